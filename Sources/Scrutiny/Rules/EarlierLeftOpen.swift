/// An earlier account left something open that no later one takes up.
struct EarlierLeftOpen: Rule {
    let name = "earlier-left-open"

    func brief(_ severity: Finding.Severity) -> String { "left open earlier" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category.isAchieved else { return [] }
        return check.evidence.compactMap { read in
            for (index, account) in read.accounts.enumerated().dropLast() where !account.reading.marks.isEmpty {
                let later = ContentWords.stems(of: read.accounts[(index + 1)...].map(\.text).joined(separator: " "))
                for mark in account.reading.marks {
                    // "A leaflet will be sent": any later word of the leaflet takes it up.
                    if !ContentWords.stems(of: account.text.subject(before: mark.bytes)).isDisjoint(with: later) { continue }
                    let left = ContentWords.stems(of: account.text.sentence(around: mark.bytes))
                    // Half of what it spoke of, or three of its words, come back: it was taken up.
                    let shared = left.intersection(later).count
                    if left.isEmpty || shared * 2 >= left.count || shared >= 3 { continue }
                    let quote = account.text.slice(mark.bytes)
                    return Finding(
                        rule: name, severity: .note, subItem: read.letter, quote: quote,
                        passage: read.passage(mark, in: account, of: check.recommendation),
                        message: "\(read.name) said earlier “\(account.text.context(of: mark.bytes).onOneLine)”, and no later account takes it up.",
                        question: Self.on(read.letter, "What became of what an earlier account left open?"))
                }
            }
            return nil
        }
    }
}

/// The words of a text that carry its subject.
enum ContentWords {
    /// Each by its first six letters in lower case, less an ending, packed into a number: "consulted" and "consultation" are one.
    static func stems(of text: String) -> Set<UInt64> {
        var stems: Set<UInt64> = []
        let tokens = Tokenizer.tokens(of: text)
        var text = text
        text.withUTF8 { bytes in
            for token in tokens where token.kind == .word {
                let isSmall = token.isA([.preposition, .determiner, .pronoun, .anyAdverb, .clauseOpener, .and, .modal, .beFinite, .haveAny,
                    .be, .been, .being])
                if isSmall || token.end - token.start < 4 { continue }
                stems.insert(stem(bytes[Int(token.start)..<Int(token.end)]))
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
    /// The sentence that those bytes stand in.
    func sentence(around bytes: Range<Int>) -> String {
        let utf8 = Array(self.utf8)
        guard bytes.upperBound <= utf8.count else { return "" }
        var end = bytes.upperBound
        while end < utf8.count, !Self.ends.contains(utf8[end]) { end += 1 }
        return String(decoding: utf8[start(of: bytes, in: utf8)..<end], as: UTF8.self)
    }

    /// What stands before those bytes in their sentence: as a rule, what they are said of.
    func subject(before bytes: Range<Int>) -> String {
        let utf8 = Array(self.utf8)
        guard bytes.upperBound <= utf8.count else { return "" }
        return String(decoding: utf8[start(of: bytes, in: utf8)..<bytes.lowerBound], as: UTF8.self)
    }

    private static let ends: Set<UInt8> = [0x0a, 0x2e, 0x21, 0x3f]

    private func start(of bytes: Range<Int>, in utf8: [UInt8]) -> Int {
        var start = bytes.lowerBound
        while start > 0, !Self.ends.contains(utf8[start - 1]) { start -= 1 }
        return start
    }
}
