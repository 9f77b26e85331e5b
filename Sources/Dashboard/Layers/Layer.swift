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

    /// Takes the event, or says false and leaves everything as it was.
    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool

    /// Reads again what it shows: the size, the register or the meeting has changed.
    mutating func refresh(_ desk: inout Desk)

    /// What became of a change that this layer or another asked for.
    mutating func learn(_ outcome: Outcome, _ desk: inout Desk)

    /// After how many milliseconds without an event it wants to `rest`; nil when it has nothing left to do.
    var patience: Int? { get }

    /// Does what can wait until nothing comes for a while.
    mutating func rest(_ desk: inout Desk)

    func draw(into frame: inout Frame, _ desk: Desk)
}

extension Layer {
    var passesKeysOn: Bool { false }
    var isOpaque: Bool { false }
    var hasBar: Bool { true }
    var isTicking: Bool { false }
    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool { false }
    mutating func refresh(_ desk: inout Desk) {}
    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {}
    var patience: Int? { nil }
    mutating func rest(_ desk: inout Desk) {}

    /// What it can do now; only what the bottom bar shows, where that is all that is asked for at every key.
    func offers(_ desk: Desk, inBarOnly: Bool = false) -> [Offer] {
        Self.commands.enumerated().filter { !inBarOnly || $0.element.bar != nil }.map { index, command in
            Offer(
                index: index, title: command.title, help: command.help, keys: command.keys,
                group: command.group.rawValue, bar: command.bar, unavailable: command.unavailable(self, desk))
        }
    }

    /// Runs the command at that place of the table, or says why it cannot be done.
    mutating func run(_ index: Int, _ desk: inout Desk) {
        guard Self.commands.indices.contains(index) else { return }
        let command = Self.commands[index]
        if let why = command.unavailable(self, desk) {
            desk.say(why)
        } else {
            command.run(&self, &desk)
        }
    }

    /// Runs the command that has this key; says false when none has.
    mutating func press(_ key: Key, _ desk: inout Desk) -> Bool {
        guard let index = Self.commands.firstIndex(where: { $0.keys.contains(key) }) else { return false }
        run(index, &desk)
        return true
    }
}
