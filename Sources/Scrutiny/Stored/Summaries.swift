/// What a list shows of a register.
public struct RegisterSummary: Sendable, Hashable {
    public var reviews: Int
    public var recommendations: Int
    /// Open recommendations past their deadline at their review's meeting date, not standing at 1 or 2.
    public var overdue: Int
    /// The committee, where all reviews have the same; nil where they have several, or there is none.
    public var committee: String?
    /// The newest meeting date of any review.
    public var newestMeeting: CalendarDate?

    public init(
        reviews: Int = 0, recommendations: Int = 0, overdue: Int = 0, committee: String? = nil,
        newestMeeting: CalendarDate? = nil
    ) {
        self.reviews = reviews
        self.recommendations = recommendations
        self.overdue = overdue
        self.committee = committee
        self.newestMeeting = newestMeeting
    }
}

/// What a list shows of a review.
public struct ReviewSummary: Sendable, Hashable, Identifiable {
    public var id: ReviewID
    public var title: String
    public var committee: String
    /// The review's "as at": the newest report's date, or the one that was set.
    public var meeting: CalendarDate?
    public var recommendations: Int
    public var concluded: Int
    public var overdue: Int
    /// How the first 40 open recommendations stand, in the order of their numbers; nil without an assessment.
    public var standings: [Category?]
    /// Of the open recommendations at the category on record.
    public var findings: FindingCounts
    /// Grows whenever anything of the review changes.
    public var revision: Int64

    public init(
        id: ReviewID, title: String, committee: String = "", meeting: CalendarDate? = nil, recommendations: Int = 0,
        concluded: Int = 0, overdue: Int = 0, standings: [Category?] = [], findings: FindingCounts = FindingCounts(),
        revision: Int64 = 0
    ) {
        self.id = id
        self.title = title
        self.committee = committee
        self.meeting = meeting
        self.recommendations = recommendations
        self.concluded = concluded
        self.overdue = overdue
        self.standings = standings
        self.findings = findings
        self.revision = revision
    }
}

/// What a list shows of a recommendation.
public struct RecommendationSummary: Sendable, Hashable, Identifiable {
    public var id: RecommendationID
    public var review: ReviewID
    public var number: String
    /// The opening text, its first 200 characters or so.
    public var text: String
    /// As `Recommendation.standing`.
    public var standing: Category?
    /// The Cabinet Member's latest claim.
    public var claim: Category?
    /// The committee's latest view.
    public var view: Category?
    public var deadline: CalendarDate?
    public var isOverdue: Bool
    public var concludedOn: CalendarDate?
    /// At the category on record; the empty counts without one.
    public var findings: FindingCounts
    /// Grows whenever anything of the recommendation changes.
    public var revision: Int64

    public init(
        id: RecommendationID, review: ReviewID, number: String, text: String, standing: Category? = nil,
        claim: Category? = nil, view: Category? = nil, deadline: CalendarDate? = nil, isOverdue: Bool = false,
        concludedOn: CalendarDate? = nil, findings: FindingCounts = FindingCounts(), revision: Int64 = 0
    ) {
        self.id = id
        self.review = review
        self.number = number
        self.text = text
        self.standing = standing
        self.claim = claim
        self.view = view
        self.deadline = deadline
        self.isOverdue = isOverdue
        self.concludedOn = concludedOn
        self.findings = findings
        self.revision = revision
    }
}

/// One recommendation with what a screen and the check need beside it.
public struct RecommendationFile: Sendable, Hashable {
    public var id: RecommendationID
    public var reviewID: ReviewID
    /// The review without its recommendations.
    public var review: Review
    public var recommendation: Recommendation
    /// Those that the evidence refers to, and those that they refer to in turn.
    public var referenced: [Recommendation]
    /// As it stood at the tracking before the newest one, where the register knows.
    public var previous: Recommendation?
    /// The date of the meeting that everything is measured by.
    public var meeting: CalendarDate
    /// Every tracking of the review, oldest first.
    public var trackings: [CalendarDate]
    /// For each guidance question, whether it is ticked for this meeting.
    public var ticks: [Bool]
    public var revision: Int64

    public init(
        id: RecommendationID, reviewID: ReviewID, review: Review, recommendation: Recommendation,
        referenced: [Recommendation] = [], previous: Recommendation? = nil, meeting: CalendarDate,
        trackings: [CalendarDate] = [], ticks: [Bool] = [], revision: Int64 = 0
    ) {
        self.id = id
        self.reviewID = reviewID
        self.review = review
        self.recommendation = recommendation
        self.referenced = referenced
        self.previous = previous
        self.meeting = meeting
        self.trackings = trackings
        self.ticks = ticks
        self.revision = revision
    }

    /// The check of this recommendation at the meeting.
    public var check: Check {
        Check(
            of: recommendation, at: meeting, lastTracking: trackings.last { $0 < meeting } ?? review.lastTrackedOn,
            previous: previous, review: [recommendation] + referenced)
    }
}

/// Which recommendations a list shows.
public enum RecommendationFilter: Sendable, Hashable {
    /// Every open one.
    case open
    case overdue
    /// The deadline lies in the 90 days from the meeting.
    case dueSoon
    /// Standing at 3, 4 or 5.
    case notAchieved
    /// The check contradicts the category on record.
    case contradicted
    /// Nothing added since the last tracking.
    case noNews
    /// Cabinet Member and committee do not agree.
    case viewsDiffer
    /// Where the reader is named as responsible, or as lead officer of the review.
    case mine
    /// Tracked previously and concluded.
    case concluded
    case all
    /// Open and standing at that category; with nil, without an assessment.
    case standing(Category?)
    case overdueFor(OverdueAge)
    /// Open, not achieved and not overdue, with the deadline in those days.
    case due(ClosedRange<CalendarDate>)
    /// Open, not achieved, and without a deadline that is a date.
    case undated
    /// Contradicted, and of a review on which that portfolio reports.
    case contradictedIn(portfolio: String)
    /// Every one of the reviews tracked then.
    case tracked(in: PartialDate)
}

extension RecommendationFilter: CaseIterable {
    /// Those that a name is enough for.
    public static let allCases: [RecommendationFilter] = [
        .open, .overdue, .dueSoon, .notAchieved, .contradicted, .noNews, .viewsDiffer, .mine, .concluded, .all, .undated,
    ]
}

/// In which order a list shows recommendations.
public enum RecommendationOrder: String, Sendable, Hashable, CaseIterable {
    case number, deadline, findings, age
}
