import Foundation
import Scrutiny
import Testing

@testable import Reports

/// Documents that other programs read for us. Programs of our own making stand in for the real ones, so that the
/// tests pass where none is installed.
@Suite("Office documents and PDF") struct OfficeReaderTests {
    private func withPrograms(_ scripts: [String: String], _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("office-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, script) in scripts {
            let program = folder.appendingPathComponent(name).path
            try WholeFile.write(Array(("#!/bin/sh\n" + script).utf8), to: program)
            try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
        }
        try await body(folder.path + ":/bin:/usr/bin")
    }

    private static let zipped: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    @Test func theFirstBytesTellTheForm() {
        #expect(OfficeForm(Array("%PDF-1.7".utf8), name: "x") == .pdf)
        #expect(OfficeForm(Self.zipped + Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8), name: "x") == .text("odt"))
        #expect(OfficeForm(Self.zipped + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8), name: "x") == .sheet)
        #expect(OfficeForm(Self.zipped, name: "Tracker.DOCX") == .text("docx"))
        #expect(OfficeForm([0xD0, 0xCF, 0x11, 0xE0], name: "old.doc") == .oldWord)
        #expect(OfficeForm([0xD0, 0xCF, 0x11, 0xE0], name: "old.xls") == .sheet)
        #expect(OfficeForm(Self.zipped, name: "pictures.zip") == nil)
        #expect(OfficeForm(Array("R01\tText".utf8), name: "x.docx") == nil)
    }

