/// A key as the person means it, whatever bytes the terminal sent for it.
public struct Key: Sendable, Hashable {
    public enum Code: Sendable, Hashable {
        case character(Character)
        case enter, escape, tab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1 to F12.
        case function(Int)
    }

    public struct Modifiers: OptionSet, Sendable, Hashable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let shift = Modifiers(rawValue: 1)
        public static let alt = Modifiers(rawValue: 2)
        public static let control = Modifiers(rawValue: 4)
    }

    public var code: Code
    /// Shift is part of a character ("A"), and stands here for keys that have none: Shift-Tab, Shift-Left.
    public var modifiers: Modifiers

    public init(_ code: Code, _ modifiers: Modifiers = []) {
        self.code = code
        self.modifiers = modifiers
    }

    /// The key that types this character.
    public static func character(_ character: Character) -> Key { Key(.character(character)) }
    /// Control with a letter, given in lower case.
    public static func control(_ letter: Character) -> Key { Key(.character(letter), .control) }
    public static func function(_ number: Int) -> Key { Key(.function(number)) }
    public static let enter = Key(.enter)
    public static let escape = Key(.escape)
    public static let tab = Key(.tab)
    public static let shiftTab = Key(.tab, .shift)
    public static let backspace = Key(.backspace)
    public static let delete = Key(.delete)
    public static let up = Key(.up)
    public static let down = Key(.down)
    public static let left = Key(.left)
    public static let right = Key(.right)
    public static let home = Key(.home)
    public static let end = Key(.end)
    public static let pageUp = Key(.pageUp)
    public static let pageDown = Key(.pageDown)
}

/// What the mouse did, and where.
public struct MouseEvent: Sendable, Hashable {
    public enum Action: Sendable, Hashable {
        case press, doublePress, drag, release, wheelUp, wheelDown
    }

    public var action: Action
    public var at: Point

    public init(_ action: Action, at point: Point) {
        self.action = action
        at = point
    }
}

/// Whatever comes from the terminal.
public enum InputEvent: Sendable, Hashable {
    case key(Key)
    case mouse(MouseEvent)
    /// Pasted text as it came, brackets taken off; never obeyed as keys.
    case paste(String)
    case resize(Size)
}
