import Scrutiny
import Testing

@testable import Dashboard

/// Two officers on one piece of evidence: nobody's words go.
@Suite struct ConflictTests {
    private let place = EvidencePlace(Writing.r01, subItem: "b")

    /// Both have b) open; she has saved, and he has pressed Ctrl-S after her.
    private func afterBothSaved(columns: Int = 80, rows: Int = 24) -> Writing {
        let shelf = WorkingShelf()
        var she = Writing(shelf, by: "B. Officer", columns: columns, rows: rows)
        var he = Writing(shelf, by: "C. Clerk", columns: columns, rows: rows)
        she.press("<cr><cr><home><down>e")
        he.press("<cr><cr><home><down>e")
        he.press("<C-e><C-end> His too.")
        she.press("<C-left><left> Hers.<C-s>")
        he.learnOfChanges()
        he.press("<C-s>")
        return he
    }

    private var hers: String { "Tablets have been lent from every branch since July 2026. See ( Hers.a)." }

    @Test func oneWhoHasTypedNothingSeesTheNewTextAtOnce() {
        let shelf = WorkingShelf()
        var she = Writing(shelf, by: "B. Officer"), he = Writing(shelf, by: "C. Clerk")
        she.press("<cr><cr><home><down>e")
        he.press("<cr><cr><home><down>e")
        she.press(" Hers.<C-s>")
        he.learnOfChanges()
        #expect(he.screen.contains("Hers."))
        he.press(" His.")
        she.press(" More.<C-s>")
        he.learnOfChanges()
        #expect(he.screen.contains("B. Officer has saved this evidence meanwhile"))
    }

    @Test(arguments: [(40, 12), (80, 24), (120, 40), (200, 60)]) func screens(_ columns: Int, _ rows: Int) throws {
        try KeptScreen.expect(afterBothSaved(columns: columns, rows: rows).dashboard.draw(), isKeptAs: "conflict-\(columns)x\(rows)")
    }

    @Test func keepMine() {
        var he = afterBothSaved()
        #expect(he.screen.contains("While you were editing R01 b), B. Officer saved it"))
        he.press("m")
        #expect(he.accounts("b").first?.text.hasSuffix("His too.") == true)
        #expect(he.accounts("b").last?.text.hasSuffix("See (a).") == true)
        #expect(he.shelf.history(of: place).map(\.updates).contains { $0.last?.text.contains("Hers.") == true })
        #expect(he.shelf.drafts.isEmpty)
        #expect(!he.screen.contains("not saved"))
    }

    @Test func keepTheirs() {
        var he = afterBothSaved()
        he.press("t")
        #expect(he.accounts("b").last?.text.contains("Hers.") == true)
        #expect(he.accounts("b").first?.text.hasSuffix("supplier.") == true)
        #expect(he.shelf.history(of: place).map(\.updates).contains { $0.first?.text.hasSuffix("His too.") == true })
        #expect(he.shelf.drafts.isEmpty)
        #expect(he.screen.contains("Hers."))
    }

    @Test func bothTogether() {
        var he = afterBothSaved()
        he.press("<cr>")
        #expect(he.screen.contains("This is both together"))
        #expect(he.shelf.drafts.count == 1)
        he.press("<C-s>")
        #expect(he.accounts("b").first?.text.hasSuffix("His too.") == true)
        #expect(he.accounts("b").last?.text.contains("Hers.") == true)
        #expect(he.shelf.drafts.isEmpty)
    }

    @Test func theSameParagraph() {
        let shelf = WorkingShelf()
        var she = Writing(shelf, by: "B. Officer"), he = Writing(shelf, by: "C. Clerk")
        she.press("<cr><cr><home>e Hers.")
        he.press("<cr><cr><home>e His.")
        she.press("<C-s>")
        he.press("<C-s>")
        #expect(he.screen.contains("both are taken, yours first"))
        he.press("2")
        #expect(he.screen.contains("theirs is taken"))
        he.press("1")
        #expect(he.screen.contains("yours is taken"))
        he.press("3<cr><C-s>")
        #expect(he.accounts("a").last?.text == """
            Forty-two volunteers were trained between January and April 2026. His.
            Forty-two volunteers were trained between January and April 2026. Hers.
            """)
    }

    @Test func backToTheEditorDecidesNothing() {
        var he = afterBothSaved()
        he.press("<esc>")
        #expect(he.screen.contains("not saved"))
        #expect(he.accounts("b").last?.text.contains("Hers.") == true)
        he.press("<C-s>")
        #expect(he.screen.contains("two texts"))
    }

    @Test func oneTookItAllAway() {
        let shelf = WorkingShelf()
        var she = Writing(shelf, by: "B. Officer"), he = Writing(shelf, by: "C. Clerk")
        she.press("<cr><cr><home>e")
        he.press("<cr><cr><home>e His.")
        she.press("<C-a><bs><C-s>")
        he.press("<C-s>m")
        #expect(he.accounts("a").last?.text.hasSuffix("His.") == true)
        #expect(!he.screen.contains("two texts"))
    }
}
