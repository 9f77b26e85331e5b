/// The target has not passed: category 6 may fit better than 3 or 5.
struct TargetStillAhead: Rule {
    let name = "target-still-ahead"

    func brief(_ severity: Finding.Severity) -> String { "target still ahead" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category == .notAchievedProgressMade || category == .notAchievedInsufficientProgress,
            let deadline = check.recommendation.deadline, deadline >= check.meeting
        else { return [] }
        return [
            finding(
                .caution, message: "The target of \(deadline.long) has not passed yet; 6 In Progress may fit.",
                question: "The target is \(deadline.long). Is it too early to judge, or is the target already out of reach?")
        ]
    }
}
