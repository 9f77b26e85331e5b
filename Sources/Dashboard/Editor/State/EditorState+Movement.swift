import CursesShell

extension EditorState {
    /// False when the cursor is as far that way as it goes and nothing is being selected: the key leads out of the text.
    mutating func move(_ code: Key.Code, byWord: Bool, selecting: Bool) -> Bool {
        // An arrow without Shift first takes the cursor to that end of the selection.
        if let range = selection, !selecting, !byWord, code == .left || code == .right {
            moveCursor(to: code == .left ? range.lowerBound : range.upperBound)
            return true
        }
        let target: Int?
        switch code {
        case .left: target = cursor == 0 ? nil : byWord ? buffer.wordStart(before: cursor) : buffer.boundary(before: cursor)
        case .right:
            target = cursor == buffer.count ? nil : byWord ? buffer.wordStart(after: cursor) : buffer.boundary(after: cursor)
        case .home: target = byWord ? 0 : layout.line(containing: cursor, in: buffer).start
        case .end: target = byWord ? buffer.count : layout.end(of: layout.line(containing: cursor, in: buffer), buffer)
        case .up where byWord: target = paragraphStart(before: cursor)
        case .down where byWord: target = paragraphStart(after: cursor)
        case .up: return move(lines: -1, selecting: selecting)
        case .down: return move(lines: 1, selecting: selecting)
        case .pageUp: return move(lines: -pageLines, selecting: selecting)
        case .pageDown: return move(lines: pageLines, selecting: selecting)
        default: target = nil
        }
        guard let target else {
            if !selecting, anchor != nil { moveCursor(to: cursor); return true }
            return selecting
        }
        moveCursor(to: target, selecting: selecting)
        return true
    }

    /// Goes that many lines up or down in the column the cursor came from; as far as there are lines.
    private mutating func move(lines: Int, selecting: Bool) -> Bool {
        var line = layout.line(containing: cursor, in: buffer)
        let column = preferredColumn ?? layout.column(of: cursor, in: line, buffer)
        var moved = false
        for _ in 0..<abs(lines) {
            guard let next = lines < 0 ? layout.line(before: line, in: buffer) : layout.line(after: line, in: buffer) else {
                break
            }
            line = next
            moved = true
        }
        guard moved else {
            // With Shift the first and the last line are selected to their ends, as word processors do.
            if selecting { moveCursor(to: lines < 0 ? 0 : buffer.count, selecting: true); return true }
            if anchor != nil { moveCursor(to: cursor); return true }
            return false
        }
        moveCursor(to: layout.offset(atColumn: column, in: line, buffer), selecting: selecting)
        preferredColumn = column
        return true
    }

    /// Comes into the text from the one above or below it, in a column.
    mutating func enter(atColumn column: Int, fromAbove: Bool) {
        let line = layout.line(containing: fromAbove ? 0 : buffer.count, in: buffer)
        moveCursor(to: layout.offset(atColumn: column, in: line, buffer))
        preferredColumn = column
    }

    /// The column that Up and Down keep to.
    mutating func column() -> Int {
        let line = layout.line(containing: cursor, in: buffer)
        return preferredColumn ?? layout.column(of: cursor, in: line, buffer)
    }

    private func paragraphStart(before offset: Int) -> Int? {
        guard offset > 0 else { return nil }
        let here = buffer.paragraph(containing: offset).lowerBound
        return here < offset ? here : buffer.paragraph(containing: here - 1).lowerBound
    }

    private func paragraphStart(after offset: Int) -> Int? {
        guard offset < buffer.count else { return nil }
        return min(buffer.count, buffer.paragraph(containing: offset).upperBound + 1)
    }

    // MARK: - Mouse

    /// Puts the cursor where a line was clicked.
    mutating func press(column: Int, in line: VisualLine, dragging: Bool = false) {
        moveCursor(to: layout.offset(atColumn: max(0, column), in: line, buffer), selecting: dragging)
    }

    /// Selects the word that was double-clicked.
    mutating func pressTwice(column: Int, in line: VisualLine) {
        let word = buffer.word(at: layout.offset(atColumn: max(0, column), in: line, buffer))
        if word.isEmpty { moveCursor(to: word.lowerBound) } else { select(word) }
    }
}
