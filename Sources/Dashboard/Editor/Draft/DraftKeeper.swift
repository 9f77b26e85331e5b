/// What is to be kept of an officer's work now. All of it, in one transaction, before the next frame is shown.
public struct DraftRecord: Sendable, Hashable {
    /// When there is one it takes the place of everything kept before, edits included.
    public var snapshot: EditorDraft?
    /// To be put after what is kept, in this order.
    public var edits: [DraftEdit]

    public init(snapshot: EditorDraft?, edits: [DraftEdit]) {
        self.snapshot = snapshot
        self.edits = edits
    }
}

/// Decides what must be kept when.
///
/// - The first change: a snapshot of what there was before it, which is small since it names the texts of the revision
///   and does not repeat them, and the change.
/// - Every change after it: the change alone, a few dozen bytes in a text of a megabyte.
/// - An account that is added or unlocked: a snapshot, at once where there is work to keep, else with the next change.
/// - When typing rests: where the cursor is; or a snapshot, when the changes have become long to replay.
/// - After saving nothing is kept, until the next change.
struct DraftKeeper: Sendable {
    /// The snapshot that is still to be kept, with the next change.
    private var pending: EditorDraft?
    private var mustKeep = false
    private var bytes = 0
    private var edits = 0
    private var last: DraftEdit?

    /// The document as it was opened, saved or brought back.
    init(_ document: EvidenceDocument) { pending = EditorDraft(of: document) }

    /// Sections were added or unlocked: what was kept before does not fit them.
    mutating func structureChanged(_ document: inout EvidenceDocument) {
        document.unkept.removeAll()
        pending = EditorDraft(of: document)
        mustKeep = document.isDirty
    }

    /// What the change made it necessary to keep; nil when nothing was changed.
    mutating func record(_ document: inout EvidenceDocument) -> DraftRecord? {
        let new = document.unkept
        guard !new.isEmpty || mustKeep else { return nil }
        document.unkept.removeAll()
        if pending != nil { (bytes, edits) = (0, 0) }
        edits += new.count
        bytes += new.reduce(0) { $0 + $1.replacement.utf8.count + 24 }
        last = new.last ?? last
        defer { (pending, mustKeep) = (nil, false) }
        return DraftRecord(snapshot: pending, edits: new)
    }

    /// What is worth keeping when nobody has typed for a moment.
    mutating func recordAtRest(_ document: inout EvidenceDocument) -> DraftRecord? {
        if let record = record(&document) { return record }
        guard pending == nil, let active = document.active else { return nil }
        if bytes > 256 * 1024 || edits > 4096 {
            structureChanged(&document)
            return record(&document)
        }
        let place = document.sections[active].editor.cursor
        guard last?.section != active || last?.cursor != place else { return nil }
        let moved = DraftEdit(section: active, range: place..<place, replacement: "", cursor: place)
        last = moved
        edits += 1
        return DraftRecord(snapshot: nil, edits: [moved])
    }
}

extension EvidenceEditor {
    /// What was kept before is gone, or lacks something: all of it is to be kept again, with the next record.
    mutating func keepAnew() { drafting.structureChanged(&document) }

    /// What of the work is to be kept after an event or a command; nil when it changed nothing. Call it after each.
    public mutating func takeDraft() -> DraftRecord? { drafting.record(&document) }

    /// What is to be kept when typing rests: a second or so after the last event.
    public mutating func takeDraftAtRest() -> DraftRecord? { drafting.recordAtRest(&document) }
}
