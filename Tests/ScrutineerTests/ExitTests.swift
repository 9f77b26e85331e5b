import Foundation
import Testing

/// How the program ends, whatever its input, its output and its register are.
@Suite("The end of a command")
struct ExitTests {
    private let scratch: Scratch
    private var register: String { scratch.file("register.sqlite") }

    init() throws { scratch = try Scratch() }

    private func imported() throws {
        let report = try #require(Program.samples.last { $0.contains("transport") })
        #expect(try Program.run("import", report, "--register", register).status == 0)
    }

    @Test(arguments: [">&-", ">/dev/full"])
    func resultsThatCannotBeWrittenAreSaid(_ redirection: String) throws {
        try imported()
        let ended = try Program.shell("\"$0\" list --register \"$1\" \(redirection)", register)
        #expect(ended.status == 74)
        #expect(ended.errors.contains("could not be written"))
    }

    @Test(arguments: [
        "--help", "--version", "help list", "list --help", "--generate-completion-script bash", "show R01", "questions",
        "check", "doctor", "list --overview", "export --format html", "import --dry-run \"$2\"", "",
    ])
    func noCommandTakesAFullDiskForADoneResult(_ command: String) throws {
        try imported()
        let report = try #require(Program.samples.first)
        let ended = try Program.shell("SCRUTINEER_REGISTER=\"$1\" \"$0\" \(command) >/dev/full", register, report)
        #expect(ended.status == 74)
        #expect(ended.errors.contains("could not be written"))
    }

    @Test func optionsMayStandBeforeTheCommand() throws {
        try imported()
        for options in [["--register", register, "list"], ["--register=\(register)", "--as", "list", "list"]] {
            let ended = try Program.run(list: options)
            #expect(ended.status == 0, "\(ended.errors)")
            #expect(ended.output.contains("R01"))
        }
        #expect(try Program.run("--help", "list").output.contains("--overview"))
        // What the command does not take is said of the command, not of opening the dashboard.
        let ended = try Program.run("--read-only", "list", register)
        #expect(ended.status == 2)
        #expect(ended.errors.contains("Usage: scrutineer list"), "\(ended.errors)")
    }

    @Test(arguments: [["list"], []]) func aNameThatEndsAsAFoldersDoesIsNoRegister(_ command: [String]) throws {
        let name = scratch.file("new/register/")
        let ended = try Program.run(list: command, environment: ["SCRUTINEER_REGISTER": name])
        #expect(ended.status == 74)
        #expect(ended.errors.contains("\(name)register.sqlite"), "\(ended.errors)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
    }

    @Test func aReaderThatHasGoneIsNoFailure() throws {
        let large = scratch.file("large.sqlite")
        #expect(try Program.run("generate", "--recommendations", "200", "--register", large).status == 0)
        let ended = try Program.shell("(\"$0\" export --format json --register \"$1\"; echo $? >&2) | head -c 1", large)
        #expect(ended.output == "{")
        #expect(ended.errors == "0\n")
    }

    @Test func whatTurnsTheDirectionOfWordsIsShownAndLosesNothing() throws {
        let tracker = try scratch.write("Reference,Recommendation,Update\nR01,Mend the gate,Mended \u{202E}in May\n", to: "t.csv")
        #expect(try Program.run("import", tracker, "--register", register).status == 0)
        let shown = try Program.run("show", "R01", "--register", register).output
        #expect(shown.contains("Mended \u{21C4}in May"), "\(shown)")
        let exported = try Program.run("export", "--format", "json", "--register", register).output
        #expect(exported.contains(#"Mended \u202ein May"#), "\(exported)")
        let paper = scratch.file("paper.md")
        #expect(try Program.run("export", "--output", paper, "--format", "markdown", "--register", register).status == 0)
        #expect(try String(contentsOfFile: paper, encoding: .utf8).contains("Mended \u{202E}in May"))
    }

    @Test func themesAreFoundInTheFolderThatIsNamed() throws {
        try FileManager.default.createDirectory(atPath: scratch.file("share/themes"), withIntermediateDirectories: true)
        _ = try scratch.write("ground: light\nroles: {}\n", to: "share/themes/evening.yaml")
        let ended = try Program.run("doctor", "--register", register, environment: ["SCRUTINEER_SHARE": scratch.file("share")])
        #expect(ended.output.contains("evening"), "\(ended.output)")
    }

    @Test func withoutStandardErrorTheStatusStays() throws {
        #expect(try Program.shell("\"$0\" list --register \"$1\" 2>&-", register).status == 74)
        #expect(try Program.shell("\"$0\" >&- 2>&- <&- list --register \"$1\"", register).status == 74)
    }

    @Test(arguments: [
        ["list"], ["check"], ["questions"], ["show", "R01"], ["export", "--format", "json"], ["present", "--check"],
    ])
    func whatOnlyShowsMakesNoRegister(_ command: [String]) throws {
        let ended = try Program.run(list: command + ["--register", register])
        #expect(ended.status == 74)
        #expect(ended.errors.contains("scrutineer import"))
        #expect(!FileManager.default.fileExists(atPath: register))
    }

