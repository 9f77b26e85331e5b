/// Counts short of the whole: "three of the five have opened", "all but two", "only half", "85% of staff have been trained".
extension SentenceReading {
    enum Shortfall {
        /// The words say that something is left out: "only two", "not all".
        case explicit
        /// The count says itself that something is missing.
        case certain
        /// Short of the whole, if what it counts was to be done for all.
        case probable
    }

    mutating func readShortfalls() {
        // "So far the form is used in adult services alone"
        if s[s.lower].word == .so, s[s.lower + 1].word == .far, clauses.first.map({ $0.verb.tense == .present }) ?? false,
            let alone = (s.lower..<s.upper).first(where: { s[$0].word == .alone && s[$0 - 1].isA(.noun) })
        {
            mark(alone - 1..<alone + 1, .shortOfWhole)
        }
        // "asked for monthly visits; most have them only once a quarter"
        if context.tellsWanted || !bearings.isDisjoint(with: .wanted),
            let only = (s.lower..<s.upper).first(where: { i in
                s[i].word == .only
                    && (s[i + 1].isA(.frequency)
                        || phrases.contains { phrase in
                            if case .recurrence = phrase.match.role { phrase.at == i + 1 } else { false }
                        })
            })
        {
            mark(only..<only + 2, .shortOfWhole)
        }
        var i = s.lower
        while i < s.upper {
            if mayBeginCount(s[i]), let (shortfall, end) = shortfall(at: i) {
                if clauses.isEmpty {
                    if shortfall == .certain { mark(i..<end, .shortOfWhole) }
                } else {
                    judge(shortfall, i..<end)
                }
                i = end
            } else {
                i += 1
            }
        }
    }

    /// Whether a shortfall can begin with that token at all.
    private func mayBeginCount(_ token: Token) -> Bool {
        token.isA([.numeral, .unit]) || token.means(.phase) || token.whole >= 0 || token.isMoney
            || Self.counters.contains(token.word)
    }

    private static let counters: WordSet = [
        .over, .under, .barely, .all, .every, .everyone, .everybody, .everything, .everywhere, .out, .so, .to, .of, .leaving,
        .hardly, .scarcely, .far, .first, .but, .not, .only, .except, .bar, .excluding, .apart, .exception, .twothirds,
        .threequarters, .onethird, .onequarter, .half, .third, .quarter, .most, .few, .majority, .bulk, .much, .many,
        .several,
        .some,
    ]

    /// Marks what falls short of the whole, if its clause tells how far something has come.
    private mutating func judge(_ shortfall: Shortfall, _ tokens: Range<Int>) {
        guard let clause = clause(ofCount: tokens) else { return }
        let verb = clause.verb
        if isOfOld(clause) || isSetRight(after: clause) || isAsAsked { return }
        guard !verb.isNegative || shortfall != .probable, !isConditional(clause),
            clause.opener < 0 || s[clause.opener].isA(.but),
            !recurs(clause)
        else { return }
        // "is now one of ten days"
        if verb.isCopula, tokens.lowerBound == verb.main, s[tokens.upperBound].isA(.unit) { return }
        // "One of the two firms on the shortlist was appointed"
        if tokens.lowerBound < verb.start, s[tokens.lowerBound].value == 1, Self.choosing.contains(action(clause).word) {
            return
        }
        let isShort =
            switch shortfall {
            case .explicit: tellsOfRest(tokens, clause)
            case .certain: [.so, .to].contains(s[tokens.lowerBound].word) || tellsOfPart(tokens, clause)
            case .probable: tellsOfShare(tokens, clause) && !hasTarget
            }
        guard isShort else { return }
        mark(
            min(tokens.lowerBound, verb.start)..<max(tokens.upperBound, verb.end), .shortOfWhole, in: clause,
            yields: shortfall != .explicit || verb.tense == .past)
    }

    /// The clause whose verb the count stands right behind, the one that it is the subject of, or the one that it stands in.
    private func clause(ofCount tokens: Range<Int>) -> Clause? {
        clauses.first { $0.verb.end == tokens.lowerBound && !$0.verb.isCopula }
            ?? clauses.first { tokens.lowerBound >= $0.left && tokens.lowerBound < $0.verb.start }
            ?? clauses.last { $0.verb.start <= tokens.lowerBound && tokens.lowerBound < max($0.right, $0.verb.end) }
    }

    private static let choosing: WordSet = [.appointed, .chosen, .selected, .accepted, .awarded, .picked, .bought]

    /// "…, as the recommendation specified"
    var isAsAsked: Bool {
        (s.lower..<s.upper).contains { i in
            // "in line with the recommendation"
            if s[i].word == .line, s[i - 1].word == .in, s[i + 1].word == .with {
                return reach(i + 2, 4).contains { Self.askers.contains(s[$0].word) }
            }
            return s[i].word == .as && s[i - 1].word != .not && s[i - 2].word != .not
                && (s[i + 1].word == .asked
                    || s[i + 1].isA([.determiner, .noun]) && (i + 2...i + 4).contains { Self.asking.contains(s[$0].word) })
        }
    }

    private static let askers: WordSet = [.recommendation, .recommendations]

    private static let asking: WordSet = [
        .asked, .recommended, .specified, .required, .requested, .intended, .planned, .wished, .wanted, .agreed, .envisaged,
    ]

    /// "against a target of 80%": judged by the target, not by the whole.
    var hasTarget: Bool { (s.lower..<s.upper).contains { s[$0].word == .target || s[$0].word == .against } }

    /// "Initially only two did; all thirty now do": what is left out has followed.
    private func isSetRight(after clause: Clause) -> Bool {
        guard clause.verb.tense == .past else { return false }
        // "Two were sold and the third closed"
        let later = clauses.filter { $0.verb.start >= clause.verb.end }
        if later.allSatisfy({ $0.verb.tense == .past && !$0.verb.isNegative }),
            (clause.verb.end..<s.upper).contains(where: { i in
                [.second, .third, .last, .others, .rest, .remainder, .final, .remaining].contains(s[i].word)
                    && (i + 1...i + 3).contains { s[$0].isA(.past) }
            })
        {
            return true
        }
        return (clause.verb.end..<s.tokens.count).prefix(30).contains { i in
            s.tokens[i].word == .all && (i - 2...i + 4).contains { $0 < s.tokens.count && s.tokens[$0].isA(.now) }
        }
    }
}
