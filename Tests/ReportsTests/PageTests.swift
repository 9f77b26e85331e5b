import Scrutiny
import Testing

@testable import Reports

@Suite("What a page leaves in the text")
struct PageTests {
    /// The evidence of a report in which a sentence is broken there.
    private func broken(_ lines: String) throws -> (text: String?, leftOut: [String]) {
        let evidence = "Seven parks were open from the first of May until\n\(lines)\nthe last day of September."
        let reading = try Report.read(
            row: "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t1", evidence: evidence)
        return (
            reading.reviews[0].recommendations[0].evidence.first?.updates.first?.text, reading.leftOut.compactMap(\.text)
        )
    }

    @Test(arguments: [
        "Page 3 of 6", "3", "- 3 -", "Page | 3", "3 | P a g e", "3 | Page", "[3]", "Page 3/6", "OFFICIAL",
        "OFFICIAL-SENSITIVE", "[DRAFT]",
        "Printed on 12/09/2018 14:02", "Tudalen 3", "- ii -", "Page ii", "G:\\Scrutiny\\Spaces v3.docx", "\n\u{0C}",
        "Green Spaces: Progress Report\nPage 3 of 6",
        "OFFICIAL\nPage 3",
        "Page 3 of 6\nProgress Report: Green Spaces",
    ])
    func isTakenOutOfASentence(_ lines: String) throws {
        let read = try broken(lines)
        #expect(read.text == "Seven parks were open from the first of May until the last day of September.")
        let words = lines.split(separator: "\n").map(String.init).filter { $0 != "\u{0C}" }
        #expect(Set(words).isSubset(of: read.leftOut))
    }

    @Test(arguments: ["official", "Draft plans for", "Printed copies of 12 maps and", "Green fields and", "[sic]"])
    func wordsOfTheSentenceStay(_ words: String) throws {
        #expect(try broken(words).text?.contains(words) == true)
    }

    @Test func aNumberBetweenTwoRowsGoesWithThoseOfTheOtherPages() throws {
        func row(_ number: Int) -> String {
            "R0\(number)\nThat part \(number) be done.\nCabinet Member for Parks\nMay 2018\n3\n\(Report.evidenceHeading)\n"
        }
        let text =
            Report.front + row(1) + "Half of it is done now.\n3\n" + row(2)
            + "The other half of all this waits until\n4\nthe spring of 2019 has come.\n5\n"
            + row(3) + "None."
        let reading = try ReportReader().read(text: text, from: "test")
        let read = reading.reviews[0].recommendations
        #expect(
            read.map { $0.evidence.first?.updates.first?.text } == [
                "Half of it is done now.", "The other half of all this waits until the spring of 2019 has come.", "None.",
            ])
        #expect(read.map { $0.assessments.map { $0.category?.rawValue } } == [[3], [3], [3]])
        #expect(reading.leftOut.filter { $0.reason == .pageNumber }.count == 3)
    }
}

@Suite("Words that a line's end broke")
struct HyphenationTests {
    private func read(_ evidence: String) throws -> String? {
        try Report.recommendation(row: "R01\tThat it be done.\tCabinet Member for Parks\tMay 2018\t1", evidence: evidence)?
            .evidence.first?.updates.first?.text
    }

    @Test(arguments: [
        ("The plan is cur-\nrently being drafted.", "The plan is currently being drafted."),
        ("It is being up-\ndated.", "It is being updated."),
        ("All recommenda-\ntions of the Commit-\ntee are met.", "All recommendations of the Committee are met."),
        ("The up-\nto-date list is kept.", "The up-to-date list is kept."),
        ("A long-\nterm plan is kept.", "A long-term plan is kept."),
        ("It was looked at pre-\nand post-war.", "It was looked at pre- and post-war."),
        ("Half-plots are let, and half-\nplots are liked.", "Half-plots are let, and half-plots are liked."),
        ("In 2017-\n18 it grew.", "In 2017-18 it grew."), ("It is step-\nfree now.", "It is step-free now."),
        ("A follow-\nup is held.", "A follow-up is held."),
        ("The timetable and the time\u{AD}\ntable.", "The timetable and the timetable."),
        ("It is ap\u{2010}\npropriate.", "It is appropriate."),
        ("Councillor Prys-\nJones was asked.", "Councillor Prys-Jones was asked."),
        ("It is done with-\nout them.", "It is done without them."),
    ])
    func areJoinedAndRealHyphensKept(_ broken: String, _ whole: String) throws {
        #expect(try read(broken) == whole)
    }

    @Test func alsoOverThePagesEnd() throws {
        #expect(
            try read("The signs will be put up as they are cur-\n\nPage 3 of 6\n\u{0C}\nrently made.")
                == "The signs will be put up as they are currently made.")
    }

    @Test func ligaturesAreLetters() throws {
        #expect(try read("O\u{FB03}cers \u{FB01}nd a \u{FB02}eet su\u{FB03}cient.") == "Officers find a fleet sufficient.")
    }
}
