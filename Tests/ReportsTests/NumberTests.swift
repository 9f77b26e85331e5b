import Scrutiny
import Testing

@testable import Reports

@Suite("How recommendations are numbered")
struct NumberTests {
    private func report(_ rows: [String], heading: String = Report.heading) throws -> [Recommendation] {
        let text =
            Report.front
            + rows.map { "\(heading)\n\($0)\n\(Report.evidenceHeading)\n\nDone for \($0.prefix(6).trimmed).\n" }.joined(
                separator: "\n")
        return try ReportReader().read(text: text, from: "test").reviews.first?.recommendations ?? []
    }

    private func rows(_ numbers: [String]) -> [String] {
        numbers.enumerated().map { "\($1)\tThat part \($0 + 1) be done.\tCabinet Member for Parks\tMay 2018\t\($0 + 1)" }
    }

    @Test(arguments: [
        (["R05a", "R05b"], ["R05a", "R05b"]), (["R5a)", "R5b)"], ["R05a", "R05b"]),
        (["R05 a)", "R05 b)"], ["R05a", "R05b"]),
        (["R5(a)", "R5(b)"], ["R05a", "R05b"]), (["R5.1", "R5.2"], ["R05.1", "R05.2"]),
        (["Rec 5A", "Rec 5B"], ["R05a", "R05b"]),
        (["R05", "R05a", "R06"], ["R05", "R05a", "R06"]), (["Recommendation 5a", "Recommendation 5b"], ["R05a", "R05b"]),
        (["R5i", "R5ii"], ["R05i", "R05ii"]), (["R5-a", "R5-b"], ["R05a", "R05b"]), (["R5 a", "R5 b"], ["R05a", "R05b"]),
    ])
    func partsThatAreRecommendationsOfTheirOwn(_ written: [String], _ numbers: [String]) throws {
        for heading in [Report.heading, "\n"] {
            let read = try report(rows(written), heading: heading)
            #expect(read.map(\.number) == numbers)
            #expect(read.map(\.text) == (1...numbers.count).map { "That part \($0) be done." })
            #expect(read.flatMap(\.assessments).map { $0.category?.rawValue } == Array(1...numbers.count))
            #expect(
                read.allSatisfy {
                    $0.evidence.count == 1 && $0.evidence[0].updates.map(\.text).joined().hasPrefix("Done for")
                })
        }
    }

    @Test func aLetterInTheEvidenceIsThatOfAPart() throws {
        let row = "R02\tThat the park: a) is open; b) is lit; and c) is clean.\tCabinet Member for Parks\tMay 2018\t1"
        let read = try Report.read(row: row, evidence: "R02a) Open.\n\nR02b\tLit.\n\nR02 c) Clean.\n\nSee also\nR02a and b.")
            .reviews[0].recommendations
        #expect(read.map(\.number) == ["R02"])
        #expect(read[0].subItems.count == 3)
    }

    @Test func thePartsOfOneRecommendationMayFollowItsNumber() throws {
        let read = try Report.recommendation(
            row: "R05 a) open the park; b) light it.\tCabinet Member for Parks\tMay 2018\t1")
        #expect(read?.number == "R05")
        #expect(read?.subItems.map(\.text) == ["open the park;", "light it."])
    }

    @Test(arguments: ["1.", "1", "1)", "(1)", "No. 1", "1:"])
    func figuresAloneWhereATableHasItsHeading(_ first: String) throws {
        let numbers = (1...3).map { first.replacing("1", with: "\($0)") }
        let text =
            Report.front + Report.heading + "\n"
            + rows(numbers).map { "\($0)\n\(Report.evidenceHeading)\n1.\tOne.\n2.\tTwo.\n3.\tThree.\n4.\tFour." }
            .joined(separator: "\n")
            + "\n\nAppendix 3: Concluded Recommendations\n\n\(Report.heading)\n"
            + first.replacing("1", with: "4") + "\tThat part 4 be done.\tCabinet Member for Parks\tMay 2018\t2\n"
        let read = try ReportReader().read(text: text, from: "test").reviews[0].recommendations
        #expect(read.map(\.number) == ["R01", "R02", "R03", "R04"])
        #expect(read.map(\.text) == (1...4).map { "That part \($0) be done." })
        #expect(read.map(\.isConcluded) == [false, false, false, true])
        #expect(read[0].evidence.outline == ["-: 1. One.\n2. Two.\n3. Three.\n4. Four."])
    }

    @Test(arguments: [["1.1", "1.2", "2.1"], ["A1", "A2", "B1"], ["I", "II", "III"], ["2016/3", "2016/4", "2017/1"]])
    func namesOfOtherKinds(_ numbers: [String]) throws {
        for written in [numbers, numbers.map { $0 + "." }] {
            let read = try report(rows(written))
            #expect(read.map(\.number) == numbers)
            #expect(read.map(\.text) == (1...3).map { "That part \($0) be done." })
            #expect(read.map(\.evidence.count) == [1, 1, 1])
        }
    }

    @Test func aFigureByItselfWithTheCellsBelowIt() throws {
        let text =
            Report.front
            + (1...2).map {
                "No.\nRecommendation\nResponsibility\nTarget Date For\nCompletion\nCabinet Member’s\nAssessment\n"
                    + "\($0)\nThat part \($0) be done.\nCabinet Member for Parks\nMay 2018\nCat \($0)\n\(Report.evidenceHeading)\nDone."
            }.joined(separator: "\n")
        let read = try ReportReader().read(text: text, from: "test").reviews[0].recommendations
        #expect(read.map(\.number) == ["R01", "R02"])
        #expect(read.map(\.evidence.outline) == [["-: Done."], ["-: Done."]])
    }

    @Test func theNumberMayStandOverItsTable() throws {
        let rows = rows(["Recommendation 1", "Recommendation 2"])
        let text =
            Report.front
            + rows.enumerated().map {
                "Recommendation \($0 + 1)\n\n\(Report.heading)\n\($1)\n\(Report.evidenceHeading)\n\nDone."
            }
            .joined(separator: "\n\n")
        let reading = try ReportReader().read(text: text, from: "test")
        #expect(reading.reviews[0].recommendations.map(\.evidence.outline) == [["-: Done."], ["-: Done."]])
        #expect(reading.unplaced == [])
        let named = try ReportReader().read(
            text: text.replacing("Recommendation 2\n\n", with: "Recommendation 2: Lamps\n\n"), from: "test")
        #expect(named.reviews == reading.reviews)
        #expect(named.unplaced.map(\.text) == ["Recommendation 2: Lamps"])
        let themed = try ReportReader().read(
            text: text.replacing("Recommendation 2\n\n", with: "Theme B: Lamps\n\n"), from: "test")
        #expect(themed.reviews == reading.reviews)
        #expect(themed.unplaced.map(\.text) == ["Theme B: Lamps"])
    }
}
