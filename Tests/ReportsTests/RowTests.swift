import Scrutiny
import Testing

@testable import Reports

@Suite("The row of a recommendation")
struct RowTests {
    @Test(arguments: ["R01", "R1", "R 1", "R 01", "Rec 1", "Rec. 1", "Recommendation 1", "R01.", "R-01"])
    func numbers(_ number: String) throws {
        let read = try Report.recommendation(row: number + "\tThat it be done.\tCabinet Member for Parks\tMay 2018\t1 – Achieved Fully")
        #expect(read?.number == "R01")
        #expect(read?.text == "That it be done.")
    }

    @Test(arguments: [
        "That the park: a) is part A; b) is part B; and c) is part C.", "That the park: (a) is part A; (b) is part B; and (c) is part C.",
        "That the park:\na) is part A;\nb) is part B; and\nc) is part C.", "That the park:\na. is part A;\nb. is part B; and\nc. is part C.",
        "<p>That the park:</p> <ul> a) is part A; b) is part B; and c) is part C. </ul>", "That the park:\n- a) is part A;\n- b) is part B; and\n- c) is part C.",
        "<p>That the park:</p><p>a) is part A;</p><p>b) is part B; and</p><p>c) is part C.</p>",
        "<p>That the park:</p><ol type=\"a\"><li>is part A;</li><li>is part B; and</li><li>is part C.</li></ol>",
    ])
    func subItems(_ text: String) throws {
        let read = try Report.recommendation(row: "R01\t\(text)\tCabinet Member for Parks\tMay 2018\t1 – Achieved Fully")
        #expect(read?.text == "That the park:")
        #expect(read?.subItems.map(\.letter) == ["a", "b", "c"])
        #expect(read?.subItems.map(\.text) == ["is part A;", "is part B; and", "is part C."])
        #expect(read?.targets.map(\.written) == ["May 2018"])
    }

    @Test func aClosingTextFollowsTheLastSubItem() throws {
        let read = try Report.recommendation(
            row: "R01\t<p>That:</p> a) one; and b) two. <p>The rest is for later, see (a) and (b).</p>\tCabinet Member for Parks\tMay 2018\t1")
        #expect(read?.closing == "The rest is for later, see (a) and (b).")
        #expect(read?.subItems.last?.text == "two.")
    }

    @Test(arguments: [
        ("1 – Achieved Fully", 1), ("1- Achieved Fully", 1), ("2 – Achieved Late", 2), ("2: Achieved (Late)", 2), ("Achieved (Fully)", 1),
        ("3 — Not Achieved (Progress Made)", 3), ("Not Achieved – Obstacle", 4), ("4. Not achieved (obstacle)", 4), ("Category 5", 5),
        ("5 Not Achieved (Insufficient Progress)", 5), ("6 – In Progress", 6), ("In progress", 6), ("6", 6), ("ACHIEVED LATE", 2),
    ])
    func assessments(_ written: String, _ category: Int) throws {
        let read = try Report.recommendation(row: "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t" + written)
        #expect(read?.assessments.map { $0.category?.rawValue } == [category])
        #expect(read?.assessments.first?.written == written)
    }

    @Test func wordsThatNameNoCategoryAreKept() throws {
        let read = try Report.recommendation(row: "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\tTo be agreed")
        #expect(read?.assessments.first?.category == nil)
        #expect(read?.assessments.first?.written == "To be agreed")
    }

