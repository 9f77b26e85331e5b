import Scrutiny
import Testing

@testable import Reports

@Suite("A row whose cells came one below the other")
struct FlatRowTests {
    private func read(_ lines: String...) throws -> Recommendation? {
        try Report.recommendation(row: (["R01"] + lines).joined(separator: "\n"))
    }

    @Test(arguments: [
        "Progress to be reported in November 2017.", "That progress be reported in November 2017.",
        "That signs be up by March 2018",
        "That a scheme be\nready by May 2018.", "That the Leader report in June 2018.",
    ])
    func itsFirstLineIsTheRecommendation(_ text: String) throws {
        let read = try read(text, "Cabinet Member for Parks", "November 2017", "1 - Achieved Fully")
        #expect(read?.text == text.replacing("\n", with: " "))
        #expect(read?.responsibility == ["Cabinet Member for Parks"])
        #expect(read?.targets.map(\.written) == ["November 2017"])
    }

    @Test func itMayHaveNobodyResponsible() throws {
        let read = try read("That progress be reported in", "November 2017.", "November 2017", "1 - Achieved Fully")
        #expect(
            read?.text == "That progress be reported in November 2017."
                || read?.text == "That progress be reported in\n\nNovember 2017.")
        #expect(read?.responsibility == [])
        #expect(read?.targets.map(\.written) == ["November 2017"])
    }

    @Test(arguments: [
        "The Leader", "Ms A. Wiśniewska", "HR", "Brynford Museums Trust", "Friends of the Lake\nCabinet Member for Parks",
    ])
    func whoIsResponsibleNeedNotBeAnOffice(_ who: String) throws {
        let read = try read("That one ticket serve all the museums.", who, "mid-2018", "Cat 2")
        #expect(read?.text == "That one ticket serve all the museums.")
        #expect(read?.responsibility == who.split(separator: "\n").map(String.init))
        #expect(read?.targets.map(\.written) == ["mid-2018"])
    }

    @Test func wordsBrokenInItsCellsAreWhole() throws {
        let read = try read(
            "That the recommenda-", "tions of the long-", "term plan be met.", "Cabinet Mem-", "ber for Parks", "Comple-",
            "tion: May 2018",
            "3 – Not Achieved (Prog-", "ress Made)")
        #expect(read?.text == "That the recommendations of the long-term plan be met.")
        #expect(read?.responsibility == ["Cabinet Member for Parks"])
        #expect(read?.targets.map(\.label) == ["Completion"])
        #expect(read?.assessments.map { $0.category?.rawValue } == [3])
        #expect(read?.evidence.outline == ["-: Done."])
    }

    @Test func aTargetsLabelMayEndInTheMiddle() throws {
        let read = try read("That the lake be dredged.", "Head of Parks", "Survey by the end of", "June 2017", "Works: Spring", "2018", "1")
        #expect(read?.responsibility == ["Head of Parks"])
        #expect(read?.targets.map { $0.date?.iso } == ["2017-06", nil])
    }

    @Test(arguments: [
        "\nCabinet Member’s Assessment: 3 – Not Achieved (Progress Made)\n\(Report.evidenceHeading)\n\nDone.",
        "\n\(Report.evidenceHeading)\n\nDone.\n\nCabinet Member’s Assessment: 3 – Not Achieved (Progress Made)",
        "\n\(Report.evidenceHeading)\n\nAssessment:\t3\n\nDone.",
    ])
    func theAssessmentMayStandBelowTheRow(_ rest: String) throws {
        let heading = "No.\tRecommendation\tResponsibility\tTarget Date For Completion\n"
        let text = Report.front + heading + "R01\tThat it be done.\tHead of Parks\tMay 2018" + rest + "\n"
        let read = try ReportReader().read(text: text, from: "test").reviews[0].recommendations[0]
        #expect(read.assessments.map { $0.category?.rawValue } == [3])
        #expect(read.targets.map(\.label) == [""])
        #expect(read.evidence.outline == ["-: Done."])
    }

    @Test func aCategoryBehindTheTargetIsNone() throws {
        let read = try read("That the lake be dredged.", "Lead: Head of Parks", "Target: May 2018", "Category 1")
        #expect(read?.targets == Target.withInterim([Target(written: "May 2018", date: .month(year: 2018, month: 5))]))
        #expect(read?.assessments.map { $0.category?.rawValue } == [1])
    }

    @Test func whatIsTakenByItsPlaceIsDoubted() throws {
        let reading = try Report.read(row: "R01\nThat a trainee be taken on\nWorkforce\nMay 2018\n1", evidence: "Done.")
        #expect(reading.reviews[0].recommendations[0].text == "That a trainee be taken on")
        #expect(reading.reviews[0].recommendations[0].responsibility == ["Workforce"])
        #expect(reading.doubts.map(\.line) == [Report.rowLine + 2])
    }

    @Test(arguments: ["within 6 months", "mid-2018", "by the end of the year", "Q3 2017/18", "TBD", "6 months from approval", "Annual", "Half-yearly"])
    func aTargetNeedNotBeADate(_ target: String) throws {
        let read = try read("That it be done.", "Cabinet Member for Parks", target, "6 – In Progress")
        #expect(read?.responsibility == ["Cabinet Member for Parks"])
        #expect(read?.targets.count == 1)
        #expect(target.hasSuffix(read?.targets.first?.written ?? "-"))
        #expect(read?.targets.first?.date == nil)
    }

    @Test(arguments: ["\n", "\t", ": "])
    func everyCellMayHaveItsHeading(_ between: String) throws {
        let row = { (number: Int) in
            [
                ("No.", "R0\(number)"), ("Recommendation", "That part \(number) be done."),
                ("Responsibility", "Head of Libraries\nRural Partnership"),
                ("Target Date For Completion", "Interim – Sept 2016\nComplete – 31.03.17"),
                ("Cabinet Member’s Assessment", "1: Achieved"),
            ]
            .map { $0 + between + $1 }.joined(separator: "\n")
        }
        let text = Report.front + (1...2).map { row($0) + "\n\(Report.evidenceHeading)\nDone.\n" }.joined(separator: "\n")
        let reading = try ReportReader().read(text: text, from: "test")
        let read = reading.reviews[0].recommendations
        #expect(read.map(\.number) == ["R01", "R02"])
        #expect(read.map(\.text) == ["That part 1 be done.", "That part 2 be done."])
        #expect(read.map(\.responsibility) == Array(repeating: ["Head of Libraries", "Rural Partnership"], count: 2))
        #expect(read.map { $0.targets.map(\.label) } == Array(repeating: ["Interim", "Complete"], count: 2))
        #expect(read.map { $0.assessments.map { $0.category?.rawValue } } == [[1], [1]])
        #expect(read.map(\.evidence.outline) == [["-: Done."], ["-: Done."]])
        #expect(reading.unplaced == [])
    }

    @Test func columnsOneAfterTheOtherAreNobodys() throws {
        let text =
            Report.front + """
                \(Report.heading.replacing("\t", with: "\n"))
                R01
                R02
                That paths be mended.
                That lamps be lit.
                Cabinet Member for Parks
                1 – Achieved Fully
                6 – In Progress

                """
        let reading = try ReportReader().read(text: text, from: "test")
        #expect(reading.reviews[0].recommendations.map(\.number) == ["R01", "R02"])
        #expect(reading.reviews[0].recommendations.allSatisfy { $0.text.isEmpty && $0.assessments.isEmpty })
        #expect(reading.unplaced.map(\.text).contains("That lamps be lit."))
        #expect(reading.unplaced.count == 5)
    }

    @Test func targetsBrokenOverLines() {
        func read(_ lines: String...) -> [String] {
            Targets.read(lines.map { Line(number: 1, text: $0) }).map { "\($0.label)|\($0.written)|\($0.date?.iso ?? "-")" }
        }
        #expect(read("Wardens: autumn", "2017") == ["Wardens|autumn 2017|-"])
        #expect(
            read("Pumps: early", "2018", "Engineer: April", "2017") == ["Pumps|early 2018|-", "Engineer|April 2017|2017-04"])
        #expect(read("Complete by the end of", "March 2018").map { $0.hasSuffix("end of March 2018|2018-03") } == [true])
        #expect(read("30th", "September 2017") == ["|30th September 2017|2017-09-30"])
        #expect(read("Sept 16", "2017 (review)") == ["|Sept 16|2016-09", "review|2017|2017"])
        #expect(read("Phase 1", "March 2017") == ["Phase 1|March 2017|2017-03"])
        #expect(read("2017/", "18") == ["|2017/18|2018-03-31"])
        #expect(read("Sept/Oct 2017") == ["|Sept/Oct 2017|2017-10"])
        #expect(read("Works: January – March 2018") == ["Works|January – March 2018|2018-03"])
    }

    @Test(arguments: [
        ("Cabinet Member for Adult Care\nwith Age Brynford", ["Cabinet Member for Adult Care", "with Age Brynford"]),
        ("All ten District Chairs\nco-ordinated by the Leader", ["All ten District Chairs", "co-ordinated by the Leader"]),
        (
            "Cabinet Member for Roads\nand Cabinet Member for Health",
            ["Cabinet Member for Roads", "and Cabinet Member for Health"]
        ),
        ("Cabinet Member for Resilience\nand Highways", ["Cabinet Member for Resilience and Highways"]),
        ("Head of Collections\n(Ms Prys)", ["Head of Collections (Ms Prys)"]),
        ("Director of Finance\nin partnership\nwith the Trust", ["Director of Finance", "in partnership with the Trust"]),
    ])
    func linesOfResponsibility(_ cell: String, _ entries: [String]) throws {
        let read = try Report.recommendation(row: "R01\tThat it be done.\t\(cell)\tMay 2018\t1")
        #expect(read?.responsibility == entries)
    }
}
