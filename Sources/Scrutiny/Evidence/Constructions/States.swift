/// What something is, or has done to it: "is subject to approval", "is expected", "was delayed".
extension SentenceReading {
    mutating func readPassive(_ clause: Clause, _ index: Int) {
        let verb = clause.verb, main = s[verb.main], subject = head(clause)
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        let isPast = verb.tense == .past
        if isTemporal(clause), !isPast { return }
        if verb.isNegative || denies(clause) { return readPassiveDenial(clause) }
        if verb.adverbs.contains(.nearly), main.means([.change, .finish]) || main.means(.ready) {
            return mark(tokens(of: clause), .shortOfWhole, in: clause, yields: isPast)
        }
        if recurs(clause), laterDate(clause) == nil { return }
        if main.means([.timetable, .intend]), !main.means(.finish) || main.word == .planned {
            return readTimetable(clause)
        }
        // "is still occupied", "are still held on paper"
        if verb.adverbs.contains(.still), !isPast, !main.means([.upkeep, .goOn]), main.word != .used, !subject.means([.document, .inForce]), !isRelative(clause) {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        if main.means(.await) { return mark(tokens(of: clause), .waiting, in: clause, yields: isPast) }
        if main.means(.need) {
            let comesFirst = verb.infinitive < 0 && subject.means([.decision, .activity, .document]) && !subject.isA(.plural)
                && (verb.end..<min(verb.end + 3, s.upper)).contains { s[$0].word == .before || s[$0].word == .until }
            let isWanting = comesFirst || verb.infinitive < 0 && !subject.means(.party) && s[verb.end].kind != .word && clause.opener >= 0
                && s[clause.opener].isA(.but) || verb.infinitive < 0 && (self.subject(clause, means: [.further, .decision])
                && !subject.means(.party) || verb.adverbs.contains(.still))
            if isWanting, !isPast || !isFollowedByMore(clause) && isLastWord(clause), !isGeneral(clause) { mark(tokens(of: clause), .toDo, in: clause, yields: isPast) }
            return
        }
        if main.word == .missed, !isRelative(clause) { return mark(tokens(of: clause), .heldUp, in: clause, yields: isPast) }
        if main.means(.hinder), !main.means(.finish) { return mark(tokens(of: clause), .heldUp, in: clause, yields: isPast) }
        if main.means(.drop) {
            if let kind = dropped(clause) { return mark(tokens(of: clause), .refused, kind: kind, yields: isPast) }
            return
        }
        if let why = openEnding(of: clause), isPast && !tellsOutcome(after: verb.end) || why == .draft || why == .heldUp {
            return mark(tokens(of: clause), why, in: clause, yields: true)
        }
        // "three gateways are left"
        if main.word == .left, !isPast, self.subject(clause, has: .numeral) || subject.means([.phase, .activity]), s[verb.end].kind != .word {
            return mark(clause.head < 0 ? tokens(of: clause) : clause.head..<verb.end, .toDo, in: clause)
        }
        // "is committed to delivering", "was promised"
        if main.means(.commit), !main.means([.decide, .standing]) {
            let promised = s[verb.end].word == .to ? verb.end + 1 : verb.infinitive
            if promised >= 0, s[promised].isA([.ing, .base]), !s[promised].isA(.determiner), !isPast
                || verb.infinitive >= 0 { return mark(verb.start..<promised + 1, .planned, in: clause, yields: isPast) }
            if isPast { return mark(tokens(of: clause), .planned, in: clause, yields: true) }
        }
        if main.word == .set, s[verb.end].word == .for, laterDate(clause) != nil, !isTermOfThingInForce(clause) {
            return mark(tokens(of: clause), .planned, in: clause)
        }
        if isPast || main.means(.finish) { markFinished(verb.main) }
    }

    /// Nothing in the sentence comes after it but what depends on it.
    private func isLastWord(_ clause: Clause) -> Bool { clause.opener >= 0 && s[clause.opener].word == .that }

    /// "is expected in May", "was due to open". Of people it is a duty ("staff are expected to"), of a guide its purpose.
    private mutating func readTimetable(_ clause: Clause) {
        // "by more than was planned"
        if isSeries(clause) || s[clause.verb.start - 1].word == .than || s[clause.verb.start - 1].word == .as { return }
        let verb = clause.verb, main = s[verb.main], subject = head(clause)
        let isPast = verb.tense == .past
        let action = action(clause)
        if verb.infinitive >= 0 {
            if subject.means(.party) || isGeneral(clause) || subject.means(.agent) && subject.isA(.plural) && !hasDate(clause) { return }
            if action.means(.effect), subject.means([.document, .inForce, .pointing]), !hasDate(clause), !verb.infinitiveIsPassive { return }
        }
        if !main.means(.intend), main.word != .scheduled, laterDate(clause) == nil, s[verb.end].word != .for || main.word == .reserved || main.word == .budgeted, verb.infinitive < 0 { return }
        if !main.means(.timetable), verb.infinitive < 0 { return }
        mark(tokens(of: clause), .planned, in: clause, yields: isPast)
    }

    private mutating func readPassiveDenial(_ clause: Clause) {
        let verb = clause.verb, main = s[verb.main]
        if isGoodNews(clause) || isGeneral(clause) && !verb.isNegative { return }
        let isPast = verb.tense == .past
        if verb.adverbs.contains(.yet) || verb.adverbs.contains(.now), !isPast {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        }
        // "is not expected to open before the summer"
        if main.means([.timetable, .intend]), !isPast, verb.isNegative, verb.infinitive >= 0, waits(clause) { return mark(tokens(of: clause), .planned, in: clause) }
        // "none is planned"; "no further visits are planned" leaves nothing undone.
        if main.means([.timetable, .intend]), !isPast, verb.infinitive < 0, !recurs(clause),
            !(clause.left..<verb.start).contains(where: { s[$0].means(.further) || s[$0].means(.trouble) }) {
            return mark(clause.left..<verb.end, .refused, kind: .declined)
        }
        // "nothing is settled"
        if !isPast, head(clause).word == .nothing || head(clause).word == .none, main.means(.finish), !recurs(clause) {
            return mark(clause.head..<verb.end, .notYet, kind: .nothingDone, in: clause)
        }
        // "… have arrived but are not plugged in"
        if !isPast, verb.isNegative, main.means([.change, .unlisted, .finish]), !main.means([.norm, .cause, .opinion]), !recurs(clause), clause.opener < 0 || s[clause.opener].isA(.but),
            s[verb.start - 1].isA([.but, .and]) || s[clause.left].word == .the && !head(clause).isA(.plural) {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        }
        guard !recurs(clause), !isGeneral(clause), main.means(.finish), verb.isNegative else { return }
        if isPast || main.means(.ready) || Self.settled.contains(main.word) {
            mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: isPast)
        }
    }

