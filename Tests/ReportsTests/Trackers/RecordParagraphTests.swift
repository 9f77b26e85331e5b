import Scrutiny
import Testing

@testable import Reports

/// Recommendations below headings of their own, or with labels before what is said of them.
@Suite struct RecordParagraphTests {
    private func recommendations(_ text: String, name: String) throws -> (review: Review, found: [Recommendation]) {
        let review = try #require(try ReportReader().read(text: text, from: name).reviews.first)
        return (review, review.recommendations)
    }

    private static let body = """
        ### Recommendation 1

        **That the harbour publishes a map of its moorings.**

        - **Lead:** Harbour Master
        - **Target date:** 31 December 2023
        - **Status:** Complete

        **October 2023:** The rings were counted.

        **January 2024:** The map was published on 15 January 2024.

        ### Recommendation 2

        **That the harbour trains its wardens:**

        a) in rowing

        b) in knots

        - **Lead:** Head of People
        - **Target date:** March 2025
        - **Status:** In progress

        **January 2024:** a) Nine of ten row. b) Not started.

        ### Recommendation 3

        **That a bell be hung.**

        - **Lead:** Clerk
        - **Target date:** Each July
        - **Status:** Closed – not achieved

        No bell was found.
        """

    @Test(arguments: ["moorings.md", "moorings.txt"])
    func headingsOfMarkdown(_ name: String) throws {
        let head = "# Brynford Harbour Panel\n\n## Review of moorings\n\n*Report to the Panel on 6 February 2025.*\n\n"
        let (review, found) = try recommendations(head + Self.body, name: name)
        #expect(review.reportedOn?.iso == "2025-02-06")
        #expect(found.map(\.number) == ["R01", "R02", "R03"])
        #expect(found[0].text == "That the harbour publishes a map of its moorings.")
        #expect(found.map(\.responsibility) == [["Harbour Master"], ["Head of People"], ["Clerk"]])
        #expect(found.map { $0.targets.map(\.written) } == [["31 December 2023"], ["March 2025"], ["Each July"]])
        #expect(found[0].evidence.flatMap(\.updates).map { $0.date?.iso } == ["2023-10", "2024-01"])
        #expect(found[1].subItems == [SubItem(letter: "a", text: "in rowing"), SubItem(letter: "b", text: "in knots")])
        #expect(found[1].evidence.map(\.subItem) == ["a", "b"])
        #expect(found[1].evidence.flatMap(\.updates).map(\.text) == ["Nine of ten row.", "Not started."])
        #expect(found[2].isConcluded && found[2].closedUnachieved != nil)
        #expect(found[2].evidence.outline.contains { $0.contains("No bell was found.") })
    }

    @Test func aHeadingOverOthersEndsTheRecommendation() throws {
        let text = "# Harbour Panel\n\n## Review of moorings\n\n" + Self.body + "\n\n## Review of ferries\n\n"
            + Self.body.replacing("harbour", with: "ferry")
        let reading = try ReportReader().read(text: text, from: "two.md")
        #expect(reading.reviews.map(\.title) == ["Review of moorings", "Review of ferries"])
        #expect(reading.reviews.map(\.recommendations.count) == [3, 3])
    }

    @Test func labelsInPlainText() throws {
        let (_, found) = try recommendations("""
            Harbour tracker, 6 February 2025

            Ref: 4
            Recommendation: That gulls be counted.
            Lead: Warden
            Target: May 2025
            Status: Ongoing
            Update: Forty so far.

            Ref: 5
            Recommendation: That eels be sold,
            and their skins kept.
            Lead: Clerk
            Target: June 2024
            Status: Complete
            Update: All are sold.
            """, name: "harbour.txt")
        #expect(found.map(\.number) == ["R04", "R05"])
        #expect(found.map(\.text) == ["That gulls be counted.", "That eels be sold, and their skins kept."])
        #expect(found.map(\.responsibility) == [["Warden"], ["Clerk"]])
        #expect(found.map { $0.deadline?.iso } == ["2025-05-31", "2024-06-30"])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [6, 1])
        #expect(found.map(\.evidence.outline) == [["-: Forty so far."], ["-: All are sold."]])
    }

    @Test func proseWithColonsIsNoTracker() {
        let text = "Minutes of the Harbour Panel\n\nPresent: all.\nRecommendation: tea.\nNote: it rained.\n"
        #expect(throws: ReportError.self) { try ReportReader().read(text: text, from: "minutes.txt") }
    }
}

/// Where a label of such recommendations is also a heading of reports.
@Suite struct RecordHeadingTests {
    @Test func aLabelWithNothingBehindItDoesNotMakeAReportOfThem() throws {
        let records = ["Mend the pier.", "Count the buoys.", "Ring the bell."].enumerated().map { index, words in
            """
            <h2>Recommendation \(index + 1)</h2><p>\(words)</p><p><b>Responsible officer:</b> Harbour Master</p>
            <p><b>Target date:</b> 30 June 2025</p><p><b>Progress to date:</b>\(index == 2 ? "" : " 60 rings bought.")</p>
            <p>3 September 2025 – Done.</p><p><b>Status:</b> Complete</p>
            """
        }
        let page = "<html><body><h1>Harbour Review</h1>" + records.joined() + "</body></html>"
        let review = try #require(try ReportReader().read(text: page, from: "harbour.html").reviews.first)
        #expect(review.recommendations.map(\.text) == ["Mend the pier.", "Count the buoys.", "Ring the bell."])
        #expect(review.recommendations.map { $0.assessments.first?.written } == ["Complete", "Complete", "Complete"])
        #expect(review.recommendations[0].evidence.flatMap(\.updates).map(\.text) == ["60 rings bought.", "Done."])
    }

    @Test func theNumberOfThingsAtTheBeginningOfAParagraphIsNoNumberOfIt() throws {
        let text = """
            Report of: Cabinet Member for Harbours
            Progress Report on Implementation: Moorings
            Introduction

            1 In approving the review the Council asked for a yearly report on all of the moorings in the harbour.

            60 moorings were counted in the first year of the review, which is more than in any of the years before.

            3 March 2026 was the day on which the last of the moorings was looked at by the officers of the harbour.

            R01\tThat moorings be mended.\tLeader\tMay 2025\t1
            Evidence of Progress
            Mended.
            """
        let review = try #require(try ReportReader().read(text: text, from: "t.txt").reviews.first)
        #expect(review.introduction.map { $0.words.first.map(String.init) } == ["In", "60", "3"])
    }

    @Test(arguments: ["allotments.md", "allotments.txt"])
    func theItemsOfANumberedListWithBulletsBelowThem(_ name: String) throws {
        let text = """
            # Review of Allotments: action plan

            1. **That waiting lists be published each quarter.**
               - Owner: Parks Manager
               - Deadline: 30 June 2026
               - Update: Published in April and July.
               - Status: Complete
            2. **That water butts be offered at cost.**
               - Owner: Parks Manager
               - Deadline: 31/12/2026
               - Update: Supplier chosen.
               - Status: On track
            """
        let review = try #require(try ReportReader().read(text: text, from: name).reviews.first)
        #expect(review.title == "Review of Allotments: action plan")
        #expect(review.recommendations.map(\.text) == ["That waiting lists be published each quarter.", "That water butts be offered at cost."])
        #expect(review.recommendations.map(\.responsibility) == [["Parks Manager"], ["Parks Manager"]])
        #expect(review.recommendations.map { $0.assessments.first?.written } == ["Complete", "On track"])
    }
}
