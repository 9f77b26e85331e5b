import Scrutiny

/// Fields that officers write within the evidence: the anticipated date, the completion, the obstacle.
///
/// A line that is nothing but such a field goes out of the evidence, since its words are all in the field; one that
/// says more, or something else than what counts in the end, stays.
struct EvidenceFields {
    private(set) var completedOn: PartialDate?
    private(set) var anticipatedOn: PartialDate?
    private(set) var obstacle: String?

    private static let anticipated = [
        "anticipated completion date", "anticipated date of completion", "anticipated completion", "anticipated date",
        "expected completion date", "expected date of completion", "estimated completion date", "revised completion date",
        "new completion date", "revised date of completion", "forecast completion date", "forecast completion",
        "projected completion date",
        "projected completion", "planned completion date", "expected completion", "estimated completion",
        "revised completion",
        "anticipated completed", "now anticipated", "anticipated", "anticipate completion", "expect completion",
        "expect to complete it",
        "completion is anticipated", "completion is now anticipated", "completion is expected", "completion is now expected",
        "completion anticipated", "completion expected", "expected date",
    ]
    private static let completed = [
        "actual completion date", "completion date", "date of completion", "date completed", "completed on", "completed",
    ]
    private static let obstacles = [
        "obstacle", "obstacles", "barrier", "barriers", "obstacle to completion", "nature of obstacle",
    ]

    /// The fields among those lines of a report, which may be wrapped.
    init(_ lines: some Sequence<Line>, joining: LineJoining) {
        var text = AccountText(joining: joining)
        for line in lines { text.add(line) }
        read(text.blocks.map(\.text))
    }

    /// The fields among lines that are whole sentences.
    init(_ lines: some Sequence<some StringProtocol>) { read(lines) }

    /// In their order; a later anticipated date takes the place of an earlier one.
    private mutating func read(_ lines: some Sequence<some StringProtocol>) {
        var unended = ""
        for line in lines where !line.isBlank {
            read(String(line))
            // "… Anticipated Completion" / "Date: April 2027"
            if !unended.isEmpty, unended.holds("anticipated") { readAnticipated(in: unended + " " + line) }
            unended = line.endsSentence ? "" : String(line.suffix(80))
        }
    }

    private mutating func read(_ line: String) {
        guard Self.mayHold(line) else { return }
        let text = Self.withoutMark(line)
        let folded = text.folded
        if Self.mayAnticipate(line) { readAnticipated(in: text) }
        if let label = Self.completed.first(where: { folded.hasPrefix($0) }) {
            let rest = folded.dropFirst(label.count)
            if let date = Self.date(after: rest, needsEnd: true), completedOn.map({ $0.last < date.last }) ?? true {
                completedOn = date
            }
        }
        if let words = Self.obstacle(in: text) { obstacle = words }
    }

    private mutating func readAnticipated(in line: String) {
        let folded = line.folded
        for label in Self.anticipated {
            guard let range = folded.firstRange(of: label) else { continue }
            let rest = folded[range.upperBound...]
            if let date = Self.lastDate(in: rest) ?? Self.date(after: Self.withoutPurpose(rest), needsEnd: false) {
                anticipatedOn = date
                return
            }
        }
    }

    /// "… has been moved from May 2018 to June 2019", "… dates: survey – March 2019; works – June 2019": the last that is named.
    private static func lastDate(in text: Substring) -> PartialDate? {
        let text = text.drop { $0 == " " }
        guard ["s:", "has ", "was ", "have "].contains(where: { text.hasPrefix($0) }) else { return nil }
        let sentence = text.firstRange(of: ". ").map { text[..<$0.lowerBound] } ?? text
        guard text.hasPrefix("s:") || sentence.holds(" to ") else { return nil }
        return DateSpan.all(in: sentence.words).compactMap(\.date).max { $0.last < $1.last }
    }

    /// "… for the whole: 31 May 2018", "… (part b): May 2018": what stands behind the colon.
    private static func withoutPurpose(_ text: Substring) -> Substring {
        let text = text.drop { $0 == " " }
        guard ["for ", "of the ", "of this ", "("].contains(where: { text.hasPrefix($0) }) else { return text }
        let head = text.prefix(80)
        guard
            let colon = head.firstIndex(of: ":") ?? head.firstRange(of: " is ")?.upperBound
                ?? head.firstRange(of: " - ")?.upperBound,
            !head[..<colon].contains(". ")
        else { return text }
        return text[colon...].drop { $0 == ":" || $0 == " " }
    }

