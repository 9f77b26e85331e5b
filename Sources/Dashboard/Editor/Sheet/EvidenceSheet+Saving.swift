import Scrutiny

/// Saving, leaving, and what to do when somebody else has saved meanwhile.
extension EvidenceSheet {
    /// Whether saving would change anything.
    var hasWork: Bool { editor.isDirty && editor.document.updates != editor.document.opened }

    // MARK: - Saving

    /// Saves what is there as one revision, and then goes on as `next` says.
    mutating func save(_ desk: inout Desk, then next: Next = .stay) {
        guard hasWork else {
            if next == .stay { desk.say("There is nothing new to save.") }
            return depart(next, &desk)
        }
        self.next = next
        perform(editor.document.updates, over: base, note: note, &desk)
    }

    private func perform(_ updates: [Update], over base: Int64?, note: String?, _ desk: inout Desk) {
        if updates.isEmpty, base != nil {
            desk.perform(.withdraw(place, basedOn: base, note: note))
        } else {
            desk.perform(.revise(place, updates: updates, basedOn: base, note: note))
        }
    }

    /// "added “Update – Nov 2026”, corrected the first account"
    private var note: String {
        editor.document.changes.map { change in
            let verb = switch change.kind {
            case .added: "added"
            case .corrected: "corrected"
            case .removed: "removed"
            }
            return "\(verb) \(EvidenceDocument.name(change.heading))"
        }.joined(separator: ", ")
    }

    /// The register's answer names the new revision: it is in the change that would take it back.
    mutating func saved(_ change: Change, _ inverse: Change, _ desk: inout Desk) {
        if letsTheirsStand {
            letsTheirsStand = false
            return desk.perform(inverse)
        }
        let note = self.note
        base = inverse.basedOn
        savedMeanwhile = nil
        forgetDraft(&desk)
        if change.accounts != editor.document.updates {
            reload(&desk)
            desk.say("\(title): theirs stands. Yours is in the history.")
        } else {
            editor.markSaved()
            desk.say("\(title) is saved: \(note).")
        }
        depart(next, &desk)
    }

    // MARK: - Leaving

    /// Leaves, and asks first where something is not saved.
    mutating func leave(_ desk: inout Desk, to next: Next = .leave) {
        if hasWork {
            let key = desk.key("Write to a file", in: Self.self)
            let why = notKept.map { _ in "It cannot be kept now. Save it, or write it to a file with \(key)." }
            return desk.open(Chooser.unsaved(title, next, whyNotKept: why))
        }
        forgetDraft(&desk)
        depart(next, &desk)
    }

    mutating func throwAway(_ desk: inout Desk, then next: Next) {
        forgetDraft(&desk)
        depart(next, &desk)
    }

    /// Leaves what was typed as a draft, with its cursor.
    mutating func leaveAsDraft(_ desk: inout Desk, then next: Next) {
        awaitsSync = true
        keepAtRest(&desk)
        depart(next, &desk)
    }

    private mutating func depart(_ next: Next, _ desk: inout Desk) {
        self.next = .stay
        switch next {
        case .stay: return
        case .leave:
            desk.close()
            let place = Place(review: file.reviewID, recommendation: place.recommendation, subItem: place.subItem)
            desk.ask(.panes { $0.turn(to: place, &$1) })
        case .goTo(let letter):
            let other = EvidencePlace(place.recommendation, subItem: letter)
            guard let sheet = EvidenceSheet(other, &desk) else { return }
            desk.close()
            desk.open(sheet)
        }
    }

    // MARK: - Another officer

    /// Lays both texts before the person. Whatever they choose, both stay in the history.
    mutating func meet(_ theirs: EvidenceRevision, _ desk: inout Desk) {
        next = .stay
        letsTheirsStand = false
        savedMeanwhile = theirs.saver
        desk.clearNotice()
        desk.open(ConflictPage(title, base: editor.document.opened, mine: editor.document.updates, theirs: theirs))
    }

