import Scrutiny
import Testing

@testable import Reports

/// Tables of signs whose quotation marks, rows or cells are out of order.
@Suite struct DelimitedTests {
    private func read(_ rows: String) throws -> (reading: Reading, found: [Recommendation]) {
        let reading = try ReportReader().read(text: "Ref,Recommendation,Lead,Status\n" + rows, from: "t.csv")
        return (reading, try #require(reading.reviews.first).recommendations)
    }

    private func unclosed(_ reading: Reading) -> [Int] {
        reading.doubts.filter { $0.why.contains("quotation mark") }.map(\.line)
    }

    @Test func anOpenQuotationMarkSwallowsNoRow() throws {
        let (reading, found) = try read("""
            1,"That eels be sold,Clerk,Ongoing
            2,"That reeds, and rushes, be cut.",Clerk,Complete
            3,That swans be counted.,Clerk,Complete
            """)
        #expect(found.map(\.number) == ["R01", "R02", "R03"])
        #expect(found[1].text == "That reeds, and rushes, be cut.")
        #expect(found.map { $0.assessments.last?.written } == ["Ongoing", "Complete", "Complete"])
        #expect(unclosed(reading) == [2])
    }

    @Test func oneThatNothingClosesIsTheLast() throws {
        let (reading, found) = try read("""
            1,"That eels, big ones, be sold.",Clerk,Ongoing
            2,That reeds be cut.,"Clerk,Complete
            3,That swans be counted.,Clerk,Complete
            """)
        #expect(found.map(\.number) == ["R01", "R02", "R03"])
        #expect(unclosed(reading) == [3])
    }

    @Test func cellsOverLinesAndMarksWithinThemAreInOrder() throws {
        let (reading, found) = try read("""
            1,"That the ""Eel"", and
            the "Swan", be let.",Clerk,Ongoing
            2,"He said
            ""yes"", twice.",Clerk,Complete
            """)
        #expect(found.map(\.number) == ["R01", "R02"])
        #expect(unclosed(reading).isEmpty)
    }

    @Test(arguments: [
        ("x.csv", String(repeating: "Ref,Recommendation,Status,", count: 600), ReportError.Width.cells(limit: 1_000)),
        ("x.csv", "Ref,Recommendation\n1," + String(repeating: "so be it ", count: 120_000), .cell(limit: 1_000_000)),
        ("x.txt", "A report\n" + String(repeating: "so be it ", count: 120_000), .line(limit: 1_000_000)),
        ("x.md", "# A report\n" + String(repeating: "so be it ", count: 120_000), .line(limit: 1_000_000)),
    ])
    func whatIsLongerThanAnybodyWritesIsRefusedAtOnce(_ name: String, _ text: String, _ what: ReportError.Width) {
        let line = name == "x.csv" && !text.contains("\n") ? 1 : 2
        #expect(throws: ReportError.tooWide(path: name, line: line, what: what)) { try ReportReader().read(text: text, from: name) }
    }

    @Test func emptyColumnsOfASheetAreNoCells() throws {
        let blanks = String(repeating: ",", count: 16_000)
        let text = "Ref,Recommendation,Lead,Status\(blanks)\n1,That eels be sold.,Clerk,Ongoing\(blanks)\n"
        let reading = try ReportReader().read(text: text, from: "t.csv")
        #expect(reading.reviews.first?.recommendations.map(\.number) == ["R01"])
        #expect(reading.columns.count <= 1_000)
    }
}
