/// What something is: "is subject to approval", "is due in June", "is not yet in place".
extension SentenceReading {
    mutating func readState(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let subject = head(clause)
        let predicate = s[verb.main]
        guard verb.tense == .present || verb.tense == .past, !isPrescribed(clause, index), !isConditional(clause) else {
            return
        }
        if verb.tense == .past {
            if predicate.word == .due, s[verb.main + 1].word == .to, s[verb.main + 2].isA([.base, .be]) {
                mark(verb.start..<verb.main + 3, .planned, in: clause, yields: true)
            } else if verb.isNegative, predicate.word == .possible || predicate.word == .able, !isFollowedByMore(clause),
                !isGeneral(clause)
            {
                mark(verb.start..<verb.main + 1, .notYet, kind: .nothingDone, in: clause, yields: true)
            } else if predicateIsReady(clause), !verb.isNegative {
                markFinished(verb.main)
            }
            return
        }
        if isTemporal(clause), s[clause.opener].word != .while, s[clause.opener].word != .whilst { return }
        let said = verb.start..<min(verb.main + 1, s.upper)
        let isLater = laterDate(clause) != nil
        // "There are 400 to train"
        if head(clause).word == .there, verb.tense == .present, s[verb.main].isA(.numeral), !verb.isNegative,
            let to = reach(verb.main + 1, 3).first(where: { s[$0].word == .to && s[$0 + 1].isA(.base) }),
            s[to + 1].means([.change, .finish, .unlisted]), s[to + 2].word != .from
        {
            return mark(verb.start..<to + 2, .toDo, in: clause)
        }
        // "There were to be forty; there are forty-four."
        if head(clause).word == .there, s[verb.main].isA(.numeral), verb.tense == .present { markFinished(verb.main) }
        if isAbsence(clause) {
            return mark(verb.start..<min(verb.main + 2, s.upper), .notYet, kind: .nothingDone, in: clause)
        }
        if verb.isNegative || denies(clause) {
            if verb.isNegative, verb.adverbs.contains(.yet) { return mark(said, .notYet, kind: .nothingDone, in: clause) }
            if verb.isNegative, predicateIsReady(clause), !isGeneral(clause), !recurs(clause) {
                mark(said, .toDo, in: clause)
            }
            return
        }
        if verb.adverbs.contains(.nearly), predicateIsReady(clause) || s[verb.main].isA(.noun) && predicate.means(.activity)
        {
            return mark(said, .shortOfWhole, in: clause)
        }
        if predicate.isPercent || predicate.kind == .number && s[verb.main + 1].word == .percent,
            s[verb.main + 1].means(.ready)
                || s[verb.main + 2].means(.ready),
            predicate.value < 100
        {
            return mark(verb.start..<verb.main + 2, .shortOfWhole, in: clause)
        }
        // "is at detailed design", "is out to parents"
        let isAtStage =
            predicate.word == .at && s[verb.main + 1].word != .the
            && (verb.main + 2...verb.main + 5).contains {
                s[$0].means(.phase) && s[$0].word != .draft || [.level, .height, .design].contains(s[$0].word)
            }
        if isAtStage || predicate.word == .out && [.to, .for].contains(s[verb.main + 1].word), !isGeneral(clause),
            !recurs(clause)
        {
            return mark(verb.start..<verb.main + 1, .inHand, in: clause)
        }
        // "is only a stub", "is a first sketch of what is wanted"
        if predicate.isA(.determiner),
            let thing = (verb.main + 1..<min(verb.main + 4, s.upper)).first(where: {
                s[$0].bears(.artefact) && !s[$0 + 1].isA(.noun)
            }), !isGeneral(clause), !recurs(clause)
        {
            return mark(verb.start..<thing + 1, .draft, in: clause)
        }
        // "An interim manager is in post"
        if predicateIsReady(clause), !isGeneral(clause), !recurs(clause),
            (clause.left..<verb.start).contains(where: {
                [.interim, .acting].contains(s[$0].word) && s[$0 + 1].means(.agent)
            })
        {
            return mark(clause.left..<verb.main + 1, .waiting, in: clause)
        }
        // "…, though the public version is unchanged", "performance is below the national average"
        if predicate.word == .unchanged, clause.opener >= 0, s[clause.opener].isA([.but, .causal]) {
            return mark(said, .toDo, in: clause)
        }
        if predicate.word == .below, subject.bears(.gain),
            reach(verb.main + 1, 5).contains(where: { s[$0].word == .average })
        {
            return mark(said, .shortOfWhole, in: clause)
        }
        if isOpenMatter(clause), !isGeneral(clause), !recurs(clause) { return mark(said, .toDo, in: clause) }
        // "So far it is only an idea"
        if predicate.isA(.determiner),
            (verb.start..<verb.main).contains(where: { [.only, .just, .merely, .still, .simply].contains(s[$0].word) }),
            let thing = reach(verb.main + 1, 3).first(where: { s[$0].means(.intention) || s[$0].bears(.prospect) }),
            s[thing].isA(.noun), !isGeneral(clause), !recurs(clause)
        {
            return mark(verb.start..<thing + 1, .planned, in: clause)
        }
        // "The new date is the end of March"
        if isLater, [.date, .deadline].contains(subject.word), !recurs(clause), !isSeries(clause) {
            return mark(said, .planned, in: clause)
        }
        // "the bathrooms are next"
        if predicate.word == .next, s[verb.main + 1].kind != .word { return mark(said, .planned, in: clause) }
        if predicate.word == .without, !isGeneral(clause), !recurs(clause), !subject.means(.party) {
            return mark(said, .toDo, in: clause)
        }
        if predicate.word == .due { return readDue(clause) }
        // "The missing element is a named lead", "we are well outside the standard"
        if [.the, .our, .its, .one].contains(s[clause.left].word), !predicateIsReady(clause), !recurs(clause),
            !isGeneral(clause),
            let missing = (clause.left + 1..<max(verb.start - 1, clause.left + 1)).first(where: {
                s[$0].bears(.undone) && s[$0].means(.unlisted) == false && s[$0 + 1].isA(.noun)
                    && s[$0].isA([.adjective, .ing])
            })
        {
            return mark(missing..<verb.end, .toDo, in: clause)
        }
        if fallsOutside(clause) { return mark(said, .shortOfWhole, in: clause) }
        let next = s[verb.main + 1]
        if predicate.word == .likely || predicate.word == .unlikely, next.word == .to, !isGeneral(clause) {
            return mark(verb.start..<verb.main + 2, .planned, in: clause)
        }
        if predicate.word == .subject, next.word == .to { return readSubjectTo(clause) }
        if predicate.word == .dependent || predicate.word == .conditional || predicate.word == .contingent,
            !isGeneral(clause), !recurs(clause)
        {
            return mark(verb.start..<verb.main + 2, .waiting, in: clause)
        }
        // "has been unable to extend", "is ready to be issued"
        if predicate.word == .unable, verb.infinitive >= 0, !isGeneral(clause),
            !subject.means(.party) || !subject.isA(.plural) && s[clause.left].word == .the
        {
            return mark(
                tokens(of: clause),
                .heldUp, in: clause)
        }
        if predicate.word == .ready, verb.infinitive >= 0, !subject.means(.party),
            action(clause).means([.change, .finish, .event]),
            !isGeneral(clause), !recurs(clause)
        {
            return mark(tokens(of: clause), .planned, in: clause)
        }
        if predicate.word == .ready, next.word == .for,
            s[verb.main + 2].means([.decision, .activity]) || s[verb.main + 3].means(.decision)
        {
            return mark(verb.start..<verb.main + 3, .waiting, in: clause)
        }
        if isLater, !recurs(clause), datesItself(clause) { return mark(said, .planned, in: clause) }
        // "is still closed for resurfacing", "the claim is still open"
        let isStillShut =
            predicate.word == .closed && !subject.means([.document, .activity])
            || predicate.word == .open && (subject.bears([.paper, .leftover]) || subject.means(.trouble))
        if verb.adverbs.contains(.still), isStillShut, !recurs(clause), !isGeneral(clause) {
            return mark(said, .toDo, in: clause)
        }
        if verb.adverbs.contains(.still), !predicateIsReady(clause), !recurs(clause), !predicate.means(.standing) {
            return mark(said, .toDo, in: clause)
        }
        if predicateIsReady(clause) { markFinished(verb.main) }
    }

