/// What is still to come: "will be issued", "is to report", "should be ready by May".
extension SentenceReading {
    mutating func readFuture(_ clause: Clause, _ index: Int) {
        guard !isPrescribed(clause, index) else { return }
        let verb = clause.verb
        let action = action(clause)
        let subject = head(clause)
        let isLater = laterDate(clause) != nil
        let isDated = isLater || hasComingDate(clause) || verb.adverbs.contains(.soon)
        if verb.isNegative { return readRefusal(clause, index) }
        // "Nothing further will be required"
        if hasNoSubject(clause),
            action.means([.need, .unwelcome, .hinder]) || subject.means([.party, .trouble]) && !waits(clause)
        {
            return
        }
        // "members will recall", "new starters will find the guide in their pack"
        if Self.noticing.contains(s[verb.main].word), !verb.isPassive, !isDated, subject.isA(.plural) || subject.word == .you
        {
            return
        }
        if isConsequence(clause, index) || isGeneral(clause) && hasCondition && !conditionIsPending { return }
        // "will be looked after by"
        if [.looked, .look].contains(s[verb.main].word),
            s[verb.end].word == .after || s[verb.end + 1].word == .again && isRelative(clause)
        {
            return
        }
        // "New officers will have been trained before they take cases": a rule for all of them.
        if verb.isPerfect, head(clause).isA(.plural), isBare(clause.head), !isDated { return }
        if verb.isPerfect { return mark(tokens(of: clause), .toCome, in: clause) }
        if isGeneral(clause), !isDated || isSeries(clause) { return }
        // "The fund will match any money that a village raises"
        if !isDated, !verb.isPassive, object(clause, within: 6, has: { $0.word == .any }) { return }
        // "Managers will be reminded of any review that is due"
        if !isDated, subject.isA(.plural), isBare(clause.head), object(clause, within: 4, has: { $0.isA(.general) }) {
            return
        }
        if isSeries(clause) || endsTerm(clause) { return }
        // "If an invoice is disputed it will be put on hold until": whichever it is.
        if !isDated, opensWithAnyCase { return }
        // "When a resident rings, the call will be answered": so it goes each time.
        if !isDated, action.means(.standing), !action.means([.change, .finish]),
            let first = clauses.first, first.opener == s.lower, s[first.opener].word == .when,
            [.a, .an].contains(s[first.left].word), first.verb.end < verb.start
        {
            return
        }
        // "A warning will be given unless": each time.
        if !isDated, [.a, .an].contains(s[clause.left].word),
            (verb.end..<s.upper).contains(where: { s[$0].word == .unless })
        {
            return
        }
        // "Once the licences are upgraded we'll be able to caption the webcast"
        if awaitsOne(clause), !isGeneral(clause), !recurs(clause), !subject.means(.party) {
            return mark(tokens(of: clause), .toCome, in: clause)
        }
        // "The supplier shall pay": what a contract binds others to.
        if s[verb.start].word == .shall, subject.means(.party), !isDated { return }

        // What goes on or is looked after is no work outstanding; a thing that starts to recur is.
        if recurs(clause), !isLater, !action.means(.start), !verb.adverbs.contains(.soon) { return }
        let isUpkeep =
            action.means(.upkeep) && !action.means(.standing) || s[verb.main].means(.upkeep) && !s[verb.main].means(.change)
        if action.means(.upkeep) || isUpkeep {
            if !action.means(.change) || isRelative(clause) || subject.means([.document, .inForce, .pointing]) { return }
        }
        if s[verb.main].means(.stay) || s[verb.main].word == .go && s[verb.end].word == .on && s[verb.end + 1].isA(.ing) {
            return
        }
        if s[verb.main].means(.goOn), !verb.isPassive {
            let isOpenEnded =
                verb.infinitive >= 0 ? action.means(.standing) || !action.means(.change) : !subject.means(.activity)
            if isOpenEnded || recurs(clause) { return }
        }
        if verb.isCopula, !isDated, !predicateIsReady(clause), subject.word != .there { return }
        // What a finished thing does for people: "the new portal will save residents a journey".
        if !verb.isPassive, !isDated, action.means(.effect),
            isRelative(clause) || subject.means([.pointing, .document, .inForce]) || follows(doneIn: index)
        {
            return
        }
        if hasCondition, !isDated, !conditionIsPending { return }
        // "Applicants will need to …": a rule for them.
        if action.means(.need) || s[verb.main].means(.need), !isDated, subject.means(.party) { return }
        mark(tokens(of: clause), .toCome, in: clause)
    }

