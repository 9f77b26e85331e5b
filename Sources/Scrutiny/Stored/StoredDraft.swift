/// An officer's unsaved work on one piece of evidence, as the editor handed it over: the register does not read it.
public struct StoredDraft: Sendable, Hashable, Identifiable {
    /// Names the draft in its register; no later draft there ever has the same.
    public var id: Int64
    public var place: EvidencePlace
    public var author: String
    /// The revision that was opened; nil where there was none.
    public var basedOn: Int64?
    /// Everything, as it was at one moment.
    public var snapshot: String
    /// The records of what was done since, one after the other.
    public var edits: String
    /// When the snapshot was kept: seconds since 1970, as a clock on the wall here showed them.
    public var savedAt: Int64

    public init(
        id: Int64, place: EvidencePlace, author: String, basedOn: Int64?, snapshot: String, edits: String = "",
        savedAt: Int64
    ) {
        self.id = id
        self.place = place
        self.author = author
        self.basedOn = basedOn
        self.snapshot = snapshot
        self.edits = edits
        self.savedAt = savedAt
    }
}
