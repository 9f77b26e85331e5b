import Scrutiny
import Testing

@testable import Reports

/// Trackers laid out in ways of their own: what stands around a table, over its rows, and beside its words.
@Suite struct LayoutTests {
    private func read(_ text: String, _ name: String) throws -> Reading { try ReportReader().read(text: text, from: name) }

    // MARK: The day

    @Test(arguments: [
        ("Last updated: 3 March 2026,,,\nTel 01632 2 3 4 5 6,,,", "2026-03-03"), ("Room 1 2 3 4 5; ext 2345,,,\nMeeting of 5 May 2026,,,", "2026-05-05"),
        ("\"Places Panel, 7 June 2026\",,,", "2026-06-07"), ("Date: 1 May 2026,,,\nUpdated 9 May 2026,,,", "2026-05-09"),
    ])
    func theDayIsOneThatIsWrittenAsADate(_ head: String, _ day: String) throws {
        let reading = try read(head + "\nRef,Recommendation,Lead,Status\n1,That it be so.,Clerk,Ongoing\n", "t.csv")
        #expect(reading.reviews.first?.reportedOn?.iso == day)
    }

    @Test(arguments: ["ext 2345", "Page 1 2 3 4 5", "Updated for 2025/26", "Adopted on 9 September 2025"])
    func looseFiguresAreNoDay(_ head: String) throws {
        let reading = try read(head + ",,,\nRef,Recommendation,Lead,Status\n1,That it be so.,Clerk,Ongoing\n", "t.csv")
        #expect(reading.reviews.first?.reportedOn == nil)
    }

    @Test func daysWithoutAYearAreNearTheReport() throws {
        let reading = try read("""
            As at 9 March 2026,,,,
            Ref,Action,Who,By when,Status
            1,Order the flags,Clerk,16 March,Ongoing
            2,Paint the pole,Clerk,End of Feb,Ongoing
            3,Plan the fair,Clerk,Start of 2026/27 session,Ongoing
            4,Report back,Clerk,Mar 2026 & Sept 2026,Ongoing
            """, "flags.csv")
        let targets = try #require(reading.reviews.first).recommendations.map(\.targets)
        #expect(targets[0].map { $0.date?.iso } == ["2026-03-16"])
        #expect(targets[1].map { $0.date?.iso } == ["2026-02"])
        #expect(targets[2] == [Target(written: "Start of 2026/27 session", date: nil)])
        #expect(targets[3].map(\.label) == ["", ""])
        #expect(reading.doubts.count { $0.why.contains("no year") } == 2)
    }

    // MARK: Rows

    @Test func rowsThatCountAreNoRecommendations() throws {
        let reading = try read("""
            Ref,Recommendation,Lead,Target,Status
            1,That tolls end.,Roads,May 2026,Complete
            Total recommendations: 1,,,,Complete: 1
            Count,1,,,
            """, "tolls.csv")
        #expect(reading.reviews.first?.recommendations.map(\.number) == ["R01"])
        #expect(reading.unplaced.count { $0.why.contains("counts the rows") } == 2)
    }

    @Test func cellsOverSeveralRowsAndHeadingsOverSeveralColumns() throws {
        let reading = try read("""
            <table><tr><th rowspan="2">No</th><th rowspan="2">Recommendation</th><th colspan="2">Responsible</th><th rowspan="2">Status</th></tr>
            <tr><th>Member</th><th>Officer</th></tr>
            <tr><td>1</td><td>That quays be lit.</td><td rowspan="2">Councillor for Ports</td><td>Harbour Master</td><td>Complete</td></tr>
            <tr><td>2</td><td>That cranes be greased.</td><td>Engineer</td><td>Ongoing</td></tr></table>
            """, "quays.html")
        #expect(reading.reviews.first?.recommendations.map(\.responsibility) == [["Councillor for Ports", "Harbour Master"], ["Councillor for Ports", "Engineer"]])
        #expect(reading.columns.map(\.heading) == ["No", "Recommendation", "Responsible Member", "Responsible Officer", "Status"])
    }

    @Test func picturesSayWhatTheyMean() throws {
        let reading = try read("""
            <table><tr><th>No</th><th>Recommendation</th><th>Lead</th><th>Status</th></tr>
            <tr><td>1</td><td>That eggs be sold.</td><td>Markets</td><td><img src="g.gif" alt="Completed" title="Completed"></td></tr>
            <tr><td>2</td><td>That hens be kept.</td><td>Markets</td><td><img src="a.gif" title="In progress"></td></tr>
            <tr><td>3</td><td>That cocks be quiet.</td><td>Markets</td><td><span class="rag" title="Overdue"></span></td></tr>
            <tr><td>4</td><td>That feed be dry.</td><td>Markets</td><td><img alt="Green"> Green</td></tr></table>
            """, "eggs.html")
        #expect(reading.reviews.first?.recommendations.map { $0.assessments.last?.written } == ["Completed", "In progress", "Overdue", "Green"])
    }

