/// Every sub-item's last word reads as finished, so that 1 or 2 may fit better.
struct ReadsAsFinished: Rule {
    let name = "reads-as-finished"

    func brief(_ severity: Finding.Severity) -> String { "reads as finished" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard !category.isAchieved, !check.evidence.isEmpty, !check.isUnfinished,
            check.wholeEvidence != nil || check.lettersWithoutEvidence.isEmpty
        else { return [] }
        return [
            finding(
                .note, message: "Nothing in the evidence reads as unfinished; 1 or 2 may fit.",
                question: "What is still to be done on \(check.recommendation.number) that the evidence does not say?")
        ]
    }
}
