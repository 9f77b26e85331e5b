import Scrutiny

/// Correcting what a recommendation says of itself: who, by when, what is in the way. A target that moves keeps the
/// date first agreed, and its mover says why.
struct DetailsForm: FormSubject {
    private var file: RecommendationFile

    init(_ file: RecommendationFile) { self.file = file }

    private var recommendation: Recommendation { file.recommendation }

    var title: String { "Details of \(recommendation.number)" }

    var fields: [FormField] {
        var fields: [FormField] = []
        for (index, target) in recommendation.targets.enumerated() {
            fields.append(
                FormField(
                    .targetLabel(index), "Target", .words, target.label, hint: "what is due; empty both lines to remove it"))
            fields.append(
                FormField(.targetDate(index), "  by", .target, target.written, hint: "a date such as October 2016"))
        }
        fields += FormField.newTarget(0)
        if !recommendation.targets.isEmpty {
            fields.append(FormField(.reason, "Why it moved", hint: "needed when a target moves or goes"))
        }
        fields += [
            FormField(
                .anticipated, "Anticipated", .date, recommendation.anticipatedOn?.long ?? "",
                hint: "when it is expected to be done"),
            FormField(.obstacle, "Obstacle", .words, recommendation.obstacle ?? "", hint: "what is in the way"),
            FormField(
                .completed, "Completed on", .date, recommendation.completedOn?.long ?? "",
                hint: "a date such as 3 March 2016"),
        ]
        for (index, line) in recommendation.responsibility.enumerated() {
            fields.append(
                FormField(.responsibility(index), index == 0 ? "Responsible" : "", .words, line, hint: "empty to remove it"))
        }
        fields.append(.newResponsibility(0))
        fields.append(FormField(.text, "It asks", recommendation.text.isEmpty ? .words : .needed, recommendation.text))
        for part in recommendation.subItems {
            fields.append(
                FormField(.subItem(letter: part.letter), "\(part.letter))", .words, part.text, hint: "empty to remove it"))
        }
        fields.append(FormField(.closing, "And then", .words, recommendation.closing, hint: "the text after the sub-items"))
        return fields
    }

    func change(_ answers: FormAnswers, on today: CalendarDate) throws(FormProblem) -> Change? {
        let before = Particulars(of: recommendation)
        var after = before
        after.text = answers.words(.text, else: before.text)
        after.closing = answers.words(.closing, else: before.closing)
        after.subItems = try subItems(answers)
        after.responsibility = before.responsibility.enumerated().map { answers.words(.responsibility($0), else: $1) }
            .filter { !$0.isEmpty } + answers.newResponsibility
        after.anticipatedOn = answers.date(.anticipated, else: before.anticipatedOn)
        after.completedOn = answers.date(.completed, else: before.completedOn)
        after.obstacle = answers.words(.obstacle, else: before.obstacle)
        after.targets = try targets(answers, on: today)
        let reason = answers.text(.reason)
        guard after != before else { return nil }
        return .correct(file.id, to: after, basedOn: before, reason: reason.isEmpty ? nil : reason)
    }

    /// A part goes when its words do, unless somebody has reported on it.
    private func subItems(_ answers: FormAnswers) throws(FormProblem) -> [SubItem] {
        var parts: [SubItem] = []
        for var part in recommendation.subItems {
            let key = FormField.Key.subItem(letter: part.letter)
            part.text = answers.words(key, else: part.text)
            if part.text.isEmpty, answers.isChanged(key) {
                guard recommendation.evidence(on: part.letter) == nil else {
                    throw FormProblem(
                        key: key, why: "There is evidence on \(part.letter)). Move it to another sub-item first.")
                }
            } else {
                parts.append(part)
            }
        }
        return parts
    }

    private func targets(_ answers: FormAnswers, on today: CalendarDate) throws(FormProblem) -> [Target] {
        let reason = answers.text(.reason)
        var targets: [Target] = []
        for (index, old) in recommendation.targets.enumerated() {
            var target = old
            target.label = answers.words(.targetLabel(index), else: old.label)
            if answers.isChanged(.targetDate(index)) {
                target.written = answers.text(.targetDate(index))
                target.date = PartialDate(written: target.written)
            }
            if target.written != old.written, reason.isEmpty {
                throw FormProblem(
                    key: .reason, why: "A target has moved. Say why; it is shown beside the date first agreed.")
            }
            if target.written.isEmpty, target.label.isEmpty { continue }
            if target.written.isEmpty, !old.written.isEmpty {
                throw FormProblem(
                    key: .targetDate(index), why: "A target needs a date. Empty its name as well to remove it.")
            }
            // Noted here, where it is known which target it was, whatever it is called now.
            targets.append(target.noting(moveFrom: old, on: today, reason: reason))
        }
        let added = try answers.newTargets()
        guard !added.isEmpty || targets.count != recommendation.targets.count else { return targets }
        return Target.withInterim(targets + added)
    }

    mutating func reread(_ desk: inout Desk) -> Bool {
        let id = file.id, before = Particulars(of: recommendation)
        guard let newest = desk.reading({ try $0.file(of: id) }) ?? nil else { return false }
        file = newest
        return Particulars(of: recommendation) != before
    }
}
