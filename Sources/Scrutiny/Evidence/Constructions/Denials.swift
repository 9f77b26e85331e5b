/// What is not so, where neither tense nor the verb's meaning makes it plain: "no date can be given", "the target cannot be
/// met", "response times are not where they should be", "the gazebo was to be moved and was not".
extension SentenceReading {
    mutating func readDenials(_ clause: Clause, _ index: Int) {
        // "… but is rarely followed"
        if clause.opener >= 0, s[clause.opener].isA(.but), clause.verb.tense == .present,
            let rarely = (clause.opener + 1..<max(clause.verb.end, clause.opener + 1)).first(where: {
                [.rarely, .seldom].contains(s[$0].word)
            }),
            !isGoodNews(clause)
        {
            return mark(rarely..<max(clause.verb.end, rarely + 1), .shortOfWhole, in: clause)
        }
        guard isAsserted(clause, index), !isGoodNews(clause), !saysRule(clause) else { return }
        let verb = clause.verb
        let isDenied = verb.isNegative
        let lacksSubject = (clause.left..<verb.start).first {
            s[$0].isA(.no) || s[$0].word == .neither || s[$0].word == .nor
        }
        if let at = lacksSubject, !isDenied {
            if clause.opener >= 0, s[clause.opener].isA(.but), verb.isPlain, verb.tense == .present,
                s[at].word == .nobody || s[at + 1].word == .one,
                !action(clause).means([.unwelcome, .need])
            {
                return mark(at..<verb.end, .notYet, kind: .nothingDone, in: clause)
            }
            let isMissed = !(at..<verb.start).contains {
                s[$0].means([.trouble, .further]) && !s[$0].means([.decision, .document, .activity])
                    || [.longer, .doubt].contains(s[$0].word)
            }
            let isUnable = (verb.tense == .can || verb.tense == .would) && s[verb.start].word != .may
            let isNow =
                verb.tense == .present && (verb.isPassive || verb.isPerfect)
                && !action(clause).means([.need, .unwelcome, .hinder]) && !verb.adverbs.contains(.now)
            // "No dog can be let off the lead": a ban, not a want.
            let isBan =
                verb.tense == .can && (at..<verb.start).contains { s[$0].means([.party, .agent]) && !s[$0].bears(.paper) }
                || (verb.end..<s.upper).contains { [.unless, .without, .if].contains(s[$0].word) }
            if isBan { return }
            if isMissed, isUnable || isNow && action(clause).means([.change, .finish, .decide, .submit, .unlisted]),
                !isRelative(clause)
            {
                mark(at..<max(verb.end, at + 1), .notYet, kind: .nothingDone, in: clause, yields: true)
            }
            return
        }
        if head(clause).word == .there, verb.tense == .can || verb.tense == .future, s[verb.main].isA(.no),
            !s[verb.main + 1].means(.trouble)
        {
            return mark(verb.start..<verb.main + 1, .waiting, in: clause)
        }
        guard isDenied, !isRelative(clause) || verb.tense == .present else { return }
        switch verb.tense {
        case .can: readInability(clause)
        case .past where !verb.isPerfect: readUndone(clause)
        case .present where verb.isCopula && !verb.isPerfect: readNotSo(clause)
        case .present
        where verb.isProgressive
            && (!action(clause).means([.standing, .trend])
                || reach(verb.end, 4).contains { Self.goals.contains(s[$0].word) }):
            mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        case .present
        where (verb.isPlain || s[verb.start].isA(.doPresent)) && Self.agreeing.contains(s[verb.main].word)
            && (head(clause).means(.agent) || head(clause).bears(.other)) && !head(clause).means(.party):
            mark(tokens(of: clause), .refused, kind: .declined)
        case .present
        where (verb.isPlain || s[verb.start].isA(.doPresent))
            && [.know, .see, .expect, .consider, .believe, .propose, .recommend].contains(s[verb.main].word)
            && (head(clause).means(.agent) || head(clause).word == .we):
            mark(tokens(of: clause), .toDo, in: clause)
        case .present where verb.isPlain || s[verb.start].isA(.doPresent):
            // "The software does not produce the report that was asked for"
            if isAsked(after: verb.end) || verb.adverbs.contains(.now) { mark(tokens(of: clause), .toDo, in: clause) }
        default: break
        }
    }

    private static let agreeing: WordSet = [.agree, .support, .accept, .favour]

    /// What is named there is what was asked for.
    private func isAsked(after end: Int) -> Bool {
        (end..<min(end + 10, s.upper)).contains { s[$0].bears(.wanted) && s[$0].isA([.past, .participle]) }
    }

