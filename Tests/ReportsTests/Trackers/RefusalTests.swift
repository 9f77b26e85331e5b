import Scrutiny
import Testing

@testable import Reports

/// What was refused, let go or is unfinished is never taken for achieved, whatever its status is called.
@Suite struct RefusalTests {
    private func read(_ text: String, name: String = "t.csv") throws -> (Reading, [Recommendation]) {
        let reading = try ReportReader().read(text: text, from: name)
        return (reading, reading.reviews.flatMap(\.recommendations))
    }

    private func row(_ answer: String, _ status: String, account: String = "x") throws -> (Reading, Recommendation) {
        let (reading, found) = try read(
            "Ref,Recommendation,Accepted?,Owner,Due,Comments,Status\n1,That the quay be swept.,\"\(answer)\",Harbour,May 2024,\"\(account)\",\(status)"
        )
        return (reading, try #require(found.first))
    }

    @Test(arguments: [
        "No", "N", "Rejected", "Not accepted", "No. Cabinet found it too dear.", "No - no money",
        "Cabinet did not accept this.", "Declined by the Leader", "The executive was unable to support it", "Disagree",
        "Not supported by the Leader",
    ])
    func aRefusalThatIsClosedWasNotAchieved(_ answer: String) throws {
        let (_, found) = try row(answer, "Closed")
        #expect(found.assessments.map(\.category) == [nil])
        #expect(found.closedUnachieved != nil)
    }

    @Test(arguments: ["Yes", "Accepted", "Agreed in principle", "Not accepted in full", "Partly", "No objection"])
    func anAnswerThatIsNoRefusalLeavesTheStatus(_ answer: String) throws {
        let (_, found) = try row(answer, "Closed")
        #expect(found.assessments.map(\.category) == [.achievedFully])
    }

    @Test(arguments: ["Complete", "Implemented", "Green", "Yes"])
    func aRefusalBesideWorkThatIsDoneIsAskedAbout(_ status: String) throws {
        let (reading, found) = try row("Rejected", status)
        #expect(found.assessments.map(\.category) == [nil])
        #expect(!found.isConcluded)
        #expect(reading.doubts.contains { $0.why.contains("not accepted") })
    }

    @Test(arguments: ["a) Complete b) Rejected", "a) Superseded; b) Complete"])
    func aPartThatWasLetGoIsNoPartOfAnAchievement(_ status: String) throws {
        let (reading, found) = try row("Yes", status)
        #expect(found.assessments.map(\.category) == [nil])
        #expect(!found.isConcluded)
        #expect(reading.doubts.contains { $0.why.contains("without being achieved") })
    }

    @Test func aRefusalWithoutAStatusKeepsItsWords() throws {
        let (_, found) = try row("Not accepted", "N/A")
        #expect(found.closedUnachieved == "Not accepted (N/A)")
    }

    @Test(arguments: [
        ("Closed", "Sent. Closed, not achieved.", true), ("Closed", "The county declined on 3 February.", false),
        ("Closed", "It will not be possible before 2030.", false),
        ("Completed", "It was agreed not to implement this.", false),
        ("Closed", "Cabinet decided not to proceed.", false), ("Closed", "Closed without being achieved.", true),
        ("Complete", "Superseded by recommendation 3.", false),
    ])
    func theAccountMayTakeBackTheStatus(_ status: String, _ account: String, _ closes: Bool) throws {
        let (reading, found) = try row("Yes", status, account: account)
        #expect(found.assessments.map(\.category) == [nil])
        #expect(found.isConcluded == closes)
        #expect(closes || reading.doubts.contains { $0.why.contains("was not done") })
    }

    @Test(arguments: [
        ("Closed", "Cancelled trains are listed each week."),
        ("Complete", "The old rota was withdrawn and the new one hangs."), ("Closed", "Swept every week."),
    ])
    func anAccountOfOtherThingsDoesNot(_ status: String, _ account: String) throws {
        let (reading, found) = try row("Yes", status, account: account)
        #expect(
            found.assessments.map(\.category) == [.achievedFully]
                || reading.doubts.contains { $0.why.contains("was not done") })
    }

    @Test func theDayOnWhichItWasLetGoIsNoCompletion() throws {
        let (_, found) = try read(
            """
            Ref,Recommendation,Owner,Target date,Outcome,Date closed
            1,That the quay be swept.,Harbour,May 2024,Rejected by Cabinet,12/03/2025
            2,That the lamps be lit.,Harbour,May 2024,Implemented,18/06/2025
            """)
        #expect(found.map { $0.completedOn?.iso } == [nil, nil])
        #expect(found.map { $0.concludedOn?.iso } == ["2025-03-12", "2025-06-18"])
        #expect(found.map(\.closedUnachieved) == ["Rejected by Cabinet", nil])
        #expect(found[1].assessments.map(\.category) == [.achievedFully])
    }

    @Test(arguments: [
        "Mostly achieved", "Almost achieved", "To be achieved", "Mostly complete", "Nearly done", "Complete bar the annex",
        "Not all complete", "Complete?", "All but complete", "Complete when funded", "Could not be achieved",
        "Closed: not delivered",
    ])
    func whatIsUnfinishedIsNotAchieved(_ status: String) throws {
        let (_, found) = try row("Yes", status)
        #expect(found.assessments.allSatisfy { $0.category?.isAchieved != true })
    }

    // MARK: Keys

    @Test(arguments: [
        ("Red = will not be met without action", "Red", 5), ("Red = action cannot be completed", "Red", 5),
        ("Amber = not yet complete", "Amber", 6),
        ("Amber: due to be completed soon", "Amber", 6), ("Green = will be completed on time", "Green", 6),
        ("Red = not complete and overdue", "Red", 5),
        ("Amber = unlikely to be achieved by the date", "Amber", 6), ("Green = complete", "Green", 1),
        ("Amber = late but there is a plan", "Amber", 6),
        ("Red = failed to deliver", "Red", 5), ("Green = nearly all done", "Green", 6),
        ("Blue = done and signed off", "Blue", 1),
    ])
    func aKeyThatDeniesOrLooksAheadIsNotOneOfWorkDone(_ key: String, _ colour: String, _ category: Int) throws {
        let (_, found) = try read(
            """
            Tracker at 1 March 2025,,,,
            Ref,Recommendation,Owner,Target date,RAG
            1,That the quay be swept.,Harbour,31/12/2025,\(colour)

            Key: \(key),,,,
            """)
        #expect(found.first?.assessments.map { $0.category?.rawValue } == [category])
    }

    @Test func aKeyWithItsSentences() throws {
        let (_, found) = try read(
            """
            <h1>Harbour Panel</h1><p>At 1 March 2025</p><table><tr><th>Ref</th><th>Recommendation</th><th>Owner</th><th>Due</th><th>Status</th></tr>
            <tr><td>1</td><td>That the quay be swept.</td><td>Harbour</td><td>May 2024</td><td>Achieved</td></tr>
            <tr><td>2</td><td>That lamps be lit.</td><td>Harbour</td><td>May 2024</td><td>In progress</td></tr></table>
            <p>Key: Achieved – done by the day. Achieved (late) – done after it. In progress – not yet due, or late with a plan.</p>
            """, name: "t.html")
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [1, 3])
    }
}
