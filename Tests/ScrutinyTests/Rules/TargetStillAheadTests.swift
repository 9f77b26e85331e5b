import Testing

@testable import Scrutiny

@Suite("target-still-ahead")
struct TargetStillAheadTests {
    @Test func threeAndFiveAreEarlyWhileTheTargetIsAhead() {
        let ahead = Sample.recommendation([:], due: "12 October 2026")
        #expect(ahead.found("target-still-ahead", as: 3) == ["caution"])
        #expect(ahead.found("target-still-ahead", as: 5) == ["caution"])
        #expect(ahead.found("target-still-ahead", as: 6).isEmpty)
        #expect(Sample.recommendation([:]).found("target-still-ahead", as: 3).isEmpty)
    }
}