    @Test func targets() {
        func read(_ lines: String...) -> [String] {
            Targets.read(lines.map { Line(number: 1, text: $0) }).map { "\($0.isInterim ? "interim " : "")\($0.label)|\($0.written)|\($0.date?.iso ?? "-")" }
        }
        #expect(read("Interim evaluation Report – October 2015", "Completed January 2016")
            == ["interim Interim evaluation Report|October 2015|2015-10", "Completed|January 2016|2016-01"])
        #expect(read("October 2015 January 2016 September 2016")
            == ["interim |October 2015|2015-10", "interim |January 2016|2016-01", "|September 2016|2016-09"])
        #expect(read("Ongoing") == ["|Ongoing|-"])
        #expect(read("Autumn 2015") == ["|Autumn 2015|-"])
        #expect(read("by end of March 2017") == ["|by end of March 2017|2017-03"] || read("by end of March 2017") == ["|end of March 2017|2017-03"])
        #expect(read("Interim report", "October 2015") == ["interim Interim report|October 2015|2015-10"])
        #expect(read("October 2015 (first phase)") == ["first phase|October 2015|2015-10"])
        #expect(read("2015/16") == ["|2015/16|2016-03-31"])
        #expect(read("When the law allows") == ["|When the law allows|-"])
        #expect(read("") == [])
    }

    @Test func otherColumnsInAnotherOrder() throws {
        let report = Report.front + """
            Rec No.\tResponsible\tRecommendation\tBy When\tStatus
            R1\tExecutive Member for Roads\tThat it be done.\tMay 2018\t3 - Not Achieved (Progress Made)
            Evidence of progress:
            Begun.

            """
        let read = try ReportReader().read(text: report, from: "test").reviews.first?.recommendations.first
        #expect(read?.text == "That it be done.")
        #expect(read?.responsibility == ["Executive Member for Roads"])
        #expect(read?.targets.map(\.written) == ["May 2018"])
        #expect(read?.assessments.first?.category == .notAchievedProgressMade)
    }

    @Test func emptyCellsKeepTheirPlace() throws {
        let read = try Report.recommendation(row: "R01\tThat it be done.\t\tMay 2018\t")
        #expect(read?.responsibility == [])
        #expect(read?.targets.map(\.written) == ["May 2018"])
        #expect(read?.assessments == [])
    }

    @Test func cellsOneBelowTheOther() throws {
        let report = Report.front + """
            No.
            Recommendation
            Responsibility
            Target Date For
            Completion
            Cabinet Member’s
            Assessment
            R01
            That the Cabinet Member for Parks brings forward
            a plan:
            a) in every ward; and
            b) by every school.
            Cabinet Member for
            Parks
            in consultation with the Friends
            Interim report October 2017
            Completed May 2018
            2 – Achieved Late
            Evidence of Progress (and Anticipated Completion
            Date if ‘Not Achieved’)
            a) Done.

            """
        let read = try #require(try ReportReader().read(text: report, from: "test").reviews.first?.recommendations.first)
        #expect(read.text == "That the Cabinet Member for Parks brings forward a plan:")
        #expect(read.subItems.map(\.text) == ["in every ward; and", "by every school."])
        #expect(read.responsibility == ["Cabinet Member for Parks", "in consultation with the Friends"])
        #expect(read.targets.map(\.written) == ["October 2017", "May 2018"])
        #expect(read.assessments.first?.category == .achievedLate)
        #expect(read.evidence.outline == ["a: Done."])
    }

    @Test func columnsOfSpaces() throws {
        let report = Report.front + """
            No.    Recommendation                      Responsibility          Target         Assessment
            R01    That the park be open               Cabinet Member for      Interim        1 – Achieved Fully
                   to all:                             Parks                   October 2017
                   a) at night; and                    in consultation with    May 2018
                   b) by day.                          the Friends
            Evidence of Progress
            a) Done.

            """
        let read = try #require(try ReportReader().read(text: report, from: "test").reviews.first?.recommendations.first)
        #expect(read.text == "That the park be open to all:")
        #expect(read.subItems.map(\.letter) == ["a", "b"])
        #expect(read.responsibility == ["Cabinet Member for Parks", "in consultation with the Friends"])
        #expect(read.targets.map(\.written) == ["October 2017", "May 2018"])
        #expect(read.assessments.first?.category == .achievedFully)
    }

    @Test func aRowWithoutTabsEndsInOneLineOfColumns() throws {
        let read = try Report.recommendation(row: """
            R01     That the Cabinet Member:
                    (a) reviews the scheme; and
                    (b) publishes the outcome.
                    Cabinet Member for Parks        March 2018         3: Not Achieved (Progress Made)
            """)
        #expect(read?.closing == "")
        #expect(read?.subItems.map(\.text) == ["reviews the scheme; and", "publishes the outcome."])
        #expect(read?.responsibility == ["Cabinet Member for Parks"])
        #expect(read?.targets.map(\.written) == ["March 2018"])
        #expect(read?.assessments.map { $0.category?.rawValue } == [3])
    }

    @Test func lettersWithStopsRunTogetherAfterAColon() throws {
        let read = try Report.recommendation(row: "R01\tThat it be agreed by: a. the police b. the trust c. the schools\tCabinet Member for Parks\tMay 2018\t1")
        #expect(read?.text == "That it be agreed by:")
        #expect(read?.subItems.map(\.text) == ["the police", "the trust", "the schools"])
        let sentence = "That grade a. paper and grade b. paper be bought."
        #expect(try Report.recommendation(row: "R01\t\(sentence)\tCabinet Member for Parks\tMay 2018\t1")?.text == sentence)
    }

    @Test func theNextNumberBeginsARowWithoutABlankLineBeforeIt() throws {
        let row = """
            R01 That paths are mended.
            Cabinet Member for Parks
            May 2018
            1 – Achieved Fully
            """
        let more = """
            All paths are mended. R02 is reported on below.
            R02 That lamps are mended.
            Cabinet Member for Parks
            June 2018
            2 – Achieved Late
            \(Report.evidenceHeading)
            All lamps are mended.
            """
        let read = try Report.read(row: row, evidence: more).reviews.first?.recommendations ?? []
        #expect(read.map(\.number) == ["R01", "R02"])
        #expect(read.map(\.text) == ["That paths are mended.", "That lamps are mended."])
        #expect(read.flatMap(\.assessments).map { $0.category?.rawValue } == [1, 2])
    }

    @Test func theAssessmentOfAConcludedRowMayBearItsDay() throws {
        let read = try Report.read(row: "R02\tThat lamps are mended.\tCabinet Member for Parks\tJune 2018\t1", evidence: """
            All lamps are mended.

            Appendix 3: Recommendations tracked previously and concluded

            R01\tThat paths are mended.\tCabinet Member for Parks\tMay 2018\tTracked 3 October 2017: 2 – Achieved (Late)
            """).reviews.first?.recommendations.first
        #expect(read?.concludedOn == CalendarDate(year: 2017, month: 10, day: 3))
        #expect(read?.assessments.map { $0.category?.rawValue } == [2])
    }

    @Test func aTabBehindALetterPartsNoCells() throws {
        let read = try Report.recommendation(
            row: "R01\tThat the Council:\na)\tsays what forums are for;\nb)\tpays for:\n•\ta venue\nc)\tcounts who comes.\tCabinet Member for Parks\tMay 2018\t1")
        #expect(read?.subItems.map(\.text) == ["says what forums are for;", "pays for:\n- a venue", "counts who comes."])
        #expect(read?.responsibility == ["Cabinet Member for Parks"])
    }

    @Test func aCellMayEndWithItsLine() throws {
        let read = try Report.recommendation(row: "R01\tThat teachers meet.\tCabinet Member for Skills\t\nSpring 2017\t\t6\t")
        #expect(read?.text == "That teachers meet.")
        #expect(read?.targets.map(\.written) == ["Spring 2017"])
        #expect(read?.assessments.map { $0.category?.rawValue } == [6])
    }

    @Test func aMonthMayBePartedFromItsYear() {
        let read = Targets.read(["Interim –", "October 2016", "Final – Feb", "2017"].map { Line(number: 1, text: $0) })
        #expect(read.map(\.written) == ["October 2016", "Feb 2017"])
        #expect(read.map(\.label) == ["Interim", "Final"])
    }

    @Test func anAssessmentMayBeBrokenOverLines() throws {
        let read = try Report.recommendation(row: "R 04 \nThat every contract \nhas a lead. \nLeader \nDirector of \nFinance \nApril 2017 \n3 – Not \nAchieved \n(Progress \nMade) ")
        #expect(read?.text == "That every contract has a lead.")
        #expect(read?.responsibility == ["Leader", "Director of Finance"])
        #expect(read?.assessments.map { $0.category?.rawValue } == [3])
        #expect(read?.assessments.map(\.written) == ["3 – Not Achieved (Progress Made)"])
        #expect(read?.evidence.outline == ["-: Done."])
    }
}
