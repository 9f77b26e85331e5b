import CursesShell
import Testing

@testable import Dashboard

@Suite("The terminal's cursor")
struct CursorTests {
    /// How each layer is come to, and words of the row that has the focus there.
    private static let ways: [(layer: String, keys: [Key], words: String)] = [
        ("reviews", [], "▸"), ("recommendations", [.enter], "▸"), ("a recommendation", [.enter, .enter], ""),
        ("the help", [.character("?")], "Move"), ("the questions", [.character("Q")], ""),
        ("the criteria", [.enter, .character("c"), .down], "[ ]"), ("the picker", [.enter, .character("a")], "▸"),
        ("the palette", [.control("p")], ""), ("the palette, moved in", [.control("p"), .down, .down], ""),
        ("the filters", [.character("f"), .down], "Overdue"), ("the overview", [.character("o")], "▸"),
        ("the search", [.character("/")], "/"), ("the editor", [.enter, .enter, .character("e")], ""),
        ("the walkthrough", [.character("p")], ""), ("a slide", [.character("p"), .character(" ")], ""),
        ("the grid of slides", [.character("p"), .character("g"), .down], ""),
        ("the picker on the projector", [.character("p"), .character("1"), .enter, .character("a"), .down], "▸"),
        ("a jump", [.character("p"), .character("4")], "Go to 4"), ("a blank slide", [.character("p"), .character("b")], ""),
    ]

    @Test(arguments: ways, [(40, 12), (80, 24), (160, 45)])
    func isOnTheFocusedRow(_ way: (layer: String, keys: [Key], words: String), _ size: (Int, Int)) throws {
        var play = Playing(columns: size.0, rows: size.1)
        for key in way.keys { play.press(key) }
        let frame = play.dashboard.draw()
        let cursor = try #require(frame.cursor, "\(way.layer)")
        #expect(frame.size.columns > cursor.column && cursor.column >= 0 && cursor.row >= 0)
        #expect(cursor.row < frame.size.rows, "\(way.layer)")
        #expect(way.words.isEmpty || frame.text(ofRow: cursor.row).contains(way.words), "\(way.layer): \(frame.text(ofRow: cursor.row))")
    }

    @Test func anEmptyRegisterHasItOnTheFirstLine() throws {
        let frame = Playing(Shelf(reviews: [])).dashboard.draw()
        #expect(frame.text(ofRow: try #require(frame.cursor).row).contains("This register is empty."))
    }

    @Test func inAListItIsInTheFieldWhileOneTypesAndOnTheRowWhenOneMoves() throws {
        var play = Playing()
        play.press(.character("f"))
        let field = try #require(play.dashboard.draw().cursor).row - 2
        play.type("o")
        #expect(play.dashboard.draw().cursor?.row == field)
        play.press(.down)
        #expect(try #require(play.dashboard.draw().cursor).row == field + 3)
    }

    @Test func theSearchHasItOnTheHitWhenOneMoves() throws {
        var play = Playing()
        play.press(.character("/"))
        play.type("the")
        #expect(play.dashboard.draw().cursor?.row == 0)
        play.press(.down)
        #expect(try #require(play.dashboard.draw().cursor).row >= 2)
    }
}

@Suite("The themes on offer")
struct ThemeChooserTests {
    private func opened() -> Playing {
        var play = Playing()
        let themes = ["dark", "light", "mono"].map { ThemeChoice(name: $0, summary: "") }
        _ = play.dashboard.handle(.themes(themes))
        return play
    }

    @Test func everyChangeOfTheRowIsSeenAtOnce() {
        var play = opened()
        play.press(.down)
        play.type("mo")
        #expect(play.effects == [.useTheme("light"), .useTheme("mono"), .useTheme("mono")])
    }

    @Test func enterKeepsAndEscapeRestores() {
        var kept = opened()
        kept.press(.down, .enter)
        #expect(kept.effects.last == .useTheme("light"))
        var left = opened()
        left.type("mono")
        left.press(.escape)
        #expect(left.effects.last == .useTheme("dark"))
    }

    @Test func oneThatCannotBeHadLeavesTheOtherInForce() {
        var play = Playing()
        _ = play.dashboard.handle(.themes([ThemeChoice(name: "broken", summary: ""), ThemeChoice(name: "dark", summary: "")]))
        play.press(.up, .enter)
        _ = play.dashboard.handle(.themeRefused(why: "broken.yaml, line 3: “ambre” is no colour", shown: "dark"))
        #expect(play.screen.contains("line 3"))
        _ = play.dashboard.handle(.themes([ThemeChoice(name: "broken", summary: ""), ThemeChoice(name: "dark", summary: "")]))
        play.press(.down)
        #expect(play.screen.contains("Back to dark"))
    }

    @Test func theBarSaysWhatTheKeysDo() {
        let play = opened()
        #expect(play.screen.contains("Keep this theme"))
        #expect(play.screen.contains("Back to dark"))
    }
}
