import Scrutiny
import Testing

@testable import Reports

/// What the words for a status come to, and the keys by which a tracker says it itself.
@Suite struct StatusTests {
    private func sense(_ text: String) -> String {
        switch StatusWords.usual.sense(of: text) {
        case .known(_, .closed, _): "closed"
        case .known(_, .category(let inTime, let late), _): inTime == late ? "\(inTime.rawValue)" : "\(inTime.rawValue)/\(late.rawValue)"
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
    ])
    func wordsForAStatus(_ text: String, _ wanted: String) { #expect(sense(text) == wanted) }

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
