/// What is still to come: "will be issued", "is to report", "should be ready by May".
extension SentenceReading {
    mutating func readFuture(_ clause: Clause, _ index: Int) {
        guard !isPrescribed(clause, index) else { return }
        let verb = clause.verb
        if verb.isNegative { return readRefusal(clause, index) }
        let isLater = laterDate(clause) != nil
        let isDated = isLater || hasComingDate(clause) || verb.adverbs.contains(.soon)
        if leavesNothing(clause) || !isDated && isNoticed(clause) { return }
        if isConsequence(clause, index) || isGeneral(clause) && hasCondition && !conditionIsPending { return }
        if isLookedAfter(clause) { return }
        // "New officers will have been trained before they take cases": a rule for all of them.
        if verb.isPerfect, head(clause).isA(.plural), isBare(clause.head), !isDated { return }
        if verb.isPerfect { return mark(tokens(of: clause), .toCome, in: clause) }
        if isGeneral(clause), !isDated || isSeries(clause) { return }
        if !isDated, isForAny(clause) { return }
        if isSeries(clause) || endsTerm(clause) { return }
        if !isDated, isEachTime(clause) { return }
        // "Once the licences are upgraded we'll be able to caption the webcast"
        if awaitsOne(clause), !isGeneral(clause), !recurs(clause), !head(clause).means(.party) {
            return mark(tokens(of: clause), .toCome, in: clause)
        }
        // "The supplier shall pay": what a contract binds others to.
        if s[verb.start].word == .shall, head(clause).means(.party), !isDated { return }
        // What goes on or is looked after is no work outstanding; a thing that starts to recur is.
        if recurs(clause), !isLater, !action(clause).means(.start), !verb.adverbs.contains(.soon) { return }
        if isKeptUp(clause) || willGoOn(clause) || !isDated && saysWhatItDoes(clause, index) { return }
        mark(tokens(of: clause), .toCome, in: clause)
    }

    /// "Nothing further will be required"
    private func leavesNothing(_ clause: Clause) -> Bool {
        hasNoSubject(clause)
            && (action(clause).means([.need, .unwelcome, .hinder])
                || head(clause).means([.party, .trouble]) && !waits(clause))
    }

    /// "members will recall", "new starters will find the guide in their pack"
    private func isNoticed(_ clause: Clause) -> Bool {
        Self.noticing.contains(s[clause.verb.main].word) && !clause.verb.isPassive
            && (head(clause).isA(.plural) || head(clause).word == .you)
    }

    private static let noticing: WordSet = [.recall, .remember, .note, .appreciate, .find, .see, .notice, .know]

    /// "will be looked after by"
    private func isLookedAfter(_ clause: Clause) -> Bool {
        let end = clause.verb.end
        return [.looked, .look].contains(s[clause.verb.main].word)
            && (s[end].word == .after || s[end + 1].word == .again && isRelative(clause))
    }

    /// It is for whichever there will be.
    private func isForAny(_ clause: Clause) -> Bool {
        // "The fund will match any money that a village raises"
        if !clause.verb.isPassive, object(clause, within: 6, has: { $0.word == .any }) { return true }
        // "Managers will be reminded of any review that is due"
        return head(clause).isA(.plural) && isBare(clause.head) && object(clause, within: 4) { $0.isA(.general) }
    }

    /// So it goes each time, and nothing waits to be done.
    private func isEachTime(_ clause: Clause) -> Bool {
        let verb = clause.verb
        // "If an invoice is disputed it will be put on hold until": whichever it is.
        if opensWithAnyCase { return true }
        // "When a resident rings, the call will be answered": so it goes each time.
        if action(clause).means(.standing), !action(clause).means([.change, .finish]),
            let first = clauses.first, first.opener == s.lower, s[first.opener].word == .when,
            [.a, .an].contains(s[first.left].word), first.verb.end < verb.start
        {
            return true
        }
        // "A warning will be given unless": each time.
        return [.a, .an].contains(s[clause.left].word) && (verb.end..<s.upper).contains { s[$0].word == .unless }
    }

    /// "will be maintained", "will continue to be monitored"
    private func isKeptUp(_ clause: Clause) -> Bool {
        let action = action(clause)
        let main = s[clause.verb.main]
        guard action.means(.upkeep) || main.means(.upkeep) && !main.means(.change) else { return false }
        return !action.means(.change) || isRelative(clause) || head(clause).means([.document, .inForce, .pointing])
    }

