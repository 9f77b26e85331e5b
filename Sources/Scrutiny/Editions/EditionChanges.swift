/// What changed between two trackings of a review.
public struct EditionChanges: Sendable, Hashable {
    public var from: CalendarDate?
    public var to: CalendarDate?
    /// In the order of the later edition, those that vanished where they stood.
    public var recommendations: [RecommendationChanges]

    /// What the later review says differently from the earlier, and what it merely repeats.
    public init(from earlier: Review, to later: Review) {
        from = earlier.meetingDate
        to = later.meetingDate
        recommendations = Review.counterparts(earlier.recommendations, later.recommendations).compactMap { old, new in
            switch (old, new) {
            case (let old?, let new?):
                RecommendationChanges(from: earlier.recommendations[old], to: later.recommendations[new])
            case (nil, let new?): RecommendationChanges(new: later.recommendations[new])
            case (let old?, nil): RecommendationChanges(vanished: earlier.recommendations[old])
            case (nil, nil): nil
            }
        }
    }

    /// Recommendations that are not in the later edition. One concluded before is not missed.
    public var vanished: [RecommendationChanges] { recommendations.filter { $0.presence == .vanished } }
    /// Whether nothing at all is new.
    public var isEmpty: Bool { recommendations.allSatisfy(\.isEmpty) }
}

/// What changed about one recommendation.
public struct RecommendationChanges: Sendable, Hashable {
    public enum Presence: Sendable, Hashable {
        case added, kept
        /// It is not in the later edition, although it was open.
        case vanished
        /// It is not in the later edition, and was concluded before.
        case concludedBefore
    }

    /// What became of the evidence on one place.
    public enum EvidenceChange: Sendable, Hashable, CaseIterable {
        /// There was none before, or accounts were added to what was there.
        case new
        /// Accounts that were there read differently now.
        case changed
        /// The same words as last time.
        case repeated
        /// What was there is there no more.
        case lost
    }

    public struct EvidencePart: Sendable, Hashable {
        /// As in `Evidence.subItem`.
        public var subItem: String?
        public var change: EvidenceChange
    }

    /// A target's date that is not what it was.
    public struct TargetChange: Sendable, Hashable {
        public var label: String
        public var from: WrittenDate
        public var to: WrittenDate
        /// Days from the one to the other; nil when either is no date.
        public var slipInDays: Int?
        /// Why, if anyone said.
        public var reason: String?
    }

    /// A category that is not what it was.
    public struct CategoryChange: Sendable, Hashable {
        public var by: Assessment.Assessor
        public var from: Category?
        public var to: Category?

        /// Whether it is nearer to full achievement; nil where the two cannot be compared.
        public var isUp: Bool? {
            guard let from, let to, from.progress != to.progress else { return nil }
            return to.progress > from.progress
        }
    }

    public var number: String
    /// The number it had before, where that is another.
    public var formerNumber: String?
    public var presence: Presence
    public var evidence: [EvidencePart]
    public var targets: [TargetChange]
    public var categories: [CategoryChange]
    /// Whether what was asked for reads differently.
    public var isReworded: Bool
    /// Whether it was concluded in between.
    public var isConcludedSince: Bool

    /// Whether the later edition says nothing new about it.
    public var isEmpty: Bool {
        (presence == .kept || presence == .concludedBefore) && evidence.allSatisfy { $0.change == .repeated }
            && targets.isEmpty && categories.isEmpty && !isReworded && !isConcludedSince && formerNumber == nil
    }
}

extension RecommendationChanges {
    init(new: Recommendation) {
        self.init(
            number: new.number, presence: .added,
            evidence: new.evidence.map { EvidencePart(subItem: $0.subItem, change: .new) })
    }

    init(vanished old: Recommendation) {
        self.init(number: old.number, presence: old.isConcluded ? .concludedBefore : .vanished, evidence: [])
    }

    public init(from old: Recommendation, to new: Recommendation) {
        self.init(number: new.number, presence: .kept, evidence: Self.evidence(from: old, to: new))
        // A concluded recommendation is listed in short: what is not said of it again is not lost, nor stale.
        if new.isConcluded || old.isConcluded { evidence.removeAll { $0.change == .lost || $0.change == .repeated } }
        formerNumber = old.number == new.number ? nil : old.number
        targets = zip(new.targets, Target.counterparts(of: new.targets, in: old.targets)).compactMap { target, place in
            place.flatMap { TargetChange(from: old.targets[$0], to: target) }
        }
        categories = Assessment.Assessor.allCases.compactMap { assessor in
            let from = old.latestAssessment(by: assessor)?.category
            let to = new.latestAssessment(by: assessor)?.category
            return from == to ? nil : CategoryChange(by: assessor, from: from, to: to)
        }
        isReworded = Weaving.plain(old.text) != Weaving.plain(new.text) && !new.text.isEmpty
        isConcludedSince = !old.isConcluded && new.isConcluded
    }

    private init(number: String, presence: Presence, evidence: [EvidencePart]) {
        self.number = number
        self.presence = presence
        self.evidence = evidence
        targets = []
        categories = []
        isReworded = false
        isConcludedSince = false
    }

    private static func evidence(from old: Recommendation, to new: Recommendation) -> [EvidencePart] {
        let matches = Weaving.matches(old.evidence.map(\.subItem), new.evidence.map(\.subItem))
        return Weaving.woven(earlier: old.evidence.count, matches: matches).map { before, after in
            let was = before.map { old.evidence[$0].updates.map(\.words) } ?? []
            let now = after.map { new.evidence[$0].updates.map(\.words) } ?? []
            let subItem = after.map { new.evidence[$0].subItem } ?? before.map { old.evidence[$0].subItem } ?? nil
            return EvidencePart(subItem: subItem, change: change(from: was, to: now))
        }
    }

    private static func change(from was: [String], to now: [String]) -> EvidenceChange {
        if was == now { return .repeated }
        if now.isEmpty { return .lost }
        let kept = Set(now)
        return was.allSatisfy(kept.contains) ? .new : .changed
    }
}

extension RecommendationChanges.TargetChange {
    /// Nil when the date is the same.
    fileprivate init?(from old: Target, to new: Target) {
        let (was, now) = (
            WrittenDate(written: old.written, date: old.date), WrittenDate(written: new.written, date: new.date)
        )
        if was.isSame(as: now) { return nil }
        label = new.label
        from = was
        to = now
        slipInDays = was.date.flatMap { first in now.date.map { first.last.days(until: $0.last) } }
        reason = new.moves.last?.reason
    }
}

extension Category {
    /// How near to full achievement: comparable steps, and nothing else.
    fileprivate var progress: Int {
        switch self {
        case .achievedFully: 5
        case .achievedLate: 4
        case .notAchievedProgressMade: 3
        case .inProgress: 2
        case .notAchievedObstacle: 1
        case .notAchievedInsufficientProgress: 0
        }
    }
}

extension Update {
    /// What is said, without its spacing.
    fileprivate var words: String { Weaving.plain(text) }
}
