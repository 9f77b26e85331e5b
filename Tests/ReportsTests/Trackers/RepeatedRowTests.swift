import Scrutiny
import Testing

@testable import Reports

/// Rows that carry the number of the row above them.
@Suite struct RepeatedRowTests {
    private let headings = "Ref,Recommendation,Lead,Target,Status,Update"

    private func read(_ rows: String) throws -> (reading: Reading, found: [Recommendation]) {
        var reader = ReportReader()
        reader.comesIn = CalendarDate(iso: "2024-11-20")
        let reading = try reader.read(text: headings + "\n" + rows, from: "t.csv")
        return (reading, try #require(reading.reviews.first).recommendations)
    }

    @Test func anotherWordingWithAStatusIsARecommendationOfItsOwn() throws {
        let (reading, found) = try read("""
            R02,That the bell be hung.,Harbour,31/03/2024,Complete,Hung.
            R02,That the bell be rung.,Arts,30/06/2024,Not started,No rope.
            R02,,,,,A rope was ordered.
            """)
        #expect(found.map(\.number) == ["R02", "R02-2"])
        #expect(found.map(\.text) == ["That the bell be hung.", "That the bell be rung."])
        #expect(found.map(\.responsibility) == [["Harbour"], ["Arts"]])
        #expect(found.map { $0.deadline?.iso } == ["2024-03-31", "2024-06-30"])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [1, 5])
        #expect(found.map(\.evidence.outline) == [["-: Hung."], ["-: No rope.\n\nA rope was ordered."]])
        #expect(reading.doubts.contains { $0.line == 3 && $0.text == "R02" && $0.why.contains("R02-2") })
    }

    @Test func oneRowForEachWhoAnswersForIt() throws {
        let (reading, found) = try read("""
            1,That the pier be painted.,Harbour,31/03/2024,Complete,Painted.
            1,That the pier be painted.,Arts,31/03/2024,Not started,No paint.
            """)
        #expect(found.map(\.number) == ["R01", "R01-2"])
        #expect(found.map { $0.assessments.last?.written } == ["Complete", "Not started"])
        #expect(found.map(\.responsibility) == [["Harbour"], ["Arts"]])
        #expect(reading.doubts.contains { $0.line == 3 })
    }

    @Test func anotherStatusAloneLeavesBothStanding() throws {
        let (reading, found) = try read("""
            R04,That eels be sold.,Clerk,31/01/2024,Ongoing,Some were.
            R04,That eels be sold.,Clerk,31/01/2024,Superseded,None are left.
            R05,That reeds be cut.,Clerk,31/01/2024,Complete,Cut.
            ,,,,Overdue,Not all of them.
            """)
        #expect(found.map(\.number) == ["R04", "R05"])
        #expect(found.map { $0.assessments.map(\.written) } == [["Ongoing; Superseded"], ["Complete; Overdue"]])
        #expect(found.allSatisfy { $0.assessments.last?.category == nil && !$0.isConcluded })
        #expect(found.map(\.evidence.outline) == [["-: Some were.\n\nNone are left."], ["-: Cut.\n\nNot all of them."]])
        #expect(reading.doubts.filter { $0.why.contains("another status") }.map(\.line) == [3, 5])
    }

    @Test func cellsFilledDownAreSaidOnce() throws {
        let (reading, found) = try read("""
            3,That a boat be bought.,Harbour,31/03/2024,Complete,Ordered.
            3,That a boat be bought.,Harbour,31/03/2024,Complete,It came.
            3,,,,,It floats.
            ,,,,,It has a name.
            """)
        #expect(found.map(\.number) == ["R03"])
        #expect(found[0].text == "That a boat be bought.")
        #expect(found[0].responsibility == ["Harbour"])
        #expect(found[0].targets.map(\.written) == ["31/03/2024"])
        #expect(found[0].assessments.map(\.written) == ["Complete"])
        #expect(found[0].evidence.outline == ["-: Ordered.\n\nIt came.\n\nIt floats.\n\nIt has a name."])
        #expect(reading.leftOut.count { $0.reason == .repeated } == 4)
        #expect(!reading.doubts.contains { $0.text.contains("R03") })
    }

    @Test func lettersBelowAnOpeningAreParts() throws {
        let (_, found) = try read("""
            7,That the council:,Clerk,31/03/2024,Ongoing,
            7,(a) counts the swans; and,Clerk,31/03/2024,Complete,Counted.
            7,(b) feeds them.,Clerk,31/03/2024,Ongoing,Fed.
            """)
        #expect(found.map(\.number) == ["R07"])
        let text = ([found[0].text] + found[0].subItems.map(\.text)).joined(separator: " ")
        #expect(text.contains("counts the swans") && text.contains("feeds them"))
    }
}
