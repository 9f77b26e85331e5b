import Testing

@testable import Scrutiny

@Suite("completed-by-target")
struct CompletedByTargetTests {
    private let r = Sample.recommendation(["a": "Done.", "b": "Done."])

    @Test func aCompletionInTimeIsFine() {
        #expect(r.with { $0.completedOn = PartialDate(written: "30 June 2026") }.found("completed-by-target", as: 1).isEmpty)
        #expect(r.with { $0.completedOn = PartialDate(written: "2026") }.found("completed-by-target", as: 1).isEmpty)
    }

    @Test func aLateOneContradictsAndNoneIsMissing() {
        #expect(r.with { $0.completedOn = PartialDate(written: "1 July 2026") }.found("completed-by-target", as: 1) == ["contradiction"])
        #expect(r.found("completed-by-target", as: 1) == ["missing"])
        #expect(r.found("completed-by-target", as: 2).isEmpty)
    }

    @Test func aCompletionAfterTheMeetingContradicts() {
        #expect(r.with { $0.completedOn = PartialDate(written: "1 May 2030") }.found("completed-by-target", as: 1) == ["contradiction"])
    }
}
