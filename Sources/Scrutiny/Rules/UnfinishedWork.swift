/// The last word on a sub-item speaks of work outstanding.
struct UnfinishedWork: Rule {
    let name = "unfinished-work"

    func brief(_ severity: Finding.Severity) -> String { "unfinished" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category.isAchieved else { return [] }
        return check.firstMarks(.unfinished).map { letter, name, lent in
            finding(
                .caution, letter: letter, lent, message: "\(lent.subject(name)) reads as unfinished: \(lent.quoted).",
                question: Self.on(letter, Self.ask(lent.mark.why)))
        }
    }

    /// What follows from how the work is unfinished.
    static func ask(_ why: EvidenceReading.Why) -> String {
        switch why {
        case .toCome: "When will that happen, and who will see to it?"
        case .inHand: "What is left to do, and by when will it be finished?"
        case .waiting: "What is it waiting for, and when is an answer expected?"
        case .planned: "What has been done so far, and when will the rest be done?"
        case .shortOfWhole: "What of the rest, and when will it follow?"
        case .toDo: "Who will do that, and by when?"
        case .begun: "How far has it got, and when will it be finished?"
        case .draft: "When will the final version be agreed, and by whom?"
        case .heldUp: "What is holding it up, and what is the new date?"
        case .notYet: "What has been done so far, and what stands in the way?"
        case .refused: "Who decided that, and is the committee content with it?"
        }
    }
}
