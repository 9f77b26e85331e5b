import Scrutiny

/// The draft: what is typed is in the register before it is seen.
extension EvidenceSheet {
    /// Keeps what an event or a command did; call it after each.
    mutating func keep(_ desk: inout Desk) {
        awaitsCheck = true
        // Where the cursor is, is worth keeping too, once there is a draft; but not at every step.
        if draft != nil { awaitsSync = true }
        // While it cannot be kept it is tried when typing pauses: nobody can type while every key waits for a lock.
        guard notKept == nil, let record = editor.takeDraft() else { return }
        ask(toKeep: record, &desk)
    }

    mutating func keepAtRest(_ desk: inout Desk) {
        guard awaitsSync else { return }
        awaitsSync = false
        if notKept != nil { editor.keepAnew() }
        if let record = editor.takeDraftAtRest() { ask(toKeep: record, &desk) }
        awaitsSync = false
        desk.emit(.syncDrafts)
    }

    private mutating func ask(toKeep record: DraftRecord, _ desk: inout Desk) {
        awaitsSync = true
        desk.emit(.keepDraft(record, of: place, basedOn: base, draft: draft))
    }

    mutating func kept(as id: Int64, _ desk: inout Desk) {
        draft = id
        guard notKept != nil else { return }
        notKept = nil
        desk.say("Your work is being kept again.")
    }

    /// All of it is kept anew when typing pauses: what was kept before may be gone, or lack what came last.
    mutating func couldNotKeep(_ why: String, _ desk: inout Desk) {
        editor.keepAnew()
        awaitsSync = true
        if notKept == nil {
            desk.say(
                "What you type is not being kept: \(why) \(desk.key("Write to a file", in: Self.self)) writes it to a file.",
                isError: true)
        }
        notKept = why
    }

    mutating func forgetDraft(_ desk: inout Desk) {
        if let draft { desk.emit(.discardDraft(draft)) }
        draft = nil
        notKept = nil
        awaitsSync = false
    }

    // MARK: - In a file

    /// All accounts, each under its heading.
    var plainText: String {
        let name = "\(file.review.title)\n\(title)\n"
        return name + editor.document.updates.map { "\n" + ($0.heading.map { "\($0)\n\n" } ?? "") + $0.text + "\n" }.joined()
    }

    func writeToFile(_ desk: inout Desk) {
        let name = (file.recommendation.number + (place.subItem ?? "")).filter { $0.isLetter || $0.isNumber }
        desk.open(Prompt.file(for: plainText, named: "\(name)-evidence.txt"))
    }
}

extension StoredDraft {
    /// The work as it was last kept; nil when this program cannot read it.
    func document(_ desk: inout Desk) -> EvidenceDocument? {
        let base = basedOn.flatMap { revision in desk.reading { try $0.accounts(ofRevision: revision) } ?? nil } ?? []
        guard let draft = EditorDraft(encoded: snapshot) else { return nil }
        return EvidenceDocument(restoring: draft, edits: DraftEdit.decode(edits), basedOn: base)
    }
}

extension Prompt {
    /// Asks where to write a text; a file that is there already stays as it is.
    static func file(for text: String, named name: String) -> Prompt {
        Prompt(
            "Write to a file", hint: "A new file; one that is there already is left alone.", text: "~/\(name)",
            judge: { $0.trimmed.isEmpty ? .wrong("A name is needed") : .fine("Plain text, in UTF-8") },
            accept: { path, desk in desk.emit(.writeFile(text, path: path.trimmed)) })
    }
}
