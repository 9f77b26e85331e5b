/// ncurses' names of keys, as its `keyname` gives them: those of its header ("KEY_NPAGE") and those of terminfo's
/// extensions, where a digit says what is held down ("kLFT5" is Control-Left).
enum KeyNames {
    static func key(_ name: String) -> Key? {
        if let key = plain[name] { return key }
        if name.hasPrefix("KEY_F("), name.hasSuffix(")"), let number = Int(name.dropFirst(6).dropLast()) {
            return function(number)
        }
        return extended(name)
    }

    /// F13 and on are how terminfo writes F1 with Shift, Control, both, Alt.
    private static func function(_ number: Int) -> Key? {
        guard number >= 1, number <= 60 else { return nil }
        let modifiers: [Key.Modifiers] = [[], .shift, .control, [.control, .shift], .alt]
        return Key(.function((number - 1) % 12 + 1), modifiers[(number - 1) / 12])
    }

    private static func extended(_ name: String) -> Key? {
        guard name.hasPrefix("k"), let digit = name.last?.wholeNumberValue, let modifiers = modifiers(digit),
            let code = stems[String(name.dropLast())]
        else { return stems[name].map { Key($0, .shift) } }
        return Key(code, modifiers)
    }

    /// xterm's number for what is held down: one more than the sum of 1 for Shift, 2 for Alt, 4 for Control.
    static func modifiers(_ number: Int) -> Key.Modifiers? {
        guard number >= 1, number <= 16 else { return nil }
        return Key.Modifiers(rawValue: UInt8((number - 1) & 7))
    }

    private static let plain: [String: Key] = [
        "KEY_UP": .up, "KEY_DOWN": .down, "KEY_LEFT": .left, "KEY_RIGHT": .right, "KEY_HOME": .home, "KEY_END": .end,
        "KEY_FIND": .home, "KEY_SELECT": .end, "KEY_A1": .home, "KEY_C1": .end, "KEY_A3": .pageUp, "KEY_C3": .pageDown,
        "KEY_NPAGE": .pageDown, "KEY_PPAGE": .pageUp, "KEY_IC": Key(.insert), "KEY_DC": .delete,
        "KEY_BACKSPACE": .backspace, "KEY_ENTER": .enter, "KEY_BTAB": .shiftTab,
        "KEY_SLEFT": Key(.left, .shift), "KEY_SRIGHT": Key(.right, .shift), "KEY_SR": Key(.up, .shift),
        "KEY_SF": Key(.down, .shift), "KEY_SHOME": Key(.home, .shift), "KEY_SEND": Key(.end, .shift),
        "KEY_SNEXT": Key(.pageDown, .shift), "KEY_SPREVIOUS": Key(.pageUp, .shift), "KEY_SDC": Key(.delete, .shift),
        "KEY_SIC": Key(.insert, .shift),
        // What terminfo takes Control-Z for on the machine's own console.
        "KEY_SUSPEND": .control("z"),
    ]

    private static let stems: [String: Key.Code] = [
        "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end, "kNXT": .pageDown,
        "kPRV": .pageUp, "kIC": .insert, "kDC": .delete, "kcbt": .tab,
    ]
}
