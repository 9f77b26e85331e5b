/// What would, should or must be: "would need a change", "should be ready by May", "must be approved".
extension SentenceReading {
    mutating func readModal(_ clause: Clause, _ index: Int) {
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        switch clause.verb.tense {
        case .would: readWould(clause, index)
        case .can: readCan(clause)
        case .should: readShould(clause)
        case .must: readMust(clause, index)
        default: return
        }
    }

    private mutating func readWould(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        if wouldNot(clause) { return mark(tokens(of: clause), .refused, kind: .declined, yields: true) }
        guard !verb.isPerfect, !verb.isNegative else { return }
        if wouldLike(clause) { return mark(tokens(of: clause), .planned, in: clause) }
        if wouldNeed(clause) { return mark(tokens(of: clause), .toDo, in: clause) }
        if wasPromised(clause, index) { return mark(tokens(of: clause), .planned, in: clause, yields: true) }
        if wasFeared(clause, index) { return }
        if let only = onlyIf(clause) { return mark(verb.start..<only + 2, .waiting, in: clause) }
        // "Cabinet would want to see the evaluation first", "a transfer would be the next step"
        if verb.isCopula, s[verb.main].kind != .word { return }
        let isHeard = clauses[..<index].contains {
            $0.verb.tense == .past && !isRelative($0) || $0.verb.tense == .would && $0.verb.isPerfect
        }
        if !isHeard, !hasCondition, clause.opener < 0 || s[clause.opener].isA([.but, .relative]), !isGeneral(clause),
            !recurs(clause), !head(clause).means(.party),
            !isPrescribed(clause, index)
        {
            mark(tokens(of: clause), .planned, in: clause)
        }
    }

    /// "The Trust would not agree to share its figures"
    private func wouldNot(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let subject = head(clause)
        return verb.isNegative && !verb.isPerfect && !verb.isCopula && !hasCondition
            && (clause.opener < 0 || s[clause.opener].isA(.but))
            && (subject.means(.agent) || subject.bears(.other)) && !subject.means(.party)
            && [action(clause), s[verb.main]].contains { $0.means([.commit, .finish, .decide, .opinion, .submit]) }
            && !isFollowedByMore(clause)
    }

    /// It is the council's own, or another body's that acts for it: "we", "the service".
    private func isOurs(_ clause: Clause) -> Bool { head(clause).means(.agent) && !head(clause).means(.party) }

    /// "We would like to", "we would be able to move, were the money released"
    private func wouldLike(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard isOurs(clause) else { return false }
        let wishes =
            verb.isCopula
            ? s[verb.main].word == .able
            : verb.infinitive >= 0 && s[verb.main].means([.need, .intend]) || Self.wishing.contains(s[verb.main].word)
        // "The council would consider a scheme if"
        return wishes || action(clause).means(.explore) && hasCondition
    }

    private static let wishing: WordSet = [.like, .welcome, .prefer]

    /// "this would need a change in the law"
    private func wouldNeed(_ clause: Clause) -> Bool {
        s[clause.verb.main].means(.need) && clause.opener < 0 && !isGeneral(clause) && (!recurs(clause) || isOurs(clause))
            && !head(clause).means(.party) && !hasCondition
    }

    /// "It was agreed that officers would report back": a promise, until it is kept.
    private func wasPromised(_ clause: Clause, _ index: Int) -> Bool {
        guard index > 0, clauses[index - 1].verb.main < clause.verb.start else { return false }
        let governor = s[clauses[index - 1].verb.main]
        return (governor.means([.decide, .intend, .timetable, .commit]) || Self.telling.contains(governor.word))
            && !clause.verb.isCopula && !hasCondition && action(clause).means([.change, .finish, .event])
    }

    static let telling: WordSet = [.told, .assured, .informed, .advised, .said, .tell, .tells]

    /// "Work that the committee feared would take two years was done in one"
    private func wasFeared(_ clause: Clause, _ index: Int) -> Bool {
        index > 0 && isRelative(clauses[index - 1]) && clauses[index - 1].verb.end == clause.verb.start
            && clauses.contains { $0.verb.start > clause.verb.end && $0.opener < 0 && $0.verb.tense == .past }
    }

    /// "would come into effect only if Council approves it": where "only" stands.
    private func onlyIf(_ clause: Clause) -> Int? {
        guard let only = (clause.verb.end..<s.upper).first(where: { s[$0].word == .only && s[$0 + 1].word == .if }),
            s[only + 2].isCapital || s[only + 2].word == .the && s[only + 3].means(.agent),
            [.the, .this, .our].contains(s[clause.left].word), !head(clause).isA(.plural), !head(clause).means(.party)
        else { return nil }
        return only
    }

