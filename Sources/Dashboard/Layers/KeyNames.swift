import CursesShell

extension Key {
    /// What is printed on the key: "Ctrl-P", "F1", "Shift-Tab", "↑".
    var name: String {
        var name = ""
        if modifiers.contains(.control) { name += "Ctrl-" }
        if modifiers.contains(.alt) { name += "Alt-" }
        if modifiers.contains(.shift) { name += "Shift-" }
        switch code {
        case .character(" "): return name + "Space"
        case .character(let character):
            return name + (modifiers.contains(.control) ? character.uppercased() : String(character))
        case .enter: return name + "Enter"
        case .escape: return name + "Esc"
        case .tab: return name + "Tab"
        case .backspace: return name + "Backspace"
        case .delete: return name + "Delete"
        case .insert: return name + "Insert"
        case .up: return name + "↑"
        case .down: return name + "↓"
        case .left: return name + "←"
        case .right: return name + "→"
        case .home: return name + "Home"
        case .end: return name + "End"
        case .pageUp: return name + "PgUp"
        case .pageDown: return name + "PgDn"
        case .function(let number): return name + "F\(number)"
        }
    }
}
