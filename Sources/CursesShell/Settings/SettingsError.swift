/// What is wrong with a file of settings, and where.
public struct SettingsError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable, CustomStringConvertible {
        /// The file cannot be read; the system's words for it.
        case unreadable(String)
        /// The parser's words.
        case notYAML(String)
        /// The whole file, or the value of that name, should be a list of names with values.
        case notAMapping(String?)
        case unknownName(String, known: [String])

        public var description: String {
            switch self {
            case .unreadable(let why): "cannot be read: \(why)"
            case .notYAML(let why): "is not YAML: \(why)"
            case .notAMapping(nil): "should hold names with values, such as “name: Evening”"
            case .notAMapping(let key?): "“\(key)” should hold names with values, one to a line"
            case .unknownName(let key, let known): "“\(key)” is not known here; known are \(known.joined(separator: ", "))"
            }
        }
    }

    public var file: String
    /// Counted from 1; nil where it is the file as a whole.
    public var line: Int?
    public var reason: Reason

    public var description: String { Self.words(file, line, reason) }

    /// "evening.yaml, line 3: “ink” is no colour": every file of settings says what is wrong with it like this.
    public static func words(_ file: String, _ line: Int?, _ reason: some CustomStringConvertible) -> String {
        "\(line.map { "\(file), line \($0)" } ?? file): \(reason)"
    }
}
