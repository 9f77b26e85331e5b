import Scrutiny
import Testing

@testable import Reports

/// Parts of a recommendation that have rows, letters or days of their own.
@Suite struct PartTests {
    private func recommendations(_ text: String, name: String = "t.csv") throws -> (Reading, [Recommendation]) {
        var reader = ReportReader()
        reader.comesIn = CalendarDate(iso: "2024-11-20")
        let reading = try reader.read(text: text, from: name)
        return (reading, try #require(reading.reviews.first).recommendations)
    }

    @Test func aRowWithoutANumberGoesOnWithTheLetters() throws {
        let (_, found) = try recommendations("""
            No,Recommendation,Lead,Target,Progress,Status
            1,(a) Paint the pier,Harbour,Jan 2024,12/02/24 Pier painted.,Complete
            ,(b) Light the pier,Arts,Dec 2024,No lamps yet.,In progress
            2,Sell the buoy,Harbour,Jan 2024,Sold.,Complete
            """)
        #expect(found.map(\.number) == ["R01", "R02"])
        #expect(found[0].subItems == [SubItem(letter: "a", text: "Paint the pier"), SubItem(letter: "b", text: "Light the pier")])
        #expect(found[0].evidence.outline == ["a: [12/02/24] Pier painted.", "b: No lamps yet."])
        #expect(found[0].assessments.map(\.written) == ["(a) Complete; (b) In progress"])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [6, 1])
        #expect(found[0].responsibility == ["(a) Harbour", "(b) Arts"])
        #expect(found[0].targets.map { $0.date?.iso } == ["2024-01", "2024-12"])
    }

    @Test func lettersAreKeptAndTheWholeIsNoFurtherThanItsParts() throws {
        let (reading, found) = try recommendations("""
            No,Recommendation,Lead,Target,Progress,Status
            5,Mend the slipway,Clerk,31/03/2024,Mended.,Complete
            5(b),Mend the winch,Warden,30/06/2024,Winch not looked at.,Not started
            5(d),Mend the bell,Bellman,31/12/2024,Bell hung.,Complete
            """)
        #expect(found.map(\.number) == ["R05"])
        #expect(found[0].subItems == [SubItem(letter: "b", text: "Mend the winch"), SubItem(letter: "d", text: "Mend the bell")])
        #expect(found[0].evidence.map(\.subItem) == [nil, "b", "d"])
        #expect(found[0].targets.map { "\($0.label) \($0.date?.iso ?? "")".trimmed } == ["2024-03-31", "5(b) 2024-06-30", "5(d) 2024-12-31"])
        #expect(found[0].deadline?.iso == "2024-03-31")
        #expect(found[0].assessments.last?.category?.isAchieved == false)
        #expect(found[0].assessments.last?.written == "Complete; 5(b) Not started; 5(d) Complete")
        #expect(reading.doubts.contains { $0.why.contains("part of it") })
    }

    @Test(arguments: [(["5(b)", "5(d)"], "5", ["b", "d"]), (["R5b", "R5c"], "R05", ["b", "c"]), (["Ab"], "A", ["b"]), (["Ai", "Aii"], "A", ["i", "ii"]), (["1.1", "1.2"], "1", ["", ""])])
    func theLetterOfAPart(_ labels: [String], _ number: String, _ letters: [String]) {
        #expect(PartLetters.own(labels, of: number).map { $0 ?? "" } == letters)
    }

    @Test func aDateBelowTheLettersIsOfTheWhole() throws {
        let (_, found) = try recommendations("""
            Ref,Recommendation,Lead,Target,Latest position,Status
            1,"Adopt a plan:
            (a) name wardens
            (b) print it",Clerk,31/03/2024,"05/01/2024:
            (a) Wardens named.
            (b) Nothing yet.
            11/10/2024: The plan was adopted.",Complete
            2,"Adopt a crest:
            (a) draw it
            (b) carve it",Clerk,31/03/2024,"(a) Drawn.
            (b) No stone.
            11/10/2024: The crest was put off.",Complete
            3,"Adopt a song:
            (a) write it
            (b) sing it",Clerk,31/03/2024,"(a)
            05/01/2024: Begun.
            11/10/2024: Written.
            (b)
            11/10/2024: Sung.",Complete
            """)
        #expect(found[0].evidence.outline == [
            "a: [05/01/2024] Wardens named.", "b: [05/01/2024] Nothing yet.", "-: [11/10/2024] The plan was adopted.",
        ])
        #expect(found[1].evidence.outline == ["a: Drawn.", "b: No stone.", "-: [11/10/2024] The crest was put off."])
        #expect(found[2].evidence.outline == ["a: [05/01/2024] Begun. | [11/10/2024] Written.", "b: [11/10/2024] Sung."])
    }

    @Test func formsMayBeginWithTheNumberedRecommendation() throws {
        let form = { (number: Int, text: String, status: String) in
            """
            <table><tr><td>Recommendation \(number):</td><td>\(text)</td></tr><tr><td>Responsibility:</td><td>Ferry Master</td></tr>
            <tr><td>Date for completion:</td><td>31 March 2024</td></tr><tr><td>Evidence of progress (May 2024):</td><td>Looked at.</td></tr>
            <tr><td>Assessment of progress:</td><td>\(status)</td></tr></table>
            """
        }
        let forms = [form(1, "That the ferry be painted.", "1"), form(2, "That the ferry be lit.", "3"), form(4, "That fares be shown.", "5")]
        for between in ["<p></p>", ""] {
            let (_, found) = try recommendations("<h1>Ferries Review</h1>" + forms.joined(separator: between), name: "forms.html")
            #expect(found.map(\.number) == ["R01", "R02", "R04"])
            #expect(found.map(\.text) == ["That the ferry be painted.", "That the ferry be lit.", "That fares be shown."])
            #expect(found.map { $0.assessments.last?.category?.rawValue } == [1, 3, 5])
        }
    }

    @Test func whatWasClosedWithoutAWordOfHowIsAskedAbout() throws {
        let (reading, found) = try recommendations("""
            <h1>Harbour Committee</h1><h2>Moorings Inquiry</h2>
            <table><tr><th>No.</th><th>Recommendation</th><th>Owner</th><th>Target</th><th>Progress</th><th>Status</th></tr>
            <tr><td>1</td><td>Count the rings</td><td>Warden</td><td>Jan 2024</td><td>Counted.</td><td>Complete</td></tr></table>
            <h2>Closed items</h2><table><tr><th>No.</th><th>Recommendation</th><th>Owner</th><th>Date closed</th><th>Reason for closure</th></tr>
            <tr><td>5</td><td>Name a champion</td><td>Chair</td><td>16/10/24</td><td>The warden was named.</td></tr></table>
            """, name: "closed.html")
        let last = try #require(found.last)
        #expect(last.number == "R05")
        #expect(last.evidence.first?.updates.first?.text == "The warden was named.")
        #expect(last.concludedOn?.iso == "2024-10-16")
        #expect(last.closedUnachieved == nil)
        #expect(last.assessments.isEmpty)
        #expect(reading.doubts.contains { $0.text.contains("R05") && $0.why.contains("closed") })
    }

    @Test func aTitleLosesItsDateWithTheBracketAroundIt() throws {
        let (reading, _) = try recommendations("""
            <h1>Harbour Overview and Scrutiny Committee</h1><h2>Moorings Inquiry (reported 11 October 2023)</h2>
            <p>Tracker as at 20 May 2024</p>
            <table><tr><th>No.</th><th>Recommendation</th><th>Owner</th><th>Target</th><th>Progress</th><th>Status</th></tr>
            <tr><td>1</td><td>Count the rings</td><td>Warden</td><td>Jan 2024</td><td>Counted.</td><td>Complete</td></tr></table>
            """, name: "moorings.html")
        #expect(reading.reviews.map(\.title) == ["Moorings Inquiry"])
    }
}
