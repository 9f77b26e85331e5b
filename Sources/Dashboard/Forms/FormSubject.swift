import Scrutiny

/// What a form is about: the fields it has, and the change that saving them makes.
protocol FormSubject: Sendable {
    var title: String { get }
    /// As the register has it.
    var fields: [FormField] { get }
    /// Nil when nothing would be different.
    func change(_ answers: FormAnswers, on today: CalendarDate) throws(FormProblem) -> Change?
    /// Reads again what stands. Answers whether that differs from what it was.
    mutating func reread(_ desk: inout Desk) -> Bool
    /// Shows what was made, where that is something new. `inverse` names it: it takes it away again.
    func show(_ inverse: Change, _ desk: inout Desk)
}

extension FormSubject {
    func show(_ inverse: Change, _ desk: inout Desk) {}
}

/// Why a form cannot be saved as it is, and where to mend it.
struct FormProblem: Error {
    var key: FormField.Key
    var why: String
}

/// What is typed in a form, by field.
struct FormAnswers: Sendable {
    let fields: [FormField]

    private func field(_ key: FormField.Key) -> FormField? { fields.first { $0.key == key } }

    /// What is typed there, without white space at its ends.
    func text(_ key: FormField.Key) -> String { field(key)?.text ?? "" }
    /// The same; nil for nothing.
    func something(_ key: FormField.Key) -> String? { text(key).isEmpty ? nil : text(key) }
    func isChanged(_ key: FormField.Key) -> Bool { field(key)?.isChanged ?? false }
    var letter: String { field(.letter)?.letter ?? "" }

    /// What stood, or, where something else is typed now, that.
    func words(_ key: FormField.Key, else standing: String) -> String { isChanged(key) ? text(key) : standing }

    /// The same where nothing may stand.
    func words(_ key: FormField.Key, else standing: String?) -> String? { isChanged(key) ? something(key) : standing }

    func date(_ key: FormField.Key, else standing: PartialDate?) -> PartialDate? {
        isChanged(key) ? PartialDate(written: text(key)) : standing
    }

    func day(_ key: FormField.Key, else standing: CalendarDate?) -> CalendarDate? {
        guard isChanged(key) else { return standing }
        if case .day(let day)? = PartialDate(written: text(key)) { return day }
        return nil
    }

    // MARK: - What was added

    var newResponsibility: [String] {
        fields.compactMap { field in
            guard case .newResponsibility = field.key, !field.text.isEmpty else { return nil }
            return field.text
        }
    }

    /// The parts that were filled in, lettered without a gap.
    var newSubItems: [SubItem] {
        let texts = fields.compactMap { field -> String? in
            guard case .newSubItem = field.key, !field.text.isEmpty else { return nil }
            return field.text
        }
        return texts.enumerated().map { SubItem(letter: Numbering.letter(at: $0), text: $1) }
    }

    /// The targets that were added, in their order.
    func newTargets() throws(FormProblem) -> [Target] {
        var targets: [Target] = []
        for field in fields {
            guard case .newTargetLabel(let count) = field.key else { continue }
            let written = text(.newTargetDate(count))
            if field.text.isEmpty, written.isEmpty { continue }
            guard !written.isEmpty else {
                throw FormProblem(key: .newTargetDate(count), why: "The new target needs a date.")
            }
            targets.append(Target(label: field.text, written: written, date: PartialDate(written: written)))
        }
        return targets
    }
}
