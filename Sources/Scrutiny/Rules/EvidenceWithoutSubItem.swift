/// Evidence under a letter that the recommendation does not have.
struct EvidenceWithoutSubItem: Rule {
    let name = "evidence-without-sub-item"

    func brief(_ severity: Finding.Severity) -> String { "stray evidence" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        check.orphans.map { letter in
            finding(
                .caution, letter,
                message: "There is evidence under \(letter)), and \(check.recommendation.number) has no \(letter)).",
                question: "Which part of \(check.recommendation.number) does the evidence under \(letter)) belong to?")
        }
    }
}
