/// Where the cursor is, and where the selection began.
struct Caret: Sendable, Hashable {
    var cursor: Int
    /// The other end of the selection; nil without one.
    var anchor: Int?
}

/// One change of the text: what was taken away at a place, and what was put there.
struct TextEdit: Sendable, Hashable {
    var offset: Int
    var removed: String
    var inserted: String

    var range: Range<Int> { offset..<offset + removed.utf8.count }
    var inverse: TextEdit { TextEdit(offset: offset, removed: inserted, inserted: removed) }
}

/// What a person takes back with one Ctrl-Z: a word, a paste, a replacement.
struct EditStep: Sendable {
    /// How an edit may join the step before it.
    enum Kind: Sendable { case typing, erasingBack, erasingForward, whole }

    var edit: TextEdit
    var kind: Kind
    var before: Caret
    var after: Caret
    /// Names the text before and after, so that undoing to what was saved counts as saved.
    var versionBefore: Int
    var versionAfter: Int
    /// The order in which steps were made, across several texts.
    var stamp: Int
}

/// Every step since the text was opened. Nothing is ever forgotten while it is open.
struct EditHistory: Sendable {
    private(set) var done: [EditStep] = []
    private(set) var undone: [EditStep] = []
    private(set) var version = 0
    private var newestVersion = 0
    /// Whether the next edit may join the last step.
    private var isOpen = false

    /// The next edit begins a step of its own.
    mutating func close() { isOpen = false }

    mutating func forgetUndone() { undone.removeAll() }

    /// Returns whether a new step was begun.
    @discardableResult
    mutating func record(_ edit: TextEdit, _ kind: EditStep.Kind, before: Caret, after: Caret, stamp: Int) -> Bool {
        undone.removeAll()
        newestVersion += 1
        defer { version = newestVersion }
        if isOpen, kind != .whole, let last = done.indices.last, done[last].kind == kind, done[last].join(edit) {
            done[last].after = after
            done[last].versionAfter = newestVersion
            return false
        }
        done.append(EditStep(
            edit: edit, kind: kind, before: before, after: after, versionBefore: version, versionAfter: newestVersion,
            stamp: stamp))
        isOpen = kind != .whole
        return true
    }

    mutating func undo() -> EditStep? {
        guard let step = done.popLast() else { return nil }
        undone.append(step)
        version = step.versionBefore
        isOpen = false
        return step
    }

    mutating func redo() -> EditStep? {
        guard let step = undone.popLast() else { return nil }
        done.append(step)
        version = step.versionAfter
        isOpen = false
        return step
    }
}

extension EditStep {
    /// Takes the edit in if it goes on where this step stopped, and begins no new word.
    fileprivate mutating func join(_ next: TextEdit) -> Bool {
        switch kind {
        case .typing:
            guard next.removed.isEmpty, next.offset == edit.offset + edit.inserted.utf8.count,
                !Self.beginsWord(next.inserted.first, after: edit.inserted.last)
            else { return false }
            edit.inserted += next.inserted
        case .erasingBack:
            guard next.inserted.isEmpty, next.range.upperBound == edit.offset,
                !Self.beginsWord(next.removed.last, after: edit.removed.first)
            else { return false }
            edit.removed = next.removed + edit.removed
            edit.offset = next.offset
        case .erasingForward:
            guard next.inserted.isEmpty, next.offset == edit.offset,
                !Self.beginsWord(next.removed.first, after: edit.removed.last)
            else { return false }
            edit.removed += next.removed
        case .whole: return false
        }
        return true
    }

    private static func beginsWord(_ next: Character?, after last: Character?) -> Bool {
        guard let next, let last else { return false }
        return last.isWhitespace && !next.isWhitespace
    }
}
