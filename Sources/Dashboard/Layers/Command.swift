import CursesShell

/// One thing a layer can do: its keys, its words, when it cannot be done and why, and the doing itself.
///
/// The same table answers the keys and makes the help, the bottom bar and the palette, so they cannot differ.
struct Command<Owner>: Sendable {
    /// Under which heading the help lists it.
    enum Group: String, Sendable, CaseIterable {
        case move = "Move"
        case work = "Work"
        case look = "Look"
        case program = "Program"
    }

    /// "Assess": what the bar and the palette call it.
    let title: String
    /// One line for the help.
    let help: String
    let keys: [Key]
    let group: Group
    /// Whether it is there to change the register: over one that is only read it is not offered.
    let writes: Bool
    /// How the bottom bar shows it, width permitting; nil when it does not.
    let bar: BarEntry?
    /// Why it cannot be done now; nil when it can.
    let unavailable: @Sendable (Owner, Desk) -> String?
    let run: @Sendable (inout Owner, inout Desk) -> Void

    init(
        _ title: String, _ keys: [Key], _ group: Group, writes: Bool = false, help: String, bar: BarEntry? = nil,
        unavailable: @escaping @Sendable (Owner, Desk) -> String? = { _, _ in nil },
        run: @escaping @Sendable (inout Owner, inout Desk) -> Void
    ) {
        self.title = title
        self.help = help
        self.keys = keys
        self.group = group
        self.writes = writes
        self.bar = bar
        self.unavailable = unavailable
        self.run = run
    }
}

/// A command's entry in the bottom bar.
struct BarEntry: Sendable, Hashable {
    /// Nil for the first of the command's keys.
    var keys: String?
    /// Nil for the command's title.
    var title: String?
    /// Kept on a narrow screen when others go: what a lost person needs.
    var isEssential = false

    static let plain = BarEntry()
    static let essential = BarEntry(isEssential: true)
}

/// A command as the help, the bar and the palette show it.
struct Offer: Sendable, Hashable {
    /// Its place in the layer's table.
    var index: Int
    var title: String
    var help: String
    var keys: [Key]
    var group: String
    var bar: BarEntry?
    /// Why it cannot be done now; nil when it can.
    var unavailable: String?
}
