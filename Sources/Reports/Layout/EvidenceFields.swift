import Scrutiny

/// Fields that officers write within the evidence: the anticipated date, the completion, the obstacle. The
/// words stay in the evidence as well.
struct EvidenceFields {
    private(set) var completedOn: PartialDate?
    private(set) var anticipatedOn: PartialDate?
    private(set) var obstacle: String?

    private static let anticipated = [
        "anticipated completion date", "anticipated date of completion", "anticipated completion", "anticipated date",
        "expected completion date", "expected date of completion", "estimated completion date", "revised completion date",
        "new completion date",
    ]
    private static let completed = [
        "actual completion date", "completion date", "date of completion", "date completed", "completed on", "completed",
    ]
    private static let obstacles = ["obstacle", "obstacles", "barrier", "barriers", "obstacle to completion", "nature of obstacle"]

    /// Reads the lines in their order; a later anticipated date takes the place of an earlier one.
    mutating func read(_ lines: some Sequence<Line>) {
        for line in lines where !line.isBlank { read(line.text) }
    }

    private mutating func read(_ line: String) {
        guard line.holds("complet") || line.holds("date") || line.holds("obstacle", within: 40) || line.holds("barrier", within: 40) else { return }
        let text = Self.withoutMark(line)
        let folded = text.folded
        if line.holds("completion") || line.holds("anticipated date") {
            for label in Self.anticipated {
                guard let range = folded.firstRange(of: label) else { continue }
                if let date = Self.date(after: folded[range.upperBound...], needsEnd: false) { anticipatedOn = date }
                break
            }
        }
        if let label = Self.completed.first(where: { folded.hasPrefix($0) }) {
            let rest = folded.dropFirst(label.count)
            if let date = Self.date(after: rest, needsEnd: true), completedOn.map({ $0.last < date.last }) ?? true { completedOn = date }
        }
        if let colon = text.prefix(60).firstIndex(where: { $0 == ":" || $0 == "–" }),
            Self.obstacles.contains(text[..<colon].folded) {
            let words = text[text.index(after: colon)...].trimmed
            if !words.isEmpty { obstacle = words }
        }
    }

    private static func withoutMark(_ line: String) -> String {
        guard let (mark, rest) = EvidenceMark.parse(line), mark.kind != .number else { return line.trimmed }
        return rest
    }

    /// "… : April 2017", "… is April 2017". With `needsEnd` nothing but a full stop or a bracket may follow.
    private static func date(after text: Substring, needsEnd: Bool) -> PartialDate? {
        let words = text.split { $0.isWhitespace || $0 == ":" || $0 == "(" || $0 == "=" }.drop { word in
            ["-", "is", "of", "now", "revised", "to", "in", "by", "on", "the", "date", "if", "'not", "achieved')", "not", "achieved", "achieved'"].contains(word)
        }
        guard let span = DateSpan.at(0, in: Array(words.prefix(8))), let date = span.date else { return nil }
        if needsEnd, words.count > span.words.count { return nil }
        return date
    }
}
