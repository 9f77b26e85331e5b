import CNcurses
import Glibc

/// Signals as something to wait for: each that comes is a byte in a pipe, and wakes `EventWait`.
///
/// Made once, after the terminal is opened, by the loop that runs the program.
@MainActor
public final class SignalPipe {
    public enum Signal: Sendable, Hashable, CaseIterable {
        /// The terminal is gone.
        case hangUp
        case interrupt
        /// Ctrl-\ while another program has the terminal.
        case quit
        case terminate
        /// Going on after a stop.
        case goOn
        case windowChanged

        /// Whether the program is to end by it.
        public var isEnding: Bool {
            switch self {
            case .hangUp, .interrupt, .quit, .terminate: true
            case .goOn, .windowChanged: false
            }
        }

        /// Ends the program as the system would have done, had it not been caught: a shell or a supervisor that waits for
        /// the program sees by what it ended. Give the terminal back before.
        public func endProgram() -> Never { scr_die_of(number) }

        fileprivate var number: Int32 {
            switch self {
            case .hangUp: SIGHUP
            case .interrupt: SIGINT
            case .quit: SIGQUIT
            case .terminate: SIGTERM
            case .goOn: SIGCONT
            case .windowChanged: SIGWINCH
            }
        }
    }

    /// Readable while a signal waits to be taken.
    public let descriptor: Int32
    private let signals: [Signal]

    /// Catches these signals from now on; each then does no more than wake the loop, but for `windowChanged`, of which
    /// ncurses goes on to hear as well. Throws where the system has no pipe left.
    public init(_ signals: [Signal] = Signal.allCases) throws(TerminalError) {
        var descriptor: Int32 = -1
        for signal in signals {
            descriptor = scr_watch_signal(signal.number)
            guard descriptor >= 0 else { throw .noPipe(errno) }
        }
        self.descriptor = descriptor
        self.signals = signals
    }

    /// The signals that came since the last time, in their order.
    public func take() -> [Signal] {
        var taken: [Signal] = []
        while case let number = scr_next_signal(), number >= 0 {
            if let signal = signals.first(where: { $0.number == number }) { taken.append(signal) }
        }
        return taken
    }

    /// From now on these signals do again what they do to any program.
    public func stop() {
        for signal in signals where signal != .windowChanged { scr_ignore_watch(signal.number) }
    }
}
