import ArgumentParser
import CursesShell
import Foundation
import Register
import Scrutiny

struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the dashboard (this is what happens without a command).")

    @Argument(help: "The register’s file. Made if it does not exist.", completion: .file())
    var registerPath: String?

    @OptionGroup var location: RegisterOptions

    @Flag(help: "Open a scratch register with an invented council.")
    var sample = false

    @Option(help: "The theme, by name; without it dark or light, as the terminal is.")
    var theme: String?

    @Flag(help: "Look, and record nothing.")
    var readOnly = false

    func validate() throws {
        if sample, registerPath != nil || location.register != nil {
            throw ValidationError("--sample opens a register of its own; name none beside it.")
        }
    }

    func run() throws {
        // The first screen checks what it shows; the words for it are learnt while the file and the terminal open.
        DispatchQueue.global(qos: .userInitiated).async { Check.prepare() }
        try MainActor.assumeIsolated {
            try Messages.reportingOnMain {
                let scratch = sample ? try Sample() : nil
                defer { scratch?.remove() }
                let path = scratch?.path ?? RegisterLocation.path(registerPath ?? location.register)
                let register = try Register(path: path, readOnly: readOnly, reader: location.authorName)
                guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                    return try OverviewOutput(register, review: nil).print(as: .text)
                }
                try DashboardCommand.run(register, author: location.authorName, theme: theme)
            }
        }
    }
}

/// Opens the terminal, runs a session in it, and gives it back.
@MainActor
enum DashboardCommand {
    /// What it begins with.
    enum Beginning {
        case panes, following
        case presenting(ReviewID)
    }

    static func run(_ register: Register, author: String, theme: String?, beginning: Beginning = .panes) throws {
        let themes = ThemeLibrary.standard()
        // Asked for by name, a theme that cannot be read is said before the screen is taken over.
        let chosen = try theme.map { try themes.load($0) }
        // A file that has grown to its limit is an error to be told, like a full disk, and no reason to end.
        signal(SIGXFSZ, SIG_IGN)
        let terminal = try CursesTerminal()
        defer { terminal.close() }
        var notices = terminal.notices
        if let chosen {
            terminal.theme = chosen
        } else {
            let found = themes.load(terminal.isDark == false ? "light" : "dark", orElse: "mono")
            terminal.theme = found.theme
            if let problem = found.problem { notices.append("\(problem)") }
        }
        let session = Session(
            terminal, register, author: author, themes: themes, watch: RegisterWatch(register),
            signals: try SignalPipe(), notices: notices)
        switch beginning {
        case .panes: break
        case .following: session.follow()
        case .presenting(let review): session.present(review)
        }
        session.run()
    }
}
