/// A text that is changed in microseconds wherever the change is, however long the text.
///
/// Places in it are offsets in bytes of UTF-8. Line ends are line feeds and nothing else; there is no NUL.
/// It is a list of small chunks, with where each of them ends: one megabyte is about a thousand, and moving the ends on
/// after a change costs less than keeping a tree.
public struct TextBuffer: Sendable {
    /// Never empty chunks; no chunk ends inside a scalar.
    private(set) var chunks: [TextChunk] = []
    /// Where each chunk ends in the text.
    private var ends: [Int] = []
    /// Bytes in UTF-8.
    public private(set) var count = 0

    /// Carriage returns become line feeds, alone or with one; NULs are dropped.
    public init(_ text: String = "") {
        let bytes = Self.clean(text)
        chunks = Self.chunks(of: bytes)
        count = bytes.count
        findEnds(from: 0)
    }

    /// Finds where the chunks end from that one on; those before it are as they were.
    private mutating func findEnds(from first: Int) {
        ends.removeSubrange(min(first, ends.count)...)
        var end = ends.last ?? 0
        for chunk in chunks[first...] {
            end += chunk.count
            ends.append(end)
        }
    }

    public var isEmpty: Bool { count == 0 }
    public var text: String { text(in: 0..<count) }
    public var lineFeeds: Int { chunks.reduce(0) { $0 + $1.lineFeeds } }

    /// Runs between blanks that have a letter or a digit in them.
    public var wordCount: Int {
        var sum = WordTally()
        for chunk in chunks { sum = sum + chunk.words }
        return sum.count
    }

    /// The text between two offsets, held to the text; half a scalar at either end comes out as a replacement mark.
    public func text(in range: Range<Int>) -> String { String(decoding: bytes(in: range), as: UTF8.self) }

    /// Lends the bytes without copying them where they lie in one chunk, as a line of the screen mostly does.
    func withBytes<Result>(in range: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = range.clamped(to: 0..<count)
        let (index, local) = locate(range.lowerBound)
        if chunks.indices.contains(index), local + range.count <= chunks[index].count {
            return chunks[index].bytes.withUnsafeBufferPointer {
                body(UnsafeBufferPointer(rebasing: $0[local..<local + range.count]))
            }
        }
        return bytes(in: range).withUnsafeBufferPointer(body)
    }

    func bytes(in range: Range<Int>) -> [UInt8] {
        let range = range.clamped(to: 0..<count)
        guard !range.isEmpty else { return [] }
        var (index, local) = locate(range.lowerBound)
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        while result.count < range.count, index < chunks.count {
            let end = min(chunks[index].count, local + range.count - result.count)
            result += chunks[index].bytes[local..<end]
            index += 1
            local = 0
        }
        return result
    }

    /// Nil outside the text.
    func byte(at offset: Int) -> UInt8? {
        guard offset >= 0, offset < count else { return nil }
        // The first byte of a chunk is located as the end of the one before.
        let (index, local) = locate(offset)
        if local < chunks[index].count { return chunks[index].bytes[local] }
        return index + 1 < chunks.count ? chunks[index + 1].bytes[0] : nil
    }

    /// Puts `text` in place of the range, held to the text and to whole scalars, cleaned as `init` does.
    ///
    /// Returns what was done: the range that went, and how many bytes came.
    @discardableResult
    public mutating func replace(_ range: Range<Int>, with text: String) -> (removed: Range<Int>, inserted: Int) {
        let range = range.clamped(to: 0..<count)
        let lower = scalarStart(atOrBefore: range.lowerBound)
        let upper = range.isEmpty ? lower : scalarStart(atOrAfter: range.upperBound)
        let new = Self.clean(text)
        splice(lower..<upper, new)
        count += new.count - (upper - lower)
        return (lower..<upper, new.count)
    }

