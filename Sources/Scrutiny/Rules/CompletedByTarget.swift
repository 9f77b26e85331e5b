/// Category 1 needs a completion date on or before the target.
struct CompletedByTarget: Rule {
    let name = "completed-by-target"

    func brief(_ severity: Finding.Severity) -> String { severity == .missing ? "no date" : "date does not fit" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category == .achievedFully else { return [] }
        guard let completed = check.recommendation.completedOn else { return [noCompletion(in: check)] }
        if let later = completionAfterMeeting(completed, in: check) { return [later] }
        guard let deadline = check.recommendation.deadline, completed.first > deadline else { return [] }
        return [
            finding(
                .contradiction,
                message: "Completed \(completed.withPreposition), after the target of \(deadline.long): that is category 2.",
                question:
                    "The work was completed \(completed.withPreposition) and was due by \(deadline.long). "
                    + "Should this be Achieved (Late)?")
        ]
    }
}

extension Rule {
    func noCompletion(in check: Check) -> Finding {
        finding(
            .missing, message: "No completion date is recorded.",
            question: "On what date was \(check.recommendation.number) completed?")
    }

    /// A completion that lies ahead of the meeting is none.
    func completionAfterMeeting(_ completed: PartialDate, in check: Check) -> Finding? {
        guard completed.first > check.meeting else { return nil }
        return finding(
            .contradiction,
            message: "The completion recorded, \(completed.long), is after this meeting on \(check.meeting.long).",
            question: "How can it be complete when its completion is dated \(completed.long)?")
    }
}

extension PartialDate {
    /// "on 26 September 2016", "in September 2016"
    var withPreposition: String {
        if case .day = self { return "on \(long)" }
        return "in \(long)"
    }
}
