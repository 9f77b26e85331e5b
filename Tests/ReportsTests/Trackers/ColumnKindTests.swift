import Scrutiny
import Testing

@testable import Reports

/// What headings are about: which dates are targets, whose view a column gives, and what says nothing of the work.
@Suite struct ColumnKindTests {
    @Test(
        arguments: [
            ("Date / Minute", Column.raised), ("Minute and date", .raised), ("Report date", .raised),
            ("Date of report", .raised), ("Date reported", .raised),
            ("Decision date", .raised), ("Date of Cabinet decision", .raised), ("Audit date", .raised),
            ("Date referred", .raised), ("Meeting date & minute", .raised),
            ("Review date", .other), ("Date last reviewed", .other), ("Date of update", .other),
            ("Date closed", .concluded), ("Closed date", .concluded), ("Date discharged", .concluded),
            ("Date for completion", .target), ("Due date", .target),
            ("Target date agreed with the Committee", .target), ("Revised date", .target), ("New date", .target),
            ("Implementation date", .target),
            ("Date of completion", .completed), ("Date completed", .completed), ("Panel’s view", .committeeView),
            ("Panel's view (19 November 2024)", .committeeView),
            ("Members’ decision", .committeeView), ("Committee decision", .committeeView),
            ("Committee comments", .committeeView),
            ("Assessment of progress: Panel", .committeeView), ("Agreed by the Panel?", .committeeView),
            ("Cabinet Member’s assessment", .assessment),
            ("Cabinet decision", .response), ("Progress update to the Committee", .evidence), ("Risk rating", .other),
            ("Priority", .other),
            ("To be completed by", .target), ("Finish by", .target), ("Estimated completion", .anticipated),
            ("Date presented", .raised), ("Date signed off", .concluded),
            ("O&S view", .committeeView), ("Agreed date", .target), ("Target closure date", .target),
        ] as [(String, Column)])
    func aHeadingTellsWhatStandsBelowIt(_ heading: String, _ column: Column) {
        #expect(Column.inTracker(heading: heading)?.column == column)
    }

    private func read(_ text: String, name: String = "t.csv") throws -> (Reading, [Recommendation]) {
        let reading = try ReportReader().read(text: text, from: name)
        return (reading, reading.reviews.flatMap(\.recommendations))
    }

    @Test func whenItWasRecommendedIsNoTarget() throws {
        let (_, found) = try read(
            """
            Date / Minute,Recommendation,Owner,Progress,Complete?
            17/07/2024 Min. 14,That the quay be swept.,Harbour,Swept on 2 December 2024.,Yes
            16/10/2024 Min. 27,That lamps be lit.,Harbour,,No
            """)
        #expect(found.flatMap(\.targets) == [])
        #expect(found[0].closing.contains("17/07/2024 Min. 14"))
    }

    // MARK: Views

