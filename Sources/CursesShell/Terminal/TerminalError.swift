/// Why there is no terminal to draw on.
public enum TerminalError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Standard input or output is a file, a pipe or nothing.
    case notATerminal
    /// `TERM` names a terminal that cannot place text on a screen.
    case tooPlain(String)
    /// Neither the terminal named by `TERM` nor xterm-256color is known to this machine.
    case unknown(String)
    /// The system's number for why no pipe could be made.
    case noPipe(Int32)

    public var description: String {
        switch self {
        case .notATerminal:
            "This needs a terminal for its input and output. For text in a pipe or file, use: scrutineer list"
        case .tooPlain(let name):
            """
            The terminal is of the type \(Self.quoted(name)), which cannot place text on a screen. \
            For plain text, use: scrutineer list
            """
        case .unknown(let name):
            """
            The terminal type \(Self.quoted(name)) is not known on this machine, nor is xterm-256color. \
            Set TERM to a type that is, or install the package ncurses-base.
            """
        case .noPipe(let number): "The system has no pipe left for signals (error \(number))."
        }
    }

    private static func quoted(_ name: String) -> String {
        name.isEmpty ? "“” (TERM is empty)" : "“\(String(Glyphs(name).map(\.character)))”"
    }
}
