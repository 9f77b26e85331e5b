import Scrutiny

/// What a tracker says of recommendations that nobody carried out, whatever their status is called.
struct TrackerRefusal {
    /// The words by which the recommendation was refused: "Rejected", "Not agreed", "No"; nil where the columns for the
    /// answer do not say that it was.
    static func answer(_ fields: TrackerEntry.Fields, _ statuses: StatusWords) -> String? {
        for response in fields[.response] {
            let text = response.lines.map { $0.text.collapsed }.filter { !$0.isEmpty }.joined(separator: " ")
            if let reading = statuses.reading(of: text), reading.meaning == .closed { return reading.words }
            if let words = refusal(in: text) { return words }
        }
        return nil
    }

    private static let verbs: Set<String> = [
        "accept", "accepted", "agree", "agreed", "support", "supported", "approve", "approved", "endorse", "endorsed",
    ]
    private static let refusing: Set<String> = [
        "reject", "rejects", "rejected", "declined", "declines", "refused", "refuses", "disagree", "disagreed", "disagrees",
    ]

    /// "No. It would cost too much.", "Cabinet did not accept this." The first sentence counts.
    private static func refusal(in text: String) -> String? {
        let sentence = text.prefix { !".;:!–(".contains($0) }.trimmed
        let words = sentence.folded.split { !($0.isLetter || $0 == "'") }.map(String.init)
        guard let first = words.first, words.count <= 20 else { return nil }
        if words.contains(where: { ["part", "partly", "partially", "full", "fully", "entirety", "amended"].contains($0) }) {
            return nil
        }
        if words.count == 1, first == "no" || first == "n" { return sentence }
        // "No, too dear", "No - no money"
        if first == "no", text.dropFirst(2).trimmed.first.map({ $0 == "," || $0.isDash }) ?? false { return "No" }
        let head = words.prefix(9)
        if head.contains(where: refusing.contains), !head.contains("not") { return sentence }
        guard let not = head.firstIndex(where: { ["not", "cannot", "unable"].contains($0) }) else { return nil }
        return words[(not + 1)...].prefix(3).contains(where: verbs.contains) ? sentence : nil
    }

    /// The status says that the matter is no longer followed, and not that anything was done.
    static func isAdministrative(_ status: String) -> Bool {
        let words = StatusWords.key(status)
        return ["closed", "discharged", "resolved", "signed off", "no further action", "nfa"].contains {
            words.hasPrefix($0)
        }
    }

    /// "N/A", "–": no status at all.
    static func isNone(_ status: String) -> Bool {
        let words = status.folded.trimmed { $0.isSpace || $0.isDash || ".()".unicodeScalars.contains($0) }
        return words.isEmpty || isNotApplicable(words) || words == "none" || words == "nil"
    }

    /// "N/A", "not applicable"
    static func isNotApplicable(_ text: String) -> Bool {
        ["n/a", "na", "n.a", "not applicable", "#n/a"].contains(
            text.folded.trimmed { $0.isSpace || ".()".unicodeScalars.contains($0) })
    }

    /// What the account says of why nothing was done ("No longer needed"), and whether it says itself that the
    /// recommendation is closed without having been achieved.
    static func account(_ fields: TrackerEntry.Fields, status: String, _ statuses: StatusWords) -> (
        why: String, closes: Bool
    )? {
        var why: String?
        for words in fields[.evidence] {
            for line in words.lines {
                for sentence in sentences(of: line.text) {
                    if let reading = statuses.reading(of: sentence), reading.meaning == .closed {
                        if StatusWords.key(reading.words).hasPrefix("closed") { return (reading.words, true) }
                        why = why ?? reading.words
                    } else if why == nil, let words = notDone(in: sentence, isSure: !isAdministrative(status)) {
                        why = words
                    }
                }
            }
        }
        return why.map { ($0, false) }
    }

    private static func sentences(of line: String) -> [String] {
        guard line.utf8.count <= 4000 else { return [line] }
        return line.replacing("; ", with: ". ").replacing("! ", with: ". ").split(separator: ". ").map { $0.trimmed }
    }

    /// What says so wherever it stands.
    private static let sure = [
        "not to proceed", "not to implement", "not to go ahead", "not to pursue", "not to take it forward",
        "decided against",
        "without being achieved", "without achievement",
    ]
    /// What says so of a thing that is closed; of one that is done it may be said of something else.
    private static let phrases = [
        "not achieved", "not accepted", "not agreed", "not supported", "not approved", "not possible", "not be possible",
        "not be pursued", "not proceed", "not going ahead", "not be implemented", "not implemented", "will not be",
        "no longer required",
        "no longer needed", "no longer relevant", "no longer applicable", "no longer possible", "no longer being",
        "no longer pursued",
        "cannot be done", "cannot be met", "declined", "rejected", "refused", "turned down", "superseded", "withdrawn",
        "abandoned",
        "overtaken by", "not carried out", "not done", "without action",
    ]

    private static func notDone(in sentence: String, isSure: Bool) -> String? {
        let folded = sentence.folded
        return (isSure ? sure : sure + phrases).contains { folded.holds($0) } ? String(sentence.prefix(120)) : nil
    }
}
