import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

/// An editor on a screen of its own.
struct Desk {
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
        var desk = Desk(two)
        #expect(desk.rows == [
            "First account · locked", "A charter was drafted.", "", "Update – Sept 2016", "A survey is being held.", "", "", "",
        ])
        let frame = desk.frame
        #expect(frame.cursor == Point(column: 23, row: 4))
        #expect(frame.showsCursor)
        #expect(frame[0, 1]?.role == Role("locked"))
        #expect(frame[0, 0]?.role == Role("heading"))
        #expect(frame[0, 4]?.role == .base)
        // Nothing leads the cursor into the locked account.
        desk.press("<20*up><C-home><left><bs><C-bs>x")
        #expect(desk.texts == ["A charter was drafted.", "xA survey is being held."])
        #expect(desk.editor.document.lockedAbove == 0)
    }

    @Test func anUpdateOfTheMonth() {
        var desk = Desk(two, rows: 12)
        let begun = desk.editor.addUpdate(november)
        #expect(begun)
        desk.press("The survey closed.")
        #expect(desk.rows[6] == "Update – Nov 2026")
        #expect(desk.rows[3] == "Update – Sept 2016 · locked")
        #expect(desk.editor.document.updates == two + [
            Update(heading: "Update – Nov 2026", date: november, text: "The survey closed."),
        ])
        #expect(desk.editor.document.changes == [.init(kind: .added, heading: "Update – Nov 2026")])
        // A second one of the same month is the same one.
        let again = desk.editor.addUpdate(november)
        #expect(!again)
        #expect(desk.editor.document.sections.count == 3)
        // An update in which nothing is written is none.
        desk.press("<C-a><bs>")
        #expect(desk.editor.document.updates == two)
        #expect(desk.editor.document.changes.isEmpty)
    }

    @Test func correctingAnOlderAccount() {
        var desk = Desk(two)
        desk.editor.unlock(0)
        desk.press("<C-bs><C-bs>agreed.<down><down>!")
        #expect(desk.texts == ["A charter was agreed.", "A survey is being held!."] || desk.texts[0] == "A charter was agreed.")
        #expect(desk.editor.document.changes.first == .init(kind: .corrected, heading: nil))
        #expect(desk.editor.document.updates.first?.text == "A charter was agreed.")
        desk.editor.markSaved()
        #expect(!desk.editor.isDirty)
        #expect(desk.editor.document.changes.isEmpty)
        #expect(desk.editor.document.opened.first?.text == "A charter was agreed.")
    }

    @Test func evidenceIsBegunByTyping() {
        var desk = Desk([], rows: 3)
        #expect(desk.rows[0] == "Nothing has been reported yet. ".trimmingBlanks(to: 30))
        desk.press("Done.")
        #expect(desk.editor.document.updates == [Update(text: "Done.")])
        var pasted = Desk([])
        pasted.press("<paste:• one\r\n• two\r\n>")
        #expect(pasted.editor.document.updates == [Update(text: "- one\n- two")])
        var dated = Desk([])
        dated.editor.addUpdate(november)
        dated.press("Done.")
        #expect(dated.editor.document.updates == [Update(heading: "Update – Nov 2026", date: november, text: "Done.")])
    }

    @Test func arrowsLeadFromOneOpenAccountToTheNext() {
        var desk = Desk(two)
        desk.editor.unlock(0)
        #expect(desk.editor.document.active == 0)
        desk.press("<C-home><down>")
        #expect(desk.editor.document.active == 1)
        #expect(desk.frame.cursor == Point(column: 0, row: 4))
        desk.press("<right><up>")
        #expect(desk.frame.cursor == Point(column: 1, row: 1))
        desk.press("<C-end><right>")
        #expect(desk.frame.cursor == Point(column: 0, row: 4))
        desk.press("<left>")
        #expect(desk.frame.cursor == Point(column: 22, row: 1))
    }

    @Test func undoGoesBackThroughTheAccountsInTheOrderOfTheWork() {
        var desk = Desk(two)
        desk.press("x")
        desk.editor.unlock(0)
        desk.press("y<C-end><right><C-end>z")
        #expect(desk.texts == ["A charter was drafted.y", "A survey is being held.xz"])
        desk.press("<C-z>")
        #expect(desk.texts == ["A charter was drafted.y", "A survey is being held.x"])
        desk.press("<C-z>")
        #expect(desk.texts == ["A charter was drafted.", "A survey is being held.x"])
        #expect(desk.editor.document.active == 0)
        desk.press("<C-z>")
        #expect(desk.texts == two.map(\.text))
        desk.press("<C-z>")
        #expect(desk.effects == [.say("There is nothing to undo.")])
        desk.press("<3*C-y>")
        #expect(desk.texts == ["A charter was drafted.y", "A survey is being held.xz"])
        desk.press("<2*C-z>!<C-y>")
        #expect(desk.texts == ["A charter was drafted.!", "A survey is being held.x"])
    }

    @Test func keysThatAreNotTheEditorsArePassedOn() {
        var desk = Desk(two)
        for key in ["<C-p>", "<A-x>", "<C-q>", "<ins>"] {
            let reply = events(key).map { desk.editor.handle($0, in: desk.rect) }
            #expect(reply == [.passed])
        }
        desk.press("<C-s><esc>")
        #expect(desk.effects == [.save, .leave])
        desk.press("<S-left><esc>")
        #expect(desk.effects == [.save, .leave], "the first Esc drops the selection")
    }

    @Test func theWindowFollowsTheCursor() {
        let long = (1...40).map { "line \($0)" }.joined(separator: "\n")
        var desk = Desk([Update(text: "old"), Update(heading: "Update – Sept 2016", text: long)], columns: 20, rows: 6)
        #expect(desk.rows.last == "line 40")
        desk.press("<3*up>")
        #expect(desk.rows.last == "line 40")
        desk.press("<3*up>")
        #expect(desk.rows == ["line 34", "line 35", "line 36", "line 37", "line 38", "line 39"])
        desk.press("<C-home>")
        #expect(desk.rows.contains("Update – Sept 2016"))
        #expect(desk.frame.cursor != nil)
        // What is above the first open line comes into sight with Up, and the cursor stays where it is.
        desk.press("<5*up>")
        #expect(desk.rows[0] == "First account · lock".trimmingBlanks(to: 20))
        desk.press("<C-end>")
        #expect(desk.rows.last == "line 40")
        desk.send(.mouse(MouseEvent(.wheelUp, at: Point(column: 0, row: 0))))
        #expect(desk.rows.last == "line 37")
        #expect(desk.frame.cursor == nil)
        desk.press("!")
        #expect(desk.rows.last == "line 40!")
        // At another size the cursor is still in sight.
        for rows in [1, 2, 3, 30] {
            desk.rect.height = rows
            #expect(desk.frame.cursor != nil)
            #expect(desk.rows.last == "line 40!")
        }
        desk.rect.width = 4
        #expect(desk.frame.cursor != nil)
    }

    @Test func mouse() {
        var desk = Desk(two)
        desk.send(.mouse(MouseEvent(.press, at: Point(column: 2, row: 4))))
        desk.send(.mouse(MouseEvent(.drag, at: Point(column: 8, row: 4))))
        #expect(desk.editor.document.sections[1].editor.selectedText == "survey")
        #expect(desk.frame[2, 4]?.ground == Role("selection"))
        #expect(desk.frame[8, 4]?.ground == .base)
        desk.send(.mouse(MouseEvent(.drag, at: Point(column: 0, row: 0))))
        #expect(desk.editor.document.sections[1].editor.selectedText == "A ")
        desk.send(.mouse(MouseEvent(.doublePress, at: Point(column: 12, row: 4))))
        #expect(desk.editor.document.sections[1].editor.selectedText == "being")
        desk.send(.mouse(MouseEvent(.doublePress, at: Point(column: 3, row: 1))))
        #expect(desk.effects == [.askToUnlock(section: 0)])
        desk.send(.mouse(MouseEvent(.press, at: Point(column: 3, row: 7))))
        desk.send(.mouse(MouseEvent(.press, at: Point(column: 300, row: -7))))
    }

    @Test func marksStayWithTheirWords() throws {
        var desk = Desk(two)
        desk.editor.setMarks([EditorMark(9..<22, role: Role("evidence.unfinished"), reason: "unfinished")], for: 1)
        #expect(desk.frame[9, 4]?.role == Role("evidence.unfinished"))
        #expect(desk.frame[8, 4]?.role == .base)
        desk.press("<C-home>So: ")
        #expect(desk.frame[13, 4]?.role == Role("evidence.unfinished"))
        #expect(desk.frame[12, 4]?.role == .base)
        #expect(desk.editor.document.markAtCursor == nil)
        desk.press("<5*C-right>")
        #expect(desk.editor.document.markAtCursor?.reason == "unfinished")
        desk.press("<left>x")
        #expect(desk.editor.document.sections[1].marks.isEmpty)
    }

    @Test func findGoesThroughTheOpenAccounts() {
        var desk = Desk([Update(text: "The charter."), Update(heading: "Update – May 2016", text: "A charter, a CHARTER.")])
        desk.press("<C-home><C-f>char")
        #expect(desk.rows.last == "Find char")
        #expect(desk.editor.document.sections[1].editor.selection == 2..<6)
        desk.press("<cr>")
        #expect(desk.editor.document.sections[1].editor.selection == 13..<17)
        desk.press("<cr>")
        #expect(desk.editor.document.sections[1].editor.selection == 2..<6)
        desk.press("<up>")
        #expect(desk.editor.document.sections[1].editor.selection == 13..<17)
        desk.press("x")
        #expect(desk.rows.last == "Find charx  not found")
        desk.press("<bs><esc><f3>")
        #expect(!desk.editor.isFinding)
        #expect(desk.texts[1] == "A charter, a CHARTER.")
        desk.editor.unlock(0)
        desk.press("<C-home><C-r><C-bs>charter<tab>plan<C-a>")
        #expect(desk.texts == ["The plan.", "A plan, a plan."])
        #expect(desk.rows.suffix(2) == ["Find charter  3 replaced", "Replace with plan"])
        desk.press("<esc><2*C-z>")
        #expect(desk.texts == ["The charter.", "A charter, a CHARTER."])
        desk.press("<C-home><C-r><cr><cr>")
        #expect(desk.texts[0] == "The plan.")
    }

    @Test func tinyAndStrangeWindows() {
        for (width, height) in [(0, 0), (1, 1), (2, 1), (1, 5), (300, 2)] {
            var desk = Desk(two, columns: width, rows: height)
            desk.press("a委<cr>- x<cr><C-f>zz<esc><C-r><tab>y<esc><up><pgup><pgdn><C-a><C-x><C-v>")
            _ = desk.frame
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
