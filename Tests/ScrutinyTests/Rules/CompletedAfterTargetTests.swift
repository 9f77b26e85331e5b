import Testing

@testable import Scrutiny

@Suite("completed-after-target")
struct CompletedAfterTargetTests {
    private let r = Sample.recommendation(["a": "Done.", "b": "Done."])

    @Test func aCompletionInTimeContradictsAndNoneIsMissing() {
        #expect(r.with { $0.completedOn = PartialDate(written: "June 2026") }.found("completed-after-target", as: 2) == ["contradiction"])
        #expect(r.with { $0.completedOn = PartialDate(written: "July 2026") }.found("completed-after-target", as: 2).isEmpty)
        #expect(r.found("completed-after-target", as: 2) == ["missing"])
        #expect(r.found("completed-after-target", as: 1).isEmpty)
    }
}
