/// A terminal for tests: gives the events it was told to, and keeps the frames it was shown.
@MainActor
public final class ScriptedTerminal: Terminal {
    public private(set) var size: Size
    public var theme: Theme
    public var takesMouse = true
    /// Every frame shown, in order.
    public private(set) var frames: [Frame] = []
    /// Every text copied, in order.
    public private(set) var copied: [String] = []
    public private(set) var isSuspended = false

    private var events: [InputEvent]
    private var next = 0

    public init(size: Size, events: [InputEvent] = [], theme: Theme = .plain) {
        self.size = size
        self.events = events
        self.theme = theme
    }

    /// The frame that is on the screen now.
    public var frame: Frame? { frames.last }

    /// The rows of text that are on the screen now, blanks at their ends taken off.
    public var screen: [String] {
        guard let frame else { return [] }
        return (0..<frame.size.rows).map { row in
            var text = frame.text(ofRow: row)
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    /// Adds events to those still to come.
    public func send(_ events: [InputEvent]) { self.events += events }

    /// Adds key presses to the events still to come.
    public func press(_ keys: Key...) { events += keys.map { .key($0) } }

    /// Adds the keys that type this text; a line end is Enter.
    public func type(_ text: String) {
        events += text.map { .key($0.isNewline ? .enter : .character($0)) }
    }

    public func show(_ frame: Frame) { frames.append(frame) }

    public func nextEvent() -> InputEvent? {
        guard next < events.count else { return nil }
        defer { next += 1 }
        if case .resize(let size) = events[next] { self.size = size }
        return events[next]
    }

    public var lookAgainIn: Int? { nil }

    public func copyToClipboard(_ text: String) { copied.append(text) }
    public func suspend() { isSuspended = true }
    public func stop() {}
    public func resume() { isSuspended = false }
}
