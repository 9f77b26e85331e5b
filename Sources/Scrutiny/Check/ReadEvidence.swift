/// The evidence on one letter, read: what the check's rules look at.
struct ReadEvidence: Sendable {
    /// One account and what was read in it.
    struct Account: Sendable {
        /// Its place among the evidence's updates.
        let update: Int
        let heading: String?
        let text: String
        let reading: EvidenceReading
        let references: [Reference]
    }

    /// A mark and whose it is: a reference lends the marks of what it points at.
    struct LentMark: Sendable {
        var mark: EvidenceReading.Mark
        var passage: Passage
        var quote: String
        /// "R02 c)", where it was lent by a reference; nil for the letter's own.
        var lender: String?
    }

    /// Nil for the recommendation as a whole.
    let letter: String?
    let accounts: [Account]

    /// The account with the last word.
    var last: Account? { accounts.last }

    init(_ evidence: Evidence, at meeting: CalendarDate) {
        letter = evidence.subItem
        accounts = evidence.updates.enumerated().compactMap { index, update in
            guard !update.text.isEmpty else { return nil }
            let tokens = Tokenizer.tokens(of: update.text)
            let reading = EvidenceReading(tokens: tokens, clock: Clock(heading: update.date, meeting: meeting))
            guard reading.hasWords else { return nil }
            return Account(
                update: index, heading: update.heading, text: update.text, reading: reading,
                references: Reference.references(in: update.text, tokens: tokens))
        }
    }

    func passage(_ mark: EvidenceReading.Mark, in account: Account, of recommendation: Recommendation) -> Passage {
        Passage(recommendation: recommendation.number, subItem: letter, update: account.update, bytes: mark.bytes)
    }

    /// The letter as people write it: "c)"; for the whole, "The evidence".
    var name: String { letter.map { "\($0))" } ?? "The evidence" }
}

extension String {
    /// The text in those bytes.
    func slice(_ bytes: Range<Int>) -> String {
        let utf8 = self.utf8
        guard bytes.lowerBound >= 0, bytes.upperBound <= utf8.count else { return "" }
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let end = utf8.index(start, offsetBy: bytes.count)
        return String(self[start..<end])
    }
}
