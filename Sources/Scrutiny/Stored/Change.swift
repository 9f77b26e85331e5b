/// One thing that a person does to a register. Every change is performed whole or not at all, names who made
/// it and when, and is answered with the change that takes it back.
public enum Change: Sendable, Hashable {
    /// Records an assessment with what its category needs. The committee's 1 or 2 concludes the recommendation
    /// at that meeting; any other view of the committee leaves it open, or opens it again.
    case record(Decision, on: RecommendationID)
    /// Sets a recommendation's judgement back to what it was: the inverse of `record`, `reopen` and itself.
    case restore(Judgement, on: RecommendationID)
    /// Brings a concluded recommendation back to the list.
    case reopen(RecommendationID, on: CalendarDate, reason: String)
    /// Gives a sub-item's evidence these accounts as a new revision. `basedOn` is the revision that was edited;
    /// when it is no longer the newest the change is refused as a conflict, and nothing is lost.
    case revise(EvidencePlace, updates: [Update], basedOn: Int64?, note: String?)
    /// Takes evidence away from where it stands, such as evidence that was started by mistake. Its history stays.
    case withdraw(EvidencePlace, basedOn: Int64?, note: String?)
    /// Puts one sub-item's evidence at the end of another's, or under its letter where that has none.
    case move(EvidencePlace, to: String?)
    /// Corrects everything about a recommendation but its evidence and its assessments. `basedOn` is what was
    /// corrected; where something else stands by now the change is refused, and nobody's words are overwritten unseen.
    case correct(RecommendationID, to: Particulars, basedOn: Particulars, reason: String?)
    /// Sets the same back to exactly what it was, without noting moved targets: the inverse of `correct` and itself.
    /// Refused, too, where something else than `basedOn` stands by now.
    case putBack(RecommendationID, Particulars, basedOn: Particulars)
    case addRecommendation(Recommendation, to: ReviewID)
    /// Only a recommendation that was added by hand. The register keeps it out of sight.
    case removeRecommendation(RecommendationID)
    /// Brings back one that was removed, as it was.
    case bringBackRecommendation(RecommendationID)
    case addReview(Review)
    /// Only a review that was added by hand and has no recommendation but such as were added by hand. The register
    /// keeps it out of sight.
    case removeReview(ReviewID)
    /// Brings back one that was removed, as it was.
    case bringBackReview(ReviewID)
    /// Corrects a review's own particulars; its recommendations are left alone. Refused where something else than
    /// `basedOn` stands by now.
    case correctReview(ReviewID, to: Review, basedOn: Review)
    /// Sets the date that everything is measured by; nil for that of the newest report.
    case setMeeting(ReviewID, CalendarDate?)
    case tick(RecommendationID, question: Int, at: CalendarDate, Bool)
    /// Sets a review with all that is known of it back to what it was before a report came in; nil where it was not
    /// there. Refused where anything of it is not as it was when `from` was kept. The inverse of an import, and of itself.
    case exchange(ReviewID, from: Keepsake?, to: Keepsake?)
    /// Several changes that stand or fall together, performed in this order.
    case all([Change])
}

/// Where a piece of evidence stands.
public struct EvidencePlace: Sendable, Hashable {
    public var recommendation: RecommendationID
    /// As in `Evidence.subItem`.
    public var subItem: String?

    public init(_ recommendation: RecommendationID, subItem: String?) {
        self.recommendation = recommendation
        self.subItem = subItem
    }
}

/// An assessment with the facts that its category needs. A fact that is nil leaves what is on record.
public struct Decision: Sendable, Hashable {
    public var assessment: Assessment
    public var completedOn: PartialDate?
    public var anticipatedOn: PartialDate?
    public var obstacle: String?

    public init(
        _ assessment: Assessment, completedOn: PartialDate? = nil, anticipatedOn: PartialDate? = nil,
        obstacle: String? = nil
    ) {
        self.assessment = assessment
        self.completedOn = completedOn
        self.anticipatedOn = anticipatedOn
        self.obstacle = obstacle
    }
}

/// How a recommendation is judged: everything that recording an assessment can touch.
public struct Judgement: Sendable, Hashable {
    public var assessments: [Assessment]
    public var completedOn: PartialDate?
    public var anticipatedOn: PartialDate?
    public var obstacle: String?
    public var concludedOn: CalendarDate?

    public init(of recommendation: Recommendation) {
        assessments = recommendation.assessments
        completedOn = recommendation.completedOn
        anticipatedOn = recommendation.anticipatedOn
        obstacle = recommendation.obstacle
        concludedOn = recommendation.concludedOn
    }
}

/// What an officer can correct in a form.
public struct Particulars: Sendable, Hashable {
    public var text: String
    public var subItems: [SubItem]
    public var closing: String
    public var responsibility: [String]
    public var targets: [Target]
    public var completedOn: PartialDate?
    public var anticipatedOn: PartialDate?
    public var obstacle: String?

    public init(of recommendation: Recommendation) {
        text = recommendation.text
        subItems = recommendation.subItems
        closing = recommendation.closing
        responsibility = recommendation.responsibility
        targets = recommendation.targets
        completedOn = recommendation.completedOn
        anticipatedOn = recommendation.anticipatedOn
        obstacle = recommendation.obstacle
    }
}

/// One state that a sub-item's evidence was in.
public struct EvidenceRevision: Sendable, Hashable, Identifiable {
    public var id: Int64
    public var updates: [Update]
    /// Who made it; nil for one that came in with a report.
    public var author: String?
    /// Seconds since 1970, as a clock on the wall here showed them.
    public var madeAt: Int64
    /// Why: "import of …", "correction", "brought back from …".
    public var note: String?
    /// The report or meeting it belongs to.
    public var on: CalendarDate?
    /// Whether the evidence was taken away then; `updates` is empty.
    public var isWithdrawn: Bool

    public init(
        id: Int64, updates: [Update], author: String?, madeAt: Int64, note: String?, on: CalendarDate?,
        isWithdrawn: Bool = false
    ) {
        self.id = id
        self.updates = updates
        self.author = author
        self.madeAt = madeAt
        self.note = note
        self.on = on
        self.isWithdrawn = isWithdrawn
    }
}

/// A place that a search found.
public struct SearchHit: Sendable, Hashable {
    public var recommendation: RecommendationID
    public var review: ReviewID
    public var number: String
    public var reviewTitle: String
    /// The sub-item whose words were found; nil for the recommendation's own words.
    public var subItem: String?
    /// The words around the find.
    public var snippet: String
    /// Bytes of `snippet` in UTF-8 that match.
    public var matches: [Range<Int>]

    public init(
        recommendation: RecommendationID, review: ReviewID, number: String, reviewTitle: String, subItem: String?,
        snippet: String, matches: [Range<Int>]
    ) {
        self.recommendation = recommendation
        self.review = review
        self.number = number
        self.reviewTitle = reviewTitle
        self.subItem = subItem
        self.snippet = snippet
        self.matches = matches
    }
}