    /// "is well outside the ten-day standard", "are below the minimum"
    private func fallsOutside(_ clause: Clause) -> Bool {
        let at = clause.verb.main
        guard !isGeneral(clause), !recurs(clause),
            let norm = reach(at + 1, 6).first(where: { Self.goals.contains(s[$0].word) })
        else { return false }
        switch s[at].word {
        case .outside: return true
        case .below, .under, .short:
            return s[norm].word != .maximum && !(s.lower..<s.upper).contains { Self.fewer.contains(s[$0].word) }
        case .above, .over, .beyond: return s[norm].word == .maximum
        default: return false
        }
    }

    private static let matters: WordSet = [.recommendation, .recommendations, .action, .actions, .matter]

    /// What is open until it is done: a recommendation, an action, a gap.
    func isMatter(_ token: Token) -> Bool {
        token.bears(.leftover) && !token.isA(.determiner) || Self.matters.contains(token.word)
    }

    /// "Two of the five actions are closed and the other three are open": of a matter, that it is open is no good news.
    func isOpenMatter(_ clause: Clause) -> Bool {
        guard s[clause.verb.main].word == .open, clause.verb.isCopula, !s[clause.verb.main + 1].isA(.preposition) else {
            return false
        }
        if isMatter(head(clause)) { return true }
        return (head(clause).isA([.numeral, .determiner]) || s[clause.verb.start - 1].isA(.numeral))
            && (s.lower..<clause.verb.start).contains { isMatter(s[$0]) && s[$0].isA(.plural) }
    }

