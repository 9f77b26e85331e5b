import Scrutiny
import Testing

@testable import Reports

/// What comes in from trackers that are none of our layout.
@Suite struct TrackerTests {
    private func read(_ layout: Layouts.Layout) throws -> Reading { try ReportReader().read(text: layout.text, from: layout.name) }

    private func only(_ layout: Layouts.Layout) throws -> Review {
        let reading = try read(layout)
        #expect(reading.reviews.count == 1)
        return try #require(reading.reviews.first)
    }

    private func categories(_ review: Review) -> [Int?] { review.recommendations.map { $0.assessments.last?.category?.rawValue } }
    private func written(_ review: Review) -> [String?] { review.recommendations.map { $0.assessments.last?.written } }

    @Test(arguments: Layouts.all)
    func noWordIsLost(_ layout: Layouts.Layout) throws {
        let reading = try read(layout)
        #expect(Words.lostCells(of: layout, in: reading) == [])
    }

    @Test func aTableWithCommas() throws {
        let review = try only(Layouts.plainTable)
        #expect(review.title == "parks tracker")
        #expect(review.recommendations.map(\.number) == ["R01", "R02", "R03"])
        #expect(review.recommendations.map(\.responsibility) == [["Head of Parks"], ["Parks Manager"], ["Head of Parks"]])
        #expect(review.recommendations.map { $0.deadlineTarget?.date?.iso } == ["2026-06-30", "2026-12", "2026-03"])
        #expect(categories(review) == [1, 6, nil])
        #expect(written(review) == ["Complete", "Ongoing", "Superseded"])
        #expect(review.recommendations[0].evidence.outline == ["-: The map went live in May.\n\nIt lists 412 benches."])
        #expect(review.recommendations.map(\.isConcluded) == [false, false, true])
        #expect(review.recommendations[2].closedUnachieved == "Superseded")
    }

    @Test func aSheetWithATitleAndAKey() throws {
        let reading = try read(Layouts.originAndKey)
        let review = try #require(reading.reviews.first)
        #expect(review.recommendations.map(\.number) == ["SR (25/26) 01", "SR (25/26) 02"])
        #expect(review.reportedOn?.iso == "2026-03-04")
        #expect(review.committee == "Places Scrutiny Committee")
        #expect(categories(review) == [1, 6])
        #expect(reading.unplaced.contains { $0.text.hasPrefix("Green") && $0.why.contains("key") })
        #expect(review.recommendations[0].closing.contains("Exec Date: 01/10/25") == false)
    }

    @Test func lettersForColours() throws {
        let review = try only(Layouts.ragSheet)
        #expect(review.recommendations.map(\.number) == ["A1", "A2", "A3"])
        #expect(categories(review) == [5, 1, 1])
        #expect(review.recommendations.map { $0.evidence.outline } == [["-: No reply yet."], ["-: Counted on two days."], ["-: Painted."]])
    }

    @Test func tasksWithReferencesOfTheirOwn() throws {
        let review = try only(Layouts.subTasks)
        #expect(review.recommendations.map(\.number) == ["A", "B"])
        let first = review.recommendations[0]
        #expect(first.text == "Improve how repairs are reported")
        #expect(first.subItems == [SubItem(letter: "i", text: "Publish a telephone line"), SubItem(letter: "ii", text: "Train the wardens")])
        #expect(first.responsibility == ["Ai) Head of Repairs", "Aii) Head of People"])
        #expect(first.targets.map(\.label) == ["Ai)", "Aii)"])
        #expect(first.deadline?.iso == "2026-07-31")
        #expect(first.assessments.last?.written == "Ai) Not started; Aii) Completed")
        #expect(first.assessments.last?.category == .inProgress)
        #expect(first.evidence.map(\.subItem) == ["i", "ii"])
    }

    @Test func tasksWithLetters() throws {
        let review = try only(Layouts.letteredTasks)
        #expect(review.recommendations.map(\.number) == ["R01", "R02"])
        #expect(review.recommendations[0].subItems.map(\.text) == ["lends without fines;", "opens on Sundays."])
        #expect(review.recommendations[0].evidence.outline == ["a: Fines ended on 1 April.", "b: Status: Not started"])
    }

    @Test func tasksWithDecimals() throws {
        let review = try only(Layouts.decimalTasks)
        #expect(review.recommendations.map(\.number) == ["R01", "R02"])
        #expect(review.recommendations[0].subItems.map(\.text) == ["1.1 Recruit twelve wardens", "1.2 Give each a radio"])
        #expect(review.recommendations[0].evidence.map(\.subItem) == ["a", "b"])
    }

    @Test func severalActionsForOneRecommendation() throws {
        let review = try only(Layouts.mergedActions)
        #expect(review.recommendations.map(\.number) == ["R01", "R02"])
        #expect(review.recommendations[0].text == "That markets be held weekly.")
        #expect(review.recommendations[0].subItems.map(\.text) == ["Find traders", "Close the square to cars"])
        #expect(review.recommendations[1].closing == "Agreed action: Buy lamps")
        #expect(review.recommendations[1].closedUnachieved == "Rejected")
    }

