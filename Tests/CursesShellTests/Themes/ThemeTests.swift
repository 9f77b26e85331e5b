import Testing

@testable import CursesShell

struct ThemeTests {
    private func theme(_ yaml: String) throws(ThemeError) -> Theme {
        try Theme(yaml: yaml, file: "evening.yaml", name: "evening")
    }

    private func problem(_ yaml: String) -> String {
        do {
            return "none: \(try theme(yaml).name)"
        } catch {
            return error.description
        }
    }

    @Test func `a theme is read from YAML`() throws {
        let theme = try theme(
            """
            name: Evening
            description: Calm
            ground: dark
            palette:
              ink: "d0d0c8"
              night: "#101418"
            roles:
              base: ink on night
              title: ffffff bold underline
              quote: italic
              selected: on 203040
            """)
        #expect(theme.name == "evening" && theme.title == "Evening")
        #expect(theme.description == "Calm")
        #expect(theme.isDark)
        #expect(
            theme.style(for: .base) == Style(foreground: RGB(0xD0, 0xD0, 0xC8), background: RGB(0x10, 0x14, 0x18)))
        #expect(
            theme.style(for: Role("title")) == Style(foreground: RGB(255, 255, 255), attributes: [.bold, .underline]))
        #expect(theme.style(for: Role("quote")) == Style(attributes: .italic))
        #expect(theme.style(for: Role("selected")) == Style(background: RGB(0x20, 0x30, 0x40)))
    }

    @Test func `a role takes what it leaves open from the one its name begins with`() throws {
        let theme = try theme(
            """
            ground: light
            roles:
              base: 111111 on eeeeee
              evidence: 222222 italic
              evidence.unfinished: underline
              selected: on cccccc
              popup: 333333 on dddddd
            """)
        #expect(theme.title == "evening")
        let evidence = RGB(0x22, 0x22, 0x22)
        #expect(theme.style(for: Role("evidence.past")) == Style(foreground: evidence, attributes: .italic))
        #expect(theme.style(for: Role("evidence.unfinished")) == Style(foreground: evidence, attributes: .underline))
        // A role that is first heard of after the theme was made.
        #expect(theme.style(for: Role("evidence.past.made up in this test")).foreground == evidence)

        // What falls to base takes the colours of what lies under it.
        #expect(theme.style(for: Role("title")) == Style())
        let seen = theme.style(for: Role("title"), on: Role("popup"))
        #expect(seen == Style(foreground: RGB(0x33, 0x33, 0x33), background: RGB(0xDD, 0xDD, 0xDD)))
        let quiet = theme.style(for: .base, on: Role("selected"))
        #expect(quiet == Style(foreground: RGB(0x11, 0x11, 0x11), background: RGB(0xCC, 0xCC, 0xCC)))
    }

    @Test(arguments: [
        ("ground: dark\nroles:\n  base: ink", "evening.yaml, line 3: “ink” is no colour of the palette"),
        ("ground: dark\npalette:\n  ink: \"12345\"\nroles: {}", "evening.yaml, line 3: “12345” is no colour"),
        ("ground: dark\npalette:\n  ink: #123456\nroles: {}", "evening.yaml, line 3: “ink” has no value"),
        ("ground: dark\nroles:\n  evidence.unfinised: bold", "evening.yaml, line 3: there is no role “evidence.unfinised”"),
        ("ground: dark\nstyles: {}", "evening.yaml, line 2: “styles” is not known here"),
        ("ground: dim\nroles: {}", "evening.yaml, line 1: “ground” should be light or dark"),
        ("roles: {}", "evening.yaml: “ground” is missing"),
        ("ground: light", "evening.yaml: “roles” is missing"),
        ("ground: light\nroles: bold", "evening.yaml, line 2: “roles” should hold names with values"),
        ("ground: light\nroles:\n  base:\n    - bold", "evening.yaml, line 3: “base” has no value"),
        ("- one\n- two", "evening.yaml, line 1: should hold names with values"),
        ("just words", "evening.yaml, line 1: should hold names with values"),
        ("", "evening.yaml: should hold names with values"),
        ("ground: dark\nroles:\n  base: \"bold", "evening.yaml, line 3: is not YAML"),
        ("ground: dark\n\troles: {}", "evening.yaml, line 2: is not YAML"),
        ("ground: dark\nground: light\nroles: {}", "evening.yaml: is not YAML: a name stands twice"),
        ("\u{0}\u{1}\u{FFFD}", "evening.yaml"),
    ])
    func `a bad theme says its file, line and reason`(yaml: String, start: String) {
        #expect(problem(yaml).hasPrefix(start))
    }

    @Test(arguments: ["[", "{a: ", "- ", "? ", "[\n"])
    func `nesting without end is refused, not followed`(opening: String) {
        #expect(problem(String(repeating: opening, count: 50_000)).hasPrefix("evening.yaml"))
    }

    @Test func `aliases that would swell are no trouble`() {
        var yaml = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
        for level in 1...8 {
            yaml += "a\(level): &a\(level) [\((0..<9).map { _ in "*a\(level - 1)" }.joined(separator: ","))]\n"
        }
        #expect(problem(yaml).hasPrefix("evening.yaml"))
    }
}