    static let settled: Set<Word> = [.confirmed, .made, .sealed, .adopted, .approved, .agreed, .signed, .ratified, .endorsed, .finalised, .implemented, .completed]

    mutating func readState(_ clause: Clause, _ index: Int) {
        let verb = clause.verb, subject = head(clause), predicate = s[verb.main]
        guard verb.tense == .present || verb.tense == .past, !isPrescribed(clause, index), !isConditional(clause) else { return }
        if verb.tense == .past {
            if predicate.word == .due, s[verb.main + 1].word == .to, s[verb.main + 2].isA([.base, .be]) {
                mark(verb.start..<verb.main + 3, .planned, in: clause, yields: true)
            } else if verb.isNegative, predicate.word == .possible || predicate.word == .able, !isFollowedByMore(clause), !isGeneral(clause) {
                mark(verb.start..<verb.main + 1, .notYet, kind: .nothingDone, in: clause, yields: true)
            } else if predicateIsReady(clause), !verb.isNegative {
                markFinished(verb.main)
            }
            return
        }
        if isTemporal(clause), s[clause.opener].word != .while, s[clause.opener].word != .whilst { return }
        let said = verb.start..<min(verb.main + 1, s.upper)
        let isLater = laterDate(clause) != nil
        // "There were to be forty; there are forty-four."
        if head(clause).word == .there, s[verb.main].isA(.numeral), verb.tense == .present { markFinished(verb.main) }
        if isAbsence(clause) { return mark(verb.start..<min(verb.main + 2, s.upper), .notYet, kind: .nothingDone, in: clause) }
        if verb.isNegative || denies(clause) {
            if verb.isNegative, verb.adverbs.contains(.yet) { return mark(said, .notYet, kind: .nothingDone, in: clause) }
            if verb.isNegative, predicateIsReady(clause), !isGeneral(clause), !recurs(clause) { mark(said, .toDo, in: clause) }
            return
        }
        if verb.adverbs.contains(.nearly), predicateIsReady(clause) || s[verb.main].isA(.noun) && predicate.means(.activity) {
            return mark(said, .shortOfWhole, in: clause)
        }
        if predicate.isPercent || predicate.kind == .number && s[verb.main + 1].word == .percent, s[verb.main + 1].means(.ready)
            || s[verb.main + 2].means(.ready),
            predicate.value < 100 {
            return mark(verb.start..<verb.main + 2, .shortOfWhole, in: clause)
        }
        if predicate.word == .at, s[verb.main + 1].word != .the, !isGeneral(clause), (verb.main + 2...verb.main + 5).contains(where: { s[$0].means(.phase)
            && s[$0].word != .draft || [.level, .height, .design].contains(s[$0].word) }) || predicate.word == .out
            && [.to, .for].contains(s[verb.main + 1].word) {
            return mark(verb.start..<verb.main + 1, .inHand, in: clause)
        }
        // "is only a stub", "is a first sketch of what is wanted"
        if predicate.isA(.determiner), let thing = (verb.main + 1..<min(verb.main + 4, s.upper)).first(where: { s[$0].bears(.artefact) && !s[$0 + 1].isA(.noun) }), !isGeneral(clause), !recurs(clause) {
            return mark(verb.start..<thing + 1, .draft, in: clause)
        }
        // "The new date is the end of March"
        if isLater, [.date, .deadline].contains(subject.word), !recurs(clause), !isSeries(clause) { return mark(said, .planned, in: clause) }
        // "the bathrooms are next"
        if predicate.word == .next, s[verb.main + 1].kind != .word { return mark(said, .planned, in: clause) }
        if predicate.word == .without, !isGeneral(clause), !recurs(clause), !subject.means(.party) { return mark(said, .toDo, in: clause) }
        if predicate.word == .due { return readDue(clause) }
        let next = s[verb.main + 1]
        if predicate.word == .likely || predicate.word == .unlikely, next.word == .to, !isGeneral(clause) {
            return mark(verb.start..<verb.main + 2, .planned, in: clause)
        }
        if predicate.word == .subject, next.word == .to { return readSubjectTo(clause) }
        if predicate.word == .dependent || predicate.word == .conditional || predicate.word == .contingent, !isGeneral(clause), !recurs(clause) {
            return mark(verb.start..<verb.main + 2, .waiting, in: clause)
        }
        // "has been unable to extend", "is ready to be issued"
        if predicate.word == .unable, verb.infinitive >= 0, !isGeneral(clause),
            !subject.means(.party) || !subject.isA(.plural) && s[clause.left].word == .the { return mark(tokens(of: clause),
            .heldUp, in: clause) }
        if predicate.word == .ready, verb.infinitive >= 0, !subject.means(.party), action(clause).means([.change, .finish, .event]),
            !isGeneral(clause), !recurs(clause) {
            return mark(tokens(of: clause), .planned, in: clause)
        }
        if predicate.word == .ready, next.word == .for, s[verb.main + 2].means([.decision, .activity]) || s[verb.main + 3].means(.decision) {
            return mark(verb.start..<verb.main + 3, .waiting, in: clause)
        }
        if isLater, !recurs(clause), datesItself(clause) { return mark(said, .planned, in: clause) }
        if verb.adverbs.contains(.still), !predicateIsReady(clause), !recurs(clause), !predicate.means(.standing) {
            return mark(said, .toDo, in: clause)
        }
        if predicateIsReady(clause) { markFinished(verb.main) }
    }

