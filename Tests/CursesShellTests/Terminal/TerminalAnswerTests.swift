import Testing

@testable import CursesShell

struct TerminalAnswerTests {
    private func answer(_ text: String) -> TerminalAnswer { TerminalAnswer(Array(text.utf8)) }

    @Test(arguments: [
        ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", RGB(0x1E, 0x1E, 0x2E)), ("\u{1B}]11;rgb:f/f/f\u{7}", RGB(255, 255, 255)),
        ("\u{1B}]11;rgba:ffff/0000/8080/ffff\u{7}", RGB(255, 0, 128)),
    ])
    func `the colour of the ground is read`(text: String, colour: RGB) {
        #expect(answer(text + "\u{1B}[?62;22c").background == colour)
    }

    @Test(arguments: ["\u{1B}]11;rgb:zz/zz/zz\u{7}", "\u{1B}]11;rgb:1/2\u{7}", "\u{1B}]11;#ffffff\u{7}", "\u{1B}]11;", "\u{1B}"])
    func `an answer that is none says nothing`(text: String) {
        #expect(answer(text).background == nil)
    }

    @Test func `synchronised output is known where it can be switched`() {
        #expect(answer("\u{1B}[?2026;2$y").isSynchronised)
        #expect(!answer("\u{1B}[?2026;0$y").isSynchronised)
        #expect(!answer("\u{1B}[?2026;4$y").isSynchronised)
    }

    @Test func `keys pressed meanwhile are kept`() {
        let answer = answer("j\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[A\u{1B}[?1;2cq")
        #expect(answer.rest == Array("j\u{1B}[Aq".utf8))
    }

    @Test(arguments: [
        ("\u{1B}[?1;2c", true), ("\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[?62c", true), ("\u{1B}[?1;2", false), ("abc", false),
        ("", false), ("\u{1B}[c", false),
    ])
    func `the last answer ends the wait`(text: String, isComplete: Bool) {
        #expect(TerminalAnswer.isComplete(Array(text.utf8)) == isComplete)
    }
}

struct TerminalKindTests {
    private func kind(_ environment: [String: String]) -> TerminalKind { TerminalKind { environment[$0] } }

    @Test func `an unknown terminal is tried as xterm`() {
        #expect(kind(["TERM": "odd"]).candidates == ["odd", "xterm-256color"])
        #expect(kind([:]).candidates == ["xterm-256color"])
        #expect(
            kind(["TERM": "xterm-256color", "COLORTERM": "truecolor"]).candidates
                == ["xterm-direct", "xterm-256color", "xterm-256color"])
        #expect(kind(["TERM": "dumb"]).isPlain)
        #expect(kind(["TERM": "vt220"]).isConsole)
    }

    @Test func `the environment tells of colours`() {
        #expect(kind(["NO_COLOR": "1"]).refusesColour)
        #expect(!kind(["NO_COLOR": ""]).refusesColour)
        #expect(kind(["COLORFGBG": "15;0"]).isDarkByEnvironment == true)
        #expect(kind(["COLORFGBG": "0;default;15"]).isDarkByEnvironment == false)
        #expect(kind(["COLORFGBG": "default"]).isDarkByEnvironment == nil)
    }
}
