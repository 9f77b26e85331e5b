/// The check of one recommendation at one meeting. The evidence is read once, here; each category is
/// then judged against what was read.
///
/// The check never decides. A person can record any category, and says why.
public struct Check: Sendable {
    public let recommendation: Recommendation
    /// What everything is measured by.
    public let meeting: CalendarDate
    /// The tracking before this meeting; nil at the first one.
    public let lastTracking: CalendarDate?
    /// The recommendation as it stood at `lastTracking`; nil when that is not known.
    public let previous: Recommendation?

    /// `review` is every recommendation of the review, for references such as "See R02c".
    public init(
        of recommendation: Recommendation, at meeting: CalendarDate, lastTracking: CalendarDate? = nil,
        previous: Recommendation? = nil, review: [Recommendation] = []
    ) {
        self.recommendation = recommendation
        self.meeting = meeting
        self.lastTracking = lastTracking
        self.previous = previous
    }

    /// What the rules find when the recommendation is put at that category: by sub-item, graver first.
    public func findings(as category: Category) -> [Finding] {
        []
    }
}

/// How many findings of each kind a list shows.
public struct FindingCounts: Sendable, Hashable {
    public var contradictions: Int
    public var cautions: Int
    public var missing: Int

    public init(contradictions: Int = 0, cautions: Int = 0, missing: Int = 0) {
        self.contradictions = contradictions
        self.cautions = cautions
        self.missing = missing
    }

    public init(_ findings: [Finding]) {
        self.init()
        for finding in findings {
            switch finding.severity {
            case .contradiction: contradictions += 1
            case .caution: cautions += 1
            case .missing: missing += 1
            case .note: break
            }
        }
    }

    public static func + (a: Self, b: Self) -> Self {
        Self(contradictions: a.contradictions + b.contradictions, cautions: a.cautions + b.cautions, missing: a.missing + b.missing)
    }
}
