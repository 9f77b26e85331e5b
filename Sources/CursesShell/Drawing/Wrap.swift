/// A text laid out in lines of a width: broken between words, within them where one is too long, and at its own line
/// ends. What continues a list item ("- ", "a) ", "iv. ") stands under the item's text.
///
/// Lines are made as they are asked for, each in time linear in its length, so that the first page of a long text is
/// there at once; an iterator can be kept to go on from later. A line says which bytes of the text it shows, so that
/// what is known of the text as ranges of bytes finds its place on the screen.
///
/// Left out of all lines are only the blanks and line ends at which they were parted.
public struct Wrap: Sequence, Sendable {
    public struct Line: Sendable, Hashable {
        /// What it shows, tabs as blanks; without its indent.
        public var text: String
        /// The part of the text's UTF-8 that it shows.
        public var bytes: Range<Int>
        /// Blank columns before it.
        public var indent: Int
        /// The columns it takes, `indent` included.
        public var columns: Int
        /// Whether it goes on with the text's own line above rather than beginning one.
        public var continues: Bool
    }

    public let text: String
    /// At least 2, so that there is room for any glyph.
    public let width: Int
    /// The columns of a tab, 1 or more.
    public let tab: Int
    /// Whether continued lines stand under the text of a list item, or of an indented line.
    public let hangs: Bool

    public init(_ text: String, width: Int, tab: Int = 4, hangs: Bool = true) {
        var text = text
        text.makeContiguousUTF8()
        self.text = text
        self.width = Swift.max(2, width)
        self.tab = Swift.max(1, tab)
        self.hangs = hangs
    }

    public func makeIterator() -> Iterator { Iterator(self) }

    public struct Iterator: IteratorProtocol, Sendable {
        private let wrap: Wrap
        /// Where the next line begins.
        private var offset = 0
        private var indent = 0
        private var continues = false

        init(_ wrap: Wrap) { self.wrap = wrap }

        public mutating func next() -> Line? {
            let line = wrap.text.withGlyphScanner { scanner -> LineBreaker.Result? in
                guard offset < scanner.bytes.count else { return nil }
                scanner.offset = offset
                if !continues { indent = 0 }
                var breaker = LineBreaker(wrap: wrap, start: offset, indent: indent)
                return breaker.line(&scanner)
            }
            guard let line else { return nil }
            let wasContinued = continues
            if !continues, line.continues, wrap.hangs {
                indent = wrap.text.withGlyphScanner { wrap.hangingIndent(&$0, at: offset) }
            }
            offset = line.next
            continues = line.continues
            return Line(
                text: wrap.shown(line.bytes), bytes: line.bytes, indent: line.indent, columns: line.columns,
                continues: wasContinued)
        }
    }
}

// MARK: - What a line shows

extension Wrap {
    /// All lines at once.
    public var lines: [Line] { Array(self) }

    /// These bytes of the text, tabs as blanks.
    private func shown(_ bytes: Range<Int>) -> String {
        text.withGlyphScanner { scanner in
            let part = scanner.bytes[bytes.clamped(to: 0..<scanner.bytes.count)]
            guard part.contains(LineBreaker.tab) else { return String(decoding: part, as: UTF8.self) }
            var bytes: [UInt8] = []
            for (place, byte) in zip(part.indices, part) {
                guard byte == LineBreaker.tab else {
                    bytes.append(byte)
                    continue
                }
                bytes += repeatElement(UInt8(ascii: " "), count: tab - 1)
                // A mark does not stand on a tab; nor on this blank, which ends what came from it.
                let isLast = place + 1 < part.endIndex && part[place + 1] >= 0x80
                bytes += isLast ? [0xC2, 0xA0] : [UInt8(ascii: " ")]
            }
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    /// The columns at which the line shows any of these bytes, its indent included; nil where it shows none.
    public func columns(of bytes: Range<Int>, in line: Line) -> Range<Int>? {
        guard bytes.overlaps(line.bytes) else { return nil }
        var found: Range<Int>?
        var column = line.indent
        visit(line) { glyph, columns, place in
            if (place..<place + glyph.bytes).overlaps(bytes) {
                found = (found?.lowerBound ?? column)..<column + columns
            }
            column += columns
            return place < bytes.upperBound
        }
        return found
    }

    private func visit(_ line: Line, _ body: (GlyphScanner.Glyph, _ columns: Int, _ place: Int) -> Bool) {
        text.withGlyphScanner { scanner in
            scanner.offset = Swift.min(line.bytes.lowerBound, scanner.bytes.count)
            while scanner.offset < line.bytes.upperBound {
                let place = scanner.offset
                guard let glyph = scanner.next() else { return }
                let columns = scanner.bytes[place] == LineBreaker.tab ? tab : glyph.columns
                guard body(glyph, columns, place) else { return }
            }
        }
    }

    /// Where what continues the line that begins there stands: under its text, if that leaves half the width.
    private func hangingIndent(_ scanner: inout GlyphScanner, at start: Int) -> Int {
        let bytes = scanner.bytes
        var index = start, column = 0
        while index < bytes.count, LineBreaker.isBlank(bytes[index]) {
            column += bytes[index] == LineBreaker.tab ? tab : 1
            index += 1
        }
        let marker = ListMarker.length(in: bytes, at: index)
        if marker > 0 {
            scanner.offset = index
            while scanner.offset < index + marker, let glyph = scanner.next() { column += glyph.columns }
            index = scanner.offset
            while index < bytes.count, LineBreaker.isBlank(bytes[index]) {
                column += bytes[index] == LineBreaker.tab ? tab : 1
                index += 1
            }
        }
        return column <= width / 2 ? column : 0
    }
}

extension Frame {
    /// Draws one line of a wrapped text, its indent before it. With no `ground`, what lies there already stays.
    public mutating func draw(
        _ line: Wrap.Line, at point: Point, role: Role = .base, ground: Role? = nil, width: Int = .max
    ) {
        let at = Point(column: point.column + line.indent, row: point.row)
        draw(line.text, at: at, role: role, ground: ground, width: width - line.indent)
    }
}
