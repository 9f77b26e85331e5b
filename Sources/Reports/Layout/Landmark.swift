/// The lines by which a report finds its way: where a review begins, its appendices, the rows of its table.
enum Landmark {
    /// The appendices by what they hold, whatever they are called.
    enum Appendix: Sendable, Hashable { case guidance, progress, concluded, other }

    /// "Report of: …" begins a report.
    static func isReportOf(_ line: String) -> Bool {
        guard FirstWord(line) == report, line.utf8.count < 400 else { return false }
        let folded = line.folded
        guard folded.hasPrefix("report of") else { return false }
        let rest = folded.dropFirst("report of".count)
        return rest.isEmpty || rest.first == ":" || rest.hasPrefix(" :")
            || line.trimmed.dropFirst("report of".count).first == "\t"
    }

    private static let report = FirstWord("report")

    /// What shows that lines are a progress report in its own layout.
    enum Sign: Sendable {
        /// It says whose report it is.
        case reportOf
        /// A row leads to a heading of evidence.
        case headingOfEvidence
    }

    /// The first sign that the lines are a progress report in its own layout; nil where there is none.
    static func sign(of lines: [Line]) -> Sign? {
        var seesRow = false
        for line in lines {
            if isReportOf(line.text) { return .reportOf }
            if evidenceHeading(line.text) != nil, seesRow, !line.text.utf8.contains(9) { return .headingOfEvidence }
            if RowStart(line.text) != nil { seesRow = true }
        }
        return nil
    }

    /// "Appendix 2: Progress with Recommendations"; the letter or figure may be anything.
    static func appendix(_ line: String) -> (kind: Appendix, label: String)? {
        guard line.utf8.count < 160, appendixWords.contains(FirstWord(line)),
            line.utf8.count < 80 || line.holds("appendix", within: 12) || line.holds("annex", within: 10)
        else { return nil }
        let folded = line.folded
        let words = folded.split { " :-.".contains($0) }.map(String.init)
        guard let first = words.first else { return nil }
        let isAppendix = first == "appendix" || first == "annex" || first == "annexe"
        // The bare titles, where an extraction lost the word "Appendix".
        guard isAppendix || bareTitles.contains(folded) else { return nil }
        let kind: Appendix
        if folded.holds("tracking process") || folded.holds("guidance on") || folded.holds("guidance note") {
            kind = .guidance
        } else if folded.holds("concluded") || folded.holds("tracked previously")
            || folded.holds("completed recommendations")
        {
            kind = .concluded
        } else if folded.holds("progress with") || folded.holds("progress against") || folded.holds("tracking today")
            || folded.holds("outstanding recommendations") || folded.holds("progress on")
        {
            kind = .progress
        } else {
            kind = .other
        }
        if isAppendix {
            guard words.count <= 14, !folded.hasSuffix(".") else { return nil }
            return (kind, words.count > 1 ? words[1] : "")
        }
        return (kind, "")
    }

    /// "Recommendations tracked previously and concluded", in whatever words.
    static func isConcludedHeading(_ line: String) -> Bool {
        guard line.utf8.count < 160, !line.endsSentence else { return false }
        let folded = line.folded
        return appendix(line)?.kind == .concluded || folded.holds("previously and concluded")
            || folded.holds("previously concluded")
            || folded.holds("concluded recommendations") || folded.holds("recommendations concluded")
    }

    private static let appendixWords = FirstWord.all([
        "appendix", "annex", "annexe", "progress", "concluded", "recommendations",
    ])
    private static let bareTitles: Set<String> = [
        "progress with recommendations", "concluded recommendations", "recommendations tracked previously and concluded",
        "recommendations previously concluded",
    ]

    /// "Evidence of Progress (and Anticipated Completion Date if 'Not Achieved')": the words after it on
    /// the line, nil where the line is no such heading.
    static func evidenceHeading(_ line: String) -> String? {
        guard evidenceWords.contains(FirstWord(line)) else { return nil }
        let first = line.firstByte
        guard
            first == UInt8(ascii: "e") ? line.holds("evidence") : line.utf8.count < 60 || line.utf8.contains(9)
        else { return nil }
        let cells = line.trimmed.split(separator: "\t", maxSplits: 1)
        guard let head = cells.first?.prefix(300) else { return nil }
        let behind = cells.count > 1 ? cells[1].trimmed : ""
        let words = head.words
        func bare(_ word: Substring) -> String { word.folded.filter { $0.isLetter } }
        guard let lead = words.first else { return nil }
        if first == UInt8(ascii: "e"), bare(lead) == "evidence" {
            for (index, word) in words.enumerated() where !headingWords.contains(bare(word)) {
                // "Evidence of progress: The toolkit …"
                guard index > 0, words[index - 1].hasSuffix(":") || words[index - 1].hasSuffix("):") else { return nil }
                return line[words[index].startIndex...].trimmed
            }
            return behind
        }
        var plain = head.folded
        while let last = plain.last, last == ":" || last == " " || last == "*" { plain.removeLast() }
        return otherHeadings.contains(plain) ? behind : nil
    }

    private static let evidenceWords = FirstWord.all(["evidence"] + otherHeadings)
    private static let headingWords: Set<String> = [
        "", "evidence", "of", "progress", "and", "anticipated", "completion", "date", "if", "not", "achieved", "for", "to",
        "implementation", "achievement", "update", "comments", "or", "provided", "against", "recommendation", "the",
        "action",
        "actions", "taken", "completed", "by", "made", "status", "current", "delivery", "expected", "where", "work", "is",
        "outcome", "outcomes", "impact", "with",
    ]
    private static let otherHeadings: Set<String> = [
        "progress", "progress to date", "progress made", "progress against recommendation", "action taken", "actions taken",
        "current position", "current progress", "progress and evidence", "progress/evidence", "update on progress",
        "cabinet member's evidence", "cabinet member's update", "executive member's update", "officer update",
    ]

    /// Lines that order the report and come again for a reason.
    static func isStructure(_ line: String) -> Bool {
        isReportOf(line) || evidenceHeading(line) != nil || RowStart(line) != nil || UpdateHeading(line) != nil
            || TableHeading.isHeadingLine(line) || appendix(line) != nil
    }
}
