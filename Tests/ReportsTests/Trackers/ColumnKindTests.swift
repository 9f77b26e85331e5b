import Scrutiny
import Testing

@testable import Reports

/// What headings are about: which dates are targets, whose view a column gives, and what says nothing of the work.
@Suite struct ColumnKindTests {
    @Test(arguments: [
        ("Date / Minute", Column.raised), ("Minute and date", .raised), ("Report date", .raised), ("Date of report", .raised), ("Date reported", .raised),
        ("Decision date", .raised), ("Date of Cabinet decision", .raised), ("Audit date", .raised), ("Date referred", .raised), ("Meeting date & minute", .raised),
        ("Review date", .other), ("Date last reviewed", .other), ("Next review", .other), ("Date of update", .other), ("Last updated", .other),
        ("Date closed", .concluded), ("Closed date", .concluded), ("Date discharged", .concluded), ("Date for completion", .target), ("Due date", .target),
        ("Target date agreed with the Committee", .target), ("Revised date", .target), ("New date", .target), ("Implementation date", .target),
        ("Date of completion", .completed), ("Date completed", .completed), ("Panel’s view", .committeeView), ("Panel's view (19 November 2024)", .committeeView),
        ("Members’ decision", .committeeView), ("Committee decision", .committeeView), ("Committee comments", .committeeView),
        ("Assessment of progress: Panel", .committeeView), ("Agreed by the Panel?", .committeeView), ("Cabinet Member’s assessment", .assessment),
        ("Cabinet decision", .response), ("Progress update to the Committee", .evidence), ("Risk rating", .other), ("Priority", .other),
    ] as [(String, Column)])
    func aHeadingTellsWhatStandsBelowIt(_ heading: String, _ column: Column) {
        #expect(Column.inTracker(heading: heading)?.column == column)
    }

    private func read(_ text: String, name: String = "t.csv") throws -> (Reading, [Recommendation]) {
        let reading = try ReportReader().read(text: text, from: name)
        return (reading, reading.reviews.flatMap(\.recommendations))
    }

    @Test func whenItWasRecommendedIsNoTarget() throws {
        let (_, found) = try read("""
            Date / Minute,Recommendation,Owner,Progress,Complete?
            17/07/2024 Min. 14,That the quay be swept.,Harbour,Swept on 2 December 2024.,Yes
            16/10/2024 Min. 27,That lamps be lit.,Harbour,,No
            """)
        #expect(found.flatMap(\.targets) == [])
        #expect(found[0].closing.contains("17/07/2024 Min. 14"))
    }

    // MARK: Views

    private func view(_ claim: String, _ view: String, heading: String = "Panel’s view (19 November 2024)") throws -> Recommendation {
        let (_, found) = try read("""
            Harbour Panel 26 November 2024,,,,,
            Ref,Recommendation,Owner,Target date,Evidence,Officer assessment,\(heading)
            1,That the quay be swept.,Harbour,31/10/2024,Two of five steps are still to be swept.,\(claim),"\(view)"
            """)
        return try #require(found.first)
    }

    @Test(arguments: ["Agreed, sign off", "Agreed", "Signed off", "Accepted.", "Agreed – conclude"])
    func whatTheCommitteeAgreesIsConcluded(_ words: String) throws {
        let found = try view("Complete", words)
        #expect(found.evidence.outline == ["-: Two of five steps are still to be swept."])
        #expect(found.assessments.map(\.by) == [.cabinetMember, .committee])
        #expect(found.assessments.map(\.category) == [.achievedFully, .achievedFully])
        #expect(found.concludedOn?.iso == "2024-11-19")
        #expect(found.closedUnachieved == nil)
    }

    @Test(arguments: [
        ("Not agreed: in progress", Category.notAchievedProgressMade), ("Not agreed", nil), ("Disagreed – not started", .notAchievedInsufficientProgress),
        ("Not accepted, to come back", nil), ("To be reported again", nil), ("Noted", nil),
    ] as [(String, Category?)])
    func whatItDoesNotAgreeStaysOpen(_ words: String, _ category: Category?) throws {
        let found = try view("Complete", words)
        #expect(found.assessments.map(\.category) == [.achievedFully, category])
        #expect(found.assessments.last?.written == words)
        #expect(!found.isConcluded)
    }

