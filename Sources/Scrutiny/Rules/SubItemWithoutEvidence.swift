/// Sub-items that nobody reported on, or a whole recommendation without a word.
struct SubItemWithoutEvidence: Rule {
    let name = "sub-item-without-evidence"

    func brief(_ severity: Finding.Severity) -> String { "no evidence" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        let severity: Finding.Severity = category.isAchieved ? .contradiction : .note
        if check.evidence.isEmpty {
            return [
                finding(
                    severity, message: "Nobody has reported anything on \(check.recommendation.number).",
                    question: "What has been done about \(check.recommendation.number), and where is it recorded?")
            ]
        }
        let letters = check.lettersWithoutEvidence
        guard !letters.isEmpty else { return [] }
        if check.wholeEvidence != nil {
            // One account serves the whole: it may cover every letter, and only people can tell.
            return [
                finding(
                    category.isAchieved ? .caution : .note,
                    message: "One account serves the whole; nothing is said of \(Self.list(letters)) by letter.",
                    question: "Which part of the account answers each of \(Self.list(letters))?")
            ]
        }
        return letters.map { letter in
            finding(
                severity, letter, message: "Nobody has reported on \(letter)).",
                question: "What has been done about \(letter))?")
        }
    }

    /// "a), b) and c)"
    static func list(_ letters: [String]) -> String {
        let names = letters.map { "\($0))" }
        guard names.count > 1, let last = names.last else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }
}
