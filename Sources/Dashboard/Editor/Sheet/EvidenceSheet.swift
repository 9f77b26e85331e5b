import CursesShell
import Scrutiny

/// The sheet on which an officer edits what was reported on one sub-item, beside the recommendation's own words.
///
/// What is typed is in the register as a draft before it is seen (`Effect.keepDraft`). Saving makes one revision of it.
struct EvidenceSheet: Layer {
    let place: EvidencePlace
    private(set) var file: RecommendationFile
    var editor: EvidenceEditor
    /// The recommendation's own words.
    var words = Page()
    /// The revision that the editor's accounts were read from; nil where there was none.
    var base: Int64?
    /// Where the work is kept; nil while there is nothing to keep.
    var draft: Int64?
    /// Why the work is not being kept; nil while it is.
    var notKept: String?
    /// Who saved this evidence since it was opened; nil when nobody did.
    var savedMeanwhile: String?
    /// What follows when it is saved.
    var next = Next.stay
    /// Once both texts are in the history, whose is to stand.
    var letsTheirsStand = false
    /// Whether the words in sight were changed since the check last read them.
    var awaitsCheck = true
    /// Whether something was kept that is not yet safely on the disk.
    var awaitsSync = false

    var name: String { "The editor" }
    static var isTyped: Bool { true }
    var isOpaque: Bool { true }

    /// While words are looked for, Esc closes the line for them.
    func barTitle(of command: String) -> String? { command == "Leave" && editor.isFinding ? "Close" : nil }

    enum Next: Sendable, Hashable {
        case stay
        case leave
        /// To the evidence of another sub-item; nil for the whole recommendation.
        case goTo(String?)
    }

    // MARK: - Opening

    /// The evidence that stands there, or the work on it that this author has not saved. Nil, with the reason on the
    /// screen, when it cannot be read.
    init?(_ place: EvidencePlace, _ desk: inout Desk) {
        let author = desk.author
        let read = desk.reading { source in
            // The revision first: its accounts never change, whoever saves meanwhile.
            let base = try source.currentRevision(of: place)
            return (
                file: try source.file(of: place.recommendation), base: base,
                accounts: try base.flatMap { try source.accounts(ofRevision: $0) } ?? [],
                draft: try source.drafts(by: author).first { $0.place == place }
            )
        }
        guard let read else { return nil }
        guard let file = read.file else {
            desk.say("That recommendation is no longer in the register.", isError: true)
            return nil
        }
        self.place = place
        self.file = file
        base = read.base
        editor = EvidenceEditor(read.accounts)
        guard let kept = read.draft else { return }
        guard let document = kept.document(&desk) else {
            desk.say("A draft on this evidence cannot be read by this program. It stays where it is.", isError: true)
            return
        }
        if document.updates == read.accounts {
            // It was saved, and the program ended before it could forget the draft.
            desk.emit(.discardDraft(kept.id))
            return
        }
        base = kept.basedOn
        draft = kept.id
        editor = EvidenceEditor(document)
        desk.say("Your unsaved work is back. \(desk.key("Save", in: Self.self)) saves it; Esc asks what to do with it.")
    }

    /// "R03 c)"
    var title: String { file.recommendation.number + (place.subItem.map { " \($0))" } ?? "") }

    /// The month of the meeting, for the heading of an update.
    var month: PartialDate { .month(year: file.meeting.year, month: file.meeting.month) }

    /// Adds an update of the meeting's month, or opens the one that is there.
    mutating func addUpdate(_ desk: inout Desk) {
        if !editor.addUpdate(month) {
            desk.say(
                "“\(EvidenceDocument.heading(month))” is there already. For another month, set the meeting first: "
                    + "\(desk.key("As at", in: Browser.self)) in the panes.")
        }
        keep(&desk)
    }

