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

    /// Every word of the line that is made of ASCII letters alone is among those; what other words it has is not asked.
    static func allOfLetters(in line: String, are known: Set<FirstWord>) -> Bool {
        var word = FirstWord()
        var count: UInt64 = 0
        var isOfLetters = true
        for byte in line.utf8 {
            let letter = byte | 0x20
            if (0x61...0x7A).contains(letter), byte >= 0x41 {
                if count < 8 { word.letters |= UInt64(letter) << (8 * count) }
                count += 1
            } else if endsWord(byte) {
                if isOfLetters, count > 0, !known.contains(word) { return false }
                (word, count, isOfLetters) = (FirstWord(), 0, true)
            } else {
                isOfLetters = false
            }
        }
        return !isOfLetters || count == 0 || known.contains(word)
    }

    private static func endsWord(_ byte: UInt8) -> Bool { byte <= 0x20 || " /()&:.,*|\"".utf8.contains(byte) }

    private init() {}

    /// Those of several words.
    static func all(_ words: some Sequence<String>) -> Set<FirstWord> { Set(words.map { FirstWord($0) }) }
}
