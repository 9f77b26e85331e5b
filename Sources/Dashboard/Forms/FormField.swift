import CursesShell
import Scrutiny

/// One line of a form: its label, what is typed, and what stood there when it was opened.
struct FormField: Sendable, Hashable {
    /// What the field is about. The lines for something new count from 0.
    enum Key: Sendable, Hashable {
        case number, text, closing, subItem(letter: String), newSubItem(Int), letter
        case responsibility(Int), newResponsibility(Int)
        case targetLabel(Int), targetDate(Int), newTargetLabel(Int), newTargetDate(Int)
        case reason
        case anticipated, completed, obstacle
        case title, committee, reportOf, approved, reported, lastTracked, nextTracking
        case leadMember, leadOfficer, contactName, contactTitle
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
        /// A recommendation's number, other than those.
        case number(taken: [String])
        /// A sub-item's letter, other than those.
        case letter(taken: [String])
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

    /// Whether it is to be filled in although nobody has touched it.
    var isNeeded: Bool {
        switch kind {
        case .needed, .number, .letter: true
        case .words, .date, .day, .target: false
        }
    }

    /// What the text means, or what is wrong with it.
    var judged: Prompt.Judged {
        if text.isEmpty { return isNeeded ? .wrong("This cannot be left empty") : .fine(hint) }
        // What stands there came from a report, and is no mistake of whoever opened the form.
        if !isChanged, let date = PartialDate(written: text), [.date, .day, .target].contains(kind) {
            return .fine(date.long)
        }
        switch kind {
        case .words, .needed: return .fine(hint)
        case .date: return .date(text)
        case .day: return .day(text)
        case .target:
            if PartialDate(written: text) == nil { return .fine("No date: it is kept as it is written") }
            return .date(text)
        case .number(let taken):
            let other = taken.first { Numbering.key($0) == Numbering.key(text) }
            return other.map { .wrong("The review has \($0) already") } ?? .fine(hint)
        case .letter(let taken):
            guard Numbering.place(of: letter) != nil else { return .wrong("Not a letter. Write it like d, or aa after z") }
            return taken.contains(letter) ? .wrong("There is a sub-item \(letter)) already") : .fine(hint)
        }
    }

    /// "d" for "D)".
    var letter: String { text.lowercased().filter { !"()".contains($0) } }
}

// MARK: - Lines for something new

extension FormField {
    static func newResponsibility(
        _ count: Int, label: String = "Responsible +", hint: String = "one more who is responsible"
    ) -> FormField {
        FormField(.newResponsibility(count), label, hint: hint)
    }

    static func newTarget(_ count: Int) -> [FormField] {
        [
            FormField(.newTargetLabel(count), "New target", hint: "what is due"),
            FormField(.newTargetDate(count), "  by", .target, hint: "a date such as October 2016"),
        ]
    }

    static func newSubItem(_ count: Int) -> FormField {
        let letter = Numbering.letter(at: count)
        return FormField(.newSubItem(count), "\(letter))", hint: "what sub-item \(letter)) asks for, if it has parts")
    }

    /// The lines for one more of what this line is for, which come once it is filled in, and the line that they come after.
    var oneMore: (lines: [FormField], after: Key)? {
        switch key {
        case .newResponsibility(let count): ([.newResponsibility(count + 1)], key)
        case .newTargetLabel(let count), .newTargetDate(let count): (Self.newTarget(count + 1), .newTargetDate(count))
        case .newSubItem(let count): ([.newSubItem(count + 1)], key)
        default: nil
        }
    }
}

extension [FormField] {
    /// Adds the lines for one more where the line at that place is filled in and is the last of its kind.
    mutating func grow(at index: Int) {
        guard indices.contains(index), !self[index].text.isEmpty, let more = self[index].oneMore,
            let end = firstIndex(where: { $0.key == more.after }), !contains(where: { $0.key == more.lines.first?.key })
        else { return }
        insert(contentsOf: more.lines, at: end + 1)
    }
}
