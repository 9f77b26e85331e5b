/// The glyphs of a text as a terminal shows them, one after the other, with their columns.
///
/// Nothing that comes out of it can control a terminal: control characters come out as their pictures (␛ for escape),
/// line ends as ␤, bidirectional controls as ⇄ and other characters that show nothing as ◌. A tab comes out as one
/// blank: who lays text out expands tabs first, as `Wrap` does.
///
/// A glyph is what takes a place of its own on the screen. Mostly that is a `Character`; where a terminal gives several
/// places to one, as it does in Indic scripts, there are several glyphs.
public struct Glyphs<Text: StringProtocol>: Sequence, IteratorProtocol {
    public struct Glyph: Sendable, Hashable {
        let code: GlyphCode
        /// 1 or 2.
        public let columns: Int

        public var character: Character { code.character ?? " " }
    }

    private var text: String
    private var offset = 0

    public init(_ text: Text) {
        self.text = String(text)
        self.text.makeContiguousUTF8()
    }

    public mutating func next() -> Glyph? {
        let start = offset
        let found = text.withGlyphScanner { scanner in
            scanner.offset = start
            return scanner.next()
        }
        guard let found else { return nil }
        offset = start + found.bytes
        return Glyph(code: found.code, columns: found.columns)
    }
}

/// The columns that the text takes on one row.
public func columns(of text: String) -> Int {
    text.withGlyphScanner { scanner in
        var sum = scanner.takeASCII(atMost: .max).count
        while let glyph = scanner.next() { sum += glyph.columns + scanner.takeASCII(atMost: .max).count }
        return sum
    }
}

/// The text, or as much of its start as fits with "…" behind it.
///
/// Afterwards it takes at most `width` columns.
public func fitted(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    // One column a byte at most, but for wide glyphs, which take three bytes for two.
    if text.utf8.count <= width { return text }
    return text.withGlyphScanner { scanner in
        var taken = 0
        // The end of what fits with the sign after it.
        var end = 0
        while let glyph = scanner.next() {
            taken += glyph.columns
            if taken > width {
                while end > 0, scanner.bytes[end - 1] == 0x20 { end -= 1 }
                return String(decoding: scanner.bytes[..<end], as: UTF8.self) + "…"
            }
            if taken < width { end = scanner.offset }
        }
        return text
    }
}

extension StringProtocol {
    /// Calls `body` with a scanner at the beginning of the text.
    func withGlyphScanner<Result>(_ body: (inout GlyphScanner) -> Result) -> Result {
        let direct = utf8.withContiguousStorageIfAvailable { bytes in
            var scanner = GlyphScanner(bytes)
            return body(&scanner)
        }
        if let direct { return direct }
        return Array(utf8).withUnsafeBufferPointer { bytes in
            var scanner = GlyphScanner(bytes)
            return body(&scanner)
        }
    }
}
