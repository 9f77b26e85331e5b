import CursesShell
import Scrutiny

/// One line of a form: its label, what is typed, and what stood there when it was opened.
struct FormField: Sendable, Hashable {
    /// What the field is about.
    enum Key: Sendable, Hashable {
        case number, text, closing, subItem(letter: String), newLetter, newSubItem
        case responsibility(Int), newResponsibility
        case targetLabel(Int), targetDate(Int), newTargetLabel, newTargetDate
        case reason
        case anticipated, completed, obstacle
        case title, committee, reportOf, approved, reported, leadMember, leadOfficer, nextTracking
    }

    /// What can be typed there.
    enum Kind: Sendable, Hashable {
        case words
        /// Words that cannot be left out.
        case needed
        /// A date that may be a month, or a day.
        case date
        /// A day of the calendar.
        case day
        /// The date of a target: words that are no date are kept as they are written.
        case target
    }

    let key: Key
    let label: String
    let kind: Kind
    /// Shown while the field is empty.
    let hint: String
    var input: TextField
    /// What stood there when the form was opened.
    let opened: String
    /// What somebody else has put there meanwhile; nil while what stands is what was opened.
    var theirs: String?

    init(_ key: Key, _ label: String, _ kind: Kind = .words, _ text: String = "", hint: String = "") {
        self.key = key
        self.label = label
        self.kind = kind
        self.hint = hint
        input = TextField(text)
        opened = text
    }

    var text: String { input.text.trimmed }
    var isChanged: Bool { input.text != opened }

    /// What the text means, or what is wrong with it.
    var judged: Prompt.Judged {
        if text.isEmpty { return kind == .needed ? .wrong("This cannot be left empty") : .fine(hint) }
        switch kind {
        case .words, .needed: return .fine(hint)
        case .date: return PartialDate(written: text).map { .fine($0.long) } ?? .wrong("Not a date. Write it like 3 March 2016 or March 2016")
        case .day:
            if case .day(let day)? = PartialDate(written: text) { return .fine(day.long) }
            return .wrong("Not a day. Write it like 3 March 2016")
        case .target: return .fine(PartialDate(written: text)?.long ?? "No date: it is kept as it is written")
        }
    }
}

/// What is typed in a form, by field.
struct FormAnswers: Sendable {
    let fields: [FormField]

    private func field(_ key: FormField.Key) -> FormField? { fields.first { $0.key == key } }

    /// What is typed there, without white space at its ends.
    func text(_ key: FormField.Key) -> String { field(key)?.text ?? "" }
    func isChanged(_ key: FormField.Key) -> Bool { field(key)?.isChanged ?? false }

    /// What stood, or, where something else is typed now, that.
    func words(_ key: FormField.Key, else standing: String) -> String { isChanged(key) ? text(key) : standing }

    /// The same where nothing may stand.
    func words(_ key: FormField.Key, else standing: String?) -> String? {
        isChanged(key) ? (text(key).isEmpty ? nil : text(key)) : standing
    }

    func date(_ key: FormField.Key, else standing: PartialDate?) -> PartialDate? {
        isChanged(key) ? PartialDate(written: text(key)) : standing
    }

    func day(_ key: FormField.Key, else standing: CalendarDate?) -> CalendarDate? {
        guard isChanged(key) else { return standing }
        if case .day(let day)? = PartialDate(written: text(key)) { return day }
        return nil
    }
}

/// Why a form cannot be saved as it is, and where to mend it.
struct FormProblem: Error {
    var key: FormField.Key
    var why: String
}

/// What a form is about: the fields it has, and the change that saving them makes.
protocol FormSubject: Sendable {
    var title: String { get }
    /// As the register has it.
    var fields: [FormField] { get }
    /// Nil when nothing would be different.
    func change(_ answers: FormAnswers, on today: CalendarDate) throws(FormProblem) -> Change?
    /// Reads again what stands. Answers whether that differs from what it was.
    mutating func reread(_ desk: inout Desk) -> Bool
    /// Shows what was made, where that is something new.
    func show(_ inverse: Change, _ desk: inout Desk)
}

extension FormSubject {
    mutating func reread(_ desk: inout Desk) -> Bool { false }
    func show(_ inverse: Change, _ desk: inout Desk) {}
}
