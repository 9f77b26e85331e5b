/// What importing a report did.
public struct ImportOutcome: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
        /// The register did not have the review.
        case newReview
        /// This very edition came in before; nothing was changed.
        case unchanged
        /// A later edition, or a correction of the newest one.
        case later
        /// An edition older than the newest one on record: it took its place in time.
        case earlier
    }

    public var kind: Kind
    public var review: ReviewID
    public var title: String
    /// The day of the report; nil where it has none.
    public var reportedOn: CalendarDate?
    /// How many recommendations the report had.
    public var recommendations: Int
    /// What the report says differently from what was on record before; nil for a new review.
    public var changes: EditionChanges?

    public init(
        kind: Kind, review: ReviewID, title: String, reportedOn: CalendarDate?, recommendations: Int,
        changes: EditionChanges?
    ) {
        self.kind = kind
        self.review = review
        self.title = title
        self.reportedOn = reportedOn
        self.recommendations = recommendations
        self.changes = changes
    }
}

extension ImportOutcome {
    /// One sentence or two: what the import did.
    public var words: String {
        let date = reportedOn.map { " of \($0.long)" } ?? ""
        return switch kind {
        case .newReview:
            "\(title): new in the register, with \(recommendations) recommendation\(recommendations == 1 ? "" : "s")."
        case .unchanged: "\(title): the report\(date) is in the register already. Nothing was changed."
        case .later: "\(title): the report\(date) was added."
        case .earlier: "\(title): the report\(date) is older than the newest one, and took its place in time."
        }
    }

    /// Whether the register is another one than before.
    public var hasChanged: Bool { kind != .unchanged }
}
