import Scrutiny

/// A key to the words for a status: "G = on track; R = overdue". It comes before a table, below it, or in its last rows.
struct TrackerKey: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        var line: Int
        /// "g"
        var name: String
        /// "on track", as written.
        var meaning: String
    }

    private(set) var entries: [Entry] = []

    /// "Key", "Key to status:", "RAG key".
    static func isTitle(_ text: String) -> Bool {
        let words = text.folded
        return words == "key" || words == "legend" || words.hasPrefix("key:") || words.hasPrefix("legend:")
            || words.hasPrefix("key to ")
            || words.hasPrefix("rag:") || words.hasPrefix("brag:") || words.hasPrefix("rag rating:")
            || words.hasPrefix("rag key") || words.hasPrefix("status key") || words.hasPrefix("rag status key")
            || words.hasPrefix("brag key") || isGrading(words)
    }

    /// "Assessment of progress gradings:", "Explanation for categories", "RAG definitions".
    private static func isGrading(_ words: String) -> Bool {
        let all = words.trimmed { $0.isSpace || $0 == ":" }.words
        guard (1...6).contains(all.count), let first = all.first, let last = all.last else { return false }
        return ["gradings", "grading", "definitions", "ratings"].contains(last) && all.count > 1
            || ["explanation", "definition", "definitions", "meaning", "explanations"].contains(first)
                && ["categories", "category", "status", "statuses", "colours", "ratings", "rag"].contains(last)
    }

    /// A line that says what at least two words for a status mean, with or without a title.
    static func isKey(_ text: String, statuses: StatusWords) -> Bool {
        guard text.contains("="), text.utf8.count <= 600 else { return false }
        let pairs = pairs(text)
        return pairs.count >= 2 && pairs.count { statuses.meaning(of: $0.name) != nil } * 3 >= pairs.count * 2
    }

    private static let colours: Set<String> = ["green", "amber", "red", "blue", "yellow", "grey", "black", "white", "purple"]

    /// "Amber: under way", on a line of its own.
    static func isEntry(_ text: String) -> Bool {
        guard text.utf8.count <= 160, let pair = pairs(text).first else { return false }
        return colours.contains(pair.name)
    }

    mutating func add(_ line: Line) {
        for (name, meaning) in Self.pairs(line.text) {
            entries.append(Entry(line: line.number, name: name, meaning: meaning))
        }
    }

    private static let longestName = 40

    /// What stands before each sign and behind it.
    private static func pairs(_ text: String) -> [(name: String, meaning: String)] {
        var text = text
        if isTitle(text), let colon = text.firstIndex(where: { $0 == ":" || $0 == "=" }), text[colon] == ":" {
            text = String(text[text.index(after: colon)...])
        }
        if text.contains("=") { return chained(text.replacing("\t", with: "; ")) }
        return sentences(text).flatMap { $0.split(whereSeparator: { ";|".contains($0) }) }.compactMap { part in
            guard let sign = part.firstIndex(where: { $0 == "\t" || $0 == ":" }) ?? part.firstIndex(where: \.isDash) else {
                return nil
            }
            // In a table the cell beside the name says what it means, and those behind it explain that.
            let meaning = part[part.index(after: sign)...]
            let isTable = part[sign] == "\t"
            return pair(part[..<sign], isTable ? meaning.split(separator: "\t").first ?? meaning : meaning)
        }
    }

    /// "Achieved – done in time. Achieved (late) – done after it.": a sentence for each, where each has its sign.
    private static func sentences(_ text: String) -> [Substring] {
        let parts = text.split(separator: ". ")
        let haveSigns = parts.allSatisfy { part in
            part.words.prefix(4).contains { $0.last == ":" || $0.allSatisfy(\.isDash) }
        }
        return parts.count > 1 && haveSigns ? parts : [text[...]]
    }

    /// "G = done, A = some way to go": the name before each sign is the last word of what precedes it.
    private static func chained(_ text: String) -> [(name: String, meaning: String)] {
        let parts = text.split(separator: "=", omittingEmptySubsequences: false)
        var pairs: [(String, String)] = []
        var name = parts.first.map { tail($0).name } ?? ""
        for (index, part) in parts.enumerated().dropFirst() {
            let (meaning, next) = index + 1 < parts.count ? { ($0.before, $0.name) }(tail(part)) : (String(part), "")
            if let pair = pair(name[...], meaning[...]) { pairs.append(pair) }
            name = next
        }
        return pairs
    }

    private static func tail(_ text: Substring) -> (before: String, name: String) {
        let sign = text.lastIndex { ";,|•".contains($0) }
        if let sign, text[text.index(after: sign)...].words.count <= 2 {
            return (String(text[..<sign]), text[text.index(after: sign)...].trimmed)
        }
        guard let last = text.words.last else { return ("", "") }
        return (text[..<last.startIndex].trimmed, String(last))
    }

    private static func pair(_ name: Substring, _ meaning: Substring) -> (name: String, meaning: String)? {
        let name = StatusWords.key(name)
        let meaning = meaning.trimmed { $0.isSpace || ";,.".unicodeScalars.contains($0) }
        return name.isEmpty || meaning.isEmpty || name.utf8.count > longestName ? nil : (name, meaning)
    }
}
