import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

/// Keeps drafts as a register does: as text, the snapshot in one place and the edits after it.
private struct DraftShelf {
    var snapshot: String?
    var edits = ""

    mutating func keep(_ record: DraftRecord) {
        if let draft = record.snapshot {
            snapshot = draft.encoded
            edits = ""
        }
        for edit in record.edits { edits += edit.encoded }
    }

    func restored(_ base: [Update]) -> EvidenceDocument? {
        snapshot.flatMap { EditorDraft(encoded: $0) }
            .flatMap { EvidenceDocument(restoring: $0, edits: DraftEdit.decode(edits), basedOn: base) }
    }
}

@Suite struct DraftTests {
    private let base = [
        Update(text: "A charter was drafted."),
        Update(heading: "Update – 2015/16", date: .financialYear(startingIn: 2015), text: "A survey\nis held.\n\n"),
    ]

    /// After every keystroke, what was kept is what was on the screen.
    @Test func everyKeystrokeIsKept() throws {
        var desk = Desk(base)
        var shelf = DraftShelf()
        var dice = Dice(9)
        let keys = ["a", "é", "委", "👩‍👩‍👧‍👦", " ", "<cr>", "<bs>", "<C-z>", "<C-y>", "<C-bs>", "<S-C-left>", "<left>", "<C-end>", "- x", "<paste:• one\r\ntwo>", "<C-a>", "<tab>"]
        for step in 0..<1_500 {
            switch step {
            case 300: desk.editor.unlock(0)
            case 600: desk.editor.addUpdate(.month(year: 2026, month: 11))
            case 900: desk.editor.markSaved()
            default: desk.press(keys.randomElement(using: &dice) ?? "a")
            }
            if let record = desk.editor.takeDraft() { desk.records.append(record) }
            if step % 97 == 0, let record = desk.editor.takeDraftAtRest() { desk.records.append(record) }
            for record in desk.records { shelf.keep(record) }
            let changed = !desk.records.isEmpty
            desk.records.removeAll()
            guard changed, step % 7 == 0 else { continue }
            let restored = try #require(shelf.restored(desk.editor.document.opened))
            guard restored.sections.map(\.text) == desk.texts, restored.active == desk.editor.document.active else {
                Issue.record("step \(step)")
                return
            }
            let active = try #require(restored.active)
            #expect(restored.sections[active].editor.cursor == desk.editor.document.sections[active].editor.cursor)
            #expect(restored.sections.map(\.isLocked) == desk.editor.document.sections.map(\.isLocked))
            #expect(restored.updates == desk.editor.document.updates)
        }
    }

    @Test func aKeystrokeInALongTextKeepsAFewBytes() throws {
        let long = String(repeating: "Some words that were reported. ", count: 5_000)
        var desk = Desk([Update(text: long)])
        desk.press("x")
        let first = try #require(desk.records.first)
        #expect(try #require(first.snapshot).encoded.utf8.count < 200)
        #expect(first.edits.map(\.replacement) == ["x"])
        desk.press("y")
        #expect(desk.records.last == DraftRecord(
            snapshot: nil,
            edits: [DraftEdit(section: 0, range: long.utf8.count + 1..<long.utf8.count + 1, replacement: "y", cursor: long.utf8.count + 2)]))
    }

    @Test func theCursorIsKeptWhenTypingRests() throws {
        var desk = Desk(base)
        desk.press("<C-home>")
        let untouched = desk.editor.takeDraftAtRest()
        #expect(untouched == nil, "nothing was changed")
        desk.press("x<right><right>")
        var shelf = DraftShelf()
        for record in desk.records { shelf.keep(record) }
        let rest = desk.editor.takeDraftAtRest()
        shelf.keep(try #require(rest))
        let again = desk.editor.takeDraftAtRest()
        #expect(again == nil)
        let restored = try #require(shelf.restored(base))
        #expect(restored.sections[1].editor.cursor == 3)
        #expect(restored.isDirty)
    }

    @Test func savingBeginsAnew() throws {
        var desk = Desk(base)
        desk.press("\nDone.<C-s>")
        desk.editor.markSaved()
        desk.records.removeAll()
        let nothing = desk.editor.takeDraft()
        #expect(nothing == nil)
        desk.press("!")
        let record = try #require(desk.records.first)
        let snapshot = try #require(record.snapshot)
        let restored = try #require(EvidenceDocument(
            restoring: snapshot, edits: record.edits, basedOn: desk.editor.document.opened))
        #expect(restored.sections.map(\.text) == desk.texts)
    }

    @Test func draftsAsText() throws {
        let draft = EditorDraft(
            sections: [
                .init(origin: 0, heading: nil, date: nil, isLocked: true, text: nil),
                .init(origin: nil, heading: "Update – Nov 2026\nend", date: .month(year: 2026, month: 11), isLocked: false, text: "section 1\nend\n"),
                .init(origin: 2, heading: "", date: .financialYear(startingIn: 2015), isLocked: false, text: ""),
            ], active: 1, cursor: 7)
        let encoded = draft.encoded
        #expect(EditorDraft(encoded: encoded) == draft)
        #expect(EditorDraft(encoded: EditorDraft(sections: [], active: nil, cursor: 0).encoded)?.active == nil)
        // Half a draft, or another version's, is none.
        for length in 0..<encoded.count - 1 { #expect(EditorDraft(encoded: String(encoded.prefix(length))) == nil) }
        #expect(EditorDraft(encoded: encoded.replacing("draft 1", with: "draft 2")) == nil)
        for noise in ["", "\n", "scrutineer-draft 1\ncursor 0 -1\nend\n", "scrutineer-draft 1\ncursor - 0\nsection 0 open - 99999999999999999999 5\n"] {
            #expect(EditorDraft(encoded: noise) == nil)
        }
    }

    @Test func editsAsText() {
        let edits = [
            DraftEdit(section: 0, range: 0..<5, replacement: "a\nedit 1 2", cursor: 3),
            DraftEdit(section: 3, range: 7..<7, replacement: "", cursor: 0),
        ]
        let encoded = edits.map(\.encoded).joined()
        #expect(DraftEdit.decode(encoded) == edits)
        // A journal that was cut off gives what is whole.
        #expect(DraftEdit.decode(String(encoded.dropLast())) == [edits[0]])
        #expect(DraftEdit.decode("edit 0 9 3 0 0\n\n").isEmpty)
        #expect(DraftEdit.decode("nonsense").isEmpty)
        let other = EvidenceDocument(restoring: EditorDraft(sections: [], active: 4, cursor: 0), edits: edits, basedOn: [])
        #expect(other?.updates == nil)
    }
}