    private func view(_ claim: String, _ view: String, heading: String = "Panel’s view (19 November 2024)") throws
        -> Recommendation
    {
        let (_, found) = try read(
            """
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

    @Test(
        arguments: [
            ("Not agreed: in progress", Category.notAchievedProgressMade), ("Not agreed", nil),
            ("Disagreed – not started", .notAchievedInsufficientProgress),
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
        let (_, found) = try read(
            """
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
        let (reading, found) = try read(
            """
            Ref,Recommendation,Owner,Due,Implemented?,Comment,Evidence seen by audit,Risk rating
            1,That the quay be swept.,Harbour,May 2024,Yes,Swept.,No,High
            2,That lamps be lit.,Harbour,May 2024,No,Two are lit.,Yes,Low
            """)
        #expect(found.map(\.evidence.outline) == [["-: Swept."], ["-: Two are lit."]])
        #expect(found.map { $0.assessments.last?.written } == ["Yes", "No"])
        #expect(reading.unplaced.contains { $0.text == "High" })
        #expect(reading.unplaced.contains { $0.why.contains("Evidence seen by audit") })
    }

    @Test(arguments: [
        ("No", "60%", 3, "No (60%)"), ("No", "0.9", 3, "No (90%)"), ("No", "0", 5, "No (0%)"),
        ("Yes", "100%", 1, "Yes (100%)"), ("", "75%", 3, "75%"),
    ])
    func aShareTellsHowMuchIsDone(_ status: String, _ share: String, _ category: Int, _ written: String) throws {
        let (_, found) = try read(
            "Tracker at 1 June 2025,,,,,\nRef,Recommendation,Owner,Due,Implemented?,% complete\n1,That the quay be swept.,Harbour,May 2024,\(status),\(share)"
        )
        #expect(found.first?.assessments.map { $0.category?.rawValue } == [category])
        #expect(found.first?.assessments.map(\.written) == [written])
    }

    @Test func progressInHundredthsIsNoAccount() throws {
        let (_, found) = try read(
            """
            Ref,Recommendation,Owner,Due,Progress,Comments
            1,That the quay be swept.,Harbour,May 2024,75%,Three steps of four.
            2,That lamps be lit.,Harbour,May 2024,0%,
            """)
        #expect(found.map(\.evidence.outline) == [["-: Three steps of four."], []])
        #expect(found.map { $0.assessments.last?.written } == ["75%", "0%"])
    }

    @Test func daysBelowCompletedAreDays() throws {
        let (reading, found) = try read(
            """
            Ref,Recommendation,Owner,Due,Completed
            1,That the quay be swept.,Harbour,31.03.24,12.07.24
            2,That lamps be lit.,Harbour,31.07.24,30.07.24
            """)
        #expect(found.map { $0.completedOn?.iso } == ["2024-07-12", "2024-07-30"])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [2, 1])
        #expect(reading.doubts.contains { $0.why.contains("day of its completion") })
    }

    // MARK: Targets that moved

    private func targets(_ headings: String, _ cells: String) throws -> [Target] {
        let (_, found) = try read(
            "Tracker at 1 June 2025,,,,\nRef,Recommendation,Owner,\(headings),Status\n1,That the quay be swept.,Harbour,\(cells),Ongoing"
        )
        return try #require(found.first).targets
    }

    @Test(arguments: [
        ("Original date,Revised date", "Oct 2023,Feb 2024", ["Oct 2023", "Feb 2024"]),
        ("Target date,New date", "Oct 2023,Feb 2024", ["Oct 2023", "Feb 2024"]),
        ("Due,Extension to", "31.03.24,31.12.24", ["31.03.24", "31.12.24"]),
        ("Target", "Dec 2024 → Jun 2025", ["Dec 2024", "Jun 2025"]),
        ("Original date,Revised date,2nd revised date", "Oct 2023,Feb 2024,May 2025", ["Oct 2023", "Feb 2024", "May 2025"]),
        ("Target", "\"April 2025, later September 2025\"", ["April 2025", "September 2025"]),
        ("Target", "\"Mar 2025, revised Mar 2026\"", ["Mar 2025", "Mar 2026"]),
    ])
    func anEarlierDateAndTheOneInItsPlaceAreOneTarget(_ headings: String, _ cells: String, _ dates: [String]) throws {
        let found = try targets(headings, cells)
        #expect(found.count == 1)
        #expect(found.flatMap(\.moves).map(\.from.written) + [found.last?.written ?? ""] == dates)
        #expect(found.last?.isInterim == false)
    }

    @Test func twoTargetsAreTwo() throws {
        let found = try [
            targets("Target", "Draft March 2025 final June 2025"),
            targets("Interim date,Target date", "March 2025,June 2025"),
            targets("Original date,Revised date", "Oct 2023,"),
        ]
        #expect(found.map(\.count) == [2, 2, 1])
        #expect(found.flatMap { $0 }.flatMap(\.moves) == [])
    }

    @Test func anAccountOfDatedNotesHasNoEmptyUpdateBeforeIt() throws {
        let (_, found) = try read(
            """
            <h1>Harbour Panel, 4 June 2025</h1><table><tr><th>Ref</th><th>Recommendation</th><th>Owner</th><th>Status</th><th>Progress at June 2025</th></tr>
            <tr><td>1</td><td>That the quay be swept.</td><td>N/A</td><td>Ongoing</td><td><p>March 2025: brooms bought.</p><p>June 2025: half is swept.</p></td></tr>
            <tr><td>2</td><td>That lamps be lit.</td><td>Harbour</td><td>Ongoing</td><td><table><tr><th>When</th><th>Update</th></tr><tr><td>Sept 2024</td><td>Oil bought</td></tr><tr><td>Jan 2025</td><td>Two lit</td></tr></table></td></tr></table>
            """, name: "t.html")
        let updates = found.map { $0.evidence.flatMap(\.updates).map { [$0.heading ?? "-", $0.text] } }
        #expect(
            updates == [
                [["March 2025", "brooms bought."], ["June 2025", "half is swept."]],
                [["Sept 2024", "Oil bought"], ["Jan 2025", "Two lit"]],
            ])
        #expect(found.map(\.responsibility) == [[], ["Harbour"]])
    }

    @Test func theNumberMayHaveItsSubjectBesideIt() throws {
        let (_, found) = try read(
            """
            Audit and reference,Recommendation,Owner,Due,Comments
            23 HRP 02 Payroll,Check leavers,HR,31.10.24,Begun.
            24 LEI 01 Leisure contract and its costs,Meet monthly,Leisure,31.10.24,Done so.
            """)
        #expect(found.map(\.number) == ["23 HRP 02", "24 LEI 01"])
        #expect(found[1].closing.contains("Leisure contract and its costs"))
    }

    @Test(
        arguments: [
            ("Contact: Ada Vale, Scrutiny Officer", "Ada Vale", "Scrutiny Officer"),
            ("*Contact: Democratic Services, Ada Vale*", "Ada Vale", "Democratic Services"),
            ("Report author: Ada Vale", "Ada Vale", nil),
            ("Contact: Scrutiny Officer, Wexham Council", "Scrutiny Officer, Wexham Council", nil),
        ] as [(String, String, String?)])
    func whomToAskIsAPersonWithATitle(_ line: String, _ name: String, _ title: String?) {
        let contact = TrackerContact.read(line: line)
        #expect(contact?.name == name)
        #expect(contact?.title == title)
    }

    @Test func whatFollowsAContactIsIntroduced() {
        let (contact, rest) = TrackerContact.read("Ada Vale, Scrutiny Officer. The Panel is asked to agree.")
        #expect(contact.name == "Ada Vale")
        #expect(contact.title == "Scrutiny Officer")
        #expect(rest == "The Panel is asked to agree.")
    }

    @Test(arguments: ["Review due", "Next update due", "Next review", "Last updated", "Last review"])
    func whenSomebodyLooksIsNoTarget(_ heading: String) throws {
        let rows = "1,That the quay be swept.,31/10/2024,Harbour,Ongoing\n2,That lamps be lit.,,Harbour,Ongoing"
        let (reading, found) = try read("Ref,Recommendation,\(heading),Owner,Status\n" + rows)
        #expect(found.flatMap(\.targets) == [])
        #expect(reading.unplaced.map(\.text) == ["31/10/2024"])
    }

    @Test func theLastUpdateMayBeTheAccount() throws {
        let (_, found) = try read(
            "Ref,Recommendation,Owner,Status,Last update\n1,That the quay be swept.,Harbour,Ongoing,Half of it is swept.")
        #expect(found.map(\.evidence.outline) == [["-: Half of it is swept."]])
    }
}
