/// One judgement of how far a recommendation has been implemented. Every one ever made is kept.
public struct Assessment: Sendable, Hashable {
    public enum Assessor: String, Sendable, Hashable, CaseIterable {
        /// The claim of whoever reports.
        case cabinetMember
        /// The view of the committee that tracks.
        case committee
    }

    public var by: Assessor
    /// Nil when the committee deferred its view, or when what was written names no category.
    public var category: Category?
    /// The committee met and put off its view.
    public var isDeferred: Bool
    /// The meeting, or the date of the report.
    public var on: CalendarDate
    /// The words of the report it came in, such as "1 – Achieved Fully".
    public var written: String?
    public var reason: String?
    /// Who moved it, if that was noted.
    public var movedBy: String?
    /// The findings that stood when it was recorded.
    public var findings: [Finding]
    /// Who recorded it; nil for one that came in with a report.
    public var recordedBy: String?

    public init(
        by: Assessor, category: Category?, isDeferred: Bool = false, on: CalendarDate, written: String? = nil,
        reason: String? = nil, movedBy: String? = nil, findings: [Finding] = [], recordedBy: String? = nil
    ) {
        self.by = by
        self.category = category
        self.isDeferred = isDeferred
        self.on = on
        self.written = written
        self.reason = reason
        self.movedBy = movedBy
        self.findings = findings
        self.recordedBy = recordedBy
    }
}
