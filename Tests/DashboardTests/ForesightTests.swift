import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("Foresight")
struct ForesightTests {
    private static let steps: [Key] = [
        .down, .down, .up, .pageDown, .pageUp, .home, .end, .enter, .escape, .tab, .shiftTab, .right, .left,
        .character("x"), .character("."), .character("f"),
    ]

    /// Whoever is foreseen for sees what anyone sees.
    @Test(arguments: 1...3) func changesNothingThatIsSeen(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        let (columns, rows) = [(160, 45), (80, 24), (40, 12)][seed - 1]
        var foreseeing = Playing(columns: columns, rows: rows), plain = Playing(columns: columns, rows: rows)
        for _ in 0..<150 {
            foreseeing.dashboard.foresee()
            let key = Self.steps.randomElement(using: &dice) ?? .down
            foreseeing.press(key)
            plain.press(key)
            #expect(foreseeing.dashboard.draw() == plain.dashboard.draw(), "\(key.name)")
        }
    }

    /// In the reviews the next one with its recommendations, in those the next one of them: as they were when they were
    /// foreseen, until it is said that something has changed.
    @Test(arguments: [[], [Key.enter]]) func aStepReadsNothing(_ way: [Key]) {
        let reviews = LiveReviews(Invented.shelf.reviews)
        var play = Playing(Shelf(reviews: [], live: reviews), columns: 160, rows: 45)
        for key in way { play.press(key) }
        play.dashboard.foresee()
        for (index, review) in reviews.reviews.enumerated() {
            for row in review.recommendations.indices {
                var decision = Decision(Assessment(by: .committee, category: .notAchievedObstacle, on: Invented.meeting))
                decision.obstacle = "A hedge."
                _ = reviews.perform(.record(decision, on: RecommendationID(Int64(index * 1000 + row))))
            }
        }
        let before = play.screen
        play.press(.down)
        #expect(play.screen != before)
        #expect(!play.screen.contains("A hedge."))
        _ = play.dashboard.handle(.registerChanged)
        #expect(play.screen.contains("A hedge."))
    }
}
