/// What a thing has done to it: "is expected in May", "was delayed", "are not plugged in".
extension SentenceReading {
    mutating func readPassive(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        let isPast = verb.tense == .past
        if isTemporal(clause), !isPast { return }
        if verb.isNegative || denies(clause) { return readPassiveDenial(clause) }
        if verb.adverbs.contains(.nearly), main.means([.change, .finish]) || main.means(.ready) {
            return mark(tokens(of: clause), .shortOfWhole, in: clause, yields: isPast)
        }
        if recurs(clause), laterDate(clause) == nil { return }
        if main.means([.timetable, .intend]), !main.means(.finish) || main.word == .planned {
            // "Interpreters are booked for all hearings where the family asks": each time.
            if !isPast, subject.isA(.plural), isBare(clause.head), isForEach(clause) { return }
            return readTimetable(clause)
        }
        // "is still occupied", "are still held on paper"
        if verb.adverbs.contains(.still), !isPast, !main.means([.upkeep, .goOn]), main.word != .used,
            !subject.means([.document, .inForce]), !isRelative(clause)
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        if main.means(.await) { return mark(tokens(of: clause), .waiting, in: clause, yields: isPast) }
        // "The database was meant to be ready in July"
        if main.word == .meant, isPast, verb.infinitive >= 0, !isFollowedByMore(clause), !isRelative(clause) {
            return mark(tokens(of: clause), .planned, in: clause, yields: true)
        }
        if main.means(.need) {
            let comesFirst =
                verb.infinitive < 0 && subject.means([.decision, .activity, .document]) && !subject.isA(.plural)
                && (verb.end..<min(verb.end + 3, s.upper)).contains {
                    s[$0].word == .before && precedesOneThing(clause) || s[$0].word == .until
                }
            // "Costings are required from the engineers before this can proceed"
            let precedes =
                verb.infinitive < 0 && !isPast && !subject.means(.party) && !isRelative(clause) && precedesOneThing(clause)
            let isWanting =
                comesFirst || precedes
                || verb.infinitive < 0 && !isPast && [.a, .an, .another].contains(s[clause.left].word)
                    && !subject.means(.party) && (s[verb.end].kind != .word || s[verb.end].isA(.now))
                || verb.infinitive < 0 && !subject.means(.party) && s[verb.end].kind != .word && clause.opener >= 0
                    && s[clause.opener].isA(.but)
                || verb.infinitive < 0
                    && (self.subject(clause, means: [.further, .decision])
                        && !subject.means(.party) || verb.adverbs.contains(.still))
            if isWanting, !precedesAny(clause), !isGeneral(clause),
                !isPast || !isFollowedByMore(clause) && isLastWord(clause)
            {
                mark(tokens(of: clause), .toDo, in: clause, yields: isPast)
            }
            return
        }
        // "The money for this was taken to fill a gap"
        if main.word == .taken, isPast, subject.means(.resource), !isFollowedByMore(clause), !isRelative(clause) {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        if main.word == .missed, !isRelative(clause) { return mark(tokens(of: clause), .heldUp, in: clause, yields: isPast) }
        if main.means(.hinder), !main.means(.finish) {
            // "Rents were frozen for a year" is what was done to them.
            if isAsAsked || isFrozenCharge(clause) { return markFinished(verb.main) }
            return mark(tokens(of: clause), .heldUp, in: clause, yields: isPast)
        }
        // "…, and 90 trees were left unchecked."
        if main.word == .left, s[verb.end].bears(.undone), !isFollowedByMore(clause), !isRelative(clause) {
            return mark(verb.start..<verb.end + 1, .toDo, in: clause, yields: true)
        }
        if main.means(.drop) {
            if !isAsAsked, let kind = dropped(clause) {
                return mark(tokens(of: clause), .refused, kind: kind, yields: isPast)
            }
            return
        }
        if let why = openEnding(of: clause), isPast && !tellsOutcome(after: verb.end) || why == .draft || why == .heldUp {
            return mark(tokens(of: clause), why, in: clause, yields: true)
        }
        // "three gateways are left"
        if main.word == .left, !isPast, isCustomary(clause) { return markFinished(verb.main) }
        if main.word == .left, !isPast, self.subject(clause, has: .numeral) || subject.means([.phase, .activity]),
            s[verb.end].kind != .word
        {
            return mark(clause.head < 0 ? tokens(of: clause) : clause.head..<verb.end, .toDo, in: clause)
        }
        // "is committed to delivering", "was promised"
        if main.means(.commit), !main.means([.decide, .standing]) {
            let promised = s[verb.end].word == .to ? verb.end + 1 : verb.infinitive
            if promised >= 0, s[promised].isA([.ing, .base]), !s[promised].isA(.determiner),
                !isPast
                    || verb.infinitive >= 0
            {
                return mark(verb.start..<promised + 1, .planned, in: clause, yields: isPast)
            }
            if isPast { return mark(tokens(of: clause), .planned, in: clause, yields: true) }
        }
        // "is set for March", "is listed for 14 January"
        let isListed =
            !isPast && dates.contains { $0.preposition == .for && ($0.tokens.lowerBound - verb.end).magnitude <= 1 }
        if main.word == .set || isListed, s[verb.end].word == .for, laterDate(clause) != nil, !isTermOfThingInForce(clause) {
            return mark(tokens(of: clause), .planned, in: clause)
        }
        if isPast || main.means(.finish), !onlyDates(clause), clause.opener < 0 || !main.means(.unwelcome) {
            markFinished(verb.main)
        }
    }

    /// "only the normal defects check is left": what comes after any such work.
    private func isCustomary(_ clause: Clause) -> Bool {
        (clause.left..<clause.verb.start).contains { [.normal, .usual].contains(s[$0].word) }
    }

    /// "…, since the recommendation was made", "the changes that were made": when and which, not what came of it.
    private func onlyDates(_ clause: Clause) -> Bool {
        guard clause.opener >= 0 else { return false }
        let before = s[clause.opener - 1]
        return isTemporal(clause) || s[clause.opener].word == .since
            || isRelative(clause) && before.kind == .word && !before.isA(.preposition)
    }

    /// "Fees have been frozen for two years"
    func isFrozenCharge(_ clause: Clause) -> Bool {
        s[clause.verb.main].word == .frozen && Self.charges.contains(head(clause).word)
    }

    private static let charges: WordSet = [.fees, .rents, .fares, .prices, .allowances, .charge, .charges]

    /// "for all meetings", "for every child"; "for all the remaining homes" and "for all six" say which.
    private func isForEach(_ clause: Clause) -> Bool {
        reach(clause.verb.end, 4).contains {
            s[$0].word == .for
                && (s[$0 + 1].isA(.general) || s[$0 + 1].word == .all && !s[$0 + 2].isA([.determiner, .numeral]))
        }
    }

    /// Nothing in the sentence comes after it but what depends on it.
    func isLastWord(_ clause: Clause) -> Bool { clause.opener >= 0 && s[clause.opener].word == .that }

    /// "is expected in May", "was due to open". Of people it is a duty ("staff are expected to"), of a guide its purpose.
    mutating func readTimetable(_ clause: Clause) {
        // "by more than was planned"
        if isSeries(clause) || s[clause.verb.start - 1].word == .than || s[clause.verb.start - 1].word == .as { return }
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        let isPast = verb.tense == .past
        let action = action(clause)
        if verb.infinitive >= 0 {
            if subject.means(.party) || isGeneral(clause)
                || subject.means(.agent) && subject.isA(.plural) && !hasDate(clause)
            {
                return
            }
            if action.means(.effect), subject.means([.document, .inForce, .pointing]), !hasDate(clause),
                !verb.infinitiveIsPassive
            {
                return
            }
        }
        if !main.means(.intend), main.word != .scheduled, laterDate(clause) == nil,
            s[verb.end].word != .for || main.word == .reserved || main.word == .budgeted, verb.infinitive < 0
        {
            return
        }
        if !main.means(.timetable), verb.infinitive < 0 { return }
        mark(tokens(of: clause), .planned, in: clause, yields: isPast)
    }

    mutating func readPassiveDenial(_ clause: Clause) {
        let verb = clause.verb
        let main = s[verb.main]
        if isGoodNews(clause) || isGeneral(clause) && !verb.isNegative { return }
        let isPast = verb.tense == .past
        // "Nobody is now placed in a hotel" is what was wanted.
        if verb.adverbs.contains(.yet) || verb.adverbs.contains(.now) && verb.isNegative, !isPast {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        }
        // "is not expected to open before the summer"
        if main.means([.timetable, .intend]), !isPast, verb.isNegative, verb.infinitive >= 0, waits(clause) {
            return mark(tokens(of: clause), .planned, in: clause)
        }
        // "none is planned"; "no further visits are planned" leaves nothing undone.
        if main.means([.timetable, .intend]), !isPast, verb.infinitive < 0, !recurs(clause),
            !(clause.left..<verb.start).contains(where: { s[$0].means(.further) || s[$0].means(.trouble) })
        {
            return mark(clause.left..<verb.end, .refused, kind: .declined)
        }
        // "nothing is settled"
        if !isPast, head(clause).word == .nothing || head(clause).word == .none, main.means(.finish), !recurs(clause) {
            return mark(clause.head..<verb.end, .notYet, kind: .nothingDone, in: clause)
        }
        // "… have arrived but are not plugged in"
        if !isPast, verb.isNegative,
            main.means([.change, .unlisted, .finish])
                || clause.opener >= 0 && s[clause.opener].isA(.but) && !main.means([.unwelcome, .need, .hinder, .drop]),
            !main.means([.norm, .cause, .opinion]),
            !recurs(clause), clause.opener < 0 || s[clause.opener].isA(.but),
            s[verb.start - 1].isA([.but, .and]) || s[clause.left].word == .the && !head(clause).isA(.plural)
                || head(clause).means([.resource, .decision]) && !head(clause).isA(.plural)
        {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        }
        // "Money for the repair was not included in this year's programme"
        if isPast, verb.isNegative, (clause.left..<verb.start).contains(where: { s[$0].means(.resource) }),
            !isFollowedByMore(clause),
            main.means([.standing, .norm, .change]), !recurs(clause), !isGeneral(clause)
        {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: true)
        }
        // "The bid scored well but was not chosen"
        if isPast, verb.isNegative, !isFollowedByMore(clause) || s[verb.end].kind == .comma,
            head(clause).bears([.paper, .preparatory]),
            main.means(.change), !main.means([.upkeep, .trend]), !recurs(clause), !isGeneral(clause)
        {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: true)
        }
        // "The annual return was not produced this year"
        if isPast, verb.isNegative, !isFollowedByMore(clause), !isGeneral(clause), !isRelative(clause),
            main.means([.change, .finish]), !main.means([.need, .unwelcome, .hinder]),
            reach(verb.end, 3).contains(where: { [.this, .last].contains(s[$0].word) && s[$0 + 1].isA([.unit, .season]) })
        {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: true)
        }
        guard !recurs(clause), !isGeneral(clause), main.means(.finish), verb.isNegative else { return }
        if isPast || main.means(.ready) || Self.settled.contains(main.word) {
            mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: isPast)
        }
    }

    static let settled: WordSet = [
        .confirmed, .made, .sealed, .adopted, .approved, .agreed, .signed, .ratified, .endorsed, .finalised, .implemented,
        .completed,
    ]
}
