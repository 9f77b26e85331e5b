import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("What changed")
struct ChangesPageTests {
    /// Half a year before: b) had its first account only, R01 was claimed as 3, its target was earlier, R02 was not there.
    private static var shelf: Shelf {
        var then = Invented.libraries
        then.reportedOn = Invented.day("2026-03-09")
        then.recommendations[0].evidence[1].updates.removeLast()
        then.recommendations[0].evidence[2].updates[0].text = "The consultation on evening hours will open in August."
        then.recommendations[0].assessments = [
            Assessment(by: .cabinetMember, category: .notAchievedProgressMade, on: Invented.day("2026-03-09")),
        ]
        then.recommendations[0].targets[1].written = "April 2026"
        then.recommendations[0].targets[1].date = .month(year: 2026, month: 4)
        then.recommendations[2].concludedOn = nil
        then.recommendations.remove(at: 1)
        then.recommendations.append(Recommendation(number: "R09", text: "That the reading groups are asked once a year."))
        var shelf = Shelf(reviews: [Invented.libraries])
        shelf.past = [Invented.day("2026-03-09"): then, Invented.meeting: Invented.libraries]
        return shelf
    }

    @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)]) func screen(_ columns: Int, _ rows: Int) throws {
        var play = Playing(Self.shelf, columns: columns, rows: rows)
        play.press(.character("w"))
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "changes-\(columns)x\(rows)")
    }

    @Test func everyKindOfChangeIsSaid() {
        var play = Playing(Self.shelf, columns: 100, rows: 40)
        play.press(.character("w"))
        for words in [
            "from 9 March 2026 to 14 September 2026", "Cabinet Member up from 3", "target “Completed” moved from April 2026 to June 2026, 61 days later",
            "evidence on a) repeated word for word", "evidence on b) new", "evidence on c) changed", "new in this report", "concluded since",
            "no longer in the report, though it was open",
        ] { #expect(play.screen.contains(words), "\(words)") }
    }

    @Test func enterGoesToThePlace() {
        var play = Playing(Self.shelf, columns: 120, rows: 40)
        play.press(.character("w"))
        for _ in 0..<20 where !play.screen.contains("▸ – evidence on b)") { play.press(.down) }
        play.press(.enter)
        #expect(play.screen.contains("3 R01 › b"))
    }

    @Test func aSingleTrackingHasNothingBeforeIt() {
        var review = Invented.flooding
        review.lastTrackedOn = nil
        var play = Playing(Shelf(reviews: [review]))
        play.press(.character("w"))
        #expect(play.screen.contains("nothing to compare it with"))
        play.press(.left, .right, .character("-"), .character("+"), .enter, .down, .escape)
        #expect(play.screen.contains("2 Flood defences"))
    }
}
