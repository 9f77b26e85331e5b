/// The last word on a sub-item says that nothing has come of it.
struct NothingDone: Rule {
    let name = "nothing-done"

    func brief(_ severity: Finding.Severity) -> String { "nothing done" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        let severity: Finding.Severity
        switch category {
        case .achievedFully, .achievedLate: severity = .contradiction
        case .notAchievedProgressMade: severity = .caution
        default: return []
        }
        return check.firstMarks(.nothingDone).map { letter, name, lent in
            finding(
                severity, letter: letter, lent,
                message: "\(lent.subject(name)) says that nothing has come of it: \(lent.quoted).",
                question: Self.on(letter, UnfinishedWork.ask(.notYet)))
        }
    }
}
