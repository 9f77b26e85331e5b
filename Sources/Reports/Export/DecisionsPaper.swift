import Scrutiny

/// Builds the record of what a committee decided at one meeting: for each recommendation that it
/// considered the decision, the reason, and what returns and when.
struct DecisionsPaper {
    let review: Review
    let meeting: CalendarDate

    init(of review: Review, at meeting: CalendarDate) {
        self.review = review
        self.meeting = meeting
    }

    func paper() -> Paper {
        let considered = review.recommendations.filter(wasConsidered)
        var paper = Paper(title: "Decisions of \(meeting.long): \(review.title)")
        paper.blocks = [
            .heading(level: 1, paper.title),
            .facts(facts),
            .heading(level: 2, "Decisions"),
        ]
        if considered.isEmpty {
            paper.blocks.append(.paragraph("No recommendation of this review was considered at this meeting."))
        } else {
            paper.blocks.append(.table(Paper.Table(
                caption: "The decision on each recommendation",
                columns: ["No.", "Recommendation", "Cabinet Member’s Assessment", "Decision", "Reason", "What returns, and when"],
                widths: [6, 28, 15, 15, 18, 18],
                rows: considered.map(row))))
            paper.blocks.append(.paragraph(summary(of: considered)))
        }
        return paper
    }

    private var facts: [Paper.Fact] {
        let pairs: [(String, String?)] = [
            ("Committee:", review.committee), ("Meeting:", meeting.long), ("Report of:", review.reportOf),
            ("Date of next tracking:", review.nextTrackingOn?.long),
        ]
        return pairs.compactMap { label, value in
            guard let value, !value.isEmpty else { return nil }
            return Paper.Fact(label: label, value: value)
        }
    }

    /// What had been concluded before the meeting was not before it.
    private func wasConsidered(_ recommendation: Recommendation) -> Bool {
        guard let concluded = recommendation.concludedOn else { return true }
        return concluded >= meeting
    }

    /// The committee's assessment at this meeting; a later record of the same day replaces an earlier one.
    private func decision(on recommendation: Recommendation) -> Assessment? {
        recommendation.assessments.last { $0.by == .committee && $0.on == meeting }
    }

    private func row(_ recommendation: Recommendation) -> [Paper.Cell] {
        let decision = decision(on: recommendation)
        let claim = recommendation.assessments.last { $0.by == .cabinetMember && $0.on <= meeting }
        return [
            Paper.Cell(recommendation.number),
            Paper.Cell(recommendation.text),
            Paper.Cell(claim?.category?.numberedName ?? claim?.written ?? "None"),
            Paper.Cell(words(of: decision)),
            Paper.Cell(reason(of: decision)),
            Paper.Cell(whatReturns(recommendation, after: decision)),
        ]
    }

    private func words(of decision: Assessment?) -> String {
        guard let decision else { return "No view recorded" }
        if decision.isDeferred { return "View deferred" }
        return decision.category?.numberedName ?? decision.written ?? "No category"
    }

    private func reason(of decision: Assessment?) -> [String] {
        guard let decision else { return [] }
        var reason = [decision.reason ?? ""]
        if let mover = decision.movedBy, !mover.isEmpty { reason.append("Moved by \(mover)") }
        // What the check held against the decision stays beside it: it was taken in full knowledge.
        let against = decision.findings.filter { $0.severity == .contradiction || $0.severity == .missing }
        reason += against.map { finding in "Recorded although: " + finding.message }
        return reason
    }

    private func whatReturns(_ recommendation: Recommendation, after decision: Assessment?) -> [String] {
        let next = review.nextTrackingOn.map { " on \($0.long)" } ?? ""
        guard let decision, !decision.isDeferred, let category = decision.category else {
            return ["Returns at the next tracking\(next)"]
        }
        let anticipated = recommendation.anticipatedOn.map { "anticipated \($0.long)" }
        switch category {
        case .achievedFully, .achievedLate:
            return ["Concluded"]
        case .notAchievedProgressMade, .notAchievedInsufficientProgress:
            return ["Returns at the next tracking\(next)", anticipated ?? "No anticipated date is recorded"]
        case .notAchievedObstacle:
            return ["Returns at the next tracking\(next)", recommendation.obstacle.map { "Obstacle: \($0)" } ?? "No obstacle is recorded"]
        case .inProgress:
            let target = recommendation.deadlineTarget.map { "target \($0.written)" }
            return ["Returns at the next tracking\(next)", target ?? "No target date is recorded"]
        }
    }

    private func summary(of considered: [Recommendation]) -> String {
        let decisions = considered.map(decision)
        let concluded = decisions.count { $0?.category?.isAchieved == true }
        let deferred = decisions.count { $0?.isDeferred == true }
        let silent = decisions.count { $0 == nil }
        var words = "Of \(considered.count) recommendations considered, \(concluded) concluded"
        if deferred > 0 { words += ", \(deferred) deferred" }
        if silent > 0 { words += ", \(silent) without a recorded view" }
        return words + "."
    }
}