    @Test func partsKeepTheirOwnLeadTargetAndStatus() throws {
        let reading = try read("""
            Ref,Recommendation,Lead,Target,Status,Update
            1,That the pier:,,,,
            1.1,be painted,Works,May 2026,Complete,
            1.2,be insured,Finance,June 2026,In progress,Quotes asked for.
            """, "pier.csv")
        let pier = try #require(reading.reviews.first?.recommendations.first)
        #expect(pier.responsibility == ["1.1 Works", "1.2 Finance"])
        #expect(pier.targets.map(\.label) == ["1.1", "1.2"])
        #expect(pier.assessments.last?.written == "1.1 Complete; 1.2 In progress")
        #expect(pier.evidence.outline == ["a: Status: Complete", "b: Quotes asked for."])
    }

    @Test func severalRomanFiguresShareAnAccount() throws {
        let reading = try read("""
            Ref,Action,Lead,Update,Status
            1,"To send a note on: (i) beds; (ii) chairs; (iii) lamps.",Clerk,"(i) and (ii) sent 14.11.25
            (iii) still to come",Ongoing
            """.replacing("on: (i) beds; (ii) chairs; (iii) lamps.", with: "on:\n(i) beds;\n(ii) chairs;\n(iii) lamps."), "notes.csv")
        #expect(reading.reviews.first?.recommendations[0].evidence.outline == ["i: sent 14.11.25", "ii: sent 14.11.25", "iii: still to come"])
    }

    // MARK: Columns named by a time

    @Test func columnsNamedByAMonthOrAQuarterAreUpdates() throws {
        let reading = try read("""
            Ref,Recommendation,Owner,Due,Mar-25,June 2025,Q2 2025/26
            1,That oaks be planted.,Parks,2026,Ground dug.,Six stand.,Nine stand.
            """, "oaks.csv")
        let updates = try #require(reading.reviews.first?.recommendations[0].evidence.first).updates
        #expect(updates.map { $0.date?.iso } == ["2025-03", "2025-06", "2025-09"])
        #expect(updates.map(\.text) == ["Ground dug.", "Six stand.", "Nine stand."])
    }

    @Test func whatWasSaidBeforeComesBeforeTheLatest() throws {
        let reading = try read("""
            ID,Recommendation,Lead,Latest update,Previous updates,Status
            1,That reeds be cut.,Rivers,Cut by the mill.,Jan 26: Boat hired. Nov 25: Boat sought.,Ongoing
            2,That eels be left.,Rivers,They are.,Nobody asked.,Ongoing
            """, "reeds.csv")
        let found = try #require(reading.reviews.first).recommendations
        #expect(found[0].evidence[0].updates.map(\.text).last == "Cut by the mill.")
        #expect(found[1].evidence.outline == ["-: Nobody asked. | [Latest update] They are."])
    }

    // MARK: Titles

    @Test func theTitleOfTheWholeIsReportedWhereEachPartHasItsOwn() throws {
        let reading = try read("""
            # Brynford Panel of Ports
            ## Recommendations still open
            ### Pilots
            | No | Recommendation | Lead | Status |
            |-|-|-|-|
            | 1 | That pilots be paid. | Ports | Complete |
            ### Buoys
            | No | Recommendation | Lead | Status |
            |-|-|-|-|
            | 1 | That buoys be red. | Ports | Ongoing |
            """, "ports.md")
        #expect(reading.reviews.map(\.title) == ["Pilots", "Buoys"])
        #expect(reading.unplaced.map(\.text).sorted() == ["Brynford Panel of Ports", "Recommendations still open"])
    }

    @Test func themesArePartsOfOneReview() throws {
        let reading = try read("""
            # Review of damp walls
            ## Theme 1: Finding it
            | No | Recommendation | Lead | Status |
            |---|---|---|---|
            | 1 | That meters be lent. | Homes | Complete |
            ## Theme 2: Mending it
            | No | Recommendation | Lead | Status |
            |---|---|---|---|
            | 2 | That fans be fitted. | Homes | Ongoing |
            """, "damp.md")
        #expect(reading.reviews.map(\.title) == ["Review of damp walls"])
        #expect(reading.reviews.first?.recommendations.map(\.number) == ["R01", "R02"])
        #expect(Set(reading.unplaced.map(\.text)) == ["Theme 1: Finding it", "Theme 2: Mending it"])
    }

