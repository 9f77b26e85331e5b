/// What a column of the table holds.
enum Column: Sendable, Hashable, CaseIterable {
    case number, recommendation, responsibility, target, assessment, committeeView, concluded, evidence
    case completed, anticipated, obstacle
    /// Trackers only: what the council will do where another column holds what was recommended, whether the
    /// executive accepted it, the meeting at which it was raised, and to which review and committee it belongs.
    case action, response, raised, review, committee
    /// Trackers only: the body to which it was made.
    case addressee
    /// Trackers only: how much is done, in hundredths, beside a status.
    case share
    /// A column that has no place in a recommendation.
    case other

    private static let numbers: Set<String> = [
        "no", "no.", "number", "ref", "ref.", "ref no", "ref no.", "reference", "#", "rec", "rec.", "rec no", "rec no.",
        "rec. no.", "recommendation no", "recommendation no.", "recommendation number", "item", "item no", "item no.", "id",
    ]

    /// By the words of its heading; nil where they are none that we know.
    init?(heading: some StringProtocol) {
        let words = heading.folded
        func has(_ parts: String...) -> Bool { parts.contains { words.holds($0) } }
        if Self.numbers.contains(words) {
            self = .number
        } else if has("concluded") {
            self = .concluded
        } else if has("assessment", "category", "categoris", "status", "outcome") || words == "rag" {
            self = has("committee", "scrutiny", "tracking") && !has("cabinet", "executive") ? .committeeView : .assessment
        } else if has("committee's view", "view of the committee") {
            self = .committeeView
        } else if has("obstacle", "barrier") {
            self = .obstacle
        } else if has("anticipated", "expected") {
            self = .anticipated
        } else if has(
            "target", "deadline", "due", "timescale", "by when", "milestone", "timeframe", "date for", "original date")
        {
            self = .target
        } else if has("date completed", "completed on", "completed", "actual") {
            self = .completed
        } else if has("evidence", "update", "progress", "comment", "action taken", "actions taken", "notes") {
            self = .evidence
        } else if has("respons", "lead", "owner", "officer", "portfolio", "cabinet member", "executive member") {
            self = .responsibility
        } else if has("date") {
            self = .target
        } else if has("recommendation", "action", "resolution") {
            self = .recommendation
        } else {
            return nil
        }
    }
}

/// The heading of the table, which comes again at every recommendation and may be parted over lines.
struct TableHeading: Sendable, Hashable {
    /// In the order in which they stand.
    var columns: [Column]

    /// The order of the layout where no heading gives another.
    static let usual = TableHeading(columns: [.number, .recommendation, .responsibility, .target, .assessment])

    /// The heading that begins at that line, and the line after it.
    static func parse(_ lines: [Line], at start: Int, before limit: Int) -> (heading: TableHeading, end: Int)? {
        guard start < limit, isOpening(lines[start].text) else { return nil }
        var end = start
        var last = start
        var parts: [Line] = []
        while end < limit, end - start < 40 {
            let line = lines[end]
            if line.isBlank { end += 1; continue }
            guard isHeadingLine(line.text), RowStart(line.text) == nil else { break }
            if end > start, Landmark.evidenceHeading(line.text) != nil,
                line.text.contains("(") || columns(of: parts).count >= 4
            {
                break
            }
            parts.append(line)
            end += 1
            last = end
        }
        let columns = columns(of: parts)
        guard Set(columns).count >= 3, columns.contains(.recommendation) else { return nil }
        return (TableHeading(columns: columns), last)
    }

    /// Every word of the line is one that headings are made of.
    static func isHeadingLine(_ line: String) -> Bool {
        guard line.utf8.count < 400, mayBeHeading(line) else { return false }
        let words = words(of: line)
        return !words.isEmpty && words.allSatisfy(vocabulary.contains)
    }

