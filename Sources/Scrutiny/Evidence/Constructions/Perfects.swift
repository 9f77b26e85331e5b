/// What has been done, and what has not: "has been adopted", "has not been agreed", "has begun", "has been delayed".
extension SentenceReading {
    mutating func readPerfect(_ clause: Clause, _ index: Int) {
        let verb = clause.verb, action = action(clause), subject = head(clause)
        guard verb.tense != .past, !isConditional(clause) else {
            // "At the time of writing the licence had not been issued"
            if verb.tense == .past, verb.isNegative, !isConditional(clause), (s.lower..<s.upper).contains(where: { s[$0].word == .writing
                && s[$0 - 1].word == .of }) { return readDenial(clause) }
            // "It had been hoped to finish": a plan, unless what follows says that it came about.
            if verb.tense == .past, !isConditional(clause), !isRelative(clause), s[verb.main].means([.intend, .timetable]), !verb.isNegative {
                mark(tokens(of: clause), .planned, in: clause, yields: true)
            } else if verb.tense == .past, !verb.isNegative, clause.opener < 0 {
                markFinished(verb.main)
            }
            return
        }
        if isTemporal(clause) { return readCondition(clause, index) }
        if isPrescribed(clause, index) { return }
        if isAbsence(clause) { return mark(verb.start..<min(verb.main + 2, s.upper), .notYet, kind: .nothingDone, in: clause) }
        if verb.isNegative || denies(clause) { return readDenial(clause) }
        if verb.adverbs.contains(.nearly) { return mark(tokens(of: clause), .shortOfWhole, in: clause) }
        // "The target has been missed", "has taken no view"
        if s[verb.main].word == .missed, subject.word == .target || subject.word == .deadline
            || subject.word == .date { return mark(tokens(of: clause), .heldUp, in: clause) }
        if bringsNothing(clause) { return mark(verb.start..<min(verb.end + 2, s.upper), .notYet, kind: .nothingDone, in: clause, yields: true) }
        if s[verb.main].word == .reached, s[verb.end].isCapital, subject.isA(.ing)
            || subject.means(.activity) { return mark(tokens(of: clause), .inHand, in: clause) }
        if verb.isCopula, s[verb.main].word == .unable, verb.infinitive >= 0, !subject.means(.party),
            !isGeneral(clause) { return mark(tokens(of: clause), .heldUp, in: clause, yields: true) }
        // "The consultation has just closed": what came of it is not told.
        if verb.isCopula, s[verb.main].word == .closed, subject.means(.talk), !isFollowedByMore(clause), !isRelative(clause) { return mark(verb.start..<verb.main + 1, .begun, in: clause) }
        if verb.isCopula { return markFinished(verb.main) }
        // "has been adopted in part"
        if s[verb.end].word == .in, s[verb.end + 1].word == .part, s[verb.end + 2].word != .of { return mark(verb.start..<verb.end + 2,
            .shortOfWhole, in: clause) }
        if verb.isProgressive {
            let isPractice = recurs(clause) || action.means(.standing) && !action.means(.change)
                || dates.contains { $0.preposition == .since } || action.means([.trend, .stay])
            if !isPractice { mark(tokens(of: clause), .inHand, in: clause, yields: true) }
            return
        }
        if let why = openEnding(of: clause) { return mark(tokens(of: clause), why, in: clause, yields: why != .begun || s[verb.main].means(.step)) }
        if s[verb.main].means(.drop), let kind = dropped(clause) { return mark(tokens(of: clause), .refused, kind: kind) }
        if action.means(.hinder), !action.means(.finish) { return mark(tokens(of: clause), .heldUp, in: clause, yields: true) }
        for i in clause.left..<clause.right where s[i].word == .so && s[i + 1].word == .far {
            return mark(verb.start..<max(verb.end, min(i + 2, verb.end + 10)), .shortOfWhole, in: clause)
        }
        if subject.means(.progress), action.means([.unwelcome, .hinder]) { return mark(clause.head..<verb.end, .heldUp, in: clause) }
        if subject.means(.progress), s[verb.main].word == .made {
            return mark(clause.head..<verb.end, .shortOfWhole, in: clause)
        }
        if s[verb.main].word == .made, let progress = (verb.end..<min(verb.end + 4, s.upper)).first(where: { s[$0].means(.progress) }) {
            return mark(verb.start..<progress + 1, .shortOfWhole, in: clause)
        }
        markFinished(verb.main)
    }

