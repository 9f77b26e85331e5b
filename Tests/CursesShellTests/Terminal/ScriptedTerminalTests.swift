import Testing

@testable import CursesShell

@MainActor
struct ScriptedTerminalTests {
    @Test func `it gives what it was told to and keeps what it was shown`() {
        let terminal = ScriptedTerminal(size: Size(columns: 10, rows: 2))
        terminal.press(.down, .enter)
        terminal.type("a\n")
        terminal.send([.resize(Size(columns: 20, rows: 3)), .paste("x")])
        var events: [InputEvent] = []
        while let event = terminal.nextEvent() { events.append(event) }
        #expect(
            events == [
                .key(.down), .key(.enter), .key(.character("a")), .key(.enter), .resize(Size(columns: 20, rows: 3)),
                .paste("x"),
            ])
        #expect(terminal.size == Size(columns: 20, rows: 3))
        #expect(terminal.screen == [])
        var frame = Frame(size: terminal.size)
        frame.draw("R03", at: Point(column: 2, row: 1))
        terminal.show(frame)
        #expect(terminal.screen == ["", "  R03", ""])
        #expect(terminal.frames.count == 1)
    }
}
