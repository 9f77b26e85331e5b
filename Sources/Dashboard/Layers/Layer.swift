import CursesShell

/// One sheet of the interface: the panes, a popup, the editor. The front one is offered each event first; it
/// takes it or passes it on.
protocol Layer: Sendable {
    /// What it can do, in the order in which help and bar show it.
    static var commands: [Command<Self>] { get }

    /// The name over the help's list: "The picker".
    var name: String { get }

    /// Whether keys that it does not know reach the layer behind it.
    var passesKeysOn: Bool { get }

    /// Whether it fills the screen, so that nothing behind it need be drawn.
    var isOpaque: Bool { get }

    /// Whether the line of keys stands under it.
    var hasBar: Bool { get }

    /// Whether it shows a clock that goes on.
    var isTicking: Bool { get }

    /// Whether what a key does there depends on when it is pressed.
    var countsTime: Bool { get }

    /// Whether letters are text there all the time: fields, the editor.
    static var isTyped: Bool { get }

    /// Whether letters are text there now.
    var takesText: Bool { get }

    /// What the bar calls the command of that title as things stand; nil for what its table says.
    func barTitle(of command: String) -> String?

    /// What it can do on this register, and why not now; only what the bottom bar shows, where that is all that is asked for
    /// at every key.
    func offers(_ desk: Desk, inBarOnly: Bool) -> [Offer]

    /// Takes the event, or says false and leaves everything as it was.
    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool

    /// Reads again what it shows: the size, the register or the meeting has changed.
    mutating func refresh(_ desk: inout Desk)

    /// Prepares what is likely to be asked for next, while the person looks at what was drawn.
    mutating func foresee(_ desk: Desk)

    /// What became of a change that this layer or another asked for.
    mutating func learn(_ outcome: Outcome, _ desk: inout Desk)

    /// After how many milliseconds without an event it wants to `rest`; nil when it has nothing left to do.
    var patience: Int? { get }

    /// Does what can wait until nothing comes for a while.
    mutating func rest(_ desk: inout Desk)

    /// Draws it, with the frame's cursor on the focused row: screen readers and magnifiers follow that.
    func draw(into frame: inout Frame, _ desk: Desk)
}

extension Layer {
    var passesKeysOn: Bool { false }
    var isOpaque: Bool { false }
    var hasBar: Bool { true }
    var isTicking: Bool { false }
    var countsTime: Bool { isTicking }
    static var isTyped: Bool { false }
    var takesText: Bool { Self.isTyped }
    func barTitle(of command: String) -> String? { nil }
    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool { false }
    mutating func refresh(_ desk: inout Desk) {}
    mutating func foresee(_ desk: Desk) {}
    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {}
    var patience: Int? { nil }
    mutating func rest(_ desk: inout Desk) {}

    func offers(_ desk: Desk) -> [Offer] { offers(desk, inBarOnly: false) }

    func offers(_ desk: Desk, inBarOnly: Bool) -> [Offer] {
        let commands = Self.commands
        return commands.indices.compactMap { index in
            var bar = commands[index].bar
            if inBarOnly, bar == nil { return nil }
            let command = commands[index]
            if command.writes, desk.source.isReadOnly { return nil }
            // The arrows stay what they are; other keys that the bar writes out are another's now.
            if desk.keys.changes(command), !command.keys.contains(where: \.isFixed) { bar?.keys = nil }
            if let title = barTitle(of: command.title) { bar?.title = title }
            return Offer(
                index: index, title: command.title, help: command.help, keys: desk.keys.keys(of: command),
                group: command.group.rawValue, bar: bar, unavailable: command.unavailable(self, desk))
        }
    }

    /// Runs the command at that place of the table, or says why it cannot be done.
    mutating func run(_ index: Int, _ desk: inout Desk) {
        guard Self.commands.indices.contains(index) else { return }
        let command = Self.commands[index]
        if command.writes, desk.source.isReadOnly {
            desk.say("This register is open for reading only: nothing can be changed in it.")
        } else if let why = command.unavailable(self, desk) {
            desk.say(why)
        } else {
            command.run(&self, &desk)
        }
    }

    /// Runs the command that has this key; says false when none has.
    mutating func press(_ key: Key, _ desk: inout Desk) -> Bool {
        guard let index = Self.commands.firstIndex(where: { desk.keys.keys(of: $0).contains(key) }) else { return false }
        run(index, &desk)
        return true
    }

    /// Offers the event to what the layer does with it by itself, then to its commands; says false when neither takes it.
    mutating func take(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        guard case .key(let key) = event else { return handle(event, &desk) }
        // What a person has changed comes first: a layer may know our key by itself.
        if !desk.keys.isEmpty, !(takesText && key.isTyped) {
            if let index = Self.commands.firstIndex(where: { desk.keys.changes($0) && desk.keys.keys(of: $0).contains(key) }
            ),
                !Self.commands[index].keys.contains(key)
            {
                run(index, &desk)
                return true
            }
            if Self.commands.contains(where: {
                desk.keys.changes($0) && $0.keys.contains(key) && !desk.keys.keys(of: $0).contains(key)
            }) {
                return press(key, &desk)
            }
        }
        return handle(event, &desk) || press(key, &desk)
    }
}
