import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("The form for a recommendation's details")
struct DetailsFormTests {
    private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

    /// With the form of R01 of the libraries' review open.
    private func opened(columns: Int = 80, rows: Int = 24) -> Office {
        var office = Office(columns: columns, rows: rows)
        office.press(.enter, .character("E"))
        return office
    }

    @Test(arguments: sizes) func screen(_ columns: Int, _ rows: Int) throws {
        try KeptScreen.expect(opened(columns: columns, rows: rows).dashboard.draw(), isKeptAs: "details-\(columns)x\(rows)")
    }

    @Test func `a target that moves keeps the date first agreed, and the reason stands beside it`() throws {
        var office = opened()
        office.press(.tab, .tab, .tab)
        office.fill("Sept 2026")
        office.press(.enter)
        #expect(office.changes.isEmpty)
        #expect(office.screen.contains("Say why"))
        office.type("the supplier was late")
        office.press(.control("s"))
        let target = office.recommendation(0, 0).targets[1]
        #expect(target.date == .month(year: 2026, month: 9))
        #expect(target.firstAgreed.written == "June 2026")
        #expect(target.moves.map(\.reason) == ["the supplier was late"])
        #expect(target.moves.map(\.on) == [Invented.day("2026-11-24")])
        office.press(.enter)
        #expect(office.screen.contains("moved by 92 days"))
        office.press(.control("z"))
        #expect(office.recommendation(0, 0) == Invented.libraries.recommendations[0])
    }

    @Test func `a target that moves under a new name keeps the date first agreed`() {
        var office = opened()
        office.press(.tab, .tab)
        office.fill("Finished")
        office.press(.tab)
        office.fill("July 2026")
        office.press(.tab, .tab, .tab)
        office.type("holidays")
        office.press(.enter)
        let target = office.recommendation(0, 0).targets[1]
        #expect(target.label == "Finished")
        #expect(target.firstAgreed.written == "June 2026")
    }

    @Test func `a new target after the last one becomes the deadline`() {
        var office = opened()
        office.press(.tab, .tab, .tab, .tab)
        office.type("Second phase")
        office.press(.tab)
        office.type("27 Oct 2027")
        office.press(.enter)
        let after = office.recommendation(0, 0)
        #expect(after.targets.map(\.isInterim) == [true, true, false])
        #expect(after.deadline == Invented.day("2027-10-27"))
    }

    @Test func `what is no date is not saved, and says so`() {
        var office = opened()
        for _ in 0..<7 { office.press(.tab) }
        office.type("soon")
        #expect(office.screen.contains("Not a date"))
        office.press(.enter)
        #expect(office.changes.isEmpty)
        #expect(office.screen.contains("Anticipated: Not a date"))
    }

    @Test func `a year in which nobody can mean it is not saved, and says so`() {
        var office = opened()
        for _ in 0..<7 { office.press(.tab) }
        office.type("1066")
        #expect(office.screen.contains("Not between 1948 and 2199"))
        office.press(.enter)
        #expect(office.changes.isEmpty)
    }

    @Test func `somebody else's words are shown and not overwritten unseen`() {
        var office = opened()
        for _ in 0..<8 { office.press(.tab) }
        office.type("a strike")
        office.meanwhile {
            $0.reviews[0].recommendations[0].obstacle = "a flood"
            $0.reviews[0].recommendations[0].closing = "Theirs."
        }
        office.press(.enter)
        #expect(office.recommendation(0, 0).obstacle == "a flood")
        #expect(office.screen.contains("Ann has changed this meanwhile"))
        #expect(office.screen.contains("a strike"))
        #expect(office.screen.contains("Now: a flood"))
        office.press(.enter)
        #expect(office.recommendation(0, 0).obstacle == "a strike")
        #expect(office.recommendation(0, 0).closing == "Theirs.")
    }

    @Test func `Esc asks where something was typed, and leaves where nothing was`() {
        var office = opened()
        office.press(.escape)
        #expect(!office.screen.contains("Details of R01"))
        office.press(.character("E"))
        office.type("x")
        office.press(.escape)
        #expect(office.screen.contains("is not saved"))
        office.press(.enter)
        #expect(office.screen.contains("Details of R01"))
        office.press(.escape, .down, .down, .enter)
        #expect(office.changes.isEmpty)
        #expect(!office.screen.contains("Details of R01"))
    }

    @Test func `a register open for reading only says why nothing can be corrected`() {
        var shelf = Invented.shelf
        shelf.isReadOnly = true
        var play = Playing(shelf)
        play.press(.enter, .character("E"))
        #expect(play.screen.contains("open for reading only"))
    }
}
