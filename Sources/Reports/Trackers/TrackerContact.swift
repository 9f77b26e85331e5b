import Scrutiny

/// Whom to ask about a tracker, as a line above or below its tables has it.
enum TrackerContact {
    private static let labels = [
        "contact:", "contact officer:", "report author:", "author:", "lead contact:", "contact name:",
    ]

    /// "Contact: Ada Vale, Scrutiny Officer"; nil for any other line, and for one with a telephone or an address.
    static func read(line text: String) -> Review.Contact? {
        let text = text.trimmed { $0.isSpace || "*_".unicodeScalars.contains($0) }
        guard let label = labels.first(where: { text.folded.hasPrefix($0) }) else { return nil }
        let value = text.dropFirst(label.count).trimmed
        guard value.utf8.count <= 80, !value.contains(where: \.isNumber), !value.contains("@") else { return nil }
        let (contact, rest) = read(value)
        return rest.isEmpty ? contact : nil
    }

    /// "Ada Vale, Scrutiny Officer. Members are asked to note …": the name and the title, and what is neither.
    static func read(_ value: String) -> (Review.Contact, rest: String) {
        let (who, rest) = parted(value)
        guard let comma = who.firstIndex(of: ",") else { return (Review.Contact(name: who, title: nil), rest) }
        let parts = [who[..<comma].trimmed, who[who.index(after: comma)...].trimmed]
        let isTurned = isRole(parts[0])
        // "Scrutiny Officer, Wexham Borough Council" names nobody.
        if isTurned, isRole(parts[1]) || !isPerson(parts[1]) { return (Review.Contact(name: who, title: nil), rest) }
        return (Review.Contact(name: parts[isTurned ? 1 : 0], title: parts[isTurned ? 0 : 1]), rest)
    }

    /// The first sentence without its full stop, and the others.
    private static func parted(_ text: String) -> (String, String) {
        let words = text.words
        for (word, next) in zip(words, words.dropFirst())
        where word.hasSuffix(".") && word.utf8.count > 4 && next.first?.isUppercase ?? false {
            return (text[..<word.endIndex].trimmed { $0.isSpace || $0 == "." }, text[next.startIndex...].trimmed)
        }
        return (text.hasSuffix(".") ? String(text.dropLast()) : text, "")
    }

    private static let roles: Set<String> = [
        "officer", "clerk", "manager", "services", "service", "team", "head", "democratic", "director", "adviser", "advisor",
        "support",
        "secretary", "lead", "office", "analyst", "administrator", "governance", "scrutiny", "assistant", "coordinator",
        "unit",
    ]

    private static func isPerson(_ text: String) -> Bool {
        let words = text.words
        return (1...4).contains(words.count) && words.allSatisfy { $0.first?.isUppercase ?? false }
            && !["council", "authority", "trust", "board"].contains { text.folded.holds($0) }
    }

    private static func isRole(_ text: String) -> Bool {
        text.folded.words.contains { roles.contains($0.trimmed { ".,".unicodeScalars.contains($0) }) }
    }
}
