import Scrutiny

/// The panes as text, for pipes and screen readers: no colour, one thing a line.
enum PlainText {
    static let emptyRegister = "This register is empty. Bring in a progress report with: scrutineer import REPORT.txt"

    /// What the register holds, in a line.
    static func heading(_ summary: RegisterSummary) -> String {
        let facts: [String?] = [
            summary.committee, counted(summary.reviews, "review"), counted(summary.recommendations, "recommendation"),
            summary.overdue > 0 ? "\(summary.overdue) overdue" : nil,
        ]
        return facts.compactMap { $0 }.joined(separator: " · ")
    }

    /// A review and how it stands, in two lines.
    static func review(_ review: ReviewSummary) -> String {
        let facts: [String?] = [
            review.meeting.map { "as at \($0.long)" },
            "\(review.recommendations - review.concluded) open", "\(review.concluded) concluded",
            review.overdue > 0 ? "\(review.overdue) overdue" : nil, review.findings.words,
        ]
        return "\(review.title)\n  " + facts.compactMap { $0 }.joined(separator: ", ")
    }

    /// One recommendation a line.
    static func row(_ row: RecommendationSummary) -> String {
        let facts: [String?] = [
            row.standing.map(\.numberedName) ?? (row.concludedOn == nil ? "not assessed" : "closed without a category"),
            row.concludedOn.map { "concluded \($0.short)" } ?? row.deadline.map { "due \($0.short)" },
            row.isOverdue ? "overdue" : nil, row.concludedOn == nil ? row.findings.words : nil,
        ]
        let text = row.text.split(whereSeparator: \.isNewline).joined(separator: " ")
        let short = text.count > 70 ? String(text.prefix(69)) + "…" : text
        return "  \(row.number)  \(facts.compactMap { $0 }.joined(separator: ", "))\n       \(short)"
    }

    /// A recommendation, or one sub-item of it, with its evidence and what the check finds.
    /// `stoodOn` is the day when what is shown is the past.
    static func recommendation(_ file: RecommendationFile, subItem only: String?, stoodOn: CalendarDate? = nil) -> String {
        let recommendation = file.recommendation
        let findings = recommendation.standing?.category.map { file.check.findings(as: $0) } ?? []
        let day = stoodOn.map { "As it stood on \($0.long)" } ?? "As at \(file.meeting.long)"
        var lines = ["\(file.review.title), \(recommendation.number)", day, ""]
        if only == nil {
            lines += [recommendation.text, ""]
            lines += recommendation.responsibility
            for target in recommendation.targets {
                let label = target.label.isEmpty ? (target.isInterim ? "Interim target" : "Target") : target.label
                lines.append("\(label): \(target.date?.long ?? target.written)")
            }
            for (name, assessor) in [("Cabinet Member", Assessment.Assessor.cabinetMember), ("Committee", .committee)] {
                lines.append("\(name): \(words(recommendation.latestAssessment(by: assessor)))")
            }
            if let date = recommendation.completedOn { lines.append("Completed: \(date.long)") }
            if let date = recommendation.anticipatedOn { lines.append("Anticipated: \(date.long)") }
            if let obstacle = recommendation.obstacle { lines.append("Obstacle: \(obstacle)") }
            if let date = recommendation.concludedOn {
                let unachieved = recommendation.closedUnachieved
                lines.append(
                    unachieved.map { "Closed on \(date.long) without being achieved: \($0)" } ?? "Concluded: \(date.long)")
            }
            lines += findings.filter { $0.subItem == nil }.flatMap(words)
            lines.append("")
        }
        let texts = Dictionary(recommendation.subItems.map { ($0.letter, $0.text) }) { first, _ in first }
        let evidence = Dictionary(recommendation.evidence.map { ($0.subItem, $0) }) { first, _ in first }
        let found = Dictionary(grouping: findings, by: \.subItem)
        let letters: [String?] = recommendation.subItems.map(\.letter)
        let others = recommendation.evidence.map(\.subItem).filter { $0.map { texts[$0] == nil } ?? true }
        for letter in letters + others where only == nil || letter == only {
            let text = letter.map { texts[$0] ?? "(the recommendation has no \($0))" }
            lines.append(letter.map { "\($0)) \(text ?? "")" } ?? "On the whole")
            for update in (evidence[letter]?.updates ?? []).reversed() {
                if let heading = update.heading { lines.append("  \(heading)") }
                let paragraphs = update.text.split(separator: "\n", omittingEmptySubsequences: false)
                lines += paragraphs.map { $0.isEmpty ? "" : "  \($0)" }
            }
            if evidence[letter]?.lastWord == nil { lines.append("  Nothing has been reported.") }
            if letter != nil { lines += found[letter, default: []].flatMap(words).map { "  \($0)" } }
            lines.append("")
        }
        if only == nil, !recommendation.closing.isEmpty { lines += [recommendation.closing, ""] }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private static func words(_ assessment: Assessment?) -> String {
        guard let assessment else { return "no view yet" }
        let other = assessment.isDeferred ? "deferred" : assessment.written ?? "none"
        let category = assessment.category.map(\.numberedName) ?? other
        return "\(category), \(assessment.on.long)" + (assessment.reason.map { ": \($0)" } ?? "")
    }

    /// "contradiction: … / Ask: …"
    static func words(_ finding: Finding) -> [String] {
        ["\(finding.severity.rawValue): \(finding.message)", "  Ask: \(finding.question)"]
    }

    /// The questions for a meeting, a page of text.
    static func questions(_ review: ReviewSummary, _ all: [MeetingQuestions]) -> String {
        var lines = [review.title]
        if let meeting = review.meeting { lines.append("Questions for the meeting of \(meeting.long)") }
        for questions in all {
            lines += ["", "\(questions.number)  \(questions.claim.map(\.numberedName) ?? "no category claimed")"]
            lines.append("  \(questions.text)")
            for finding in questions.doubts {
                let sign = finding.severity == .contradiction ? "✗" : "!"
                lines += ["  \(sign) \(finding.message)", "    Ask: \(finding.question)"]
            }
            lines += questions.missing.map { "  ? \($0.message)" }
            if questions.isUnchallenged { lines.append("  Nothing stands against it.") }
        }
        return lines.joined(separator: "\n")
    }
}
