/// Perfects that report less than an end: begun, drafted, asked for, promised, handed over.
extension SentenceReading {
    /// Perfects that report less than an end: "has begun", "has been drafted", "has been scheduled for".
    func openEnding(of clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        let action = action(clause)
        let subject = head(clause)
        // "have resolved to abolish fines when the new system arrives"
        if main.means(.decide), !verb.isPassive, verb.isPerfect, verb.infinitive >= 0,
            (verb.end..<s.upper).contains(where: { [.when, .once, .from, .after, .as].contains(s[$0].word) })
        {
            return .planned
        }
        if main.word == .failed, verb.isPerfect, s[verb.end].word == .to,
            !(verb.end..<min(verb.end + 4, s.upper)).contains(where: { s[$0].means(.trouble) })
        {
            return .notYet
        }
        // "The work has stopped", "A revised date has been agreed", "An extension has been granted", "The consultation has
        // closed"
        if verb.isPerfect, verb.tense == .present, !isFollowedByMore(clause), !isRelative(clause) {
            if [.stopped, .ceased].contains(main.word), subject.means(.activity), !s[verb.end].isA(.ing) { return .heldUp }
            if [.date, .dates].contains(subject.word),
                main.means([.decide, .change]) || [.fixed, .set, .booked].contains(main.word)
            {
                return .planned
            }
            if subject.word == .extension { return .heldUp }
            if main.word == .extended, verb.isPassive,
                subject.means(.talk) || [.trial, .pilot, .deadline].contains(subject.word)
            {
                return .heldUp
            }
            if main.word == .closed, subject.means(.talk) || [.survey, .tender, .advert].contains(subject.word) {
                return .begun
            }
        }
        // "has committed to a new service from January"
        if main.means(.commit), laterDate(clause) != nil, s[verb.end].word == .to { return .planned }
        // "Parents have been asked what they think"
        if verb.isPerfect, verb.tense == .present, verb.isPassive, main.bears(.asks), verb.infinitive < 0,
            s[verb.end].word != .about, !isFollowedByMore(clause), !recurs(clause), !isRelative(clause)
        {
            return .waiting
        }
        // "has asked to be released"
        if verb.isPerfect, verb.tense == .present, !verb.isPassive, main.word == .asked,
            verb.infinitive >= 0 || s[verb.end].word == .to,
            !isFollowedByMore(clause), !isRelative(clause), !subject.means(.party)
        {
            return .waiting
        }
        // "has asked its chief officer to bring proposals"
        if verb.isPerfect, verb.tense == .present, !verb.isPassive, main.word == .asked || main.means(.entrust),
            !isFollowedByMore(clause), !isRelative(clause),
            (verb.end..<min(verb.end + 7, s.upper)).contains(where: {
                s[$0].word == .to && s[$0 + 1].isA(.base) && s[$0 + 1].means([.change, .explore, .finish])
            })
        {
            return .toDo
        }
        // "The group has held its first meeting"
        if verb.isPerfect, !isFollowedByMore(clause),
            object(clause, within: 3, has: { $0.word == .first || $0.word == .inaugural }),
            object(clause, within: 5, has: { $0.means([.gathering, .phase]) })
        {
            return .begun
        }
        if main.means(.start) {
            if recurs(clause) { return nil }
            if s[verb.end].word == .on, verb.isPerfect { return .begun }
            if verb.infinitive >= 0 { return action.means(.standing) && !action.means(.change) ? nil : .begun }
            let next = s[verb.end]
            if next.word == .to, s[verb.end + 1].kind == .word, !s[verb.end + 1].isA(.determiner) { return .begun }
            if next.isA(.ing), !next.isA(.noun) { return next.means(.standing) && !next.means(.change) ? nil : .begun }
            if object(clause, within: 4, has: { $0.means(.activity) && !$0.means([.inForce, .gathering]) }) {
                return .begun
            }
            if subject.means(.activity), !subject.means(.inForce) { return .begun }
            if subject.means(.phase) || subject.word == .time { return .begun }
            return subject.means(.gathering) && subject.isA(.ing) ? .begun : nil
        }
        if main.means(.goOn), subject.means(.activity), !subject.means(.inForce), !recurs(clause),
            s[verb.end].word != .out, main.word != .carried || s[verb.end].word == .on
        {
            return .inHand
        }
        if main.means(.draft), !verb.isNegative { return .draft }
        if verb.isPassive {
            if main.means(.timetable), !main.means(.decide) || main.word == .proposed || main.word == .planned {
                let isReserved = !main.means([.intend]) && main.word != .scheduled
                if !isReserved || laterDate(clause) != nil { return .planned }
            }
            if main.means(.entrust), verb.infinitive >= 0, !recurs(clause), !isGeneral(clause) { return .toDo }
            if main.means(.entrust), verb.infinitive < 0, subject.means(.activity), !subject.means([.inForce, .gathering]),
                main.means(.change)
            {
                return .inHand
            }
        }
        // "Dialogue with the community has been opened"
        if Self.opened.contains(main.word), verb.isPassive || !verb.isPassive && verb.isPerfect,
            self.subject(clause, means: .talk)
                || object(clause, within: 3, has: { $0.means(.talk) })
        {
            return .begun
        }
        // "has reached first-fix stage"
        if main.word == .reached,
            object(clause, within: 6, has: { $0.word == .stage || $0.word == .phase || $0.word == .point })
        {
            return .inHand
        }
        // "It has been agreed to trial a later time"
        if verb.isPassive, main.means(.decide), !main.means(.intend) || main.word == .agreed, verb.infinitive >= 0,
            subject.word == .it,
            action.means([.change, .finish, .event, .hinder, .drop])
        {
            return .planned
        }
        if Self.promising.contains(main.word), verb.isPassive || s[verb.end].isA([.determiner, .numeral]) {
            return .planned
        }
        // "has agreed to raise it", "has committed to raising it": promised, not done.
        if !verb.isPassive, main.means(.commit) {
            let promised = verb.infinitive >= 0 ? verb.infinitive : s[verb.end].word == .to ? verb.end + 1 : -1
            if promised >= 0, s[promised].isA([.base, .ing]), !s[promised].isA(.determiner),
                s[promised].means([.change, .finish, .event, .effect, .unlisted])
            {
                return .planned
            }
        }
        // "was put back to the spring"
        if s[verb.end].word == .back, s[verb.end + 1].word == .to || s[verb.end + 1].word == .until,
            dates.contains(where: { $0.tokens.contains(verb.end + 1) || $0.tokens.lowerBound == verb.end + 2 })
        {
            return .heldUp
        }
        if main.means(.step) { return .begun }
        // "Members' comments have been passed to the project team"
        if verb.isPassive, verb.isPerfect, [.passed, .forwarded].contains(main.word), s[verb.end].word == .to,
            subject.bears(.paper) || [.comment, .comments].contains(subject.word), !isFollowedByMore(clause)
        {
            return .waiting
        }
        // "We have written to the minister"
        if main.word == .written, verb.isPerfect, !verb.isPassive, s[verb.end].word == .to,
            subject.word == .we || subject.means(.agent),
            !reach(verb.end, 4).contains(where: { s[$0].isA([.general, .plural]) || s[$0].word == .all })
        {
            return .waiting
        }
        // "has been ordered", "has been escalated": others have to follow.
        if main.bears(.lodges), verb.isPerfect,
            !(clause.left..<clause.right).contains(where: { s[$0].isA(.general) || s[$0].word == .all }),
            !isFollowedByMore(clause), !isRelative(clause), verb.isPassive || subject.means(.agent) || subject.word == .we,
            !subject.means(.party)
        {
            return .begun
        }
        if main.means(.redo), verb.isPerfect, !isFollowedByMore(clause) { return .heldUp }
        if handsOver(clause) { return .waiting }
        if main.means(.entrust), verb.isPassive, s[verb.end].word == .with, s[verb.end + 1].isA(.ing) { return .toDo }
        // "The matter has been referred to the association"
        if verb.isPassive, main.word == .referred, s[verb.end].word == .to, !subject.isA(.plural),
            !subject.means(.party) || s[clause.left].word == .the
        {
            return .waiting
        }
        // "has been put off", "is held over"
        if verb.isPassive, [.over, .off].contains(s[verb.end].word), main.word == .held || main.word == .put {
            return .heldUp
        }
        // "have identified a potential supplier", "a suitable site has been found"
        if main.means(.change), tentative(clause) { return .begun }
        // "consent has been sought", "has been requested", "has applied for"
        if Self.sought.contains(main.word), !isNowThere(clause),
            verb.isPassive || main.word == .applied && s[verb.end].word == .for
        {
            return .waiting
        }
        if main.word == .prevented { return .heldUp }
        if main.means(.setUp), exploresNext(clause) { return .begun }
        if main.means(.entrust), !verb.isPassive {
            for i in verb.end..<min(verb.end + 7, s.upper)
            where s[i].word == .for
                && (s[i + 1].means([.further, .decision])
                    || s[i + 2].means(.decision) && s[i + 1].isA(.determiner))
            { return .waiting }
        }
        if main.means(.submit) {
            for i in verb.end..<min(s.upper, verb.end + 10) where s[i].word == .for {
                if (i + 1...i + 3).contains(where: { s[$0].means(.decision) && !s[$0].means(.inForce) }) { return .waiting }
            }
        }
        return nil
    }

