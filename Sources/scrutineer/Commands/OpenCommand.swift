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
                let choice = try ShownTheme(named: theme)
                // What the first screen and the check need, while this processor opens register and terminal.
                let look = Ahead {
                    let look = choice.look(onDark: true)
                    _ = Ahead { Check.prepare() }
                    return look
                }
                let scratch = isSample ? try Sample() : nil
                defer { scratch?.remove() }
                let author = RegisterLocation.author(author)
                let register = try Register(
                    path: scratch?.path ?? RegisterLocation.path(registerPath), readOnly: isReadOnly, reader: author)
                guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                    return try OverviewOutput(register, review: nil).print(as: .text)
                }
                try DashboardCommand.run(register, author: author, themes: choice, onDark: look)
            }
        }
    }
}

extension OpenRequest {
    /// The dashboard asked for without an option to read: nothing, `--sample`, or a register's file. Nil for all else.
    ///
    /// Reading the options of every command takes longer than the first screen, and here there are none.
    init?(plain arguments: [String]) {
        switch arguments.first {
        case nil: self.init()
        case "--sample" where arguments.count == 1: self.init(isSample: true)
        case let file?
        where arguments.count == 1 && !file.isEmpty && !file.hasPrefix("-") && !MistypedCommand.isOne(file)
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

    /// `options` are the walkthrough's, where they are not as the configuration says; `onDark` is what the themes look like on
    /// a dark terminal, where that is being found out already.
    static func run(
        _ register: Register, author: String, themes: ShownTheme, onDark: Ahead<(theme: Theme, problem: ThemeError?)>? = nil,
        options: WalkthroughOptions? = nil, beginning: Beginning = .panes
    ) throws {
        // A file that has grown to its limit is an error to be told, like a full disk, and no reason to end.
        signal(SIGXFSZ, SIG_IGN)
        let found = Configuration.found
        let terminal = try CursesTerminal()
        defer { terminal.close() }
        let look = terminal.isDark == false ? themes.look(onDark: false) : onDark?.value ?? themes.look(onDark: true)
        terminal.theme = look.theme
        var notices = terminal.notices
        if let notice = found.notice { notices.append(notice) }
        if let problem = look.problem { notices.append("\(problem).") }
        var walkthrough = options ?? found.configuration.walkthrough
        // A theme that was asked for by name is meant for all that follows.
        if themes.asked != nil { walkthrough.theme = nil }
        let session = Session(
            terminal, register, author: author, themes: themes.library, watch: RegisterWatch(register),
            signals: try SignalPipe(), keys: found.configuration.keys, walkthrough: walkthrough, notices: notices)
        switch beginning {
        case .panes: break
        case .following: session.follow()
        case .presenting(let review): session.present(review)
        }
        if let signal = session.run() { throw EndedBySignal(signal: signal) }
    }
}
