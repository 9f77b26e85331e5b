/// Follows references from letter to letter. Each letter lends once, so that chains end and loops too.
struct Lending {
    let meeting: CalendarDate
    let own: Recommendation
    let evidence: [ReadEvidence]
    let review: [Recommendation]
    private var lent: Set<String> = []
    private var others: [String: [ReadEvidence]] = [:]

    init(meeting: CalendarDate, own: Recommendation, evidence: [ReadEvidence], review: [Recommendation]) {
        self.meeting = meeting
        self.own = own
        self.evidence = evidence
        self.review = review
    }

    /// What the last word of that letter says itself, and what its references lend it.
    mutating func marks(of read: ReadEvidence) -> (marks: [ReadEvidence.LentMark], hasEvidence: Bool) {
        lent = [key(own, read.letter)]
        guard let account = read.last else { return ([], false) }
        var marks = Self.marks(of: read, account, own, lender: nil)
        var hasEvidence = !isOnlyReference(account)
        // An explicit list of what is still to follow: recursion would go as deep as the chain is long.
        var open = account.references.map { ($0, own) }
        while !open.isEmpty, lent.count < 200 {
            let (reference, holder) = open.removeFirst()
            guard let (recommendation, reads) = target(of: reference, in: holder) else { continue }
            for read in reads where reference.letter == nil || read.letter == reference.letter {
                guard lent.insert(key(recommendation, read.letter)).inserted, let account = read.last else { continue }
                let isOwn = recommendation.number == own.number
                let name = read.letter.map { "\($0))" } ?? "the recommendation"
                marks += Self.marks(of: read, account, recommendation, lender: isOwn ? name : "\(recommendation.number) \(name)")
                hasEvidence = hasEvidence || !isOnlyReference(account)
                open += account.references.map { ($0, recommendation) }
            }
        }
        return (marks, hasEvidence)
    }

    private func key(_ recommendation: Recommendation, _ letter: String?) -> String { "\(recommendation.number)|\(letter ?? "")" }

    /// "See (a)." and nothing else.
    private func isOnlyReference(_ account: ReadEvidence.Account) -> Bool {
        let referred = account.references.reduce(0) { $0 + $1.bytes.count }
        return referred > 0 && account.text.utf8.count - referred < 16
    }

    private mutating func target(of reference: Reference, in holder: Recommendation) -> (Recommendation, [ReadEvidence])? {
        let number = reference.recommendation ?? Reference.canonical(holder.number)
        if number == Reference.canonical(own.number) { return (own, evidence) }
        guard let recommendation = review.first(where: { Reference.canonical($0.number) == number }) else { return nil }
        if let known = others[number] { return (recommendation, known) }
        let read = recommendation.evidence.map { ReadEvidence($0, at: meeting) }
        others[number] = read
        return (recommendation, read)
    }

    static func marks(
        of read: ReadEvidence, _ account: ReadEvidence.Account, _ recommendation: Recommendation, lender: String?
    ) -> [ReadEvidence.LentMark] {
        account.reading.marks.map { mark in
            ReadEvidence.LentMark(
                mark: mark, passage: read.passage(mark, in: account, of: recommendation), quote: account.text.slice(mark.bytes), context: account.text.context(of: mark.bytes), lender: lender)
        }
    }
}
