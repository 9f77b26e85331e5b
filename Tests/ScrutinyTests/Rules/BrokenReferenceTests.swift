import Testing

@testable import Scrutiny

@Suite("broken-reference")
struct BrokenReferenceTests {
    @Test func toNothing() {
        let r = Sample.recommendation(["a": "See (k).", "b": "See R09."])
        #expect(r.found("broken-reference", as: 6, review: [r]) == ["caution a “(k)”", "caution b “R09”"])
        // Without the review nobody can tell.
        #expect(r.found("broken-reference", as: 6) == ["caution a “(k)”"])
    }

    @Test func toItselfInAnyAccount() {
        let r = Sample.recommendation(["a": "See the list in R01 part a). | Sept 2026: The list was issued.", "b": "See (a)."])
        #expect(r.found("broken-reference", as: 1) == ["caution a “R01 part a)”"])
    }
}
