import Foundation

/// A word of a text as the search knows it, with its place.
struct Token {
    /// Without case and accents.
    var word: String
    /// Bytes of the text in UTF-8.
    var bytes: Range<Int>

    /// The words of the text in order, parted as the index parts them: letters and figures belong together, whatever
    /// else there is parts them. At most `limit` bytes are read.
    static func all(in text: String, limit: Int = .max) -> [Token] {
        var tokens: [Token] = []
        var word: [UInt8] = []
        var start = 0
        var isPlain = true
        var place = 0
        func close(_ end: Int) {
            guard !word.isEmpty else { return }
            let read = String(decoding: word, as: UTF8.self)
            tokens.append(Token(word: isPlain ? read : folded(read), bytes: start..<end))
            word.removeAll(keepingCapacity: true)
            isPlain = true
        }
        for scalar in text.unicodeScalars {
            let width = UTF8.width(scalar)
            if place + width > limit { break }
            if belongs(scalar) {
                if word.isEmpty { start = place }
                if scalar.isASCII {
                    let byte = UInt8(truncatingIfNeeded: scalar.value)
                    word.append((65...90).contains(byte) ? byte + 32 : byte)
                } else {
                    isPlain = false
                    word.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
                }
            } else {
                close(place)
            }
            place += width
        }
        close(place)
        return tokens
    }

    private static func belongs(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (97...122).contains(scalar.value) || (65...90).contains(scalar.value) || (48...57).contains(scalar.value)
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark, .privateUse:
            return true
        default: return false
        }
    }

    private static func folded(_ word: String) -> String {
        word.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
    }
}
