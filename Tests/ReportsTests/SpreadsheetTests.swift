import Foundation
import Scrutiny
import Testing

@testable import Reports

/// Spreadsheets as one file of XML, whose cells keep their values beside what they show.
@Suite struct SpreadsheetTests {
    private func sheet(_ name: String, _ rows: [[String]]) -> String {
        "<table:table table:name=\"\(name)\">" + rows.map { "<table:table-row>\n " + $0.joined(separator: "\n ") + "</table:table-row>" }.joined()
            + "<table:table-row table:number-rows-repeated=\"1048560\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
    }

    private func text(_ words: String) -> String { "<table:table-cell office:value-type=\"string\"><text:p>\(words)</text:p></table:table-cell>" }
    private func day(_ iso: String, _ shown: String) -> String {
        "<table:table-cell office:value-type=\"date\" office:date-value=\"\(iso)\"><text:p>\(shown)</text:p></table:table-cell>"
    }

    private func sheets(_ all: String...) -> [FlatSpreadsheet.Sheet] { FlatSpreadsheet.sheets(of: Array(("<office:spreadsheet>" + all.joined() + "</office:spreadsheet>").utf8)) }

    @Test(arguments: [
        ("2025-03-12", "12/03/2025", "12/03/2025"), ("2025-03-12", "3/12/25", "12/03/2025"), ("2025-03-12", "12-Mar-25", "12-Mar-25"),
        ("2026-03-16", "16-Mar", "16/03/2026"), ("2026-03-01", "Mar 2026", "Mar 2026"), ("2026-03-01", "01/03/26", "01/03/2026"),
        ("2025-09-30T00:00:00", "Dienstag, 30. Sept.", "30/09/2025"),
    ])
    func aDayIsTheSameWhereverItIsRead(_ value: String, _ shown: String, _ read: String) {
        #expect(sheets(sheet("A", [[day(value, shown)]])).first?.table.rows.first?.cells.map(\.text) == [read])
    }

    @Test func cellsRepeatSpanAndHoldParagraphs() {
        let rows = sheets(sheet("A", [
            ["<table:table-cell table:number-columns-spanned=\"2\" office:value-type=\"string\"><text:p>Over &amp; <text:span>two</text:span></text:p></table:table-cell>", "<table:covered-table-cell/>"],
            ["<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\"string\"><text:p>G</text:p></table:table-cell>"],
            ["<table:table-cell office:value-type=\"string\"><text:p>One</text:p><text:p>Two<text:line-break/>Three<text:s text:c=\"2\"/>&lt;4</text:p></table:table-cell>"],
        ]))[0].table.rows
        #expect(rows.map { $0.cells.map(\.text) } == [["Over & two"], ["G", "G"], ["One Two Three <4"]])
        #expect(rows[0].cells[0].span == 2)
        #expect(rows[2].cells[0].lines.map(\.text) == ["One", "Two", "Three  <4"])
    }

    @Test func commentsAreKeptAndChartsAreNone() {
        let note = "<office:annotation><dc:creator>Somebody</dc:creator><text:p>Ask the clerk</text:p></office:annotation>"
        let chart = "<draw:object><table:table table:name=\"local\"><table:table-row>\(text("9"))</table:table-row></table:table></draw:object>"
        let found = sheets(sheet("A", [["<table:table-cell office:value-type=\"string\">\(note)<text:p>Ongoing</text:p>\(chart)</table:table-cell>"]]))
        #expect(found.map(\.name) == ["A"])
        #expect(found[0].table.rows[0].cells.map(\.text) == ["Ongoing"])
        #expect(found[0].comments.map(\.text) == ["Comment on a cell: Ask the clerk"])
    }

    @Test func severalSheetsAreOneTracker() throws {
        let heading = [text("ID"), text("Recommendation"), text("Lead"), text("Deadline"), text("Status")]
        let reading = try ReportReader().read(.sheets(sheets(
            sheet("Read me", [[text("One row for each")]]),
            sheet("Live", [[text("Swans tracker")], [text("Position as at 4 May 2026")], heading, [text("S1"), text("That swans be counted."), text("Warden"), day("2026-06-30", "6/30/26"), text("Ongoing")],
                [text("S2"), text("That nests be fenced."), text("Warden"), text("tbc"), text("Embedded")]]),
            sheet("Closed", [heading, [text("S0"), text("That signs be put up."), text("Warden"), day("2025-06-30", "6/30/25"), text("Complete")]])
        )), from: "swans.xlsx")
        #expect(reading.reviews.map(\.title) == ["Swans tracker"])
        let found = reading.reviews[0].recommendations
        #expect(found.map(\.number) == ["S1", "S2", "S0"])
        #expect(found.map { $0.deadline?.iso } == ["2026-06-30", nil, "2025-06-30"])
        #expect(found.map(\.isConcluded) == [false, false, true])
        #expect(reading.doubts.contains { $0.text == "Live: S2: Embedded" && $0.line == 5 })
        #expect(reading.unplaced.contains { $0.text == "Read me: One row for each" && $0.line == 1 })
        #expect(reading.columns.allSatisfy { $0.sheet == "Live" || $0.sheet == "Closed" })
    }

    @Test(arguments: ["", "<", "<table:table", "<table:table table:name=\"a", "<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"99999999999\">", "</table:table-row></table:table-cell></text:p>", "<office:annotation><table:table-row/>"])
    func nonsenseIsNoCrash(_ xml: String) { _ = FlatSpreadsheet.sheets(of: Array(xml.utf8)) }

    // MARK: The real program

    @Test(arguments: ["C"])
    func theSystemsLanguageDoesNotChangeADay(_ language: String) async throws {
        guard OutsideProgram.isInstalled("soffice") else { return }
        let sheet = sheet("A", [[day("2025-03-12", "12/03/25").replacing("<table:table-cell", with: "<table:table-cell table:style-name=\"day\"")]])
        let book = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" \
            xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">\
            <office:automatic-styles><number:date-style style:name="date" number:automatic-order="true"><number:month/><number:text>/</number:text>\
            <number:day/><number:text>/</number:text><number:year/></number:date-style>\
            <style:style style:name="day" style:family="table-cell" style:data-style-name="date"/></office:automatic-styles><office:body><office:spreadsheet>\(sheet)</office:spreadsheet></office:body></office:document>
            """
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sheet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try WholeFile.write(Array(book.utf8), to: folder.path + "/book.fods")
        // The same program under another name says which language it is to speak.
        let soffice = try #require(["/usr/bin/soffice", "/usr/local/bin/soffice", "/opt/libreoffice/program/soffice"].first(where: FileManager.default.isExecutableFile))
        try WholeFile.write(Array("#!/bin/sh\nLANG=\(language) LC_ALL=\(language) exec \(soffice) \"$@\"\n".utf8), to: folder.path + "/soffice")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.path + "/soffice")
        let program = try OutsideProgram("soffice", package: "libreoffice-calc", searchPath: folder.path)
        _ = try await program.output(["-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--convert-to", "xlsx", "--outdir", folder.path, folder.path + "/book.fods"], timeLimit: 60)
        let bytes = [UInt8](try #require(FileManager.default.contents(atPath: folder.path + "/book.xlsx")))
        let content = try await OfficeReader(searchPath: folder.path + ":/usr/bin:/bin").content(of: bytes, .sheet, path: "book.xlsx")
        guard case .sheets(let sheets) = content else { Issue.record("\(content)"); return }
        #expect(sheets.first?.table.rows.first?.cells.map(\.text) == ["12/03/2025"])
    }
}
