/// What shows frames and gives events: the ncurses terminal, or a scripted one in tests.
@MainActor
public protocol Terminal: AnyObject {
    /// The present size.
    var size: Size { get }

    /// How roles look. A new one is seen from the next `show` on.
    var theme: Theme { get set }

    /// Whether the mouse is ours. When it is not, the terminal's own selecting of text works.
    var takesMouse: Bool { get set }

    /// Shows the frame, sending only what differs from the one before, in one write.
    func show(_ frame: Frame)

    /// Says what is likely to be shown next. Nothing is sent, and another frame may be shown instead.
    func prepare(_ frame: Frame)

    /// The next event if one is waiting; never waits itself.
    func nextEvent() -> InputEvent?

    /// In how many milliseconds to ask for an event again though no key is pressed; nil where there is no need.
    var lookAgainIn: Int? { get }

    /// Puts the text on the clipboard, where the terminal allows it. It does not say whether it did.
    func copyToClipboard(_ text: String)

    /// Gives the terminal to another program until `resume`.
    func suspend()

    /// Stops the program as Ctrl-Z does elsewhere, and returns when it is told to go on.
    func stop()

    /// Takes the terminal back; the next `show` draws everything anew.
    func resume()
}

extension Terminal {
    public func prepare(_ frame: Frame) {}
}
