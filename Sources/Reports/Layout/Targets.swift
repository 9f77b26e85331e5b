import Scrutiny

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
        lines.map { whole($0.text.trimmed) }.filter { !$0.isEmpty }.reduce(into: []) { joined, text in
            if let last = joined.last, last.hasSuffix("-"), PartialDate(written: last + text) != nil {
                joined[joined.count - 1] = last + text
            } else if let last = joined.last, isParted(last, from: text) {
                joined[joined.count - 1] = last + (last.hasSuffix("/") ? "" : " ") + text
            } else {
                joined.append(text)
            }
        }
    }

    /// "30-Sep- 25" that a narrow column broke at its hyphen, "30-Sep-25".
    private static func whole(_ text: String) -> String {
        guard let gap = text.firstRange(of: "- "), gap.lowerBound > text.startIndex else { return text }
        let joined = text[..<gap.lowerBound] + "-" + text[gap.upperBound...]
        let word = String(text[..<gap.lowerBound].words.last ?? "") + "-" + String(text[gap.upperBound...].words.first ?? "")
        return PartialDate(written: word) != nil ? String(joined) : text
    }

    /// A date begins in the one line and ends in the other.
    private static func isParted(_ line: String, from next: String) -> Bool {
        let words = line.words
        let last = DateSpan.all(in: words).last
        if line.hasSuffix("/"), next.first?.isASCIIDigit ?? false { return true }
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
