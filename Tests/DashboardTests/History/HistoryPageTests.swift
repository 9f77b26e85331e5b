import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("The history page")
struct HistoryPageTests {
    private static let r01 = RecommendationID(0)
    private static let place = EvidencePlace(r01, subItem: "b")
    private static let first = Update(text: "A lending scheme is being drawn up with the supplier.")
    private static let news = Update(
        heading: "Update – Sept 2026", date: .month(year: 2026, month: 9),
        text: "Tablets have been lent from every branch since July 2026. See (a).")

    /// Noon of 15 September 2026, and some days before.
    private static func at(_ days: Int) -> Int64 { Int64(Invented.meeting.adding(days: 1 - days).dayNumber) * 86_400 + 43_260 }

    private static var shelf: Shelf {
        var shelf = Invented.shelf
        shelf.histories[place] = [
            EvidenceRevision(id: 9, updates: [first, news], author: "Ann", madeAt: at(0), note: nil, on: nil),
            EvidenceRevision(id: 7, updates: [], author: "Ben", madeAt: at(3), note: "withdrawn by mistake", on: nil, isWithdrawn: true),
            EvidenceRevision(
                id: 4, updates: [Update(text: "A lending scheme has been drawn up with the supplier.")], author: "Ann",
                madeAt: at(20), note: "correction", on: nil),
            EvidenceRevision(id: 2, updates: [first], author: nil, madeAt: at(40), note: "import of report.txt", on: Invented.day("2026-03-09")),
        ]
        shelf.journals[r01] = [
            JournalEntry(at: at(0), author: "Ann", what: "revised the evidence on R01 b)"),
            JournalEntry(at: at(8), author: "Ben", what: "corrected R01: the supplier was late"),
        ]
        return shelf
    }

    /// With the cursor on b) of R01 in the libraries' review, the history open.
    private func opened(_ shelf: Shelf = shelf, columns: Int = 80, rows: Int = 24) -> Playing {
        var play = Playing(shelf, columns: columns, rows: rows)
        play.press(.enter, .enter)
        for _ in 0..<20 where !play.screen.contains("▸ b") { play.press(.down) }
        play.press(.character("H"))
        return play
    }

    @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)]) func ofASubItem(_ columns: Int, _ rows: Int) throws {
        try KeptScreen.expect(opened(columns: columns, rows: rows).dashboard.draw(), isKeptAs: "history-\(columns)x\(rows)")
    }

    @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)]) func ofTheWhole(_ columns: Int, _ rows: Int) throws {
        var play = opened(columns: columns, rows: rows)
        play.press(.tab)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "history-whole-\(columns)x\(rows)")
    }

    @Test func wordsThatChangedStandMarkedAgainstTheRevisionBefore() {
        let play = opened()
        #expect(play.screen.contains("scheme [-is being-]{+has been+} drawn up"))
        #expect(play.screen.contains("stands now"))
        #expect(play.screen.contains("report of 9 Mar 2026"))
        #expect(play.screen.contains("Taken away"))
    }

    @Test func anEarlierRevisionComesBackAsANewOne() {
        var play = opened()
        play.press(.down, .down, .character("b"))
        let change = Change.revise(
            Self.place, updates: [Update(text: "A lending scheme has been drawn up with the supplier.")], basedOn: 9,
            note: "brought back from 26 Aug 2026, 12:01")
        #expect(play.effects == [.perform(change, as: .deed)])
        _ = play.dashboard.handle(.performed(change, inverse: .withdraw(Self.place, basedOn: 10, note: nil), as: .deed))
        #expect(play.screen.contains("Ctrl-Z takes it back"))
        play.press(.control("z"))
        #expect(play.effects.last == .perform(.withdraw(Self.place, basedOn: 10, note: nil), as: .undo))
    }

    /// What was taken away is the base no more: the register then has no evidence to be based on.
    @Test func afterAWithdrawalThereIsNoBase() {
        var shelf = Self.shelf
        shelf.histories[Self.place]?.removeFirst()
        var play = opened(shelf)
        play.press(.down, .character("b"))
        guard case .perform(.revise(_, _, let basedOn, _), _)? = play.effects.last else { Issue.record("nothing was asked for"); return }
        #expect(basedOn == nil)
    }

    @Test func whatStandsNowIsNotBroughtBackNorIsNothing() {
        var play = opened()
        play.press(.character("b"))
        #expect(play.screen.contains("This is what stands there now."))
        play.press(.down, .character("b"))
        #expect(play.screen.contains("Nothing was reported then."))
        #expect(play.effects.isEmpty)
    }

    @Test func aReadOnlySessionSaysWhyNothingIsBroughtBack() {
        var shelf = Self.shelf
        shelf.isReadOnly = true
        var play = opened(shelf)
        play.press(.down, .down, .character("b"))
        #expect(play.screen.contains("open for reading only"))
        #expect(play.effects.isEmpty)
    }

    @Test func theWholeRecommendationTellsWhatWasDoneToo() {
        var play = Playing(Self.shelf, columns: 120, rows: 60)
        play.press(.character("H"))
        #expect(play.screen.contains("Evidence on b)"))
        #expect(play.screen.contains("corrected R01: the supplier was late"))
    }

    @Test func anEmptyHistorySaysSo() {
        var play = Playing()
        play.press(.enter, .enter, .character("H"))
        #expect(play.screen.contains("there is no history"))
        play.press(.escape)
        #expect(!play.screen.contains("there is no history"))
    }

    @Test func longUnchangedTextIsLeftOutUntilAskedFor() {
        let long = String(repeating: "Nothing changes in these words. ", count: 40)
        let marked = HistoryText.marked(from: [Update(text: long + "Old end.")], to: [Update(text: long + "New end.")], isWhole: false)
        #expect(marked.text.utf8.count < 200)
        #expect(marked.text.hasPrefix("…"))
        let whole = HistoryText.marked(from: [Update(text: long + "Old end.")], to: [Update(text: long + "New end.")], isWhole: true)
        #expect(whole.text == long + "[-Old-]{+New+} end.")
    }
}
