/// What a reader takes for one character is often several scalars: a letter with its accent, a family with its
/// joiners. A cursor never stands inside one.
extension TextBuffer {
    /// The bytes of the grapheme cluster in which an offset lies; empty at the end of the text.
    public func cluster(containing offset: Int) -> Range<Int> {
        let offset = max(offset, 0)
        guard offset < count else { return count..<count }
        let near = bytes(in: offset - 1..<offset + 2)
        if near.allSatisfy({ $0 < 0x80 }) { return offset..<offset + 1 }

        let start = certainBoundary(atOrBefore: offset)
        var reach = 64
        while true {
            let end = min(count, scalarStart(atOrAfter: offset + reach))
            var lower = start
            for character in text(in: start..<end) {
                let upper = lower + character.utf8.count
                // The last cluster of the stretch may go on beyond it.
                if offset < upper, upper < end || end == count { return lower..<upper }
                lower = upper
            }
            reach *= 4
        }
    }

    /// The nearest place at or before the offset where a cursor may stand.
    public func boundary(atOrBefore offset: Int) -> Int {
        offset >= count ? count : cluster(containing: offset).lowerBound
    }

    /// The nearest place at or after the offset where a cursor may stand.
    public func boundary(atOrAfter offset: Int) -> Int {
        let cluster = cluster(containing: offset)
        return cluster.lowerBound == max(offset, 0) ? cluster.lowerBound : cluster.upperBound
    }

    /// One character to the left; 0 at the beginning.
    public func boundary(before offset: Int) -> Int {
        offset <= 0 ? 0 : cluster(containing: min(offset, count) - 1).lowerBound
    }

    /// One character to the right; the end at the end.
    public func boundary(after offset: Int) -> Int { cluster(containing: offset).upperBound }

    func isBoundary(_ offset: Int) -> Bool {
        offset == 0 || offset == count || (offset > 0 && offset < count && cluster(containing: offset).lowerBound == offset)
    }

    /// A place at or before the offset that is a boundary whatever stands before it: it is from here that clusters
    /// can be told apart. In ordinary text it is a character or two away.
    private func certainBoundary(atOrBefore offset: Int) -> Int {
        var reach = 16
        while true {
            let low = scalarStart(atOrBefore: offset - reach)
            let high = min(count, scalarStart(atOrAfter: offset + 1))
            var place = low
            var found = low == 0 ? 0 : nil as Int?
            var previous: Unicode.Scalar?
            for scalar in text(in: low..<high).unicodeScalars {
                if place <= offset, let before = previous, Self.endsCluster(before), Self.startsCluster(scalar) {
                    found = place
                }
                previous = scalar
                place += UTF8.width(scalar)
            }
            if let found { return found }
            reach *= 4
        }
    }

    /// Whether no cluster reaches over a boundary before this scalar, provided that `endsCluster` holds of the one
    /// before. False says nothing.
    private static func startsCluster(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0A, 0x09, 0x20...0x7E: true
        case 0xC0...0x24F, 0x370...0x482, 0x48A...0x52F: true
        case 0x2010...0x2027, 0x2030...0x205E: true
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: true
        case 0x1F300...0x1F3FA, 0x1F400...0x1FAFF: true
        default: false
        }
    }

    private static func endsCluster(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x300...0x36F, 0xFE0F, 0x1F3FB...0x1F3FF: true
        default: startsCluster(scalar)
        }
    }
}

/// Walks over the clusters of a stretch of bytes that begins at a boundary and holds whole scalars.
///
/// Plain ASCII, nearly all of what officers write, never becomes a `String`.
struct ClusterWalk: IteratorProtocol {
    struct Cluster {
        /// Offset in the stretch.
        var start: Int
        /// Bytes.
        var length: Int
        /// The byte of a cluster that is one ASCII character.
        var ascii: UInt8?
        /// The cluster that is more.
        var character: Character?

        var end: Int { start + length }
        var isBlank: Bool { ascii == 32 || ascii == 9 }
    }

    private let bytes: [UInt8]
    private var position = 0
    private var run: Substring = ""

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Cluster? {
        if let character = run.popFirst() { return take(character) }
        guard position < bytes.count else { return nil }
        if bytes[position] < 0x80, position + 1 == bytes.count || bytes[position + 1] < 0x80 {
            position += 1
            return Cluster(start: position - 1, length: 1, ascii: bytes[position - 1])
        }
        var end = position + 1
        while end < bytes.count, bytes[end] >= 0x80 || bytes[end - 1] >= 0x80 { end += 1 }
        run = Substring(decoding: bytes[position..<end], as: UTF8.self)
        return run.popFirst().map { take($0) }
    }

    private mutating func take(_ character: Character) -> Cluster {
        let start = position
        let length = character.utf8.count
        position += length
        if length == 1 { return Cluster(start: start, length: 1, ascii: bytes[start]) }
        return Cluster(start: start, length: length, character: character)
    }
}
