/// The evidence on one letter, read: what the check's rules look at.
struct ReadEvidence: Sendable {
    /// One account and what was read in it.
    struct Account: Sendable {
        /// Its place among the evidence's updates.
        let update: Int
        let heading: String?
        let text: String
        let tokens: [Token]
        let reading: EvidenceReading
        let references: [Reference]
    }

    /// A mark and whose it is: a reference lends the marks of what it points at.
    struct LentMark: Sendable {
        var mark: EvidenceReading.Mark
        var passage: Passage
        var quote: String
        /// The quotation with what its sentence says around it, so that it can be understood alone.
        var context: String
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
                update: index, heading: update.heading, text: update.text, tokens: tokens, reading: reading,
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
    /// Those bytes with their sentence around them, as far as it is near; "…" stands for what is further off.
    func context(of bytes: Range<Int>) -> String {
        var text = self
        return text.withUTF8 { utf8 in
            guard bytes.lowerBound >= 0, bytes.upperBound <= utf8.count else { return "" }
            func ends(_ i: Int) -> Bool {
                let byte = utf8[i]
                return byte == 0x0a || byte == 0x3b
                    || [0x2e, 0x21, 0x3f, 0x3a].contains(byte) && (i + 1 == utf8.count || utf8[i + 1] <= 0x20)
            }
            var start = bytes.lowerBound
            while start > 0, !ends(start - 1), bytes.lowerBound - start < 56 { start -= 1 }
            let isCutBefore = start > 0 && !ends(start - 1)
            if isCutBefore { while start < bytes.lowerBound, utf8[start] != 0x20 { start += 1 } }
            while start < bytes.lowerBound, utf8[start] == 0x20 || utf8[start] == 0x2d || utf8[start] == 0x2a { start += 1 }
            var end = bytes.upperBound
            while end < utf8.count, !ends(end), utf8[end] != 0x2c, end - bytes.upperBound < 40 { end += 1 }
            let isCutAfter = end < utf8.count && !ends(end) && utf8[end] != 0x2c
            if isCutAfter { while end > bytes.upperBound, utf8[end] != 0x20 { end -= 1 } }
            let words = String(decoding: utf8[start..<max(end, bytes.upperBound)], as: UTF8.self)
            return (isCutBefore ? "… " : "") + words + (isCutAfter ? " …" : "")
        }
    }

    /// The text in those bytes.
    func slice(_ bytes: Range<Int>) -> String {
        let utf8 = self.utf8
        guard bytes.lowerBound >= 0, bytes.upperBound <= utf8.count else { return "" }
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
        let end = utf8.index(start, offsetBy: bytes.count)
        return String(self[start..<end])
    }
}
