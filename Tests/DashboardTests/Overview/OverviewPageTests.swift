import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("The overview")
struct OverviewPageTests {
    /// The invented council, with a target that moved twice.
    private static let shelf: Shelf = {
        var flooding = Invented.flooding
        flooding.recommendations[0].targets[0].moves = [
            Target.Move(from: WrittenDate("June 2025"), to: WrittenDate("October 2025"), on: Invented.day("2025-09-01"), reason: "The contractor failed."),
            Target.Move(from: WrittenDate("October 2025"), to: WrittenDate("March 2026"), on: Invented.day("2026-01-12")),
        ]
        return Shelf(reviews: [Invented.libraries, flooding])
    }()

    @Test(arguments: [(40, 12), (80, 24), (120, 40), (160, 45), (200, 60)]) func screen(_ columns: Int, _ rows: Int) throws {
        var play = Playing(Self.shelf, columns: columns, rows: rows)
        play.press(.character("o"))
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "overview-\(columns)x\(rows)")
    }

    @Test func enterOpensTheListBehindTheBar() {
        var play = Playing(Self.shelf, columns: 120, rows: 40)
        // In all, achieved fully, insufficient progress.
        play.press(.character("0"), .down, .down)
        #expect(play.screen.contains("▸ ○ 5"))
        play.press(.enter)
        #expect(play.screen.contains("[5 Insufficient Progress]"))
        #expect(play.screen.contains("Flood defences"))
        #expect(!play.screen.contains("Libraries and the digital divide"))
    }

    @Test func oneReviewAloneCanBeSeen() {
        var play = Playing(Self.shelf, columns: 120, rows: 40)
        play.press(.character("o"))
        #expect(play.screen.contains("2 reviews"))
        play.press(.character("r"))
        #expect(!play.screen.contains("2 reviews"))
        #expect(play.screen.contains("3 recommendations"))
        play.press(.character("r"), .escape)
        #expect(play.screen.contains("1 Reviews"))
    }

    @Test func aLongPlotUnfolds() {
        let shelf = Shelf(reviews: (1...30).map { number in
            var review = Invented.flooding
            review.title = "Review \(number < 10 ? "0" : "")\(number)"
            return review
        })
        var play = Playing(shelf, columns: 80, rows: 60)
        play.press(.character("o"))
        #expect(play.screen.contains("Show 20 more"))
        #expect(!play.screen.contains("Review 15"))
        while !play.screen.contains("▸ Show 20 more") { play.press(.down) }
        play.press(.enter, .end)
        #expect(play.screen.contains("Review 30"))
    }

    @Test func anEmptyRegisterSaysSo() {
        var play = Playing(Shelf(reviews: []))
        play.press(.character("o"))
        #expect(play.screen.contains("There is nothing to show yet."))
        play.press(.enter, .down, .tab, .escape)
    }

    @Test(arguments: [
        ([4, 0, 2], 6, 20, [4, 0, 2]), ([1, 99_999], 20, 20, [1, 19]), ([1, 1, 1], 0, 2, [0, 1, 1]), ([0, 0], 5, 5, [0, 0]),
        ([1000, 1, 1, 1], 10, 10, [7, 1, 1, 1]),
    ]) func cellsAreSharedOutInProportion(_ counts: [Int], _ cells: Int, _ most: Int, _ shares: [Int]) {
        #expect(PlotBar.apportioned(counts, to: cells, most: most) == shares)
    }

    @Test func anyOverviewFitsInAnyWidth() {
        var overview = Self.shelf.overview(of: nil)
        overview.reviews[0].title = "漢字 👩‍👩‍👧 \u{1B}[2J\n" + String(repeating: "long ", count: 50)
        overview.portfolios[0].portfolio = overview.reviews[0].title
        overview.unchecked = 3
        for width in [1, 2, 5, 11, 38, 78, 200] {
            let column = OverviewColumn(overview.plots, width: width, unfolded: [])
            #expect(column.stops.count == column.stopLines.count)
            #expect(column.stopLines.allSatisfy(column.lines.indices.contains))
        }
    }
}
