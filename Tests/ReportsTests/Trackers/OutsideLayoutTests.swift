import Scrutiny
import Testing

@testable import Reports

/// Layouts of other bodies' trackers that were once misread.
@Suite struct OutsideLayoutTests {
    private func read(_ text: String, name: String) throws -> (reading: Reading, review: Review) {
        let reading = try ReportReader().read(text: text, from: name)
        return (reading, try #require(reading.reviews.first))
    }

    @Test func headingsOverTheLabelsAndTheirText() throws {
        let (reading, review) = try read("""
            <h1>Best Value: Improvement Plan</h1>
            <table><tr><th colspan="2">Recommendation</th><th colspan="2">Improvement action</th><th>Responsibility</th><th>Timescale</th><th>Status</th></tr>
            <tr><td rowspan="2">1</td><td rowspan="2">The Harbour should be dredged.</td><td>1.1</td><td>Hire a dredger</td><td>HM</td><td>28 Feb 2025</td><td>Complete</td></tr>
            <tr><td>1.2</td><td>Dredge the channel</td><td>HM</td><td>30 Jun 2026</td><td>On track</td></tr>
            <tr><td>2</td><td>The slip should be swept.</td><td colspan="2">As recommended</td><td>HM</td><td>31 Dec 2026</td><td>Not started</td></tr>
            <tr><td colspan="6">Actions complete</td><td>1 of 3</td></tr></table>
            """, name: "plan.html")
        #expect(review.recommendations.map(\.number) == ["R01", "R02"])
        #expect(review.recommendations.map(\.text) == ["The Harbour should be dredged.", "The slip should be swept."])
        #expect(review.recommendations.first?.subItems.map(\.text) == ["Hire a dredger", "Dredge the channel"])
        #expect(reading.unplaced.contains { $0.text.contains("Actions complete") })
    }

    @Test func recommendationsBelowHeadingsBesideATableOfCounts() throws {
        let (_, review) = try read("""
            # Shire of Brynford

            ### Status of Recommendations: Harbour Audit

            | Status | Count |
            |---|---|
            | Completed | 1 |
            | In progress | 1 |

            #### Recommendation 1 – Pier

            Paint the pier.

            - **Responsible officer:** Harbour Master
            - **Original due date:** 30 September 2025
            - **% complete:** 100%
            - **Status:** Completed

            #### Recomendation 2 – Buoys

            Light the buoys.

            - **Responsible officer:** Harbour Master
            - **Original due date:** 30 June 2026
            - **% complete:** 55%
            - **Status:** In progress
            """, name: "audit.md")
        #expect(review.title == "Status of Recommendations: Harbour Audit")
        #expect(review.recommendations.map(\.number) == ["R01", "R02"])
        #expect(review.recommendations.map { $0.targets.first?.date?.iso } == ["2025-09-30", "2026-06-30"])
        #expect(review.recommendations.map { $0.assessments.first?.category?.isAchieved } == [true, false])
    }

    @Test func notesWithInitialsBesideTheirDates() throws {
        let (_, review) = try read(
            "No,Recommendation,Owner,Due,Status,Latest update\n1,Paint the pier.,HM,May 2026,Open,"
                + "\"[14/01/2026 LH] Half of it is painted.\n[02/10/2025 GW] Paint bought.\"\n2,Light it.,HM,May 2026,Open,10.11.25 six of nine lit. 19.01.26 eight of nine lit\n",
            name: "list.csv")
        let updates = review.recommendations.map { $0.evidence.flatMap(\.updates) }
        #expect(updates.map { $0.map { $0.date?.iso } } == [["2025-10-02", "2026-01-14"], ["2025-11-10", "2026-01-19"]])
        #expect(updates.first?.map(\.text) == ["[GW] Paint bought.", "[LH] Half of it is painted."])
        #expect(updates.last?.map(\.text) == ["six of nine lit.", "eight of nine lit"])
    }

    @Test(arguments: ["30-Sep- 25", "30-Sep-\n25"])
    func aDayThatANarrowColumnBroke(_ due: String) throws {
        let (_, review) = try read("No,Recommendation,Owner,Due,Status\n1,Paint it.,HM,\"\(due)\",Open\n2,Light it.,HM,May 2026,Open\n", name: "list.csv")
        #expect(review.recommendations.first?.targets.map { $0.date?.iso } == ["2025-09-30"])
    }

    @Test func aRegisterOfGrantsIsNoTracker() {
        #expect(throws: ReportError.self) {
            try self.read(
                "Brynford – Grants Register,,,,,\nRef,Organisation,Purpose of grant,Lead officer,Date awarded,Status\n"
                    + "G1,Village Hall Trust,Replace the boiler and insulate the whole of the loft,Grants Officer,14/05/2025,Paid - complete\n"
                    + "G2,Running Club,Equipment for the children and for those who marshal the race,Grants Officer,14/05/2025,Paid - complete\n",
                name: "grants.csv")
        }
    }

