/// The evidence itself dates the work after the target, so that it cannot have been done in time.
struct DoneAfterTarget: Rule {
    let name = "done-after-target"

    func brief(_ severity: Finding.Severity) -> String { "done after the target" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category == .achievedFully, let deadline = check.recommendation.deadline else { return [] }
        return check.evidence.compactMap { read in
            guard let account = read.last,
                let late = account.reading.completions.first(where: { $0.first > deadline && $0.first <= check.meeting })
            else { return nil }
            let quote = account.text.slice(late.bytes)
            return Finding(
                rule: name, severity: .contradiction, subItem: read.letter, quote: quote,
                passage: Passage(
                    recommendation: check.recommendation.number, subItem: read.letter, update: account.update,
                    bytes: late.bytes),
                message:
                    "\(read.name) dates work after the target of \(deadline.long): "
                    + "“\(account.text.context(of: late.bytes).onOneLine)”.",
                question: Self.on(read.letter, "Should this be Achieved (Late), since it was done after \(deadline.long)?"))
        }
    }
}
