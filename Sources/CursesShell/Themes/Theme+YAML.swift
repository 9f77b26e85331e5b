import Yams

extension Theme {
    /// Reads a theme. `file` is what errors call it, and the name where the text gives none is `fallbackName`.
    public init(yaml: String, file: String, fallbackName: String) throws(ThemeError) {
        var reader = ThemeReader(file: file)
        let root = try reader.root(yaml)
        try self.init(reading: root, with: &reader, fallbackName: fallbackName)
    }

    private init(reading root: Node, with reader: inout ThemeReader, fallbackName: String) throws(ThemeError) {
        var texts: [String: String] = [:]
        var roles: Node?
        for (key, value) in try reader.pairs(of: root, called: nil) {
            switch key.text {
            case "name", "description", "ground": texts[key.text] = value.string ?? ""
            case "palette": try reader.readPalette(value)
            case "roles": roles = value
            default:
                throw reader.error(
                    .unknownKey(key.text, known: ["name", "description", "ground", "palette", "roles"]), at: key.node)
            }
            if key.text == "ground", !["light", "dark"].contains(texts["ground"] ?? "") {
                throw reader.error(.notAGround(texts["ground"] ?? ""), at: value)
            }
        }
        guard let roles else { throw reader.error(.missing("roles"), at: nil) }
        guard let ground = texts["ground"] else { throw reader.error(.missing("ground"), at: nil) }
        self.init(
            name: texts["name"] ?? fallbackName, description: texts["description"] ?? "", isDark: ground == "dark",
            named: try reader.styles(of: roles))
    }
}

/// Reads the parts of a theme file, and knows the lines they stand on.
private struct ThemeReader {
    typealias Key = (text: String, node: Node)

    let file: String
    private var palette: [String: RGB] = [:]

    init(file: String) { self.file = file }

    func error(_ reason: ThemeError.Reason, at node: Node?) -> ThemeError {
        ThemeError(file: file, line: node?.mark?.line, reason: reason)
    }

    func root(_ yaml: String) throws(ThemeError) -> Node {
        // The parser calls itself at each level and has no end to it. A theme has two.
        let openings = yaml.utf8.count { "[{-?".utf8.contains($0) }
        guard openings < 1000 else { throw error(.notYAML("there is too much in it for a theme"), at: nil) }
        let node: Node?
        do {
            // Without rules for numbers and dates: all is text here, and the rules are regular expressions that take 4 ms.
            node = try Yams.compose(yaml: yaml, .basic)
        } catch let problem as YamlError {
            throw ThemeError(file: file, line: Self.line(of: problem), reason: .notYAML(Self.words(of: problem)))
        } catch {
            throw self.error(.notYAML("\(error)"), at: nil)
        }
        guard let node, node.mapping != nil else { throw error(.notAMapping(nil), at: node) }
        return node
    }

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

    func pairs(of node: Node, called name: String?) throws(ThemeError) -> [(key: Key, value: Node)] {
        guard let mapping = node.mapping else { throw error(.notAMapping(name), at: node) }
        var pairs: [(key: Key, value: Node)] = []
        for (key, value) in mapping {
            guard let text = key.string else { throw error(.notAMapping(name), at: key) }
            pairs.append(((text, key), value))
        }
        return pairs
    }

    mutating func readPalette(_ node: Node) throws(ThemeError) {
        for (key, value) in try pairs(of: node, called: "palette") {
            guard let text = value.scalar?.string, !text.isEmpty, text != "null" else {
                throw error(.noColour(key.text), at: key.node)
            }
            guard let colour = RGB(hexadecimal: text) else { throw error(.notAColour(text), at: value) }
            palette[key.text] = colour
        }
    }

    func styles(of node: Node) throws(ThemeError) -> [String: Style] {
        let known = Set(Theme.roles)
        var styles: [String: Style] = [:]
        for (key, value) in try pairs(of: node, called: "roles") {
            guard known.contains(key.text) else { throw error(.unknownRole(key.text), at: key.node) }
            styles[key.text] = try style(value, of: key)
        }
        return styles
    }

    /// "ink on paper bold": a colour, a ground, attributes, each of which may be missing.
    private func style(_ node: Node, of key: Key) throws(ThemeError) -> Style {
        guard let text = node.scalar?.string, !text.isEmpty, text != "null" else {
            throw error(.noColour(key.text), at: key.node)
        }
        var style = Style()
        var isGround = false
        for word in text.split(separator: " ").map(String.init) {
            if word == "on" {
                isGround = true
            } else if let attribute = Self.attributes[word], !isGround {
                style.attributes.formUnion(attribute)
            } else {
                guard let colour = palette[word] ?? RGB(hexadecimal: word) else {
                    throw error(.notAColour(word), at: node)
                }
                if isGround { style.background = colour } else { style.foreground = colour }
                isGround = false
            }
        }
        return style
    }

    private static let attributes: [String: Style.Attributes] = [
        "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse, "plain": [],
    ]
}

extension RGB {
    /// "#d0d0c8", with or without the sign; nil for anything else.
    public init?(hexadecimal text: String) {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
            let value = UInt32(digits, radix: 16)
        else { return nil }
        self.init(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
    }
}
