/// The line that names the review, whatever its wording: "Progress Report on Implementation: …".
struct ReviewTitle {
    var words: String

    private static let openings = [
        "progress report on implementation of the recommendations of the",
        "progress report on the implementation of recommendations",
        "progress report on implementation of recommendations", "progress report on the implementation of",
        "progress report on implementation of", "progress report on implementation", "progress report", "tracking report",
        "tracking of recommendations", "scrutiny review tracking", "recommendation tracking", "recommendations tracking",
        "progress on implementation", "progress on the implementation of recommendations", "progress with implementation",
        "progress update", "implementation of recommendations", "report title", "subject",
    ]

    /// Nil where the line has none of these openings, or nothing after it.
    init?(_ text: String) {
        guard text.utf8.count < 400, "ptsri".utf8.contains(text.firstByte) else { return nil }
        let folded = text.folded
        guard let opening = Self.openings.first(where: { folded.hasPrefix($0) }) else { return nil }
        let words = opening.split(separator: " ").count
        let parts = text.words
        guard parts.count >= words else { return nil }
        let isOf = opening.hasSuffix(" of") || opening.hasSuffix(" the")
        let last = parts[words - 1].last
        let next = words < parts.count ? parts[words] : ""
        let isParted =
            last == ":" || last.map { $0.isDash } ?? false || (next.allSatisfy { $0.isDash || $0 == ":" } && !next.isEmpty)
            || next.first.map { $0.isDash || $0 == ":" } ?? false
        guard isParted || isOf || parts.count == words || text.firstIndex(of: "\t") != nil else { return nil }
        let rest = parts.dropFirst(words).joined(separator: " ")
        self.words = Self.withoutLoneQuote(rest.drop { $0.isDash || $0 == ":" || $0.isWhitespace }.trimmed)
    }

    /// Without a quotation mark that opens the title and is never closed.
    private static func withoutLoneQuote(_ title: String) -> String {
        guard let first = title.first, "“\"‘".contains(first), !title.dropFirst().contains(where: { "”\"’'".contains($0) })
        else { return title }
        return String(title.dropFirst())
    }
}
