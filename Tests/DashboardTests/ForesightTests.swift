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
            _ = foreseeing.dashboard.foresee()
            let key = Self.steps.randomElement(using: &dice) ?? .down
            foreseeing.press(key)
            plain.press(key)
            #expect(foreseeing.dashboard.draw() == plain.dashboard.draw(), "\(key.name)")
        }
    }

    /// The same in the walkthrough, and where a key is held down: what it does to the outside is as it would have been.
    @Test(arguments: 1...3) func aKeyHeldDownDoesWhatItDoes(_ seed: Int) {
        var dice = Dice(UInt64(seed) + 40)
        var foreseeing = Playing(columns: 80, rows: 24), plain = Playing(columns: 80, rows: 24)
        if seed > 1 {
            foreseeing.press(.character("p"))
            plain.press(.character("p"))
        }
        let steps: [Key] = [.down, .pageDown, .up, .character(" "), .right, .left, .character("t"), .escape, .enter, .character("p")]
        for _ in 0..<25 {
            let key = steps.randomElement(using: &dice) ?? .down
            for _ in 0..<Int.random(in: 1...6, using: &dice) {
                _ = foreseeing.dashboard.foresee()
                foreseeing.press(key)
                plain.press(key)
                let shown = foreseeing.dashboard.draw()
                #expect(shown == plain.dashboard.draw(), "\(key.name)")
                #expect(foreseeing.effects == plain.effects, "\(key.name)")
            }
        }
    }

    /// What was foreseen is forgotten when something else comes first.
    @Test func newsComesFirst() {
        var play = Playing(columns: 160, rows: 45)
        play.press(.down)
        let foreseen = play.dashboard.foresee()
        play.tell(.notice("A notice."))
        play.dashboard.tick(at: 7)
        #expect(play.screen.contains("A notice."))
        play.press(.down)
        #expect(play.dashboard.draw() == foreseen)
    }

    /// In the reviews the next one with its recommendations, in those the next one of them: as they were when they were
    /// foreseen, until it is said that something has changed.
    @Test(arguments: [[], [Key.enter]]) func aStepReadsNothing(_ way: [Key]) {
        let reviews = LiveReviews(Invented.shelf.reviews)
        var play = Playing(Shelf(reviews: [], live: reviews), columns: 160, rows: 45)
        for key in way { play.press(key) }
        _ = play.dashboard.foresee()
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
