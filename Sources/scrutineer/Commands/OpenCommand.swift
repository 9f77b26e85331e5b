import ArgumentParser
import CursesShell
import Dashboard
import Foundation
import Register
import Scrutiny

struct OpenCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "open", abstract: "Open the dashboard (this is what happens without a command).")

    @Argument(help: "The register’s file. Made if it does not exist.", completion: .file())
    var registerPath: String?

    @Flag(help: "Open a scratch register with an invented council.")
    var sample = false

    @Flag(help: "Look, and record nothing.")
    var readOnly = false

    @OptionGroup var look: ThemeOption
    @OptionGroup var location: RegisterOptions

    func validate() throws {
        if sample, registerPath != nil || location.register != nil {
            throw ValidationError("--sample opens a register of its own; name none beside it.")
        }
        if registerPath != nil, location.register != nil {
            throw ValidationError("Name the register once: as the argument, or with --register.")
        }
        guard let registerPath else { return }
        try RegisterOptions.validate(registerPath)
        if let command = MistypedCommand(registerPath)?.meant {
            throw ValidationError(
                "There is no register “\(registerPath)”. For the command, write \(command); "
                    + "for a new register of that name, ./\(registerPath).")
        }
    }

    func run() throws {
        try OpenRequest(
            registerPath: registerPath ?? location.register, author: location.author, isSample: sample, theme: look.theme,
            isReadOnly: readOnly
        ).run()
    }
}

/// What the dashboard is opened on, and how.
struct OpenRequest {
    var registerPath: String?
    var author: String?
    var isSample = false
    var theme: String?
    var isReadOnly = false

    /// Without a terminal on both sides, prints the overview instead.
    func run() throws {
        try MainActor.assumeIsolated {
            try Messages.reportingOnMain {
                prepareBeside()
                let scratch = isSample ? try Sample() : nil
                defer { scratch?.remove() }
                let author = RegisterLocation.author(author)
                let register = try Register(
                    path: scratch?.path ?? RegisterLocation.path(registerPath), readOnly: isReadOnly, reader: author)
                guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                    return try OverviewOutput(register, review: nil).print(as: .text)
                }
                try DashboardCommand.run(register, author: author, theme: theme)
            }
        }
    }
}

extension OpenRequest {
    /// Has another processor, where there is one, build what the check needs while this one opens register and terminal.
    private func prepareBeside() {
        var thread = pthread_t()
        let isBegun = pthread_create(&thread, nil, { _ in
            Check.prepare()
            return nil
        }, nil) == 0
        if isBegun { pthread_detach(thread) }
    }

    /// The dashboard asked for without an option to read: nothing, `--sample`, or a register's file. Nil for all else.
    ///
    /// Reading the options of every command takes longer than the first screen, and here there are none.
    init?(plain arguments: [String]) {
        switch arguments.first {
        case nil: self.init()
        case "--sample" where arguments.count == 1: self.init(isSample: true)
        case let file?
        where arguments.count == 1 && !file.isEmpty && !file.hasPrefix("-") && !MistypedCommand.commands.contains(file)
            && MistypedCommand(file) == nil:
            self.init(registerPath: file)
        default: return nil
        }
    }
}

/// Opens the terminal, runs a session in it, and gives it back. Throws `EndedBySignal` where a signal ended it.
@MainActor
enum DashboardCommand {
    /// What it begins with.
    enum Beginning {
        case panes, following
        case presenting(ReviewID)
    }

    /// `options` are the walkthrough's, where they are not as the configuration says.
    static func run(
        _ register: Register, author: String, theme: String?, options: WalkthroughOptions? = nil, beginning: Beginning = .panes
    ) throws {
        let themes = ThemeLibrary.standard(shipped: Shares.folder("themes"))
        // Asked for by name, a theme that cannot be read is said before the screen is taken over.
        let chosen = try theme.map { try themes.load($0) }
        // A file that has grown to its limit is an error to be told, like a full disk, and no reason to end.
        signal(SIGXFSZ, SIG_IGN)
        let found = Configuration.found
        func look(onDark isDark: Bool) -> (theme: Theme, problem: ThemeError?) {
            if let chosen { return (chosen, nil) }
            let own = isDark ? "dark" : "light"
            return themes.load(found.configuration.theme ?? own, orElse: own, "mono")
        }
        // Most terminals are dark: the theme for those is read while this one says what it is.
        var read = (theme: Theme.plain, problem: ThemeError?.none)
        let terminal = try CursesTerminal { read = look(onDark: true) }
        defer { terminal.close() }
        if terminal.isDark == false { read = look(onDark: false) }
        terminal.theme = read.theme
        var notices = terminal.notices
        if let notice = found.notice { notices.append(notice) }
        if let problem = read.problem { notices.append("\(problem).") }
        var walkthrough = options ?? found.configuration.walkthrough
        // A theme that was asked for by name is meant for all that follows.
        if chosen != nil { walkthrough.theme = nil }
        let session = Session(
            terminal, register, author: author, themes: themes, watch: RegisterWatch(register),
            signals: try SignalPipe(), keys: found.configuration.keys, walkthrough: walkthrough, notices: notices)
        switch beginning {
        case .panes: break
        case .following: session.follow()
        case .presenting(let review): session.present(review)
        }
        if let signal = session.run() { throw EndedBySignal(signal: signal) }
    }
}
