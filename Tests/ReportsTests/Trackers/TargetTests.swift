import Scrutiny
import Testing

@testable import Reports

/// Targets that moved, and those without a year.
@Suite struct TrackerTargetTests {
    private func read(_ text: String, name: String = "t.csv") throws -> (reading: Reading, found: [Recommendation]) {
        var reader = ReportReader()
        reader.comesIn = CalendarDate(iso: "2025-05-20")
        let reading = try reader.read(text: text, from: name)
        return (reading, try #require(reading.reviews.first).recommendations)
    }

    private func history(_ recommendation: Recommendation) -> [[String]] {
        recommendation.targets.map { target in target.moves.map(\.from.written) + [target.written] }
    }

    @Test func struckOutDatesAreEarlierTargets() throws {
        let (reading, found) = try read("""
            <table><tr><th rowspan=2>No</th><th rowspan=2>Recommendation</th><th rowspan=2>Lead</th><th colspan=2>Deadline</th><th rowspan=2>Status</th></tr>
            <tr><th>Original</th><th>Revised</th></tr>
            <tr><td>1</td><td>That eels be <del>sold</del> counted.</td><td><strike>Clerk</strike> Warden</td><td>Jun 2024</td><td><p><s>Dec 2024</s></p><p>Sep 2025</p></td><td>Ongoing</td></tr>
            <tr><td>2</td><td>That reeds be cut.</td><td>Clerk</td><td><s>Jun 2024</s></td><td></td><td>Ongoing</td></tr></table>
            """, name: "t.html")
        #expect(history(found[0]) == [["Jun 2024", "Dec 2024", "Sep 2025"]])
        #expect(found[0].text == "That eels be counted.")
        #expect(found[0].responsibility == ["Warden"])
        #expect(reading.unplaced.filter { $0.why.contains("struck") }.map(\.text) == ["sold", "Clerk", "Jun 2024"])
        #expect(found[1].targets.isEmpty)
    }

    @Test func struckOutDatesOfMarkdown() throws {
        let (_, found) = try read("""
            | No | Recommendation | Owner | Due | Status |
            |-|-|-|-|-|
            | 1 | That eels be sold. | ~~Clerk~~ Warden | ~~May 2024~~ ~~July 2024~~ May 2026 | Ongoing |
            """, name: "t.md")
        #expect(history(found[0]).first?.last == "May 2026")
        #expect(found[0].targets.first?.firstAgreed.written == "May 2024")
        #expect(found[0].responsibility == ["Warden"])
    }

    @Test func aRowThatIsStruckOutKeepsItsWords() throws {
        let (_, found) = try read("""
            | No | Recommendation | Owner | Due | Status |
            |-|-|-|-|-|
            | ~~1~~ | ~~That eels be sold.~~ | ~~Clerk~~ | ~~May 2024~~ | Withdrawn |
            """, name: "t.md")
        #expect(found.map(\.text) == ["That eels be sold."])
        #expect(found[0].responsibility == ["Clerk"])
        #expect(found[0].targets.map(\.written) == ["May 2024"])
    }

    @Test(arguments: [
        ("Dec 2024 → Jun 2025", ["Dec 2024", "Jun 2025"]), ("\"April 2025, later September 2025\"", ["April 2025", "September 2025"]),
        ("\"Mar 2025, revised Mar 2026\"", ["Mar 2025", "Mar 2026"]), ("May 2025", ["May 2025"]),
    ])
    func datesInOneCellOfWhichOneTookThePlaceOfTheOther(_ cell: String, _ wanted: [String]) throws {
        let (_, found) = try read("No,Recommendation,Lead,Due,Status\n1,That eels be sold.,Clerk,\(cell),Ongoing\n")
        #expect(history(found[0]) == [wanted])
        #expect(found[0].targets.map(\.isInterim) == [false])
    }

    @Test func threeColumnsAreOneTargetThatMovedTwice() throws {
        let (_, found) = try read("""
            No,Recommendation,Lead,Original due date,Revised due date,Further revised date,Status
            1,That eels be sold.,Clerk,31/12/2023,31/03/2024,30/09/2024,Ongoing
            2,That reeds be cut.,Clerk,31/12/2023,,,Ongoing
            """)
        #expect(history(found[0]) == [["31/12/2023", "31/03/2024", "30/09/2024"]])
        #expect(found[0].deadline?.iso == "2024-09-30")
        #expect(history(found[1]) == [["31/12/2023"]])
    }

    @Test func theDayOnWhichItWasRaisedGivesTheYear() throws {
        let (reading, found) = try read("""
            No,Date raised,Recommendation,Lead,Due,Status
            1,12/01/2022,That eels be sold.,Clerk,end of May,Ongoing
            2,12/11/2022,That reeds be cut.,Clerk,16 March,Ongoing
            3,,That swans be fed.,Clerk,1 June,Ongoing
            """)
        #expect(found.map { $0.targets.first?.date?.iso } == ["2022-05", "2023-03-16", "2025-06-01"])
        #expect(reading.doubts.count { $0.why.contains("no year") } == 3)
    }
}
