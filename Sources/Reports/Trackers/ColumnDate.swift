import Scrutiny

/// The time for which a column of a tracker speaks, where its heading says one: "Update March 2025", "Mar-25", "RAG Q1 2025/26".
struct ColumnDate: Sendable, Hashable {
    /// "March 2025", "Q1 2025/26"
    var written: String
    /// Nil for a quarter that no year is given for.
    var date: PartialDate?
    /// The heading without it: columns that differ by their time only have the same.
    var rest: String

    /// Nil where the heading names no month, day or quarter.
    init?(_ heading: String) {
        let words = heading.words
        guard words.count <= 8, let (range, date) = Self.quarter(in: words) ?? Self.day(in: words) else { return nil }
        written = words[range].joined(separator: " ").trimmed { "():;,".unicodeScalars.contains($0) }
        self.date = date
        rest = (words[..<range.lowerBound] + words[range.upperBound...]).map(\.folded).filter {
            !$0.isEmpty && !$0.allSatisfy(\.isDash)
        }
        .joined(separator: " ").trimmed { "():;,".unicodeScalars.contains($0) }
    }

    private static func day(in words: [Substring]) -> (Range<Int>, PartialDate?)? {
        guard let span = DateSpan.all(in: words).last, let date = span.date else { return nil }
        switch date {
        case .day, .month: return (span.words, date)
        default: return nil
        }
    }

    /// "Q1 2025/26": a quarter of a financial year ends in June, September, December or March; that of a year alone is
    /// of either kind, and has no date.
    private static func quarter(in words: [Substring]) -> (Range<Int>, PartialDate?)? {
        for (index, word) in words.enumerated() {
            let name = word.trimmed { "():;,".unicodeScalars.contains($0) }.folded
            guard name.utf8.count == 2, name.hasPrefix("q"), let quarter = Int(name.dropFirst()), (1...4).contains(quarter)
            else { continue }
            for (place, range) in [(index + 1, index..<index + 2), (index - 1, index - 1..<index + 1)]
            where words.indices.contains(place) {
                guard let year = Self.year(words[place].trimmed { "():;,".unicodeScalars.contains($0) }) else { continue }
                if case .financialYear(let start) = year {
                    return (range, .month(year: quarter == 4 ? start + 1 : start, month: [6, 9, 12, 3][quarter - 1]))
                }
                if case .year = year { return (range, nil) }
            }
            return (index..<index + 1, nil)
        }
        return nil
    }

    /// "2025/26", "25/26", "FY25/26", "2025"
    private static func year(_ text: String) -> PartialDate? {
        let bare = text.folded.hasPrefix("fy") ? String(text.dropFirst(2)) : text
        let years = bare.split(separator: bare.contains("/") ? "/" : "-", omittingEmptySubsequences: false)
        if years.count == 2, years[0].utf8.count == 2, years[1].utf8.count == 2, let first = Int(years[0]),
            let last = Int(years[1]), first >= 0, last == (first + 1) % 100
        {
            return .financialYear(startingIn: 2000 + first)
        }
        return PartialDate(written: bare)
    }
}
