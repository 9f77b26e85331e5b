/// Words to look for: capitals and small letters are the same, and so are curly and straight quotes.
public struct TextSearch: Sendable, Hashable {
    /// As it was typed.
    public let words: String
    private let folded: [UInt32]

    /// Nil for no words: nothing would be found everywhere.
    public init?(_ words: String) {
        guard !words.isEmpty else { return nil }
        self.words = words
        folded = words.unicodeScalars.map { Self.fold($0.value) }
    }

    /// No place where they stand takes more bytes.
    var longest: Int { folded.count * 4 }

    /// Every place where the words stand, first to last, none overlapping another.
    func matches(in buffer: TextBuffer) -> [Range<Int>] {
        var found: [Range<Int>] = []
        search(buffer, 0..<buffer.count) { found.append($0); return true }
        return found
    }

    /// The first place in the range. Nothing behind it is looked at.
    func first(in buffer: TextBuffer, _ range: Range<Int>) -> Range<Int>? {
        var found: Range<Int>?
        search(buffer, range) { found = $0; return false }
        return found
    }

    /// The last place in the range. Little before it is looked at.
    func last(in buffer: TextBuffer, _ range: Range<Int>) -> Range<Int>? {
        let range = range.clamped(to: 0..<buffer.count)
        var end = range.upperBound
        while end > range.lowerBound {
            let start = max(range.lowerBound, end - Self.window)
            var found: Range<Int>?
            search(buffer, start..<min(range.upperBound, end + longest)) { match in
                // What begins further on has been looked at.
                if match.lowerBound < end { found = match }
                return match.lowerBound < end
            }
            if let found { return found }
            end = start
        }
        return nil
    }

    /// Bytes that are looked at in one go: a place that is near is found in few of a long text.
    private static let window = 16 << 10

    private func search(_ buffer: TextBuffer, _ range: Range<Int>, _ body: (Range<Int>) -> Bool) {
        let range = range.clamped(to: 0..<buffer.count)
        var start = range.lowerBound
        while start < range.upperBound {
            let end = min(range.upperBound, start + Self.window)
            let isWanted: Bool
            (start, isWanted) = buffer.withBytes(in: start..<min(range.upperBound, end + longest)) { bytes in
                search(bytes, from: start, to: end, of: buffer, body)
            }
            guard isWanted else { return }
        }
    }

    /// Looks for places that begin before `end` in bytes that begin at `start` of the text. Answers with where to go on, and
    /// whether to.
    private func search(
        _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, of buffer: TextBuffer,
        _ body: (Range<Int>) -> Bool
    ) -> (Int, Bool) {
        let (small, capital) = firstBytes
        var place = 0
        while place < end - start {
            let byte = bytes[place]
            // Letters that are not ASCII may be the same as one that is.
            guard byte == small || byte == capital || byte >= 0xC2, let length = length(ofMatchAt: place, bytes) else {
                place += 1
                continue
            }
            let match = start + place..<start + place + length
            // "e" is not found in an "e" that has an accent after it.
            guard buffer.isBoundary(match.lowerBound), buffer.isBoundary(match.upperBound) else { place += 1; continue }
            place += length
            if !body(match) { return (start + place, false) }
        }
        return (start + place, true)
    }

    /// The bytes of ASCII that a place may begin with.
    private var firstBytes: (small: UInt8, capital: UInt8) {
        guard let first = folded.first, first < 0x80 else { return (0xFF, 0xFF) }
        let small = UInt8(first)
        return (small, (97...122).contains(small) ? small - 32 : small)
    }

    private func length(ofMatchAt start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = start
        for wanted in folded {
            guard place < bytes.count else { return nil }
            let (scalar, length) = Self.scalar(at: place, bytes)
            guard Self.fold(scalar) == wanted else { return nil }
            place += length
        }
        return place - start
    }

    private static func scalar(at place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> (UInt32, Int) {
        let lead = UInt32(bytes[place])
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard length > 1, place + length <= bytes.count else { return (lead, 1) }
        var value = lead & (0x7F >> UInt32(length))
        for index in 1..<length { value = value << 6 | UInt32(bytes[place + index] & 0x3F) }
        return (value, length)
    }

    private static func fold(_ value: UInt32) -> UInt32 {
        switch value {
        case 65...90: return value + 32
        case 0..<0x80: return value
        case 0x2018, 0x2019: return 39
        case 0x201C, 0x201D: return 34
        case 0xA0: return 32
        default:
            guard let scalar = Unicode.Scalar(value), scalar.properties.changesWhenLowercased else { return value }
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            return lower.count == 1 ? lower.first?.value ?? value : value
        }
    }
}
