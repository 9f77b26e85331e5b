/// Goes through UTF-8 glyph by glyph, in linear time and without allocating where the text is plain.
///
/// It follows what terminals do rather than Unicode's rules for grapheme clusters: a scalar that takes columns begins a
/// glyph, those that take none join it. Emoji sequences are the exception, of two columns however many they join.
struct GlyphScanner {
    struct Glyph: Hashable {
        var code: GlyphCode
        /// 1 or 2.
        var columns: Int
        /// The bytes of the text that it stands for, 1 or more.
        var bytes: Int
    }

    /// More marks than this on one base are passed over: no script has them, and some texts mean harm.
    static let mostScalars = 8

    let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next glyph begins. Within the text, at the first byte of a scalar.
    var offset = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Takes the printing ASCII that comes next, up to so many columns; not a letter that a mark may follow.
    mutating func takeASCII(atMost most: Int) -> UnsafeBufferPointer<UInt8>.SubSequence {
        let start = offset
        let end = most < bytes.count - start ? start + most : bytes.count
        while offset < end, bytes[offset] >= 0x20, bytes[offset] < 0x7F { offset += 1 }
        if offset > start, offset < bytes.count, bytes[offset] >= 0x80 { offset -= 1 }
        return bytes[start..<offset]
    }

    mutating func next() -> Glyph? {
        guard offset < bytes.count else { return nil }
        let byte = bytes[offset]
        if byte >= 0x20, byte < 0x7F, offset + 1 == bytes.count || bytes[offset + 1] < 0x80 {
            offset += 1
            return Glyph(code: GlyphCode(raw: UInt32(byte)), columns: 1, bytes: 1)
        }
        let start = offset
        let (code, columns) = cluster()
        return Glyph(code: code, columns: columns, bytes: offset - start)
    }

    /// Takes the scalar at `offset` and what joins it.
    private mutating func cluster() -> (GlyphCode, columns: Int) {
        let base = takeScalar()
        switch ScalarKind(base) {
        case .mark(let mark):
            if base == "\r", peek()?.scalar == "\n" { _ = takeScalar() }
            return (GlyphCode(mark), 1)
        case .combining:
            // Nothing to stand on: a dotted circle is what books print under a mark.
            return joined(to: ["\u{25CC}", base], columns: 1)
        case .plain(let columns):
            // Lines and blocks join nothing, and borders are long runs of them.
            guard let next = peek(), next.scalar.value >= 0x300, !(0x2500...0x259F).contains(next.scalar.value) else {
                return (GlyphCode(base), columns)
            }
            return joined(to: [base], columns: columns)
        }
    }

    private mutating func joined(to scalars: [Unicode.Scalar], columns: Int) -> (GlyphCode, columns: Int) {
        var scalars = scalars, columns = columns
        let base = scalars[0]
        let isFlagHalf = base.isRegionalIndicator
        while let (next, length) = peek() {
            if next == "\u{FE0F}" {
                if base.properties.isEmoji { columns = 2 }
            } else if next.value == 0x200D {
                guard base.isPictograph, let after = scalar(at: offset + length), after.scalar.isPictograph else { break }
                keep(next, &scalars)
                offset += length
                keep(after.scalar, &scalars)
                offset += after.length
                columns = 2
                continue
            } else if next.properties.isEmojiModifier {
                guard base.isPictograph else { break }
                columns = 2
            } else if next.isRegionalIndicator {
                guard isFlagHalf, scalars.count == 1 else { break }
                columns = 2
            } else if next.isTag {
                guard base.isPictograph else { break }
            } else if case .combining = ScalarKind(next) {
                // Joins whatever it is.
            } else if !next.isVariationSelector {
                break
            }
            keep(next, &scalars)
            offset += length
        }
        return (GlyphCode(cluster: scalars), columns)
    }

    private func keep(_ scalar: Unicode.Scalar, _ scalars: inout [Unicode.Scalar]) {
        if scalars.count < Self.mostScalars { scalars.append(scalar) }
    }

    // MARK: Scalars

    private func peek() -> (scalar: Unicode.Scalar, length: Int)? { scalar(at: offset) }

    private mutating func takeScalar() -> Unicode.Scalar {
        guard let (scalar, length) = peek() else { return "\u{FFFD}" }
        offset += length
        return scalar
    }

    /// The scalar that begins at that byte. A string's bytes are sound; were they not, it is U+FFFD for one byte.
    private func scalar(at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard index < bytes.count else { return nil }
        let lead = UInt32(bytes[index])
        if lead < 0x80 { return (Unicode.Scalar(UInt8(lead)), 1) }
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard lead >= 0xC2, index + length <= bytes.count else { return ("\u{FFFD}", 1) }
        var value = lead & (0xFF >> UInt32(length + 1))
        for i in index + 1..<index + length { value = value << 6 | UInt32(bytes[i] & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) } ?? ("\u{FFFD}", 1)
    }
}
