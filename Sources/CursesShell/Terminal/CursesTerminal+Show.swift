import CNcurses

extension CursesTerminal {
    public func show(_ frame: Frame) {
        guard !isSuspended else { return }
        let before = shown?.size == frame.size ? shown : nil
        if before == nil {
            let ground = painter.paint(.base, on: .base)
            scr_repaint(ground.attributes, ground.pair)
        }
        var changed = 0
        for row in 0..<min(frame.size.rows, size.rows) {
            guard let columns = changedColumns(in: frame, since: before, row: row) else { continue }
            changed += columns.count
            put(frame, row, columns)
        }
        let cursor = frame.cursor ?? Point(column: 0, row: size.rows - 1)
        scr_refresh(
            Int32(clamping: max(0, min(cursor.row, size.rows - 1))),
            Int32(clamping: max(0, min(cursor.column, size.columns - 1))),
            frame.showsCursor && frame.cursor != nil,
            // A small change is drawn at once anyway.
            isSynchronised && changed > Self.manyCells)
        shown = frame
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

    private func put(_ frame: Frame, _ row: Int, _ columns: Range<Int>) {
        glyphs.removeAll(keepingCapacity: true)
        let start = row * frame.size.columns
        let end = start + min(frame.size.columns, size.columns)
        var previous = Cell(code: .blank)
        var paint = painter.paint(previous.role, on: previous.ground)
        for index in start + columns.lowerBound..<start + columns.upperBound {
            let cell = frame.cells[index]
            guard cell.code != .rightHalf else { continue }
            if cell.role != previous.role || cell.ground != previous.ground {
                paint = painter.paint(cell.role, on: cell.ground)
                previous = cell
            }
            let isWide = index + 1 < end && frame.cells[index + 1].code == .rightHalf
            add(cell.code, columns: isWide ? 2 : 1, paint)
        }
        scr_put(Int32(clamping: row), Int32(clamping: columns.lowerBound), glyphs, Int32(clamping: glyphs.count))
    }

    /// Adds what is sent for that glyph: nothing that controls the terminal, and nothing that terminals measure
    /// each in its own way.
    private func add(_ code: GlyphCode, columns: UInt8, _ paint: Painter.Paint) {
        guard let scalar = code.scalar else { return addCluster(code, columns: columns, paint) }
        add([charset.shown(scalar.seen)], columns: columns, paint)
    }

    private func addCluster(_ code: GlyphCode, columns: UInt8, _ paint: Painter.Paint) {
        let scalars = Array((code.character ?? " ").unicodeScalars)
        guard let base = scalars.first else { return }
        // Some terminals show a flag, some its two letters in two columns, some in four.
        if base.isRegionalIndicator {
            for half in scalars.prefix(Int(columns)) {
                add([Unicode.Scalar(UInt8(clamping: 0x41 + half.value - 0x1F1E6))], columns: 1, paint)
            }
            return
        }
        // Of a sequence of emoji the first, since they fall apart on some terminals; of a base and its marks, all.
        let marks = charset == .ascii ? [] : scalars.dropFirst().prefix { $0.value != 0x200D }
            .filter { !$0.isVariationSelector && !$0.isTag && !$0.properties.isEmojiModifier }
        add([charset.shown(base.seen)] + marks, columns: columns, paint)
    }

    private func add(_ scalars: [Unicode.Scalar], columns: UInt8, _ paint: Painter.Paint) {
        var glyph = scr_glyph()
        withUnsafeMutableBytes(of: &glyph.scalars) { bytes in
            let places = bytes.bindMemory(to: UInt32.self)
            for (place, scalar) in zip(places.indices, scalars) { places[place] = scalar.value }
        }
        glyph.columns = columns
        glyph.attributes = paint.attributes
        glyph.pair = paint.pair
        glyphs.append(glyph)
    }
}

extension Unicode.Scalar {
    /// The scalar, or the mark that stands for one that must not reach a terminal.
    fileprivate var seen: Unicode.Scalar {
        if value >= 0x20, value < 0x7F { return self }
        if case .mark(let mark) = ScalarKind(self) { return mark }
        return self
    }
}
