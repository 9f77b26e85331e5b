import Testing

@testable import Scrutiny

@Suite("anticipated-date")
struct AnticipatedDateTests {
    private let r = Sample.recommendation(["a": "Done.", "b": "Under way."])

    @Test func threeAndFiveNeedADateAhead() {
        for category in [3, 5] {
            #expect(r.found("anticipated-date", as: category) == ["missing"])
            #expect(r.with { $0.anticipatedOn = PartialDate(written: "12 October 2026") }.found("anticipated-date", as: category) == ["missing"])
            #expect(r.with { $0.anticipatedOn = PartialDate(written: "October 2026") }.found("anticipated-date", as: category).isEmpty)
        }
        for category in [1, 2, 4, 6] { #expect(r.found("anticipated-date", as: category).isEmpty) }
    }
}
