import CursesShell
import Scrutiny

/// A stretch of an account that the check has something to say about.
public struct EditorMark: Sendable, Hashable {
    /// Bytes of the section's text, in UTF-8.
    public var range: Range<Int>
    /// "evidence.unfinished", "evidence.past".
    public var role: Role
    /// One line that says why.
    public var reason: String

    public init(_ range: Range<Int>, role: Role, reason: String = "") {
        self.range = range
        self.role = role
        self.reason = reason
    }
}

/// All that was reported on one sub-item, as an officer edits it: the accounts in one scroll, the newest open for
/// typing, the older ones locked until one is to be corrected.
public struct EvidenceDocument: Sendable {
    /// One account.
    public struct Section: Sendable {
        public let heading: String?
        public let date: PartialDate?
        /// Which of the accounts that were opened, from 0; nil for one that was begun here.
        public internal(set) var origin: Int?
        public internal(set) var isLocked: Bool
        public internal(set) var editor: EditorState
        public internal(set) var marks: [EditorMark] = []

        public var text: String { editor.text }
        /// An account that was begun here and is still blank counts as never begun.
        public var isBlank: Bool { editor.buffer.isBlank }
    }

    public internal(set) var sections: [Section]
    /// The section with the cursor; nil while every account is locked, or there is none.
    public internal(set) var active: Int?
    /// The accounts as they were opened, or last saved.
    public private(set) var opened: [Update]
    /// What was done since somebody asked last, for the draft.
    var unkept: [DraftEdit] = []
    private var clock = 0

    /// The newest account is open, with the cursor at its end.
    public init(_ updates: [Update]) {
        opened = updates
        sections = updates.enumerated().map { index, update in
            Section(
                heading: update.heading, date: update.date, origin: index, isLocked: index + 1 < updates.count,
                editor: EditorState(update.text))
        }
        active = sections.indices.last
        if let active { sections[active].editor.moveCursor(to: .max) }
    }

    init(opened: [Update], sections: [Section], active: Int?) {
        self.opened = opened
        self.sections = sections
        self.active = active
    }

    public var isEmpty: Bool { sections.isEmpty }
    public var isDirty: Bool { sections.contains { $0.editor.isDirty } }
    public var wordCount: Int { sections.reduce(0) { $0 + $1.editor.wordCount } }

    /// Whether there is a text with the cursor, or one to be begun.
    var hasActiveText: Bool { isEmpty || active != nil }

    /// The text with the cursor; of evidence that is still to be begun, an empty one. Nil while every account is locked.
    var activeText: String? { isEmpty ? "" : active.map { sections[$0].text } }

    // MARK: - Commands

    /// "Update – Nov 2026", and "Sept" as reports write it.
    static func heading(_ date: PartialDate) -> String { "Update – " + date.short.replacing("Sep ", with: "Sept ") }

    /// Puts the cursor under "Update – Nov 2026". Where the newest account has that date it is opened; else a new one is
    /// begun, and the one before it is locked unless it was being changed. Returns whether one was begun.
    @discardableResult
    public mutating func addUpdate(_ date: PartialDate) -> Bool {
        if let last = sections.indices.last, sections[last].date == date {
            unlock(last)
            return false
        }
        if let last = sections.indices.last, !sections[last].editor.isDirty { sections[last].isLocked = true }
        begin(heading: Self.heading(date), date: date)
        return true
    }

    /// Begins the first account, where nothing has been reported.
    public mutating func start() {
        if sections.isEmpty { begin(heading: nil, date: nil) }
    }

    private mutating func begin(heading: String?, date: PartialDate?) {
        sections.append(Section(heading: heading, date: date, origin: nil, isLocked: false, editor: EditorState()))
        active = sections.count - 1
    }

    /// Opens an account for correction and puts the cursor at its end.
    public mutating func unlock(_ section: Int) {
        guard sections.indices.contains(section) else { return }
        sections[section].isLocked = false
        activate(section)
        sections[section].editor.moveCursor(to: .max)
    }

    /// The nearest locked account above the cursor: what "Correct the account before" opens.
    public var lockedAbove: Int? { sections[..<(active ?? sections.count)].lastIndex { $0.isLocked } }

    mutating func activate(_ section: Int) {
        if let active, active != section {
            // A selection is only ever seen where the cursor is.
            sections[active].editor.moveCursor(to: sections[active].editor.cursor)
        }
        active = section
    }

