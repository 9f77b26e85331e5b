import CNcurses

/// The glyphs of a stretch of one row on their way to ncurses: nothing that controls the terminal, and nothing that
/// terminals measure each in its own way.
struct GlyphLine {
    private(set) var glyphs: [scr_glyph] = []
    let charset: Charset

    init(_ charset: Charset) { self.charset = charset }

    mutating func removeAll() { glyphs.removeAll(keepingCapacity: true) }

    mutating func add(_ code: GlyphCode, columns: UInt8, _ paint: Painter.Paint) {
        guard let scalar = code.scalar else { return addCluster(code, columns: columns, paint) }
        add(charset.shown(scalar.seen), columns: columns, paint)
    }

    private mutating func addCluster(_ code: GlyphCode, columns: UInt8, _ paint: Painter.Paint) {
        let scalars = Array((code.character ?? " ").unicodeScalars)
        guard let base = scalars.first else { return }
        // Some terminals show a flag, some its two letters in two columns, some in four.
        if base.isRegionalIndicator {
            for half in scalars.prefix(Int(columns)) {
                add(Unicode.Scalar(UInt8(clamping: 0x41 + half.value - 0x1F1E6)), columns: 1, paint)
            }
            return
        }
        // Of a sequence of emoji the first, since they fall apart on some terminals; of a base and its marks, all.
        let marks = charset == .ascii ? [] : scalars.dropFirst().prefix { $0.value != 0x200D }
            .filter { !$0.isVariationSelector && !$0.isTag && !$0.properties.isEmojiModifier }
        add(charset.shown(base.seen), columns: columns, paint)
        let last = glyphs.count - 1
        withUnsafeMutableBytes(of: &glyphs[last].scalars) { bytes in
            let places = bytes.bindMemory(to: UInt32.self)
            for (place, mark) in zip(places.indices.dropFirst(), marks) { places[place] = mark.value }
        }
    }

    private mutating func add(_ scalar: Unicode.Scalar, columns: UInt8, _ paint: Painter.Paint) {
        var glyph = scr_glyph()
        glyph.scalars.0 = scalar.value
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