    /// "drawn up for signature", "passed to the waste team to look at"
    func handsOver(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let reach = verb.end..<min(verb.end + 10, s.upper)
        guard verb.isPerfect, !isFollowedByMore(clause) else { return false }
        if reach.contains(where: {
            s[$0].word == .for && [s[$0 + 1], s[$0 + 2]].contains { Self.granting.contains($0.word) }
        }) {
            return true
        }
        return s[verb.main].means([.submit, .entrust])
            && reach.contains { s[$0].word == .to && s[$0 + 1].isA(.base) && s[$0 + 1].means(.explore) }
    }

    /// "The dropped kerbs that were requested are in": which ones, and they are there.
    private func isNowThere(_ clause: Clause) -> Bool {
        guard isRelative(clause), s[clause.opener - 1].kind == .word else { return false }
        return clauses.contains {
            $0.verb.start > clause.verb.end && $0.opener < 0 && $0.verb.isCopula && $0.verb.tense == .present
                && !$0.verb.isNegative
                && (predicateIsReady($0) || s[$0.verb.main].word == .in && s[$0.verb.main + 1].kind != .word)
        }
    }

    static let granting: WordSet = [
        .signature, .signing, .approval, .signoff, .consideration, .comment, .comments, .decision,
        .agreement, .ratification, .adoption, .endorsement, .checking, .sealing,
    ]

    static let opened: WordSet = [.opened, .entered, .initiated]
    static let promising: WordSet = [.promised, .pledged]

    static let sought: WordSet = [.sought, .requested, .applied]

    /// "a potential supplier", as what is found
    func tentative(_ clause: Clause) -> Bool {
        let nouns =
            clause.verb.isPassive ? clause.left..<clause.verb.start : clause.verb.end..<min(clause.verb.end + 5, s.upper)
        return nouns.contains {
            s[$0].means(.tentative) && s[$0].isA(.adjective) && s[$0 + 1].isA([.noun, .adjective, .plural])
        }
    }

    /// "A group has been set up to look at how": the body is there, its work is to come. "Set up to support tenants" is its
    /// work.
    func exploresNext(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let isBody =
            head(clause).means([.agent, .activity])
            || object(clause, within: 6) { $0.means(.agent) || $0.means(.activity) && $0.isA(.noun) }
        guard isBody else { return false }
        for i in verb.end..<min(verb.end + 9, s.upper) where s[i].word == .to {
            let purpose = s[i + 1]
            return purpose.isA(.base) && purpose.means(.explore) && !purpose.isA(.determiner)
        }
        return false
    }
}
