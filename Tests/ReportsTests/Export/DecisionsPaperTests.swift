import Scrutiny
import Testing

@testable import Reports

@Suite struct DecisionsPaperTests {
    private let meeting = SampleReview.day("2026-09-15")

    private func decided() -> Review {
        var review = SampleReview.review
        review.recommendations[0].assessments.append(Assessment(
            by: .committee, category: .notAchievedProgressMade, on: meeting, reason: "The gate is missing.", movedBy: "Councillor Pemberthy"))
        review.recommendations[1].assessments.append(Assessment(by: .committee, category: nil, isDeferred: true, on: meeting))
        return review
    }

    private func markdown(_ review: Review) -> String {
        ReportWriter([review], subject: .decisions(at: meeting)).markdown()
    }

    @Test func eachDecisionHasItsReasonAndWhatReturns() {
        let text = markdown(decided())
        #expect(text.contains("| R01 | The Cabinet Member to open more plots: | 3 Not Achieved (Progress Made) | 3 Not Achieved (Progress Made) |"))
        #expect(text.contains("The gate is missing.<br>Moved by Councillor Pemberthy"))
        #expect(text.contains("Returns at the next tracking on 16 March 2027; anticipated April 2027"))
        #expect(text.contains("View deferred"))
        #expect(text.contains("Of 2 recommendations considered, 0 concluded, 1 deferred."))
    }

    @Test func whatWasConcludedEarlierIsNotAmongThem() {
        #expect(!markdown(decided()).contains("R03"))
    }

    @Test func whatTheMeetingConcludesIsSaidToBeConcluded() {
        var review = decided()
        review.recommendations[0].assessments.append(Assessment(by: .committee, category: .achievedLate, on: meeting))
        review.recommendations[0].concludedOn = meeting
        #expect(markdown(review).contains("| 2 Achieved (Late) |  | Concluded |"))
    }

    @Test func findingsThatStoodAreKeptBesideTheDecision() {
        var review = decided()
        let finding = Finding(rule: "runs-past-meeting", severity: .contradiction, subItem: "a", message: "It ends after the meeting.", question: "When?")
        review.recommendations[0].assessments.append(Assessment(
            by: .committee, category: .achievedFully, on: meeting, reason: "Content.", findings: [finding]))
        #expect(markdown(review).contains("Content.<br>Recorded although: It ends after the meeting."))
    }
}