    /// "The launch is on 3 November", "the closing date is 30 September", but not the next of a series, nor a term.
    func datesItself(_ clause: Clause) -> Bool {
        let predicate = s[clause.verb.main]
        let isDate =
            predicate.isA([.preposition, .numeral, .calendar]) || predicate.word == .open || predicate.word == .live
            || predicate.word == .until || predicate.word == .the && s[clause.verb.main + 1].kind == .number
        if !isDate || isTermOfThingInForce(clause) { return false }
        return !isSeries(clause)
    }

    /// "is due in June", "is due to report"; "the rise is due to demand" gives a cause.
    mutating func readDue(_ clause: Clause) {
        let main = clause.verb.main
        let next = s[main + 1]
        if recurs(clause) || isGeneral(clause) || isSeries(clause) { return }
        let isInfinitive = clause.verb.infinitive >= 0
        if next.word == .to, !isInfinitive, !(s[main + 2].means(.agent) && hasDate(clause)) { return }
        if isTermOfThingInForce(clause), laterDate(clause) == nil, next.word == .for {
            return mark(
                clause.verb.start..<main + 2, .planned,
                in: clause)
        }
        let end = next.word == .to ? main + 3 : main + 1
        mark(clause.verb.start..<min(end, s.upper), .planned, in: clause)
    }

    /// "is subject to approval"; "all grants are subject to audit" is a rule.
    mutating func readSubjectTo(_ clause: Clause) {
        let main = clause.verb.main
        if isGeneral(clause) || recurs(clause) || (clause.left..<clause.verb.start).contains(where: { s[$0].word == .all }) {
            return
        }
        if head(clause).isA(.plural), head(clause).means([.party, .routine]) { return }
        guard (main + 2...main + 5).contains(where: { s[$0].means(.decision) || s[$0].isA(.ing) }) else { return }
        mark(clause.verb.start..<main + 2, .waiting, in: clause)
    }
}