    @Test func whatIsNotForPublicationIsNotKept() throws {
        let (reading, review) = try read(
            "No,Recommendation,Owner,Internal comments - NOT FOR PUBLICATION,Due,Status\n1,Paint it.,HM,Dear,May 2026,Open\n", name: "list.csv")
        #expect(review.recommendations.first?.evidence.isEmpty == true)
        #expect(reading.unplaced.contains { $0.text == "Dear" })
    }

    @Test func theCellsOfAnAccountBeginWithTheStatusOfEachPart() throws {
        let (_, review) = try read("""
            <table><tr><th>No.</th><th>Recommendation</th><th>Cabinet comment</th><th>Officer</th><th>Target date</th><th>Progress (January 2026)</th></tr>
            <tr><td>1</td><td>That the pier be painted.</td><td>Welcomed.</td><td>HM</td><td>May 2025</td><td>Complete. Painted in April.</td></tr>
            <tr><td>2</td><td><p>That the Harbour:</p><p>i) lights the buoys; and</p><p>ii) tests the chain.</p></td><td>Funded.</td><td>HM</td><td>May 2026</td><td><p>i) Complete - all are lit.</p><p>ii) In progress - half is tested.</p></td></tr></table>
            """, name: "answer.html")
        #expect(review.recommendations.map { $0.assessments.first?.category?.rawValue } == [1, 6])
        #expect(review.recommendations.last?.assessments.first?.written == "i) Complete; ii) In progress")
    }

    @Test func theDayOfASentenceIsNotThatOfTheTracker() throws {
        let (_, review) = try read("""
            <h1>Recommendations Tracker</h1><h2>Inquiry into the Harbour</h2><p>The Committee published its report in July 2025.</p>
            <table><tr><th>Ref</th><th>Recommendation</th><th>Lead</th><th>Status</th><th>Update</th></tr>
            <tr><td>1</td><td>Paint it.</td><td>HM</td><td>In progress</td><td>20.1.26 – Begun.</td></tr>
            <tr><td>2</td><td>Light it.</td><td>HM</td><td>In progress</td><td>1.12.25 – Begun.</td></tr></table>
            """, name: "inquiry.html")
        #expect(review.title == "Inquiry into the Harbour")
        #expect(review.reportedOn?.iso == "2026-01-20")
    }

    @Test(.enabled(if: OutsideProgram.isInstalled("pandoc")))
    func aTitleInAStyleOfItsOwnIsNotLost() async throws {
        let pandoc = try OutsideProgram("pandoc", package: "pandoc", searchPath: nil)
        let page = """
            % The Outer Harbour: Recommendations
            % Head of Piers

            | No | Recommendation | Lead | Status |
            |----|----------------|------|--------|
            | 1  | Paint it.      | HM   | Open   |
            | 2  | Light it.      | HM   | Closed |
            """
        let document = try await pandoc.output(["--from=markdown", "--to=docx", "--output=-"], input: page, timeLimit: 60)
        let content = try await OfficeReader().content(of: document, .text("docx"), path: "harbour.docx")
        let reading = try ReportReader().read(content, from: "harbour.docx")
        #expect(reading.reviews.first?.title == "The Outer Harbour: Recommendations")
        #expect(reading.reviews.first?.recommendations.count == 2)
    }
}
