/// Category 6 says that the target date has not come yet.
struct TargetNotReached: Rule {
    let name = "target-not-reached"

    func brief(_ severity: Finding.Severity) -> String { severity == .missing ? "no target date" : "target passed" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category == .inProgress else { return [] }
        guard let deadline = check.recommendation.deadline else {
            let written = check.recommendation.deadlineTarget?.written ?? ""
            return [
                finding(
                    .missing,
                    message: written.isEmpty
                        ? "No target date is recorded." : "The target, “\(written.onOneLine)”, is no date.",
                    question: "By what date is \(check.recommendation.number) to be completed?")
            ]
        }
        guard deadline < check.meeting else { return [] }
        return [
            finding(
                .contradiction,
                message: "The target passed on \(deadline.long), before this meeting on \(check.meeting.long).",
                question: "The target was \(deadline.long). Has the work been done, and if not, why not?")
        ]
    }
}
