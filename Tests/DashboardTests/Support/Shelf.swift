import Scrutiny

@testable import Dashboard

/// A register in memory, for tests of the screens: the same questions, answered from values.
struct Shelf: RegisterReading {
    var reviews: [Review] {
        get { live?.reviews ?? still }
        set { still = newValue }
    }
    private var still: [Review]
    /// Reviews that change while they are read; nil for those that stay as they are.
    private let live: LiveReviews?
    var isReadOnly = false
    var meetings: [Int: CalendarDate] = [:]

    init(reviews: [Review], live: LiveReviews? = nil) {
        still = reviews
        self.live = live
    }

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
        case .dueSoon, .noNews, .mine, .overdueFor, .due, .undated, .contradictedIn, .tracked: false
        }
    }

    private func rows(_ review: Int, _ filter: RecommendationFilter) -> [RecommendationSummary] {
        files(review).map(RecommendationSummary.init).filter { passes($0, filter) }
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

    func overview(of review: ReviewID?) -> Overview {
        let wanted = review.map { [Int($0.value)] } ?? Array(reviews.indices)
        var overview = Overview(
            review: review.map { reviews[Int($0.value)].title }, committee: summary().committee, meeting: summary().newestMeeting,
            reviewCount: wanted.count)
        for index in wanted {
            var standings = Standings()
            for file in files(index) {
                let row = RecommendationSummary(file)
                if row.concludedOn != nil { standings.concluded += 1 } else { standings[row.standing] += 1 }
                if row.isOverdue, let deadline = row.deadline, let age = OverdueAge(daysOverdue: deadline.days(until: file.meeting)) {
                    overview.overdue[age.rawValue] += 1
                } else if row.concludedOn == nil, row.standing?.isAchieved != true, let day = row.deadline {
                    overview.due.append(.init(month: .month(year: day.year, month: day.month), count: 1))
                }
                let slip = Slip(
                    review: file.reviewID, recommendation: file.id, reviewTitle: reviews[index].title,
                    number: file.recommendation.number, targets: file.recommendation.targets)
                if !slip.targets.isEmpty { overview.slips.append(slip) }
            }
            let rows = rows(index, .open)
            overview.standings = overview.standings + standings
            overview.reviews.append(
                .init(
                    review: ReviewID(Int64(index)), title: reviews[index].title, meeting: meetings[index] ?? reviews[index].meetingDate,
                    standings: standings, overdue: rows.count { $0.isOverdue }, findings: rows.map(\.findings).reduce(FindingCounts(), +)))
            overview.portfolios.append(
                .init(portfolio: reviews[index].reportOf, open: rows.count, findings: rows.map(\.findings).reduce(FindingCounts(), +)))
        }
        overview.moved = overview.slips.count
        overview.unexplained = overview.slips.count { $0.unexplained > 0 }
        overview.trend = Trend.together(
            wanted.map { Trend.of(reviews[$0].recommendations, at: [reviews[$0].lastTrackedOn, reviews[$0].reportedOn].compactMap { $0 }) },
            limit: Overview.mostTrackings)
        return overview
    }

    func reviewCount(_ filter: RecommendationFilter) -> Int { reviewIndices(filter).count }

    func reviews(_ filter: RecommendationFilter, rows wanted: Range<Int>) -> [ReviewSummary] {
        let indices = reviewIndices(filter)
        return indices[wanted.clamped(to: 0..<indices.count)].map { index in
            var summary = ReviewSummary(
                ReviewID(Int64(index)), reviews[index], meeting: meetings[index] ?? reviews[index].meetingDate,
                rows: rows(index, .all))
            summary.revision = live?.revision ?? 0
            return summary
        }
    }

    func recommendationCount(in review: ReviewID, _ filter: RecommendationFilter) -> Int {
        rows(Int(review.value), filter).count
    }

    func recommendations(
        in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder, rows wanted: Range<Int>
    ) -> [RecommendationSummary] {
        let all = rows(Int(review.value), filter)
        return all[wanted.clamped(to: 0..<all.count)].map { row in
            var row = row
            row.revision = live?.revision(of: row.id) ?? 0
            return row
        }
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
        let hits = reviews.indices.flatMap { index in
            files(index).filter { $0.recommendation.text.lowercased().contains(word) }.map { file in
                SearchHit(
                    recommendation: file.id, review: file.reviewID, number: file.recommendation.number,
                    reviewTitle: reviews[index].title, subItem: nil, snippet: file.recommendation.text, matches: [])
            }
        }
        return Array(hits.prefix(limit))
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
    /// What the first review was, by the day from which it was so.
    var past: [CalendarDate: Review] = [:]
    func trackings(of review: ReviewID) -> [CalendarDate] {
        [reviews[Int(review.value)].lastTrackedOn, reviews[Int(review.value)].reportedOn].compactMap { $0 }
    }
    func firstKnownDay(of review: ReviewID) -> CalendarDate? { past.keys.min() ?? reviews[Int(review.value)].reportedOn }
    func changes(in review: ReviewID, from: CalendarDate, to: CalendarDate) -> EditionChanges? {
        guard let earlier = self.review(review, asItStoodOn: from), let later = self.review(review, asItStoodOn: to) else { return nil }
        return EditionChanges(from: earlier, to: later)
    }

    func review(_ id: ReviewID, asItStoodOn day: CalendarDate) -> Review? {
        past.filter { $0.key <= day }.max { $0.key < $1.key }?.value
    }
}
