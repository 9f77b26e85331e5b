import Scrutiny

@testable import Dashboard

/// A register in memory, for tests of the screens: the same questions, answered from values.
struct Shelf: RegisterReading {
    var reviews: [Review]
    var isReadOnly = false
    var meetings: [Int: CalendarDate] = [:]

    private func files(_ review: Int) -> [RecommendationFile] {
        let whole = reviews[review]
        var bare = whole
        bare.recommendations = []
        let meeting = meetings[review] ?? whole.meetingDate ?? CalendarDate(dayNumber: 0)
        return whole.recommendations.enumerated().map { index, recommendation in
            RecommendationFile(
                id: RecommendationID(Int64(review * 1000 + index)), reviewID: ReviewID(Int64(review)), review: bare,
                recommendation: recommendation, referenced: whole.recommendations, meeting: meeting,
                trackings: [whole.lastTrackedOn, whole.reportedOn].compactMap { $0 })
        }
    }

    private func summary(_ file: RecommendationFile) -> RecommendationSummary {
        let recommendation = file.recommendation
        let findings = recommendation.standing?.category.map { file.check.findings(as: $0) } ?? []
        return RecommendationSummary(
            id: file.id, review: file.reviewID, number: recommendation.number, text: recommendation.gist,
            standing: recommendation.standing?.category,
            claim: recommendation.latestAssessment(by: .cabinetMember)?.category,
            view: recommendation.latestAssessment(by: .committee)?.category, deadline: recommendation.deadline,
            isOverdue: recommendation.isOverdue(at: file.meeting), concludedOn: recommendation.concludedOn,
            findings: FindingCounts(findings))
    }

    private func passes(_ row: RecommendationSummary, _ filter: RecommendationFilter) -> Bool {
        switch filter {
        case .all: true
        case .open: row.concludedOn == nil
        case .concluded: row.concludedOn != nil
        case .overdue: row.isOverdue
        case .contradicted: row.concludedOn == nil && row.findings.contradictions > 0
        case .notAchieved: row.concludedOn == nil && [3, 4, 5].contains(row.standing?.rawValue)
        case .viewsDiffer: row.view != nil && row.view != row.claim
        case .standing(let category): row.concludedOn == nil && row.standing == category
        case .dueSoon, .noNews, .mine, .overdueFor, .due, .dueLater, .undated, .contradictedIn, .tracked: false
        }
    }

    private func rows(_ review: Int, _ filter: RecommendationFilter) -> [RecommendationSummary] {
        files(review).map(summary).filter { passes($0, filter) }
    }

    private func reviewIndices(_ filter: RecommendationFilter) -> [Int] {
        reviews.indices.filter { filter == .all || !rows($0, filter).isEmpty }
    }

    func summary() -> RegisterSummary {
        let all = reviews.indices.flatMap { rows($0, .all) }
        let committees = Set(reviews.map(\.committee))
        return RegisterSummary(
            reviews: reviews.count, recommendations: all.count, overdue: all.filter(\.isOverdue).count,
            committee: committees.count == 1 ? committees.first : nil, newestMeeting: reviews.compactMap(\.meetingDate).max())
    }

    func reviewCount(_ filter: RecommendationFilter) -> Int { reviewIndices(filter).count }

    func reviews(_ filter: RecommendationFilter, rows wanted: Range<Int>) -> [ReviewSummary] {
        let indices = reviewIndices(filter)
        return indices[wanted.clamped(to: 0..<indices.count)].map { index in
            let all = rows(index, .all), open = all.filter { $0.concludedOn == nil }
            return ReviewSummary(
                id: ReviewID(Int64(index)), title: reviews[index].title, committee: reviews[index].committee,
                meeting: meetings[index] ?? reviews[index].meetingDate, recommendations: all.count,
                concluded: all.count - open.count, overdue: open.filter(\.isOverdue).count,
                standings: open.prefix(40).map(\.standing), findings: open.map(\.findings).reduce(FindingCounts(), +))
        }
    }

    func recommendationCount(in review: ReviewID, _ filter: RecommendationFilter) -> Int {
        rows(Int(review.value), filter).count
    }

    func recommendations(
        in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder, rows wanted: Range<Int>
    ) -> [RecommendationSummary] {
        let all = rows(Int(review.value), filter)
        return Array(all[wanted.clamped(to: 0..<all.count)])
    }

    func file(of id: RecommendationID) -> RecommendationFile? {
        files(Int(id.value) / 1000).first { $0.id == id }
    }

    func review(_ id: ReviewID) -> Review? {
        var review = reviews[Int(id.value)]
        review.recommendations = []
        return review
    }

    func recommendation(numbered number: String, in review: ReviewID) -> RecommendationID? {
        files(Int(review.value)).first { $0.recommendation.number == number }?.id
    }

    func row(
        of recommendation: RecommendationID, in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder
    ) -> Int? {
        rows(Int(review.value), filter).firstIndex { $0.id == recommendation }
    }

    func row(of review: ReviewID, _ filter: RecommendationFilter) -> Int? {
        reviewIndices(filter).firstIndex(of: Int(review.value))
    }

    func search(_ query: String, limit: Int) -> [SearchHit] {
        let word = query.lowercased()
        return reviews.indices.flatMap { index in
            files(index).filter { $0.recommendation.text.lowercased().contains(word) }.map { file in
                SearchHit(
                    recommendation: file.id, review: file.reviewID, number: file.recommendation.number,
                    reviewTitle: reviews[index].title, subItem: nil, snippet: file.recommendation.text, matches: [])
            }
        }
    }

    var histories: [EvidencePlace: [EvidenceRevision]] = [:]
    var journals: [RecommendationID: [JournalEntry]] = [:]

    func currentRevision(of place: EvidencePlace) -> Int64? { nil }
    func accounts(ofRevision revision: Int64) -> [Update]? { nil }
    func drafts(by author: String) -> [StoredDraft] { [] }
    func history(of place: EvidencePlace) -> [EvidenceRevision] { histories[place] ?? [] }
    func evidencePlaces(of id: RecommendationID) -> [EvidencePlace] {
        histories.keys.filter { $0.recommendation == id }.sorted { ($0.subItem ?? "") < ($1.subItem ?? "") }
    }
    func journal(of id: RecommendationID, limit: Int) -> [JournalEntry] { Array((journals[id] ?? []).prefix(limit)) }
    func review(_ id: ReviewID, asItStoodOn day: CalendarDate) -> Review? { nil }
}
