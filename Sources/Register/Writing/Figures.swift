import GRDB
import Scrutiny

/// What the lists show of a recommendation, worked out from its file.
struct Figures {
    var standing: Scrutiny.Category?
    var claim: Scrutiny.Category?
    var view: Scrutiny.Category?
    var deadline: CalendarDate?
    var isOverdue: Bool
    var isDueSoon: Bool
    var hasNoNews: Bool
    var viewsDiffer: Bool
    /// The day of the newest dated account; nil where none has a date.
    var news: CalendarDate?

    /// How far ahead of the meeting a deadline is soon, in days.
    static let soon = 90

    init(of file: RecommendationFile) {
        let recommendation = file.recommendation
        standing = recommendation.standing?.category
        claim = recommendation.latestAssessment(by: .cabinetMember)?.category
        view = recommendation.latestAssessment(by: .committee)?.category
        deadline = recommendation.deadline
        isOverdue = recommendation.isOverdue(at: file.meeting)
        let isOpen = !recommendation.isConcluded
        isDueSoon = isOpen && deadline.map { (0...Self.soon).contains(file.meeting.days(until: $0)) } ?? false
        viewsDiffer = claim != nil && view != nil && claim != view
        news = recommendation.evidence.flatMap(\.updates).compactMap(\.date).map { min($0.last, file.meeting) }.max()
        hasNoNews = isOpen && Self.hasNoNews(file, news: news)
    }

    /// Whether nothing was added since the tracking before this meeting: the accounts are the same as then or, where
    /// the register does not know what they were, none has a later date.
    private static func hasNoNews(_ file: RecommendationFile, news: CalendarDate?) -> Bool {
        guard let last = file.trackings.last(where: { $0 < file.meeting }) else { return false }
        if let previous = file.previous { return previous.evidence == file.recommendation.evidence }
        return news.map { $0 <= last } ?? true
    }
}

/// Counting what the check finds.
enum FindingRules {
    /// What older rules counted is counted again.
    static let version = Int64(Check.rulesVersion)

    /// At the category on record; without one there is nothing to hold the evidence against.
    static func counts(_ file: RecommendationFile) -> FindingCounts {
        guard let category = file.recommendation.standing?.category else { return FindingCounts() }
        return FindingCounts(file.check.findings(as: category))
    }
}
