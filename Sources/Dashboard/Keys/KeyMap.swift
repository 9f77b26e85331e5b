import CursesShell

/// The keys that a person has chosen for commands, in place of ours.
///
/// A command's name is its title as help and palette show it, in small letters with hyphens: "next-finding". The keys
/// hold in every layer that has a command of that name. Enter, Esc, Tab, the arrows and the others of `isFixed` go on doing
/// what they do, so that nobody can lock himself in.
public struct KeyMap: Sendable, Hashable {
    private var chosen: [String: [Key]] = [:]

    /// Every key as it comes with the program.
    public init() {}

    /// Takes the choices that can be had, in this order, and says what is wrong with the others. A choice that clashes
    /// is left out; afterwards no layer has two commands on one key.
    public init(_ choices: [(command: String, keys: [Key])], mistakes: inout [KeyMistake]) {
        var sound: [(command: String, keys: [Key])] = []
        for choice in choices {
            if let mistake = Self.mistake(in: choice) { mistakes.append(mistake) } else { sound.append(choice) }
        }
        // All together first: two commands may change places. Leaving one out may bring its own keys back, and with
        // them another clash.
        while true {
            chosen = Dictionary(sound.map { ($0.command, $0.keys) }, uniquingKeysWith: { $1 })
            guard let index = sound.firstIndex(where: { clash(of: $0) != nil }), let clash = clash(of: sound[index]) else {
                break
            }
            mistakes.append(clash)
            sound.remove(at: index)
        }
    }

    public var isEmpty: Bool { chosen.isEmpty }

    /// The command's keys; the first is the one to show.
    func keys<Owner>(of command: Command<Owner>) -> [Key] {
        isEmpty ? command.keys : keys(of: command.name, insteadOf: command.keys)
    }

    private func keys(of command: String, insteadOf own: [Key]) -> [Key] {
        guard let keys = chosen[command] else { return own }
        return keys + own.filter { $0.isFixed && !keys.contains($0) }
    }

    /// Whether the person has chosen keys for that command.
    func changes<Owner>(_ command: Command<Owner>) -> Bool { !isEmpty && chosen[command.name] != nil }

    // MARK: - What can be wrong

    private static func mistake(in choice: (command: String, keys: [Key])) -> KeyMistake? {
        let tables = CommandTable.all.filter { table in table.rows.contains { $0.name == choice.command } }
        if tables.isEmpty { return KeyMistake(choice.command, .unknownCommand) }
        guard let first = choice.keys.first else { return KeyMistake(choice.command, .noKey) }
        if let fixed = choice.keys.first(where: \.isFixed) { return KeyMistake(choice.command, .fixed(fixed)) }
        // Where text is typed, a letter is text.
        let unreachable = tables.first { table in
            table.isTyped && choice.keys.allSatisfy(\.isTyped)
                && !table.rows.contains { $0.name == choice.command && $0.keys.contains(where: \.isFixed) }
        }
        return unreachable.map { KeyMistake(choice.command, .typed(first, in: $0.layer)) }
    }

    /// What else in some layer has one of its keys.
    private func clash(of choice: (command: String, keys: [Key])) -> KeyMistake? {
        for table in CommandTable.all where table.rows.contains(where: { $0.name == choice.command }) {
            for row in table.rows where row.name != choice.command {
                let taken = keys(of: row.name, insteadOf: row.keys)
                if let key = choice.keys.first(where: taken.contains) {
                    return KeyMistake(choice.command, .clash(key, with: row.title, in: table.layer))
                }
            }
        }
        return nil
    }
}

/// Why keys cannot be had for a command.
public struct KeyMistake: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Reason: Sendable, Hashable {
        case unknownCommand
        case noKey
        /// The key always does what it does.
        case fixed(Key)
        /// The key types text there, and the command would have no other.
        case typed(Key, in: String)
        /// The title of the command that has the key, and the layer where both are.
        case clash(Key, with: String, in: String)
    }

    public var command: String
    public var reason: Reason

    init(_ command: String, _ reason: Reason) {
        self.command = command
        self.reason = reason
    }

    public var description: String {
        switch reason {
        case .unknownCommand:
            "there is no command “\(command)”; a name is what the palette (Ctrl-P) shows, in small letters with hyphens"
        case .noKey: "“\(command)” has no key; leave the line out to keep the keys that it has"
        case .fixed(let key): "\(key.name) always does the same everywhere and cannot be given to “\(command)”"
        case .typed(let key, let layer):
            "in \(layer) “\(key.name)” is text; give “\(command)” a key such as F9 or one with Ctrl as well"
        case .clash(let key, let other, let layer):
            "“\(key.name)” for “\(command)” is the key of “\(other)” in \(layer); give that another key too"
        }
    }
}

extension Key {
    /// Keys that go about and close: they do the same in every layer, and always will.
    var isFixed: Bool {
        switch code {
        case .enter, .escape, .tab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown:
            modifiers.isEmpty || self == .shiftTab
        case .character, .insert, .function: false
        }
    }

    /// Whether it is text where text is typed.
    var isTyped: Bool {
        if case .character = code { modifiers.isEmpty } else { false }
    }
}
