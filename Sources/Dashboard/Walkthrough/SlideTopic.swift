import Scrutiny

/// What one slide is about. A slide is known by its topic, so that it is found again after the register has changed,
/// on a screen of another size, and in another program.
enum SlideTopic: Sendable, Hashable {
    /// The review, the meeting, the agenda.
    case title
    /// What a recommendation asks, of whom, by when.
    case asks(RecommendationID)
    /// A sub-item with its evidence; nil is the evidence on the whole.
    case part(RecommendationID, letter: String?)
    /// One reason to doubt the claim: its place in the item's `doubts`.
    case doubt(RecommendationID, Int)
    /// What the claimed category needs and nobody has recorded.
    case missing(RecommendationID)
    /// The claim, where nothing speaks against it, or nobody made one.
    case claim(RecommendationID)
    /// The committee's view.
    case view(RecommendationID)
    /// The unchallenged recommendations, taken together.
    case together
    case minute

    var recommendation: RecommendationID? {
        switch self {
        case .title, .together, .minute: nil
        case .asks(let id), .part(let id, _), .doubt(let id, _), .missing(let id), .claim(let id), .view(let id): id
        }
    }
}

// MARK: - As text

extension SlideTopic {
    /// "part:17:c": what `init(text:)` reads.
    var text: String {
        switch self {
        case .title: "title"
        case .asks(let id): "asks:\(id.value)"
        case .part(let id, let letter): "part:\(id.value)" + (letter.map { ":\($0)" } ?? "")
        case .doubt(let id, let index): "doubt:\(id.value):\(index)"
        case .missing(let id): "missing:\(id.value)"
        case .claim(let id): "claim:\(id.value)"
        case .view(let id): "view:\(id.value)"
        case .together: "together"
        case .minute: "minute"
        }
    }

    /// Nil for what is no topic.
    init?(text: some StringProtocol) {
        let words = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map { String($0) }
        let id = words.count > 1 ? Int64(words[1]).map { RecommendationID($0) } : nil
        switch (words[0], id, words.count) {
        case ("title", nil, 1): self = .title
        case ("together", nil, 1): self = .together
        case ("minute", nil, 1): self = .minute
        case ("asks", let id?, 2): self = .asks(id)
        case ("missing", let id?, 2): self = .missing(id)
        case ("claim", let id?, 2): self = .claim(id)
        case ("view", let id?, 2): self = .view(id)
        case ("part", let id?, 2): self = .part(id, letter: nil)
        case ("part", let id?, 3): self = .part(id, letter: words[2])
        case ("doubt", let id?, 3):
            guard let index = Int(words[2]), index >= 0 else { return nil }
            self = .doubt(id, index)
        default: return nil
        }
    }
}
