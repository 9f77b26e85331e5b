/// A stretch of a text, small enough to be changed in microseconds, with what is asked of it often counted once.
struct TextChunk: Sendable {
    /// A chunk never holds more bytes than this; new ones are filled half, so that typing finds room.
    static let limit = 2048

    private(set) var bytes: [UInt8]
    private(set) var lineFeeds = 0
    private(set) var words = WordTally()
    /// `bytes.count`, beside the array so that a search through the chunks reads no other memory.
    private(set) var count: Int

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        count = bytes.count
        tally()
    }

    mutating func replace(_ range: Range<Int>, with new: [UInt8]) {
        bytes.replaceSubrange(range, with: new)
        count = bytes.count
        tally()
    }

    private mutating func tally() {
        (lineFeeds, words) = bytes.withUnsafeBufferPointer { bytes in
            var lineFeeds = 0
            var words = WordTally()
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case 10:
                    lineFeeds += 1
                    words.addBlank()
                case 9, 32: words.addBlank()
                case 48...57, 65...90, 97...122: words.addLetter()
                // General punctuation: a bullet or a dash that stands alone is no word.
                case 0xE2 where index + 1 < bytes.count && bytes[index + 1] == 0x80: index += 2
                case 0x80...: words.addLetter()
                default: break
                }
                index += 1
            }
            return (lineFeeds, words)
        }
    }
}

/// How many words a stretch of text holds, in a form that can be added up: a word may run on into the next stretch.
///
/// A word is a run between blanks that has at least one letter or digit in it.
struct WordTally: Sendable, Hashable {
    /// Whether a blank was seen. Until then everything is one run, and only `head` speaks.
    private var isParted = false
    /// Whether the run up to the first blank has a letter.
    private var head = false
    /// Words that lie between two blanks.
    private var inner = 0
    /// Whether the run after the last blank has a letter.
    private var tail = false

    var count: Int { (head ? 1 : 0) + inner + (tail ? 1 : 0) }

    mutating func addLetter() {
        if isParted { tail = true } else { head = true }
    }

    mutating func addBlank() {
        if isParted, tail { inner += 1 }
        isParted = true
        tail = false
    }

    static func + (a: Self, b: Self) -> Self {
        var sum = a
        if b.head { sum.addLetter() }
        if b.isParted {
            sum.addBlank()
            sum.inner += b.inner
            sum.tail = b.tail
        }
        return sum
    }
}
