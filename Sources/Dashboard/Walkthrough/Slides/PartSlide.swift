import CursesShell
import Scrutiny

extension SlideWriter {
    /// A sub-item with its evidence: the newest account first, those it supersedes on demand.
    mutating func writePart(_ letter: String?, of item: AgendaItem) {
        let recommendation = item.recommendation
        if let letter {
            if let subItem = recommendation.subItem(letter) {
                slide.add(subItem.text, .slideTitle, lead: [Span("\(letter))  ", .slideBig)])
            } else {
                slide.add("Evidence on \(letter)), which the recommendation does not have", .orphan)
            }
        } else {
            slide.add(recommendation.subItems.isEmpty ? recommendation.text : "Evidence on the whole", .slideTitle)
        }
        slide.addGap()
        let updates = recommendation.evidence(on: letter)?.updates ?? []
        let told = updates.indices.filter { !updates[$0].text.isEmpty }
        guard let last = told.last else { return slide.add("Nothing has been reported.", .slideDim) }
        addAccount(updates[last], at: last, of: item, letter, isLastWord: true, isOnly: told.count == 1)
        guard told.count > 1 else { return }
        slide.addGap()
        guard showsEarlier else {
            let count = told.count - 1
            return slide.draw([
                [
                    Span(
                        "\(count) earlier account\(count == 1 ? ": \(earlierKey) shows it" : "s: \(earlierKey) shows them")",
                        .slideDim)
                ]
            ])
        }
        for index in told.dropLast().reversed() {
            addAccount(updates[index], at: index, of: item, letter, isLastWord: false, isOnly: false)
        }
    }

    private mutating func addAccount(
        _ update: Update, at index: Int, of item: AgendaItem, _ letter: String?, isLastWord: Bool, isOnly: Bool
    ) {
        if let heading = update.heading ?? (isOnly ? nil : "First account") {
            addHeading(heading, isLastWord ? .heading : .slideDim)
        }
        let doubts = item.questions.doubts.filter {
            $0.passage?.recommendation == item.number && $0.passage?.subItem == letter && $0.passage?.update == index
        }
        let marks = doubts.compactMap { finding in
            finding.passage.map { Mark(bytes: $0.bytes, role: .finding(finding), meaning: .finding) }
        }
        slide.add(update.text, isLastWord ? .slide : .superseded, marks: marks)
    }
}
