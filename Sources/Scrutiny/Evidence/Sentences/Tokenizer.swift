/// Parts a text into tokens, in one pass over its bytes.
struct Tokenizer {
    let bytes: UnsafeBufferPointer<UInt8>
    let lexicon = Lexicon.shared
    var at = 0
    var tokens: [Token] = []

    /// The tokens of a text, without those inside quotation marks: of a quotation only the marks are left.
    static func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { buffer in
            var tokenizer = Tokenizer(bytes: buffer)
            let tokens = tokenizer.run()
            guard tokens.contains(where: { $0.kind == .lineBreak }) else { return tokens }
            return tokens.indices.lazy.filter { tokens[$0].kind != .lineBreak || !Sentence.goesOn(tokens, after: $0) }.map {
                tokens[$0]
            }
        }
    }

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    @inline(__always)
    func byte(_ i: Int) -> UInt8 { i >= 0 && i < bytes.count ? bytes[i] : 0 }

    mutating func run() -> [Token] {
        while at < bytes.count {
            let c = bytes[at]
            switch c {
            case 0x20, 0x09, 0x0d: at += 1
            case 0x0a: readBreak()
            case 0x41...0x5a, 0x61...0x7a: readWord()
            case 0x30...0x39: readNumber()
            case 0x2e, 0x21, 0x3f: readStop()
            case 0x2c: mark(.comma, 1)
            case 0x3b: mark(.semicolon, 1)
            case 0x3a: mark(.colon, 1)
            case 0x2f: mark(.slash, 1)
            case 0x28, 0x5b, 0x7b: mark(.open, 1)
            case 0x29, 0x5d, 0x7d: mark(.close, 1)
            case 0x2d, 0x2a: readDash(width: 1)
            case 0x22: readQuotation(closing: [0x22], width: 1, reach: 600)
            case 0x27: readApostrophe(width: 1)
            case 0x26: word(from: at, to: at + 1, entry: lexicon.entry("and"))
            case 0x24: mark(.other, 1)
            case 0xc2: readLatinSign()
            case 0xe2: readGeneralPunctuation()
            case 0x80...: readWord()
            default: mark(.other, 1)
            }
        }
        return tokens
    }

    mutating func mark(_ kind: Token.Kind, _ width: Int) {
        let end = min(at + width, bytes.count)
        tokens.append(Token(start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: end), kind: kind))
        at = end
    }

    // MARK: Lines and stops

    mutating func readBreak() {
        let start = at
        var breaks = 0
        while at < bytes.count, bytes[at] <= 0x20 {
            if bytes[at] == 0x0a { breaks += 1 }
            at += 1
        }
        tokens.append(
            Token(
                start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at),
                kind: breaks > 1 ? .paragraphBreak : .lineBreak))
    }

    mutating func readStop() {
        var end = at
        while end < bytes.count, bytes[end] == 0x2e || bytes[end] == 0x21 || bytes[end] == 0x3f { end += 1 }
        // A stop ends a sentence unless the next word goes on in lower case ("approx. five").
        var next = end
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        let isPlainStop = bytes[at] == 0x2e && end == at + 1
        let goesOn = isPlainStop && (0x61...0x7a).contains(byte(next))
        mark(goesOn ? .other : .stop, end - at)
    }

    mutating func readDash(width: Int) {
        let before = byte(at - 1)
        let after = byte(at + width)
        let opensLine = tokens.last.map { $0.kind == .lineBreak || $0.kind == .paragraphBreak } ?? true
        if opensLine, after == 0x20 { return mark(.bullet, width) }
        mark(before <= 0x20 || after <= 0x20 ? .dash : .other, width)
    }

    // MARK: Letters

    @inline(__always)
    func isLetter(_ c: UInt8) -> Bool { (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a || c >= 0xc3 && c != 0xe2 }

    @inline(__always)
    func isDigit(_ c: UInt8) -> Bool { c >= 0x30 && c <= 0x39 }

    /// How many bytes the apostrophe at `i` takes, straight or curly; 0 for none.
    @inline(__always)
    func apostrophe(_ i: Int) -> Int {
        let c = byte(i)
        if c == 0x27 { return 1 }
        return c == 0xe2 && byte(i + 1) == 0x80 && byte(i + 2) == 0x99 ? 3 : 0
    }
}
