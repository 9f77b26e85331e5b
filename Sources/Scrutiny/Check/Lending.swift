/// Follows references from letter to letter. Each letter lends once, so that chains end and loops too.
struct Lending {
    private let meeting: CalendarDate
    /// The recommendations that have been referred to, and before them the one that is checked.
    private var lenders: [Lender]
    /// Where each stands among them, by the canonical form of its number; nil for one that the review has not.
    private var places: [String: Int?]
    /// The review's recommendations by the canonical form of their numbers, the first of each.
    private let review: [String: Recommendation]

    /// Followed no further: whoever has so many references reads none of them.
    private static let mostLetters = 200

    /// One letter of one of them.
    private struct Letter: Hashable {
        let lender: Int
        /// The first of its evidence with that letter.
        let evidence: Int
    }

    init(meeting: CalendarDate, own: Recommendation, evidence: [ReadEvidence], review: [Recommendation]) {
        self.meeting = meeting
        self.review = Dictionary(
            review.map { (Reference.canonical($0.number), $0) }, uniquingKeysWith: { first, _ in first })
        lenders = [Lender(own, evidence)]
        places = [Reference.canonical(own.number): 0]
    }

    /// What the last word on that letter says itself, and what its references lend it. `place` counts the evidence of the
    /// recommendation that is checked.
    mutating func marks(at place: Int) -> (marks: [ReadEvidence.LentMark], hasEvidence: Bool) {
        guard let account = lenders[0].evidence[place].last else { return ([], false) }
        var lent: Set<Letter> = [Letter(lender: 0, evidence: lenders[0].first(like: place))]
        var marks = lenders[0].marks(at: place)
        var hasEvidence = !account.isOnlyReference
        // An explicit list of what is still to follow: recursion would go as deep as the chain is long.
        var open = account.references.map { ($0, 0) }, next = 0
        while next < open.count, lent.count < Self.mostLetters {
            let (reference, holder) = open[next]
            next += 1
            guard let lender = lender(of: reference, in: holder) else { continue }
            for place in lenders[lender].places(of: reference.letter) where lent.count < Self.mostLetters {
                guard lent.insert(Letter(lender: lender, evidence: place)).inserted,
                    let account = lenders[lender].evidence[place].last
                else { continue }
                let name = lenders[lender].evidence[place].letter.map { "\($0))" } ?? "the recommendation"
                let full = lender == 0 ? name : "\(lenders[lender].recommendation.number) \(name)"
                marks += lenders[lender].marks(at: place).map { $0.lent(by: full) }
                hasEvidence = hasEvidence || !account.isOnlyReference
                open += account.references.map { ($0, lender) }
            }
        }
        return (marks, hasEvidence)
    }

    private mutating func lender(of reference: Reference, in holder: Int) -> Int? {
        guard let number = reference.recommendation else { return holder }
        if let known = places[number] { return known }
        let place = review[number].map { recommendation in
            lenders.append(Lender(recommendation, recommendation.evidence.map { ReadEvidence($0, at: meeting) }))
            return lenders.count - 1
        }
        places[number] = .some(place)
        return place
    }
}

/// A recommendation whose letters lend. Each is looked up and taken apart once, however many refer to it.
private struct Lender {
    let recommendation: Recommendation
    let evidence: [ReadEvidence]
    /// The first evidence on each letter.
    private let firsts: [String?: Int]
    /// Where all of those stand.
    private let all: [Int]
    private var marks: [Int: [ReadEvidence.LentMark]] = [:]

    init(_ recommendation: Recommendation, _ evidence: [ReadEvidence]) {
        self.recommendation = recommendation
        self.evidence = evidence
        firsts = Dictionary(
            evidence.enumerated().map { ($1.letter, $0) }, uniquingKeysWith: { first, _ in first })
        all = firsts.values.sorted()
    }

    func first(like place: Int) -> Int { firsts[evidence[place].letter] ?? place }

    /// Where the evidence on that letter stands; nil means all letters, each once.
    func places(of letter: String?) -> [Int] {
        guard let letter else { return all }
        return firsts[letter].map { [$0] } ?? []
    }

    /// What the last word says itself.
    mutating func marks(at place: Int) -> [ReadEvidence.LentMark] {
        if let known = marks[place] { return known }
        let read = evidence[place]
        guard let account = read.last else { return [] }
        let own = account.reading.marks.map { mark in
            ReadEvidence.LentMark(
                mark: mark, passage: read.passage(mark, in: account, of: recommendation),
                quote: account.text.slice(mark.bytes),
                context: account.text.context(of: mark.bytes), lender: nil)
        }
        marks[place] = own
        return own
    }
}

extension ReadEvidence.Account {
    /// "See (a)." and nothing else.
    fileprivate var isOnlyReference: Bool {
        let referred = references.reduce(0) { $0 + $1.bytes.count }
        return referred > 0 && text.utf8.count - referred < 16
    }
}

extension ReadEvidence.LentMark {
    fileprivate func lent(by lender: String) -> Self {
        var mark = self
        mark.lender = lender
        return mark
    }
}
