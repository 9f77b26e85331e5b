import CNcurses

/// What shows frames and gives events: the ncurses terminal, or a scripted one in tests.
@MainActor
public protocol Terminal: AnyObject {
    /// The present size.
    var size: Size { get }

    /// Shows the frame, sending only what differs from the one before, in one write.
    func show(_ frame: Frame)

    /// The next event if one is waiting; never waits itself.
    func nextEvent() -> InputEvent?
}
