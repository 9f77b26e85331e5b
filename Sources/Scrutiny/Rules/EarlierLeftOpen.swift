/// An earlier account left something open that no later one takes up.
struct EarlierLeftOpen: Rule {
    let name = "earlier-left-open"

    func brief(_ severity: Finding.Severity) -> String { "left open earlier" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category.isAchieved else { return [] }
        return check.evidence.compactMap { read in
            for (index, account) in read.accounts.enumerated().dropLast() {
                let later = ContentWords.stems(of: read.accounts[(index + 1)...].map(\.text).joined(separator: " "))
                for mark in account.reading.marks {
                    let left = ContentWords.stems(of: account.text.sentence(around: mark.bytes))
                    // Half of what it spoke of, or three of its words, come back: it was taken up.
                    let shared = left.intersection(later).count
                    if left.isEmpty || shared * 2 >= left.count || shared >= 3 { continue }
                    let quote = account.text.slice(mark.bytes)
                    return Finding(
                        rule: name, severity: .note, subItem: read.letter, quote: quote,
                        passage: read.passage(mark, in: account, of: check.recommendation),
                        message: "\(read.name) said earlier “\(quote.onOneLine)”, and no later account takes it up.",
                        question: "An earlier account said “\(quote.onOneLine)”. What became of that?")
                }
            }
            return nil
        }
    }
}

/// The words of a text that carry its subject.
enum ContentWords {
    /// Their first letters, lower case: "consulted" and "consultation" are one.
    static func stems(of text: String) -> Set<String> {
        var stems: Set<String> = []
        for token in Tokenizer.tokens(of: text) where token.kind == .word {
            let isSmall = token.isA([.preposition, .determiner, .pronoun, .anyAdverb, .clauseOpener, .and, .modal, .beFinite, .haveAny,
                .be, .been, .being])
            if isSmall || token.end - token.start < 4 { continue }
            stems.insert(text.slice(Int(token.start)..<Int(token.end)).lowercased().stem)
        }
        return stems
    }
}

extension String {
    /// The first six letters, less an ending.
    fileprivate var stem: String {
        let short = String(prefix(6))
        return short.hasSuffix("s") && short.count > 4 ? String(short.dropLast()) : short
    }

    /// The sentence that those bytes stand in.
    func sentence(around bytes: Range<Int>) -> String {
        let utf8 = Array(self.utf8)
        guard bytes.upperBound <= utf8.count else { return "" }
        let ends: Set<UInt8> = [0x0a, 0x2e, 0x21, 0x3f]
        var start = bytes.lowerBound
        while start > 0, !ends.contains(utf8[start - 1]) { start -= 1 }
        var end = bytes.upperBound
        while end < utf8.count, !ends.contains(utf8[end]) { end += 1 }
        return String(decoding: utf8[start..<end], as: UTF8.self)
    }
}
