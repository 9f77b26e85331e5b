extension RecommendationSummary {
    /// What a list shows of that file, worked out from the values themselves.
    public init(_ file: RecommendationFile) {
        let recommendation = file.recommendation
        let standing = recommendation.standing?.category
        self.init(
            id: file.id, review: file.reviewID, number: recommendation.number, text: recommendation.gist, standing: standing,
            claim: recommendation.latestAssessment(by: .cabinetMember)?.category,
            view: recommendation.latestAssessment(by: .committee)?.category, deadline: recommendation.deadline,
            isOverdue: recommendation.isOverdue(at: file.meeting), concludedOn: recommendation.concludedOn,
            findings: FindingCounts(standing.map { file.check.findings(as: $0) } ?? []), revision: file.revision)
    }
}

extension ReviewSummary {
    /// What a list shows of that review, whose recommendations are `rows`.
    public init(_ id: ReviewID, _ review: Review, meeting: CalendarDate?, rows: [RecommendationSummary]) {
        let open = rows.filter { $0.concludedOn == nil }
        self.init(
            id: id, title: review.title, committee: review.committee, meeting: meeting, recommendations: rows.count,
            concluded: rows.count - open.count, overdue: open.filter(\.isOverdue).count,
            standings: open.prefix(40).map(\.standing), findings: open.map(\.findings).reduce(FindingCounts(), +))
    }
}
