/// A whole review as it stood at the end of an earlier day, with the check as it would have answered then.
///
/// Its recommendations are named by their places in it: the names mean nothing in the register that it was read from.
public struct PastReview: Sendable, Hashable {
    public let id: ReviewID
    public let review: Review
    /// The day that everything is measured by.
    public let day: CalendarDate
    /// The trackings that had been held by then, that of the day itself among them; oldest first.
    public let trackings: [CalendarDate]
    /// As it stood at the tracking before, where the register knows.
    private let before: Review?
    private let places: [String: Int]
    public private(set) var rows: [RecommendationSummary] = []

    public init(_ id: ReviewID, _ review: Review, asItStoodOn day: CalendarDate, trackings: [CalendarDate], before: Review?)
    {
        self.id = id
        self.review = review
        self.day = day
        self.trackings = trackings.filter { $0 <= day }
        self.before = before
        places = Dictionary(
            review.recommendations.enumerated().map { (Reference.canonical($1.number), $0) }) { first, _ in first }
        rows = review.recommendations.indices.compactMap(file).map(RecommendationSummary.init)
    }

    /// The list row of the whole review.
    public var summary: ReviewSummary { ReviewSummary(id, review, meeting: day, rows: rows) }

    /// Nil where the review had none of that name.
    public func file(of id: RecommendationID) -> RecommendationFile? { Int(exactly: id.value).flatMap(file) }

    /// "R03", however it is spelt.
    public func recommendation(numbered number: String) -> RecommendationID? {
        index(of: number).map { RecommendationID(Int64($0)) }
    }

    private func index(of number: String) -> Int? { places[Reference.canonical(number)] }

    private func file(at index: Int) -> RecommendationFile? {
        guard review.recommendations.indices.contains(index) else { return nil }
        let recommendation = review.recommendations[index]
        var bare = review
        bare.recommendations = []
        let key = Reference.canonical(recommendation.number)
        return RecommendationFile(
            id: RecommendationID(Int64(index)), reviewID: id, review: bare, recommendation: recommendation,
            referenced: Check.referenced(from: recommendation, key: Reference.canonical) { number in
                self.index(of: number).map { review.recommendations[$0] }
            },
            previous: before?.recommendations.first { Reference.canonical($0.number) == key }, meeting: day,
            trackings: trackings)
    }
}
