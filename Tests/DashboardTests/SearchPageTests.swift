import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("The search page")
struct SearchPageTests {
    /// A review in which `count` recommendations have the word "wool".
    private static func playing(_ count: Int) -> Playing {
        let review = Review(
            title: "Sheep", recommendations: (1...count).map { Recommendation(number: "R\($0)", text: "Buy wool, lot \($0).") })
        var play = Playing(Shelf(reviews: [review]), columns: 80, rows: 24)
        play.press(.character("/"))
        play.type("wool")
        return play
    }

    @Test(arguments: [(12, "12 found"), (39, "39 found"), (40, "more than 39"), (300, "more than 39")])
    func finds(_ there: Int, _ said: String) {
        #expect(Self.playing(there).screen.contains(said))
    }

    /// Only as many as one sees are looked for while somebody types; whoever goes through them has the others.
    @Test(arguments: [(100, "100 found", 100), (300, "the first 200", 200)])
    func goesOnToTheRest(_ there: Int, _ said: String, _ last: Int) {
        var play = Self.playing(there)
        play.press(.down)
        #expect(play.screen.contains(said))
        for _ in 0..<200 { play.press(.down) }
        #expect(play.screen.contains("lot \(last)."))
        play.press(.character("x"))
        #expect(play.screen.contains("Nothing found."))
        play.press(.backspace)
        #expect(play.screen.contains("more than 39"))
    }

    /// n goes on to the hits that were not in sight when Enter was pressed.
    @Test func walksThemAll() {
        var play = Self.playing(100)
        play.press(.enter, .character("N"))
        #expect(play.screen.contains("100 of 100"))
    }
}
