import Testing

@testable import Scrutiny

@Suite("sub-item-without-evidence")
struct SubItemWithoutEvidenceTests {
    @Test func eachLetterWithoutAWord() {
        let r = Sample.recommendation(["a": "Done."], letters: "abc")
        #expect(r.found("sub-item-without-evidence", as: 1) == ["contradiction b", "contradiction c"])
        #expect(r.found("sub-item-without-evidence", as: 3) == ["note b", "note c"])
    }

    @Test func aRecommendationWithoutAWord() {
        #expect(Sample.recommendation([:]).found("sub-item-without-evidence", as: 2) == ["contradiction"])
        #expect(Sample.recommendation(["a": "  \n"]).found("sub-item-without-evidence", as: 6) == ["note"])
    }

    @Test func oneAccountForTheWholeIsOneCaution() {
        let r = Sample.recommendation(["": "All of it has been done."], letters: "abcd")
        #expect(r.found("sub-item-without-evidence", as: 1) == ["caution"])
    }

    @Test func aReferenceToEvidenceIsEvidence() {
        #expect(Sample.recommendation(["a": "Done.", "b": "See (a)."]).found("sub-item-without-evidence", as: 1).isEmpty)
        #expect(Sample.recommendation(["b": "See (a)."]).found("sub-item-without-evidence", as: 1) == ["contradiction a", "contradiction b"])
    }
}
