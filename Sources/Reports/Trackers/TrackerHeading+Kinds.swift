/// Headings that are told by what they are about, whatever their words: the dates of a tracker, what a committee says, and
/// columns of yes and no.
extension Column {
    /// Words of a heading, in lower case, without signs.
    private static func tokens(_ heading: String) -> [String] {
        heading.folded.split { !($0.isLetter || $0 == "'") }.map { word in
            word.hasSuffix("'s") ? String(word.dropLast(2)) : word.hasSuffix("s'") ? String(word.dropLast()) : String(word)
        }
    }

    // MARK: Dates

    private static let dateWords: Set<String> = ["date", "dates", "day", "when"]
    /// It is about when a thing is to be done, whatever else it names: "Date for completion agreed by Cabinet".
    private static let dueWords: Set<String> = [
        "due", "target", "targets", "deadline", "completion", "complete", "completed", "implementation", "implement",
        "finish",
        "end", "delivery", "deliver", "delivered", "timescale", "revised", "original", "extended", "extension", "new",
        "action",
        "actions", "actual", "anticipated", "expected", "forecast", "done", "achieved", "implemented", "latest", "proposed",
    ]
    /// When it was recommended, and where that is written down.
    private static let raisedWords: Set<String> = [
        "minute", "minutes", "meeting", "meetings", "report", "reported", "committee", "cabinet", "council", "executive",
        "raised",
        "made", "agreed", "approved", "adopted", "decision", "decided", "resolved", "resolution", "recommended",
        "recommendation",
        "referred", "requested", "received", "logged", "added", "entered", "opened", "created", "issued", "identified",
        "considered", "presented", "submitted", "panel", "scrutiny", "session", "agenda", "audit", "inspection", "published",
        "publication", "origin",
    ]
    /// When somebody looked at it, or will.
    private static let seenWords: Set<String> = [
        "review", "reviewed", "update", "updated", "checked", "monitored", "monitoring", "tracked", "verified", "follow",
        "followup", "chased", "seen", "reporting",
    ]
    private static let closedWords: Set<String> = ["closed", "discharged", "concluded", "closure", "signed"]

    /// What a column of dates holds that is no target: "Date / Minute", "Report date", "Review date", "Date closed".
    static func date(inHeading heading: String) -> Column? {
        let words = tokens(heading)
        guard words.count <= 7, words.contains(where: dateWords.contains) else { return nil }
        guard !words.contains(where: dueWords.contains) else { return nil }
        if words.contains(where: closedWords.contains) { return .concluded }
        if words.contains(where: seenWords.contains) { return .other }
        return words.contains(where: raisedWords.contains) ? .raised : nil
    }

    /// "Audit and reference", "Ref & subject": the number with more beside it.
    static func isReference(_ heading: String) -> Bool {
        let words = tokens(heading)
        let isBoth = words.contains("and") || heading.contains { "&/+".contains($0) }
        return (2...4).contains(words.count) && isBoth
            && words.contains { ["reference", "ref", "number", "no"].contains($0) }
            && words.contains { ["audit", "subject", "topic", "title", "review", "report", "theme"].contains($0) }
    }

    /// "Next review", "Last updated", "Update due": where days stand below it, those on which somebody looks at the work.
    static func isSeen(_ heading: String) -> Bool {
        let words = tokens(heading)
        return words.count <= 5 && ["next", "last", "due"].contains { words.contains($0) }
            && ["review", "update", "updated", "reviewed", "checked"].contains { words.contains($0) }
            && !words.contains { ["deadline", "completion", "target"].contains($0) }
    }

    /// "Open/closed", "Proposed to open / close"
    static func saysOpenOrClosed(_ heading: String) -> Bool {
        let words = tokens(heading)
        return words.count <= 5 && words.contains("open") && words.contains { ["close", "closed"].contains($0) }
    }

    // MARK: What a committee says

    private static let bodies: Set<String> = [
        "panel", "committee", "commission", "scrutiny", "osc", "members", "councillors", "board",
    ]
    private static let executives: Set<String> = [
        "cabinet", "executive", "officer", "officers", "portfolio", "lead", "director", "management", "trust", "programme",
        "project", "leadership", "council", "responsible", "action", "update", "updates", "progress",
    ]
    private static let views: Set<String> = [
        "view", "views", "decision", "decisions", "verdict", "conclusion", "conclusions", "opinion", "position", "judgement",
        "judgment", "assessment", "comment", "comments", "feedback", "finding", "findings", "agreement", "agreed", "agrees",
    ]

    /// "Panel’s view (19 November 2024)", "Members’ decision", "Agreed by the Committee?", "Assessment of progress: Panel".
    static func isCommitteesView(_ heading: String) -> Bool {
        let words = tokens(heading)
        let isOfBody = words.contains(where: bodies.contains) || heading.folded.holds("o&s") || heading.folded.holds("o & s")
        return words.count <= 10 && isOfBody && words.contains(where: views.contains)
            && (!words.contains(where: executives.contains)
                || words.contains("assessment") && words.last.map(bodies.contains) ?? false)
            && !words.contains { ["response", "recommendation", "recommendations", "date"].contains($0) }
    }

    // MARK: Yes and no

    /// Whether somebody has seen or checked the evidence: where yes or no stands below it, it tells nothing of the work.
    static func isCheck(_ heading: String) -> Bool {
        let words = tokens(heading)
        let checks: Set<String> = [
            "seen", "verified", "validated", "checked", "received", "provided", "attached", "verification", "tested",
        ]
        return words.count <= 8 && words.contains(where: checks.contains)
    }

    /// How grave a thing is, not how far it has got: "Risk rating", "Priority".
    static func isWeight(_ heading: String) -> Bool {
        let words = tokens(heading)
        let weights: Set<String> = ["risk", "priority", "severity", "importance", "impact", "likelihood"]
        return (1...4).contains(words.count) && words.contains(where: weights.contains)
            && (words.count == 1 && words[0] == "priority"
                || words.contains { ["rating", "level", "score", "grade", "category", "priority", "rag"].contains($0) })
            && !words.contains("progress")
    }
}
