import Scrutiny

/// A date among other words, as it was written.
struct DateSpan: Sendable, Hashable {
    /// Words of the text: the first and the one after the last.
    var words: Range<Int>
    var written: String
    /// Nil for "ongoing", "Autumn 2015" and the like.
    var date: PartialDate?

    /// Every date in the words, the longest at each place.
    static func all(in words: [Substring]) -> [DateSpan] {
        var spans: [DateSpan] = []
        var index = 0
        while index < words.count {
            if let span = at(index, in: words) {
                spans.append(span)
                index = span.words.upperBound
            } else {
                index += 1
            }
        }
        return spans
    }

    /// The date that begins at that word.
    static func at(_ start: Int, in words: [Substring]) -> DateSpan? {
        guard start < words.count, mayBegin(words[start]) else { return nil }
        let first = bare(words[start]).folded
        let isLead =
            ["by", "on", "in", "from", "of", "the"].contains(first)
            && !(first == "the" && words.count > start + 1 && bare(words[start + 1]).folded == "end")
        guard !isLead, first.contains(where: { !$0.isDash }) else { return nil }
        let mayBeVague = vagueBeginnings.contains(first.prefix { $0 != "/" && $0 != "-" })
        let hasFigure = words[start...].prefix(6).contains { $0.utf8.contains { (48...57).contains($0) } }
        guard mayBeVague || hasFigure else { return nil }
        for length in stride(from: min(6, words.count - start), through: 1, by: -1) {
            let written = bare(words[start..<start + length].joined(separator: " "))
            guard written.utf8.count <= 60 else { continue }
            if written.utf8.contains(where: { (48...57).contains($0) }), let date = PartialDate(written: written) {
                return DateSpan(words: start..<start + length, written: written, date: date)
            }
            if mayBeVague, isVague(written.folded) {
                return DateSpan(words: start..<start + length, written: written, date: nil)
            }
        }
        if let span = months(start, in: words) { return span }
        // A day that is none is no date of its month either.
        guard let range = ImpossibleDates.range(in: words, at: start), range.lowerBound == start else { return nil }
        return DateSpan(words: Range(range), written: bare(words[range].joined(separator: " ")), date: nil)
    }

    /// "Sept/Oct 2017", "January – March 2018": the last of the months counts.
    private static func months(_ start: Int, in words: [Substring]) -> DateSpan? {
        let parts = bare(words[start]).split { $0 == "/" || $0.isDash }
        guard parts.allSatisfy({ $0.allSatisfy(\.isLetter) }), let first = parts.first, isMonth(first) else { return nil }
        var next = start + 1
        var last = parts.count == 2 ? parts[1] : nil
        if parts.count == 1, next + 1 < words.count,
            words[next].allSatisfy(\.isDash) || ["to", "and", "&", "or", "/"].contains(words[next].folded)
        {
            last = words[next + 1][...]
            next += 2
        }
        guard let last, isMonth(last), next < words.count, let date = PartialDate(written: last + " " + bare(words[next]))
        else { return nil }
        return DateSpan(words: start..<next + 1, written: bare(words[start...next].joined(separator: " ")), date: date)
    }

    private static func isMonth(_ word: some StringProtocol) -> Bool { PartialDate(written: word + " 2000") != nil }

    /// A figure, or the first letters of a month, a day of the week, or of one of the words below.
    private static func mayBegin(_ word: Substring) -> Bool {
        var head: [UInt8] = []
        for byte in word.utf8 where byte != UInt8(ascii: "(") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "*") {
            head.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            if head.count == 2 { break }
        }
        guard let first = head.first else { return false }
        return (48...57).contains(first) || first >= 0x80 || first == 0x27 || beginnings.contains(head)
    }

    private static let beginnings = Set(
        ("ja fe ma ap ju au se oc no de mo tu we th fr sa su en by on in sp wi ea mi la q1 q2 q3 q4 ch tb to im n/ va qu "
            + "an co io eb me go aw hy ta rh ha si ev").split(separator: " ").map { Array($0.utf8) })

    private static func bare(_ word: some StringProtocol) -> String {
        word.trimmed { "(),;:.[]*".unicodeScalars.contains($0) }
    }

    private static let vague: Set<String> = [
        "ongoing", "on-going", "on going", "tbc", "tba", "to be confirmed", "to be agreed", "immediate", "immediately",
        "n/a",
        "various", "quarterly", "annually", "monthly", "continuous", "not applicable", "tbd", "to be determined",
        "to be decided", "annual", "half-yearly", "six-monthly",
        "end of the year", "end of the financial year", "next financial year", "end of term",
        "end of the municipal year",
    ]

    private static let stretches: Set<String> = [
        "spring", "summer", "autumn", "winter", "early", "mid", "late", "q1", "q2", "q3", "q4", "christmas", "easter",
        "mid-",
    ]

    /// The first words of all that is vague, up to a stroke or a hyphen.
    private static let vagueBeginnings = Set(
        (vague.union(stretches).union(["within", "early", "late"])).compactMap { words in
            words.split { " /-".contains($0) }.first
        })

    private static func isVague(_ words: String) -> Bool {
        if vague.contains(words) { return true }
        if words.hasPrefix("within "),
            ["days", "weeks", "months", "month", "year", "years"].contains(where: { words.hasSuffix(" " + $0) })
        {
            return words.utf8.count <= 30
        }
        if let lead = ["mid-", "early-", "late-"].first(where: { words.hasPrefix($0) }),
            PartialDate(written: words.dropFirst(lead.count)) != nil
        {
            return true
        }
        let parts = words.split { $0 == " " || $0 == "/" }
        guard parts.count >= 2, parts.count <= 4, let last = parts.last, let first = parts.first,
            last.utf8.count == 4 || last.utf8.count == 2, last.utf8.allSatisfy({ (48...57).contains($0) })
        else { return false }
        return stretches.contains(String(first)) && parts.dropFirst().dropLast().allSatisfy { $0.utf8.count <= 9 }
    }
}