    /// "The launch is on 3 November", "the closing date is 30 September", but not the next of a series, nor a term.
    private func datesItself(_ clause: Clause) -> Bool {
        let predicate = s[clause.verb.main]
        let isDate = predicate.isA([.preposition, .numeral, .calendar]) || predicate.word == .open || predicate.word == .live
            || predicate.word == .until || predicate.word == .the && s[clause.verb.main + 1].kind == .number
        if !isDate || isTermOfThingInForce(clause) { return false }
        return !isSeries(clause)
    }

    /// "is due in June", "is due to report"; "the rise is due to demand" gives a cause.
    private mutating func readDue(_ clause: Clause) {
        let main = clause.verb.main, next = s[main + 1]
        if recurs(clause) || isGeneral(clause) || isSeries(clause) { return }
        let isInfinitive = clause.verb.infinitive >= 0
        if next.word == .to, !isInfinitive, !(s[main + 2].means(.agent) && hasDate(clause)) { return }
        if isTermOfThingInForce(clause), laterDate(clause) == nil, next.word == .for { return mark(clause.verb.start..<main + 2, .planned,
            in: clause) }
        let end = next.word == .to ? main + 3 : main + 1
        mark(clause.verb.start..<min(end, s.upper), .planned, in: clause)
    }

    /// "is subject to approval"; "all grants are subject to audit" is a rule.
    private mutating func readSubjectTo(_ clause: Clause) {
        let main = clause.verb.main
        if isGeneral(clause) || recurs(clause) || (clause.left..<clause.verb.start).contains(where: { s[$0].word == .all }) { return }
        if head(clause).isA(.plural), head(clause).means([.party, .routine]) { return }
        guard (main + 2...main + 5).contains(where: { s[$0].means(.decision) || s[$0].isA(.ing) }) else { return }
        mark(clause.verb.start..<main + 2, .waiting, in: clause)
    }
}
