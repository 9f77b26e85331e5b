import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("Slides")
struct SlideTests {
    private static let sizes = [(40, 12), (80, 24), (120, 40), (160, 45)]

    private static let slides = ["title": "", "asks": "1", "part": "1b", "contradicted": "1c", "unlettered": "2"]

    @Test(arguments: sizes, slides.keys.sorted()) func slide(_ size: (Int, Int), _ name: String) throws {
        var room = Room(columns: size.0, rows: size.1)
        if let jump = Self.slides[name], !jump.isEmpty {
            room.type(jump)
            room.press(.enter)
        }
        try KeptScreen.expect(room.presenter.dashboard.draw(), isKeptAs: "slide-\(name)-\(size.0)x\(size.1)")
    }

    @Test(arguments: sizes) func doubt(_ columns: Int, _ rows: Int) throws {
        var room = Room(columns: columns, rows: rows)
        room.type("1c")
        room.press(.enter)
        while !room.screen.contains("The question") { room.press(.character(" ")) }
        try KeptScreen.expect(room.presenter.dashboard.draw(), isKeptAs: "slide-doubt-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func picker(_ columns: Int, _ rows: Int) throws {
        var room = Room(columns: columns, rows: rows)
        room.type("1")
        room.press(.enter, .character("a"), .character("3"))
        try KeptScreen.expect(room.presenter.dashboard.draw(), isKeptAs: "slide-picker-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func viewAndMinute(_ columns: Int, _ rows: Int) throws {
        var room = Room(columns: columns, rows: rows)
        room.type("1")
        room.press(.enter, .character("a"), .character("3"), .tab)
        room.type("March 2027")
        room.press(.tab)
        room.type("Cllr Vaughan")
        room.press(.tab)
        room.type("The evening hours are not there.")
        room.press(.enter)
        try KeptScreen.expect(room.presenter.dashboard.draw(), isKeptAs: "slide-view-\(columns)x\(rows)")
        room.press(.character("m"))
        try KeptScreen.expect(room.presenter.dashboard.draw(), isKeptAs: "slide-minute-\(columns)x\(rows)")
        room.press(.character("g"))
        try KeptScreen.expect(room.presenter.dashboard.draw(), isKeptAs: "slide-grid-\(columns)x\(rows)")
    }

    @Test func presenterView() throws {
        var room = Room(columns: 120, rows: 40)
        room.type("1c")
        room.press(.enter, .character("v"))
        try KeptScreen.expect(room.presenter.dashboard.draw(), isKeptAs: "slide-presenter-120x40")
    }

    // MARK: - Pages

    /// Evidence of many shapes in which no word comes twice.
    private static func evidence(words: Int, seed: UInt64) -> (recommendation: Recommendation, words: [String]) {
        var dice = Dice(seed)
        var next = 0
        func account() -> String {
            var text = ""
            for _ in 0..<dice.roll(words / 3) + 1 {
                next += 1
                let word = "w\(next)" + String(repeating: "x", count: dice.roll(9))
                let gap = [" ", " ", " ", " ", "\n- ", "\n\n", "\ni. ", "\n  - "][dice.roll(8)]
                text += (text.isEmpty ? "" : gap) + word
            }
            return text
        }
        let updates = (0..<dice.roll(4) + 1).map { Update(heading: $0 == 0 ? nil : "Update \($0)", text: account()) }
        let recommendation = Recommendation(
            number: "R01", text: "That this is done:", subItems: [SubItem(letter: "a", text: "and that.")],
            evidence: [Evidence(subItem: "a", updates: updates)])
        return (recommendation, updates.flatMap { Self.words(in: $0.text) })
    }

    private static func words(in text: String) -> [String] {
        text.split { $0 == " " || $0 == "\n" }.map { String($0) }.filter { $0.hasPrefix("w") && $0.dropFirst().first?.isNumber == true }
    }

    @Test func everyWordOfTheEvidenceIsShownOnceAtAnySize() {
        var dice = Dice(20_160_926)
        for round in 0..<200 {
            let (recommendation, words) = Self.evidence(words: 20 + dice.roll(200), seed: UInt64(round))
            let review = Review(title: "A review", reportedOn: Invented.meeting, recommendations: [recommendation])
            let size = Size(columns: 40 + dice.roll(140), rows: 12 + dice.roll(50))
            var room = Room(Shelf(reviews: [review]), columns: size.columns, rows: size.rows)
            room.type("1a")
            room.press(.enter, .character("e"))
            for _ in 0..<dice.roll(3) { room.press(.character("z")) }
            var seen: [String: Int] = [:]
            var pages = 0
            repeat {
                for word in Self.words(in: room.screen) { seen[word, default: 0] += 1 }
                pages += 1
                room.press(.character(" "))
            } while room.screen.contains("R01 › a)") && pages < 2_000
            #expect(seen == Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +), "\(size), round \(round)")
        }
    }

    @Test func aResizeKeepsThePlace() {
        let (recommendation, _) = Self.evidence(words: 600, seed: 7)
        let review = Review(title: "A review", reportedOn: Invented.meeting, recommendations: [recommendation])
        var room = Room(Shelf(reviews: [review]), columns: 80, rows: 24)
        room.type("1a")
        room.press(.enter, .character("e"), .character(" "), .character(" "))
        let before = room.screen
        let word = Self.words(in: before).first ?? "none"
        for (columns, rows) in [(40, 12), (120, 40), (57, 19), (160, 45)] {
            room.resize(columns: columns, rows: rows)
            #expect(Self.words(in: room.screen).contains(word), "\(columns)×\(rows)")
        }
        room.resize(columns: 80, rows: 24)
        #expect(room.screen == before && before.contains("page 3"))
    }

    @Test func slidesThatOverflowAreListed() throws {
        let small = try #require(try Preflight(of: ReviewID(0), in: Invented.shelf, size: Size(columns: 40, rows: 12), today: Invented.meeting))
        #expect(small.overflows.contains { $0.slide == "R01" && $0.pages > 1 })
        let large = try #require(try Preflight(of: ReviewID(0), in: Invented.shelf, size: Size(columns: 160, rows: 60), today: Invented.meeting))
        #expect(large.overflows.isEmpty && large.slides == small.slides)
    }
}

extension Dice {
    /// 0 to `sides` - 1.
    fileprivate mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<max(1, sides), using: &self) }
}
