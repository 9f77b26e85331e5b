import Foundation
import Testing

@Suite("A second screen", .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct FollowTests {
    private let scratch: Scratch
    private var register: String { scratch.file("register.sqlite") }

    init() throws {
        scratch = try Scratch()
        let report = try #require(Program.samples.last { $0.contains("transport") })
        #expect(try Program.run("import", report, "--register", register).status == 0)
    }

    private func present() throws -> Tmux {
        let tmux = try Tmux("\(Program.path) present --register \(register)")
        tmux.wait { $0.contains("Meeting of") && $0.contains("Esc Leave") }
        return tmux
    }

    private func follow(columns: Int = 80, rows: Int = 24) throws -> Tmux {
        try Tmux("\(Program.path) follow --register \(register)", columns: columns, rows: rows)
    }

    @Test func waitsForAPresenterAndShowsTheSlidesOneAfterTheOther() throws {
        let second = try follow()
        second.wait { $0.contains("Nobody is presenting yet") }
        let first = try present()
        second.wait { $0.contains("Meeting of") && !$0.contains("Nobody") }
        try first.press("2", "Enter")
        second.wait { $0.contains("R02") && $0.contains("Due") }
        try first.press("b")
        second.wait { !$0.contains("R02") }
        try first.press("b")
        second.wait { $0.contains("R02") }
        try first.press("Escape")
        second.wait { $0.contains("The presenter has left") && $0.contains("R02") }
        try second.press("q")
        second.wait { $0.contains("ended 0") }
    }

    @Test func fiveFollowTheLateOneAmongThem() throws {
        let first = try present()
        var others = try (0..<4).map { try follow(columns: 80 + $0 * 20, rows: 24 + $0 * 6) }
        for other in others { other.wait { $0.contains("Meeting of") } }
        try first.press("3", "Enter", "Enter")
        for other in others { other.wait { $0.contains("R03") } }
        others.append(try follow(columns: 60, rows: 15))
        others[4].wait { $0.contains("R03") }
        try first.press("m")
        for other in others { other.wait { $0.contains("The minute") } }
    }

    @Test func looksAroundAndComesBack() throws {
        let first = try present()
        let second = try follow()
        second.wait { $0.contains("Meeting of") }
        try second.press("Space")
        second.wait { $0.contains("looking around") && $0.contains("R01") }
        try first.press("2", "Enter")
        first.wait { $0.contains("R02") }
        #expect(second.screen.contains("R01"))
        try second.press("Enter")
        second.wait { $0.contains("R02") && !$0.contains("looking around") }
    }

    @Test(arguments: ["KILL", "TERM", "HUP"]) func aPresenterWhoEndsLeavesTheSlide(_ signal: String) throws {
        let first = try present()
        let second = try follow()
        second.wait { $0.contains("Meeting of") }
        try first.press("2", "Enter")
        second.wait { $0.contains("R02") }
        try first.signal(signal)
        second.wait { $0.contains(signal == "KILL" ? "program has ended" : "presenter has left") && $0.contains("R02") }
        // Another one presents: the screen follows again.
        let next = try present()
        second.wait { $0.contains("Meeting of") && !$0.contains("presenter") }
        try next.press("3", "Enter", "Enter")
        second.wait { $0.contains("R03") }
    }

    @Test func whatIsRecordedIsSeenOnTheSecondScreen() throws {
        let first = try present()
        let second = try follow()
        try first.press("1", "Enter", "a")
        first.wait { $0.contains("Deferred, no view today") }
        second.wait { $0.contains("No view yet") }
        try first.press("d", "Enter")
        second.wait { $0.contains("View deferred") }
        try first.press("C-z")
        second.wait { $0.contains("No view yet") }
    }
}

@Suite("A whole session, from the first slide to the minute", .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct SessionTests {
    /// The 2016 report where this checkout has it, else a sample of as many recommendations.
    @Test func isDrivenByKeys() throws {
        let scratch = try Scratch()
        let register = scratch.file("register.sqlite")
        let report = try #require(Program.realReport ?? Program.samples.last { $0.contains("transport") })
        #expect(try Program.run("import", report, "--register", register).status == 0)
        let count = try Program.run("list", "--register", register).output.split(separator: "\n")
            .count { $0.contains(try! Regex(#"^\s+R0\d"#)) }
        let tmux = try Tmux("\(Program.path) present --register \(register)")
        tmux.wait { $0.contains("Meeting of") && $0.contains("0 of \(count) decided") }
        // On and on to the end: every recommendation is passed, and the last slide is the minute.
        var seen = Set<Int>()
        var last = tmux.screen
        for _ in 0..<300 where !last.contains("That was the last slide") {
            let before = last
            try tmux.press("Space")
            tmux.wait { last = $0; return $0 != before }
            for number in 1...count where last.contains("R0\(number)") { seen.insert(number) }
        }
        #expect(seen.count == count && last.contains("The minute"))
        for number in 1...count {
            try tmux.press("\(number)", "Enter", "a")
            tmux.wait { $0.contains("R0\(number)") && $0.contains("Deferred, no view today") }
            switch number {
            case 1:
                try tmux.press("3", "Tab", "April 2036", "Tab", "Tab", "Not all of it is there.", "Enter")
                tmux.wait { $0.contains("recorded at 3") && $0.contains("Anticipated April 2036") }
            case 2:
                try tmux.press("d", "Enter")
                tmux.wait { $0.contains("View deferred") }
                try tmux.press("C-z")
                tmux.wait { $0.contains("No view yet") }
                try tmux.press("a", "4", "Tab", "The owner of the site has not agreed.", "Enter")
                tmux.wait { $0.contains("recorded at 4") }
            default:
                try tmux.press("2", "Tab", "Tab", "Cllr Example", "Tab", "The committee is content.", "Enter")
                tmux.wait { $0.contains("recorded at 2") && $0.contains("Moved by Cllr Example") }
            }
        }
        try tmux.press("m", "w")
        tmux.wait { $0.contains("Write the minute") }
        try tmux.press("C-u", scratch.file("minute.md"), "Enter")
        tmux.wait { $0.contains("Written to") }
        let minute = try String(contentsOfFile: scratch.file("minute.md"), encoding: .utf8)
        #expect(minute.contains("The owner of the site has not agreed."))
        #expect(minute.contains("anticipated April 2036") && minute.contains("Moved by Cllr Example"))
        #expect(minute.contains("\(count - 2) concluded"))
        // Never over a file that is there.
        try tmux.press("w", "C-u", scratch.file("minute.md"), "Enter")
        tmux.wait { $0.contains("already") }
        try tmux.press("y")
        tmux.wait { $0.contains("copied") }
    }
}
