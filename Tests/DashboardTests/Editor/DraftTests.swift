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
        var screen = EditorScreen(base)
        var kept = DraftShelf()
        var dice = Dice(9)
        let keys = ["a", "é", "委", "👩‍👩‍👧‍👦", " ", "<cr>", "<bs>", "<C-z>", "<C-y>", "<C-bs>", "<S-C-left>", "<left>", "<C-end>", "- x", "<paste:• one\r\ntwo>", "<C-a>", "<tab>"]
        for step in 0..<1_500 {
            switch step {
            case 300: screen.editor.unlock(0)
            case 600: screen.editor.addUpdate(.month(year: 2026, month: 11))
            case 900: screen.editor.markSaved()
            default: screen.press(keys.randomElement(using: &dice) ?? "a")
            }
            if let record = screen.editor.takeDraft() { screen.records.append(record) }
            if step % 97 == 0, let record = screen.editor.takeDraftAtRest() { screen.records.append(record) }
            for record in screen.records { kept.keep(record) }
            let changed = !screen.records.isEmpty
            screen.records.removeAll()
            guard changed, step % 7 == 0 else { continue }
            let restored = try #require(kept.restored(screen.editor.document.opened))
            guard restored.sections.map(\.text) == screen.texts, restored.active == screen.editor.document.active else {
                Issue.record("step \(step)")
                return
            }
            let active = try #require(restored.active)
            #expect(restored.sections[active].editor.cursor == screen.editor.document.sections[active].editor.cursor)
            #expect(restored.sections.map(\.isLocked) == screen.editor.document.sections.map(\.isLocked))
            #expect(restored.updates == screen.editor.document.updates)
        }
    }

    @Test func aKeystrokeInALongTextKeepsAFewBytes() throws {
        let long = String(repeating: "Some words that were reported. ", count: 5_000)
        var screen = EditorScreen([Update(text: long)])
        screen.press("x")
        let first = try #require(screen.records.first)
        #expect(try #require(first.snapshot).encoded.utf8.count < 200)
        #expect(first.edits.map(\.replacement) == ["x"])
        screen.press("y")
        #expect(screen.records.last == DraftRecord(
            snapshot: nil,
            edits: [DraftEdit(section: 0, range: long.utf8.count + 1..<long.utf8.count + 1, replacement: "y", cursor: long.utf8.count + 2)]))
    }

    @Test func theCursorIsKeptWhenTypingRests() throws {
        var screen = EditorScreen(base)
        screen.press("<C-home>")
        let untouched = screen.editor.takeDraftAtRest()
        #expect(untouched == nil, "nothing was changed")
        screen.press("x<right><right>")
        var kept = DraftShelf()
        for record in screen.records { kept.keep(record) }
        let rest = screen.editor.takeDraftAtRest()
        kept.keep(try #require(rest))
        let again = screen.editor.takeDraftAtRest()
        #expect(again == nil)
        let restored = try #require(kept.restored(base))
        #expect(restored.sections[1].editor.cursor == 3)
        #expect(restored.isDirty)
    }

    @Test func savingBeginsAnew() throws {
        var screen = EditorScreen(base)
        screen.press("\nDone.<C-s>")
        screen.editor.markSaved()
        screen.records.removeAll()
        let nothing = screen.editor.takeDraft()
        #expect(nothing == nil)
        screen.press("!")
        let record = try #require(screen.records.first)
        let snapshot = try #require(record.snapshot)
        let restored = try #require(EvidenceDocument(
            restoring: snapshot, edits: record.edits, basedOn: screen.editor.document.opened))
        #expect(restored.sections.map(\.text) == screen.texts)
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
