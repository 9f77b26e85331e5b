import CursesShell

extension EvidenceEditor {
    /// Paints the rows in sight and places the terminal's cursor where the next letter will stand.
    public func draw(into frame: inout Frame, in rect: Rect) {
        guard !rect.isEmpty else { return }
        // Laying out is remembered in the value; what a drawing adds to that is not kept.
        var shown = self
        shown.resize(to: rect)
        for (index, row) in shown.rowsInSight().enumerated() {
            shown.draw(row, into: &frame, at: Point(column: rect.column, row: rect.row + index), in: rect)
        }
        if document.isEmpty {
            frame.draw(
                "Nothing has been reported yet. Type to begin.", at: Point(column: rect.column, row: rect.row), role: .dim,
                width: rect.width)
        }
        shown.drawPanel(into: &frame, in: rect)
    }

    private func draw(_ row: EditorRow, into frame: inout Frame, at point: Point, in rect: Rect) {
        switch row {
        case .gap: break
        case .heading(let section):
            let taken = frame.draw(document.heading(of: section) ?? "", at: point, role: .heading, width: rect.width)
            if document.sections[section].isLocked {
                frame.draw(
                    " · locked", at: Point(column: point.column + taken, row: point.row), role: .dim,
                    width: rect.width - taken)
            }
        case .text(let index, let line):
            document.sections[index].draw(line, into: &frame, at: point, width: rect.width)
            guard index == document.active, panel == nil, line.contains(document.sections[index].editor.cursor) else {
                return
            }
            let column = document.sections[index].column(of: document.sections[index].editor.cursor, in: line)
            frame.cursor = Point(column: point.column + min(column, rect.width - 1), row: point.row)
            frame.showsCursor = true
        }
    }

    private func drawPanel(into frame: inout Frame, in rect: Rect) {
        guard let panel else { return }
        let fields = [("Find ", panel.words)] + (panel.replaces ? [("Replace with ", panel.replacement)] : [])
        for (index, (label, field)) in fields.enumerated() {
            let row = rect.row + rect.height - fields.count + index
            guard rect.rows.contains(row) else { continue }
            frame.fill(Rect(column: rect.column, row: row, width: rect.width, height: 1))
            let note = index == 0 && !panel.message.isEmpty ? " \(panel.message)" : ""
            let taken = frame.draw(label, at: Point(column: rect.column, row: row), role: .dim, width: rect.width)
            let width = rect.width - taken - columns(of: note)
            guard width > 0 else { continue }
            field.draw(
                into: &frame, at: Point(column: rect.column + taken, row: row), width: width,
                isFocused: (index == 1) == panel.isInReplacement)
            frame.draw(note, at: Point(column: rect.column + taken + width, row: row), role: .dim)
        }
    }
}

extension VisualLine {
    /// A place between two lines of a paragraph belongs to the second.
    func contains(_ offset: Int) -> Bool { start <= offset && (offset < end || offset == end && endsParagraph) }
}

extension EvidenceDocument.Section {
    fileprivate func column(of offset: Int, in line: VisualLine) -> Int {
        editor.layout.column(of: offset, in: line, editor.buffer)
    }

    /// Paints one visual line: its text in one go, and over that what is marked and what is selected.
    fileprivate func draw(_ line: VisualLine, into frame: inout Frame, at point: Point, width: Int) {
        let start = Point(column: point.column + line.indent, row: point.row)
        let role = isLocked ? Role.locked : .base
        let isDrawn = editor.buffer.withBytes(in: line.start..<line.end) { bytes in
            if bytes.contains(9) { return false }
            frame.draw(utf8: bytes, at: start, role: role, width: width - line.indent)
            return true
        }
        if !isDrawn { frame.draw(withBlanksForTabs(line), at: start, role: role, width: width - line.indent) }
        // Of two marks on one word the first is seen.
        for mark in marks.reversed() where mark.range.lowerBound < line.end && mark.range.upperBound > line.start {
            guard let place = place(of: mark.range, in: line, at: point, width) else { continue }
            frame.mark(mark.role, over: place)
        }
        guard let selection = editor.selection, selection.lowerBound <= line.end, line.start < selection.upperBound else {
            return
        }
        if let place = place(of: selection, in: line, at: point, width) { frame.lay(.selection, under: place) }
        // A selected line end shows as one selected column.
        let end = column(of: line.end, in: line)
        if line.endsParagraph, end < width, selection.contains(line.end) {
            frame.lay(.selection, under: Rect(column: point.column + end, row: point.row, width: 1, height: 1))
        }
    }

    /// Where the line shows that part of the text; nil where it shows none of it.
    private func place(of range: Range<Int>, in line: VisualLine, at point: Point, _ width: Int) -> Rect? {
        let part = range.clamped(to: line.start..<line.end)
        guard !part.isEmpty else { return nil }
        let start = column(of: part.lowerBound, in: line), end = min(column(of: part.upperBound, in: line), width)
        return Rect(column: point.column + start, row: point.row, width: end - start, height: 1)
    }

    private func withBlanksForTabs(_ line: VisualLine) -> String {
        var walk = ClusterWalk(editor.buffer.bytes(in: line.start..<line.end))
        var text = ""
        var column = 0
        while let cluster = walk.next() {
            let columns = EditorLineBreaker.columns(of: cluster, at: column)
            if cluster.ascii == 9 {
                text += String(repeating: " ", count: columns)
            } else if let byte = cluster.ascii {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else if let character = cluster.character {
                text.append(character)
            }
            column += columns
        }
        return text
    }
}
