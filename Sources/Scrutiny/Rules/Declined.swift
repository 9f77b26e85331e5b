/// The last word on a sub-item says that something asked for will not be done.
struct Declined: Rule {
    let name = "declined"

    func brief(_ severity: Finding.Severity) -> String { "not to be done" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category.isAchieved else { return [] }
        return check.firstMarks(.declined).map { letter, name, lent in
            finding(
                .caution, letter: letter, lent,
                message: "\(lent.subject(name)) says that something will not be done: \(lent.quoted).",
                question: Self.on(letter, UnfinishedWork.ask(.refused)))
        }
    }
}
