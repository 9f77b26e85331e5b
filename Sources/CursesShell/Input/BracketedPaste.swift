/// What a terminal sends between the two marks of a paste, gathered byte by byte. A pure value.
///
/// The mark that ends it may come in parts. What looks like a key within it is text, and never obeyed.
struct BracketedPaste {
    /// Bytes; what is pasted beyond this is dropped.
    private let longest: Int
    static let endMark = Array("\u{1B}[201~".utf8)

    private var bytes: [UInt8] = []
    /// How many came, those dropped included.
    private var count = 0
    /// How many bytes of the end mark came last.
    private var matched = 0

    init(longest: Int = 16 << 20) { self.longest = longest }

    /// Takes bytes as they come. Gives those behind the end mark once that has come, and nil before.
    mutating func take(_ chunk: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        var end = chunk.startIndex
        while end < chunk.endIndex, matched < Self.endMark.count {
            let byte = chunk[end]
            // The mark's first byte is nowhere else in it, so no beginning is missed.
            matched = byte == Self.endMark[matched] ? matched + 1 : byte == Self.endMark[0] ? 1 : 0
            end += 1
        }
        bytes += chunk[..<end].prefix(longest - bytes.count)
        count += end - chunk.startIndex
        return matched == Self.endMark.count ? chunk[end...] : nil
    }

    /// The text so far: each return, with or without a line feed, is a line feed, and what is not UTF-8 is U+FFFD.
    var text: String {
        let isOver = matched == Self.endMark.count
        let kept = bytes.prefix(isOver ? count - Self.endMark.count : count)
        var lines: [UInt8] = []
        lines.reserveCapacity(kept.count)
        var wasReturn = false
        for byte in kept {
            // Line ends come as returns, but not from every terminal.
            if byte == UInt8(ascii: "\n"), wasReturn { wasReturn = false; continue }
            wasReturn = byte == UInt8(ascii: "\r")
            lines.append(wasReturn ? UInt8(ascii: "\n") : byte)
        }
        return String(decoding: lines, as: UTF8.self)
    }
}
