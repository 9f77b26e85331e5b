/// How far the targets of one recommendation have moved since they were first agreed.
public struct Slip: Sendable, Hashable {
    public var review: ReviewID
    public var recommendation: RecommendationID
    public var reviewTitle: String
    public var number: String
    /// Every target that has moved.
    public var targets: [Target]

    public init(
        review: ReviewID, recommendation: RecommendationID, reviewTitle: String, number: String, targets: [Target]
    ) {
        self.review = review
        self.recommendation = recommendation
        self.reviewTitle = reviewTitle
        self.number = number
        self.targets = targets.filter { !$0.moves.isEmpty }
    }

    /// Days from the date first agreed to the present one, of the target that moved furthest; 0 where none can be told.
    public var days: Int { targets.furthestSlip ?? 0 }
    /// The target that moved furthest, which is the one to draw.
    public var furthest: Target? { targets.max { $0.slipInDays ?? .min < $1.slipInDays ?? .min } }
    public var moves: Int { targets.reduce(0) { $0 + $1.moves.count } }
    public var unexplained: Int { targets.unexplainedMoves }
}

extension [Target] {
    /// Days, of the target that moved furthest; nil where none has moved. A move that is no date to no date is 0 days.
    public var furthestSlip: Int? {
        let moved = filter { !$0.moves.isEmpty }
        return moved.isEmpty ? nil : moved.compactMap(\.slipInDays).max() ?? 0
    }

    /// Moves for which nobody gave a reason.
    public var unexplainedMoves: Int { reduce(0) { $0 + $1.moves.count { !$0.isExplained } } }
}

extension Target {
    /// One date that the target had, the first agreed among them.
    public struct Stage: Sendable, Hashable {
        public var date: WrittenDate
        /// Whether anyone said why it came to be this date; true for the one first agreed.
        public var isExplained: Bool
    }

    /// Every date it ever had, the first agreed at the beginning and the present one at the end.
    public var stages: [Stage] {
        [Stage(date: firstAgreed, isExplained: true)] + moves.map { Stage(date: $0.to, isExplained: $0.isExplained) }
    }
}

extension Target.Move {
    public var isExplained: Bool { reason?.contains { !$0.isWhitespace } == true }
}
