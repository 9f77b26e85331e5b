/// What a word that the lexicon lacks looks like by its ending.
enum Morphology {
    static func guess(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Lexicon.Entry {
        var entry = Lexicon.Entry()
        let count = end - start
        guard count > 0, end <= bytes.count else { return entry }
        func letter(_ fromEnd: Int) -> UInt8 { count >= fromEnd ? bytes[end - fromEnd] | 0x20 : 0 }
        // A hyphenated word is what its last part is: "well-attended", "co-designed".
        if start > 0, bytes[start - 1] == 0x2d {
            var hash = Lexicon.seed
            for i in start..<end { hash = Lexicon.fold(hash, bytes[i] | 0x20) }
            // "mid-January"
            if let last = Lexicon.shared.entry(hash: hash), !last.grammar.isDisjoint(with: [.month, .season]) { return last }
            if let last = Lexicon.shared.entry(hash: hash), !last.grammar.isDisjoint(with: .verbForm) {
                entry.grammar = last.grammar.intersection(.verbForm.union(.noun))
                entry.sense = last.sense
                return entry
            }
        }
        // "unsigned", "unsurveyed": what has not had it done.
        if count > 5, bytes[start] | 0x20 == UInt8(ascii: "u"), bytes[start + 1] == UInt8(ascii: "n") {
            var hash = Lexicon.seed
            for i in start + 2..<end { hash = Lexicon.fold(hash, bytes[i] | 0x20) }
            if let done = Lexicon.shared.entry(hash: hash), done.grammar.contains(.participle),
                done.sense.isDisjoint(with: [.unwelcome, .hinder])
            {
                entry.grammar = [.adjective]
                entry.bearing = .undone
                return entry
            }
        }
        switch (letter(3), letter(2), letter(1)) {
        case (0x69, 0x6e, 0x67) where count > 5:  // ing
            entry.grammar = .ing
            entry.sense = .unlisted
        case (_, 0x65, 0x64) where count > 4 && letter(3) != 0x65:  // ed
            entry.grammar = [.past, .participle]
            entry.sense = .unlisted
        case (_, 0x6c, 0x79) where count > 4:  // ly
            entry.grammar = .adverb
        case (_, 0x73, 0x73), (_, 0x75, 0x73), (_, 0x69, 0x73):
            entry.grammar = .noun
        case (_, _, 0x73) where count > 3:
            entry.grammar = [.noun, .plural]
        default:
            entry.grammar = .noun
        }
        return entry
    }
}