    public mutating func setMarks(_ marks: [EditorMark], for section: Int) {
        guard sections.indices.contains(section) else { return }
        sections[section].marks = marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// What the check says of the words at the cursor.
    public var markAtCursor: EditorMark? {
        guard let active else { return nil }
        let cursor = sections[active].editor.cursor
        return sections[active].marks.first { $0.range.lowerBound <= cursor && cursor <= $0.range.upperBound }
    }

    // MARK: - Changing

    /// Does something to the text that has the cursor. Nil when there is none.
    mutating func edit<Result>(_ body: (inout EditorState) -> Result) -> Result? {
        guard let active else { return nil }
        return edit(section: active, redoes: false, body)
    }

    private mutating func edit<Result>(section: Int, redoes: Bool, _ body: (inout EditorState) -> Result) -> Result {
        sections[section].editor.clock = clock
        let result = body(&sections[section].editor)
        clock = sections[section].editor.clock
        let edits = sections[section].editor.takeReport()
        guard !edits.isEmpty else { return result }
        for edit in edits {
            sections[section].shiftMarks(edit)
            unkept.append(DraftEdit(
                section: section, range: edit.range, replacement: edit.inserted, cursor: sections[section].editor.cursor))
        }
        if !redoes {
            for other in sections.indices where other != section { sections[other].editor.history.forgetUndone() }
        }
        return result
    }

    /// Takes back the last step of any section, and shows it. False when there is none.
    @discardableResult
    public mutating func undo() -> Bool {
        let last = sections.indices.filter { !sections[$0].isLocked }
            .max {
                (sections[$0].editor.history.done.last?.stamp ?? -1) < (sections[$1].editor.history.done.last?.stamp ?? -1)
            }
        guard let last, sections[last].editor.history.done.last != nil else { return false }
        activate(last)
        return edit(section: last, redoes: true) { $0.undo() }
    }

    @discardableResult
    public mutating func redo() -> Bool {
        let first = sections.indices.filter { sections[$0].editor.history.undone.last != nil && !sections[$0].isLocked }
            .min {
                (sections[$0].editor.history.undone.last?.stamp ?? 0) < (sections[$1].editor.history.undone.last?.stamp ?? 0)
            }
        guard let first else { return false }
        activate(first)
        return edit(section: first, redoes: true) { $0.redo() }
    }
}

extension EvidenceDocument.Section {
    /// Marks move with their words. One whose words are changed goes: the check will say anew what it thinks of them.
    fileprivate mutating func shiftMarks(_ edit: TextEdit) {
        guard !marks.isEmpty else { return }
        let range = edit.range
        let delta = edit.inserted.utf8.count - range.count
        marks = marks.compactMap { mark in
            if mark.range.upperBound <= range.lowerBound { return mark }
            guard range.upperBound <= mark.range.lowerBound else { return nil }
            var mark = mark
            mark.range = mark.range.lowerBound + delta..<mark.range.upperBound + delta
            return mark
        }
    }
}

// MARK: - Saving

extension EvidenceDocument {
    /// What saving does to one account.
    public struct AccountChange: Sendable, Hashable {
        public enum Kind: Sendable, Hashable { case added, corrected, removed }
        public var kind: Kind
        public var heading: String?
    }

    /// The accounts as they stand, without blank ones. Blank lines around a changed text are left out.
    public var updates: [Update] {
        sections.compactMap { section in
            guard !section.isBlank else { return nil }
            if !section.editor.isDirty, let origin = section.origin, opened.indices.contains(origin) {
                return opened[origin]
            }
            return Update(heading: section.heading, date: section.date, text: Self.trimmed(section.text))
        }
    }

    /// Which accounts saving would change, in their order.
    public var changes: [AccountChange] {
        sections.compactMap { section in
            if section.origin == nil { return section.isBlank ? nil : AccountChange(kind: .added, heading: section.heading) }
            guard section.editor.isDirty else { return nil }
            return AccountChange(kind: section.isBlank ? .removed : .corrected, heading: section.heading)
        }
    }

    /// What is there now has been saved: it is what the next change starts from.
    public mutating func markSaved() {
        opened = updates
        var next = 0
        for index in sections.indices {
            sections[index].editor.markSaved()
            sections[index].origin = nil
            if !sections[index].isBlank {
                sections[index].origin = next
                next += 1
            }
        }
        unkept.removeAll()
    }

    private static func trimmed(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while let line = lines.first, line.allSatisfy(\.isWhitespace) { lines.removeFirst() }
        while let line = lines.last, line.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
