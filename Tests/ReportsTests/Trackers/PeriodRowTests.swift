import Scrutiny
import Testing

@testable import Reports

/// Trackers with a row for each quarter's update.
@Suite struct PeriodRowTests {
    private func read(_ rows: [String]) throws -> (reading: Reading, found: [Recommendation]) {
        let text = (["Quarter,Rec ref,Recommendation,Lead,Due,Update,Date received,Status"] + rows).joined(separator: "\n") + "\n"
        let reading = try ReportReader().read(text: text, from: "t.csv")
        return (reading, try #require(reading.reviews.first).recommendations)
    }

    private static let rows = [
        "Q1,HP1,That the pier be painted.,Harbour Master,30/09/25,Paint bought.,27/06/25,In progress",
        "Q1,HP2,That the buoys be counted.,Clerk,30/09/25,Eleven counted.,24/06/25,In progress",
        "Q2,HP1,as above,Head of Works,31/12/25,Half of it painted.,29/09/25,In progress",
        "Q2,HP2,as above,Clerk,30/09/25,All forty counted.,26/09/25,Complete",
        "Q3,HP1,as above,Head of Works,31/12/25,Painted.,19/12/25,Complete",
    ]

    @Test(arguments: [rows, rows.reversed()])
    func theNewestRowOfANumberCounts(_ rows: [String]) throws {
        let (reading, found) = try read(rows)
        let pier = try #require(found.first { $0.number == "HP1" })
        #expect(found.count == 2)
        #expect(pier.text == "That the pier be painted.")
        #expect(pier.responsibility == ["Head of Works"])
        #expect(pier.targets.map { $0.date?.iso } == ["2025-12-31"])
        #expect(pier.targets.first?.moves.map { $0.from.date?.iso } == ["2025-09-30"])
        #expect(pier.assessments.map { $0.category?.rawValue } == [1])
        #expect(pier.evidence.flatMap(\.updates).map { $0.date?.iso } == ["2025-06-27", "2025-09-29", "2025-12-19"])
        #expect(reading.unplaced.filter { $0.why == PeriodRows.whyOutdated }.map(\.text).sorted()
            == ["Harbour Master", "In progress", "In progress", "as above", "as above"])
    }

    @Test func aCellThatSaysWhatItWasKeepsItsOwnMove() throws {
        let (_, found) = try read(Self.rows + ["Q4,HP2,as above,Clerk,31/05/26 (was 30/09/25),Counted again.,20/03/26,Complete"])
        let buoys = try #require(found.first { $0.number == "HP2" })
        #expect(buoys.targets.map { $0.date?.iso } == ["2026-05-31"])
    }

    @Test func withoutAPeriodNothingIsPutTogether() throws {
        let text = """
            Theme,Rec ref,Recommendation,Lead,Due,Update,Status
            Pier,1,That the pier be painted.,Jo,May 2025,Painted.,Complete
            Pier,2,That the pier be lit.,Jo,May 2025,Lit.,Complete
            Buoys,1,That the buoys be counted.,Jo,May 2025,Counted.,Complete
            Buoys,2,That the buoys be painted.,Jo,May 2025,Painted.,Complete
            """
        let reading = try ReportReader().read(text: text, from: "t.csv")
        #expect(reading.reviews.reduce(0) { $0 + $1.recommendations.count } == 4)
    }
}
