import Scrutiny

/// The past answers the dashboard's questions as a register does, so that the same panes show it. It is read only, and
/// its lists are in the order of the numbers whatever is asked for: there is no choice of order over it.
extension PastReview: RegisterReading {
    public var isReadOnly: Bool { true }

    private func rows(_ filter: RecommendationFilter) -> [RecommendationSummary] {
        switch filter {
        case .open: rows.filter { $0.concludedOn == nil }
        case .concluded: rows.filter { $0.concludedOn != nil }
        default: rows
        }
    }

    public func summary() -> RegisterSummary {
        RegisterSummary(
            reviews: 1, recommendations: rows.count, overdue: summary.overdue,
            committee: review.committee.isEmpty ? nil : review.committee, newestMeeting: day)
    }

    public func reviewCount(_ filter: RecommendationFilter) -> Int { 1 }
    public func reviews(_ filter: RecommendationFilter, rows: Range<Int>) -> [ReviewSummary] {
        rows.contains(0) ? [summary] : []
    }
    public func recommendationCount(in review: ReviewID, _ filter: RecommendationFilter) -> Int { rows(filter).count }

    public func recommendations(
        in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder, rows wanted: Range<Int>
    ) -> [RecommendationSummary] {
        let all = rows(filter)
        return Array(all[wanted.clamped(to: 0..<all.count)])
    }

    public func review(_ id: ReviewID) -> Review? {
        var bare = review
        bare.recommendations = []
        return bare
    }

    public func recommendation(numbered number: String, in review: ReviewID) -> RecommendationID? {
        recommendation(numbered: number)
    }

    public func row(
        of recommendation: RecommendationID, in review: ReviewID, _ filter: RecommendationFilter,
        by order: RecommendationOrder
    ) -> Int? {
        rows(filter).firstIndex { $0.id == recommendation }
    }

    public func row(of review: ReviewID, _ filter: RecommendationFilter) -> Int? { 0 }
    public func trackings(of review: ReviewID) -> [CalendarDate] { trackings }
    public func firstKnownDay(of review: ReviewID) -> CalendarDate? { day }

    // Nothing over the past searches, edits or asks what went before.
    public func search(_ query: String, limit: Int) -> [SearchHit] { [] }
    public func overview(of review: ReviewID?) -> Overview { Overview() }
    public func drafts(by author: String) -> [StoredDraft] { [] }
    public func currentRevision(of place: EvidencePlace) -> Int64? { nil }
    public func accounts(ofRevision revision: Int64) -> [Update]? { nil }
    public func history(of place: EvidencePlace) -> [EvidenceRevision] { [] }
    public func evidencePlaces(of recommendation: RecommendationID) -> [EvidencePlace] { [] }
    public func journal(of recommendation: RecommendationID, limit: Int) -> [JournalEntry] { [] }
    public func changes(in review: ReviewID, from: CalendarDate, to: CalendarDate) -> EditionChanges? { nil }
    public func review(_ id: ReviewID, asItStoodOn day: CalendarDate) -> Review? { nil }
}
