/// Perfects that report less than an end: begun, drafted, asked for, promised, handed over.
extension SentenceReading {
    /// Perfects that report less than an end: "has begun", "has been drafted", "has been scheduled for".
    func openEnding(of clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        if resolvesForLater(clause) { return .planned }
        if failsTo(clause) { return .notYet }
        if let why = endedOtherwise(clause) { return why }
        // "has committed to a new service from January"
        if main.means(.commit), laterDate(clause) != nil, s[verb.end].word == .to { return .planned }
        if let why = askedOfOthers(clause) { return why }
        // "The group has held its first meeting"
        if verb.isPerfect, !isFollowedByMore(clause),
            object(clause, within: 3, has: { $0.word == .first || $0.word == .inaugural }),
            object(clause, within: 5, has: { $0.means([.gathering, .phase]) })
        {
            return .begun
        }
        if main.means(.start) { return beginning(of: clause) }
        return partWay(clause) ?? promise(in: clause) ?? handover(in: clause) ?? search(in: clause)
    }

    /// "have resolved to abolish fines when the new system arrives"
    private func resolvesForLater(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return s[verb.main].means(.decide) && !verb.isPassive && verb.isPerfect && verb.infinitive >= 0
            && (verb.end..<s.upper).contains { [.when, .once, .from, .after, .as].contains(s[$0].word) }
    }

    /// "has failed to appoint"; "has failed to find any fault" is good news.
    private func failsTo(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return s[verb.main].word == .failed && verb.isPerfect && s[verb.end].word == .to
            && !(verb.end..<min(verb.end + 4, s.upper)).contains { s[$0].means(.trouble) }
    }

    /// "The work has stopped", "A revised date has been agreed", "An extension has been granted", "The consultation has
    /// closed"
    private func endedOtherwise(_ clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        guard verb.isPerfect, verb.tense == .present, !isFollowedByMore(clause), !isRelative(clause) else { return nil }
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
        return nil
    }

    /// Asked, and no answer told.
    private func askedOfOthers(_ clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        guard verb.isPerfect, verb.tense == .present else { return nil }
        // "Parents have been asked what they think"
        if verb.isPassive {
            return main.bears(.asks) && verb.infinitive < 0 && s[verb.end].word != .about && !isFollowedByMore(clause)
                && !recurs(clause) && !isRelative(clause) ? .waiting : nil
        }
        guard main.word == .asked || main.means(.entrust), !isFollowedByMore(clause), !isRelative(clause) else { return nil }
        // "has asked to be released"
        if main.word == .asked, verb.infinitive >= 0 || s[verb.end].word == .to, !head(clause).means(.party) {
            return .waiting
        }
        // "has asked its chief officer to bring proposals"
        let bringsToDo = (verb.end..<min(verb.end + 7, s.upper)).contains {
            s[$0].word == .to && s[$0 + 1].isA(.base) && s[$0 + 1].means([.change, .explore, .finish])
        }
        return bringsToDo ? .toDo : nil
    }

    /// "has begun", "work has started on"; "has started to monitor" is a practice.
    private func beginning(of clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let action = action(clause)
        let subject = head(clause)
        let next = s[verb.end]
        if recurs(clause) { return nil }
        if next.word == .on, verb.isPerfect { return .begun }
        if verb.infinitive >= 0 { return action.means(.standing) && !action.means(.change) ? nil : .begun }
        if next.word == .to, s[verb.end + 1].kind == .word, !s[verb.end + 1].isA(.determiner) { return .begun }
        if next.isA(.ing), !next.isA(.noun) { return next.means(.standing) && !next.means(.change) ? nil : .begun }
        if object(clause, within: 4, has: { $0.means(.activity) && !$0.means([.inForce, .gathering]) }) { return .begun }
        if subject.means(.activity), !subject.means(.inForce) { return .begun }
        if subject.means(.phase) || subject.word == .time { return .begun }
        return subject.means(.gathering) && subject.isA(.ing) ? .begun : nil
    }

    /// Going on, drafted, set for a day, entrusted or opened: some way along.
    private func partWay(_ clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        if main.means(.goOn), subject.means(.activity), !subject.means(.inForce), !recurs(clause),
            s[verb.end].word != .out, main.word != .carried || s[verb.end].word == .on
        {
            return .inHand
        }
        if main.means(.draft), !verb.isNegative { return .draft }
        if verb.isPassive, let why = arrangement(in: clause) { return why }
        // "Dialogue with the community has been opened"
        if Self.opened.contains(main.word), verb.isPassive || verb.isPerfect,
            self.subject(clause, means: .talk) || object(clause, within: 3, has: { $0.means(.talk) })
        {
            return .begun
        }
        // "has reached first-fix stage"
        if main.word == .reached,
            object(clause, within: 6, has: { $0.word == .stage || $0.word == .phase || $0.word == .point })
        {
            return .inHand
        }
        return nil
    }

    static let opened: WordSet = [.opened, .entered, .initiated]

    /// "has been scheduled for May", "has been commissioned to write"
    private func arrangement(in clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        if main.means(.timetable), !main.means(.decide) || main.word == .proposed || main.word == .planned {
            let isReserved = !main.means([.intend]) && main.word != .scheduled
            if !isReserved || laterDate(clause) != nil { return .planned }
        }
        guard main.means(.entrust) else { return nil }
        if verb.infinitive >= 0 { return recurs(clause) || isGeneral(clause) ? nil : .toDo }
        return subject.means(.activity) && !subject.means([.inForce, .gathering]) && main.means(.change) ? .inHand : nil
    }

    /// Agreed, promised, put back or taken a step towards.
    private func promise(in clause: Clause) -> EvidenceReading.Why? {
        let verb = clause.verb
        let main = s[verb.main]
        // "It has been agreed to trial a later time"
        if verb.isPassive, main.means(.decide), !main.means(.intend) || main.word == .agreed, verb.infinitive >= 0,
            head(clause).word == .it, action(clause).means([.change, .finish, .event, .hinder, .drop])
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
        return main.means(.step) ? .begun : nil
    }

    private static let promising: WordSet = [.promised, .pledged]
}
