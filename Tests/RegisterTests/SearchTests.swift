@testable import Register
import Scrutiny
import Testing

@Suite struct SearchTests {
    let scratch: Scratch
    let register: Register
    let review: ReviewID
    init() throws {
        scratch = try Scratch()
        register = try scratch.register(reader: "Jones Example")
        review = try register.import(Sample.second, from: "second.txt", by: "clerk", at: now).review
    }

    private func numbers(_ query: String) throws -> [String] {
        Set(try register.search(query, limit: 20).map(\.number)).sorted()
    }

    @Test(arguments: [
        ("towpaths", ["R01"]), ("towp", ["R01"]), ("towp ", []), ("TOWPATHS", ["R01"]), ("surface boaters", ["R01"]),
        ("\"adopted in June\"", ["R01"]), ("\"June adopted\"", []), ("r04", ["R04"]), ("R1", ["R01"]),
        ("category:6", ["R02", "R04"]), ("category:2,6 warden", ["R04"]), ("due:<2016-01", ["R01", "R04"]),
        ("due:2016-12", ["R02"]), ("due:>=2016", ["R02"]), ("officer:jones", ["R01", "R02", "R04"]),
        ("officer:smith", []), ("canal light", ["R02"]), ("due:soon", []), ("", []), ("   ", []),
    ])
    func `finds`(query: String, expected: [String]) throws {
        #expect(try numbers(query) == expected)
    }

    @Test func `a hit names the sub-item and marks the words`() throws {
        let hits = try register.search("adopt", limit: 5)
        #expect(hits.map(\.subItem) == ["a"])
        let hit = try #require(hits.first)
        #expect(hit.reviewTitle == "Looking after the Canal Paths")
        let bytes = Array(hit.snippet.utf8)
        #expect(hit.matches.map { String(decoding: bytes[$0], as: UTF8.self) } == ["adopted"])
    }

    @Test func `a number with a letter shows that sub-item`() throws {
        let hits = try register.search("r01b", limit: 5)
        #expect(hits.map(\.subItem) == ["b"])
    }

    @Test func `accents do not matter, either way`() throws {
        let id = try #require(try register.recommendation(numbered: "R04", in: review))
        try register.perform(
            .revise(EvidencePlace(id, subItem: nil), updates: [Update(text: "Trafodwyd â Siân yn y caffi “Tŷ Gwyn” – ymgynghoriad.")], basedOn: nil, note: nil),
            by: "swyddog", at: now)
        #expect(try numbers("sian") == ["R04"])
        #expect(try numbers("siân tŷ") == ["R04"])
        #expect(try numbers("\"Ty Gwyn\"") == ["R04"])
    }

    @Test func `the index follows every change`() throws {
        let place = EvidencePlace(try #require(try register.recommendation(numbered: "R01", in: review)), subItem: "b")
        let undo = try register.perform(
            .revise(place, updates: [Update(text: "A heron was seen.")], basedOn: try register.currentRevision(of: place), note: nil), by: "ann", at: now)
        #expect(try numbers("heron") == ["R01"])
        #expect(try numbers("publication") == [])
        try register.perform(undo, by: "ann", at: now)
        #expect(try numbers("heron") == [])
        #expect(try numbers("publication") == ["R01"])
        let before = try #require(try register.review(review))
        var head = before
        head.title = "Otters"
        try register.perform(.correctReview(review, to: head, basedOn: before), by: "ann", at: now)
        #expect(try numbers("canal") == [])
        #expect(try numbers("otters").count == 3)
    }

    /// Nothing that people type is an error.
    @Test func `hostile queries`() throws {
        let hostile = [
            "\"", "\"\"", "*", "a*", "a* OR b", "AND", "OR NOT", "NEAR(a b)", "who:", "who:x", "title : x", "^a", "-a", "a - b", "(",
            ")", "'; DROP TABLE review; --", "\0", "a\0b", "due:", "due:<", "due:>>2016", "category:", "category:9", "category:99999999999999999999",
            "officer:", "officer:\"", "r99999999999999999999", "R01c", "é", "👩‍👩‍👧", "\u{301}", "due:<0000", "due:9999-12-31", "<>", ":", "::::",
            String(repeating: "a ", count: 4000), String(repeating: "\"", count: 999), String(repeating: "x", count: 100_000), "“", "due:<2016 due:>2017",
        ]
        for query in hostile {
            _ = try register.search(query, limit: 10)
        }
        var dice = Dice(7)
        let pieces = ["\"", "*", "(", ")", "AND", "who", ":", "^", "+", "-", "r01", "due:", "<", "canal", " ", "\0", "'", "{", "}", "NEAR", ","]
        for _ in 0..<300 {
            _ = try register.search(dice.list(0...9) { pieces[$0.below(pieces.count)] }.joined(), limit: 10)
        }
    }

    @Test func `snippets are cut between words and say so`() {
        let text = String(repeating: "filler words ", count: 30) + "the needle itself " + String(repeating: "and more ", count: 30)
        let place = text.utf8.count - text.range(of: "needle")!.upperBound.utf16Offset(in: text)
        let start = text.utf8.count - place - 6
        let cut = PassageFinder.cut(text, around: [start..<(start + 6)])
        #expect(cut.snippet.hasPrefix("…") && cut.snippet.hasSuffix("…"))
        let bytes = Array(cut.snippet.utf8)
        #expect(cut.matches.map { String(decoding: bytes[$0], as: UTF8.self) } == ["needle"])
        let wide = String(repeating: "漢", count: 400)
        #expect(!PassageFinder.cut(wide, around: [300..<303]).snippet.contains("\u{FFFD}"))
    }

    @Test func `filters and orders`() throws {
        func list(_ filter: RecommendationFilter, _ order: RecommendationOrder = .number) throws -> [String] {
            try register.recommendations(in: review, filter, by: order, rows: 0..<50).map(\.number)
        }
        #expect(try list(.all) == ["R01", "R02", "R04"])
        #expect(try list(.overdue) == ["R04"], "R01 stands at 2 and R02 is not due")
        #expect(try list(.dueSoon) == [], "December is 96 days away")
        #expect(try list(.mine) == ["R01", "R02", "R04"])
        #expect(try list(.concluded) == [])
        #expect(try list(.noNews) == ["R02", "R04"])
        #expect(try list(.all, .deadline) == ["R01", "R04", "R02"])
        for filter in RecommendationFilter.allCases {
            for order in RecommendationOrder.allCases {
                let rows = try register.recommendations(in: review, filter, by: order, rows: 0..<50)
                #expect(try register.recommendationCount(in: review, filter) == rows.count)
                for (index, row) in rows.enumerated() {
                    #expect(try register.row(of: row.id, in: review, filter, by: order) == index)
                }
                #expect(try register.recommendations(in: review, filter, by: order, rows: 1..<2) == Array(rows.dropFirst().prefix(1)))
            }
            #expect(try register.row(of: review, filter) == (try register.reviewCount(filter) == 1 ? 0 : nil))
            #expect(try register.reviews(filter, rows: 0..<9).count == register.reviewCount(filter))
        }
        #expect(try register.reviews(.all, rows: 5..<9) == [])
    }
}
