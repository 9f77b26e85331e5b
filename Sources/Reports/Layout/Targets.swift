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
        for length in stride(from: min(6, words.count - start), through: 1, by: -1) {
            let written = bare(words[start..<start + length].joined(separator: " "))
            guard written.utf8.count <= 60 else { continue }
            if written.utf8.contains(where: { (48...57).contains($0) }), let date = PartialDate(written: written) {
                return DateSpan(words: start..<start + length, written: written, date: date)
            }
            if isVague(written.folded) { return DateSpan(words: start..<start + length, written: written, date: nil) }
        }
        // A day that is none is no date of its month either.
        guard let range = ImpossibleDates.range(in: words, at: start), range.lowerBound == start else { return nil }
        return DateSpan(words: Range(range), written: bare(words[range].joined(separator: " ")), date: nil)
    }

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
            + "an co io eb me go aw hy ta rh").split(separator: " ").map { Array($0.utf8) })

    private static func bare(_ word: some StringProtocol) -> String {
        word.trimmed { "(),;:.[]*".unicodeScalars.contains($0) }
    }

    private static func isVague(_ words: String) -> Bool {
        let alone: Set<String> = [
            "ongoing", "on-going", "on going", "tbc", "tba", "to be confirmed", "to be agreed", "immediate", "immediately",
            "n/a",
            "various", "quarterly", "annually", "monthly", "continuous", "not applicable", "tbd", "to be determined",
            "to be decided",
            "end of the year", "end of the financial year", "next financial year", "end of term",
            "end of the municipal year",
        ]
        if alone.contains(words) { return true }
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
        let stretches: Set<String> = [
            "spring", "summer", "autumn", "winter", "early", "mid", "late", "q1", "q2", "q3", "q4", "christmas", "easter",
            "mid-",
        ]
        return stretches.contains(String(first)) && parts.dropFirst().dropLast().allSatisfy { $0.utf8.count <= 9 }
    }
}

/// The target column: labels and dates, several in one cell.
enum Targets {
    /// The words are dates, with no more than a label or two beside them.
    static func isAboutDates(_ text: String) -> Bool {
        let words = text.words
        guard words.count <= 24 else { return false }
        let spans = DateSpan.all(in: words)
        guard !spans.isEmpty else { return false }
        let dated = spans.reduce(0) { $0 + $1.words.count }
        return words.count - dated <= 5 * spans.count
    }

    /// The targets of the cell. "Completed January 2016" is a target with that label. Nothing of the cell is
    /// lost: words that are no date are a label, or a target of their own whose date nobody can tell.
    static func read(_ lines: [Line]) -> [Target] {
        var targets: [Target] = []
        var label: [Substring] = []
        for text in dateLines(lines) {
            let words = text.words
            var next = 0
            let spans = isBeginning(words) ? [] : DateSpan.all(in: words)
            for span in spans {
                let before = words[next..<span.words.lowerBound]
                label += before
                targets.append(target(label, span))
                label = []
                next = span.words.upperBound
            }
            let after = words[next...]
            if !after.isEmpty, !spans.isEmpty, var last = targets.popLast() {
                // "October 2015 (interim report)"
                last.label = joined([last.label, tidy(after)])
                targets.append(last)
            } else {
                label += after
            }
        }
        if !label.isEmpty {
            let words = tidy(label[...])
            if var last = targets.popLast() {
                last.label = joined([last.label, words])
                targets.append(last)
            } else if !words.isEmpty {
                targets.append(Target(written: words, date: nil))
            }
        }
        return Target.withInterim(targets)
    }

    /// "Start of 2025/26 session": its year ends long after it.
    private static func isBeginning(_ words: [Substring]) -> Bool {
        guard words.count > 2, ["start", "beginning"].contains(words[0].folded), words[1].folded == "of" else {
            return false
        }
        return DateSpan.all(in: words).allSatisfy { span in
            switch span.date {
            case .year, .financialYear: true
            default: false
            }
        }
    }

    /// The lines, with "Feb" and the "2017" below it on one, and "autumn" with its year, and "the end of" with its month.
    private static func dateLines(_ lines: [Line]) -> [String] {
        lines.map { $0.text.trimmed }.filter { !$0.isEmpty }.reduce(into: []) { joined, text in
            if let last = joined.last, isParted(last, from: text) {
                joined[joined.count - 1] = last + " " + text
            } else {
                joined.append(text)
            }
        }
    }

    /// A date begins in the one line and ends in the other.
    private static func isParted(_ line: String, from next: String) -> Bool {
        let words = line.words
        let last = DateSpan.all(in: words).last
        if let last, last.words.upperBound == words.count, last.date != nil { return false }
        // "Phase 1" / "March 2017"
        if let word = words.last, Int(word) != nil, let before = words.dropLast().last,
            ["phase", "stage", "part", "lot", "year", "tranche", "no", "no.", "number", "item"].contains(before.folded)
        {
            return false
        }
        let near = words.suffix(4) + next.words.prefix(4)
        return DateSpan.all(in: Array(near)).contains {
            $0.words.contains(min(4, words.count)) && $0.words.lowerBound < min(4, words.count)
        }
    }

    private static func target(_ label: [Substring], _ span: DateSpan) -> Target {
        let words = tidy(label[...])
        if ["by", "on", "in", "from", "the", "by the"].contains(words.folded) {
            return Target(written: words + " " + span.written, date: span.date)
        }
        return Target(label: words, written: span.written, date: span.date)
    }

    private static func joined(_ parts: [String]) -> String {
        parts.filter { !$0.isEmpty }.joined(separator: "; ")
    }

    /// Without the dashes, colons and brackets that part a label from its date.
    private static func tidy(_ words: ArraySlice<Substring>) -> String {
        let text = words.joined(separator: " ")
        var tidied = text.trimmed { $0.isDash || $0.isSpace || ":;,/".unicodeScalars.contains($0) }
        if tidied.hasPrefix("("), tidied.hasSuffix(")") { tidied = String(tidied.dropFirst().dropLast()) }
        if tidied.hasSuffix("("), !tidied.contains(")") { tidied = String(tidied.dropLast()).trimmed }
        if tidied.hasPrefix("("), !tidied.contains(")") { tidied = String(tidied.dropFirst()).trimmed }
        return [")", ".", "&", "+", "and", "then"].contains(tidied) ? "" : tidied
    }
}