    private static func mayAnticipate(_ line: some StringProtocol) -> Bool {
        line.holds("completion") || line.holds("anticipat") || line.holds("expected date")
            || line.holds("expect to complete")
    }

    private static func mayHold(_ line: some StringProtocol) -> Bool {
        mayAnticipate(line) || line.holds("complet") || line.holds("date") || line.holds("obstacle", within: 40)
            || line.holds("barrier", within: 40)
    }

    private static func obstacle(in text: String) -> String? {
        guard let colon = text.prefix(60).firstIndex(where: { $0 == ":" || $0 == "–" }),
            obstacles.contains(text[..<colon].folded)
        else { return nil }
        let words = text[text.index(after: colon)...].trimmed
        return words.isEmpty ? nil : words
    }

    // MARK: Out of the evidence

    /// Without the lines of which every word is in one of the fields. An account that says nothing else stays as it is,
    /// but for one on the whole recommendation without a heading.
    func taken(from evidence: [Evidence]) -> [Evidence] {
        guard completedOn != nil || anticipatedOn != nil || obstacle != nil else { return evidence }
        return evidence.compactMap { evidence in
            var evidence = evidence
            for index in evidence.updates.indices {
                let rest = without(evidence.updates[index].text)
                if !rest.isEmpty { evidence.updates[index].text = rest }
            }
            let isBare = evidence.subItem == nil && evidence.updates.count == 1 && evidence.updates[0].heading == nil
            return isBare && !evidence.updates[0].text.isEmpty && without(evidence.updates[0].text).isEmpty ? nil : evidence
        }
    }

    private func without(_ text: String) -> String {
        let hasField = text.utf8.split(separator: 0x0A).contains { isField(String(Substring($0))) }
        guard hasField else { return text }
        var isChanged = false
        let paragraphs = text.split(separator: "\n\n", omittingEmptySubsequences: false).compactMap { paragraph -> String? in
            let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false).filter { !isField(String($0)) }
            if lines.count == paragraph.count(where: { $0 == "\n" }) + 1 { return String(paragraph) }
            isChanged = true
            return lines.isEmpty ? nil : lines.joined(separator: "\n")
        }
        return isChanged ? paragraphs.joined(separator: "\n\n") : text
    }

    /// A label, a colon and what one of the fields holds.
    private func isField(_ line: String) -> Bool {
        guard Self.mayHold(line), Self.hasLabel(line) else { return false }
        let text = Self.withoutMark(line)
        let folded = text.folded
        if let words = Self.obstacle(in: text) { return words == obstacle }
        func says(_ date: PartialDate?, _ labels: [String]) -> Bool {
            guard let label = labels.first(where: { folded.hasPrefix($0) }) else { return false }
            let rest = folded.dropFirst(label.count).drop { $0 == " " }
            guard rest.first == ":" || rest.first == "-", let found = Self.date(after: rest, needsEnd: true) else {
                return false
            }
            return found == date
        }
        return says(anticipatedOn, Self.anticipated) || says(completedOn, Self.completed)
    }

    /// A colon or a dash stands among the first signs: what has none there begins with no label.
    private static func hasLabel(_ line: String) -> Bool {
        line.utf8.prefix(90).contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") || $0 == 0xE2 }
    }

    private static func withoutMark(_ line: String) -> String {
        guard let (mark, rest) = EvidenceMark.parse(line), mark.kind != .number else { return line.trimmed }
        return rest
    }

    private static let lead: Set<Substring> = [
        "-", "is", "of", "now", "revised", "to", "in", "by", "on", "the", "date", "if", "'not", "achieved')", "not",
        "achieved", "achieved'",
    ]

    /// "… : April 2017", "… is April 2017". With `needsEnd` nothing but a full stop or a bracket may follow.
    private static func date(after text: Substring, needsEnd: Bool) -> PartialDate? {
        let words = text.split { $0.isWhitespace || $0 == ":" || $0 == "(" || $0 == "=" }.drop(while: lead.contains)
        guard let span = DateSpan.at(0, in: Array(words.prefix(8))), let date = span.date else { return nil }
        if needsEnd, words.count > span.words.count { return nil }
        return date
    }
}
