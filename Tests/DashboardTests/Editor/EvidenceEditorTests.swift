import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

/// An editor on a screen of its own.
struct EditorScreen {
    var editor: EvidenceEditor
    var rect: Rect
    var effects: [EditorEffect] = []
    var records: [DraftRecord] = []

    init(_ updates: [Update], columns: Int = 30, rows: Int = 8) {
        editor = EvidenceEditor(updates)
        rect = Rect(column: 0, row: 0, width: columns, height: rows)
        editor.resize(to: rect)
    }

    mutating func press(_ notation: String) {
        for event in events(notation) { send(event) }
    }

    mutating func send(_ event: InputEvent) {
        effects += editor.handle(event, in: rect).effects
        if let record = editor.takeDraft() { records.append(record) }
    }

    var frame: Frame {
        var frame = Frame(size: Size(columns: rect.column + rect.width, rows: rect.row + rect.height))
        editor.draw(into: &frame, in: rect)
        return frame
    }

    /// What is seen, without the blanks at the ends of rows.
    var rows: [String] {
        let frame = frame
        return (0..<frame.size.rows).map { row in
            var text = frame.text(ofRow: row)
            while text.hasSuffix(" ") { text.removeLast() }
            return text
        }
    }

    var texts: [String] { editor.document.sections.map(\.text) }
}

private let november = PartialDate.month(year: 2026, month: 11)
private let two = [
    Update(text: "A charter was drafted."),
    Update(heading: "Update – Sept 2016", date: .month(year: 2016, month: 9), text: "A survey is being held."),
]

