import Scrutiny

/// Which rows have changed under the reader's eyes and not been visited since.
struct ChangeMarks: Sendable {
    private(set) var reviews: Set<ReviewID> = []
    private(set) var recommendations: Set<RecommendationID> = []
    private var reviewRevisions: [ReviewID: Int64] = [:]
    private var recommendationRevisions: [RecommendationID: Int64] = [:]

    /// Marks the rows in sight whose revision is newer than when they were last seen; what the reader did is no news.
    mutating func compare(
        _ reviewRows: RowWindow<ReviewSummary>, _ rows: RowWindow<RecommendationsPane.Row>, isOwnDeed: Bool
    ) {
        for index in reviewRows.visible {
            guard let review = reviewRows[index] else { continue }
            if let seen = reviewRevisions[review.id], seen < review.revision, !isOwnDeed { reviews.insert(review.id) }
            reviewRevisions[review.id] = review.revision
        }
        for index in rows.visible {
            guard case .recommendation(let row) = rows[index] else { continue }
            if let seen = recommendationRevisions[row.id], seen < row.revision, !isOwnDeed { recommendations.insert(row.id) }
            recommendationRevisions[row.id] = row.revision
        }
    }

    mutating func visit(_ recommendation: RecommendationID, _ review: ReviewID?) {
        recommendations.remove(recommendation)
        if let review { reviews.remove(review) }
    }
}
