import Testing

@testable import Scrutiny

@Suite("reads-as-finished")
struct ReadsAsFinishedTests {
    @Test func nothingReadsAsUnfinished() {
        let r = Sample.recommendation(["a": "The guide was published.", "b": "The forum meets monthly."])
        for category in 3...6 { #expect(r.found("reads-as-finished", as: category) == ["note"]) }
        #expect(r.found("reads-as-finished", as: 1).isEmpty)
    }

    @Test func notWhileAPartIsOpenOrUnreported() {
        #expect(Sample.recommendation(["a": "Done.", "b": "Work is ongoing."]).found("reads-as-finished", as: 3).isEmpty)
        #expect(Sample.recommendation(["a": "Done."]).found("reads-as-finished", as: 3).isEmpty)
    }
}