    // MARK: - Events

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        let layout = EvidenceLayout(desk.size)
        if case .mouse(let mouse) = event, layout.words.contains(mouse.at) { return words.handle(event) }
        let reply = editor.handle(event, in: layout.editor)
        for effect in reply.effects { carryOut(effect, &desk) }
        if reply.consumed { keep(&desk) }
        return reply.consumed
    }

    private mutating func carryOut(_ effect: EditorEffect, _ desk: inout Desk) {
        switch effect {
        case .copyToClipboard(let text): desk.emit(.copy(text))
        case .save: save(&desk)
        case .leave: leave(&desk)
        case .say(let words): desk.say(words)
        case .askToUnlock(let section): desk.open(Chooser.correct(editor.document.name(of: section), section: section))
        }
    }

    mutating func correct(_ section: Int, _ desk: inout Desk) {
        editor.unlock(section)
        keep(&desk)
        desk.say("You are correcting \(editor.document.name(of: section)). What it said before is kept.")
    }

    /// What the person's own editor made of the text.
    private mutating func takeBack(_ text: String?, _ desk: inout Desk) {
        guard let text, editor.replaceText(with: text) else { return desk.say("Nothing was changed.") }
        keep(&desk)
        desk.say(
            "The text is as you left it there. \(desk.key("Undo", in: Self.self)) takes that back, "
                + "\(desk.key("Save", in: Self.self)) saves it.")
    }

    // MARK: - What happens outside

    /// Reads the recommendation again; the evidence only while nothing is typed here.
    mutating func refresh(_ desk: inout Desk) {
        let place = place
        if let newest = desk.reading({ try $0.file(of: place.recommendation) }) ?? nil { file = newest }
        layWords(desk.size)
        editor.resize(to: EvidenceLayout(desk.size).editor)
        awaitsCheck = true
        guard let current = desk.reading({ try $0.currentRevision(of: place) }), current != base else {
            savedMeanwhile = nil
            return
        }
        if hasWork {
            savedMeanwhile = (desk.reading { try $0.history(of: place).first } ?? nil)?.saver ?? "Somebody"
        } else {
            reload(&desk)
        }
    }

    /// Shows what stands in the register, and forgets what was done here.
    mutating func reload(_ desk: inout Desk) {
        let place = place
        let read = desk.reading { source in
            let base = try source.currentRevision(of: place)
            return (base: base, accounts: try base.flatMap { try source.accounts(ofRevision: $0) } ?? [])
        }
        guard let read else { return }
        base = read.base
        savedMeanwhile = nil
        show(EvidenceDocument(read.accounts), desk.size)
    }

    /// Goes on with another document; what was copied stays copied.
    mutating func show(_ document: EvidenceDocument, _ size: Size) {
        let clipboard = editor.clipboard
        editor = EvidenceEditor(document)
        editor.clipboard = clipboard
        editor.resize(to: EvidenceLayout(size).editor)
        awaitsCheck = true
    }

    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        switch outcome {
        case .performed(let change, let inverse, .deed) where change.evidencePlace == place: saved(change, inverse, &desk)
        case .conflicted(let change, let theirs) where change.evidencePlace == place: meet(theirs, &desk)
        case .refused: next = .stay
        case .draftKept(let id, of: place): kept(as: id, &desk)
        case .draftNotKept(let why, of: place): couldNotKeep(why, &desk)
        case .editedElsewhere(let text): takeBack(text, &desk)
        default: break
        }
    }

    // MARK: - While nobody types

    var patience: Int? { awaitsCheck ? 120 : awaitsSync ? 1000 : nil }

    mutating func rest(_ desk: inout Desk) {
        if awaitsCheck {
            awaitsCheck = false
            return editor.check(at: file.meeting)
        }
        keepAtRest(&desk)
    }
}

extension EvidenceDocument {
    /// "the first account", "“Update – Sept 2016”"
    func name(of section: Int) -> String {
        sections.indices.contains(section) ? Self.name(sections[section].heading) : ""
    }

    static func name(_ heading: String?) -> String { heading.map { "“\($0)”" } ?? "the first account" }
}

extension EvidenceRevision {
    /// Who made it, at the start of a sentence.
    var saver: String { author ?? "An import" }
}
