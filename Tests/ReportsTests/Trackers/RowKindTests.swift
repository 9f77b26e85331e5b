import Scrutiny
import Testing

@testable import Reports

/// Rows that are none of the recommendations, and what headings and lines between tables say of their review.
@Suite struct RowKindTests {
    private func read(_ text: String, name: String = "t.csv") throws -> Reading {
        try ReportReader().read(text: text, from: name)
    }

    @Test(arguments: [
        ",,Average,15%,", ",,,48%,Average", "Total,,,,2", "Complete 4 of 10,,,,",
        "Prepared by the Scrutiny Team,,4 March 2025,,", "Last updated,3 May 2025,,,",
        "2 open,,,,0 closed", "% complete,,,,50%", "Mean,,,,52%", ",Total number of actions,,,2",
        ",Actions complete: 1 of 2,,,", "Page 1 of 3,,,,", "Source: minutes,,,,",
    ])
    func aRowThatCountsOrSignsIsNoRecommendation(_ row: String) throws {
        let reading = try read(
            "Ref,Recommendation,Owner,Progress,Status\n1,That the quay be swept.,Harbour,Half is swept,Ongoing\n\(row)")
        let found = reading.reviews.flatMap(\.recommendations)
        #expect(found.map(\.number) == ["R01"])
        #expect(found[0].responsibility == ["Harbour"])
        #expect(found[0].evidence.outline == ["-: Half is swept"])
        #expect(found[0].assessments.map(\.written) == ["Ongoing"])
        for cell in row.split(separator: ",") { #expect(reading.unplaced.contains { $0.text.contains(cell) }) }
    }

    private static let twoRows = """
        <h1>Harbour Panel, 4 May 2024</h1><table>
        <thead><tr><th rowspan=2>Ref</th><th rowspan=2>Recommendation</th><th rowspan=2>Responsible</th><th colspan=2>Timescale</th><th rowspan=2>Status</th></tr>
        <tr><th>Original</th><th>Revised</th></tr></thead>
        <tr><td>Q1</td><td>That the quay be swept.</td><td>Harbour</td><td>Apr 2023</td><td>Sep 2023</td><td>Complete</td></tr>
        <tr><td>Q2</td><td colspan=5>Withdrawn by the Panel on 5 May 2023</td></tr>
        <tr><th>Ref</th><th>Recommendation</th><th>Responsible</th><th>Original</th><th>Revised</th><th>Status</th></tr>
        <tr><td>Q3</td><td>That lamps be lit.</td><td>Harbour</td><td>Apr 2023</td><td></td><td>On track</td></tr>
        <tfoot><tr><td colspan=3>Complete 1 of 3</td><td colspan=3>Report made on 2 May 2024</td></tr></tfoot></table>
        """

    @Test func headingsOfTwoRowsComeAgainAndTheFootIsNone() throws {
        let reading = try read(Self.twoRows, name: "t.html")
        let found = reading.reviews.flatMap(\.recommendations)
        #expect(found.map(\.number) == ["Q1", "Q2", "Q3"])
        #expect(found[1].closedUnachieved == "Withdrawn by the Panel on 5 May 2023")
        #expect(found[1].targets.isEmpty)
        #expect(reading.unplaced.contains { $0.text.contains("Report made on 2 May 2024") && $0.why.contains("foot") })
    }

    @Test func aHeadingInOtherWordsForTheSameIsOne() throws {
        let reading = try read(
            """
            Ref,Recommendation,Responsible,Due,Status
            1,That the quay be swept.,Harbour,May 2024,Complete
            No.,Recommendations,Lead officer,Target date,RAG
            Ref,Action,Lead,Deadline,Status
            2,That lamps be lit.,Harbour,May 2024,Complete
            """)
        #expect(reading.reviews.flatMap(\.recommendations).map(\.number) == ["R01", "R02"])
    }

    @Test func sheetsThatExplainHoldNoRecommendation() throws {
        let sheets = [
            sheet(
                "Read me",
                [
                    ["Wexmouth tracker"], ["Sheet", "What it holds"],
                    ["Closed", "Recommendations that the Board has let go"], ["Lists", "Words to choose from"],
                ]),
            sheet(
                "Open",
                [
                    ["Ref", "Recommendation", "Owner", "Due", "RAG"],
                    ["1", "That the quay be swept.", "Harbour", "May 2030", "Green"],
                    ["2", "That lamps be lit.", "Harbour", "May 2030", "Amber"],
                ]),
            sheet("Lists", [["RAG"], ["Green", "On track"], ["Amber", "Some delay"]]),
        ]
        let reading = try ReportReader().read(.sheets(sheets), from: "t.xlsx")
        let found = reading.reviews.flatMap(\.recommendations)
        #expect(found.map(\.text) == ["That the quay be swept.", "That lamps be lit."])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [6, 6])
        #expect(reading.unplaced.contains { $0.text.contains("the Board has let go") })
    }

    private func sheet(_ name: String, _ rows: [[String]]) -> FlatSpreadsheet.Sheet {
        FlatSpreadsheet.Sheet(
            name: name,
            table: Table(
                rows: rows.enumerated().map { index, cells in
                    Table.Row(line: index + 1, cells: cells.map { Table.Cell(lines: [Line(number: index + 1, text: $0)]) })
                }))
    }

    // MARK: Reviews

    private static let two = """
        # Wexmouth Council
        ## Overview and Scrutiny Committee, 18 March 2025
        ### Review of Quays (approved by Cabinet on 9 July 2024)

        Portfolio holder: Cllr Ada Vale. Lead officer: Ben Moor, Head of Harbours.

        | No | Recommendation | Owner | Due | RAG Dec 24 | RAG Mar 25 |
        |--|--|--|--|--|--|
        | 1 | Sweep the quay: | Harbour | | | |
        | 1a | the steps | Harbour | May 2025 | Amber | Red |
        | 1b | the wall | Works | May 2025 | Green | Complete |

        ### Review of Lamps (agreed 12 November 2024)

        Portfolio holder: Cllr Cy Reed.

        | No | Recommendation | Owner | Due | RAG Dec 24 | RAG Mar 25 |
        |--|--|--|--|--|--|
        | 1 | Light the lamps | Harbour | May 2025 | Amber | Green |
        """

    @Test func eachReviewHasItsOwnPeopleAndDay() throws {
        let reviews = try read(Self.two, name: "t.md").reviews
        #expect(reviews.map(\.title) == ["Review of Quays", "Review of Lamps"])
        #expect(reviews.map(\.reportOf) == ["Cllr Ada Vale", "Cllr Cy Reed"])
        #expect(reviews.map(\.leadOfficer) == ["Ben Moor, Head of Harbours", nil])
        #expect(reviews.map { $0.approvedOn?.iso } == ["2024-07-09", "2024-11-12"])
        #expect(reviews.flatMap(\.introduction) == [])
    }

    @Test func partsKeepWhatWasSaidOfThemBefore() throws {
        let found = try #require(try read(Self.two, name: "t.md").reviews.first?.recommendations.first)
        #expect(found.assessments.map { $0.on.iso } == ["2024-12-31", "2025-03-18"])
        #expect(found.assessments.map(\.written) == ["1a Amber; 1b Green", "1a Red; 1b Complete"])
        #expect(found.assessments.map { $0.category?.rawValue } == [6, 5])
    }

    @Test func tablesWithLettersAreOneReview() throws {
        func table(_ title: String, _ headings: [String], _ cells: [String]) -> String {
            func row(_ cells: [String], _ tag: String) -> String {
                "<tr>" + cells.map { "<\(tag)>\($0)</\(tag)>" }.joined() + "</tr>"
            }
            return "<h3>\(title)</h3><table>" + row(headings, "th") + row(cells, "td") + "</table>"
        }
        let reading = try read(
            "<h1>Harbour Committee – 10 September 2024</h1><h2>Audit tracker</h2><p>Report by the Head of Audit, Ada Vale</p>"
                + table(
                    "Table A – Live recommendations", ["Ref", "Recommendation", "Owner", "Due", "Comments"],
                    ["1", "Sweep the quay", "Harbour", "31.10.24", "Begun."])
                + table(
                    "Table B – Completed since the last meeting", ["Ref", "Recommendation", "Owner", "Due", "Completed"],
                    ["2", "Light the lamps", "Harbour", "31.03.24", "12.07.24"])
                + table(
                    "Table C – Extensions asked for", ["Ref", "Recommendation", "Owner", "Due", "Extension to", "Reason"],
                    ["3", "Paint the crane", "Harbour", "31.03.24", "31.12.24", "No paint."]),
            name: "t.html")
        let review = try #require(reading.reviews.first)
        #expect(reading.reviews.count == 1)
        #expect(review.reportOf == "Head of Audit, Ada Vale")
        #expect(review.recommendations.map(\.isConcluded) == [false, true, false])
        #expect(review.recommendations.map { $0.deadline?.iso } == ["2024-10-31", "2024-03-31", "2024-12-31"])
        #expect(review.recommendations[2].evidence.outline == ["-: No paint."])
    }

    @Test(
        arguments: [
            ("Home Care (approved by Cabinet on 9 July 2024)", "Home Care", "2024-07-09"),
            ("Home Care, agreed on 6 May 2024", "Home Care", "2024-05-06"),
            ("Home Care (phase 2)", "Home Care (phase 2)", nil), ("Homes, parks and paths", "Homes, parks and paths", nil),
        ] as [(String, String, String?)])
    func aTitleTellsWhenItWasApproved(_ text: String, _ title: String, _ day: String?) {
        let found = TrackerFacts.title(text)
        #expect(found.title == title)
        #expect(found.approvedOn?.iso == day)
    }

    @Test func theLineOfTheMeetingNamesTheCommittee() throws {
        let review = try #require(
            try read(
                """
                <html><body><h1>Agenda item</h1><h2>Recommendation Tracker</h2><p>Meeting: 12/02/2025 - Harbour Scrutiny Committee (Item 7)</p>
                <table><tr><th>Ref</th><th>Recommendation</th><th>Owner</th><th>Due</th><th>Status</th></tr>
                <tr><td>1</td><td>Sweep the quay</td><td>Harbour</td><td>May 2025</td><td>Ongoing</td></tr></table></body></html>
                """, name: "t.html"
            ).reviews.first)
        #expect(review.committee == "Harbour Scrutiny Committee")
        #expect(review.reportedOn?.iso == "2025-02-12")
    }
}