@Suite struct EvidenceEditorTests {
    @Test func olderAccountsAreSeenAndLocked() throws {
        var screen = EditorScreen(two)
        #expect(screen.rows == [
            "First account · locked", "A charter was drafted.", "", "Update – Sept 2016", "A survey is being held.", "", "", "",
        ])
        let frame = screen.frame
        #expect(frame.cursor == Point(column: 23, row: 4))
        #expect(frame.showsCursor)
        #expect(frame[0, 1]?.role == Role("locked"))
        #expect(frame[0, 0]?.role == Role("heading"))
        #expect(frame[0, 4]?.role == .base)
        // Nothing leads the cursor into the locked account.
        screen.press("<20*up><C-home><left><bs><C-bs>x")
        #expect(screen.texts == ["A charter was drafted.", "xA survey is being held."])
        #expect(screen.editor.document.lockedAbove == 0)
    }

    @Test func anUpdateOfTheMonth() {
        var screen = EditorScreen(two, rows: 12)
        let begun = screen.editor.addUpdate(november)
        #expect(begun)
        screen.press("The survey closed.")
        #expect(screen.rows[6] == "Update – Nov 2026")
        #expect(screen.rows[3] == "Update – Sept 2016 · locked")
        #expect(screen.editor.document.updates == two + [
            Update(heading: "Update – Nov 2026", date: november, text: "The survey closed."),
        ])
        #expect(screen.editor.document.changes == [.init(kind: .added, heading: "Update – Nov 2026")])
        // A second one of the same month is the same one.
        let again = screen.editor.addUpdate(november)
        #expect(!again)
        #expect(screen.editor.document.sections.count == 3)
        // An update in which nothing is written is none.
        screen.press("<C-a><bs>")
        #expect(screen.editor.document.updates == two)
        #expect(screen.editor.document.changes.isEmpty)
    }

    @Test func correctingAnOlderAccount() {
        var screen = EditorScreen(two)
        screen.editor.unlock(0)
        screen.press("<C-bs><C-bs>agreed.<down><down>!")
        #expect(screen.texts == ["A charter was agreed.", "A survey is being held!."] || screen.texts[0] == "A charter was agreed.")
        #expect(screen.editor.document.changes.first == .init(kind: .corrected, heading: nil))
        #expect(screen.editor.document.updates.first?.text == "A charter was agreed.")
        screen.editor.markSaved()
        #expect(!screen.editor.isDirty)
        #expect(screen.editor.document.changes.isEmpty)
        #expect(screen.editor.document.opened.first?.text == "A charter was agreed.")
    }

    @Test func evidenceIsBegunByTyping() {
        var screen = EditorScreen([], rows: 3)
        #expect(screen.rows[0] == "Nothing has been reported yet. ".trimmingBlanks(to: 30))
        screen.press("Done.")
        #expect(screen.editor.document.updates == [Update(text: "Done.")])
        var pasted = EditorScreen([])
        pasted.press("<paste:• one\r\n• two\r\n>")
        #expect(pasted.editor.document.updates == [Update(text: "- one\n- two")])
        var dated = EditorScreen([])
        dated.editor.addUpdate(november)
        dated.press("Done.")
        #expect(dated.editor.document.updates == [Update(heading: "Update – Nov 2026", date: november, text: "Done.")])
    }

    @Test func arrowsLeadFromOneOpenAccountToTheNext() {
        var screen = EditorScreen(two)
        screen.editor.unlock(0)
        #expect(screen.editor.document.active == 0)
        screen.press("<C-home><down>")
        #expect(screen.editor.document.active == 1)
        #expect(screen.frame.cursor == Point(column: 0, row: 4))
        screen.press("<right><up>")
        #expect(screen.frame.cursor == Point(column: 1, row: 1))
        screen.press("<C-end><right>")
        #expect(screen.frame.cursor == Point(column: 0, row: 4))
        screen.press("<left>")
        #expect(screen.frame.cursor == Point(column: 22, row: 1))
    }

    @Test func undoGoesBackThroughTheAccountsInTheOrderOfTheWork() {
        var screen = EditorScreen(two)
        screen.press("x")
        screen.editor.unlock(0)
        screen.press("y<C-end><right><C-end>z")
        #expect(screen.texts == ["A charter was drafted.y", "A survey is being held.xz"])
        screen.press("<C-z>")
        #expect(screen.texts == ["A charter was drafted.y", "A survey is being held.x"])
        screen.press("<C-z>")
        #expect(screen.texts == ["A charter was drafted.", "A survey is being held.x"])
        #expect(screen.editor.document.active == 0)
        screen.press("<C-z>")
        #expect(screen.texts == two.map(\.text))
        screen.press("<C-z>")
        #expect(screen.effects == [.say("There is nothing to undo.")])
        screen.press("<3*C-y>")
        #expect(screen.texts == ["A charter was drafted.y", "A survey is being held.xz"])
        screen.press("<2*C-z>!<C-y>")
        #expect(screen.texts == ["A charter was drafted.!", "A survey is being held.x"])
    }

    @Test func keysThatAreNotTheEditorsArePassedOn() {
        var screen = EditorScreen(two)
        for key in ["<C-p>", "<A-x>", "<C-q>", "<ins>"] {
            let reply = events(key).map { screen.editor.handle($0, in: screen.rect) }
            #expect(reply == [.passed])
        }
        screen.press("<C-s><esc>")
        #expect(screen.effects == [.save, .leave])
        screen.press("<S-left><esc>")
        #expect(screen.effects == [.save, .leave], "the first Esc drops the selection")
    }

    @Test func theWindowFollowsTheCursor() {
        let long = (1...40).map { "line \($0)" }.joined(separator: "\n")
        var screen = EditorScreen([Update(text: "old"), Update(heading: "Update – Sept 2016", text: long)], columns: 20, rows: 6)
        #expect(screen.rows.last == "line 40")
        screen.press("<3*up>")
        #expect(screen.rows.last == "line 40")
        screen.press("<3*up>")
        #expect(screen.rows == ["line 34", "line 35", "line 36", "line 37", "line 38", "line 39"])
        screen.press("<C-home>")
        #expect(screen.rows.contains("Update – Sept 2016"))
        #expect(screen.frame.cursor != nil)
        // What is above the first open line comes into sight with Up, and the cursor stays where it is.
        screen.press("<5*up>")
        #expect(screen.rows[0] == "First account · lock".trimmingBlanks(to: 20))
        screen.press("<C-end>")
        #expect(screen.rows.last == "line 40")
        screen.send(.mouse(MouseEvent(.wheelUp, at: Point(column: 0, row: 0))))
        #expect(screen.rows.last == "line 37")
        #expect(screen.frame.cursor == nil)
        screen.press("!")
        #expect(screen.rows.last == "line 40!")
        // At another size the cursor is still in sight.
        for rows in [1, 2, 3, 30] {
            screen.rect.height = rows
            #expect(screen.frame.cursor != nil)
            #expect(screen.rows.last == "line 40!")
        }
        screen.rect.width = 4
        #expect(screen.frame.cursor != nil)
    }

    @Test func mouse() {
        var screen = EditorScreen(two)
        screen.send(.mouse(MouseEvent(.press, at: Point(column: 2, row: 4))))
        screen.send(.mouse(MouseEvent(.drag, at: Point(column: 8, row: 4))))
        #expect(screen.editor.document.sections[1].editor.selectedText == "survey")
        #expect(screen.frame[2, 4]?.ground == Role("selection"))
        #expect(screen.frame[8, 4]?.ground == .base)
        screen.send(.mouse(MouseEvent(.drag, at: Point(column: 0, row: 0))))
        #expect(screen.editor.document.sections[1].editor.selectedText == "A ")
        screen.send(.mouse(MouseEvent(.doublePress, at: Point(column: 12, row: 4))))
        #expect(screen.editor.document.sections[1].editor.selectedText == "being")
        screen.send(.mouse(MouseEvent(.doublePress, at: Point(column: 3, row: 1))))
        #expect(screen.effects == [.askToUnlock(section: 0)])
        screen.send(.mouse(MouseEvent(.press, at: Point(column: 3, row: 7))))
        screen.send(.mouse(MouseEvent(.press, at: Point(column: 300, row: -7))))
    }

    @Test func marksStayWithTheirWords() throws {
        var screen = EditorScreen(two)
        screen.editor.setMarks([EditorMark(9..<22, role: Role("evidence.unfinished"), reason: "unfinished")], for: 1)
        #expect(screen.frame[9, 4]?.role == Role("evidence.unfinished"))
        #expect(screen.frame[8, 4]?.role == .base)
        screen.press("<C-home>So: ")
        #expect(screen.frame[13, 4]?.role == Role("evidence.unfinished"))
        #expect(screen.frame[12, 4]?.role == .base)
        #expect(screen.editor.document.markAtCursor == nil)
        screen.press("<5*C-right>")
        #expect(screen.editor.document.markAtCursor?.reason == "unfinished")
        screen.press("<left>x")
        #expect(screen.editor.document.sections[1].marks.isEmpty)
    }

    @Test func findGoesThroughTheOpenAccounts() {
        var screen = EditorScreen([Update(text: "The charter."), Update(heading: "Update – May 2016", text: "A charter, a CHARTER.")])
        screen.press("<C-home><C-f>char")
        #expect(screen.rows.last == "Find char")
        #expect(screen.editor.document.sections[1].editor.selection == 2..<6)
        screen.press("<cr>")
        #expect(screen.editor.document.sections[1].editor.selection == 13..<17)
        screen.press("<cr>")
        #expect(screen.editor.document.sections[1].editor.selection == 2..<6)
        screen.press("<up>")
        #expect(screen.editor.document.sections[1].editor.selection == 13..<17)
        screen.press("x")
        #expect(screen.rows.last?.hasSuffix(" not found") == true)
        screen.press("<bs><esc><f3>")
        #expect(!screen.editor.isFinding)
        #expect(screen.texts[1] == "A charter, a CHARTER.")
        screen.editor.unlock(0)
        screen.press("<C-home><C-r><C-bs>charter<tab>plan<C-a>")
        #expect(screen.texts == ["The plan.", "A plan, a plan."])
        #expect(screen.rows.suffix(2).first?.hasSuffix(" 3 replaced") == true)
        #expect(screen.rows.last == "Replace with plan")
        screen.press("<esc><2*C-z>")
        #expect(screen.texts == ["The charter.", "A charter, a CHARTER."])
        screen.press("<C-home><C-r><cr><cr>")
        #expect(screen.texts[0] == "The plan.")
    }

    @Test func tinyAndStrangeWindows() {
        for (width, height) in [(0, 0), (1, 1), (2, 1), (1, 5), (300, 2)] {
            var screen = EditorScreen(two, columns: width, rows: height)
            screen.press("a委<cr>- x<cr><C-f>zz<esc><C-r><tab>y<esc><up><pgup><pgdn><C-a><C-x><C-v>")
            _ = screen.frame
        }
    }
}

extension String {
    /// As a row of that many columns shows it.
    fileprivate func trimmingBlanks(to columns: Int) -> String {
        var text = String(prefix(columns))
        while text.hasSuffix(" ") { text.removeLast() }
        return text
    }
}
