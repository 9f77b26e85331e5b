import Testing

@testable import Scrutiny

@Suite("nothing-done")
struct NothingDoneTests {
    @Test func nothingHasComeOfIt() {
        let r = Sample.recommendation(["a": "The board has yet to arrive at a view.", "b": "Done."])
        #expect(r.found("nothing-done", as: 1) == ["contradiction a “has yet to arrive at”"])
        #expect(r.found("nothing-done", as: 2).count == 1)
        #expect(r.found("nothing-done", as: 3) == ["caution a “has yet to arrive at”"])
        #expect(r.found("nothing-done", as: 5).isEmpty)
    }

    @Test(arguments: ["No complaints have been received.", "We have not exceeded the budget.", "No further action is required."])
    func theAbsenceOfTroubleIsGoodNews(_ text: String) {
        #expect(Sample.recommendation(["": text], letters: "").found("nothing-done", as: 1).isEmpty)
    }
}
