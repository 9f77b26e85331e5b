import Scrutiny

/// Finds the places in a recommendation that a search is about, and cuts the words around them.
struct PassageFinder {
    let query: SearchQuery
    /// Of one recommendation's words no more than this are looked through for the place to show, in bytes.
    private static let mostBytes = 400_000
    /// A snippet's length, and what of it stands before the first match, in bytes.
    private static let snippetBytes = 180
    private static let lead = 60

    struct Found {
        var subItem: String?
        var snippet: String
        var matches: [Range<Int>]
        /// How many of the query's phrases are here.
        var phrases: Int
    }

    /// The best passage of each sub-item that has as many of the phrases as any has, at most one for the
    /// recommendation's own words; where nothing is found, its opening words.
    func find(in recommendation: Recommendation, title: String, leads: [String]) -> [Found] {
        if let letter = query.numbers.compactMap(\.letter).first, let item = recommendation.subItem(letter),
            query.phrases.isEmpty
        {
            return [opening(item.text, letter)]
        }
        var best: [String?: Found] = [:]
        var order: [String?] = []
        var budget = Self.mostBytes
        for passage in passages(of: recommendation, title: title, leads: leads) where budget > 0 {
            let tokens = Tokens(passage.text, limit: budget)
            budget -= passage.text.utf8.count
            guard let found = look(passage.text, tokens, passage.subItem) else { continue }
            if best[passage.subItem] == nil { order.append(passage.subItem) }
            if found.phrases > best[passage.subItem]?.phrases ?? 0 { best[passage.subItem] = found }
        }
        let most = best.values.map(\.phrases).max() ?? 0
        let found = order.compactMap { best[$0] }.filter { $0.phrases == most }
        if !found.isEmpty { return found }
        return [opening(recommendation.text.isEmpty ? recommendation.subItems.first?.text ?? "" : recommendation.text, nil)]
    }

    private func passages(
        of recommendation: Recommendation, title: String, leads: [String]
    ) -> [(subItem: String?, text: String)] {
        var passages: [(subItem: String?, text: String)] = [(nil, recommendation.text)]
        passages += recommendation.subItems.map { ($0.letter, $0.text) }
        for evidence in recommendation.evidence {
            for update in evidence.updates.reversed() {
                passages.append((evidence.subItem, update.text))
                if let heading = update.heading { passages.append((evidence.subItem, heading)) }
            }
        }
        passages.append((nil, recommendation.closing))
        passages.append((nil, recommendation.obstacle ?? ""))
        passages += recommendation.responsibility.map { (nil, $0) }
        passages += leads.map { (nil, $0) }
        passages.append((nil, title))
        return passages
    }

    private func look(_ text: String, _ tokens: Tokens, _ subItem: String?) -> Found? {
        var matches: [Range<Int>] = []
        var count = 0
        for phrase in query.phrases + query.officers {
            let found = Self.ranges(of: phrase, in: tokens)
            if !found.isEmpty { count += 1 }
            matches += found
        }
        guard count > 0 else { return nil }
        matches.sort { $0.lowerBound < $1.lowerBound }
        let cut = Self.cut(text, around: matches)
        return Found(subItem: subItem, snippet: cut.snippet, matches: cut.matches, phrases: count)
    }

    private static func ranges(of phrase: SearchQuery.Phrase, in text: Tokens) -> [Range<Int>] {
        let count = text.tokens.count
        guard !phrase.words.isEmpty, phrase.words.count <= count else { return [] }
        let last = phrase.words.count - 1
        var found: [Range<Int>] = []
        for start in 0...(count - phrase.words.count) {
            let isThere = phrase.words.indices.allSatisfy {
                text.matches(start + $0, phrase.words[$0], isPrefix: $0 == last && phrase.isPrefix)
            }
            if isThere {
                found.append(text.tokens[start].bytes.lowerBound..<text.tokens[start + last].bytes.upperBound)
                if found.count == 64 { break }
            }
        }
        return found
    }

    private func opening(_ text: String, _ subItem: String?) -> Found {
        Found(subItem: subItem, snippet: Self.cut(text, around: []).snippet, matches: [], phrases: 0)
    }

    // MARK: - Cutting

    /// One line of the text from a little before the first match, cut between words, with "…" where it was cut.
    static func cut(_ text: String, around matches: [Range<Int>]) -> (snippet: String, matches: [Range<Int>]) {
        let bytes = Array(text.utf8.prefix((matches.first?.lowerBound ?? 0) + snippetBytes + 1))
        var start = max((matches.first?.lowerBound ?? 0) - lead, 0)
        var end = min(start + snippetBytes, bytes.count)
        if start > 0 { start = space(in: bytes, from: start, to: matches.first?.lowerBound ?? start) }
        if end < text.utf8.count {
            var back = end
            while back > start + snippetBytes / 2, bytes[back - 1] > 32 { back -= 1 }
            end = back > start + snippetBytes / 2 ? back : end
            // Never within a character.
            while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        let opening = start > 0 ? "…" : ""
        // Line feeds and tabs become spaces: byte for byte, so that the places stay.
        let line = bytes[start..<end].map { $0 < 32 ? 32 : $0 }
        let shift = opening.utf8.count - start
        return (
            opening + String(decoding: line, as: UTF8.self) + (end < text.utf8.count ? "…" : ""),
            matches.filter { $0.lowerBound >= start && $0.upperBound <= end }.map {
                ($0.lowerBound + shift)..<($0.upperBound + shift)
            }
        )
    }

    /// The start of the next word after a space; the start of a character where there is no space.
    private static func space(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        if let space = bytes[start..<end].firstIndex(where: { $0 <= 32 }) { return space + 1 }
        var start = start
        while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return start
    }
}
