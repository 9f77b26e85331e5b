import Scrutiny
import Testing

@testable import Reports

/// Trackers that were damaged on their way: nothing crashes, nothing hangs, and no word of a cell is lost.
@Suite struct TrackerFuzzTests {
    /// The same numbers for the same seed, so that what fails fails again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    private static let shards = [
        "\"", ",", "\n", "\r\n", "\t", "|", "<td>", "</table>", "<table>", "<tr>", "&", "&amp;", "<!--", "\u{0}", "\u{7}", "\u{FEFF}", "é", "\u{301}",
        "1.", "a)", "R01", "Key:", "=1+1", "31/02/2026", "Update – ", "+--+", "colspan=\"999999\"", "<td rowspan=\"99999\">", ";", "Complete", "١",
    ]

    @Test(arguments: Layouts.all)
    func nothingCrashesAndNoWordIsLost(_ layout: Layouts.Layout) {
        var dice = Dice(state: UInt64(layout.text.utf8.count))
        for _ in 0..<60 {
            var text = Array(layout.text.unicodeScalars)
            for _ in 0..<Int.random(in: 1...5, using: &dice) {
                let at = Int.random(in: 0...text.count, using: &dice)
                switch Int.random(in: 0..<4, using: &dice) {
                case 0: text.insert(contentsOf: (Self.shards.randomElement(using: &dice) ?? "").unicodeScalars, at: at)
                case 1: text.removeSubrange(at..<min(text.count, at + Int.random(in: 0...30, using: &dice)))
                case 2: text.insert(contentsOf: text[at..<min(text.count, at + Int.random(in: 0...60, using: &dice))], at: at)
                default: if at < text.count { text.swapAt(at, Int.random(in: 0..<text.count, using: &dice)) }
                }
            }
            let changed = Layouts.Layout(name: layout.name, text: String(String.UnicodeScalarView(text)))
            guard let reading = try? ReportReader().read(text: changed.text, from: changed.name), !reading.columns.isEmpty else { continue }
            #expect(Words.missingCells(of: changed, in: reading) == [], "\(changed.text)")
        }
    }

    /// Cells by the thousand, tables in tables, a quotation mark that never ends, a cell as long as a book.
    @Test(arguments: [
        String(repeating: "<table><tr><td>", count: 4_000), "Ref,Recommendation,Status\n" + String(repeating: "1,\"a\n", count: 4_000),
        "Ref,Recommendation,Status\n1," + String(repeating: "a b ", count: 40_000) + ",Done\n", String(repeating: "|", count: 40_000),
        String(repeating: "|-|\n", count: 4_000), "<tr><td>" + String(repeating: "<", count: 4_000),
        "<table><tr><td>Ref</td><td>Recommendation</td><td>Status</td></tr>" + String(repeating: "<tr><td rowspan=1000 colspan=100>1", count: 200),
        "Ref,Recommendation,Status\n" + String(repeating: "1,That it be so.,Done\n2,That it be thus.,Done\n", count: 1_000),
    ])
    func hostileTextEnds(text: String) {
        for name in ["x.csv", "x.html", "x.md", "x.txt"] { _ = try? ReportReader().read(text: text, from: name) }
    }

    @Test func cellsThatASpreadsheetWouldRunAreWords() throws {
        let text = "Ref,Recommendation,Status,Comments\n1,\"=cmd|'/c calc'!A1\",Done,'=1+1\n2,+44 is dialled.,Done,\"=\"\"007\"\"\"\n"
        let review = try #require(try ReportReader().read(text: text, from: "x.csv").reviews.first)
        #expect(review.recommendations.map(\.text) == ["=cmd|'/c calc'!A1", "+44 is dialled."])
        #expect(review.recommendations.map { $0.evidence.outline } == [["-: =1+1"], ["-: 007"]])
    }

    @Test(arguments: ["", "\u{FEFF}", "\n\n", " , , \n"])
    func emptyFilesSaySo(text: String) {
        #expect(throws: ReportError.self) { try ReportReader().read(text: text, from: "x.csv") }
    }

    @Test func whatWasExportedAsATableComesBack() throws {
        let csv = ReportWriter([SampleReview.review]).csv()
        let review = try #require(try ReportReader().read(text: csv, from: "export.csv").reviews.first)
        #expect(review.title == SampleReview.review.title)
        #expect(review.recommendations.map(\.number) == SampleReview.review.recommendations.map(\.number))
        #expect(review.recommendations.map(\.subItems.count) == SampleReview.review.recommendations.map(\.subItems.count))
    }
}
