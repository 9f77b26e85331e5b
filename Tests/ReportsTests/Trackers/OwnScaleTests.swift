import Scrutiny
import Testing

@testable import Reports

/// Trackers of bodies with a scale, a form or a list of their own.
@Suite struct OwnScaleTests {
    private func read(_ text: String, name: String) throws -> (reading: Reading, review: Review) {
        let reading = try ReportReader().read(text: text, from: name)
        return (reading, try #require(reading.reviews.first))
    }

    private static func form(_ number: Int, _ text: String, due: String, done: String, assessment: String) -> String {
        """
        <table><tr><th colspan="2">Recommendation \(number): \(text)</th></tr>
        <tr><td>Responsibility:</td><td>Harbour Master</td></tr><tr><td>Date:</td><td>\(due)</td></tr>
        <tr><td>Agreed Success Measure:</td><td>No complaints</td></tr>
        <tr><td>Evidence of Progress (October 2026):</td><td>\(done)</td></tr>
        <tr><td>Assessment of Progress (October 2026):<br>(include explanation if required)</td><td>\(assessment)</td></tr></table>
        """
    }

    private static let forms =
        "<h1>SCRUTINY MONITORING – PROGRESS UPDATE</h1><table><tr><td>Review:</td><td>The Outer Harbour</td></tr>"
        + "<tr><td>Link Officer/s:</td><td>Head of Piers</td></tr></table>"
        + form(1, "That the pier be painted.", due: "March 2026", done: "Painted in May.", assessment: "1 – Fully Achieved")
        + form(2, "That the buoys be lit.", due: "June 2027", done: "Eleven of forty are lit.", assessment: "2 – On Track")
        + form(3, "That the chain be tested.", due: "July 2026", done: "Advice is awaited.", assessment: "3 – Slipped<br>Let in January.")
        + form(4, "That the slip be swept.", due: "May 2026", done: "No work has begun.", assessment: "4 – Not Achieved")

    private static let gradings =
        "<p>Assessment of Progress Gradings:</p><table><tr><td>1</td><td>Fully Achieved</td><td>It has been done in full.</td></tr>"
        + "<tr><td>2</td><td>On Track (but not yet due)</td><td>It is on track and not yet due for completion.</td></tr>"
        + "<tr><td>3</td><td>Slipped</td><td>The work has slipped.</td></tr>"
        + "<tr><td>4</td><td>Not Achieved</td><td>It has not been fully achieved.</td></tr></table>"

    @Test(arguments: [forms, forms + gradings])
    func aFormForEachRecommendationOnAScaleOfItsOwn(_ page: String) throws {
        let (_, review) = try read(page, name: "harbour.html")
        #expect(review.title == "The Outer Harbour")
        #expect(review.leadOfficer == "Head of Piers")
        #expect(review.recommendations.map(\.text).first == "That the pier be painted.")
        #expect(review.recommendations.map { $0.targets.first?.written } == ["March 2026", "June 2027", "July 2026", "May 2026"])
        #expect(review.recommendations.map { $0.evidence.flatMap(\.updates).map(\.text) } == [
            ["Painted in May."], ["Eleven of forty are lit."], ["Let in January.", "Advice is awaited."], ["No work has begun."],
        ])
        #expect(review.recommendations.prefix(3).map { $0.assessments.first?.category?.rawValue } == [1, 6, 3])
    }

    @Test func theKeySaysWhatAFigureMeans() throws {
        let (reading, review) = try read(Self.forms + Self.gradings, name: "harbour.html")
        #expect(review.recommendations.last?.assessments.first?.category == .notAchievedInsufficientProgress)
        #expect(reading.unplaced.filter { $0.why.contains("key") }.count == 5)
    }

    @Test func aKeyMayGiveAReasonBehindADash() throws {
        let (_, review) = try read("""
            <h2>Annex B</h2><h3>Scrutiny Tracker</h3>
            <table><tr><th>Reference</th><th>Recommendation</th><th>Lead</th><th>Status</th></tr>
            <tr><td>SR (25/26) 01</td><td>Paint the pier.</td><td>HM</td><td>Green</td></tr>
            <tr><td>SR (25/26) 02</td><td>Light the buoys.</td><td>HM</td><td>Amber</td></tr></table>
            <p>Key</p><p>Status:</p><p>· Green: recommendation achieved – monitoring no longer required;</p>
            <p>· Amber: acceptable progress – continue monitoring;</p>
            """, name: "annex.html")
        #expect(review.title == "Scrutiny Tracker")
        #expect(review.recommendations.map(\.number) == ["SR (25/26) 01", "SR (25/26) 02"])
        #expect(review.recommendations.map { $0.assessments.first?.category?.rawValue } == [1, 6])
    }

    @Test func aListOfActionsFromMinutes() throws {
        let (_, review) = try read("""
            # Brynford Audit Committee

            Action items list for the meeting held on 4 August 2026

            | Item number | Minute number | Action item | Responsible person | Status | Proposed / actual date of completion |
            |---|---|---|---|---|---|
            | 1 | 5029 (Mar 26) | Paint the pier. | HM | Complete | 12 May 2026 |
            | 2 | 5041 (Jun 26) | Light the buoys. | HM | 80 per cent complete | 30 September 2026 |
            | 3 | 5044 (Jun 26) | Test the chain. | HM | Deferred to December meeting as dependent on the survey | TBC |
            """, name: "actions.md")
        #expect(review.title == "Action items list")
        #expect(review.recommendations.map(\.number) == ["R01", "R02", "R03"])
        #expect(review.recommendations.map { $0.assessments.first?.category?.rawValue } == [1, 6, 4])
        #expect(review.recommendations.map { $0.completedOn?.iso } == ["2026-05-12", nil, nil])
        #expect(review.recommendations.map { $0.targets.first?.date?.iso } == [nil, "2026-09-30", nil])
    }

    @Test func completeAmongTheDatesIsAStatus() throws {
        let (_, review) = try read(
            "Item,Action,Officer,To be completed,Progress update\n1,Paint the pier.,HM,COMPLETE,Painted.\n2,Light it.,HM,May 2027,Begun.\n",
            name: "actions.csv")
        #expect(review.recommendations.map { $0.assessments.first?.written } == ["COMPLETE", nil])
        #expect(review.recommendations.map { $0.targets.first?.written } == [nil, "May 2027"])
    }

    @Test func whatKindOfPageItIsIsNoTitle() throws {
        let (_, review) = try read("""
            <h1>Agenda item</h1><h2>Pier tracker</h2><p>Meeting of the Harbour Board, 4 March 2026</p>
            <table><tr><th>Ref</th><th>Recommendation</th><th>Lead</th><th>RAG</th></tr>
            <tr><td>1</td><td>Paint the pier.</td><td>HM</td><td>G</td></tr><tr><td>2</td><td>Light it.</td><td>HM</td><td>A</td></tr></table>
            """, name: "saved.html")
        #expect(review.title == "Pier tracker")
        #expect(review.committee == "Harbour Board")
        #expect(review.reportedOn?.iso == "2026-03-04")
    }

    @Test func aBoardsListWithAColumnThatOnlySaysOpenOrClosed() throws {
        let (reading, review) = try read("""
            <h1>Action Tracker</h1><p>Action Tracker for the meeting on 08.11.2026</p>
            <table><tr><td>Ref</td><td>Source<br>(agenda title / item / date)</td><td>Action</td><td>Lead</td><td>Due Date</td><td>Status</td><td>Proposed to Open/ Close</td></tr>
            <tr><td>85.6</td><td>Board, 15.03.2026</td><td>Paint the pier</td><td>HM</td><td></td><td>Verbal update to be provided</td><td>O</td></tr>
            <tr><td>90.1</td><td>Board, 15.03.2026</td><td>Light the buoys</td><td>HM</td><td>10.12.2026</td><td>13.09.2026: All forty are lit.</td><td>Proposed for Closure</td></tr>
            </table>
            """, name: "board.html")
        #expect(reading.columns.map(\.takenFor) == ["number", "raised", "recommendation", "responsibility", "target", "evidence", "status"])
        #expect(review.recommendations.map { $0.assessments.first?.category?.rawValue } == [6, 1])
        #expect(review.recommendations.map { $0.targets.first?.date?.iso } == [nil, "2026-12-10"])
        #expect(review.recommendations.last?.evidence.first?.updates.first?.date?.iso == "2026-09-13")
    }

    @Test func theStatusMayStandAtTheEndOfTheAction() throws {
        let (_, review) = try read("""
            <p>PUBLIC</p><h1>Summary of Actions from the Board meeting on 28 February 2026</h1>
            <table><tr><th>Relevant Item</th><th>Action</th><th>Responsibility</th></tr>
            <tr><td>BOD 24/26(b)</td><td><p>Paint the pier.</p><p>Status: complete</p></td><td>HM</td></tr>
            <tr><td>BOD 24/26(c)</td><td><p>Light the buoys.</p><p>Status: in progress – eleven of forty are lit.</p></td><td>HM</td></tr></table>
            """, name: "board.html")
        #expect(review.title == "Summary of Actions from the Board meeting")
        #expect(review.recommendations.map(\.number) == ["BOD 24/26(b)", "BOD 24/26(c)"])
        #expect(review.recommendations.map(\.text) == ["Paint the pier.", "Light the buoys."])
        #expect(review.recommendations.map { $0.assessments.first?.category?.rawValue } == [1, 6])
        #expect(review.recommendations.last?.evidence.first?.updates.first?.text.contains("eleven of forty are lit") == true)
    }

    @Test func textInColumnsWithHeadingsOverTwoLinesAndTheMonthOverItsRows() throws {
        let (reading, review) = try read("""
                                  BRYNFORD NHS TRUST
                               BOARD ACTION LIST
            Updated 4 July 2026
             NO      PAPER          ACTION                                  LEAD    TARGET      NEW      STATUS/
                                                                                     DATE       DATE     COMMENT
             May 2026
             01.05   Action list    Safeguarding training to be given at    HL      30.6.26     14.8.26  Moved to
                                    the time out                                                         August
             02.05   Survey         Set a date for the answer to Members    HL      30.9.26              Not yet due
             April 2026
             4.01    Performance    Write a strategy                        HL/OP   13.11.26             Complete
            """, name: "list.txt")
        #expect(review.title == "BOARD ACTION LIST")
        #expect(review.recommendations.map(\.number) == ["01.05", "02.05", "4.01"])
        #expect(review.recommendations.map { $0.targets.first?.date?.iso } == ["2026-08-14", "2026-09-30", "2026-11-13"])
        #expect(review.recommendations.first?.text == "Safeguarding training to be given at the time out")
        #expect(reading.unplaced.contains { $0.text == "April 2026" })
    }

    @Test func whatWillBeDoneByWhomAndByWhen() throws {
        let (reading, review) = try read("""
            # Response of the Executive to the Task Group on the Outer Harbour

            | Recommendation | Executive response (accept / reject) | What will be done, by whom and by when | Position at 6 months |
            |---|---|---|---|
            | 1. That the pier be painted. | Accept | Paint it. Harbour Master, by 31 March 2026 | Done – painted in April. |
            | 2. That mooring be free. | Reject | No action. The cost cannot be met. | n/a |
            """, name: "answer.md")
        #expect(reading.columns.prefix(3).map(\.takenFor) == ["recommendation", "response", "action"])
        #expect(review.recommendations.map { $0.targets.first?.date?.iso } == ["2026-03-31", nil])
        #expect(review.recommendations.map { $0.assessments.first?.category?.rawValue } == [1, nil])
        #expect(review.recommendations.map { $0.concludedOn != nil } == [false, true])
    }
}
