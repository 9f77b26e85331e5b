import Foundation
import Testing

@Suite("The program in a terminal", .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct TerminalTests {
    private let scratch: Scratch
    private var register: String { scratch.file("register.sqlite") }

    init() throws {
        scratch = try Scratch()
        let report = try #require(Program.samples.last { $0.contains("transport") })
        #expect(try Program.run("import", report, "--register", register).status == 0)
    }

    private func open(
        _ columns: Int = 80, _ rows: Int = 24, term: String? = nil, _ environment: [String: String] = [:]
    ) throws -> Tmux {
        var environment = environment
        environment["TERM"] = term
        return try Tmux("\(Program.path) \(register)", columns: columns, rows: rows, environment: environment)
    }

    @Test func startsBrowsesAndQuits() throws {
        let tmux = try open()
        tmux.wait { $0.contains("Community Transport") && $0.contains("F1/? Help") }
        try tmux.press("Enter", "Down", "Down", "Enter")
        tmux.wait { $0.contains("3 R03") }
        try tmux.press("a")
        tmux.wait { $0.contains("Assess R03") }
        try tmux.press("Escape")
        // Escape and a letter at once would be Alt with the letter.
        tmux.wait { !$0.contains("Assess R03") }
        try tmux.press("q")
        tmux.wait { $0.contains("ended 0") }
    }

    @Test func whatIsRecordedInThePickerIsThereAfterwards() throws {
        let tmux = try open()
        tmux.wait { $0.contains("Help") }
        try tmux.press("Enter", "a")
        tmux.wait { $0.contains("Assess R01") }
        try tmux.press("3", "Enter", "Enter")
        tmux.wait { $0.contains("R01 recorded at 3") }
        try tmux.press("q")
        tmux.wait { $0.contains("ended 0") }
        #expect(try Program.run("show", "R01", "--register", register).output.contains("Committee: 3 Not Achieved"))
    }

    @Test func followsTheWindowFromWideToNarrowAndBelow() throws {
        let tmux = try open(160, 45)
        tmux.wait { $0.contains("1 Reviews") && $0.contains("3 R01") }
        try tmux.resize(columns: 40, rows: 12)
        tmux.wait { !$0.contains("1 Reviews") && $0.contains("q Quit") }
        try tmux.resize(columns: 30, rows: 8)
        tmux.wait { $0.contains("Needs 40") }
        try tmux.resize(columns: 80, rows: 24)
        tmux.wait { $0.contains("1 Reviews") }
        try tmux.press("q")
        tmux.wait { $0.contains("ended 0") }
    }

    @Test(arguments: ["xterm-256color", "screen", "linux", "vt100", ""])
    func drawsOnEveryKindOfTerminal(_ term: String) throws {
        let tmux = try open(term: term)
        tmux.wait { $0.contains("Community Transport") }
        try tmux.press("q")
        tmux.wait { $0.contains("ended 0") }
        // Some have no second screen, on which the program could leave what it drew.
        #expect(!tmux.screen.contains("Quit") && !tmux.screen.contains("Community Transport"))
    }

    @Test func whereTheSecondScreenIsSwitchedOffTheLastRowIsThePrompts() throws {
        let tmux = try Tmux("\(Program.path) \(register)", secondScreen: false)
        tmux.wait { $0.contains("Quit") }
        try tmux.press("q")
        tmux.wait { $0.contains("ended 0") }
        #expect(!tmux.screen.contains("Quit"))
    }

    @Test func aTerminalThatCannotPlaceTextIsRefusedInWords() throws {
        let tmux = try open(term: "dumb")
        tmux.wait { $0.contains("scrutineer list") && $0.contains("ended 74") }
    }

    @Test func withoutUnicodeThereIsNoSignThatTheTerminalLacks() throws {
        let tmux = try open(["LC_ALL": "C", "LANG": "C"])
        tmux.wait { $0.contains("Community Transport") }
        try tmux.press("q")
        tmux.wait { $0.contains("ended 0") }
    }

    @Test(arguments: [("TERM", 143), ("HUP", 129), ("INT", 130), ("QUIT", 131), ("SEGV", 139), ("ABRT", 134), ("ILL", 132)])
    func howeverItEndsTheTerminalIsGivenBackAndTheSignalIsSeen(_ signal: String, _ status: Int) throws {
        let tmux = try open()
        tmux.wait { $0.contains("Help") }
        try tmux.signal(signal)
        // The shell's own lines are seen again, and typing is echoed.
        tmux.wait { $0.contains("ended \(status)") && $0.split(separator: "\n").contains("icanon") && $0.split(separator: "\n").contains("echo") }
        #expect(!tmux.screen.contains("Help"))
    }

    /// Ctrl-S holds a terminal's output up until Ctrl-Q, except where it is a key. Pressed while another program has the
    /// terminal, it must not hold this one up afterwards.
    @Test func outputHeldUpElsewhereGoesOn() throws {
        let gate = scratch.file("gate")
        #expect(mkfifo(gate, 0o600) == 0)
        let editor = try scratch.write("printf 'HERE IS THE EDITOR'; read line <\(gate)", to: "editor.sh")
        let terminal = try BareTerminal([register], environment: ["VISUAL": "sh \(editor)"])
        #expect(terminal.wait(for: "Quit"))
        terminal.type("\r\re")
        #expect(terminal.wait(for: "Leave"))
        terminal.type("\u{10}own editor\r")
        #expect(terminal.wait(for: "HERE IS THE EDITOR"))
        terminal.type("\u{13}")
        #expect(try Program.shell("echo go >\"$1\"", gate).status == 0)
        terminal.type("\u{1B}OP")
        #expect(terminal.wait(for: "Ctrl-Z"))
    }

    @Test func anotherTerminalSeesWhatWasRecorded() throws {
        let tmux = try open()
        tmux.wait { $0.contains("Help") }
        let ended = try Program.run("assess", "R02", "--category", "5", "--register", register)
        #expect(ended.status == 0, "\(ended.errors)")
        tmux.wait { $0.contains("5 Insufficient") || $0.contains("5 Not Achieved") }
    }

    @Test func aReadOnlySessionRecordsNothing() throws {
        let tmux = try Tmux("\(Program.path) --read-only \(register)")
        tmux.wait { $0.contains("read only") }
        #expect(!tmux.screen.contains("Assess"))
        try tmux.press("Enter", "a")
        tmux.wait { $0.contains("reading only") }
    }
}

extension TerminalTests {
    private func open(_ environment: [String: String]) throws -> Tmux { try open(80, 24, environment) }
}
