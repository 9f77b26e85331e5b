/// How a register stands, or one review of it: what the overview draws, prints and exports.
public struct Overview: Sendable, Hashable {
    /// The review's title; nil for the whole register.
    public var review: String?
    public var committee: String?
    /// The newest meeting that anything here is measured by.
    public var meeting: CalendarDate?
    public var reviewCount: Int
    public var standings: Standings
    /// In the order of `OverdueAge`.
    public var overdue: [Int]
    /// Months in which something open, not achieved and not overdue falls due, earliest first.
    public var due: [Due]
    /// Open and not achieved, without a deadline that is a date.
    public var undated: Int
    /// Those with most overdue first, then those contradicted most; at most `most`.
    public var reviews: [ReviewStanding]
    /// The furthest first; at most `most`.
    public var slips: [Slip]
    /// Recommendations of which a target has moved.
    public var moved: Int
    /// Those of which a move was not explained.
    public var unexplained: Int
    /// At most `mostTrackings` points, oldest first.
    public var trend: [TrendPoint]
    /// The most contradicted first; at most `most`.
    public var portfolios: [PortfolioFindings]
    /// Recommendations that the check has not looked at yet: their contradictions are in no figure.
    public var unchecked: Int

    /// A plot of more than so many bars is no plot.
    public static let most = 100
    public static let mostTrackings = 12

    /// What falls due in one month.
    public struct Due: Sendable, Hashable {
        /// A `.month`.
        public var month: PartialDate
        public var count: Int

        public init(month: PartialDate, count: Int) {
            self.month = month
            self.count = count
        }
    }

    public struct ReviewStanding: Sendable, Hashable {
        public var review: ReviewID
        public var title: String
        public var meeting: CalendarDate?
        public var standings: Standings
        public var overdue: Int
        /// Of the open recommendations.
        public var findings: FindingCounts

        public init(
            review: ReviewID, title: String, meeting: CalendarDate?, standings: Standings, overdue: Int,
            findings: FindingCounts
        ) {
            self.review = review
            self.title = title
            self.meeting = meeting
            self.standings = standings
            self.overdue = overdue
            self.findings = findings
        }
    }

    /// What the check finds in the open recommendations of one Cabinet portfolio.
    public struct PortfolioFindings: Sendable, Hashable {
        /// As `Review.reportOf`; empty where a report names none.
        public var portfolio: String
        public var open: Int
        public var findings: FindingCounts

        public init(portfolio: String, open: Int, findings: FindingCounts) {
            self.portfolio = portfolio
            self.open = open
            self.findings = findings
        }
    }

    public init(
        review: String? = nil, committee: String? = nil, meeting: CalendarDate? = nil, reviewCount: Int = 0,
        standings: Standings = Standings(), overdue: [Int] = [0, 0, 0, 0], due: [Due] = [], undated: Int = 0,
        reviews: [ReviewStanding] = [], slips: [Slip] = [], moved: Int = 0, unexplained: Int = 0,
        trend: [TrendPoint] = [], portfolios: [PortfolioFindings] = [], unchecked: Int = 0
    ) {
        self.review = review
        self.committee = committee
        self.meeting = meeting
        self.reviewCount = reviewCount
        self.standings = standings
        self.overdue = overdue
        self.due = due
        self.undated = undated
        self.reviews = reviews
        self.slips = slips
        self.moved = moved
        self.unexplained = unexplained
        self.trend = trend
        self.portfolios = portfolios
        self.unchecked = unchecked
    }
}

extension Overview {
    public func overdue(_ age: OverdueAge) -> Int { overdue.indices.contains(age.rawValue) ? overdue[age.rawValue] : 0 }
    public var overdueInAll: Int { overdue.reduce(0, +) }

    /// What falls due in the twelve months from the meeting's, those without anything among them, and before and after
    /// them. Before them is what other reviews, not tracked since, have yet to do.
    public var timeline: (earlier: Int, months: [Due], later: Int) {
        guard let first = meeting ?? due.first?.month.first else { return (0, [], 0) }
        let counts = Dictionary(due.map { ($0.month, $0.count) }, uniquingKeysWith: +)
        let year = (0..<12).map { step -> PartialDate in
            let month = first.month - 1 + step
            return .month(year: first.year + month / 12, month: month % 12 + 1)
        }
        func sum(_ isMeant: (PartialDate) -> Bool) -> Int { due.reduce(0) { $0 + (isMeant($1.month) ? $1.count : 0) } }
        return (
            sum { $0.last < year[0].first }, year.map { Due(month: $0, count: counts[$0] ?? 0) },
            sum { $0.first > year[11].last }
        )
    }
}