    /// Perfects that report less than an end: "has begun", "has been drafted", "has been scheduled for".
    func openEnding(of clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb, main = s[verb.main], action = action(clause), subject = head(clause)
        // "have resolved to abolish fines when the new system arrives"
        if main.means(.decide), !verb.isPassive, verb.isPerfect, verb.infinitive >= 0, (verb.end..<s.upper).contains(where: { [.when, .once, .from, .after, .as].contains(s[$0].word) }) { return .planned }
        if main.word == .failed, verb.isPerfect, s[verb.end].word == .to, !(verb.end..<min(verb.end + 4, s.upper)).contains(where: { s[$0].means(.trouble) }) { return .notYet }
        // "The work has stopped", "A revised date has been agreed", "An extension has been granted", "The consultation has closed"
        if verb.isPerfect, verb.tense == .present, !isFollowedByMore(clause), !isRelative(clause) {
            if [.stopped, .ceased].contains(main.word), subject.means(.activity), !s[verb.end].isA(.ing) { return .heldUp }
            if [.date, .dates].contains(subject.word), main.means([.decide, .change]) { return .planned }
            if subject.word == .extension { return .heldUp }
            if main.word == .closed, subject.means(.talk) || [.survey, .tender, .advert].contains(subject.word) { return .begun }
        }
        // "has committed to a new service from January"
        if main.means(.commit), laterDate(clause) != nil, s[verb.end].word == .to { return .planned }
        // "Parents have been asked what they think"
        if verb.isPerfect, verb.tense == .present, verb.isPassive, main.bears(.asks), verb.infinitive < 0, !isFollowedByMore(clause), !recurs(clause), !isRelative(clause) { return .waiting }
        // "has asked its chief officer to bring proposals"
        if verb.isPerfect, verb.tense == .present, !verb.isPassive, main.word == .asked || main.means(.entrust), !isFollowedByMore(clause), !isRelative(clause),
            (verb.end..<min(verb.end + 7, s.upper)).contains(where: { s[$0].word == .to && s[$0 + 1].isA(.base) && s[$0 + 1].means([.change, .explore, .finish]) }) { return .toDo }
        // "The group has held its first meeting"
        if verb.isPerfect, !isFollowedByMore(clause), object(clause, within: 3, has: { $0.word == .first || $0.word == .inaugural }),
            object(clause, within: 5, has: { $0.means([.gathering, .phase]) }) { return .begun }
        if main.means(.start) {
            if recurs(clause) { return nil }
            if s[verb.end].word == .on, verb.isPerfect { return .begun }
            if verb.infinitive >= 0 { return action.means(.standing) && !action.means(.change) ? nil : .begun }
            let next = s[verb.end]
            if next.isA(.ing), !next.isA(.noun) { return next.means(.standing) && !next.means(.change) ? nil : .begun }
            if object(clause, within: 4, has: { $0.means(.activity) && !$0.means([.inForce, .gathering]) }) { return .begun }
            if subject.means(.activity), !subject.means(.inForce) { return .begun }
            if subject.means(.phase) || subject.word == .time { return .begun }
            return subject.means(.gathering) && subject.isA(.ing) ? .begun : nil
        }
        if main.means(.goOn), subject.means(.activity), !subject.means(.inForce), !recurs(clause),
            s[verb.end].word != .out { return .inHand }
        if main.means(.draft), !verb.isNegative { return .draft }
        if verb.isPassive {
            if main.means(.timetable), !main.means(.decide) || main.word == .proposed || main.word == .planned {
                let isReserved = !main.means([.intend]) && main.word != .scheduled
                if !isReserved || laterDate(clause) != nil { return .planned }
            }
            if main.means(.entrust), verb.infinitive >= 0, !recurs(clause), !isGeneral(clause) { return .toDo }
            if main.means(.entrust), verb.infinitive < 0, subject.means(.activity), !subject.means([.inForce, .gathering]),
                main.means(.change) { return .inHand }
        }
        // "Dialogue with the community has been opened"
        if Self.opened.contains(main.word), verb.isPassive || !verb.isPassive && verb.isPerfect, self.subject(clause, means: .talk)
            || object(clause, within: 3, has: { $0.means(.talk) }) { return .begun }
        // "has reached first-fix stage"
        if main.word == .reached, object(clause, within: 6, has: { $0.word == .stage || $0.word == .phase || $0.word == .point }) { return .inHand }
        // "It has been agreed to trial a later time"
        if verb.isPassive, main.means(.decide), !main.means(.intend) || main.word == .agreed, verb.infinitive >= 0, subject.word == .it,
            action.means([.change, .finish, .event]) { return .planned }
        if Self.promising.contains(main.word), verb.isPassive || s[verb.end].isA([.determiner, .numeral]) { return .planned }
        // "has agreed to raise it", "has committed to raising it": promised, not done.
        if !verb.isPassive, main.means(.commit) {
            let promised = verb.infinitive >= 0 ? verb.infinitive : s[verb.end].word == .to ? verb.end + 1 : -1
            if promised >= 0, s[promised].isA([.base, .ing]), !s[promised].isA(.determiner),
                s[promised].means([.change, .finish, .event, .effect, .unlisted]) { return .planned }
        }
        // "was put back to the spring"
        if s[verb.end].word == .back, s[verb.end + 1].word == .to || s[verb.end + 1].word == .until,
            dates.contains(where: { $0.tokens.contains(verb.end + 1) || $0.tokens.lowerBound == verb.end + 2 }) { return .heldUp }
        if main.means(.step) { return .begun }
        // "has been ordered", "has been escalated": others have to follow.
        if main.bears(.lodges), verb.isPerfect, !(clause.left..<clause.right).contains(where: { s[$0].isA(.general) || s[$0].word == .all }), !isFollowedByMore(clause), !isRelative(clause), verb.isPassive || subject.means(.agent) || subject.word == .we,
            !subject.means(.party) { return .begun }
        if main.means(.redo), verb.isPerfect, !isFollowedByMore(clause) { return .heldUp }
        if handsOver(clause) { return .waiting }
        if main.means(.entrust), verb.isPassive, s[verb.end].word == .with, s[verb.end + 1].isA(.ing) { return .toDo }
        // "The matter has been referred to the association"
        if verb.isPassive, main.word == .referred, s[verb.end].word == .to, !subject.isA(.plural), !subject.means(.party) || s[clause.left].word == .the { return .waiting }
        // "has been put off", "is held over"
        if verb.isPassive, [.over, .off].contains(s[verb.end].word), main.word == .held || main.word == .put { return .heldUp }
        // "have identified a potential supplier", "a suitable site has been found"
        if main.means(.change), tentative(clause) { return .begun }
        // "consent has been sought", "has been requested", "has applied for"
        if Self.sought.contains(main.word), verb.isPassive || main.word == .applied && s[verb.end].word == .for { return .waiting }
        if main.word == .prevented { return .heldUp }
        if main.means(.setUp), exploresNext(clause) { return .begun }
        if main.means(.entrust), !verb.isPassive {
            for i in verb.end..<min(verb.end + 7, s.upper) where s[i].word == .for && (s[i + 1].means([.further, .decision])
                || s[i + 2].means(.decision) && s[i + 1].isA(.determiner)) { return .waiting }
        }
        if main.means(.submit) {
            for i in verb.end..<min(s.upper, verb.end + 10) where s[i].word == .for {
                if (i + 1...i + 3).contains(where: { s[$0].means(.decision) && !s[$0].means(.inForce) }) { return .waiting }
            }
        }
        return nil
    }

