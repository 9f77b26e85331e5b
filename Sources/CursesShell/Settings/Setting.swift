import Yams

/// A value in a YAML file that knows where it stands. Parts are looked at only when they are asked for.
public struct Setting {
    public let file: String
    private let node: Node

    /// Counted from 1; nil where it is not known.
    public var line: Int? { node.mark?.line }

    /// The text of a single value; nil for a list, for names with values, and for nothing.
    public var text: String? {
        guard let text = node.scalar?.string, !text.isEmpty, text != "null", text != "~" else { return nil }
        return text
    }

    /// The values of a list, or the one value by itself; none for nothing.
    public var values: [Setting] {
        if let sequence = node.sequence { return sequence.map { Setting(file: file, node: $0) } }
        return text == nil && node.mapping == nil ? [] : [self]
    }

    /// The names and their values, in the order of the file. `name` is what an error calls this value.
    public func pairs(called name: String?) throws(SettingsError) -> [(name: Setting, text: String, value: Setting)] {
        guard let mapping = node.mapping else { throw error(.notAMapping(name)) }
        var pairs: [(name: Setting, text: String, value: Setting)] = []
        for (key, value) in mapping {
            let key = Setting(file: file, node: key)
            guard let text = key.node.string else { throw key.error(.notAMapping(name)) }
            pairs.append((key, text, Setting(file: file, node: value)))
        }
        return pairs
    }

    public func error(_ reason: SettingsError.Reason) -> SettingsError {
        SettingsError(file: file, line: line, reason: reason)
    }
}

extension Setting {
    /// The text as the names and values that it holds; nil where it holds nothing but comments. `file` is what errors
    /// call it.
    public static func read(_ yaml: String, file: String) throws(SettingsError) -> Setting? {
        // The parser calls itself at each level ([ { - ?) and has no end to it. Settings have three.
        let openings = yaml.utf8.count { $0 == 0x5B || $0 == 0x7B || $0 == 0x2D || $0 == 0x3F }
        guard openings < 1000 else {
            throw SettingsError(file: file, line: nil, reason: .notYAML("there is too much in it for settings"))
        }
        let node: Node?
        do {
            // Without rules for numbers and dates: all is text here, and the rules are regular expressions that take 4 ms.
            node = try Yams.compose(yaml: yaml, .basic, .default, .utf8)
        } catch let problem as YamlError {
            throw SettingsError(file: file, line: line(of: problem), reason: .notYAML(words(of: problem)))
        } catch {
            throw SettingsError(file: file, line: nil, reason: .notYAML("\(error)"))
        }
        guard let node else { return nil }
        let root = Setting(file: file, node: node)
        guard node.mapping != nil else {
            if root.values.isEmpty, node.sequence == nil { return nil }
            throw root.error(.notAMapping(nil))
        }
        return root
    }

    /// Reads that file; nil where it holds nothing but comments.
    public static func read(path: String) throws(SettingsError) -> Setting? {
        try read(text(of: path), file: path)
    }

    /// What is there, in words or bytes; errors are told as those of settings.
    static func text(of path: String) throws(SettingsError) -> String {
        switch Files.read(path, atMost: mostBytes) {
        case .failure(let why): throw SettingsError(file: path, line: nil, reason: .unreadable(why.words))
        case .success(let text): return text
        }
    }

    /// Settings are a page of text. What is longer is something else.
    private static let mostBytes = 1 << 18

    /// The parser's place is a line and a column; its own description prints the line itself as well, over three rows.
    private static func line(of problem: YamlError) -> Int? {
        switch problem {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        default: nil
        }
    }

    private static func words(of problem: YamlError) -> String {
        switch problem {
        case .scanner(_, let words, _, _), .parser(_, let words, _, _), .composer(_, let words, _, _): words
        case .duplicatedKeysInMapping: "a name stands twice"
        default: "it cannot be parsed"
        }
    }
}
