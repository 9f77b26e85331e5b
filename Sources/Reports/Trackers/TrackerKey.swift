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
            || words.hasPrefix("brag key")
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
        return text.split(whereSeparator: { ";|".contains($0) }).compactMap { part in
            guard let sign = part.firstIndex(where: { $0 == "\t" || $0 == ":" }) ?? part.firstIndex(where: \.isDash) else {
                return nil
            }
            return pair(part[..<sign], part[part.index(after: sign)...])
        }
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

extension StatusWords {
    /// With what a tracker's own key says: where "green" is there for "on track", it means that. `doubts` names every
    /// word to which the key gives another meaning than the table, or one that cannot be told.
    func with(_ key: TrackerKey) -> (words: StatusWords, doubts: [(line: Int, text: String, why: String)]) {
        var words = self
        var doubts: [(line: Int, text: String, why: String)] = []
        for entry in key.entries {
            let usual = meaning(of: entry.name)
            let text = "\(entry.name.uppercased()) = \(entry.meaning)"
            let senses = senses(in: entry.meaning)
            if let known = reading(of: entry.meaning)?.meaning ?? (senses.count == 1 ? senses.first : nil) {
                words.set(entry.name, known)
                if let usual, usual != known {
                    doubts.append((entry.line, text, "The tracker’s key decides what this status means here."))
                }
            } else if !senses.isEmpty {
                words.set(entry.name, nil)
                doubts.append(
                    (entry.line, text, "The key gives this status more than one meaning, so its rows have no category."))
            } else if entry.name.utf8.count <= 6, usual != nil {
                doubts.append((entry.line, text, "These words of the key are not known; the table of status words decides."))
            }
        }
        return (words, doubts)
    }

    /// The meanings of all words of the table among these; of those that all leave something to do, only the first.
    private func senses(in text: String) -> [Meaning] {
        let words = text.words[...]
        var found: [Meaning] = []
        var index = words.startIndex
        while index < words.endIndex {
            guard let (count, meaning) = phrase(at: words[index...]) else {
                index += 1
                continue
            }
            let isDenied =
                index > words.startIndex && ["not", "no", "nothing", "never", "un"].contains(words[index - 1].folded)
            // "Not complete" may be in time; "not on track" is not.
            let denied: Category = meaning.isAchieved ? .inProgress : .notAchievedInsufficientProgress
            let sense = isDenied ? .category(denied, late: .notAchievedInsufficientProgress) : meaning
            if !found.contains(where: {
                $0 == sense || (sense != .closed && $0 != .closed && !$0.isAchieved && !sense.isAchieved)
            }) {
                found.append(sense)
            }
            index += count
        }
        return found
    }
}
