/// The letters of the word with which a line begins, the first eight of them in one number.
///
/// The reader asks of every line whether it is one of a dozen kinds of heading, and of nearly every line the answer is no:
/// this tells so at one comparison. Words that agree in eight letters are not told apart.
struct FirstWord: Sendable, Hashable {
    private var letters: UInt64 = 0

    /// Of a line, without the space, tabs and asterisks before the word. Only the letters of ASCII count, capital or small.
    init(_ line: some StringProtocol) {
        var count: UInt64 = 0
        for byte in line.utf8 {
            let letter = byte | 0x20
            if (0x61...0x7A).contains(letter), byte >= 0x41 {
                letters |= UInt64(letter) << (8 * count)
                count += 1
                if count == 8 { break }
            } else if count > 0 || (byte != 0x20 && byte != 9 && byte != UInt8(ascii: "*")) {
                break
            }
        }
    }

    /// Those of several words.
    static func all(_ words: some Sequence<String>) -> Set<FirstWord> { Set(words.map { FirstWord($0) }) }
}
