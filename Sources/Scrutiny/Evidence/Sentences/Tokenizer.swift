/// Parts a text into tokens, in one pass over its bytes.
struct Tokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let lexicon = Lexicon.shared
    private var at = 0
    private var tokens: [Token] = []

    /// The tokens of a text, without those inside quotation marks: of a quotation only the marks are left.
    static func tokens(of text: String) -> [Token] {
        var text = text
        return text.withUTF8 { buffer in
            var tokenizer = Tokenizer(bytes: buffer)
            let tokens = tokenizer.run()
            guard tokens.contains(where: { $0.kind == .lineBreak }) else { return tokens }
            return tokens.indices.lazy.filter { tokens[$0].kind != .lineBreak || !Sentence.goesOn(tokens, after: $0) }.map { tokens[$0] }
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 8)
    }

    @inline(__always)
    private func byte(_ i: Int) -> UInt8 { i >= 0 && i < bytes.count ? bytes[i] : 0 }

    private mutating func run() -> [Token] {
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

    private mutating func mark(_ kind: Token.Kind, _ width: Int) {
        let end = min(at + width, bytes.count)
        tokens.append(Token(start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: end), kind: kind))
        at = end
    }

    // MARK: Lines and stops

    private mutating func readBreak() {
        let start = at
        var breaks = 0
        while at < bytes.count, bytes[at] <= 0x20 {
            if bytes[at] == 0x0a { breaks += 1 }
            at += 1
        }
        tokens.append(
            Token(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at),
                kind: breaks > 1 ? .paragraphBreak : .lineBreak))
    }

    private mutating func readStop() {
        var end = at
        while end < bytes.count, bytes[end] == 0x2e || bytes[end] == 0x21 || bytes[end] == 0x3f { end += 1 }
        // A stop ends a sentence unless the next word goes on in lower case ("approx. five").
        var next = end
        while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
        let isPlainStop = bytes[at] == 0x2e && end == at + 1
        let goesOn = isPlainStop && (0x61...0x7a).contains(byte(next))
        mark(goesOn ? .other : .stop, end - at)
    }

    private mutating func readDash(width: Int) {
        let before = byte(at - 1), after = byte(at + width)
        let opensLine = tokens.last.map { $0.kind == .lineBreak || $0.kind == .paragraphBreak } ?? true
        if opensLine, after == 0x20 { return mark(.bullet, width) }
        mark(before <= 0x20 || after <= 0x20 ? .dash : .other, width)
    }

    // MARK: Signs beyond ASCII

    private mutating func readLatinSign() {
        switch byte(at + 1) {
        case 0xa0: at += 2
        case 0xa3: mark(.other, 2)
        case 0xb7: mark(.bullet, 2)
        default: mark(.other, 2)
        }
    }

    private mutating func readGeneralPunctuation() {
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
    private mutating func readQuotation(closing: [UInt8], width: Int, reach: Int) {
        let opening = at
        var i = at + width
        let limit = min(bytes.count, i + reach)
        let isSingle = width == 3 && closing.last == 0x99
        while i < limit {
            if i > opening + width, width == 3, byte(i) == 0xe2, byte(i + 1) == 0x80, byte(i + 2) == byte(opening + 2) { break }
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

    private mutating func readApostrophe(width: Int) {
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

    // MARK: Words

    @inline(__always)
    private func isLetter(_ c: UInt8) -> Bool { (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a || c >= 0xc3 && c != 0xe2 }

    @inline(__always)
    private func isDigit(_ c: UInt8) -> Bool { c >= 0x30 && c <= 0x39 }

    /// How many bytes the apostrophe at `i` takes, straight or curly; 0 for none.
    @inline(__always)
    private func apostrophe(_ i: Int) -> Int {
        let c = byte(i)
        if c == 0x27 { return 1 }
        return c == 0xe2 && byte(i + 1) == 0x80 && byte(i + 2) == 0x99 ? 3 : 0
    }

    private mutating func readWord() {
        let start = at
        if isAddress(at) { return readAddress(from: start) }
        var hash = Lexicon.seed
        var lastPart = start
        var i = at
        while i < bytes.count {
            let c = bytes[i]
            if isLetter(c) || isDigit(c) || (0x80...0xbf).contains(c) {
                hash = Lexicon.fold(hash, c >= 0x41 && c <= 0x5a ? c | 0x20 : c)
                i += 1
            } else if c == 0x2d, isLetter(byte(i + 1)), i > start {
                i += 1
                lastPart = i
            } else if i > start, case let width = apostrophe(i), width > 0, isLetter(byte(i + width)) {
                // "won’t" is one word; "we’re" is two; "council’s" is the council.
                let next = byte(i + width) | 0x20
                if next == 0x74, !isLetter(byte(i + width + 1)), byte(i - 1) | 0x20 == 0x6e {
                    hash = Lexicon.fold(hash, next)
                    i += width + 1
                } else {
                    break
                }
            } else if c >= 0xf0, i == start {
                i += 4
            } else {
                break
            }
        }
        if i == start { return mark(.other, 1) }
        i = min(i, bytes.count)
        if byte(i) == 0x40 || (byte(i) == 0x2e && looksLikeDomain(afterStop: i + 1, wordLength: i - start)) {
            return readAddress(from: start)
        }
        let isAbbreviation = byte(i) == 0x2e && isLetter(byte(i + 1)) && i - start == 1
        if isAbbreviation {
            // "e.g.", "i.e.", "a.m."
            while i < bytes.count, isLetter(bytes[i]) || bytes[i] == 0x2e { i += 1 }
            at = start
            return mark(.other, i - start)
        }
        let entry = lexicon.entry(hash: hash)
        word(from: start, to: i, entry: entry, lastPart: lastPart)
        readClitic()
    }

    private mutating func word(from start: Int, to end: Int, entry: Lexicon.Entry?, lastPart: Int? = nil) {
        var entry = entry ?? Morphology.guess(bytes, from: lastPart ?? start, to: end)
        // A word that has only a name, or only a place in phrases, is still what its ending says.
        if entry.grammar.subtracting(.opensPhrase).isEmpty, end - start > 3, Word(rawValue: entry.id)?.isParticle != true {
            let guess = Morphology.guess(bytes, from: lastPart ?? start, to: end)
            entry.grammar.formUnion(guess.grammar)
            entry.sense.formUnion(guess.sense)
        }
        var token = Token(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: .word)
        token.id = entry.id
        token.word = Word(rawValue: entry.id) ?? .other
        token.grammar = entry.grammar
        token.sense = entry.sense
        token.bearing = entry.bearing
        token.value = entry.value
        let capital = entry.grammar.contains(.month) ? byte(lastPart ?? start) : byte(start)
        token.isCapital = capital >= 0x41 && capital <= 0x5a
        tokens.append(token)
        at = end
    }

    /// What follows an apostrophe: "we’re" is "we" and "are"; after a noun it is a genitive and says nothing.
    private mutating func readClitic() {
        let width = apostrophe(at)
        guard width > 0, isLetter(byte(at + width)) else { return }
        var end = at + width
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        let letters = end - at - width
        let first = byte(at + width) | 0x20, second = byte(at + width + 1) | 0x20
        let follows = tokens.last.map { $0.isA(.pronoun) } ?? false
        var token = Token(start: Int32(truncatingIfNeeded: at), end: Int32(truncatingIfNeeded: end), kind: .word)
        switch (letters, first, second) {
        case (2, 0x72, 0x65): token.grammar = .bePresent
        case (2, 0x76, 0x65): token.grammar = .havePresent
        case (2, 0x6c, 0x6c): token.grammar = .will
        case (1, 0x6d, _): token.grammar = .bePresent
        case (1, 0x64, _): token.grammar = .would
        case (1, 0x73, _) where follows: token.grammar = [.bePresent, .clitic]
        case (1, 0x73, _):
            // The genitive belongs to its noun.
            if var noun = tokens.popLast() {
                noun.end = Int32(truncatingIfNeeded: end)
                noun.grammar.insert(.determiner)
                tokens.append(noun)
            }
            at = end
            return
        default:
            return
        }
        tokens.append(token)
        at = end
    }

    // MARK: Addresses

    private func isAddress(_ i: Int) -> Bool {
        func spells(_ text: StaticString, at i: Int) -> Bool {
            text.withUTF8Buffer { letters in
                letters.indices.allSatisfy { byte(i + $0) | 0x20 == letters[$0] | 0x20 }
            }
        }
        let c = byte(i) | 0x20
        return c == 0x77 && spells("www.", at: i) || c == 0x68 && (spells("http://", at: i) || spells("https://", at: i))
    }

    /// "birmingham.gov.uk": letters straight after the stop, in lower case, with another stop or slash behind them.
    private func looksLikeDomain(afterStop i: Int, wordLength: Int) -> Bool {
        guard wordLength > 1, (0x61...0x7a).contains(byte(i)) else { return false }
        var j = i
        while j < bytes.count, isLetter(bytes[j]) { j += 1 }
        let known = j - i == 3 || j - i == 2
        return known && (byte(j) == 0x2e || byte(j) == 0x2f || byte(j) <= 0x20)
    }

    private mutating func readAddress(from start: Int) {
        var end = max(at, start)
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        // The stop of the sentence is not the address's.
        while end > start + 1, [0x2e, 0x2c, 0x29, 0x3b].contains(bytes[end - 1]) { end -= 1 }
        at = start
        mark(.address, end - start)
    }

    // MARK: Numbers

    private mutating func readNumber() {
        let start = at
        var token = Token(start: Int32(truncatingIfNeeded: start), kind: .number)
        token.grammar = .numeral
        token.isMoney = start >= 2 && byte(start - 2) == 0xc2 && byte(start - 1) == 0xa3
        var value: Int32? = 0
        var i = at
        while i < bytes.count {
            let c = bytes[i]
            if isDigit(c) {
                if let known = value, known < 100_000_000 { value = known * 10 + Int32(c - 0x30) } else { value = nil }
                i += 1
            } else if c == 0x2c, isDigit(byte(i + 1)), isDigit(byte(i + 2)), isDigit(byte(i + 3)) {
                i += 1
            } else if c == 0x2e, isDigit(byte(i + 1)), let end = magnitude(after: i, &value) {
                i = end
                break
            } else if [0x2e, 0x2f, 0x3a, 0x2d].contains(c), isDigit(byte(i + 1)) {
                token.isCompound = true
                i += 1
            } else {
                break
            }
        }
        if let known = value, !token.isCompound, let (factor, width) = multiple(i) {
            value = known < 2_000 ? known * factor : known
            i += width
        }
        let suffix = (byte(i) | 0x20, byte(i + 1) | 0x20)
        switch suffix {
        case (0x73, 0x74), (0x6e, 0x64), (0x72, 0x64), (0x74, 0x68):
            if !isLetter(byte(i + 2)) {
                token.isOrdinal = true
                i += 2
            }
        default:
            if byte(i) == 0x25 {
                token.isPercent = true
                i += 1
            } else {
                while i < bytes.count, isLetter(bytes[i]) || isDigit(bytes[i]) {
                    token.isCompound = true
                    i += 1
                }
            }
        }
        token.value = token.isCompound ? -1 : value ?? -1
        token.end = Int32(truncatingIfNeeded: i)
        if token.isCompound { readPart(from: start, to: i, into: &token) }
        if token.isCompound { readCalendar(from: start, to: i, into: &token) }
        tokens.append(token)
        at = i
    }
}

// MARK: - Thousands, millions and parts of a whole

extension Tokenizer {
    /// "k", "m", "bn" and "million" make a number of thousands, millions.
    private func multiple(_ i: Int) -> (factor: Int32, width: Int)? {
        let isEnd = !isLetter(byte(i + 1)) && !isDigit(byte(i + 1))
        switch byte(i) | 0x20 {
        case 0x6b where isEnd: return (1_000, 1)
        case 0x6d where isEnd: return (1_000_000, 1)
        default: return nil
        }
    }

    /// The end of "2.4m" or "62.5%", counted from its point, and its value in whole numbers; nil where the point is another one.
    private func magnitude(after point: Int, _ value: inout Int32?) -> Int? {
        var i = point + 1
        var parts: Int32 = 0, scale: Int32 = 1
        while isDigit(byte(i)), scale < 1_000 {
            parts = parts * 10 + Int32(byte(i) - 0x30)
            scale *= 10
            i += 1
        }
        if isDigit(byte(i)) || byte(i) == 0x2e && isDigit(byte(i + 1)) { return nil }
        if byte(i) == 0x25 { return i }
        guard let (factor, width) = multiple(i), let whole = value, whole < 2_000 else { return nil }
        value = whole * factor + parts * (factor / scale)
        return i + width
    }

    /// "140/310": how many of how many, where it can be no date.
    private func readPart(from start: Int, to end: Int, into token: inout Token) {
        guard let slash = (start..<end).first(where: { bytes[$0] == 0x2f }), end - slash <= 5, slash - start <= 4,
            (start..<slash).allSatisfy({ isDigit(bytes[$0]) }), (slash + 1..<end).allSatisfy({ isDigit(bytes[$0]) }) else { return }
        let part = bytes[start..<slash].reduce(0) { $0 * 10 + Int32($1 - 0x30) }
        let whole = bytes[slash + 1..<end].reduce(0) { $0 * 10 + Int32($1 - 0x30) }
        let isCounted = tokens.last.map { $0.means(.phase) } ?? false
        guard part <= whole, whole > 12 && part + 1 != whole % 100 && part != whole - 1 || isCounted else { return }
        token.whole = whole
        token.value = part
        token.isCompound = false
    }
}

// MARK: - Dates in figures

extension Tokenizer {
    /// "2015/16", "26/09/2016", "2016-09-26"
    private func readCalendar(from start: Int, to end: Int, into token: inout Token) {
        guard end - start <= 10 else { return }
        var parts = [0, 0, 0], lengths = [0, 0, 0], part = 0
        for i in start..<end {
            let c = bytes[i]
            if isDigit(c) {
                parts[part] = parts[part] * 10 + Int(c - 0x30)
                lengths[part] += 1
            } else if c == 0x2f || c == 0x2d || c == 0x2e, part < 2 {
                part += 1
            } else {
                return
            }
        }
        if part == 1, lengths[0] == 4, (1990...2099).contains(parts[0]),
            lengths[1] == 2 && (parts[0] + 1) % 100 == parts[1] || parts[1] == parts[0] + 1 {
            token.calendar = .financialYear
            token.value = Int32(parts[0])
        } else if part == 1, lengths[0] == 2, lengths[1] == 2, parts[1] == parts[0] + 1, byte(start + 2) == 0x2f {
            token.calendar = .financialYear
            token.value = Int32(2000 + parts[0])
        } else if part == 2, lengths[0] == 4, let date = CalendarDate(year: parts[0], month: parts[1], day: parts[2]) {
            token.calendar = .day
            token.value = Int32(date.dayNumber)
        } else if part == 2, lengths[0] <= 2, lengths[2] == 4 || lengths[2] == 2,
            let date = CalendarDate(year: lengths[2] == 2 ? 2000 + parts[2] : parts[2], month: parts[1], day: parts[0]) {
            token.calendar = .day
            token.value = Int32(date.dayNumber)
        }
    }
}