    /// "cannot be met", "we cannot say when", "could not be kept"; "members cannot sit" is a rule.
    private mutating func readInability(_ clause: Clause) {
        let verb = clause.verb
        let isPast = s[verb.start].word == .couldnt || s[verb.start].word == .could
        if [.may, .might].contains(s[verb.start].word) { return }
        if isOfWithdrawn(clause) || isPast && (isFollowedByMore(clause) || hasCondition) { return }
        if hasCondition, !waits(clause) { return }
        if bindsAll(clause) { return }
        let isOurs =
            (head(clause).means(.agent) || head(clause).bears(.other)) && !head(clause).isA(.plural)
            || head(clause).word == .we
            || head(clause).word == .officers
        guard verb.isPassive || isOurs || head(clause).means(.activity) || action(clause).isA(.be) else { return }
        mark(tokens(of: clause), .heldUp, in: clause, yields: true)
    }

    /// "Orders over £5,000 cannot be raised without a second signature": a rule in force.
    func bindsAll(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return verb.isPassive && verb.adverbs.isDisjoint(with: [.yet, .now, .still])
            && !s[s.lower].isA([.determiner, .pronoun])
            && (s.lower..<verb.start).contains { s[$0].isA(.plural) && !s[$0].isA(.preposition) }
            && reach(verb.end, 3).contains { s[$0].word == .without && s[$0 + 1].isA([.determiner, .numeral]) }
    }

    /// "was not", "never materialised", at the end of what the sentence says.
    private mutating func readUndone(_ clause: Clause) {
        let verb = clause.verb
        let isExplained = clauses.contains { $0.verb.start > verb.end && $0.opener >= 0 && s[$0.opener].isA(.causal) }
        if isFollowedByMore(clause) || isRelative(clause) || isExplained || cameLater(clause) { return }
        if verb.isCopula {
            // "… and was not."
            let isLeftOut = s[verb.end].kind != .word
            if isLeftOut,
                s[verb.start - 1].isA([.and, .but]) || s[verb.start - 1].kind == .comma || predicateIsReady(clause)
            {
                mark(verb.start..<verb.end, .notYet, kind: .nothingDone, in: clause)
            }
            return
        }
        guard !s[verb.main].means([.opinion, .need]) || s[verb.main].means(.finish),
            !action(clause).means(.standing) || action(clause).means(.finish),
            !Self.staying.contains(s[verb.main].word)
        else { return }
        mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: true)
    }

    private static let staying: WordSet = [
        .apply, .change, .affect, .alter, .require, .include, .arise, .object, .matter, .need, .differ,
    ]

    /// "are not where they should be", "is not to hand", "is not due until February"
    private mutating func readNotSo(_ clause: Clause) {
        let verb = clause.verb
        let predicate = s[verb.main]
        let next = s[verb.main + 1]
        // "should be logged daily, and they are not"
        if s[verb.end].kind != .word, s[verb.start - 1].isA(.pronoun), s[verb.start - 2].isA([.and, .but]),
            clauses.contains(where: { $0.verb.end < verb.start && [.should, .must].contains($0.verb.tense) })
        {
            return mark(verb.start..<verb.end, .notYet, kind: .nothingDone, in: clause)
        }
        let isShort =
            Self.fallingShort.contains(predicate.word) && !(predicate.word == .as && next.word == .a)
            || predicate.isA([.preposition, .adverb]) && !Self.saying.contains(predicate.word) && predicate.word != .in
            || predicate.word == .in && !Self.atIssue.contains(next.word) || verb.adverbs.contains(.now)
        if isShort { mark(verb.start..<min(verb.main + 1, s.upper), .toDo, in: clause) }
    }

    private static let fallingShort: WordSet = [
        .where, .what, .enough, .due, .going, .clear, .certain, .sure, .confident, .satisfied, .sufficient, .adequate, .near,
        .far,
        .right, .there, .able, .possible, .good, .to, .as,
    ]
    private static let saying: WordSet = [.for, .about, .of, .only, .just, .without]
    private static let atIssue: WordSet = [.breach, .dispute, .doubt, .scope]

    /// Of many people or things alike, what may not be is a rule: "Members cannot sit on the panel until …".
    private func saysRule(_ clause: Clause) -> Bool {
        let subject = head(clause)
        guard clause.verb.tense == .present || clause.verb.tense == .can, clause.head >= 0 else { return false }
        let isAny = s[clause.left].word == .a || s[clause.left].word == .an
        if isAny, !clause.verb.isCopula, clause.verb.tense == .present { return true }
        if subject.means(.party) && !subject.bears(.paper) {
            return subject.isA(.plural) || !subject.bears(.other) || ![.the, .our, .this].contains(s[clause.left].word)
        }
        // "Officers do not believe that this is possible"
        if subject.means(.agent), clause.verb.tense == .present, s[clause.verb.main].means([.opinion, .decide, .intend]) {
            return false
        }
        return subject.isA(.plural) && !subject.means(.pointing) && isBare(clause.head)
    }

    /// "Members", "small charities": no determiner or number says which.
    func isBare(_ noun: Int) -> Bool {
        var i = noun
        while i >= s.lower, s[i].kind == .word, s[i].isA([.noun, .adjective, .plural, .participle, .ing]) || s[i].id == 0,
            !s[i].isA([.determiner, .preposition, .numeral]) || s[i].isA(.noun) && i == noun
        { i -= 1 }
        return !s[i].isA([.determiner, .numeral, .pronoun])
    }
}
