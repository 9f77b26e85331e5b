/// Someone else's turn: "the lease is with the landlord's solicitors", "the matter rests with Cabinet", "it is for the board
/// to decide", "Legal have had the deed since July".
extension SentenceReading {
    mutating func readTurns(_ clause: Clause, _ index: Int) {
        guard isAsserted(clause, index), !denies(clause), clause.verb.tense == .present else { return }
        let verb = clause.verb
        // "Legal have had the papers since July"
        if verb.isPerfect, !verb.isPassive, s[verb.main].isA(.havePast), self.subject(clause, bears: .other),
            !(head(clause).means(.agent) && head(clause).isA(.plural)),
            reach(verb.end, 4).contains(where: { s[$0].bears(.paper) && !s[$0 + 1].isA(.noun) }),
            dates.contains(where: { $0.preposition == .since && $0.tokens.lowerBound >= verb.end })
        {
            return mark(tokens(of: clause), .waiting, in: clause)
        }
        guard verb.isCopula || s[verb.main].bears(.lies) && verb.isPlain || verb.isPerfect && verb.isCopula else { return }
        let at = verb.isCopula ? verb.main : verb.end
        switch s[at].word {
        case .with where !head(clause).means([.agent, .party, .aim]) || head(clause).bears(.paper):
            // "The contract is with a local firm" says who holds it.
            let isHeld =
                !verb.isPerfect && head(clause).means(.inForce) && !head(clause).means(.activity)
                && !head(clause).bears(.artefact)
            let names = at + 1..<min(at + 7, s.upper)
            let isPaper =
                (head(clause).bears(.paper) || head(clause).means([.activity, .document])) && s[at + 1].isA(.determiner)
            // "The policy is with the union for comment"
            if names.contains(where: { s[$0].word == .for && Self.granting.contains(s[$0 + 1].word) }) {
                return mark(verb.start..<at + 1, .waiting, in: clause)
            }
            guard verb.isCopula || head(clause).bears(.paper) || head(clause).means(.decision),
                isPaper || names.contains(where: { s[$0].bears(.other) || s[$0].means([.agent, .party]) }),
                !isHeld || names.contains(where: { Self.checking.contains(s[$0].word) })
            else { return }
            mark(verb.start..<at + 1, .waiting, in: clause)
        case .out where s[at + 1].word == .with:
            mark(verb.start..<at + 2, .waiting, in: clause)
        case .for
        where (at + 2..<min(at + 7, s.upper)).contains(where: {
            s[$0].word == .to && s[$0 + 1].isA(.base) && s[$0 + 1].means([.decide, .explore, .finish, .change])
        })
            && (s[at + 1].bears(.other) || s[at + 2].bears(.other)) && !head(clause).means([.document, .inForce, .aim]):
            mark(verb.start..<at + 1, .waiting, in: clause)
        case .up where s[at + 1].word == .to && s[at + 2].word != .date,
            .down
        where s[at + 1].word == .to
            && !reach(at + 2, 3).contains(where: { Self.goals.contains(s[$0].word) || s[$0].word == .level })
            && (!s[at + 2].isA([.no, .numeral]) || head(clause).bears(.preparatory)):
            mark(verb.start..<at + 2, .waiting, in: clause)
        case .in where isHeldByAll(at): break
        case .in
        where [.hands, .court, .tray, .hold].contains(s[at + 2].word) || [.hands, .court].contains(s[at + 1].word):
            mark(verb.start..<at + 1, .waiting, in: clause)
        case .on where s[at + 2].word == .desk || s[at + 3].word == .desk || s[at + 4].word == .desk:
            mark(verb.start..<at + 1, .waiting, in: clause)
        default: break
        }
    }

    /// "are in the hands of all carers": they have them.
    func isHeldByAll(_ at: Int) -> Bool {
        s[at].word == .in && s[at + 2].word == .hands && (s[at + 4].word == .all || s[at + 4].isA(.general))
    }

    /// Those who hold a paper only until they have looked at it.
    static let checking: WordSet = [
        .legal, .solicitors, .lawyers, .counsel, .finance, .procurement, .printers, .insurers, .auditors,
    ]
}