    @Test func agreedToBeReportedAgainStaysOpen() throws {
        let found = try view("Complete", "Agreed, but report again in May")
        #expect(found.assessments.last?.category == .achievedFully)
        #expect(!found.isConcluded)
        let unfinished = try view("In progress", "Agreed")
        #expect(!unfinished.isConcluded)
        let deferred = try view("Complete", "Deferred to March")
        #expect(deferred.assessments.last?.isDeferred == true)
    }

    @Test func theWordsThatClosedItExplainIt() throws {
        let found = try view("Superseded", "Noted")
        #expect(found.closedUnachieved == "Superseded")
        #expect(found.assessments.map(\.written) == ["Noted", "Superseded"])
        let reopened = try view("Superseded", "Not agreed: in progress")
        #expect(!reopened.isConcluded)
    }

    @Test func twoViewsOfTwoRowsAreNotOne() throws {
        let (_, found) = try read("""
            <h1>Harbour Panel</h1><table><tr><th>Ref</th><th>Recommendation</th><th>Owner</th><th>Due</th><th>Officer status</th><th>Panel’s view</th></tr>
            <tr><td rowspan=2>1</td><td rowspan=2>That the quay be swept.</td><td>Ada</td><td>May 2024</td><td>Complete</td><td>Agreed</td></tr>
            <tr><td>Works</td><td>June 2024</td><td>On track</td><td>Not agreed</td></tr></table>
            """, name: "t.html")
        let last = try #require(found.first?.assessments.last)
        #expect(last.by == .committee)
        #expect(last.category == nil)
        #expect(found.first?.isConcluded == false)
    }

    // MARK: Yes, no and hundredths

    @Test func whetherSomebodySawItIsNoEvidence() throws {
        let (reading, found) = try read("""
            Ref,Recommendation,Owner,Due,Implemented?,Comment,Evidence seen by audit,Risk rating
            1,That the quay be swept.,Harbour,May 2024,Yes,Swept.,No,High
            2,That lamps be lit.,Harbour,May 2024,No,Two are lit.,Yes,Low
            """)
        #expect(found.map(\.evidence.outline) == [["-: Swept."], ["-: Two are lit."]])
        #expect(found.map { $0.assessments.last?.written } == ["Yes", "No"])
        #expect(reading.unplaced.contains { $0.text == "High" })
        #expect(reading.unplaced.contains { $0.why.contains("Evidence seen by audit") })
    }

    @Test(arguments: [("No", "60%", 3, "No (60%)"), ("No", "0.9", 3, "No (90%)"), ("No", "0", 5, "No (0%)"), ("Yes", "100%", 1, "Yes (100%)"), ("", "75%", 3, "75%")])
    func aShareTellsHowMuchIsDone(_ status: String, _ share: String, _ category: Int, _ written: String) throws {
        let (_, found) = try read("Tracker at 1 June 2025,,,,,\nRef,Recommendation,Owner,Due,Implemented?,% complete\n1,That the quay be swept.,Harbour,May 2024,\(status),\(share)")
        #expect(found.first?.assessments.map { $0.category?.rawValue } == [category])
        #expect(found.first?.assessments.map(\.written) == [written])
    }

    @Test func progressInHundredthsIsNoAccount() throws {
        let (_, found) = try read("""
            Ref,Recommendation,Owner,Due,Progress,Comments
            1,That the quay be swept.,Harbour,May 2024,75%,Three steps of four.
            2,That lamps be lit.,Harbour,May 2024,0%,
            """)
        #expect(found.map(\.evidence.outline) == [["-: Three steps of four."], []])
        #expect(found.map { $0.assessments.last?.written } == ["75%", "0%"])
    }

    @Test func daysBelowCompletedAreDays() throws {
        let (reading, found) = try read("""
            Ref,Recommendation,Owner,Due,Completed
            1,That the quay be swept.,Harbour,31.03.24,12.07.24
            2,That lamps be lit.,Harbour,31.07.24,30.07.24
            """)
        #expect(found.map { $0.completedOn?.iso } == ["2024-07-12", "2024-07-30"])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [2, 1])
        #expect(reading.doubts.contains { $0.why.contains("day of its completion") })
    }
}
