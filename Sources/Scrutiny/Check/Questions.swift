/// What to ask at a meeting about one recommendation: the claim, the doubts, and a question for each.
///
/// A member reads it the evening before; an officer before the papers go out, to see what will be challenged.
public struct MeetingQuestions: Sendable, Hashable {
    public var number: String
    public var text: String
    /// The category on record; nil while nobody has claimed one.
    public var claim: Category?
    /// Whose it is.
    public var claimedBy: Assessment.Assessor?
    /// Contradictions first, then cautions; each says something new.
    public var doubts: [Finding]
    /// What the category needs and nobody has recorded.
    public var missing: [Finding]

    /// The questions on an open recommendation, at the category on record.
    public init(_ file: RecommendationFile) {
        let standing = file.recommendation.standing
        self.init(
            file.recommendation, claimed: standing, findings: standing?.category.map { file.check.findings(as: $0) } ?? [])
    }

    /// The questions on that claim; `findings` is what the check says of it.
    public init(_ recommendation: Recommendation, claimed: Assessment?, findings: [Finding]) {
        number = recommendation.number
        // An opening of a word or two ("To") says nothing without what follows it.
        let isBare = recommendation.text.utf8.count < 20
        text =
            ([recommendation.text] + (isBare ? recommendation.subItems.prefix(1).map { "\($0.letter)) \($0.text) …" } : []))
            .joined(separator: " ")
        claim = claimed?.category
        claimedBy = claimed?.by
        missing = findings.filter { $0.severity == .missing }
        var asked = Set<String>()
        doubts = Finding.Severity.allCases.filter { $0 == .contradiction || $0 == .caution }.flatMap { severity in
            findings.filter { $0.severity == severity }
        }.filter { asked.insert($0.message).inserted }
    }

    /// Whether there is anything to ask at all.
    public var isUnchallenged: Bool { doubts.isEmpty && missing.isEmpty && claim != nil }
}