    @Test func marksOfMarkdownAreNoWords() throws {
        let reading = try read("""
            | No | Recommendation | Lead | Progress | Status |
            |-|-|-|-|-|
            | 1 | ~~That a choir sing~~ | Arts | *May 2025:* Asked.<br>*June 2025:* Heard of at [the hall](https://hall.example/x). | Withdrawn |
            | 2 | That 3 * 4 tiles be laid | Arts | Laid. | Complete |
            """, "choir.md")
        let found = try #require(reading.reviews.first).recommendations
        #expect(found.map(\.text) == ["That a choir sing", "That 3 * 4 tiles be laid"])
        #expect(found[0].evidence.outline == ["-: [May 2025] Asked. | [June 2025] Heard of at the hall <https://hall.example/x>."])
    }

    // MARK: Records

    @Test func aTableForEachRecommendation() throws {
        func table(_ rows: [(String, String)]) -> String { "<table>" + rows.map { "<tr><td>\($0.0)</td><td>\($0.1)</td></tr>" }.joined() + "</table>" }
        let reading = try read("<h1>Review of ferries</h1><p>Monitoring report, 10 February 2026</p>"
            + "<h2>Recommendation 1</h2>" + table([
                ("Recommendation", "That boats be bought."), ("Cabinet response", "Accepted"), ("Responsible officer", "Head of Ports"),
                ("Completion date", "December 2025"), ("Update July 2025", "One bought."), ("Update February 2026", "Two bought."), ("RAG", "Green"),
            ])
            + "<h2>Recommendation 3</h2>" + table([
                ("Recommendation", "That fares fall."), ("Cabinet response", "Rejected. No money."), ("Responsible officer", "–"), ("Completion date", "–"), ("RAG", "N/A"),
            ]), "ferries.html")
        let review = try #require(reading.reviews.first)
        #expect(review.title == "Review of ferries")
        #expect(review.recommendations.map(\.number) == ["R01", "R03"])
        #expect(review.recommendations.map(\.responsibility) == [["Head of Ports"], []])
        #expect(review.recommendations[0].evidence.outline == ["-: [Update July 2025] One bought. | [Update February 2026] Two bought."])
        #expect(review.recommendations[0].assessments.last?.category == .achievedFully)
        #expect(review.recommendations[1].closedUnachieved == "Rejected (N/A)")
        #expect(reading.unplaced.isEmpty)
    }

    @Test func labelledLinesInAPageOfText() throws {
        let page = SourceDocument([
            .text([Line(number: 1, text: "Inquiry into gulls")], level: 1),
            .text([Line(number: 2, text: "Recommendation 1")], level: 2),
            .text([
                Line(number: 3, text: "That bins have lids."), Line(number: 4, text: "Lead: Waste Manager"), Line(number: 5, text: "Agreed by Cabinet: Yes"),
                Line(number: 6, text: "To be done by: 30 September 2025"), Line(number: 7, text: "Status: Completed"),
                Line(number: 8, text: "Update, July 2025: Lids ordered."), Line(number: 9, text: "Update, February 2026: Every bin has one."),
            ], level: nil),
            .text([Line(number: 10, text: "Recommendation 4")], level: 2),
            .text([
                Line(number: 11, text: "That chips be eaten indoors."), Line(number: 12, text: "Lead: Town Clerk"),
                Line(number: 13, text: "Agreed by Cabinet: No"), Line(number: 14, text: "Status: No longer required"),
            ], level: nil),
        ])
        let reading = try ReportReader().read(page, from: "gulls.docx")
        let found = try #require(reading.reviews.first).recommendations
        #expect(found.map(\.number) == ["R01", "R04"])
        #expect(found.map(\.text) == ["That bins have lids.", "That chips be eaten indoors."])
        #expect(found.map(\.responsibility) == [["Waste Manager"], ["Town Clerk"]])
        #expect(found[0].evidence[0].updates.map { $0.date?.iso } == ["2025-07", "2026-02"])
        #expect(found.map(\.closing) == ["Agreed by Cabinet: Yes", "Agreed by Cabinet: No"])
        #expect(found[1].closedUnachieved == "No longer required")
    }

    @Test func proseThatMentionsRecommendationsIsNoTracker() {
        #expect(throws: ReportError.self) {
            try self.read("<h1>Minutes</h1><p>Recommendation 1 was met, and Recommendation 2: the panel thanked all.</p><p>Note: tea was served.</p>", "minutes.html")
        }
    }
}
