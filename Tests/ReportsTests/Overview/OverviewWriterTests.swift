import Foundation
import Scrutiny
import Testing

@testable import Reports

#if canImport(FoundationXML)
import FoundationXML
#endif

@Suite struct OverviewWriterTests {
    private static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

    private static let target = Target(
        written: "March 2026", date: .month(year: 2026, month: 3),
        moves: [
            Target.Move(from: WrittenDate("June 2025"), to: WrittenDate("October 2025"), on: day("2025-09-01"), reason: "The supplier failed."),
            Target.Move(from: WrittenDate("October 2025"), to: WrittenDate("March 2026"), on: day("2026-01-12")),
        ])

    private static let overview = Overview(
        committee: "Open Spaces <Committee>", meeting: day("2026-04-20"), reviewCount: 2,
        standings: Standings(numbers: [0, 3, 1, 2, 0, 0, 1, 2]), overdue: [1, 0, 1, 0],
        due: [.init(month: .month(year: 2026, month: 6), count: 1)], undated: 1,
        reviews: [
            .init(
                review: ReviewID(1), title: "Allotments & Orchards", meeting: day("2026-04-20"),
                standings: Standings(numbers: [0, 3, 1, 2, 0, 0, 1, 2]), overdue: 2, findings: FindingCounts(contradictions: 1, cautions: 2, missing: 0)),
        ],
        slips: [Slip(review: ReviewID(1), recommendation: RecommendationID(3), reviewTitle: "Allotments & Orchards", number: "R03", targets: [target])],
        moved: 1, unexplained: 1,
        trend: [
            TrendPoint(at: .month(year: 2025, month: 9), standings: Standings(numbers: [1, 0, 0, 2])),
            TrendPoint(at: .month(year: 2026, month: 4), standings: Standings(numbers: [0, 3, 1, 2, 0, 0, 1, 2])),
        ],
        portfolios: [.init(portfolio: "Cabinet Member for Parks", open: 7, findings: FindingCounts(contradictions: 1, cautions: 2, missing: 0))],
        unchecked: 4)

    private let writer = OverviewWriter(overview)

    @Test func textSaysEveryNumber() {
        let text = writer.text()
        for words in [
            "2 reviews · 9 recommendations · 2 overdue", "1 Achieved (Fully): 3 (33%)", "Concluded: 2 (22%)", "0–3 months: 1", "6–12 months: 1",
            "Jun 2026: 1", "No date: 1", "Allotments & Orchards: 7 open, 2 overdue", "274 days later, 2 moves, 1 not explained",
            "June 2025, then October 2025, then March 2026 (not explained)", "Sep 2025: 2 at 3, 1 not assessed",
            "Cabinet Member for Parks: 1 contradiction, 2 cautions", "4 recommendations not checked yet.",
        ] { #expect(text.contains(words), "\(words)") }
    }

    @Test func jsonHasEveryKeyAndIsJSON() throws {
        let json = try #require(try JSONSerialization.jsonObject(with: Data(writer.json().utf8)) as? [String: Any])
        let keys: Set = [
            "review", "committee", "meeting", "reviewCount", "recommendations", "standings", "overdue", "dueEarlier", "due", "dueLater", "undated",
            "reviews", "moved", "unexplained", "slips", "trend", "portfolios", "unchecked",
        ]
        #expect(Set(json.keys) == keys)
        #expect(json["review"] is NSNull)
        let empty = try JSONSerialization.jsonObject(with: Data(OverviewWriter(Overview()).json().utf8)) as? [String: Any]
        #expect(empty.map { Set($0.keys) } == keys)
    }

    @Test func theHTMLPageIsSoundAndSaysItsNumbersInTables() {
        let page = writer.html()
        let structure = HTMLStructure(page.replacing("/>", with: "></void>").replacing(/<(rect|circle|line)([^>]*)><\/void>/) { "<\($0.1)\($0.2)></\($0.1)>" })
        #expect(structure.unbalanced == [])
        #expect(structure.headings == [1, 2, 2, 2, 2, 2, 2, 2])
        #expect(structure.tags("script").isEmpty)
        #expect(structure.tags("th").allSatisfy { $0.attributes.contains("scope=") })
        #expect(structure.tags("svg").allSatisfy { $0.attributes.contains("aria-label=") })
        #expect(page.contains("Overview: Open Spaces &lt;Committee&gt;"))
        #expect(page.contains("<td>1 contradiction, 2 cautions</td>"))
    }

    @Test(arguments: [overview, Overview()]) func theSVGIsXML(_ overview: Overview) {
        let parser = XMLParser(data: Data(OverviewWriter(overview).svg().utf8))
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
    }

    @Test func otherFormsAreRefused() {
        for form in ExportFormat.allCases where !OverviewWriter.formats.contains(form) {
            #expect(throws: ExportError.notInThatForm(what: "an overview", format: form.rawValue)) { try writer.bytes(as: form) }
        }
    }
}