    /// "drawn up for signature", "passed to the waste team to look at"
    private func handsOver(_ clause: Clause) -> Bool {
        let verb = clause.verb, reach = verb.end..<min(verb.end + 10, s.upper)
        guard verb.isPerfect, !isFollowedByMore(clause) else { return false }
        if reach.contains(where: { s[$0].word == .for && [s[$0 + 1], s[$0 + 2]].contains { Self.granting.contains($0.word) } }) { return true }
        return s[verb.main].means([.submit, .entrust]) && reach.contains { s[$0].word == .to && s[$0 + 1].isA(.base) && s[$0 + 1].means(.explore) }
    }

    private static let granting: Set<Word> = [.signature, .signing, .approval, .signoff, .consideration, .comment, .comments, .decision,
        .agreement, .ratification, .adoption, .endorsement, .checking, .sealing]

    private static let opened: Set<Word> = [.opened, .entered, .initiated]
    private static let promising: Set<Word> = [.promised, .pledged]

    /// "has taken no view", "drew no bids", "made no headway"; "received no complaints" is good news.
    func bringsNothing(_ clause: Clause) -> Bool {
        let verb = clause.verb
        // "had no line when the inquiry began": how it was.
        if verb.tense == .past, clauses.contains(where: { isTemporal($0) && $0.verb.start > verb.end }) { return false }
        guard s[verb.end].isA(.no), !verb.isPassive, !verb.isNegative, Self.bringing.contains(s[verb.main].word) else { return false }
        return !(verb.end + 1..<min(verb.end + 4, s.upper)).contains {
            s[$0].means([.trouble, .obstacle, .further]) || [.amiss, .wrong, .untoward, .evidence, .waiting].contains(s[$0].word)
        }
    }

    private static let bringing: Set<Word> = [
        .had, .heard, .got, .secured, .agreed,
        .take, .took, .taken, .make, .made, .do, .did, .done, .reach, .reached, .draw, .drew, .drawn, .attract,
        .attracted, .produce, .produced, .give, .gave, .given, .set, .provide, .provided, .bring, .brought,
        .yield, .yielded, .receive, .received
    ]

    private static let sought: Set<Word> = [.sought, .requested, .applied]

