/// Words, what an apostrophe adds to them, and addresses.
extension Tokenizer {
    mutating func readWord() {
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

    mutating func word(from start: Int, to end: Int, entry: Lexicon.Entry?, lastPart: Int? = nil) {
        var entry = entry ?? Morphology.guess(bytes, from: lastPart ?? start, to: end)
        // A word that has only a name, or only a place in phrases, is still what its ending says.
        if entry.grammar.subtracting(.opensPhrase).isEmpty, end - start > 3, Word(number: entry.id)?.isParticle != true {
            let guess = Morphology.guess(bytes, from: lastPart ?? start, to: end)
            entry.grammar.formUnion(guess.grammar)
            entry.sense.formUnion(guess.sense)
        }
        var token = Token(start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end), kind: .word)
        token.id = entry.id
        token.word = Word(number: entry.id) ?? .other
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
    mutating func readClitic() {
        let width = apostrophe(at)
        guard width > 0, isLetter(byte(at + width)) else { return }
        var end = at + width
        while end < bytes.count, isLetter(bytes[end]) { end += 1 }
        let letters = end - at - width
        let first = byte(at + width) | 0x20
        let second = byte(at + width + 1) | 0x20
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


    func isAddress(_ i: Int) -> Bool {
        func spells(_ text: StaticString, at i: Int) -> Bool {
            text.withUTF8Buffer { letters in
                letters.indices.allSatisfy { byte(i + $0) | 0x20 == letters[$0] | 0x20 }
            }
        }
        let c = byte(i) | 0x20
        return c == 0x77 && spells("www.", at: i) || c == 0x68 && (spells("http://", at: i) || spells("https://", at: i))
    }

    /// "birmingham.gov.uk": letters straight after the stop, in lower case, with another stop or slash behind them.
    func looksLikeDomain(afterStop i: Int, wordLength: Int) -> Bool {
        guard wordLength > 1, (0x61...0x7a).contains(byte(i)) else { return false }
        var j = i
        while j < bytes.count, isLetter(bytes[j]) { j += 1 }
        let known = j - i == 3 || j - i == 2
        return known && (byte(j) == 0x2e || byte(j) == 0x2f || byte(j) <= 0x20)
    }

    mutating func readAddress(from start: Int) {
        var end = max(at, start)
        while end < bytes.count, bytes[end] > 0x20 { end += 1 }
        // The stop of the sentence is not the address's.
        while end > start + 1, [0x2e, 0x2c, 0x29, 0x3b].contains(bytes[end - 1]) { end -= 1 }
        at = start
        mark(.address, end - start)
    }
}
