import Testing

@testable import Scrutiny

@Suite("References between accounts")
struct ReferenceTests {
    private func references(_ text: String) -> [String] {
        Reference.all(in: text).map { ($0.recommendation ?? "") + ($0.letter.map { ":" + $0 } ?? "") }
    }

    @Test(arguments: [
        ("See (a).", [":a"]), ("See a) above.", [":a"]), ("Also see R02c.", ["R02:c"]), ("See updated list in R02 part a).", ["R02:a"]),
        ("Please refer to (b) and (c).", [":b", ":c"]), ("See (a) to (c)", [":a", ":b", ":c"]), ("As in R3 (d)", ["R03:d"]),
        ("See Recommendation 4b", ["R04:b"]), ("As for (e)", [":e"]), ("See R12.", ["R12"]), ("Covered under (f).", [":f"]),
    ])
    func areRead(_ text: String, _ expected: [String]) {
        #expect(references(text) == expected)
        #expect(Reference.mayNameRecommendation(text) || !expected.contains { $0.hasPrefix("R") })
    }

    @Test(arguments: ["We (a) met and (b) agreed.", "See the website.", "R02 was concluded in May.", "See Appendix 2.", "Seen by a) panel"])
    func nothingElseIsOne(_ text: String) {
        #expect(references(text).isEmpty)
    }

    @Test func namesTheOtherRecommendationsToLoad() {
        let recommendation = Sample.recommendation(["a": "See R2c and (b).", "b": "Done. As in R05."], number: "R01")
        #expect(Check.references(in: recommendation) == ["R02", "R05"])
    }
}