    @Test func rowsOverOthers() throws {
        let reading = try read(Layouts.sections)
        #expect(reading.reviews.map { $0.recommendations.map(\.number) } == [["R01", "R02", "R03"]])
        #expect(reading.unplaced.map(\.text) == ["Theme one: streets", "Theme two: verges"])
    }

    @Test func reviewsWhoseNumbersBeginAgain() throws {
        let reading = try read(Layouts.restartingSections)
        #expect(reading.reviews.map(\.title) == ["Cycle parking", "Allotments"])
        #expect(reading.reviews.map { $0.recommendations.map(\.number) } == [["R01", "R02"], ["R01", "R02"]])
        #expect(reading.unplaced.isEmpty)
    }

    @Test func aRowThatRanOverAPage() throws {
        let review = try only(Layouts.overPages)
        #expect(review.title == "Tracking of recommendations")
        #expect(review.recommendations.map(\.text) == ["That every school crossing be looked at.", "That signs be cleaned."])
        #expect(review.recommendations[0].evidence.outline == ["-: Half of them have been looked at so far and the other half follow in spring."])
    }

    @Test func notesWithDatesInOneCell() throws {
        let review = try only(Layouts.datedNotes)
        #expect(review.recommendations.map(\.number) == ["R07", "R08"])
        #expect(review.recommendations[0].evidence.outline == ["-: [21/05/12] Letters sent to all owners. | [03/09/12] Three owners have replied."])
        #expect(review.recommendations[1].evidence[0].updates.map { $0.date?.iso } == ["2012-06-03", "2012-07-04"])
        #expect(review.reportedOn?.iso == "2012-09-03")
    }

    @Test func aTableWithoutHeadings() throws {
        let reading = try read(Layouts.withoutHeadings)
        #expect(reading.columns.map(\.takenFor) == ["number", "recommendation", "responsibility", "target", "status"])
        #expect(reading.columns.allSatisfy { $0.how == .content })
        #expect(reading.reviews.first?.title == "Task group on playgrounds")
        #expect(reading.reviews.first?.reportedOn?.iso == "2025-05-03")
        #expect(reading.reviews.first.map(categories) == [1, 6, 6])
    }

    @Test func otherDelimiters() throws {
        #expect(try only(Layouts.semicolons).recommendations.map(\.text) == ["That the clock be mended, and wound", "That the \"old\" bell be rung"])
        #expect(try only(Layouts.tabs).recommendations.map(\.text) == ["That the kiosk be let.", "That a ramp be built."])
    }

    @Test func tablesOfMarkdown() throws {
        let review = try only(Layouts.markdown)
        #expect(review.title == "Youth clubs: recommendations")
        #expect(review.committee == "People Scrutiny Panel")
        #expect(review.reportedOn?.iso == "2026-01-12")
        #expect(review.recommendations[0].evidence.outline == ["-: Two of five clubs do.\n\nA third follows."])
        #expect(review.recommendations[1].text == "That a bus be hired | borrowed.")
        #expect(categories(review) == [6, 1])
        let drawn = try only(Layouts.drawnMarkdown)
        #expect(drawn.recommendations.map(\.subItems.count) == [2, 0])
    }

