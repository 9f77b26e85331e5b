/// An earlier account left something open that no later one takes up.
struct EarlierLeftOpen: Rule {
    let name = "earlier-left-open"

    func brief(_ severity: Finding.Severity) -> String { "left open earlier" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category.isAchieved else { return [] }
        return check.evidence.compactMap { read in
            for (index, account) in read.accounts.enumerated().dropLast() where !account.reading.marks.isEmpty {
                let later = read.accounts[(index + 1)...].reduce(into: Set()) { $0.formUnion(ContentWords.stems(of: $1)) }
                for mark in account.reading.marks {
                    let sentence = account.text.sentence(around: mark.bytes)
                    // "A leaflet will be sent": any later word of the leaflet takes it up.
                    let subject = ContentWords.stems(of: account, within: sentence.lowerBound..<mark.bytes.lowerBound)
                    if !subject.isDisjoint(with: later) { continue }
                    let left = ContentWords.stems(of: account, within: sentence)
                    // Half of what it spoke of, or three of its words, come back: it was taken up.
                    let shared = left.intersection(later).count
                    if left.isEmpty || shared * 2 >= left.count || shared >= 3 { continue }
                    let quote = account.text.slice(mark.bytes)
                    return Finding(
                        rule: name, severity: .note, subItem: read.letter, quote: quote,
                        passage: read.passage(mark, in: account, of: check.recommendation),
                        message:
                            "\(read.name) said earlier “\(account.text.context(of: mark.bytes).onOneLine)”, "
                            + "and no later account takes it up.",
                        question: Self.on(read.letter, "What became of what an earlier account left open?"))
                }
            }
            return nil
        }
    }
}

/// The words of a text that carry its subject.
enum ContentWords {
    /// Each by its first six letters in lower case, less an ending, packed into a number: "consulted" and "consultation" are
    /// one.
    static func stems(of account: ReadEvidence.Account, within range: Range<Int>? = nil) -> Set<UInt64> {
        var stems: Set<UInt64> = []
        var text = account.text
        text.withUTF8 { bytes in
            for token in account.tokens where token.kind == .word {
                let place = Int(token.start)..<Int(token.end)
                if let range, place.lowerBound < range.lowerBound || place.upperBound > range.upperBound { continue }
                let isSmall = token.isA([
                    .preposition, .determiner, .pronoun, .anyAdverb, .clauseOpener, .and, .modal, .beFinite, .haveAny,
                    .be, .been, .being,
                ])
                if isSmall || place.count < 4 { continue }
                stems.insert(stem(bytes[place]))
            }
        }
        return stems
    }

    private static func stem(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
        var short = word.prefix(6)
        if short.count > 4, short.last.map({ $0 | 0x20 }) == UInt8(ascii: "s") { short.removeLast() }
        return short.reduce(0) { stem, byte in
            stem << 8 | UInt64(byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte)
        }
    }
}

extension String {
    /// The bytes of the sentence that those bytes stand in.
    func sentence(around bytes: Range<Int>) -> Range<Int> {
        var text = self
        return text.withUTF8 { utf8 in
            guard bytes.upperBound <= utf8.count else { return bytes.lowerBound..<bytes.lowerBound }
            var start = bytes.lowerBound
            while start > 0, !Self.ends.contains(utf8[start - 1]) { start -= 1 }
            var end = bytes.upperBound
            while end < utf8.count, !Self.ends.contains(utf8[end]) { end += 1 }
            return start..<end
        }
    }

    private static let ends: [UInt8] = [0x0a, 0x2e, 0x21, 0x3f]
}
