/// What is wrong with a theme file, and where.
public struct ThemeError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// The file cannot be read; the system's words for it.
        case unreadable(String)
        /// The parser's words.
        case notYAML(String)
        /// The whole file, or the value of that key, should be a list of names with values.
        case notAMapping(String?)
        case unknownKey(String, known: [String])
        case unknownRole(String)
        case missing(String)
        /// A word that is neither a colour of the palette, nor six hexadecimal digits, nor an attribute.
        case notAColour(String)
        case noColour(String)
        /// "ground" is neither light nor dark.
        case notAGround(String)
        case notFound(String)
    }

    public var file: String
    /// Counted from 1; nil where it is the file as a whole.
    public var line: Int?
    public var reason: Reason

    public var description: String {
        let place = line.map { "\(file), line \($0)" } ?? file
        return "\(place): \(words)"
    }

    private var words: String {
        switch reason {
        case .unreadable(let why): "cannot be read: \(why)"
        case .notYAML(let why): "is not YAML: \(why)"
        case .notAMapping(nil): "should hold names with values, such as “name: Evening”"
        case .notAMapping(let key?): "“\(key)” should hold names with values, one to a line"
        case .unknownKey(let key, let known): "“\(key)” is not known here; known are \(known.joined(separator: ", "))"
        case .unknownRole(let role): "there is no role “\(role)”; the README in themes lists them all"
        case .missing(let key): "“\(key)” is missing"
        case .notAColour(let word):
            "“\(word)” is no colour of the palette, no six hexadecimal digits, and no attribute "
                + "(bold, dim, italic, underline, reverse, plain)"
        case .noColour(let key): "“\(key)” has no value; a colour that begins with # needs quotes around it"
        case .notAGround(let word): "“ground” should be light or dark, not “\(word)”"
        case .notFound(let name): "there is no theme “\(name)”"
        }
    }
}