    /// "will remain open", "will go on meeting", "will continue to offer"
    private func willGoOn(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        if main.means(.stay) || main.word == .go && s[verb.end].word == .on && s[verb.end + 1].isA(.ing) { return true }
        guard main.means(.goOn), !verb.isPassive else { return false }
        let isOpenEnded =
            verb.infinitive >= 0
            ? action(clause).means(.standing) || !action(clause).means(.change) : !head(clause).means(.activity)
        return isOpenEnded || recurs(clause)
    }

    /// What a thing is, does or asks for whenever it is used, and not what is still to come.
    private func saysWhatItDoes(_ clause: Clause, _ index: Int) -> Bool {
        let verb = clause.verb
        let subject = head(clause)
        if verb.isCopula, !predicateIsReady(clause), subject.word != .there { return true }
        // What a finished thing does for people: "the new portal will save residents a journey".
        if !verb.isPassive, action(clause).means(.effect),
            isRelative(clause) || subject.means([.pointing, .document, .inForce]) || follows(doneIn: index)
        {
            return true
        }
        if hasCondition, !conditionIsPending { return true }
        // "Applicants will need to …": a rule for them.
        return (action(clause).means(.need) || s[verb.main].means(.need)) && subject.means(.party)
    }

    /// "if approved", "subject to": the condition is a step still to be taken, not a case that may arise.
    private var conditionIsPending: Bool {
        (s.lower..<s.upper).contains { i in
            guard s[i].isA(.conditional) else { return false }
            if s[i + 1].isA(.participle), !s[i + 1].means(.need) { return true }
            // "if the trial succeeds", but not "if the applicant appeals" or "if a fault occurs"
            if let clause = clauses.first(where: { $0.opener == i }), [.the, .this, .our, .these].contains(s[i + 1].word),
                !head(clause).means([.party, .trouble]), !head(clause).isA(.plural), clause.verb.tense == .present,
                !s[clause.verb.main].means(.unwelcome), !s[clause.verb.main].bears(.fails), !clause.verb.isNegative
            {
                return true
            }
            return (i + 1...i + 6).contains { s[$0].means(.decision) && s[$0 - 1].isA(.determiner) && s[$0 - 1].word != .a }
        }
    }

    /// "will be ready", "is now in place"
    func predicateIsReady(_ clause: Clause) -> Bool {
        let main = clause.verb.main
        if isOpenMatter(clause) { return false }
        if s[main].means(.ready) { return true }
        return phrases.contains { phrase in
            guard phrase.at >= main, phrase.at <= main + 2, case .done = phrase.match.role else { return false }
            return true
        }
    }

    private mutating func readRefusal(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let action = action(clause)
        // "The charge has been abolished, so bills will not include it", "will not meet again, as its plan was carried out"
        let isAgain = s[verb.end].word == .again
        if isAgain || action.means([.standing, .norm, .effect]) && !action.means([.finish, .start, .event]),
            clause.opener >= 0 && s[clause.opener].word == .so && clauses[..<index].contains(where: { reportsDone($0) })
                || clauses[(index + 1)...].contains(where: {
                    ($0.opener >= 0 && s[$0.opener].isA(.causal) || s[$0.left].word == .as)
                        && reportsDone($0, isReason: true)
                })
        {
            return
        }
        if isGeneral(clause) || isConditional(clause) || action.means([.unwelcome, .need, .hinder, .upkeep]) { return }
        if hasCondition, !hasDate(clause) { return }
        // "Bins not presented by six will not be returned for": whichever they are.
        if (clause.left..<verb.start).contains(where: { s[$0].word == .not }) { return }
        if waits(clause) || verb.isCopula && predicateIsReady(clause) || s[verb.main].word == .able {
            return mark(tokens(of: clause), .toCome, in: clause)
        }
        if verb.isCopula { return }
        let end = s[verb.end].word == .to ? verb.end + 1 : verb.end
        let start = s[verb.start - 1].isA(.pronoun) ? verb.start - 1 : verb.start
        mark(start..<end, .refused, kind: .declined)
    }
}
