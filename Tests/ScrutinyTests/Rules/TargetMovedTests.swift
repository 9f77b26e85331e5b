import Testing

@testable import Scrutiny

@Suite("target-moved")
struct TargetMovedTests {
    @Test func theFirstStaysPinned() {
        let move = Target.Move(from: WrittenDate("June 2026"), to: WrittenDate("August 2026"), on: Sample.day("2026-05-01"))
        let r = Sample.recommendation([:]).with {
            $0.targets = [Target(written: "August 2026", date: PartialDate(written: "August 2026"), moves: [move])]
        }
        for category in 1...6 { #expect(r.found("target-moved", as: category) == ["note"]) }
        let message = Check(of: r, at: Sample.meeting).findings(as: .inProgress).first { $0.rule == "target-moved" }?.message
        #expect(message == "The target was first agreed as June 2026 and is now August 2026, 62 days later.")
        #expect(Sample.recommendation([:]).found("target-moved", as: 1).isEmpty)
    }
}
