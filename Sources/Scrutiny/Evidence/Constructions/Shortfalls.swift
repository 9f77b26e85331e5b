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

    private mutating func judge(_ shortfall: Shortfall, _ tokens: Range<Int>) {
        guard
            let clause = clauses.first(where: {
                $0.verb.end == tokens.lowerBound
                    && !$0.verb.isCopula
            }) ?? clauses.first(where: { tokens.lowerBound >= $0.left && tokens.lowerBound < $0.verb.start })
                ?? clauses.last(where: {
                    $0.verb.start <= tokens.lowerBound && tokens.lowerBound < max($0.right, $0.verb.end)
                })
        else { return }
        let verb = clause.verb
        let action = action(clause)
        if isOfOld(clause) || isSetRight(after: clause) || isAsAsked { return }
        guard !verb.isNegative || shortfall != .probable, !isConditional(clause),
            clause.opener < 0 || s[clause.opener].isA(.but),
            !recurs(clause)
        else { return }
        // "is now one of ten days"
        if verb.isCopula, tokens.lowerBound == verb.main, s[tokens.upperBound].isA(.unit) { return }
        let isSubject = tokens.lowerBound < verb.start
        // "One of the two firms on the shortlist was appointed"
        if isSubject, s[tokens.lowerBound].value == 1, Self.choosing.contains(action.word) { return }
        let isDone = verb.isPerfect && verb.tense == .present && !verb.isCopula && !verb.isProgressive
        let isState = verb.isCopula && verb.tense == .present && predicateIsReady(clause)
        let isPresentPassive = verb.isPassive && verb.tense == .present
        let isAct =
            action.means([.change, .finish, .event, .unlisted])
            && !(action.means(.standing) && !action.means([.finish, .event]))
            && !action.means([.drop, .unwelcome])
        switch shortfall {
        case .explicit:
            let isRate = s[tokens.upperBound - 2].word == .of
            // "all but the flats whose tenants declined them"
            if reach(tokens.upperBound, 8).contains(where: { s[$0].isA(.past) && s[$0].means(.drop) }) { return }
            guard verb.tense == .present || verb.tense == .past && isAct, !subject(clause, means: .trouble),
                !verb.isProgressive || isRate,
                isSubject || isDone || isRate || isState && tokens.lowerBound > verb.main
                    || verb.tense == .present && isBarring(tokens),
                !action.means(.opinion) || verb.isPerfect
            else { return }
        case .certain where [.so, .to].contains(s[tokens.lowerBound].word): break
        case .certain:
            let isOver =
                verb.tense == .past && !verb.isPerfect && !verb.isProgressive && (isSubject || verb.isPlain)
                && s[verb.main].word != .met
            // "640 of 1,100 homes visited."
            let isCut =
                verb.tense == .past && verb.isPlain && isSubject && s[verb.end].kind != .word
                && !head(clause).means([.party, .agent]) && s[verb.main].isA(.participle)
                && !action.means([.drop, .unwelcome, .opinion])
            // "Not every ward has a named contact"
            let isHaving = verb.isPlain && !verb.isNegative && s[verb.main].isA(.havePresent) && isSubject
            // "14 schools are on board out of 37"
            let isReached =
                verb.isCopula && verb.tense == .present
                && (s[verb.main].isA([.preposition, .numeral, .adverb])
                    || s[verb.main].kind == .other && s[verb.main + 1].isMoney
                    || verb.main == tokens.lowerBound || tokens.lowerBound <= verb.main + 4 && s[verb.main].isA(.numeral))
            // "holds three of the five languages"
            let isHeld =
                verb.isPlain && verb.tense == .present
                && (action.isA(.haveAny) || Self.counting.contains(s[verb.main].word)
                    || tokens.lowerBound == verb.end
                        && !tokens.contains { s[$0].isA([.noun, .plural]) && s[$0].isA(.determiner) })
                && (tokens.lowerBound == verb.end
                    || tokens.lowerBound == verb.end + 1
                        && ([.at, .to].contains(s[verb.end].word) || s[verb.end].kind == .other)
                    || tokens.lowerBound == verb.end + 2 && [.at, .to].contains(s[verb.end].word)
                        && s[verb.end + 1].kind == .other)
            // "Nine of the twelve sensors are transmitting"
            let isAtWork =
                isSubject && verb.isProgressive && !verb.isPassive && verb.tense == .present
                && action.means([.standing, .function])
            // "we can offer one for nine of the sixteen"
            let isOffered = verb.tense == .can && !isSubject && head(clause).word == .we
            guard
                isAtWork || isOffered || isCut || isHaving || isReached || isHeld
                    || isDone && (isAct || action.isA(.haveAny) || action.means(.standing) && !action.means(.opinion))
                    || isState
                    || isPresentPassive && isAct || isOver && isAct
            else { return }
        case .probable:
            let isDoneTo =
                isDone && verb.isPassive && s[verb.main].word != .reserved
                && !action.means([.opinion, .unwelcome, .drop]) && isSubject
            let isCovered =
                verb.isPlain && verb.tense == .present && tokens.lowerBound == verb.end
                && [.covers, .cover, .reaches, .includes].contains(s[verb.main].word)
            // "Half the wards now have a plan"
            let isHad =
                isSubject && verb.isPlain && verb.tense == .present && s[verb.main].isA(.haveAny)
                && verb.adverbs.contains(.now) || isSubject && s[verb.start - 1].isA(.now) && s[verb.main].isA(.haveAny)
            guard
                isCovered || isHad || isDoneTo
                    || isDone && (isAct || action.isA(.haveAny)) && (!action.means(.opinion) || action.means(.finish))
                    || isState
                        && isSubject,
                !hasTarget
            else { return }
        }
        mark(
            min(tokens.lowerBound, verb.start)..<max(tokens.upperBound, verb.end), .shortOfWhole, in: clause,
            yields: shortfall != .explicit || verb.tense == .past)
    }

    /// "in every school bar four"; "is known for all but 640" tells of a record, not of a round of work.
    private func isBarring(_ tokens: Range<Int>) -> Bool {
        s[tokens.upperBound - 1].isA(.numeral) && [.bar, .except].contains(s[tokens.upperBound - 2].word)
            && s[tokens.upperBound].kind != .word
    }

    private static let choosing: WordSet = [.appointed, .chosen, .selected, .accepted, .awarded, .picked, .bought]

    private static let counting: WordSet = [
        .hold, .holds, .stand, .stands, .run, .runs, .number, .numbers, .cover, .covers, .come, .comes, .shows, .show,
        .reaches, .has, .amount, .amounts,
    ]

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