    func subjectIsMany(_ clause: Clause) -> Bool {
        (head(clause).means(.party) || head(clause).isA(.plural) && isBare(clause.head)) && !head(clause).means(.activity)
    }

    private mutating func readShould(_ clause: Clause) {
        let verb = clause.verb
        let action = action(clause)
        guard !verb.isNegative, !verb.isPerfect, !recurs(clause), !isGeneral(clause) else { return }
        // "This ought to be settled": nobody says so of a thing that is.
        // "ought to have been licensed" speaks of the past.
        if verb.infinitive >= 0, (verb.start..<verb.infinitive).contains(where: { s[$0].isA(.haveAny) }) { return }
        if verb.infinitive >= 0 { return mark(tokens(of: clause), .toDo, in: clause) }
        let isDated =
            hasComingDate(clause) || verb.adverbs.contains(.soon) || object(clause, within: 8) { $0.word == .within }
            || reach(verb.end, 6).contains { s[$0].word == .this && s[$0 + 1].isA(.unit) }
        let subject = head(clause)
        // "By the next update we should have a decision", "we should then be able to let the work"
        let isBy = (clause.left..<verb.start).contains { s[$0].word == .by }
        let isOurs = subject.word == .we || subject.word == .it || subject.means(.agent) && !subject.isA(.plural)
        if isOurs, verb.isCopula ? s[verb.main].word == .able : s[verb.main].isA(.haveAny) && (isDated || isBy) {
            return mark(tokens(of: clause), .toCome, in: clause)
        }
        // "should reach the required speed once the final cabinet is connected"
        let waitsForOne = clauses.contains {
            $0.verb.start > verb.end && $0.opener >= 0 && s[$0.opener].word == .once && $0.verb.tense == .present
                && [.the, .this, .our].contains(s[$0.opener + 1].word) && !head($0).means(.party)
        }
        if waitsForOne, !verb.isPassive, !subjectIsMany(clause) { return mark(tokens(of: clause), .toCome, in: clause) }
        // "should welcome its first cohort in January 2027"
        if laterDate(clause) != nil, !verb.isCopula, !subjectIsMany(clause) || dates.contains(where: { $0.hasYear }) {
            return mark(tokens(of: clause), .toCome, in: clause)
        }
        if verb.isCopula ? predicateIsReady(clause) : isDated && (verb.isPassive || action.means([.event, .finish])) {
            mark(tokens(of: clause), .toCome, in: clause)
        }
    }

    /// "Cabinet must approve the plan", "the plan must be approved"; "visitors must sign in" is a rule.
    private mutating func readMust(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let action = action(clause)
        let subject = head(clause)
        if verb.isNegative || verb.isPerfect || isConsequence(clause, index) { return }
        if verb.adverbs.contains(.still) || verb.adverbs.contains(.now) || verb.isPassive && hasComingDate(clause) {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        if isGeneral(clause) || recurs(clause) || hasCondition || isRelative(clause) { return }
        let isTask =
            !verb.isPassive && subject.means(.agent) && !subject.means(.party) && !subject.isA(.plural)
            && action.means([.change, .finish]) && !object(clause, within: 5, has: { $0.isA(.general) })
        // "The order must go to the Planning Inspectorate"
        let isNextStop =
            s[verb.main].word == .go && [.to, .before, .back].contains(s[verb.end].word) && !subject.isA(.plural)
            && !subject.means(.party) && ![.a, .an].contains(s[clause.left].word)
        if isNextStop { return mark(verb.start..<verb.end + 1, .toDo, in: clause) }
        // "Statutory notices must be served before the one-way system can be made permanent"
        if !subject.means(.party), precedesOneThing(clause) { return mark(tokens(of: clause), .toDo, in: clause) }
        let isHurdle =
            (![.a, .an].contains(s[clause.left].word) || s[clause.left + 1].means(.further)) && verb.isPassive
            && !subject.isA(.plural) && !subject.means(.party)
            && (waitsBefore(clause) || action.means(.redo) && s[clause.left].word == .the)
        if isHurdle || isTask { mark(tokens(of: clause), .toDo, in: clause) }
    }

    /// "before it can start", "first"
    private func waitsBefore(_ clause: Clause) -> Bool {
        (clause.verb.end..<s.upper).contains {
            s[$0].word == .before && ![.a, .an].contains(s[$0 + 1].word) || s[$0].word == .first || s[$0].word == .by
        }
    }
}
