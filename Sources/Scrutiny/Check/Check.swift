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

    /// The review's recommendations, as far as they were given.
    let review: [Recommendation]
    /// The evidence on each letter and on the whole, in the order of the report; without words, it is not here.
    let evidence: [ReadEvidence]
    /// What the last word on each of `evidence` says of unfinished work, that lent by references included.
    let lastWords: [[ReadEvidence.LentMark]]
    /// Letters whose evidence is words of its own, or lent by a reference that has some.
    let reportedLetters: Set<String>

    /// `review` is every recommendation of the review, or at least those that the evidence refers to (see
    /// `references(in:)`, which the store follows until nothing new is named) and the recommendation itself. With
    /// an empty one, references to other recommendations lend nothing and are not held against anyone.
    public init(
        of recommendation: Recommendation, at meeting: CalendarDate, lastTracking: CalendarDate? = nil,
        previous: Recommendation? = nil, review: [Recommendation] = []
    ) {
        self.recommendation = recommendation
        self.meeting = meeting
        self.lastTracking = lastTracking
        self.previous = previous
        self.review = review
        let evidence = recommendation.evidence.map { ReadEvidence($0, at: meeting) }.filter { !$0.accounts.isEmpty }
        self.evidence = evidence
        var lending = Lending(meeting: meeting, own: recommendation, evidence: evidence, review: review)
        var lastWords: [[ReadEvidence.LentMark]] = []
        var reported: Set<String> = []
        for (place, read) in evidence.enumerated() {
            let (marks, hasEvidence) = lending.marks(at: place)
            lastWords.append(marks)
            if let letter = read.letter, hasEvidence { reported.insert(letter) }
        }
        self.lastWords = lastWords
        reportedLetters = reported
    }

    /// Makes ready what the first check needs: a millisecond or two, for a thread that has nothing else to do.
    public static func prepare() { _ = Lexicon.shared }

    /// What the rules find when the recommendation is put at that category: graver first, then by sub-item.
    public func findings(as category: Category) -> [Finding] {
        Self.rules.flatMap { $0.findings(in: self, as: category) }
            .enumerated()
            .sorted { a, b in
                (a.element.severity, a.element.subItem ?? "", a.offset) < (
                    b.element.severity, b.element.subItem ?? "", b.offset
                )
            }
            .map(\.element)
    }

    /// Every passage that reads as unfinished in a last word, lent ones included: what a screen highlights.
    public var unfinishedPassages: [Passage] { lastWords.flatMap { $0.map(\.passage) } }

    /// The numbers of the other recommendations that the evidence refers to, in the form "R02".
    public static func references(in recommendation: Recommendation) -> Set<String> {
        var numbers: Set<String> = []
        for update in recommendation.evidence.flatMap(\.updates) where Reference.mayNameRecommendation(update.text) {
            for reference in Reference.references(in: update.text, tokens: Tokenizer.tokens(of: update.text)) {
                if let number = reference.recommendation { numbers.insert(number) }
            }
        }
        numbers.remove(Reference.canonical(recommendation.number))
        return numbers
    }

    /// Whether some last word reads as unfinished.
    var isUnfinished: Bool { lastWords.contains { !$0.isEmpty } }

    /// The evidence on the whole, if it has words.
    var wholeEvidence: ReadEvidence? { evidence.first { $0.letter == nil } }

    /// Letters with no evidence of their own or lent.
    var lettersWithoutEvidence: [String] {
        recommendation.subItems.map(\.letter).filter { !reportedLetters.contains($0) }
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
        Self(
            contradictions: a.contradictions + b.contradictions, cautions: a.cautions + b.cautions,
            missing: a.missing + b.missing)
    }
}