    /// False for a line with a word that begins like none of a heading: nearly all of them, and most at their first.
    private static func mayBeHeading(_ line: String) -> Bool {
        switch line.firstByte {
        case 0x61...0x7A: FirstWord.allOfLetters(in: line, are: vocabularyWords)
        case UInt8(ascii: "-"): !line.hasPrefix("-")
        default: true
        }
    }

    private static let vocabularyWords = FirstWord.all(vocabulary)

    private static func isOpening(_ line: String) -> Bool {
        guard line.utf8.count < 400, "nri#a".utf8.contains(line.firstByte) || line.utf8.contains(9), isHeadingLine(line),
            let first = words(of: line).first
        else { return false }
        if openings.contains(first) { return true }
        return line.trimmed.split(separator: "\t").compactMap { Column(heading: $0) }.count >= 3
    }

    private static let openings: Set<String> = [
        "no", "number", "ref", "reference", "rec", "#", "recommendation", "recommendations", "item", "id",
    ]

    private static func words(of line: String) -> [String] {
        line.folded.split { " /()&:.,*|\"".contains($0) }.map {
            $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0.hasSuffix("s'") ? String($0.dropLast(2)) : String($0)
        }
        .filter { $0 != "-" }
    }

    private static let vocabulary: Set<String> = [
        "no", "number", "ref", "reference", "rec", "#", "item", "id", "recommendation", "recommendations", "responsibility",
        "responsible", "responsibilities", "target", "targets", "original", "date", "dates", "for", "completion", "cabinet",
        "executive", "member", "members", "assessment", "of", "evidence", "progress", "update", "updates", "status", "lead",
        "officer", "officers", "owner", "by", "overview", "and", "scrutiny", "committee", "tracking", "concluded",
        "timescale",
        "deadline", "due", "action", "actions", "category", "current", "revised", "agreed", "the", "portfolio", "holder",
        "implementation", "outcome", "rag", "comments", "notes", "obstacle", "obstacles", "anticipated", "expected",
        "completed",
        "view", "director", "directorate", "person", "to", "be", "timeframe", "milestone", "taken", "text", "o", "s",
        "oands",
        "if", "not", "achieved", "when",
    ]

    /// Cells where the lines have them, else the order of the words.
    private static func columns(of parts: [Line]) -> [Column] {
        let cells = CellSplit(parts).cells.map { $0.map { $0.text.trimmed }.joined(separator: " ") }.filter { !$0.isBlank }
        let byCell = cells.compactMap { Column(heading: $0) }
        if byCell.count >= 3 { return byCell }
        // One to a line, some of them going on over the next.
        var columns: [Column] = []
        var open = ""
        for part in parts {
            let text = part.text.trimmed
            if let column = Column(heading: text), text.first?.isUppercase ?? true,
                !(column == .target && columns.last == .target && open.folded.hasSuffix("date")),
                !(columns.last == .target && text.folded.hasPrefix("for"))
            {
                if columns.last != column { columns.append(column) }
                open = text
            } else if let joined = Column(heading: open + " " + text) {
                if !columns.isEmpty { columns[columns.count - 1] = joined } else { columns.append(joined) }
                open += " " + text
            }
        }
        if Set(columns).count >= 3 { return columns }
        return byPosition(parts.map(\.text).joined(separator: " ").folded)
    }

    private static func byPosition(_ text: String) -> [Column] {
        let marks: [(String, Column)] = [
            ("no", .number), ("number", .number), ("ref", .number), ("recommendation", .recommendation),
            ("responsib", .responsibility),
            ("target", .target), ("original date", .target), ("deadline", .target), ("timescale", .target),
            ("assessment", .assessment),
            ("status", .assessment), ("concluded", .concluded), ("evidence", .evidence), ("lead officer", .responsibility),
            ("owner", .responsibility),
        ]
        let found = marks.compactMap { mark in text.firstRange(of: mark.0).map { ($0.lowerBound, mark.1) } }.sorted {
            $0.0 < $1.0
        }
        var columns: [Column] = []
        for (_, column) in found where !columns.contains(column) { columns.append(column) }
        return columns
    }
}
