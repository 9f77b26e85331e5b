/// One scrutiny review approved by the council, with its recommendations and its trackings.
public struct Review: Sendable, Hashable {
    public var title: String
    public var committee: String
    /// The portfolio that reports: "Cabinet Member for …".
    public var reportOf: String
    /// Whom to ask about the report. Telephone numbers and e-mail addresses are never kept.
    public var contact: Contact?
    /// The report's numbered introductory paragraphs, without their numbers.
    public var introduction: [String]
    /// The date of the newest report.
    public var reportedOn: CalendarDate?
    /// When the council approved the review.
    public var approvedOn: CalendarDate?
    public var leadMember: String?
    public var leadOfficer: String?
    /// The tracking before the newest report.
    public var lastTrackedOn: CalendarDate?
    public var nextTrackingOn: PartialDate?
    public var guidance: Guidance
    /// In the order of their numbers; those concluded earlier among them.
    public var recommendations: [Recommendation]

    public struct Contact: Sendable, Hashable {
        public var name: String
        public var title: String?

        public init(name: String, title: String? = nil) {
            self.name = name
            self.title = title
        }
    }

    public init(
        title: String, committee: String = "", reportOf: String = "", contact: Contact? = nil,
        introduction: [String] = [], reportedOn: CalendarDate? = nil, approvedOn: CalendarDate? = nil,
        leadMember: String? = nil, leadOfficer: String? = nil, lastTrackedOn: CalendarDate? = nil,
        nextTrackingOn: PartialDate? = nil, guidance: Guidance = Guidance(), recommendations: [Recommendation] = []
    ) {
        self.title = title
        self.committee = committee
        self.reportOf = reportOf
        self.contact = contact
        self.introduction = introduction
        self.reportedOn = reportedOn
        self.approvedOn = approvedOn
        self.leadMember = leadMember
        self.leadOfficer = leadOfficer
        self.lastTrackedOn = lastTrackedOn
        self.nextTrackingOn = nextTrackingOn
        self.guidance = guidance
        self.recommendations = recommendations
    }

    /// The date that the check measures by unless another is given: that of the newest report. Never today.
    public var meetingDate: CalendarDate? { reportedOn ?? lastTrackedOn ?? approvedOn }

    public func recommendation(_ number: String) -> Recommendation? {
        recommendations.first { $0.number == number }
    }
}

/// The scrutiny office's guidance on tracking: the report's Appendix 1.
public struct Guidance: Sendable, Hashable {
    /// What the committee may wish to consider.
    public var questions: [String]
    /// The council's own wording of each category.
    public var criteria: [Category: String]

    public init(questions: [String] = [], criteria: [Category: String] = [:]) {
        self.questions = questions
        self.criteria = criteria
    }

    public var isEmpty: Bool { questions.isEmpty && criteria.isEmpty }

    /// The five questions in our words, for a council whose report brings none.
    public static let ownQuestions = [
        "What has been done on each part of the recommendation?",
        "Is what was done what the recommendation asked for?",
        "Was it done by the date that was agreed?",
        "Is any part of the recommendation still outstanding?",
        "Is the committee content that the recommendation has been achieved?",
    ]
}
