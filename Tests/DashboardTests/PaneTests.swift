import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("The panes")
struct PaneTests {
    private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

    @Test(arguments: sizes) func reviews(_ columns: Int, _ rows: Int) throws {
        let play = Playing(columns: columns, rows: rows)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "reviews-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func recommendations(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.down, .enter)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "recommendations-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func recommendation(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.down, .enter, .enter, .down, .enter)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "recommendation-\(columns)x\(rows)")
    }

    /// As the README shows it.
    @Test func mainScreen() throws {
        var play = Playing(columns: 112, rows: 30)
        play.press(.enter, .enter)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "main-112x30")
    }

    @Test(arguments: sizes) func picker(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.down, .enter, .character("a"))
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "picker-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func help(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("?"))
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "help-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func questions(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("Q"))
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "questions-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func criteria(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("c"))
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "criteria-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func search(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("/"))
        play.type("that")
        play.press(.down)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "search-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func palette(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character(":"))
        play.type("re")
        play.press(.down)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "palette-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func filters(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("f"))
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "filters-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func emptyRegister(_ columns: Int, _ rows: Int) throws {
        let play = Playing(Shelf(reviews: []), columns: columns, rows: rows)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "empty-\(columns)x\(rows)")
    }

    @Test func aFilterThatNothingPassesSaysSoAndEscTakesItAway() {
        var play = Playing(columns: 120, rows: 40)
        play.press(.character("f"))
        play.type("no news")
        play.press(.enter)
        #expect(play.screen.contains("[No news]"))
        #expect(play.screen.contains("No recommendation passes"))
        play.press(.escape, .escape, .escape)
        #expect(!play.screen.contains("[No news]"))
        #expect(play.screen.contains("Libraries and the digital divide"))
    }

    @Test func belowTheSmallestSizeOneLineSaysSoAndQuitWorks() {
        var play = Playing(columns: 39, rows: 11)
        #expect(play.screen.contains("Needs 40×12"))
        play.press(.character("a"), .character("q"))
        #expect(play.effects == [.quit])
    }
}
