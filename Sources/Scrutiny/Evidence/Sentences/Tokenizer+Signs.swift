/// Signs beyond ASCII, and quotations.
extension Tokenizer {
    mutating func readLatinSign() {
        switch byte(at + 1) {
        case 0xa0: at += 2
        case 0xa3: mark(.other, 2)
        case 0xb7: mark(.bullet, 2)
        default: mark(.other, 2)
        }
    }

    mutating func readGeneralPunctuation() {
        guard byte(at + 1) == 0x80 else { return readWord() }
        switch byte(at + 2) {
        case 0x93, 0x94, 0x95: readDash(width: 3)
        case 0x98: readQuotation(closing: [0xe2, 0x80, 0x99], width: 3, reach: 1_500)
        case 0x9c: readQuotation(closing: [0xe2, 0x80, 0x9d], width: 3, reach: 3_000)
        case 0x99: readApostrophe(width: 3)
        case 0xa2: mark(.bullet, 3)
        case 0xa6: mark(.dash, 3)
        case 0x80...0x8a, 0xaf: at += 3
        default: mark(.other, 3)
        }
    }

    /// A quotation up to its closing mark, as two tokens. A mark that nothing closes is only a mark.
    mutating func readQuotation(closing: [UInt8], width: Int, reach: Int) {
        let opening = at
        var i = at + width
        let limit = min(bytes.count, i + reach)
        let isSingle = width == 3 && closing.last == 0x99
        while i < limit {
            if i > opening + width, width == 3, byte(i) == 0xe2, byte(i + 1) == 0x80, byte(i + 2) == byte(opening + 2) {
                break
            }
            if byte(i) == closing[0], closing.count == 1 || (byte(i + 1) == closing[1] && byte(i + 2) == closing[2]) {
                // An apostrophe inside a word, or a plural's, closes nothing.
                let inWord = isSingle && isLetter(byte(i + 3))
                if !inWord {
                    mark(.openQuote, width)
                    at = i
                    mark(.closeQuote, closing.count)
                    return
                }
            }
            i += 1
        }
        mark(.other, width)
    }

    mutating func readApostrophe(width: Int) {
        // A straight single quote opens a quotation when it stands before a word and one after a word closes it.
        guard width == 1, !isLetter(byte(at - 1)), isLetter(byte(at + 1)) else { return mark(.other, width) }
        var i = at + 1
        let limit = min(bytes.count, i + 200)
        while i < limit, bytes[i] != 0x0a {
            if bytes[i] == 0x27, !isLetter(byte(i + 1)), byte(i - 1) > 0x20 {
                mark(.openQuote, 1)
                at = i
                return mark(.closeQuote, 1)
            }
            i += 1
        }
        mark(.other, width)
    }
}