    /// "a potential supplier", as what is found
    private func tentative(_ clause: Clause) -> Bool {
        let nouns = clause.verb.isPassive ? clause.left..<clause.verb.start : clause.verb.end..<min(clause.verb.end + 5, s.upper)
        return nouns.contains { s[$0].means(.tentative) && s[$0].isA(.adjective) && s[$0 + 1].isA([.noun, .adjective, .plural]) }
    }

    /// "A group has been set up to look at how": the body is there, its work is to come. "Set up to support tenants" is its work.
    private func exploresNext(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let isBody = head(clause).means([.agent, .activity]) || object(clause, within: 6) { $0.means(.agent) || $0.means(.activity) && $0.isA(.noun) }
        guard isBody else { return false }
        for i in verb.end..<min(verb.end + 9, s.upper) where s[i].word == .to {
            let purpose = s[i + 1]
            return purpose.isA(.base) && purpose.means(.explore) && !purpose.isA(.determiner)
        }
        return false
    }

    /// "The second phase has been shelved", but not "the old form has been withdrawn".
    func dropped(_ clause: Clause) -> EvidenceReading.Mark.Kind? {
        if clause.verb.isNegative { return nil }
        if [.application, .objection, .charge, .claim, .appeal].contains(head(clause).word) { return nil }
        for i in clause.left..<clause.verb.start where s[i].word == .previously || s[i].isA(.no) || Self.former.contains(s[i].word) { return nil }
        let subject = head(clause)
        return subject.means([.activity, .intention, .phase]) || s[clause.head].word == .plan || s[clause.head].word == .plans ? .declined : nil
    }

    static let former: Set<Word> = [.old, .former, .previous, .existing, .duplicate, .obsolete]

    /// "once the survey has closed": the rest waits for it. "Once a claim has been received" is a rule.
    private mutating func readCondition(_ clause: Clause, _ index: Int) {
        let opener = s[clause.opener].word
        guard opener == .once || opener == .until, !recurs(clause), !isGeneral(clause), !clause.verb.isNegative else { return }
        for i in clause.left..<clause.verb.start where s[i].word == .a || s[i].word == .an { return }
        // "Grants are paid once the receipts have come in": how it is done each time.
        if clauses.contains(where: { $0.opener < 0 && isGeneral($0) }) { return }
        if clauses.contains(where: { $0.opener < 0 && $0.verb.tense == .present && $0.verb.isPassive && !$0.verb.isPerfect && !$0.verb.isProgressive
            && head($0).isA(.plural) && isBare($0.head) }) { return }
        if clauses.contains(where: { $0.verb.tense == .past && $0.opener < 0 }) { return }
        mark(clause.opener..<clause.verb.end, .waiting, in: clause)
    }

    /// "has not been agreed", "no decision has been made"
    func isGoodNews(_ clause: Clause) -> Bool {
        let action = action(clause)
        let isMissed = hasNoSubject(clause) && head(clause).means([.inForce, .document, .decision, .agent])
            && !subject(clause, means: .trouble) && action.means([.change, .finish])
        if isMissed { return false }
        // "No shift has gone uncovered", "not a single parcel was lost"
        if hasNoSubject(clause), !clause.verb.isNegative, (clause.verb.main..<min(clause.verb.main + 4, s.upper)).contains(where: {
            s[$0].bears([.state, .fails, .collapses, .leftover, .undoes]) || s[$0].means([.trouble, .unwelcome, .await]) }) { return true }
        // "The deficit has not been dealt with"
        if clause.verb.isNegative, action.bears(.remedies) { return false }
        if s[clause.verb.main].means([.need, .await]) || s[clause.verb.main].word == .left
            || action.means([.unwelcome, .need, .hinder, .drop]) && !(clause.verb.tense == .can && action.means(.change)) || action.bears([.fails, .lags, .collapses]) { return true }
        if subject(clause, means: .trouble), !subject(clause, means: .decision) { return true }
        return object(clause, within: 5) { $0.means(.trouble) && $0.isA(.noun) && !$0.means(.activity) }
    }

    private mutating func readDenial(_ clause: Clause) {
        let verb = clause.verb
        if isGeneral(clause) && !verb.isNegative || isGoodNews(clause) { return }
        if verb.isCopula {
            let isFailure = s[verb.main].word == .possible || s[verb.main].word == .able || s[verb.main].word == .feasible
                || predicateIsReady(clause) || verb.adverbs.contains(.yet)
            guard isFailure, verb.isNegative else { return }
        }
        let start = subject(clause, has: .no) && !verb.isNegative ? (clause.left..<verb.start).first { s[$0].isA(.no) } ?? verb.start : verb.start
        mark(start..<max(verb.end, verb.start + 1), .notYet, kind: .nothingDone, in: clause, yields: true)
    }
}
