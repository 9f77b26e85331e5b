import Testing

@testable import Scrutiny

@Suite("done-after-target")
struct DoneAfterTargetTests {
    @Test func theEvidenceDatesTheWorkAfterTheTarget() {
        let r = Sample.recommendation(["a": "The workshop took place on 19 August.", "b": "The guide was published in May 2026."])
        #expect(r.found("done-after-target", as: 1) == ["contradiction a “took place on 19 August”"])
        #expect(r.found("done-after-target", as: 2).isEmpty)
    }

    @Test(arguments: ["The guide was published in June 2026.", "Progress was reported to the committee on 3 September 2026.",
        "The guide is reviewed each August.", "The guide has been in use since August 2026."])
    func inTimeOrNoCompletionIsNone(_ text: String) {
        #expect(Sample.recommendation(["": text], letters: "").found("done-after-target", as: 1).isEmpty)
    }
}
