import Scrutiny
import Testing

@testable import Reports

/// Headings, statuses and parts as councils outside write them.
@Suite struct OutsideHeadingTests {
    private func read(_ text: String, name: String = "t.csv") throws -> (reading: Reading, found: [Recommendation]) {
        var reader = ReportReader()
        reader.comesIn = CalendarDate(iso: "2025-05-20")
        let reading = try reader.read(text: text, from: name)
        return (reading, try #require(reading.reviews.first).recommendations)
    }

    @Test(arguments: [
        ("What was resolved", Column.recommendation), ("Done?", .assessment), ("Recommendation to", .addressee), ("Addressed to", .addressee),
        ("Date / Minute", .raised), ("Minute and date", .raised), ("Panel’s view (19 November 2024)", .committeeView), ("Members’ decision", .committeeView),
        ("Audit title", .review), ("Where it stands", .evidence), ("Cabinet decision", .response),
    ])
    func headings(_ heading: String, _ column: Column) { #expect(Column.inTracker(heading: heading)?.column == column) }

    @Test func whatWasResolvedAndWhetherItIsDone() throws {
        let (_, found) = try read("""
            Min,What was resolved,Who,By when,Done?
            24/1,Mend the pump,Clerk; Cllr Ives,May 2025,Y
            24/2,Paint the pump,Warden,June 2025,No
            """)
        #expect(found.map(\.text) == ["Mend the pump", "Paint the pump"])
        #expect(found[0].responsibility == ["Clerk", "Cllr Ives"])
        #expect(found.map { $0.assessments.last?.category?.isAchieved } == [true, false])
    }

    @Test func theBodyToWhichItWasMadeIsKept() throws {
        let (_, found) = try read("""
            No,Recommendation to,Recommendation,Accountable,Due,Status
            1,The Trust,That lamps be lit.,Matron,May 2025,Complete
            """)
        #expect(found[0].text == "That lamps be lit.")
        #expect(found[0].closing == "Recommendation to: The Trust")
        #expect(found[0].responsibility == ["Matron"])
    }

    @Test(arguments: ["a) Complete b) Ongoing", "(a) Complete; (b) Ongoing", "a) Complete\nb) Ongoing"])
    func aStatusForEachLetter(_ status: String) throws {
        let (_, found) = try read("No,Recommendation,Lead,Due,Progress,Status\n1,\"That: a) oaks be planted; b) elms be felled.\",Parks,May 2024,,\"\(status)\"\n")
        #expect(found[0].assessments.map(\.written) == ["a) Complete; b) Ongoing"])
        #expect(found[0].assessments.last?.category == .notAchievedProgressMade)
        #expect(found[0].evidence.outline == ["a: Status: Complete", "b: Status: Ongoing"])
    }

    @Test func dischargedIsConcludedAndNoMore() throws {
        let (reading, found) = try read("""
            No,Recommendation,Lead,Due,Progress,Status
            1,That a toll be weighed up.,Clerk,May 2024,Weighed up and set aside.,Discharged
            2,That a gate be hung.,Clerk,May 2024,Complete. It swings.,Discharged
            3,That a stile be built.,Clerk,May 2024,No longer required,Discharged
            """)
        #expect(found.map(\.isConcluded) == [true, true, true])
        #expect(found.map { $0.assessments.last?.category?.rawValue } == [nil, 1, nil])
        #expect(found[0].closedUnachieved == nil)
        #expect(found[0].evidence.outline.contains { $0.contains("Status: Discharged") })
        #expect(found[2].closedUnachieved == "Discharged")
        #expect(reading.doubts.contains { $0.text.contains("Discharged") && $0.why.contains("nothing says") })
    }

    @Test func itemsNumberedWithinTheCellAreSubItems() throws {
        let (_, found) = try read("""
            No,Recommendation,Lead,Due,Progress,Status
            3,"Widen the towpath
            3.1 to the lock
            3.2 to the weir",Canals,May 2025,"3.1 Wide since March.
            3.2 Not begun.",Ongoing
            4,"Use version 2.1 of the form, and form 9",Clerk,May 2025,Used.,Complete
            """)
        #expect(found[0].text == "Widen the towpath")
        #expect(found[0].subItems == [SubItem(letter: "a", text: "3.1 to the lock"), SubItem(letter: "b", text: "3.2 to the weir")])
        #expect(found[0].evidence.outline == ["a: Wide since March.", "b: Not begun."])
        #expect(found[1].subItems.isEmpty)
    }

    @Test func romanFiguresInRowsOfTheirOwnStay() throws {
        let (_, found) = try read("""
            No,Recommendation,Lead,Due,Progress,Status
            2,That the canal:,,,,
            (i),be dredged,Engineer,May 2025,Half is.,Ongoing
            (ii),be stocked,Warden,June 2025,Stocked.,Complete
            """)
        #expect(found[0].subItems == [SubItem(letter: "i", text: "be dredged"), SubItem(letter: "ii", text: "be stocked")])
        #expect(found[0].evidence.outline == ["i: Half is.", "ii: Stocked."])
        #expect(found[0].responsibility == ["(i) Engineer", "(ii) Warden"])
    }

    @Test func theFirstRowMayHaveTheFirstFigure() throws {
        let (_, found) = try read("""
            No,Recommendation,Lead,Due,Progress,Status
            2,(i) Dredge the canal,Engineer,May 2025,Half is.,Ongoing
            ,(ii) Stock the canal,Warden,June 2025,Stocked.,Complete
            """)
        #expect(found.map(\.number) == ["R02"])
        #expect(found[0].subItems == [SubItem(letter: "i", text: "Dredge the canal"), SubItem(letter: "ii", text: "Stock the canal")])
        #expect(found[0].evidence.outline == ["i: Half is.", "ii: Stocked."])
    }

    @Test(arguments: [
        ("Report to the Panel on 6 February 2025. Recommendations agreed 18 July 2023.", "2025-02-06", "2023-07-18"),
        ("Review agreed by Cabinet: 14 June 2022. Position as at 3 December 2024", "2024-12-03", "2022-06-14"),
    ])
    func twoDaysOfOneLine(_ line: String, _ report: String, _ approval: String) throws {
        let (reading, _) = try read("""
            # Harbour Panel

            ## Review of eels

            \(line)

            | No | Recommendation | Lead | Status |
            |-|-|-|-|
            | 1 | That eels be sold. | Clerk | Complete |
            """, name: "t.md")
        #expect(reading.reviews.first?.reportedOn?.iso == report)
        #expect(reading.reviews.first?.approvedOn?.iso == approval)
    }

    @Test(arguments: [("Asked twice. They say no. DROP", "closed"), ("Not achieved – closed", "closed"), ("Lamp lit. Nothing else.", "unknown")])
    func theLastSentenceMayDecide(_ status: String, _ sense: String) throws {
        let (_, found) = try read("No,Recommendation,Lead,Due,Status\n1,That eels be sold.,Clerk,May 2024,\(status)\n2,That x be.,Clerk,May 2024,Complete\n")
        #expect(found[0].isConcluded == (sense == "closed"))
        #expect(found[0].assessments.last?.written == status)
        #expect(found[0].assessments.last?.category == nil)
    }

    @Test func rowsThatReckonAreNoRecommendations() throws {
        let (reading, found) = try read("""
            No,Recommendation,Lead,Progress,Status
            1,That eels be sold.,Clerk,Sold.,Complete
            ,Average,,48%,
            Fully achieved 1 of 1,,,,
            """)
        #expect(found.map(\.number) == ["R01"])
        #expect(found[0].evidence.outline == ["-: Sold."])
        #expect(reading.unplaced.count { $0.why.contains("counts the rows") } == 2)
    }
}
