import Scrutiny

/// What the dashboard asks of a register. Every answer is a value as it stood at that moment.
///
/// Lists are asked for the rows they show: a register of 100,000 recommendations opens as fast as one of five.
/// Each call throws what its store throws; the dashboard shows the error's words.
public protocol RegisterReading: Sendable {
    /// Whether nothing can be recorded here.
    var isReadOnly: Bool { get }

    func summary() throws -> RegisterSummary

    /// How the register stands as a whole, or that review alone.
    func overview(of review: ReviewID?) throws -> Overview

    /// How many reviews have a recommendation that passes the filter. With `.all` every review counts.
    func reviewCount(_ filter: RecommendationFilter) throws -> Int
    /// Those reviews in the order of their titles. Rows past the end are left out.
    func reviews(_ filter: RecommendationFilter, rows: Range<Int>) throws -> [ReviewSummary]

    func recommendationCount(in review: ReviewID, _ filter: RecommendationFilter) throws -> Int
    /// Rows past the end are left out.
    func recommendations(
        in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder, rows: Range<Int>
    ) throws -> [RecommendationSummary]

    /// Nil when it is gone.
    func file(of recommendation: RecommendationID) throws -> RecommendationFile?
    /// The review without its recommendations; nil when it is gone.
    func review(_ id: ReviewID) throws -> Review?
    /// "R03" in that review, whether it is open or concluded.
    func recommendation(numbered number: String, in review: ReviewID) throws -> RecommendationID?
    /// The row at which a list shows it; nil when the filter leaves it out.
    func row(
        of recommendation: RecommendationID, in review: ReviewID, _ filter: RecommendationFilter,
        by order: RecommendationOrder
    ) throws -> Int?
    func row(of review: ReviewID, _ filter: RecommendationFilter) throws -> Int?

    /// Best first, at most `limit`.
    func search(_ query: String, limit: Int) throws -> [SearchHit]

    /// The revision of the evidence that stands there; nil where there is none.
    func currentRevision(of place: EvidencePlace) throws -> Int64?
    /// The accounts of one revision, which never change; nil for a revision that never was.
    func accounts(ofRevision revision: Int64) throws -> [Update]?
    /// That author's unsaved work, newest first.
    func drafts(by author: String) throws -> [StoredDraft]
    /// Newest first.
    func history(of place: EvidencePlace) throws -> [EvidenceRevision]
    /// Where evidence of the recommendation stands or once stood, in the order of the report.
    func evidencePlaces(of recommendation: RecommendationID) throws -> [EvidencePlace]
    /// What was done to the recommendation, newest first, at most `limit`.
    func journal(of recommendation: RecommendationID, limit: Int) throws -> [JournalEntry]
    /// Every tracking of the review, oldest first.
    func trackings(of review: ReviewID) throws -> [CalendarDate]
    /// The first day of which anything of the review is known; nil when it is gone.
    func firstKnownDay(of review: ReviewID) throws -> CalendarDate?
    /// What changed from the end of the one day to the end of the other; nil when nothing was known on either.
    func changes(in review: ReviewID, from: CalendarDate, to: CalendarDate) throws -> EditionChanges?
    /// The whole review as it stood at the end of that day; nil when nothing of it was known then.
    func review(_ id: ReviewID, asItStoodOn day: CalendarDate) throws -> Review?
}