    private mutating func splice(_ range: Range<Int>, _ new: [UInt8]) {
        guard !chunks.isEmpty else {
            chunks = Self.chunks(of: new)
            return findEnds(from: 0)
        }
        let (first, from) = locate(range.lowerBound)
        let (last, to) = locate(range.upperBound)
        if first == last, case let size = chunks[first].count + new.count - (to - from), size > 0, size <= TextChunk.limit {
            chunks[first].replace(from..<to, with: new)
            let delta = new.count - (to - from)
            if delta != 0 { for index in first..<ends.count { ends[index] += delta } }
            return
        }
        var low = first, high = last
        var bytes = Array(chunks[first].bytes[..<from])
        bytes.reserveCapacity(bytes.count + new.count + TextChunk.limit)
        bytes += new
        bytes += chunks[last].bytes[to...]
        // Crumbs are swept up, so that deleting piece by piece leaves no long list of tiny chunks.
        if low > 0, bytes.count + chunks[low - 1].count <= TextChunk.limit / 2 {
            low -= 1
            bytes = chunks[low].bytes + bytes
        }
        if high + 1 < chunks.count, bytes.count + chunks[high + 1].count <= TextChunk.limit / 2 {
            high += 1
            bytes += chunks[high].bytes
        }
        chunks.replaceSubrange(low...high, with: Self.chunks(of: bytes))
        findEnds(from: low)
    }

    /// The chunk in which an offset of the text lies, and where in it. Between two chunks it is the end of the first.
    func locate(_ offset: Int) -> (chunk: Int, local: Int) {
        var low = 0, high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < offset { low = middle + 1 } else { high = middle }
        }
        guard low < ends.count else { return (max(0, chunks.count - 1), chunks.last?.count ?? 0) }
        return (low, offset - (low > 0 ? ends[low - 1] : 0))
    }

    func scalarStart(atOrBefore offset: Int) -> Int {
        var offset = min(max(offset, 0), count)
        while offset > 0, let byte = byte(at: offset), byte & 0xC0 == 0x80 { offset -= 1 }
        return offset
    }

    func scalarStart(atOrAfter offset: Int) -> Int {
        var offset = min(max(offset, 0), count)
        while let byte = byte(at: offset), byte & 0xC0 == 0x80 { offset += 1 }
        return offset
    }

    private static func chunks(of bytes: [UInt8]) -> [TextChunk] {
        guard bytes.count > TextChunk.limit else { return bytes.isEmpty ? [] : [TextChunk(bytes)] }
        var chunks: [TextChunk] = []
        chunks.reserveCapacity(bytes.count / (TextChunk.limit / 2) + 1)
        var start = 0
        while start < bytes.count {
            var end = min(bytes.count, start + TextChunk.limit / 2)
            while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
            chunks.append(TextChunk(Array(bytes[start..<end])))
            start = end
        }
        return chunks
    }

    /// The bytes of a text as a buffer holds them.
    private static func clean(_ text: String) -> [UInt8] {
        let bytes = Array(text.utf8)
        guard bytes.contains(where: { $0 == 13 || $0 == 0 }) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0: continue
            case 13: result.append(10)
            case 10 where index > 0 && bytes[index - 1] == 13: continue
            default: result.append(byte)
            }
        }
        return result
    }
}

extension TextBuffer: Equatable {
    public static func == (a: Self, b: Self) -> Bool {
        a.count == b.count && a.bytes(in: 0..<a.count) == b.bytes(in: 0..<b.count)
    }
}

// MARK: - Paragraphs

extension TextBuffer {
    /// The paragraph in which an offset lies, without its line feed. The offset of the line feed belongs to the
    /// paragraph that it ends.
    public func paragraph(containing offset: Int) -> Range<Int> {
        let offset = min(max(offset, 0), count)
        return (lineFeed(before: offset).map { $0 + 1 } ?? 0)..<(lineFeed(atOrAfter: offset) ?? count)
    }

    private func lineFeed(before offset: Int) -> Int? {
        guard offset > 0 else { return nil }
        var (index, local) = locate(offset)
        var start = offset - local
        while true {
            if chunks[index].lineFeeds > 0, let found = chunks[index].bytes[..<local].lastIndex(of: 10) {
                return start + found
            }
            guard index > 0 else { return nil }
            index -= 1
            local = chunks[index].count
            start -= local
        }
    }

    private func lineFeed(atOrAfter offset: Int) -> Int? {
        guard offset < count else { return nil }
        var (index, local) = locate(offset)
        var start = offset - local
        while index < chunks.count {
            if chunks[index].lineFeeds > 0, let found = chunks[index].bytes[local...].firstIndex(of: 10) {
                return start + found
            }
            start += chunks[index].count
            index += 1
            local = 0
        }
        return nil
    }
}
