import Scrutiny
import Testing

@testable import Reports

/// What the words for a status come to, and the keys by which a tracker says it itself.
@Suite struct StatusTests {
    private func sense(_ text: String) -> String {
        switch StatusWords.usual.sense(of: text) {
        case .known(_, .closed, _): "closed"
        case .known(_, .category(let inTime, let late), _): inTime == late ? "\(inTime.rawValue)" : "\(inTime.rawValue)/\(late.rawValue)"
        case .known(_, .concluded, _): "concluded"
        case .unclear: "unclear"
        case .unknown: "unknown"
        }
    }

    @Test(arguments: [
        ("Complete", "1/2"), ("Complete – late", "2"), ("Complete (late)", "2"), ("Completed 3 June 2026. Signs stand.", "1/2"), ("Done Sat 21 Feb", "1/2"),
        ("Complete/Ongoing", "unclear"), ("Complete – subject to audit", "unclear"), ("Complete (except the annex)", "unclear"),
        ("AMBER – on hold", "4"), ("Amber", "6/3"), ("On track – green", "6/3"), ("In progress – delayed", "3"), ("A/R", "3"),
        ("G", "1/2"), ("G.", "1/2"), ("A – some slippage", "6/3"), ("N/A", "unknown"), ("n/a", "unknown"), ("Not applicable", "unknown"),
        ("(a) done in May.", "unknown"), ("a. Draft sent", "unknown"), ("B. The lamps are lit", "unknown"), ("N. Ives to report", "unknown"),
        ("Withdrawn at the Leader’s request", "closed"), ("Not agreed by the Trust", "closed"), ("Closed – not accepted", "closed"),
        ("Comple te", "1/2"), ("Part done", "6/3"), ("Embedded", "unknown"),
        ("Complete, three months late", "2"), ("Done – late by a week", "2"), ("Completed after the deadline", "unknown"),
        ("Completed, after the target date", "2"), ("Complete, not late", "unclear"), ("Complete (not to the full extent)", "unclear"),
        ("Complete – mostly", "unclear"), ("Completed. Not one lamp is out.", "1/2"), ("Green – not all rows", "unclear"),
    ])
    func wordsForAStatus(_ text: String, _ wanted: String) { #expect(sense(text) == wanted) }

    @Test(arguments: [
        ("Completed 14/02/2025", 2, "2025-02-14"), ("Complete - 14 February 2025", 2, "2025-02-14"), ("Completed (Feb 2025)", 2, "2025-02"),
        ("Completed on 3 June 2024. Signs stand.", 1, "2024-06-03"), ("Complete\n14/02/2025", 2, "2025-02-14"),
        ("Complete – May 2025 survey still to be read", 1, nil), ("Green 14/02/2025", 1, nil), ("Complete", 1, nil),
    ] as [(String, Int, String?)])
    func theDayBehindTheWordsIsThatOnWhichItWasDone(_ status: String, _ category: Int, _ done: String?) throws {
        let (_, found) = try recommendations("No,Recommendation,Lead,Target,Progress,Status\n1,That kegs be counted.,Inn,31/12/2024,x,\"\(status)\"")
        #expect(found[0].assessments.last?.category?.rawValue == category)
        #expect(found[0].completedOn?.iso == done)
    }

    @Test func anOutcomeBesideAStatusIsNone() throws {
        let (_, found) = try recommendations("""
            No,Recommendation,Lead,Significance / outcome,Progress,Status
            1,That oars be lent.,Clerk,Delayed,Lent since May.,Complete
            2,That a shed be let.,Clerk,,Nothing yet.,Overdue
            """)
        #expect(found.map { $0.assessments.last?.written } == ["Complete", "Overdue"])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [1, 5])
        #expect(found[0].evidence.outline == ["-: Significance / outcome: Delayed\n\nLent since May."])
    }

    @Test(arguments: [("Comments Q1 24/25", "Update – Q1 24/25", "2024-06"), ("Update – Q4 2024-25", "Update – Q4 2024-25", "2025-03"), ("Update – Q1 24/25", "Update – Q1 24/25", "2024-06"), ("Q3 FY24/25 update", "Update – Q3 FY24/25", "2024-12")])
    func aQuarterKeepsItsYear(_ heading: String, _ written: String, _ date: String) throws {
        let (_, found) = try recommendations("Ref,Recommendation,Lead,Target,\(heading),Status\n5,That eels be sold.,Clerk,31/03/2024,Sold by the pound.,Complete")
        #expect(found[0].evidence.flatMap(\.updates).map(\.heading) == [written])
        #expect(found[0].evidence.flatMap(\.updates).map { $0.date?.iso } == [date])
    }

    private func recommendations(_ text: String, name: String = "t.csv") throws -> (Reading, [Recommendation]) {
        let reading = try ReportReader().read(text: text, from: name)
        return (reading, try #require(reading.reviews.first).recommendations)
    }

    @Test func aListIsNoStatus() throws {
        let (_, found) = try recommendations("""
            Ref,Recommendation,Lead,Target,Progress
            1,That a) lamps and b) bins be counted.,Parks,June 2026,(a) done in May. (b) begun.
            2,That gates be oiled.,Parks,June 2026,Completed. All twelve swing.
            """)
        #expect(found.map { $0.assessments.last?.written } == [nil, "Completed"])
    }

    @Test func aColumnOfShortWordsIsTheStatusWhateverItsHeading() throws {
        let (_, found) = try recommendations("""
            No,Recommendation,Chair’s response,Progress to date,Position
            1,That ferries run on Sundays.,Accepted,Two do.,Ongoing
            2,That fares be frozen.,Rejected – not ours to decide,,Closed
            3,That a bell be hung.,Accepted,Hung in May.,Withdrawn
            """)
        #expect(found.map { $0.assessments.last?.written } == ["Ongoing", "Closed", "Withdrawn"])
        #expect(found.map(\.closedUnachieved) == [nil, "Closed", "Withdrawn"])
        #expect(found.allSatisfy { $0.responsibility.isEmpty && $0.closing.hasPrefix("Chair’s response: ") })
    }

    @Test func theFirstLineIsTheStatusAndTheRestAnAccount() throws {
        let (_, found) = try recommendations("""
            Ref,Recommendation,Owner,RAG and commentary
            1,That forms be shorter.,Clerk,"Complete
            In use since the spring, and two pages long."
            2,That rooms be booked online.,Clerk,"Closed
            No longer required"
            """)
        #expect(found[0].assessments.last?.written == "Complete")
        #expect(found[0].evidence.outline == ["-: In use since the spring, and two pages long."])
        #expect(found[1].closedUnachieved == "Closed No longer required")
    }

    @Test func closedWithAnAccountOfWhyItWasNotDoneIsAskedAbout() throws {
        let (reading, found) = try recommendations("""
            Ref,Recommendation,Who,By when,Progress,Status
            1,That a kiosk be let.,Clerk,May 2026,"No longer needed, the café has opened",Closed
            2,That a seat be mended.,Clerk,May 2026,Mended.,Closed
            """)
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [nil, 1])
        #expect(reading.doubts.contains { $0.text.contains("No longer needed") && $0.why.contains("was not done") })
    }

    // MARK: Keys

    @Test(arguments: ["Key: B = Complete; G = On track; A = Slipped; R = Overdue", "B = Complete, G = On track, A = Slipped, R = Overdue"])
    func aKeyAboveTheTableDecides(_ key: String) throws {
        let (reading, found) = try recommendations("""
            \(key.contains(",") ? "\"\(key)\"" : key),,,,
            Ref,Action,Lead,Due,BRAG
            1,Count the swans,Warden,June 2026,B
            2,Feed the ducks,Warden,June 2026,G
            3,Mend the weir,Engineer,June 2026,A
            """)
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [1, 6, 3])
        #expect(reading.unplaced.contains { $0.why.contains("key") })
        #expect(reading.doubts.contains { $0.text == "G = On track" && $0.why.contains("key decides") })
    }

