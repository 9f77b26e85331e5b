import Testing

@testable import Scrutiny

@Suite("runs-past-meeting")
struct RunsPastMeetingTests {
    @Test func outstandingWorkDatedAfterTheMeetingContradictsOneAndTwo() {
        let r = Sample.recommendation(["a": "The survey runs until 30 November.", "b": "Done in May 2026."])
        for category in 1...2 { #expect(r.found("runs-past-meeting", as: category) == ["contradiction a “runs until 30 November”"]) }
        for category in 3...6 { #expect(r.found("runs-past-meeting", as: category).isEmpty) }
    }

    @Test(arguments: ["The contract runs to 2030.", "The next quarterly meeting is on 3 November.", "The lease expires in March 2028.",
        "Funding is secured until March 2028.", "The survey ran until 30 September."])
    func aTermOrARecurringEventIsNone(_ text: String) {
        #expect(Sample.recommendation(["": text], letters: "").found("runs-past-meeting", as: 1).isEmpty)
    }

    @Test func theMeetingDecides() {
        let r = Sample.recommendation(["": "The survey runs until 30 November 2026."], letters: "")
        #expect(r.found("runs-past-meeting", as: 1, at: Sample.day("2026-12-01")).isEmpty)
        #expect(r.found("runs-past-meeting", as: 1, at: Sample.day("2026-11-29")).count == 1)
    }

    @Test func itsSentencesReadWell() {
        let r = Sample.recommendation(["a": "The survey runs until 30 November.", "b": "Done."])
        let finding = Check(of: r, at: Sample.meeting).findings(as: .achievedLate).first
        #expect(finding?.message == "a) runs past this meeting on 12 October 2026: “The survey runs until 30 November”.")
        #expect(finding?.question == "On a), what is still to come, and when will the committee hear of it?")
        #expect(finding?.brief == "runs past the meeting")
    }
}
