import Scrutiny
import Testing

@testable import Reports

/// Days that no calendar has: kept as they were written, and asked about.
@Suite struct ImpossibleDateTests {
    @Test(arguments: [
        ("31/02/2016", ["31/02/2016"]), ("by 99/99/9999.", ["99/99/9999"]), ("(31.04.16)", ["31.04.16"]), ("2016-02-31", ["2016-02-31"]),
        ("done on 31 November 2024, late", ["31 November 2024"]), ("the 31st of June", ["31st of June"]), ("Feb 30, 2024", ["Feb 30, 2024"]),
        ("29 February 2023", ["29 February 2023"]), ("29 February 2024", []), ("29 Feb", []), ("31/01/2016 and 1.2.16", []),
        ("40 May and 12 November", []), ("see 10.15.20 and 24/115 and 2023-24", []), ("00/01/1900", ["00/01/1900"]),
        ("12/13/2016", ["12/13/2016"]), ("31 Monday 2024", []), ("45 March 2024", ["45 March 2024"]), ("9:30 on 1/2/24", []),
    ])
    func theDaysThatAreNone(_ text: String, _ wanted: [String]) { #expect(ImpossibleDates.all(in: text) == wanted) }

    @Test func aTargetKeepsItsWordsAndIsNotTheMonth() {
        let targets = { (text: String) in Targets.read([Line(number: 1, text: text)]).map { [$0.label, $0.written, $0.date?.iso] } }
        #expect(targets("31 November 2024") == [["", "31 November 2024", nil]])
        #expect(targets("Draft: 31/02/2024, final 31/05/2024") == [["Draft", "31/02/2024", nil], ["final", "31/05/2024", "2024-05-31"]])
    }

    @Test func aTrackerSaysTheRow() throws {
        let reading = try ReportReader().read(text: """
            Ref,Recommendation,Lead,Target,Status,Update
            1,That eels be sold.,Clerk,31/02/2024,Ongoing,Some were.
            2,That reeds be cut.,Clerk,May 2024,Ongoing,31 November 2024: cut. On 1 December 2024 bound.
            """, from: "eels.csv")
        let found = try #require(reading.reviews.first).recommendations
        #expect(found[0].targets == [Target(written: "31/02/2024", date: nil)])
        #expect(found[1].evidence.outline == ["-: 31 November 2024: cut. On 1 December 2024 bound."])
        let doubts = reading.doubts.filter { $0.why == ImpossibleDates.why }
        #expect(doubts.map(\.line) == [2, 3])
        #expect(doubts.map(\.text) == ["31/02/2024", "31 November 2024"])
        #expect(TextSummary.text(of: reading).contains("line 2: 31/02/2024 (There is no such day"))
    }

    @Test func aReportSaysTheLine() throws {
        let reading = try Report.read(
            row: "R01\tThat the park be fenced.\tCabinet Member for Parks\t31/04/2018\t1 – Achieved Fully",
            evidence: "The fence was put up on 31 June 2018.")
        let found = try #require(reading.reviews.first?.recommendations.first)
        #expect(found.targets == [Target(written: "31/04/2018", date: nil)])
        #expect(found.evidence.outline == ["-: The fence was put up on 31 June 2018."])
        #expect(reading.doubts.map(\.text) == ["31/04/2018", "31 June 2018"])
        #expect(reading.doubts.map(\.line) == [13, 16])
    }
}