    /// Mine becomes a new revision over theirs.
    mutating func keepMine(over theirs: EvidenceRevision, _ desk: inout Desk) {
        base = standing(theirs, &desk)
        perform(editor.document.updates, over: base, note: "kept over what \(theirs.saver) saved", &desk)
    }

    /// Mine is put into the history, and theirs on top of it again.
    mutating func keepTheirs(_ theirs: EvidenceRevision, _ desk: inout Desk) {
        letsTheirsStand = true
        keepMine(over: theirs, &desk)
    }

    /// What was made of both comes into the editor, to be looked over and saved.
    mutating func take(_ merged: [Update], over theirs: EvidenceRevision, _ desk: inout Desk) {
        guard let document = EvidenceDocument(merged, over: theirs.updates) else { return }
        base = standing(theirs, &desk)
        savedMeanwhile = nil
        show(document, desk.size)
        editor.keepAnew()
        keep(&desk)
        desk.say("This is both together. Look it over; \(desk.key("Save", in: Self.self)) saves it.")
    }

    /// The revision to save over; one that took all evidence away leaves none.
    private func standing(_ theirs: EvidenceRevision, _ desk: inout Desk) -> Int64? {
        guard theirs.updates.isEmpty else { return theirs.id }
        let place = place
        return (desk.reading { try $0.currentRevision(of: place) } ?? nil) == theirs.id ? theirs.id : nil
    }
}

extension EvidenceDocument {
    /// Accounts that were made of several, as unsaved work over those that stand.
    init?(_ merged: [Update], over standing: [Update]) {
        var free = Array(standing.indices)
        var sections: [EditorDraft.Section] = []
        for update in merged {
            let origin = free.first { standing[$0].heading == update.heading }
            free.removeAll { $0 == origin }
            let isSame = origin.map { standing[$0].text == update.text } ?? false
            sections.append(
                EditorDraft.Section(
                    origin: origin, heading: update.heading, date: update.date, isLocked: isSame,
                    text: isSame ? nil : update.text))
        }
        let open = sections.lastIndex { !$0.isLocked } ?? sections.indices.last
        if let open { sections[open].isLocked = false }
        self.init(restoring: EditorDraft(sections: sections, active: open, cursor: .max), basedOn: standing)
    }
}

extension Change {
    /// The evidence that it revises or withdraws; nil for any other change.
    var evidencePlace: EvidencePlace? {
        switch self {
        case .revise(let place, _, _, _), .withdraw(let place, _, _): place
        default: nil
        }
    }

    /// What stands there afterwards.
    fileprivate var accounts: [Update] {
        if case .revise(_, let updates, _, _) = self { updates } else { [] }
    }

    /// The revision that it starts from.
    fileprivate var basedOn: Int64? {
        switch self {
        case .revise(_, _, let base, _), .withdraw(_, let base, _): base
        default: nil
        }
    }
}

// MARK: - Questions

extension Chooser {
    /// What to do with work that is not saved. `whyNotKept` says why it cannot stay as a draft; nil when it can.
    static func unsaved(_ name: String, _ next: EvidenceSheet.Next, whyNotKept: String?) -> Chooser {
        Chooser("\(name) is not saved", [
            Choice(title: "Save it", help: "As a new revision", choose: { $0.ask(.sheet { $0.save(&$1, then: next) }) }),
            Choice(
                title: "Leave it as a draft", help: "It is offered again when you come back",
                unavailable: whyNotKept,
                choose: { $0.ask(.sheet { $0.leaveAsDraft(&$1, then: next) }) }),
            Choice(
                title: "Throw it away", help: "Back to what was saved last",
                choose: { $0.ask(.sheet { $0.throwAway(&$1, then: next) }) }),
        ])
    }

    static func correct(_ name: String, section: Int) -> Chooser {
        Chooser("Correct \(name)?", [
            Choice(title: "Correct it", help: "The correction is kept beside what it said before", choose: {
                $0.ask(.sheet { $0.correct(section, &$1) })
            }),
            Choice(title: "Leave it", help: "It stays as it was reported", choose: { _ in }),
        ])
    }
}
