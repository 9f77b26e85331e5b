extension Theme {
    /// Reads a theme. `file` is what errors call it, and `name` is what the theme is asked for by.
    public init(yaml: String, file: String, name: String) throws(ThemeError) {
        let root: Setting?
        do { root = try Setting.read(yaml, file: file) } catch { throw ThemeError(error) }
        guard let root else { throw ThemeError(file: file, line: nil, reason: .settings(.notAMapping(nil))) }
        try self.init(reading: root, name: name)
    }

    private init(reading root: Setting, name: String) throws(ThemeError) {
        var reader = ThemeReader()
        var texts: [String: String] = [:]
        var roles: Setting?
        for (place, key, value) in try reader.pairs(of: root, called: nil) {
            switch key {
            case "name", "description", "ground": texts[key] = value.text ?? ""
            case "palette": try reader.readPalette(value)
            case "roles": roles = value
            default:
                throw ThemeError(
                    place.error(.unknownName(key, known: ["name", "description", "ground", "palette", "roles"])))
            }
            if key == "ground", !["light", "dark"].contains(texts["ground"] ?? "") {
                throw ThemeError(.notAGround(texts["ground"] ?? ""), at: value)
            }
        }
        guard let roles else { throw ThemeError(file: root.file, line: nil, reason: .missing("roles")) }
        guard let ground = texts["ground"] else { throw ThemeError(file: root.file, line: nil, reason: .missing("ground")) }
        self.init(
            name: name, title: texts["name"] ?? name, description: texts["description"] ?? "", isDark: ground == "dark",
            named: try reader.styles(of: roles))
    }
}

extension ThemeError {
    fileprivate init(_ reason: Reason, at setting: Setting) {
        self.init(file: setting.file, line: setting.line, reason: reason)
    }
}

/// Reads the parts of a theme file.
private struct ThemeReader {
    private var palette: [String: RGB] = [:]

    func pairs(
        of setting: Setting, called name: String?
    ) throws(ThemeError) -> [(name: Setting, text: String, value: Setting)] {
        do { return try setting.pairs(called: name) } catch { throw ThemeError(error) }
    }

    mutating func readPalette(_ setting: Setting) throws(ThemeError) {
        for (name, key, value) in try pairs(of: setting, called: "palette") {
            guard let text = value.text else { throw ThemeError(.noColour(key), at: name) }
            guard let colour = RGB(hexadecimal: text) else { throw ThemeError(.notAColour(text), at: value) }
            palette[key] = colour
        }
    }

    func styles(of setting: Setting) throws(ThemeError) -> [String: Style] {
        let known = Set(Theme.roles)
        var styles: [String: Style] = [:]
        for (name, key, value) in try pairs(of: setting, called: "roles") {
            guard known.contains(key) else { throw ThemeError(.unknownRole(key), at: name) }
            guard let text = value.text else { throw ThemeError(.noColour(key), at: name) }
            styles[key] = try style(text, at: value)
        }
        return styles
    }

    /// "ink on paper bold": a colour, a ground, attributes, each of which may be missing.
    private func style(_ text: String, at place: Setting) throws(ThemeError) -> Style {
        var style = Style()
        var isGround = false
        for word in text.split(separator: " ").map(String.init) {
            if word == "on" {
                isGround = true
            } else if let attribute = Self.attributes[word], !isGround {
                style.attributes.formUnion(attribute)
            } else {
                guard let colour = palette[word] ?? RGB(hexadecimal: word) else {
                    throw ThemeError(.notAColour(word), at: place)
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
