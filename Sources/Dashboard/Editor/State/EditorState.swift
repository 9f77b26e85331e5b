/// One text under an officer's fingers: the text, the cursor, the selection, and every step taken since it was opened.
///
/// It is edited as in a word processor: there are no modes. It knows the width it is shown at, since Home, End, Up and
/// Down go by what is seen.
public struct EditorState: Sendable {
    public private(set) var buffer: TextBuffer
    /// Always on the boundary of a grapheme cluster.
    public private(set) var cursor = 0
    /// Where the selection began; nil without one. On a boundary too.
    public private(set) var anchor: Int?
    var layout: TextLayout
    var history = EditHistory()
    /// The column that Up and Down keep to, across shorter lines.
    var preferredColumn: Int?
    /// Lines that Page Up and Page Down go.
    var pageLines = 20
    /// The number of the next step, for whoever keeps several texts in one order.
    var clock = 0
    /// What was done to the text since somebody asked last.
    private(set) var unreported: [TextEdit] = []
    private var savedVersion = 0

    public init(_ text: String = "", width: Int = TextLayout.readableWidth) {
        buffer = TextBuffer(text)
        layout = TextLayout(width: width)
    }

    public var text: String { buffer.text }
    /// Whether the text differs from what was last saved, or opened.
    public var isDirty: Bool { history.version != savedVersion }
    public var wordCount: Int { buffer.wordCount }

    /// The selected stretch; nil when nothing is selected.
    public var selection: Range<Int>? {
        guard let anchor, anchor != cursor else { return nil }
        return min(anchor, cursor)..<max(anchor, cursor)
    }

    public var selectedText: String? { selection.map { buffer.text(in: $0) } }

    var caret: Caret { Caret(cursor: cursor, anchor: anchor) }

    /// What is there now counts as saved. Undoing past this point makes the text unsaved again.
    public mutating func markSaved() {
        history.close()
        savedVersion = history.version
    }

    /// What was opened counts as unsaved: a draft that was brought back.
    mutating func markUnsaved() { savedVersion = -1 }

    /// Columns of the text, and rows that are seen of it. The cursor keeps its place in the text.
    public mutating func resize(width: Int, rows: Int) {
        pageLines = max(1, rows - 1)
        if width != layout.width {
            layout = TextLayout(width: width)
            preferredColumn = nil
        }
    }

    // MARK: - Cursor

    /// Puts the cursor at a boundary near the offset, and stretches the selection or drops it.
    public mutating func moveCursor(to offset: Int, selecting: Bool = false) {
        let offset = buffer.boundary(atOrBefore: min(max(offset, 0), buffer.count))
        if selecting { anchor = anchor ?? cursor } else { anchor = nil }
        cursor = offset
        preferredColumn = nil
        history.close()
    }

    /// Selects the stretch, with the cursor at its end.
    public mutating func select(_ range: Range<Int>) {
        moveCursor(to: range.lowerBound)
        moveCursor(to: buffer.boundary(atOrAfter: min(max(range.upperBound, 0), buffer.count)), selecting: true)
    }

    mutating func deselect() { anchor = nil }

    // MARK: - Change

    /// Puts `text` in place of the range and the cursor after it, as a step of its own or as part of the last.
    mutating func replace(_ range: Range<Int>, with text: String, as kind: EditStep.Kind = .whole, caret after: Caret? = nil)
    {
        let range = range.clamped(to: 0..<buffer.count)
        guard !range.isEmpty || !text.isEmpty else { return }
        let before = caret
        let edit = TextEdit(offset: range.lowerBound, removed: buffer.text(in: range), inserted: text)
        apply(edit)
        settle(at: after ?? Caret(cursor: edit.offset + text.utf8.count))
        if history.record(edit, kind, before: before, after: caret, stamp: clock) { clock += 1 }
    }

    /// Makes the text this one in one step that touches only what differs. False when nothing does.
    mutating func replaceAll(with text: String) -> Bool {
        let old = buffer.bytes(in: 0..<buffer.count), new = TextBuffer(text)
        let bytes = new.bytes(in: 0..<new.count)
        guard old != bytes else { return false }
        var start = zip(old, bytes).prefix { $0 == $1 }.count
        var end = zip(old[start...].reversed(), bytes[start...].reversed()).prefix { $0 == $1 }.count
        // Whole characters, on either side.
        while start > 0, !buffer.isBoundary(start) || !new.isBoundary(start) { start -= 1 }
        while end > 0, !buffer.isBoundary(old.count - end) || !new.isBoundary(bytes.count - end) { end -= 1 }
        replace(start..<old.count - end, with: new.text(in: start..<bytes.count - end))
        return true
    }

    private mutating func apply(_ edit: TextEdit) {
        let done = buffer.replace(edit.range, with: edit.inserted)
        layout.changed(done.removed, inserted: done.inserted, hasLineFeed: edit.inserted.utf8.contains(10), in: buffer)
        unreported.append(edit)
        preferredColumn = nil
    }

    /// What is put in can join what follows it to one cluster: the cursor then stands after that.
    private mutating func settle(at caret: Caret) {
        cursor = buffer.boundary(atOrAfter: min(max(caret.cursor, 0), buffer.count))
        anchor = caret.anchor.map { buffer.boundary(atOrAfter: min(max($0, 0), buffer.count)) }
    }

    /// Takes the last step back. False when there is none.
    @discardableResult
    public mutating func undo() -> Bool {
        guard let step = history.undo() else { return false }
        apply(step.edit.inverse)
        settle(at: step.before)
        return true
    }

    /// Does again what was taken back last. False when there is none.
    @discardableResult
    public mutating func redo() -> Bool {
        guard let step = history.redo() else { return false }
        apply(step.edit)
        settle(at: step.after)
        return true
    }

    /// What was done to the text since the last call, in order.
    mutating func takeReport() -> [TextEdit] {
        defer { unreported.removeAll() }
        return unreported
    }

    /// Does an edit again that was kept elsewhere. It leaves no step to take back.
    mutating func replay(_ edit: DraftEdit) {
        let range = edit.range.clamped(to: 0..<buffer.count)
        let done = buffer.replace(range, with: edit.replacement)
        layout.changed(done.removed, inserted: done.inserted, hasLineFeed: true, in: buffer)
        settle(at: Caret(cursor: edit.cursor))
    }
}
