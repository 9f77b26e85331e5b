import CursesShell

extension Key {
    /// What is printed on the key: "Ctrl-P", "F1", "Shift-Tab", "↑".
    public var name: String {
        var name = ""
        if modifiers.contains(.control) { name += "Ctrl-" }
        if modifiers.contains(.alt) { name += "Alt-" }
        if modifiers.contains(.shift) { name += "Shift-" }
        switch code {
        case .character(" "): return name + "Space"
        case .character(let character):
            return name + (modifiers.contains(.control) ? character.uppercased() : String(character))
        case .function(let number): return name + "F\(number)"
        default: return name + (Self.names.first { $0.code == code }?.name ?? "?")
        }
    }

    private static let names: [(name: String, code: Code)] = [
        ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("Backspace", .backspace), ("Delete", .delete),
        ("Insert", .insert), ("↑", .up), ("↓", .down), ("←", .left), ("→", .right), ("Home", .home), ("End", .end),
        ("PgUp", .pageUp), ("PgDn", .pageDown), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
        ("Escape", .escape), ("PageUp", .pageUp), ("PageDown", .pageDown), ("Space", .character(" ")),
    ]

    /// The key of that name, written as help shows it; names of keys in any case, characters as they are typed.
    /// Nil for what is no key, and for what no terminal can tell from another key: Ctrl-H, Ctrl-I, Ctrl-J, Ctrl-M.
    public init?(named text: String) {
        var rest = Substring(text)
        var modifiers: Modifiers = []
        let prefixes: [(name: String, modifier: Modifiers)] = [("ctrl-", .control), ("alt-", .alt), ("shift-", .shift)]
        while let prefix = prefixes.first(where: { rest.lowercased().hasPrefix($0.name) && rest.count > $0.name.count }) {
            rest = rest.dropFirst(prefix.name.count)
            modifiers.insert(prefix.modifier)
        }
        guard let code = Self.code(named: rest) else { return nil }
        guard case .character(let character) = code else {
            self.init(code, modifiers)
            return
        }
        // Shift is part of a character, and Control knows letters alone.
        guard !modifiers.contains(.shift) else { return nil }
        guard modifiers.contains(.control) else {
            self.init(code, modifiers)
            return
        }
        let letter = Character(character.lowercased())
        guard letter.isASCII, letter.isLetter, !"hijm".contains(letter) else { return nil }
        self.init(.character(letter), modifiers)
    }

    private static func code(named text: Substring) -> Code? {
        if text.count == 1, let character = text.first, names.allSatisfy({ $0.name != text }) {
            return character.isWhitespace || character.isNewline ? nil : .character(character)
        }
        let name = text.lowercased()
        if let known = names.first(where: { $0.name.lowercased() == name }) { return known.code }
        if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number) { return .function(number) }
        return nil
    }
}
