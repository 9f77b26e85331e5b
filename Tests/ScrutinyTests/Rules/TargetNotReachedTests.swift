import Testing

@testable import Scrutiny

@Suite("target-not-reached")
struct TargetNotReachedTests {
    @Test func sixNeedsATargetAhead() {
        #expect(Sample.recommendation([:]).found("target-not-reached", as: 6) == ["contradiction"])
        #expect(Sample.recommendation([:], due: "").found("target-not-reached", as: 6) == ["missing"])
        #expect(Sample.recommendation([:], due: "ongoing").found("target-not-reached", as: 6) == ["missing"])
        #expect(Sample.recommendation([:], due: "October 2026").found("target-not-reached", as: 6).isEmpty)
        #expect(Sample.recommendation([:]).found("target-not-reached", as: 5).isEmpty)
    }
}