    private static let noticing: WordSet = [.recall, .remember, .note, .appreciate, .find, .see, .notice, .know]

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

    /// "has to", "has yet to", "is to"
    mutating func readOwed(_ clause: Clause, _ index: Int) {
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        let verb = clause.verb
        let action = action(clause)
        let subject = head(clause)
        if verb.adverbs.contains(.yet) || verb.adverbs.contains(.still) {
            guard verb.tense != .past, !meetsTrouble(after: verb.end) else { return }
            let end = s[verb.end].isA(.preposition) ? verb.end + 1 : verb.end
            return mark(verb.start..<end, .notYet, kind: .nothingDone, in: clause)
        }
        if recurs(clause), laterDate(clause) == nil { return }
        // "No form has to be typed in twice"
        if isGeneral(clause) || hasNoSubject(clause) { return }
        // "had to be called off"
        if !verb.isCopula, verb.infinitiveIsPassive, !verb.isNegative, verb.tense == .past,
            action.means([.hinder, .drop]) || action.word == .called && s[verb.end].word == .off,
            !isFollowedByMore(clause)
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        // "has had to postpone the campaign"
        if !verb.isCopula, !verb.infinitiveIsPassive, !verb.isNegative, action.means([.hinder, .drop]),
            verb.tense == .past || s[verb.start + 1].isA(.havePast), !isFollowedByMore(clause), !isRelative(clause)
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        // "has had to be restarted"
        if !verb.isCopula, action.means(.redo), !verb.isNegative {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        if verb.isCopula {
            let wasGoal = verb.tense == .past && (subject.word == .target || subject.word == .goal)
            if verb.isNegative || subject.means(.aim) && !verb.infinitiveIsPassive && laterDate(clause) == nil && !wasGoal {
                return
            }
            if verb.tense == .past { return mark(tokens(of: clause), .planned, in: clause, yields: true) }
            if subject.means(.document), action.means(.effect), !verb.infinitiveIsPassive { return }
            return mark(tokens(of: clause), .planned, in: clause)
        }
        // "we have to decide what to do"
        if verb.tense == .present, !verb.isNegative, !verb.infinitiveIsPassive, action.means(.explore),
            subject.word == .we || subject.means(.agent) && !subject.isA(.plural)
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        // "The order has to go before the traffic commissioner"
        if verb.tense == .present, !verb.isNegative, action.word == .go, [.to, .before, .back].contains(s[verb.end].word),
            !subject.isA(.plural), !subject.means(.party), ![.a, .an].contains(s[clause.left].word)
        {
            return mark(verb.start..<verb.end + 1, .toDo, in: clause)
        }
        // "…, which has to be changed."
        if verb.tense == .present, !verb.isNegative, verb.infinitiveIsPassive, isRelative(clause), s[verb.end].kind != .word,
            s[clause.opener - 1].kind == .comma, !s[clause.opener - 2].isA(.plural), !action.means([.upkeep, .standing])
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        // "has to be agreed"
        guard verb.tense == .present, !verb.isNegative, verb.infinitiveIsPassive,
            !subject.isA(.plural) || verb.adverbs.contains(.now),
            action.means([.change, .finish, .unlisted, .redo])
        else { return }
        mark(tokens(of: clause), .toDo, in: clause)
    }
}
