import Testing

@testable import Scrutiny

@Suite("The check as a whole")
struct CheckTests {
    private let r = Sample.recommendation(
        ["a": "The guide is being drafted.", "c": "The survey runs until 30 November.", "d": "£2 was spent."], letters: "abc")

    @Test func graverFirstThenBySubItem() {
        let findings = Check(of: r, at: Sample.meeting).findings(as: .achievedFully)
        #expect(findings.map(\.severity) == findings.map(\.severity).sorted())
        #expect(findings.map { "\($0.rule) \($0.subItem ?? "")" } == [
            "sub-item-without-evidence b", "runs-past-meeting c", "completed-by-target ", "unfinished-work a", "evidence-without-sub-item d",
        ])
    }

    @Test func everyFindingSpeaksInSentencesAndAsks() {
        let check = Check(of: r, at: Sample.meeting)
        for category in Category.allCases {
            for finding in check.findings(as: category) {
                #expect(finding.message.hasSuffix("."))
                #expect(finding.question.hasSuffix("?"))
                #expect(!finding.brief.isEmpty && finding.brief.count <= 25)
                #expect((finding.quote == nil) == (finding.passage == nil))
            }
        }
    }

    @Test func aQuotationIsReadWithItsSentence() {
        let text = "Done.\n\nFollowing comments from the schools that were asked in the summer, the toolkit is now being updated to reflect the new law on information, and more."
        let start = text.utf8.count - text.utf8.drop { $0 != UInt8(ascii: "F") }.count
        let all = Array(text.utf8)
        let at = (start..<all.count).first { all[$0...].starts(with: "is now being updated".utf8) } ?? 0
        #expect(text.context(of: at..<at + 20)
            == "… the schools that were asked in the summer, the toolkit is now being updated to reflect the new law on information")
        #expect("Café … done; tea “is” late".context(of: 0..<0) == "Café … done")
        for end in 0...all.count { _ = text.context(of: 0..<end) }
        #expect("x".context(of: 4..<9) == "")
    }

    @Test func theCoverageGrid() {
        let cells = Check(of: r, at: Sample.meeting).coverage.map { "\($0.letter ?? "-") \($0.state)" }
        #expect(cells == ["a unfinished", "b nothing", "c contradicted", "d orphan"])
        let whole = Sample.recommendation(["": "All done."], letters: "")
        #expect(Check(of: whole, at: Sample.meeting).coverage == [Coverage(letter: nil, state: .evidence)])
    }

    @Test func rulesHaveNamesOfTheirOwn() {
        #expect(Set(Check.rules.map(\.name)).count == Check.rules.count)
        #expect(Check.rules.count == 20)
    }

    @Test func hostileEvidenceEnds() {
        let letters = "abcdefghi"
        let all = letters.map { "See (\($0))." }.joined(separator: " ")
        let tangled = Recommendation(
            number: "R01", text: "", subItems: letters.map { SubItem(letter: String($0), text: "") },
            evidence: letters.map { Evidence(subItem: String($0), updates: [Update(text: all)]) })
        #expect(!Check(of: tangled, at: Sample.meeting, review: [tangled]).findings(as: .achievedFully).isEmpty)
    }
}
