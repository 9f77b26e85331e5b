import CNcurses

extension CursesTerminal {
    public func show(_ frame: Frame) {
        guard !isSuspended else { return }
        lay(frame)
        let cursor = frame.cursor ?? Point(column: 0, row: size.rows - 1)
        scr_refresh(
            Int32(clamping: max(0, min(cursor.row, size.rows - 1))),
            Int32(clamping: max(0, min(cursor.column, size.columns - 1))),
            frame.showsCursor && frame.cursor != nil,
            // A small change is drawn at once anyway.
            isSynchronised && changed > Self.manyCells)
        changed = 0
    }

    public func prepare(_ frame: Frame) {
        guard !isSuspended, laid?.size == frame.size else { return }
        lay(frame)
    }

    /// Hands ncurses what differs from the frame that it has; the screen stays as it is until it is refreshed.
    private func lay(_ frame: Frame) {
        let before = laid?.size == frame.size ? laid : nil
        if before == nil {
            let ground = painter.paint(.base, on: .base)
            scr_repaint(ground.attributes, ground.pair)
        }
        var line = GlyphLine(charset)
        for row in 0..<min(frame.size.rows, size.rows) {
            guard let columns = changedColumns(in: frame, since: before, row: row) else { continue }
            changed += columns.count
            put(frame, row, columns, by: &line)
        }
        laid = frame
    }

    private static let manyCells = 400

    /// From the first to the last cell of the row that is not as before.
    private func changedColumns(in frame: Frame, since before: Frame?, row: Int) -> Range<Int>? {
        let width = min(frame.size.columns, size.columns)
        guard width > 0 else { return nil }
        guard let before else { return 0..<width }
        let start = row * frame.size.columns
        return frame.cells.withUnsafeBufferPointer { new in
            before.cells.withUnsafeBufferPointer { old in
                var first = 0
                while first < width, new[start + first] == old[start + first] { first += 1 }
                guard first < width else { return nil }
                var last = width - 1
                while new[start + last] == old[start + last] { last -= 1 }
                // Not from the middle of a glyph.
                if first > 0, new[start + first].code == .rightHalf { first -= 1 }
                return first..<last + 1
            }
        }
    }

    private func put(_ frame: Frame, _ row: Int, _ columns: Range<Int>, by line: inout GlyphLine) {
        line.removeAll()
        let start = row * frame.size.columns
        let end = start + min(frame.size.columns, size.columns)
        var styled: Cell?
        // What the cell's style looks like, and what the glyph before it was put in.
        var own = Painter.Paint(), paint: Painter.Paint?
        for index in start + columns.lowerBound..<start + columns.upperBound {
            let cell = frame.cells[index]
            guard cell.code != .rightHalf else { continue }
            if cell.role != styled?.role || cell.ground != styled?.ground {
                styled = cell
                own = painter.paint(cell.role, on: cell.ground)
            }
            // A blank looks the same in any colour, and need not switch the terminal from one to another.
            let glyphPaint = if cell.code == .blank, let paint, paint.isBlankLike(own) { paint } else { own }
            paint = glyphPaint
            let isWide = index + 1 < end && frame.cells[index + 1].code == .rightHalf
            line.add(cell.code, columns: isWide ? 2 : 1, glyphPaint)
        }
        scr_put(Int32(clamping: row), Int32(clamping: columns.lowerBound), line.glyphs, Int32(clamping: line.glyphs.count))
    }
}
