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
                    " · locked", at: Point(column: point.column + taken, row: point.row), role: .dim, width: rect.width - taken)
            }
        case .text(let index, let line):
            let section = document.sections[index]
            TextRow(section: section, line: line).draw(into: &frame, at: point, width: rect.width)
            guard index == document.active, panel == nil, line.contains(section.editor.cursor) else { return }
            let column = section.editor.layout.column(of: section.editor.cursor, in: line, section.editor.buffer)
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

/// Paints one visual line: runs of characters that look the same are drawn in one go.
private struct TextRow {
    var section: EvidenceDocument.Section
    var line: VisualLine

    func draw(into frame: inout Frame, at point: Point, width: Int) {
        let selection = section.editor.selection
        let marks = section.marks.filter { $0.range.lowerBound < line.end && $0.range.upperBound > line.start }
        let bytes = section.editor.buffer.bytes(in: line.start..<line.end)
        let isSelected = selection.map { $0.lowerBound <= line.end && line.start < $0.upperBound } ?? false
        if marks.isEmpty, !isSelected, !bytes.contains(9) {
            // Nearly every line: all of it looks the same, and is drawn in one go.
            frame.draw(
                String(decoding: bytes, as: UTF8.self), at: Point(column: point.column + line.indent, row: point.row),
                role: section.isLocked ? .locked : .base, width: width - line.indent)
            return
        }
        var walk = ClusterWalk(bytes)
        var run = ""
        var look: (role: Role, isSelected: Bool) = (.base, false)
        var column = line.indent
        var runStart = column
        func flush(_ frame: inout Frame) {
            guard !run.isEmpty else { return }
            frame.draw(
                run, at: Point(column: point.column + runStart, row: point.row), role: look.role,
                ground: look.isSelected ? .selection : nil, width: width - runStart)
            run = ""
        }
        while let cluster = walk.next(), column < width {
            let offset = line.start + cluster.start
            let role = marks.first { $0.range.contains(offset) }?.role ?? (section.isLocked ? .locked : .base)
            let isSelected = selection?.contains(offset) ?? false
            if (role, isSelected) != look || run.isEmpty {
                flush(&frame)
                look = (role, isSelected)
                runStart = column
            }
            let columns = EditorLineBreaker.columns(of: cluster, at: column - line.indent)
            if cluster.ascii == 9 {
                run += String(repeating: " ", count: columns)
            } else if let byte = cluster.ascii {
                run.unicodeScalars.append(Unicode.Scalar(byte))
            } else if let character = cluster.character {
                run.append(character)
            }
            column += columns
        }
        flush(&frame)
        // A selected line end shows as one selected column.
        if line.endsParagraph, column < width, let selection, selection.contains(line.end) {
            frame.lay(.selection, under: Rect(column: point.column + column, row: point.row, width: 1, height: 1))
        }
    }
}
