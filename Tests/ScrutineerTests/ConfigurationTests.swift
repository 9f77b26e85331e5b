import CursesShell
import Dashboard
import Foundation
import Testing

@testable import scrutineer

@Suite("The configuration")
struct ConfigurationTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func read(_ text: String) throws -> Configuration.Found {
        let themes = ThemeLibrary(folders: [Program.package.appending(path: "themes").path])
        return Configuration.read(try scratch.write(text, to: "config.yaml"), themes: themes)
    }

    @Test func everyPartIsRead() throws {
        let found = try read(
            """
            # Mine
            theme: gruvbox-dark
            author: A. Clerk
            register: /srv/scrutiny/register.sqlite
            keys:
              assess: F9
              search: [F7, Ctrl-F]
            walkthrough:
              order: contested
              zoom: 2
              screen: 80x24
              clock: on
              minutes: 90
              minutes-each: 7
              theme: projector-light
            """)
        #expect(found.problems == [])
        #expect(found.notice == nil)
        #expect(found.configuration.theme == "gruvbox-dark")
        #expect(found.configuration.author == "A. Clerk")
        #expect(found.configuration.register == "/srv/scrutiny/register.sqlite")
        #expect(!found.configuration.keys.isEmpty)
        var walkthrough = WalkthroughOptions()
        (walkthrough.order, walkthrough.zoom, walkthrough.showsClock) = (.contested, 1, true)
        (walkthrough.minutes, walkthrough.minutesEach, walkthrough.theme) = (90, 7, "projector-light")
        walkthrough.screen = Size(columns: 80, rows: 24)
        #expect(found.configuration.walkthrough == walkthrough)
    }

    @Test(arguments: ["", "# nothing yet\n", "---\n"])
    func anEmptyFileIsNoProblem(_ text: String) throws {
        #expect(try read(text).problems == [])
    }

    @Test func aFileThatIsNotThereIsNoProblem() {
        #expect(Configuration.read(scratch.file("absent.yaml")).problems == [])
        #expect(Configuration.read(nil).problems == [])
    }

    @Test(arguments: [
        ("theme: dark\n\tkeys: {}", 2, "is not YAML"), ("just words", 1, "should hold names"), ("- one", 1, "should hold names"),
        ("theme: nonesuch", 1, "no theme “nonesuch”"), ("theme: [dark, light]", 1, "“theme” should have one value"),
        ("\nauthor:", 2, "“author” should have one value"), ("register: register.sqlite", 1, "should be a full path"),
        ("colour: red", 1, "“colour” is not known here; known are theme, keys"), ("keys: F9", 1, "“keys” should hold names"),
        ("keys:\n  assess: F13", 2, "“F13” is no key"), ("keys:\n  asses: F9", 2, "no command “asses”"),
        ("keys:\n  search: F7\n  assess: e", 3, "“e” for “assess” is the key of “Edit” in the panes"),
        ("keys:\n  search: [F7,\n    Ctrl-M]", 3, "“Ctrl-M” is no key"), ("keys:\n  quit: []", 2, "has no key"),
        ("walkthrough: contested", 1, "“walkthrough” should hold names"), ("walkthrough:\n  pace: slow", 2, "“pace” is not known here; known are order"),
        ("walkthrough:\n  clock: off\n  order: shuffled", 3, "“order” should be numbered or contested, not “shuffled”"),
        ("walkthrough:\n  screen: large", 2, "“screen” should be the size of the room’s screen, such as 80x24, not “large”"),
        ("walkthrough:\n  zoom: 4", 2, "“zoom” should be 1, 2 or 3, not “4”"), ("walkthrough:\n  clock: yes", 2, "should be on or off"),
        ("walkthrough:\n  minutes: an hour", 2, "a number of minutes from 5 to 600, not “an hour”"),
        ("walkthrough:\n  minutes-each:", 2, "“minutes-each” should be a number of minutes from 1 to 60"),
        ("walkthrough:\n  minutes: 99999999999999999999", 2, "should be a number"), ("walkthrough:\n  theme: nonesuch", 2, "no theme “nonesuch”"),
    ])
    func aMistakeIsSaidWithItsLine(_ text: String, _ line: Int, _ words: String) throws {
        let found = try read(text)
        #expect(found.problems.map(\.line) == [line])
        let problem = try #require(found.problems.first)
        #expect("\(problem)".contains("config.yaml, line \(line): "))
        #expect("\(problem)".contains(words), "\(problem)")
        #expect(found.notice?.contains("is used instead") == true)
    }

    @Test func aMistakeLeavesTheRestStanding() throws {
        let found = try read("theme: nonesuch\nauthor: A. Clerk\nkeys:\n  asses: F9\n  search: F7\nwalkthrough:\n  zoom: 9\n  clock: on")
        #expect(found.problems.count == 3)
        #expect(found.configuration.walkthrough.showsClock && found.configuration.walkthrough.zoom == 0)
        #expect(found.configuration.author == "A. Clerk")
        #expect(!found.configuration.keys.isEmpty)
        #expect(found.notice?.contains("There is more") == true)
    }

    @Test(arguments: ["\u{0}\u{1}", String(repeating: "[", count: 50_000), String(repeating: "a: ", count: 900)])
    func noFileDoesHarm(_ text: String) throws {
        #expect(try read(text).problems.count == 1)
    }

    // MARK: - The program

    private func run(_ arguments: String..., config: String) throws -> Program.Ended {
        try FileManager.default.createDirectory(atPath: scratch.file("scrutineer"), withIntermediateDirectories: true)
        _ = try scratch.write(config, to: "scrutineer/config.yaml")
        return try Program.run(
            list: arguments,
            environment: [
                "XDG_CONFIG_HOME": scratch.path, "XDG_DATA_HOME": scratch.file("data"), "SCRUTINEER_REGISTER": "",
                "SCRUTINEER_USER": "",
            ])
    }

    @Test func theRegisterIsTheArgumentsTheEnvironmentsOrTheConfigurations() throws {
        let config = "register: \(scratch.file("mine.sqlite"))\nauthor: A. Clerk\nwalkthrough: {order: contested, minutes: 45}\n"
        #expect(try run("open", config: config).status == 0)
        #expect(FileManager.default.fileExists(atPath: scratch.file("mine.sqlite")))
        let doctor = try run("doctor", config: config)
        #expect(doctor.output.contains("mine.sqlite") && doctor.output.contains("A. Clerk"), "\(doctor.output)")
        #expect(doctor.output.contains("Walkthrough: the most contested first, zoom 1, no clock, 45 minutes"), "\(doctor.output)")
        #expect(try run("open", "--register", scratch.file("other.sqlite"), config: config).status == 0)
        #expect(FileManager.default.fileExists(atPath: scratch.file("other.sqlite")))
        #expect(!FileManager.default.fileExists(atPath: scratch.file("data")))
    }

    @Test func nothingIsWrittenToARegisterOnAGuess() throws {
        let bad = "register: [\n"
        let refused = try run("list", config: bad)
        #expect(refused.status == 65)
        #expect(refused.errors.contains("config.yaml, line"), "\(refused.errors)")
        #expect(try run("open", "--register", scratch.file("other.sqlite"), config: bad).status == 0)
        let doctor = try run("doctor", config: bad)
        #expect(doctor.status == 1)
        #expect(doctor.output.contains("config.yaml, line"), "\(doctor.output)")
    }

    @Test(.enabled(if: Tmux.isInstalled, "tmux is not installed")) func aBadFileIsSaidOnTheScreenAndTheProgramStarts() throws {
        _ = try run("list", config: "theme: nonesuch\nkeys:\n  assess: Ctrl-M\n")
        let tmux = try Tmux(
            "\(Program.path) \(scratch.file("register.sqlite"))", environment: ["XDG_CONFIG_HOME": scratch.path])
        tmux.wait { $0.contains("line 1: there is no theme") && $0.contains("This register is empty") }
        try tmux.press("q")
        tmux.wait { $0.contains("ended 0") }
    }
}
