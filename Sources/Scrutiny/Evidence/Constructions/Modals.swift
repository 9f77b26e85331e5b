/// What could, should or must be: "must be approved", "may be extended later", "should be ready by May".
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
        let action = action(clause)
        let subject = head(clause)
        // "The Trust would not agree to share its figures"
        if verb.isNegative, !verb.isPerfect, !verb.isCopula, !hasCondition, clause.opener < 0 || s[clause.opener].isA(.but),
            subject.means(.agent) || subject.bears(.other), !subject.means(.party),
            [action, s[verb.main]].contains(where: { $0.means([.commit, .finish, .decide, .opinion, .submit]) }),
            !isFollowedByMore(clause)
        {
            return mark(tokens(of: clause), .refused, kind: .declined, yields: true)
        }
        guard !verb.isPerfect, !verb.isNegative else { return }
        // "We would like to", "we would be able to move, were the money released", "this would need a change in the law"
        let isOurs = subject.means(.agent) && !subject.means(.party)
        if isOurs,
            verb.isCopula
                ? s[verb.main].word == .able
                : verb.infinitive >= 0 && s[verb.main].means([.need, .intend])
                    || Self.wishing.contains(s[verb.main].word)
        {
            return mark(tokens(of: clause), .planned, in: clause)
        }
        // "The council would consider a scheme if"
        if isOurs, action.means(.explore), hasCondition { return mark(tokens(of: clause), .planned, in: clause) }
        if s[verb.main].means(.need), clause.opener < 0, !isGeneral(clause), !recurs(clause) || isOurs,
            !subject.means(.party),
            !hasCondition
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        // "It was agreed that officers would report back": a promise, until it is kept.
        if index > 0, clauses[index - 1].verb.main < verb.start {
            let governor = clauses[index - 1].verb
            let isPromise =
                s[governor.main].means([.decide, .intend, .timetable, .commit])
                || Self.telling.contains(s[governor.main].word)
            if isPromise, !verb.isCopula, !hasCondition, action.means([.change, .finish, .event]) {
                return mark(tokens(of: clause), .planned, in: clause, yields: true)
            }
        }
        // "Work that the committee feared would take two years was done in one"
        if index > 0, isRelative(clauses[index - 1]), clauses[index - 1].verb.end == verb.start,
            clauses.contains(where: { $0.verb.start > verb.end && $0.opener < 0 && $0.verb.tense == .past })
        {
            return
        }
        // "would come into effect only if Council approves it"
        if let only = (verb.end..<s.upper).first(where: { s[$0].word == .only && s[$0 + 1].word == .if }),
            s[only + 2].isCapital || s[only + 2].word == .the && s[only + 3].means(.agent),
            [.the, .this, .our].contains(s[clause.left].word), !subject.isA(.plural), !subject.means(.party)
        {
            return mark(verb.start..<only + 2, .waiting, in: clause)
        }
        // "Cabinet would want to see the evaluation first", "a transfer would be the next step"
        if verb.isCopula, s[verb.main].kind != .word { return }
        let isHeard = clauses[..<index].contains {
            $0.verb.tense == .past && !isRelative($0) || $0.verb.tense == .would && $0.verb.isPerfect
        }
        if !isHeard, !hasCondition, clause.opener < 0 || s[clause.opener].isA([.but, .relative]), !isGeneral(clause),
            !recurs(clause), !subject.means(.party),
            !isPrescribed(clause, index)
        {
            mark(tokens(of: clause), .planned, in: clause)
        }
    }

    private static let wishing: WordSet = [.like, .welcome, .prefer]

    static let telling: WordSet = [.told, .assured, .informed, .advised, .said, .tell, .tells]

    private mutating func readCan(_ clause: Clause) {
        let verb = clause.verb
        let action = action(clause)
        if isGeneral(clause) { return }
        guard verb.isNegative else {
            // "may be introduced at a later date"; "may take up to a week" is how things go.
            let isPossible = s[verb.start].word == .may || s[verb.start].word == .might || s[verb.start].word == .could
            let isPutOff =
                laterDate(clause) != nil || object(clause, within: 8) { $0.word == .later || $0.isA(.soon) }
                || isAfterwards(clause)
            // "The purchase can go ahead once the valuation is in"
            let waitsFor = clauses.first {
                $0.verb.start > verb.end && $0.opener >= 0
                    && [.once, .when, .after, .until, .if].contains(s[$0.opener].word)
            }
            if let waitsFor, s[verb.start].word == .can, action.means([.event, .start, .finish, .change]),
                !subjectIsMany(clause), !recurs(clause),
                !subjectIsMany(waitsFor), s[waitsFor.opener + 1].isA(.determiner) || s[waitsFor.opener + 1].isCapital,
                ![.a, .an].contains(s[waitsFor.opener + 1].word)
            {
                return mark(verb.start..<verb.end, .waiting, in: clause)
            }
            // "so work can now begin"
            if [.can, .may].contains(s[verb.start].word), verb.adverbs.contains(.now), action.means(.start),
                head(clause).means(.activity) || head(clause).isA(.ing)
                    || !head(clause).means([.party, .agent]) && clause.head >= 0
                        && (!head(clause).isA(.plural) || s[verb.end].kind != .word)
            {
                return mark(tokens(of: clause), .toCome, in: clause)
            }
            // "We may need to seek a change"
            if [.may, .might].contains(s[verb.start].word),
                s[verb.main].means(.need) || s[verb.main].isA(.haveAny) && s[verb.end].word == .to, !subjectIsMany(clause),
                !recurs(clause), !hasCondition
            {
                return mark(tokens(of: clause), .toDo, in: clause)
            }
            // "More could be done"
            if s[verb.start].word == .could || s[verb.start].word == .can, verb.isPassive || verb.isCopula,
                (clause.left..<verb.start).contains(where: { s[$0].means(.further) }), s[verb.main].word == .done
            {
                return mark(tokens(of: clause), .toDo, in: clause)
            }
            // "could be extended if funding is found"
            if s[verb.start].word == .could, verb.isPassive, [.the, .this, .it].contains(s[clause.left].word),
                clauses.contains(where: { isConditional($0) && head($0).means(.resource) })
            {
                return mark(tokens(of: clause), .planned, in: clause)
            }
            if isPossible, isPutOff, !recurs(clause), action.means([.change, .finish, .event, .effect]), !verb.isPerfect {
                mark(tokens(of: clause), .planned, in: clause)
            }
            return
        }
        if isOfWithdrawn(clause) || bindsAll(clause) { return }
        // "Tenants cannot yet book", "the present one still cannot"
        let isStill = verb.adverbs.contains(.still) || s[verb.start - 1].isA(.still)
        if verb.adverbs.contains(.yet) || isStill && !head(clause).means(.party), !hasCondition, !isRelative(clause),
            !waits(clause) || verb.adverbs.contains(.yet), !action.means([.unwelcome, .hinder]),
            !meetsTrouble(after: verb.end)
        {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        }
        guard action.means([.change, .finish, .start, .goOn, .unlisted]) || waits(clause) else { return }
        // "could not start without consent, which came in April, and it has been running since May": how it was.
        if [.could, .couldnt].contains(s[verb.start].word), isFollowedByMore(clause) { return }
        // "Dogs cannot be let off the lead", "a grant cannot be paid without receipts": rules.
        if !verb.adverbs.contains(.yet), !verb.adverbs.contains(.now),
            subjectIsMany(clause) && !verb.adverbs.contains(.still)
                || hasCondition
                    && (isAnyOne(clause)
                        || (verb.end..<s.upper).contains { s[$0].word == .unless } && head(clause).means(.document))
        {
            return
        }
        let isHindered = (verb.end..<s.upper).contains { s[$0].word == .because || s[$0].word == .owing }
        if isHindered, !recurs(clause) { return mark(tokens(of: clause), .heldUp, in: clause, yields: true) }
        if waits(clause) || verb.adverbs.contains(.yet) || verb.adverbs.contains(.now) || verb.adverbs.contains(.still) {
            mark(tokens(of: clause), .waiting, in: clause)
        } else if s[verb.start].word != .can, verb.isPassive, action.means([.finish, .change]),
            head(clause).means([
                .activity, .document,
                .inForce, .decision, .phase, .lacked,
            ])
        {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if verb.isPassive, !recurs(clause), !hasCondition, !head(clause).isA(.plural),
            !head(clause).means([.party, .routine]),
            action.means(.finish)
        {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if head(clause).means(.agent), action.means([.finish, .start]), !hasCondition {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
    }

    private func isAnyOne(_ clause: Clause) -> Bool { s[clause.left].word == .a || s[clause.left].word == .an }

    private func subjectIsMany(_ clause: Clause) -> Bool {
        (head(clause).means(.party) || head(clause).isA(.plural) && isBare(clause.head)) && !head(clause).means(.activity)
    }

    /// "in future", "in due course", "in a second phase"
    private func isAfterwards(_ clause: Clause) -> Bool {
        (clause.verb.end..<max(clause.right, clause.verb.end)).contains { i in
            s[i].word == .in && (s[i + 1].word == .due || [s[i + 1], s[i + 2]].contains { $0.word == .future })
                || (s[i].word == .second || s[i].word == .next) && s[i + 1].means(.phase)
        }
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
