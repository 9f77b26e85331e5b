/// What has been done, and what has not: "has been adopted", "has not been agreed", "has begun", "has been delayed".
extension SentenceReading {
    mutating func readPerfect(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let action = action(clause)
        let subject = head(clause)
        guard verb.tense != .past, !isConditional(clause) else {
            // "At the time of writing the licence had not been issued"
            if verb.tense == .past, verb.isNegative, !isConditional(clause), isFound(clause) { return readDenial(clause) }
            if verb.tense == .past, verb.isNegative, !isConditional(clause),
                (s.lower..<s.upper).contains(where: {
                    s[$0].word == .writing
                        && s[$0 - 1].word == .of
                })
            {
                return readDenial(clause)
            }
            // "It had been hoped to finish": a plan, unless what follows says that it came about.
            if verb.tense == .past, !isConditional(clause), !isRelative(clause), s[verb.main].means([.intend, .timetable]),
                !verb.isNegative
            {
                mark(tokens(of: clause), .planned, in: clause, yields: true)
            } else if verb.tense == .past, !verb.isNegative, clause.opener < 0 {
                markFinished(verb.main)
            }
            return
        }
        if isTemporal(clause) { return readCondition(clause, index) }
        if isPrescribed(clause, index) { return }
        if isAbsence(clause) {
            return mark(verb.start..<min(verb.main + 2, s.upper), .notYet, kind: .nothingDone, in: clause)
        }
        if verb.isNegative || denies(clause) { return readDenial(clause) }
        if verb.adverbs.contains(.nearly) { return mark(tokens(of: clause), .shortOfWhole, in: clause) }
        // "The target has been missed", "has taken no view"
        if s[verb.main].word == .missed,
            subject.word == .target || subject.word == .deadline
                || subject.word == .date
        {
            return mark(tokens(of: clause), .heldUp, in: clause)
        }
        if bringsNothing(clause) {
            return mark(verb.start..<min(verb.end + 2, s.upper), .notYet, kind: .nothingDone, in: clause, yields: true)
        }
        if s[verb.main].word == .reached, s[verb.end].isCapital,
            subject.isA(.ing)
                || subject.means(.activity)
        {
            return mark(tokens(of: clause), .inHand, in: clause)
        }
        if verb.isCopula, s[verb.main].word == .unable, verb.infinitive >= 0, !subject.means(.party),
            !isGeneral(clause)
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        // "The consultation has just closed": what came of it is not told.
        if verb.isCopula, s[verb.main].word == .closed, subject.means(.talk), !isFollowedByMore(clause), !isRelative(clause)
        {
            return mark(verb.start..<verb.main + 1, .begun, in: clause)
        }
        // "has been without cover since July"
        if verb.isCopula, s[verb.main].word == .without, !meetsTrouble(after: verb.main + 1), !isFollowedByMore(clause),
            !isRelative(clause), !isGeneral(clause), !subject.isA(.plural) || !subject.means(.party)
        {
            return mark(verb.start..<verb.main + 1, .toDo, in: clause)
        }
        if verb.isCopula { return markFinished(verb.main) }
        // "has been adopted in part"
        if s[verb.end].word == .in, s[verb.end + 1].word == .part, s[verb.end + 2].word != .of {
            return mark(
                verb.start..<verb.end + 2,
                .shortOfWhole, in: clause)
        }
        if verb.isProgressive {
            let isPractice =
                recurs(clause) || action.means(.standing) && !action.means(.change)
                || action.means([.trend, .stay])
                || (verb.end..<s.upper).contains { s[$0].word == .since && !s[$0 + 1].isA(.pronoun) }
                    && !self.subject(clause, means: .talk)
            if !isPractice { mark(tokens(of: clause), .inHand, in: clause, yields: true) }
            return
        }
        if let why = openEnding(of: clause) {
            return mark(tokens(of: clause), why, in: clause, yields: why != .begun || s[verb.main].means(.step))
        }
        // "has declined to fund a second post"
        if s[verb.main].means(.drop), !verb.isPassive, verb.infinitive >= 0, !isRelative(clause) {
            return mark(tokens(of: clause), .refused, kind: .declined, yields: true)
        }
        // "The officer who was doing this has left", "Some schools have said no"
        if s[verb.main].word == .left, !verb.isPassive, s[verb.end].kind != .word, !isRelative(clause),
            !subject.isA(.plural), !isFollowedByMore(clause),
            !(verb.start..<verb.main).contains(where: { s[$0].word == .since })
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        if s[verb.main].word == .said, s[verb.end].isA(.no), s[verb.end + 1].kind != .word || s[verb.end + 1].word == .to {
            return mark(verb.start..<verb.end + 1, .refused, kind: .declined, yields: true)
        }
        // "… but it has withdrawn"
        if s[verb.main].means(.drop), !verb.isPassive, s[verb.end].kind != .word, !isRelative(clause) {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        if s[verb.main].means(.drop), verb.isPassive, subject.word == .we, !isFollowedByMore(clause) {
            return mark(tokens(of: clause), .refused, kind: .declined, yields: true)
        }
        if s[verb.main].means(.drop), let kind = dropped(clause) { return mark(tokens(of: clause), .refused, kind: kind) }
        if isFrozenCharge(clause) { return markFinished(verb.main) }
        if action.means(.hinder), !action.means(.finish) {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        for i in clause.left..<clause.right where s[i].word == .so && s[i + 1].word == .far {
            return mark(verb.start..<max(verb.end, min(i + 2, verb.end + 10)), .shortOfWhole, in: clause)
        }
        if subject.means(.progress), action.means([.unwelcome, .hinder]) {
            return mark(clause.head..<verb.end, .heldUp, in: clause)
        }
        if subject.means(.progress), s[verb.main].word == .made {
            return mark(clause.head..<verb.end, .shortOfWhole, in: clause)
        }
        if s[verb.main].word == .made,
            let progress = (verb.end..<min(verb.end + 4, s.upper)).first(where: { s[$0].means(.progress) })
        {
            return mark(verb.start..<progress + 1, .shortOfWhole, in: clause)
        }
        if !s[verb.main].means(.trend) || s[verb.main].means(.finish) { markFinished(verb.main) }
    }

    /// "Audit found that four had not been implemented", and nothing is told after it.
    private func isFound(_ clause: Clause) -> Bool {
        clause.opener > s.lower && s[clause.opener].word == .that && !isFollowedByMore(clause)
            && ([.found, .showed, .shows, .show, .said].contains(s[clause.opener - 1].word))
    }

    /// "has taken no view", "drew no bids", "made no headway"; "received no complaints" is good news.
    func bringsNothing(_ clause: Clause) -> Bool {
        let verb = clause.verb
        // "had no line when the inquiry began": how it was.
        if verb.tense == .past, clauses.contains(where: { isTemporal($0) && $0.verb.start > verb.end }) { return false }
        // "has given us no date"
        let isNext = [.us, .them, .forward].contains(s[verb.end].word) || s[verb.end].means(.agent)
        let no = isNext ? verb.end + 1 : verb.end
        guard s[no].isA(.no), !verb.isPassive, !verb.isNegative, Self.bringing.contains(s[verb.main].word) else {
            return false
        }
        return !(no + 1..<min(no + 4, s.upper)).contains {
            s[$0].means([.trouble, .obstacle, .further])
                || [.amiss, .wrong, .untoward, .evidence, .waiting].contains(s[$0].word)
        }
    }

    private static let bringing: WordSet = [
        .had, .heard, .got, .secured, .agreed, .offered, .put, .named, .proposed,
        .take, .took, .taken, .make, .made, .do, .did, .done, .reach, .reached, .draw, .drew, .drawn, .attract,
        .attracted, .produce, .produced, .give, .gave, .given, .set, .provide, .provided, .bring, .brought,
        .yield, .yielded, .receive, .received,
    ]

    /// "The second phase has been shelved", but not "the old form has been withdrawn".
    func dropped(_ clause: Clause) -> EvidenceReading.Mark.Kind? {
        if clause.verb.isNegative { return nil }
        if [.application, .objection, .charge, .claim, .appeal].contains(head(clause).word) { return nil }
        for i in clause.left..<clause.verb.start
        where s[i].word == .previously || s[i].isA(.no) || Self.former.contains(s[i].word) { return nil }
        let subject = head(clause)
        return subject.means([.activity, .intention, .phase]) || s[clause.head].word == .plan
            || s[clause.head].word == .plans ? .declined : nil
    }

    static let former: WordSet = [.old, .former, .previous, .existing, .duplicate, .obsolete]

    /// "once the survey has closed": the rest waits for it. "Once a claim has been received" is a rule.
    private mutating func readCondition(_ clause: Clause, _ index: Int) {
        let opener = s[clause.opener].word
        guard opener == .once || opener == .until, !recurs(clause), !isGeneral(clause), !clause.verb.isNegative else {
            return
        }
        for i in clause.left..<clause.verb.start where s[i].word == .a || s[i].word == .an { return }
        // "Grants are paid once the receipts have come in": how it is done each time.
        if clauses.contains(where: { $0.opener < 0 && isGeneral($0) }) { return }
        if clauses.contains(where: {
            $0.opener < 0 && $0.verb.tense == .present && $0.verb.isPassive && !$0.verb.isPerfect && !$0.verb.isProgressive
                && head($0).isA(.plural) && isBare($0.head)
        }) {
            return
        }
        if clauses.contains(where: { $0.verb.tense == .past && $0.opener < 0 }) { return }
        mark(clause.opener..<clause.verb.end, .waiting, in: clause)
    }

    /// "has not been agreed", "no decision has been made"
    func isGoodNews(_ clause: Clause) -> Bool {
        let action = action(clause)
        let isMissed =
            hasNoSubject(clause) && head(clause).means([.inForce, .document, .decision, .agent])
            && !subject(clause, means: .trouble) && action.means([.change, .finish])
        if isMissed { return false }
        // "None is still being chased"
        if hasNoSubject(clause), !clause.verb.isNegative, clause.verb.adverbs.contains(.still) { return true }
        // "No shift has gone uncovered", "not a single parcel was lost"
        if hasNoSubject(clause), !clause.verb.isNegative,
            (clause.verb.main..<min(clause.verb.main + 4, s.upper)).contains(where: {
                s[$0].bears([.state, .fails, .collapses, .leftover, .undoes]) || s[$0].means([.trouble, .unwelcome, .await])
            })
        {
            return true
        }
        // "The deficit has not been dealt with"
        if clause.verb.isNegative, action.bears(.remedies) { return false }
        // "No payment has gone out without two signatures"
        if hasNoSubject(clause), !clause.verb.isNegative,
            (clause.verb.end..<s.upper).contains(where: { [.without, .unless].contains(s[$0].word) })
        {
            return true
        }
        if s[clause.verb.main].means([.need, .await]) || s[clause.verb.main].word == .left
            || action.means([.unwelcome, .need, .hinder, .drop]) && !(clause.verb.tense == .can && action.means(.change))
            || action.bears([.fails, .lags, .collapses])
        {
            return true
        }
        // "The annual report on complaints was not produced"
        if clause.verb.isNegative, clause.verb.isPassive, head(clause).bears(.paper), !head(clause).means(.trouble) {
            return false
        }
        if subject(clause, means: .trouble), !subject(clause, means: .decision) { return true }
        return object(clause, within: 5) { $0.means(.trouble) && $0.isA(.noun) && !$0.means(.activity) }
    }

    private mutating func readDenial(_ clause: Clause) {
        let verb = clause.verb
        if isGeneral(clause) && !verb.isNegative || isGoodNews(clause) { return }
        if verb.isCopula {
            // "but none has been forthcoming"
            if hasNoSubject(clause), !verb.isNegative, s[verb.main].word == .forthcoming {
                return mark(clause.head..<verb.main + 1, .notYet, kind: .nothingDone, in: clause, yields: true)
            }
            let isFailure =
                s[verb.main].word == .possible || s[verb.main].word == .able || s[verb.main].word == .feasible
                || predicateIsReady(clause) || verb.adverbs.contains(.yet)
            guard isFailure, verb.isNegative else { return }
        }
        let start =
            subject(clause, has: .no) && !verb.isNegative
            ? (clause.left..<verb.start).first { s[$0].isA(.no) } ?? verb.start : verb.start
        mark(start..<max(verb.end, verb.start + 1), .notYet, kind: .nothingDone, in: clause, yields: true)
    }
}