    @Test func aSavedPage() throws {
        let reading = try read(Layouts.page)
        let review = try #require(reading.reviews.first)
        #expect(review.title == "Recommendation tracker")
        #expect(review.committee == "Places Scrutiny Committee")
        #expect(review.reportedOn?.iso == "2026-02-04")
        #expect(review.recommendations[0].text == "That a page on skips <http://brynford.example/skips> be written:\n\n- in Welsh\n- in English"
            || review.recommendations[0].text == "That a page on skips <http://brynford.example/skips> be written:\n- in Welsh\n- in English")
        #expect(review.recommendations[0].evidence.outline == ["-: Draft written.\n\nIt is with the translators & the printer."])
        #expect(review.recommendations[1].closedUnachieved == "No longer required")
        #expect(reading.unplaced.isEmpty)
        #expect(reading.leftOut.contains { $0.reason == .page && $0.text?.contains("Councillors") == true })
    }

    @Test func aPageLaidOutWithTables() throws {
        let reading = try read(Layouts.layoutTables)
        let review = try #require(reading.reviews.first)
        #expect(review.title == "Review of tourism")
        #expect(review.recommendations.map(\.number) == ["R01", "R02"])
        #expect(review.recommendations[0].text.contains("£40k"))
        #expect(review.recommendations[1].closedUnachieved == "Cancelled")
    }

    @Test func aColumnThatNamesTheReview() throws {
        let reading = try read(Layouts.reviewColumn)
        #expect(reading.reviews.map(\.title) == ["Bus shelters", "School meals"])
        #expect(reading.reviews.map(\.committee) == ["Places Committee", "People Committee"])
        #expect(reading.reviews.map { $0.recommendations.map(\.number) } == [["R01", "R02"], ["R01"]])
    }

    @Test func columnsOfDatedUpdates() throws {
        let review = try only(Layouts.updatesByQuarter)
        #expect(review.recommendations[0].evidence.outline == [
            "-: [Update March 2025] Counting has begun. | [Update June 2025] Half the wards are counted.",
        ])
        #expect(review.reportedOn?.iso == "2025-06-30")
    }

    @Test func anOriginalAndARevisedDate() throws {
        let review = try only(Layouts.originalAndRevised)
        #expect(review.title == "moved")
        #expect(review.reportedOn?.iso == "2026-02-11")
        let moved = review.recommendations[0]
        #expect(moved.targets.count == 1)
        #expect(moved.deadlineTarget?.slipInDays == 304)
        let late = review.recommendations[1]
        #expect(late.completedOn?.iso == "2025-07-14")
        #expect(late.assessments.last?.category == .achievedLate)
        #expect(late.assessments.last?.written == "Complete")
    }

    @Test func anAccountBelowItsRow() throws {
        let review = try only(Layouts.accountBelow)
        #expect(categories(review) == [2, 3])
        #expect(review.recommendations.map { $0.evidence.outline } == [["-: The weir was repaired in June."], ["-: [Update – May 2025] A ladder is being built."]])
    }

    @Test func headingsOverTwoRows() throws {
        let reading = try read(Layouts.twoRowsOfHeadings)
        #expect(reading.columns.map(\.heading) == ["Ref", "Recommendation", "Date Original", "Date Revised", "Status"])
        #expect(reading.reviews.first?.recommendations.map { $0.deadline?.iso } == ["2025-06-30", "2025-05-31"])
    }

    @Test func concludedOnes() throws {
        let review = try only(Layouts.concludedTable)
        #expect(review.recommendations.map(\.number) == ["R03", "R01"])
        #expect(review.recommendations.map(\.isConcluded) == [false, true])
        #expect(review.recommendations.map(\.closedUnachieved) == [nil, nil])
    }

    @Test func rowsWithoutNumbers() throws {
        let reading = try read(Layouts.bareTable)
        #expect(reading.reviews.first?.recommendations.map(\.number) == ["R01", "R02"])
        #expect(reading.reviews.first.map(categories) == [1, 6])
        #expect(reading.doubts.contains { $0.why.contains("numbered in their order") })
    }

    // MARK: Asked, doubtful, declined

    @Test func aColumnIsWhatAPersonSays() throws {
        var reader = ReportReader()
        let text = "Ref,Recommendation,Wibble\n1,That it be so.,It is so.\n2,That it be thus.,It is thus.\n"
        #expect(try reader.read(text: text + "", from: "t.csv").unplaced.map(\.text) == ["It is so.", "It is thus."])
        let isTaken = reader.map.add("wibble = evidence")
        #expect(isTaken)
        let reading = try reader.read(text: text, from: "t.csv")
        #expect(reading.unplaced.isEmpty)
        #expect(reading.reviews.first?.recommendations.first?.evidence.outline == ["-: It is so."])
        #expect(reading.columns.last?.how == .asked)
        let isRefused = !reader.map.add("wibble=wobble") && !reader.map.add("evidence")
        #expect(isRefused)
    }

    @Test func wordsNobodyKnowsAreKept() throws {
        let reading = try ReportReader().read(text: "Ref,Recommendation,Status\n1,That it be so.,Purple\n", from: "t.csv")
        let assessment = reading.reviews.first?.recommendations.first?.assessments.first
        #expect(assessment?.category == nil)
        #expect(assessment?.written == "Purple")
        #expect(reading.doubts.contains { $0.text.contains("Purple") })
    }

    @Test func aCouncilsOwnWords() throws {
        var reader = ReportReader()
        try reader.statuses.add("words,category\n# Ours\npurple,3\ncomplete,none\n\"done, and dusted\",1\n")
        let text = "Ref,Recommendation,Status\n1,That it be so.,Purple\n2,That it be thus.,Complete\n3,That it rain.,\"Done, and dusted\"\n"
        #expect(try reader.read(text: text, from: "t.csv").reviews.first.map(categories) == [3, nil, 1])
        #expect(throws: StatusWords.BadRow(line: 2, text: "purple,9")) { try reader.statuses.add("words,category\npurple,9\n") }
    }

    @Test(arguments: [
        "The committee met. It was agreed that the matter be looked at again.\nThere was no other business.",
        "Name,Age\nAnn,30\nBen,40\n", "<html><body><table><tr><td>Room</td><td>Hire</td></tr><tr><td>Hall</td><td>£9</td></tr></table></body></html>",
    ])
    func whatIsNoTrackerIsDeclined(text: String) {
        for name in ["minutes.txt", "minutes.csv"] {
            let error = #expect(throws: ReportError.self) { try ReportReader().read(text: text, from: name) }
            #expect(error?.isInputOutput == false)
            #expect(error?.description.lowercased().contains("recommendation") == true)
        }
    }
}
