/// Finds the end of one line of a wrapped text.
struct LineBreaker {
    struct Result {
        var bytes: Range<Int>
        var indent: Int
        var columns: Int
        /// Where the next line begins.
        var next: Int
        /// Whether the text's own line goes on there.
        var continues: Bool
    }

    static let tab = UInt8(ascii: "\t")
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == tab }

    private let wrap: Wrap
    private var start: Int
    private var indent: Int
    /// After the last glyph that is no blank, and the columns up to there.
    private var end: Int
    private var endColumn: Int
    /// The last place where the line may be parted: where it would end, its columns, and where the next would begin.
    private var opportunity: (end: Int, column: Int, next: Int)?

    init(wrap: Wrap, start: Int, indent: Int) {
        self.wrap = wrap
        self.start = start
        self.indent = indent
        end = start
        endColumn = indent
    }

    /// Goes on until the line is full or the text's own line ends.
    mutating func line(_ scanner: inout GlyphScanner) -> Result {
        let bytes = scanner.bytes
        var column = indent
        while true {
            let place = scanner.offset
            let ending = Self.lineEnd(in: bytes, at: place)
            if ending > 0 || place >= bytes.count {
                return Result(
                    bytes: start..<end, indent: indent, columns: endColumn, next: place + ending, continues: false)
            }
            guard let glyph = scanner.next() else { continue }
            if glyph.bytes == 1, Self.isBlank(bytes[place]) {
                column += bytes[place] == Self.tab ? wrap.tab : 1
                if end > start { opportunity = (end, endColumn, scanner.offset) }
                continue
            }
            if column + glyph.columns > wrap.width {
                if let full = full(before: place) { return full }
                // Blanks alone fill the line: the text begins without them.
                (start, indent, column) = (place, 0, 0)
            }
            if glyph.columns == 2, end > start { opportunity = (end, endColumn, place) }
            column += glyph.columns
            (end, endColumn) = (scanner.offset, column)
            if glyph.columns == 2 || Self.joins(bytes, place, scanner.offset) {
                opportunity = (end, endColumn, scanner.offset)
            }
        }
    }

    /// The line, when the glyph at that place does not fit any more; nil when there is nothing on it yet.
    private func full(before place: Int) -> Result? {
        if let part = opportunity {
            return Result(
                bytes: start..<part.end, indent: indent, columns: part.column, next: part.next, continues: true)
        }
        guard end > start else { return nil }
        return Result(bytes: start..<end, indent: indent, columns: endColumn, next: place, continues: true)
    }

    /// Whether a word may be parted after this glyph: a hyphen, a dash, a stroke.
    private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int, _ end: Int) -> Bool {
        switch end - place {
        case 1: bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "/")
        // U+2010 to U+2014, but for the hyphen that is not to be parted at, U+2011.
        case 3: bytes[place] == 0xE2 && bytes[place + 1] == 0x80 && [0x90, 0x92, 0x93, 0x94].contains(bytes[place + 2])
        default: false
        }
    }

    /// The length of the line end at that place, 0 where there is none.
    private static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        guard place < bytes.count else { return 0 }
        func follows(_ offset: Int, _ byte: UInt8) -> Bool {
            place + offset < bytes.count && bytes[place + offset] == byte
        }
        switch bytes[place] {
        case 0x0A: return 1
        case 0x0D: return follows(1, 0x0A) ? 2 : 1
        case 0xC2: return follows(1, 0x85) ? 2 : 0
        case 0xE2: return follows(1, 0x80) && (follows(2, 0xA8) || follows(2, 0xA9)) ? 3 : 0
        default: return 0
        }
    }
}

/// What a list item begins with: a dash or bullet, or a letter or number with a stop or bracket.
enum ListMarker {
    /// Its length in bytes, without the blank that follows; 0 where there is none.
    static func length(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        let length = bullet(bytes, start) ?? numeral(bytes, start)
        let after = start + length
        return length > 0 && after < bytes.count && LineBreaker.isBlank(bytes[after]) ? length : 0
    }

    private static func bullet(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        if bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "*") { return 1 }
        // – — • ◦ ‣ and the black and white shapes.
        guard bytes[start] == 0xE2, start + 2 < bytes.count else { return nil }
        switch bytes[start + 1] {
        case 0x80: return [0x93, 0x94, 0xA2, 0xA3].contains(bytes[start + 2]) ? 3 : nil
        case 0x96, 0x97: return 3
        default: return nil
        }
    }

    /// "a)", "(a)", "iv.", "12."
    private static func numeral(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        if index < bytes.count, bytes[index] == UInt8(ascii: "(") { index += 1 }
        let first = index
        while index < bytes.count, index - first < 4, isLetterOrDigit(bytes[index]) { index += 1 }
        guard index > first, index < bytes.count else { return 0 }
        return bytes[index] == UInt8(ascii: ")") || bytes[index] == UInt8(ascii: ".") ? index + 1 - start : 0
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