    @Test func aKeyWithTwoMeaningsForOneLetterLeavesItOpen() throws {
        let (reading, found) = try recommendations("""
            Ref,Recommendation,Who,When,RAG
            1,That owls be ringed.,Ranger,June 2026,G
            2,That bats be left alone.,Ranger,June 2026,A
            ,,,,
            G = done or on course; A = some way to go; R = nothing done,,,,
            """)
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [nil, 6])
        #expect(found.map { $0.assessments.last?.written } == ["G", "A"])
        #expect(reading.doubts.contains { $0.why.contains("more than one meaning") })
    }

    @Test func aTableMayBeTheKey() throws {
        let (reading, found) = try recommendations("""
            # Moorings

            | No | Recommendation | Lead | Position |
            |:-:|-|-|:-:|
            | 1 | That rings be checked. | Harbour | Shut |
            | 2 | That ropes be sold. | Harbour | Closed |

            ## Key

            | Position | Meaning |
            |--|--|
            | Shut | Completed |
            | Closed | Not accepted, or overtaken |
            """, name: "m.md")
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [1, nil])
        #expect(found[1].closedUnachieved == "Closed")
        #expect(reading.unplaced.count { $0.why.contains("key") } == 4)
    }

    @Test func aKeyMayHaveALineForEachColour() throws {
        let (reading, found) = try recommendations("""
            <h1>Review of kites</h1><ul><li>Green: under way</li><li>Amber: not on track</li></ul>
            <table><tr><th>No</th><th>Recommendation</th><th>Lead</th><th>How are we doing?</th><th>RAG</th></tr>
            <tr><td>1</td><td>That kites be flown.</td><td>Arts</td><td>String bought.</td><td>Green</td></tr>
            <tr><td>2</td><td>That a field be found.</td><td>Arts</td><td></td><td>Amber</td></tr></table>
            """, name: "kites.html")
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [6, 5])
        #expect(found[0].evidence.outline == ["-: String bought."])
        #expect(reading.unplaced.map(\.why).allSatisfy { $0.contains("key") })
    }

    // MARK: Columns for several times

    @Test func theNewestFilledColumnCounts() throws {
        let (_, found) = try recommendations("""
            Ref,Recommendation,Lead,Due,RAG June 2025,RAG September 2025,RAG December 2025
            1,That hedges be laid.,Parks,March 2026,R,A,G
            2,That ponds be dug.,Parks,March 2026,G,,
            """)
        #expect(found[0].assessments.map(\.written) == ["R", "A", "G"])
        #expect(found[0].assessments.dropLast().map(\.on.iso) == ["2025-06-30", "2025-09-30"])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [1, 1])
    }

    @Test func aShareStandsBesideTheStatus() throws {
        let (_, found) = try recommendations("""
            ID,Recommendation,Lead,Deadline,% complete,Status
            1,That tides be charted.,Harbour,30/06/2026,90%,In progress
            """)
        #expect(found[0].assessments.last?.written == "In progress (90%)")
        #expect(found[0].assessments.last?.category == .inProgress)
    }

    @Test func aStatusIsOfTheDayOnWhichTheFileComesIn() throws {
        var reader = ReportReader()
        reader.comesIn = CalendarDate(iso: "2026-11-24")
        let reading = try reader.read(text: """
            Ref,Recommendation,Lead,Target,Status
            1,That maps be drawn.,Parks,31/03/2026,Ongoing
            2,That maps be sold.,Parks,,Complete
            """, from: "maps.csv")
        let found = try #require(reading.reviews.first).recommendations
        #expect(found.map { $0.assessments.last?.on.iso } == ["2026-11-24", "2026-11-24"])
        #expect(found[0].assessments.last?.category == .notAchievedProgressMade)
        #expect(reading.reviews[0].reportedOn == nil)
        #expect(reading.doubts.contains { $0.why.contains("on which it comes in") })
    }
}
