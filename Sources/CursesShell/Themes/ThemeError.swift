/// What is wrong with a theme file, and where.
public struct ThemeError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        /// It is not the file of settings that a theme is.
        case settings(SettingsError.Reason)
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

    init(file: String, line: Int?, reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    init(_ error: SettingsError) { self.init(file: error.file, line: error.line, reason: .settings(error.reason)) }

    public var description: String {
        SettingsError.words(file, line, words)
    }

    /// "line 3: “ink” is no colour", without the file's name, for where there is little room.
    public var place: String { line.map { "line \($0): \(words)" } ?? words }

    private var words: String {
        switch reason {
        case .settings(let reason): reason.description
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
