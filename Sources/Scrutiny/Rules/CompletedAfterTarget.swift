/// Category 2 needs a completion date after the target.
struct CompletedAfterTarget: Rule {
    let name = "completed-after-target"

    func brief(_ severity: Finding.Severity) -> String { severity == .missing ? "no date" : "date does not fit" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category == .achievedLate else { return [] }
        guard let completed = check.recommendation.completedOn else { return [noCompletion(in: check)] }
        if let later = completionAfterMeeting(completed, in: check) { return [later] }
        guard let deadline = check.recommendation.deadline, completed.last <= deadline else { return [] }
        return [
            finding(
                .contradiction,
                message:
                    "Completed \(completed.withPreposition), not after the target of \(deadline.long): category 1 fits.",
                question:
                    "The work was completed \(completed.withPreposition) and was due by \(deadline.long). "
                    + "Was it late at all?")
        ]
    }
}