    @Test func whatOnlyShowsWritesNothing() throws {
        try imported()
        let before = FileManager.default.contents(atPath: register)
        for command in [["list"], ["check"], ["questions"], ["show", "R01"], ["export", "--format", "csv"], ["doctor"]] {
            _ = try Program.run(list: command + ["--register", register])
            #expect(FileManager.default.contents(atPath: register) == before, "\(command)")
        }
    }

    @Test func whatIsNoRegisterIsBadInput() throws {
        try imported()
        let whole = try #require(FileManager.default.contents(atPath: register))
        var files = ["/dev/null", try scratch.write("Dear all,\n", to: "letter.txt")]
        for (name, bytes) in [("truncated", whole.prefix(9_000)), ("garbled", Data(whole.map { $0 ^ 0x55 }))] {
            files.append(scratch.file("\(name).sqlite"))
            try bytes.write(to: URL(filePath: scratch.file("\(name).sqlite")))
        }
        for file in files {
            for command in [["list"], ["check", "--format", "json"], ["assess", "R01", "--category", "3"]] {
                let ended = try Program.run(list: command + ["--register", file])
                #expect(ended.status == 65, "\(command) on \(file): \(ended.errors)")
                #expect(ended.output.isEmpty)
                #expect(ended.errors.split(separator: "\n").count == 1, "\(ended.errors)")
            }
        }
    }

    @Test func aPipeOrADeviceIsWrittenToAndStays() throws {
        try imported()
        let ended = try Program.shell(
            """
            mkfifo "$2" && cat "$2" & while ! test -p "$2"; do :; done
            "$0" export --format md --output "$2" --register "$1"; wait; test -p "$2"
            """, register, scratch.file("pipe"))
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(ended.output.contains("Community Transport"))
    }

    @Test func aDashIsStandardInputAndOutput() throws {
        let report = try #require(Program.samples.last { $0.contains("transport") })
        let ended = try Program.shell(
            "\"$0\" import - --register \"$1\" <\"$2\" >&2 && \"$0\" export --format text --output - --register \"$1\"",
            register, report)
        #expect(ended.status == 0, "\(ended.errors)")
        #expect(ended.output.contains("Community Transport"))
    }

    @Test func anExportWithoutAReviewIsBadInput() throws {
        let ended = try Program.run("import", try scratch.write(#"{"reviews": []}"#, to: "none.json"), "--register", register)
        #expect(ended.status == 65)
        #expect(ended.errors.contains("no review"))
        #expect(!FileManager.default.fileExists(atPath: register))
    }

    @Test func noTextOfAFileControlsTheTerminal() throws {
        let report = try String(contentsOfFile: try #require(Program.samples.last { $0.contains("transport") }), encoding: .utf8)
        let hostile = report.replacing(" the ", with: " \u{1B}[2J\u{1B}]0;title\u{7}the\u{8}\u{9B}31m ")
        let file = try scratch.write(hostile, to: "hostile.txt")
        for command in [
            ["import", file], ["list"], ["show", "R01"], ["check"], ["questions"], ["export", "--format", "text"],
            ["export", "--format", "html"], ["export", "--format", "csv"],
        ] {
            let ended = try Program.run(list: command + ["--register", register])
            #expect(ended.status < 2, "\(command): \(ended.errors)")
            let control = ended.output.unicodeScalars.first { $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t" && $0 != "\r" }
            #expect(control == nil, "\(command)")
        }
    }

    @Test func aMistypedCommandMakesNoRegister() throws {
        for (word, meant) in [("lst", "list"), ("chekc", "check"), ("imports", "import"), ("doctir", "doctor")] {
            let ended = try Program.shell("cd \"$1\" && \"$0\" \(word)", scratch.path)
            #expect(ended.status == 2)
            #expect(ended.errors.contains("write \(meant);"))
            #expect(!FileManager.default.fileExists(atPath: scratch.file(word)))
        }
        #expect(try Program.shell("cd \"$1\" && \"$0\" ./lst", scratch.path).status == 0)
        #expect(try Program.shell("cd \"$1\" && \"$0\" lst", scratch.path).status == 0)
    }

    @Test func anEmptyNameIsNotTheUsualRegister() throws {
        let home = ["HOME": scratch.path, "XDG_DATA_HOME": "", "SCRUTINEER_REGISTER": ""]
        for arguments in [["list", "--register", ""], ["open", ""], [""]] {
            #expect(try Program.run(list: arguments, environment: home).status == 2, "\(arguments)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path) == [])
    }

    @Test func everyCommandHasHelpAndEveryShellItsCompletions() throws {
        let help = try Program.run("--help")
        #expect(help.status == 0)
        let commands = help.output.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.compactMap { line in
            line.hasPrefix("  ") && !line.hasPrefix("   ") ? line.split(separator: " ").first : nil
        }
        #expect(commands.count >= 13)
        for command in commands where command != "See" {
            let ended = try Program.run(String(command), "--help")
            #expect(ended.status == 0)
            #expect(ended.output.contains("--register <file>"), "\(command)")
        }
        for shell in ["bash", "zsh", "fish"] {
            let ended = try Program.run("--generate-completion-script", shell)
            #expect(ended.status == 0)
            #expect(ended.output.contains("questions"))
        }
    }
}
