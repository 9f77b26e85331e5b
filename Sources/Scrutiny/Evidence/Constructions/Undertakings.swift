/// What is told of in passing and is still to do: "Next steps: …", "has been neither consulted on nor costed", "is following
/// up the remaining two", "leaving the rest for 2027", "has referred it back for costing".
extension SentenceReading {
    mutating func readUndertakings() {
        guard found.isEmpty else { return }
        // "Next steps: agree scope"
        if s[s.lower].word == .next, s[s.lower + 1].word == .steps || s[s.lower + 1].means(.phase),
            s[s.lower + 2].kind == .colon
        {
            return mark(s.lower..<s.lower + 2, .planned)
        }
        for (index, clause) in clauses.enumerated() where isAsserted(clause, index) {
            if let tokens = undertaking(clause) {
                return mark(tokens, .toDo, in: clause, yields: clause.verb.tense == .past)
            }
        }
    }

    private func undertaking(_ clause: Clause) -> Range<Int>? {
        let verb = clause.verb
        let reach = verb.start..<max(clause.right, verb.end)
        // "has been neither consulted on nor costed"
        if verb.tense == .present,
            let neither = reach.first(where: { s[$0].word == .neither }), s[neither - 1].isA([.been, .bePresent, .haveAny]),
            s[neither + 1].isA(.participle), !s[neither + 1].means([.unwelcome, .hinder, .drop, .trouble]),
            (neither..<s.upper).contains(where: { s[$0].word == .nor })
        {
            return verb.start..<neither + 2
        }
        if denies(clause) { return nil }
        // "All of the depots have a kit except Northfield"
        if [.all, .every].contains(s[s.lower].word), verb.tense == .present,
            verb.isPerfect || verb.isCopula || s[verb.main].isA(.haveAny),
            let except = (verb.end..<s.upper).first(where: { s[$0].word == .except && s[$0 + 1].isCapital })
        {
            return except..<except + 2
        }
        if verb.tense == .can, let tokens = possibility(clause) { return tokens }
        // "is following up the remaining two actions", "the remaining care plans will be reviewed"
        if verb.tense == .present, verb.isProgressive, object(clause, within: 5, has: { $0.word == .remaining }) {
            return tokens(of: clause)
        }
        if verb.tense == .future, (clause.left..<verb.start).contains(where: { s[$0].word == .remaining }) {
            return tokens(of: clause)
        }
        // "The outstanding two are in homes we cannot enter"
        if verb.tense == .present, verb.isCopula, s[clause.left].word == .the, s[clause.left + 1].word == .outstanding,
            s[verb.main].isA(.preposition), !predicateIsReady(clause)
        {
            return clause.left..<verb.main
        }
        // "Recommendation 4 remains open"
        if s[verb.main].means(.stay), verb.tense == .present, s[verb.end].word == .open, s[verb.end + 1].kind != .word,
            (clause.left..<verb.start).contains(where: { s[$0].word == .recommendation })
        {
            return verb.start..<verb.end + 1
        }
        // "has referred the recommendation back to officers"
        if s[verb.main].word == .referred, !isFollowedByMore(clause), verb.tense == .present || verb.isPlain,
            let back = (verb.end..<min(verb.end + 7, s.upper)).first(where: { s[$0].word == .back })
        {
            return verb.start..<back + 1
        }
        // "have fallen but remain above the target"
        if s[verb.main].means(.stay), verb.tense == .present, [.above, .over, .beyond].contains(s[verb.end].word),
            (s.lower..<verb.start).contains(where: { Self.fewer.contains(s[$0].word) }),
            object(clause, within: 6, has: { [.target, .standard, .maximum, .level].contains($0.word) })
        {
            return verb.start..<verb.end + 1
        }
        // "…, leaving the longer-term measures for 2027"
        if let leaving = (verb.end..<s.upper).first(where: { s[$0].word == .leaving }),
            let date = dates.first(where: {
                $0.preposition == .for && $0.tokens.lowerBound > leaving && $0.tokens.lowerBound < leaving + 8
                    && ($0.days(.ahead, by: clock).map { $0.upperBound > clock.meeting } ?? false)
            })
        {
            return leaving..<date.tokens.upperBound
        }
        return nil
    }

    /// "may be brought in after the ballot", "once the dispute is resolved, fencing can go ahead"
    private func possibility(_ clause: Clause) -> Range<Int>? {
        let verb = clause.verb
        if clause.head >= 0,
            head(clause).isA(.plural) || head(clause).means(.party) || [.a, .an].contains(s[clause.left].word)
        {
            return nil
        }
        if [.may, .might].contains(s[verb.start].word), verb.isPassive, s[clause.left].word == .the,
            let after = (verb.end..<min(verb.end + 3, s.upper)).first(where: { s[$0].word == .after }),
            s[after + 1].word == .the
        {
            return verb.start..<after + 1
        }
        if s[verb.start].word == .can, !verb.isNegative, let once = clauses.first, once.opener == s.lower,
            once.verb.end <= verb.start, s[s.lower].word == .once, [.the, .this, .our].contains(s[s.lower + 1].word),
            !head(once).means(.party)
        {
            return tokens(of: clause)
        }
        return nil
    }
}
