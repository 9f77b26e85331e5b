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

    /// Every place where the words stand, first to last, none overlapping another.
    func matches(in buffer: TextBuffer, within range: Range<Int>? = nil) -> [Range<Int>] {
        var found: [Range<Int>] = []
        search(buffer, range ?? 0..<buffer.count) { found.append($0); return true }
        return found
    }

    /// The first place that begins at or after the offset; then, from the beginning of the text.
    func match(in buffer: TextBuffer, from offset: Int) -> Range<Int>? {
        first(in: buffer, offset..<buffer.count) ?? first(in: buffer, 0..<buffer.count)
    }

    /// The last place that begins before the offset; then, the last of the text.
    func match(in buffer: TextBuffer, before offset: Int) -> Range<Int>? {
        let all = matches(in: buffer)
        return all.last { $0.lowerBound < offset } ?? all.last
    }

    func first(in buffer: TextBuffer, _ range: Range<Int>) -> Range<Int>? {
        var found: Range<Int>?
        search(buffer, range) { found = $0; return false }
        return found
    }

    private func search(_ buffer: TextBuffer, _ range: Range<Int>, _ body: (Range<Int>) -> Bool) {
        let range = range.clamped(to: 0..<buffer.count)
        let bytes = buffer.bytes(in: range)
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count {
                guard bytes[place] & 0xC0 != 0x80, let end = end(ofMatchAt: place, bytes) else { place += 1; continue }
                let match = range.lowerBound + place..<range.lowerBound + end
                // "e" is not found in an "e" that has an accent after it.
                guard buffer.isBoundary(match.lowerBound), buffer.isBoundary(match.upperBound) else { place += 1; continue }
                if !body(match) { return }
                place = end
            }
        }
    }

    private func end(ofMatchAt start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = start
        for wanted in folded {
            guard place < bytes.count else { return nil }
            let (scalar, length) = Self.scalar(at: place, bytes)
            guard Self.fold(scalar) == wanted else { return nil }
            place += length
        }
        return place
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
