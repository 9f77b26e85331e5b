import Testing

@testable import Scrutiny

@Suite("unfinished-work")
struct UnfinishedWorkTests {
    @Test func theLastWordCounts() {
        let superseded = Sample.recommendation(["a": "A list will shortly be issued. | Sept 2026: The list is issued weekly.", "b": "Done."])
        #expect(superseded.found("unfinished-work", as: 1).isEmpty)
        let reopened = Sample.recommendation(["a": "The list was issued. | Sept 2026: The list is being rewritten.", "b": "Done."])
        #expect(reopened.found("unfinished-work", as: 1) == ["caution a “is being rewritten”"])
        #expect(reopened.found("unfinished-work", as: 3).isEmpty)
    }

    @Test func aReferenceLendsWhatItPointsAt() {
        let r = Sample.recommendation(["a": "The guide is being drafted.", "b": "See (a)."])
        let findings = Check(of: r, at: Sample.meeting).findings(as: .achievedFully).filter { $0.rule == "unfinished-work" }
        #expect(findings.map(\.subItem) == ["a", "b"])
        #expect(findings.map { $0.passage?.subItem } == ["a", "a"])
        #expect(findings.last?.message == "b), by its reference to a), reads as unfinished: “The guide is being drafted”.")
    }

    @Test func anotherRecommendationLendsToo() {
        let other = Sample.recommendation(["a": "Done. | Sept 2026: The app is being tested.", "b": "Done."], number: "R02")
        let r = Sample.recommendation(["a": "See R02a.", "b": "Done."])
        #expect(r.found("unfinished-work", as: 1, review: [r, other]) == ["caution a “is being tested”"])
        #expect(r.found("unfinished-work", as: 1).isEmpty)
    }

    @Test func chainsAndLoopsOfReferencesEnd() {
        let loop = Sample.recommendation(["a": "See (b).", "b": "See (c).", "c": "See (a). Work is ongoing."], letters: "abc")
        #expect(loop.found("unfinished-work", as: 1).count == 3)
        let there = Sample.recommendation(["a": "See R01a."], letters: "a", number: "R02")
        let here = Sample.recommendation(["a": "See R02a."], letters: "a")
        #expect(here.found("unfinished-work", as: 1, review: [here, there]).isEmpty)
    }
}
