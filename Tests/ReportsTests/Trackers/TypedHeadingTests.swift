import Scrutiny
import Testing

@testable import Reports

/// Headings with a slip of the keyboard or in two languages, and rows that count or go over others.
@Suite struct TypedHeadingTests {
    private func read(_ text: String, name: String = "t.csv") throws -> (reading: Reading, review: Review) {
        let reading = try ReportReader().read(text: text, from: name)
        return (reading, try #require(reading.reviews.first))
    }

    @Test(arguments: [
        ("Recomendation", Column.recommendation), ("Reccomendations", .recommendation), ("Date recieved", .raised), ("Comittee", .committee),
        ("Argymhelliad / Recommendation", .recommendation), ("Rhif / No", .number), ("Statws / Status", .assessment),
    ])
    func headings(_ heading: String, _ column: Column) { #expect(Column.inTracker(heading: heading)?.column == column) }

    @Test(arguments: ["relieved", "reception", "comment", "progression", "Target / Status"])
    func otherWordsAreNoSlips(_ heading: String) { #expect(Column.respelt(heading) == nil) }

    @Test func byIsTheDayWhereAnotherColumnNamesThePerson() throws {
        let (_, review) = try read("""
            Rhif / No,Argymhelliad / Recommendation,Swyddog / Officer,Erbyn / By,Statws / Status
            1,That the pier be painted.,Harbour Master,31.03.27,Ar y gweill / Ongoing
            2,That the buoys be counted.,Harbour Master,31.03.27,Wedi'i gwblhau / Complete
            """)
        #expect(review.recommendations.map { $0.targets.first?.date?.iso } == ["2027-03-31", "2027-03-31"])
        #expect(review.recommendations.map { $0.assessments.first?.written } == ["Ar y gweill / Ongoing", "Wedi'i gwblhau / Complete"])
        #expect(review.recommendations.map { $0.assessments.first?.category?.rawValue } == [6, 1])
    }

    @Test func byIsThePersonWhereNoOtherColumnNamesOne() throws {
        let (_, review) = try read("No,Action,By,Deadline,Status\n1,Paint the pier,Harbour Master,May 2025,Open\n")
        #expect(review.recommendations.first?.responsibility == ["Harbour Master"])
    }

    @Test func aRowBelowTheHeadingsIsNoSecondHeading() throws {
        let (reading, review) = try read("""
            Ref,Recomendation,Officer,Date due,Update,,Status
            Meeting of 11 June 2025,,,,,,
            14.1,That the pier be painted.,Harbour Master,30.9.25,Painted.,,Complete
            Meeting of 9 July 2025,,,,,,
            15.1,That the buoys be counted.,Harbour Master,30.9.25,Counted.,,Complete
            Total recommendations,2,,,,,
            of which complete,2,,,,,
            """)
        #expect(review.recommendations.map(\.number) == ["14.1", "15.1"])
        #expect(reading.unplaced.contains { $0.text.contains("Meeting of 11 June 2025") })
        #expect(reading.unplaced.filter { $0.why.contains("counts the rows") }.count == 2)
    }

    @Test(arguments: ["Totals,2 recommendations: 1 agreed and 1 noted,,,", "Summary,Complete 1,Open 1,,"])
    func aRowThatCountsIsNoRecommendation(_ row: String) throws {
        let (_, review) = try read("Ref,Recommendation,Officer,Due,Status\n1,Paint the pier.,Jo,May 2025,Complete\n2,Count the buoys.,Jo,May 2025,Open\n\(row)\n")
        #expect(review.recommendations.map(\.number) == ["R01", "R02"])
    }

    @Test(arguments: ["31/05/26 (was 30/09/25)", "31 May 2026 (originally 30/09/2025)", "31/05/2026, previously 30/09/2025", "was 30/09/25 – now 31/05/26"])
    func aTargetThatSaysWhatItWasHasMoved(_ due: String) throws {
        var reader = ReportReader()
        reader.comesIn = CalendarDate(iso: "2026-01-20")
        let reading = try reader.read(text: "No,Recommendation,Lead,Due,Status\n1,Paint it.,Jo,\"\(due)\",Open\n2,Light it.,Jo,May 2026,Open\n", from: "t.csv")
        let target = try #require(reading.reviews.first?.recommendations.first?.targets.first)
        #expect(reading.reviews.first?.recommendations.first?.targets.count == 1)
        #expect(target.date?.iso == "2026-05-31")
        #expect(target.moves.map { $0.from.date?.iso } == ["2025-09-30"])
    }

    @Test func anAnswerAndItsReasonsAreBothKept() throws {
        let (_, review) = try read("""
            Recommendation,Accept / Reject / Partially accept,Cabinet response,By whom,By when,Progress
            That lamps be lit.,Accept,Money is there.,Head of Lamps,May 2028,Half are lit.
            That residents be asked.,Reject,It costs too much.,,,
            """)
        #expect(review.recommendations.map { $0.closedUnachieved != nil } == [false, true])
        #expect(review.recommendations[1].closing.contains("It costs too much."))
    }
}
