import CursesShell
import Scrutiny

/// What all layers work with: where they read, how large the screen is, what they ask for.
struct Desk: Sendable {
    private(set) var source: any RegisterReading
    /// Who is recorded as the author of what is done here.
    let author: String
    /// The day on the wall; nothing is measured by it.
    let today: CalendarDate
    /// The file, for the screen that says how to import.
    let registerName: String
    var themeName: String
    /// The keys that the person has chosen.
    var keys = KeyMap()
    /// How a walkthrough begins.
    var walkthrough = WalkthroughOptions()
    var size: Size
    /// One line over the bottom bar, until the next key.
    private(set) var notice: Notice?
    /// What the layers have asked for since the last event was done with.
    private(set) var requests: [Request] = []
    var hasMouse = true
    /// Whether the register is read again because of what was done here.
    var isOwnDeed = false
    /// Seconds of a clock that goes on, for measuring how long something takes.
    var now: Int64 = 0

    struct Notice: Sendable, Hashable {
        var text: String
        var isError: Bool
    }

    enum Request: Sendable {
        case open(any Layer)
        /// The layer that asks is taken off.
        case close
        case effect(Effect)
        case undo
        case redo
        /// Run a command of the layer behind: the palette's choice.
        case runBehind(Int)
        /// Do something with the layer behind.
        case behind(@Sendable (inout any Layer, inout Desk) -> Void)
        /// Do something with the panes at the back: show a place, set a filter.
        case panes(@Sendable (inout Browser, inout Desk) -> Void)
        /// Do something with the sheet on which evidence is edited.
        case sheet(@Sendable (inout EvidenceSheet, inout Desk) -> Void)
        case refreshAll
    }

    /// Lets the layers read somewhere else meanwhile: from a register as it once was.
    mutating func reading<Value>(from other: any RegisterReading, _ body: (inout Desk) -> Value) -> Value {
        let own = source
        source = other
        defer { source = own }
        return body(&self)
    }

    mutating func open(_ layer: any Layer) { requests.append(.open(layer)) }
    mutating func close() { requests.append(.close) }
    mutating func emit(_ effect: Effect) { requests.append(.effect(effect)) }
    mutating func perform(_ change: Change) { requests.append(.effect(.perform(change, as: .deed))) }
    mutating func ask(_ request: Request) { requests.append(request) }
    mutating func say(_ text: String, isError: Bool = false) { notice = Notice(text: text, isError: isError) }
    mutating func clearNotice() { notice = nil }

    mutating func takeRequests() -> [Request] {
        defer { requests = [] }
        return requests
    }

    /// The value, or nil with the reason on the screen.
    mutating func reading<Value>(_ read: (any RegisterReading) throws -> Value) -> Value? {
        do {
            return try read(source)
        } catch {
            say("\(error)", isError: true)
            return nil
        }
    }
}

/// A theme on offer.
public struct ThemeChoice: Sendable, Hashable {
    public var name: String
    public var summary: String

    public init(name: String, summary: String) {
        self.name = name
        self.summary = summary
    }
}

/// A place in the register that a person can be taken to.
struct Place: Sendable, Hashable {
    var review: ReviewID
    var recommendation: RecommendationID
    /// Nil for the recommendation as a whole.
    var subItem: String?
}
