import Scrutiny
import Testing

@Suite("What references lend")
struct LendingTests {
    private let meeting = CalendarDate(dayNumber: 17_000)

    private func check(_ texts: [(letter: String, text: String)], review: [Recommendation] = []) -> Check {
        let own = Recommendation(
            number: "R01", text: "Mend the gates.", subItems: texts.map { SubItem(letter: $0.letter, text: "Gate") },
            evidence: texts.map { Evidence(subItem: $0.letter, updates: [Update(text: $0.text)]) })
        return Check(of: own, at: meeting, review: review.isEmpty ? [] : [own] + review)
    }

    private func unfinished(_ check: Check) -> [Finding] {
        check.findings(as: .achievedFully).filter { $0.rule == "unfinished-work" }
    }

    @Test func tenThousandLettersThatReferToOneAreEachLentItsWords() {
        let letters = (0..<10_000).map(Numbering.letter(at:))
        let found = unfinished(check(letters.map { ($0, $0 == "b" ? "The hinges are being fitted." : "See (b).") }))
        #expect(Set(found.compactMap(\.subItem)) == Set(letters))
        #expect(found.allSatisfy { $0.passage?.subItem == "b" })
    }

    @Test func aChainIsFollowedAndARingEnds() {
        let found = unfinished(check([("a", "See (b)."), ("b", "See (c)."), ("c", "The hinges are being fitted. See (a).")]))
        #expect(found.map(\.subItem) == ["a", "b", "c"])
        #expect(found.allSatisfy { $0.passage?.subItem == "c" })
    }

    @Test func aReferenceToAWholeRecommendationLendsEveryLetterOnce() {
        let other = Recommendation(
            number: "R 2", text: "Paint the gates.",
            evidence: ["a", "b", "a"].map { (letter: String) in
                Evidence(subItem: letter, updates: [Update(text: "Gate \(letter) is being painted.")])
            })
        let check = check([("a", "See recommendation 2."), ("b", "The gates are painted.")], review: [other])
        #expect(unfinished(check).map(\.passage?.subItem) == ["a", "b"])
        #expect(unfinished(check).allSatisfy { $0.subItem == "a" && $0.passage?.recommendation == "R 2" })
    }

    /// Two accounts under one letter: the first is the one that is meant.
    @Test func theFirstAccountUnderALetterLends() {
        let check = check([("a", "See (b)."), ("b", "The gates are painted."), ("b", "The hinges are being fitted.")])
        #expect(unfinished(check).map(\.subItem) == ["b"])
    }
}