    @Test func aMissingProgramIsNamedWithTheCommandThatInstallsIt() async throws {
        let forms: [(OfficeForm, String, String)] = [
            (.pdf, "pdftotext", "poppler-utils"), (.text("docx"), "pandoc", "pandoc"), (.sheet, "soffice", "libreoffice-calc"), (.oldWord, "antiword", "antiword"),
        ]
        for (form, program, package) in forms {
            let error = await #expect(throws: ReportError.self) {
                try await OfficeReader(searchPath: "/nowhere").content(of: Self.zipped, form, path: "a.b")
            }
            #expect(error?.description.contains("a.b: needs \(program)") == true)
            #expect(error?.description.contains("apt-get install \(package)") == true)
        }
    }

    @Test func anErrorIsOneLineWhateverTheFileIsCalled() {
        #expect(ReportError.empty(path: "a\nb.csv").description.hasPrefix("a␤b.csv: is empty."))
    }

    @Test func theProgramGetsACopyWithAPlainName() async throws {
        try await withPrograms(["pandoc": "for last; do :; done; printf '<p>%s</p>' \"${last##*/}\""]) { path in
            let content = try await OfficeReader(searchPath: path).content(of: Self.zipped, .text("docx"), path: "a\n; rm -rf x.docx")
            #expect(content == .text("<p>document.docx</p>", isPage: true))
        }
    }

    @Test func aProgramThatHangsOrFailsSaysSo() async throws {
        try await withPrograms(["pandoc": "exec sleep 600", "pdftotext": "echo 'broken file' >&2; exit 1"]) { path in
            await #expect(throws: ReportError.converterTooSlow(path: "a", program: "pandoc", seconds: 0)) {
                try await OfficeReader(timeLimit: 0, searchPath: path).content(of: Self.zipped, .text("docx"), path: "a")
            }
            await #expect(throws: ReportError.converterFailed(path: "a", program: "pdftotext", reason: "broken file")) {
                try await OfficeReader(searchPath: path).content(of: [], .pdf, path: "a")
            }
        }
    }

    @Test func aBombIsRefusedBeforeItIsUnpacked() async throws {
        // One entry that says it unpacks to four thousand million bytes.
        var bytes: [UInt8] = Self.zipped + [0x50, 0x4B, 0x01, 0x02] + [UInt8](repeating: 0, count: 20) + [0xFF, 0xFF, 0xFF, 0xEF]
        bytes += [UInt8](repeating: 0, count: 18) + [0x50, 0x4B, 0x05, 0x06, 0, 0, 0, 0, 1, 0, 1, 0, 46, 0, 0, 0, 4, 0, 0, 0, 0, 0]
        #expect(ZipDirectory(bytes)?.unpacked == 0xEFFF_FFFF)
        let bomb = bytes
        let error = await #expect(throws: ReportError.self) { try await OfficeReader(searchPath: "/nowhere").content(of: bomb, .text("docx"), path: "b.docx") }
        if case .tooLarge(let path, _, _) = error { #expect(path == "b.docx") } else { Issue.record("\(String(describing: error))") }
    }

    @Test func brokenListsOfContentsAreNone() {
        for count in 0..<60 { _ = ZipDirectory([0x50, 0x4B, 0x05, 0x06] + [UInt8](repeating: 0xFF, count: count)) }
        #expect(ZipDirectory([]) == nil)
    }

    @Test func cellsOfOldWordAreCells() {
        let book = "<book>\n<chapter>\n<title/>\n<para>\nTitle\n</para>\n<informaltable>\n<row>\n<entry>\nR01\n</entry>\n<entry>\nThat it\nbe done.\n</entry>\n</row>\n</informaltable>"
        #expect(DocBook.page(of: book).replacing("\n", with: "") == "<p></p><div><p>Title</p></div><table><tr><td>R01</td><td><p>That it</p><p>be done.</p></td></tr></table>")
    }

    // MARK: Places of words

    /// A page of words: the rows with their tops, each word with its left edge, five points to a letter.
    private func page(_ rows: [(Double, [(Double, String)])]) -> String {
        "<page width=\"800\" height=\"600\">" + rows.flatMap { top, words in
            words.flatMap { left, text -> [String] in
                var left = left
                return text.split(separator: " ").map { word in
                    defer { left += Double(word.count) * 5 + 2.5 }
                    return "<word xMin=\"\(left)\" yMin=\"\(top)\" xMax=\"\(left + Double(word.count) * 5)\" yMax=\"\(top + 12)\">\(word)</word>"
                }
            }
        }.joined() + "</page>"
    }

    private func read(_ pages: [String]) throws -> Reading {
        try ReportReader().read(.text(#require(PDFPages("<doc>" + pages.joined() + "</doc>").text), isPage: false), from: "test.pdf")
    }

    @Test func columnsAreToldByTheirPlaces() throws {
        let reading = try read([
            page([
                (20, [(50, "Report of:"), (160, "Cabinet Member for")]), (32, [(160, "Parks &amp; Paths")]),
                (60, [(50, "Date:"), (160, "26 September 2018")]), (90, [(50, "Progress Report on Implementation: Green Spaces")]),
                (130, [(50, "No."), (90, "Recommendation"), (300, "Responsibility"), (420, "Target Date For"), (560, "Cabinet Member’s")]),
                (142, [(420, "Completion"), (560, "Assessment")]),
                (160, [(50, "R"), (90, "That the park and all of its"), (300, "Cabinet Member"), (420, "Interim"), (560, "2 – Achieved")]),
                (172, [(50, "01"), (90, "paths are mended."), (300, "for Parks"), (420, "May 2018"), (560, "Late")]),
                (200, [(50, "Evidence of Progress (and Anticipated Completion Date if ‘Not Achieved’)")]),
                (230, [(50, "All paths are mended, as R02 says of the lamps along them and of all")]),
                (242, [(50, "The Lake’s paths too. There are new signs at each gate; for the")]),
            ]),
            page([
                (20, [(50, "benches beside them.")]),
                (60, [(50, "R02"), (90, "That lamps are lit."), (300, "Leader"), (420, "June 2018"), (560, "1")]),
                (90, [(50, "Evidence of Progress")]), (120, [(50, "Lit.")]),
            ]),
        ])
        let review = try #require(reading.reviews.first)
        #expect(review.reportOf == "Cabinet Member for Parks & Paths")
        #expect(review.recommendations.map(\.number) == ["R01", "R02"])
        #expect(review.recommendations.map(\.text) == ["That the park and all of its paths are mended.", "That lamps are lit."])
        #expect(review.recommendations.map(\.responsibility) == [["Cabinet Member for Parks"], ["Leader"]])
        #expect(review.recommendations.flatMap(\.assessments).map { $0.category?.rawValue } == [2, 1])
        #expect(review.recommendations[0].targets.map(\.written) == ["May 2018"])
        #expect(review.recommendations[0].evidence.outline == 
            ["-: All paths are mended, as R02 says of the lamps along them and of all The Lake’s paths too. There are new signs at each gate; for the benches beside them."])
    }

    @Test func aTrackerRunsOverThePages() throws {
        let heading: (Double, [(Double, String)]) = (20, [(50, "Ref"), (90, "Recommendation"), (300, "Lead officer"), (420, "Status")])
        let reading = try read([
            page([heading, (50, [(50, "1"), (90, "Mend the \"old\" path"), (300, "Head of Parks"), (420, "Complete")]), (62, [(90, "by the lake")])]),
            page([heading, (50, [(50, "2"), (90, "Light the lamps"), (300, "Head of Roads"), (420, "Not started")])]),
        ])
        #expect(reading.reviews.first?.recommendations.map(\.text) == ["Mend the \"old\" path by the lake", "Light the lamps"])
        #expect(reading.reviews.first?.recommendations.flatMap(\.responsibility) == ["Head of Parks", "Head of Roads"])
    }

    @Test func numbersInTheMiddleOfTheirRows() throws {
        // Rows of one to three lines, every cell in the middle of its row.
        let reading = try read([
            page([
                (20, [(50, "Item"), (90, "Action agreed"), (300, "Officer"), (420, "Date"), (500, "Outcome")]), (32.4, [(420, "due")]),
                (60, [(90, "Count the empty stalls in")]), (66.2, [(500, "Completed – sent in May.")]),
                (72.4, [(50, "41"), (90, "each market, and say which"), (300, "Markets Officer"), (420, "5 Dec 2025")]),
                (78.6, [(500, "Nine stand empty.")]), (84.8, [(90, "of them leak")]),
                (110, [(90, "Ask why the bus is late")]), (116.2, [(50, "42"), (300, "Transport Officer"), (420, "Jan 2026"), (500, "Not yet due")]), (122.4, [(90, "on market days")]),
                (150, [(50, "43"), (90, "Thank the band"), (300, "Chair"), (420, "Jan 2026"), (500, "Withdrawn at her request")]),
                (190, [(50, "Page 1")]),
            ]),
            page([
                (20, [(50, "Item"), (90, "Action agreed"), (300, "Officer"), (420, "Date"), (500, "Outcome")]),
                (60, [(90, "Mend the pump in")]), (66.2, [(50, "44"), (300, "Works"), (420, "Jan 2026"), (500, "In progress")]), (72.4, [(90, "the yard")]),
            ]),
        ])
        let found = try #require(reading.reviews.first).recommendations
        #expect(found.map(\.number) == ["R41", "R42", "R43", "R44"])
        #expect(found.map(\.text) == [
            "Count the empty stalls in each market, and say which of them leak", "Ask why the bus is late on market days", "Thank the band", "Mend the pump in the yard",
        ])
        #expect(found.map(\.responsibility) == [["Markets Officer"], ["Transport Officer"], ["Chair"], ["Works"]])
        #expect(found[0].evidence.outline == ["-: Completed – sent in May. Nine stand empty."])
        #expect(found[2].closedUnachieved == "Withdrawn")
        #expect(reading.columns.map(\.heading) == ["Item", "Action agreed", "Officer", "Date due", "Outcome"])
    }

    @Test func rowsThatCannotBeToldApartAreDeclined() throws {
        // No space between the rows, and numbers at no certain height.
        let described = PDFPages("<doc>" + page([
            (20, [(50, "Item"), (90, "Action agreed"), (300, "Officer"), (420, "Outcome")]),
            (32, [(90, "Count the empty stalls")]), (38, [(50, "41"), (300, "Markets")]), (44, [(90, "in each market")]), (50, [(420, "Done")]),
            (56, [(90, "and say which leak")]), (62, [(300, "Works"), (420, "Done")]), (68, [(50, "42"), (90, "mend the pump")]), (74, [(420, "Not yet due")]), (80, [(90, "in the yard")]),
        ]) + "</doc>")
        #expect(described.text == nil)
        let error = #expect(throws: ReportError.self) { try ReportReader().read(OfficeReader.Content.unclear, from: "a.pdf") }
        #expect(error?.description.contains("cannot be told which words belong to one row") == true)
    }

    @Test func listsThatOneProgramDropsComeFromTheOther() async throws {
        let pandoc = "case \"$*\" in *from=docx*) printf '<table><tr><td>That:<ul><li>lamps</li></ul></td></tr></table>';; *) printf '<table><tr><td>That:</td></tr></table>';; esac"
        try await withPrograms(["pandoc": pandoc, "soffice": "exit 0"]) { path in
            let content = try await OfficeReader(searchPath: path).content(of: Self.zipped, .text("odt"), path: "a.odt")
            #expect(content == .text("<table><tr><td>That:<ul><li>lamps</li></ul></td></tr></table>", isPage: true))
        }
    }

    @Test(arguments: ["", "<page", "<page ><word xMin=\"a\"", "<page ><word xMin=\"1\" yMin=\"nan\" xMax=\"inf\" yMax=\"1e999\">x</word>", "<page ><word xMin=\"9\" yMin=\"9\" xMax=\"-9\" yMax=\"-9\">&#0;&x;&</word>"])
    func nonsenseIsNoCrash(_ description: String) {
        _ = PDFPages(description).text
    }

    // MARK: The real programs

    @Test(arguments: ["docx", "odt", "pdf"])
    func allFormsOfTheSourceReportAreOneReview(_ form: String) async throws {
        guard SourceReport.isThere, OutsideProgram.isInstalled(form == "pdf" ? "pdftotext" : "pandoc") else { return }
        let review = try #require(try await ReportReader().readAny(path: SourceReport.path(form)).reviews.first)
        let text = try #require(try await ReportReader().readAny(path: SourceReport.path("txt")).reviews.first)
        #expect(review.title == text.title)
        #expect(review.lastTrackedOn == text.lastTrackedOn)
        #expect(review.recommendations.map(\.number) == text.recommendations.map(\.number))
        for (one, other) in zip(review.recommendations, text.recommendations) {
            #expect(one.text == other.text)
            #expect(one.closing == other.closing)
            #expect(one.subItems == other.subItems)
            #expect(one.responsibility == other.responsibility)
            #expect(one.targets == other.targets)
            #expect(one.assessments == other.assessments)
            let updates = { (recommendation: Recommendation) in recommendation.evidence.map { [$0.subItem ?? "-"] + $0.updates.map { $0.heading ?? "" } } }
            #expect(updates(one) == updates(other))
        }
    }
}
