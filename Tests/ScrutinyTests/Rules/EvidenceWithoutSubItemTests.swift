import Testing

@testable import Scrutiny

@Suite("evidence-without-sub-item")
struct EvidenceWithoutSubItemTests {
    @Test func aLetterTheRecommendationDoesNotHave() {
        let r = Sample.recommendation(["a": "Done.", "b": "Done.", "c": "£2 million was spent."])
        for category in 1...6 { #expect(r.found("evidence-without-sub-item", as: category) == ["caution c"]) }
        #expect(Sample.recommendation(["a": "Done.", "": "All done."]).found("evidence-without-sub-item", as: 1).isEmpty)
    }
}
