import Foundation

/// The words of a text as the search knows them, with their places: letters and figures belong together, whatever
/// else there is parts them, as in the index.
struct Tokens {
    /// A word's bytes in the text's UTF-8.
    struct Token {
        var bytes: Range<Int>
        /// Whether folding its case is all that it takes to compare it.
        var isPlain: Bool
    }

    private let text: [UInt8]
    private(set) var tokens: [Token] = []

    /// At most `limit` bytes are read.
    init(_ string: String, limit: Int = .max) {
        text = Array(string.utf8.prefix(limit))
        var start = -1
        var isPlain = true
        var place = 0
        while place < text.count {
            let byte = text[place]
            var width = 1
            var belongs = Self.isPlainLetter(byte)
            if byte >= 0x80 {
                let (scalar, length) = Self.scalar(in: text, at: place)
                width = length
                belongs = Self.isLetter(scalar)
                if belongs { isPlain = false }
            }
            if belongs {
                if start < 0 { start = place }
            } else if start >= 0 {
                tokens.append(Token(bytes: start..<place, isPlain: isPlain))
                start = -1
                isPlain = true
            }
            place += width
        }
        if start >= 0 { tokens.append(Token(bytes: start..<text.count, isPlain: isPlain)) }
    }

    /// Every word, without case and accents.
    var words: [String] { tokens.map { word($0) } }

    private func word(_ token: Token) -> String {
        String(decoding: text[token.bytes], as: UTF8.self)
            .folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }

    /// Whether the token at that place is that word, or begins with it. `word` is folded.
    func matches(_ index: Int, _ word: String, isPrefix: Bool) -> Bool {
        let token = tokens[index]
        guard token.isPlain else {
            let read = self.word(token)
            return isPrefix ? read.hasPrefix(word) : read == word
        }
        var place = token.bytes.lowerBound
        for wanted in word.utf8 {
            guard place < token.bytes.upperBound else { return false }
            let byte = text[place]
            guard ((65...90).contains(byte) ? byte + 32 : byte) == wanted else { return false }
            place += 1
        }
        return isPrefix || place == token.bytes.upperBound
    }

    private static func isPlainLetter(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
    }

    /// The scalar that begins there and how many bytes it has; bytes that are none count one by one.
    private static func scalar(in bytes: [UInt8], at place: Int) -> (Unicode.Scalar, Int) {
        let length = bytes[place] >= 0xF0 ? 4 : bytes[place] >= 0xE0 ? 3 : 2
        guard place + length <= bytes.count, bytes[place] >= 0xC0 else { return ("\u{FFFD}", 1) }
        var value = UInt32(bytes[place]) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .privateUse:
            return true
        default: return false
        }
    }
}
