import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("As it stood")
struct AsItStoodTests {
    /// Half a year before, R01 was worded otherwise, b) had its first account only, and nothing was concluded.
    private static var shelf: Shelf {
        var then = Invented.libraries
        then.reportedOn = Invented.day("2026-03-09")
        then.lastTrackedOn = nil
        then.recommendations[0].text = "That every branch library offers help, and that:"
        then.recommendations[0].evidence[1].updates.removeLast()
        then.recommendations[0].assessments = []
        then.recommendations[2].concludedOn = nil
        then.recommendations.remove(at: 1)
        var shelf = Shelf(reviews: [Invented.libraries])
        shelf.past = [Invented.day("2026-03-09"): then, Invented.meeting: Invented.libraries]
        return shelf
    }

    /// The list of trackings open, from the recommendations.
    private func choosing(columns: Int = 120, rows: Int = 40) -> Playing {
        var play = Playing(Self.shelf, columns: columns, rows: rows)
        play.press(.enter, .character("t"))
        return play
    }

    @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)]) func choosing(_ columns: Int, _ rows: Int) throws {
        try KeptScreen.expect(choosing(columns: columns, rows: rows).dashboard.draw(), isKeptAs: "as-it-stood-choosing-\(columns)x\(rows)")
    }

    @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)]) func shown(_ columns: Int, _ rows: Int) throws {
        var play = choosing(columns: columns, rows: rows)
        play.press(.down, .enter, .enter)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "as-it-stood-\(columns)x\(rows)")
    }

    @Test func theWholeReviewIsThatOfTheDay() {
        var play = choosing()
        play.press(.down, .enter)
        #expect(play.screen.contains("The past: as it stood on 9 March 2026"))
        #expect(play.screen.contains("offers help, and that:"))
        #expect(!play.screen.contains("R02"))
        #expect(play.screen.contains("R03"))
        #expect(!play.screen.contains("previously and concluded"))
    }

    @Test func oneMovesAsUsualAndEscLeadsBackToThePresent() {
        var play = choosing()
        play.press(.down, .enter, .enter)
        #expect(play.screen.contains("3 R01"))
        play.press(.down, .escape)
        #expect(play.screen.contains("The past"))
        play.press(.escape)
        #expect(!play.screen.contains("The past"))
        #expect(play.screen.contains("R02"))
    }

    @Test func nothingCanBeChangedThere() {
        var play = choosing()
        play.press(.down, .enter, .enter)
        play.press(.character("a"), .character("e"), .character("u"), .character("r"), .character("m"), .control("z"))
        #expect(play.screen.contains("The past"))
        #expect(play.effects.isEmpty)
    }

    @Test func anyDayCanBeTypedAndIsCorrectedAsItIsTyped() {
        var play = choosing()
        play.press(.end, .pageDown, .enter)
        play.type("31 June 2026")
        #expect(play.screen.contains("Not a day of the calendar"))
        play.press(.control("u"))
        play.type("1 Jan 2026")
        #expect(play.screen.contains("Nothing of it is known before 9 March 2026"))
        play.press(.control("u"))
        play.type("1 April 2026")
        play.press(.enter)
        #expect(play.screen.contains("as it stood on 1 April 2026"))
    }

    @Test func aTrackingOlderThanEveryReportSaysSo() {
        var shelf = Self.shelf
        shelf.past[Invented.day("2026-03-09")] = nil
        var play = Playing(shelf, columns: 120, rows: 40)
        play.press(.character("t"), .down, .enter)
        #expect(play.screen.contains("no report as old as that"))
    }

    @Test func theCheckAnswersAsItWouldHaveThen() throws {
        let then = try #require(Self.shelf.past[Invented.day("2026-03-09")])
        let past = PastReview(ReviewID(0), then, asItStoodOn: Invented.day("2026-03-09"), trackings: [Invented.day("2026-03-09"), Invented.meeting], before: nil)
        #expect(past.trackings == [Invented.day("2026-03-09")])
        #expect(past.summary.recommendations == 2)
        let id = try #require(past.recommendation(numbered: "r3"))
        #expect(past.file(of: id)?.recommendation.number == "R03")
        #expect(past.file(of: RecommendationID(9)) == nil)
        #expect(past.file(of: RecommendationID(-1)) == nil)
    }
}
