/// What hangs on something still to come: "will be reported monthly when the new contract starts on 1 February", "could open
/// provided that the lease is signed", "residents will be able to pay online when the portal opens in November". A will or a
/// may that would be a practice or a rule by itself is work outstanding where it waits for one thing, or for a day to come.
extension SentenceReading {
    mutating func readTies(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        guard [.future, .should, .can].contains(verb.tense) || verb.tense == .would && !clause.isGeneral
                || verb.isPlain && verb.tense == .present, !verb.isNegative,
            !verb.isPerfect, clause.opener < 0 || s[clause.opener].isA(.but), !clause.isContact, !hasNoSubject(clause),
            !isPrescribed(clause, index), !action(clause).means([.hinder, .drop]) || verb.tense != .can,
            let tie = tie(of: index)
        else { return }
        let isDated = laterDate(tie) != nil || laterDate(clause) != nil
        if verb.tense == .would, laterDate(tie) == nil || tie.verb.isNegative || head(clause).means(.party) { return }
        if isGeneral(clause), !isDated { return }
        // "A new manager takes over when the contract changes hands in April 2027"
        if verb.isPlain {
            let isOnce = laterDate(tie)?.hasYear ?? false
            if !isOnce || recurs(clause) || isGeneral(clause) || head(clause).isA(.plural) { return }
        }
        // "Landlords will be able to check their licence online once the register opens"
        if verb.tense == .future, verb.isCopula, s[verb.main].word == .able, !recurs(clause),
            action(tie).means([.event, .start]), [.when, .once].contains(s[tie.opener].word)
        {
            return mark(tokens(of: clause), .toCome, in: tie)
        }
        // "Members can book a room when the hall is free": what anyone may do, at any time.
        let isAnyones = head(clause).means(.party) || head(clause).isA(.plural) || [.a, .an].contains(s[clause.left].word)
        if !isDated, isAnyones || recurs(clause) || verb.tense == .can && s[verb.start].word == .can { return }
        // "may be used when the clocks go back in October": there is no year to it, and it is allowed, not planned.
        if verb.tense == .can, [.can, .may].contains(s[verb.start].word), recurs(clause) { return }
        mark(tokens(of: clause), .toCome, in: laterDate(clause) == nil ? tie : clause)
    }

    /// The clause beside it that it waits for: "when the portal opens", "Unless objections are received by 6 November, …".
    private func tie(of index: Int) -> Clause? {
        let clause = clauses[index]
        if index + 1 < clauses.count, case let next = clauses[index + 1], next.opener >= clause.verb.end, isTie(next) {
            return next
        }
        if index > 0, case let first = clauses[index - 1], first.opener >= 0, first.opener <= s.lower + 1, isTie(first),
            first.verb.end < clause.verb.start
        {
            return first
        }
        return nil
    }

    /// Whether the clause tells of one thing that is still to happen, or names a day to come.
    func isTie(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard Self.ties.contains(s[clause.opener].word), verb.tense == .present, !verb.isProgressive else { return false }
        if laterDate(clause) != nil { return true }
        if isGeneral(clause) { return false }
        let action = action(clause)
        return !recurs(clause) && isOneThing(clause) && !verb.isCopula && !verb.isNegative
            && action.means([.change, .finish, .event, .start, .decide, .unlisted, .commit])
            && !action.means([.unwelcome, .hinder])
    }

    private static let ties: WordSet = [.when, .once, .unless, .provided, .if, .after, .until]

    /// "the lease", "our bid", "its first audit": not "a claim", "claims" or "the applicant".
    private func isOneThing(_ clause: Clause) -> Bool {
        [.the, .this, .our, .its, .these, .those].contains(s[clause.left].word)
            && !head(clause).means([.party, .trouble]) && head(clause).kind == .word
    }

    /// Something has to come before the thing itself: "before this can proceed", "before the order can be made"; but not
    /// "before a tenant can be evicted", which is a rule.
    func precedesOneThing(_ clause: Clause) -> Bool {
        clauses.contains { next in
            next.opener >= clause.verb.end && s[next.opener].word == .before && !next.verb.isNegative
                && !(clause.verb.end..<next.opener).contains { s[$0].isA(.general) }
                && (s[next.left].word != .they || isDefinite(clause))
                && (next.verb.tense == .can
                    || next.verb.tense == .present && !(head(clause).isA(.plural) && isBare(clause.head)))
                && ![.a, .an].contains(s[next.left].word)
                && !isGeneral(next) && !head(next).means(.party)
                && (s[next.left].isA([.determiner, .pronoun]) || isDefinite(clause) || head(next).means(.activity))
        }
    }

    /// "is needed before a tree can be felled": whichever tree it is.
    func precedesAny(_ clause: Clause) -> Bool {
        clauses.contains {
            $0.opener >= clause.verb.end && s[$0.opener].word == .before && [.a, .an].contains(s[$0.left].word)
        }
    }

    /// "the survey", "our bid", "the ecologist's report".
    private func isDefinite(_ clause: Clause) -> Bool {
        [.the, .this, .our, .its, .these].contains(s[clause.left].word)
    }

    /// "does not come in until January": what is agreed and not in force.
    func startsLater(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let isStart =
            action(clause).means([.event, .start, .finish]) || s[verb.end].word == .in
            || [.take, .apply].contains(s[verb.main].word)
        return verb.isNegative && verb.tense == .present && !verb.isPerfect && isStart && !recurs(clause)
            && !isGeneral(clause) && !isRelative(clause)
            && (untilDate(clause)?.days(.ahead, by: clock).map { $0.upperBound > clock.meeting } ?? false)
    }

    /// "did not come in until June": it has.
    func cameLater(_ clause: Clause) -> Bool {
        untilDate(clause)?.days(.behind, by: clock).map { $0.upperBound <= clock.meeting } ?? false
    }

    /// The date of "until January", close behind the verb.
    private func untilDate(_ clause: Clause) -> RunningDate? {
        guard let until = reach(clause.verb.end, 4).first(where: { [.until, .till].contains(s[$0].word) }) else {
            return nil
        }
        return dates.first { $0.tokens.contains(until) || $0.tokens.lowerBound == until + 1 }
    }

    /// "Whenever one comes": the sentence opens with "If an invoice is disputed".
    var opensWithAnyCase: Bool {
        guard let first = clauses.first, first.opener == s.lower, isConditional(first) else { return false }
        return [.a, .an].contains(s[first.left].word)
    }

    /// "The old form has been withdrawn and cannot be used": that it cannot is what was wanted.
    func isOfWithdrawn(_ clause: Clause) -> Bool {
        guard let first = clauses.first, first.verb.start < clause.verb.start, s[clause.verb.start - 1].isA(.and) else {
            return false
        }
        return !first.verb.isNegative && first.verb.isPassive && (first.verb.isPerfect || first.verb.tense == .past)
            && (first.left..<first.verb.start).contains { Self.former.contains(s[$0].word) }
    }

    /// "once this year rather than the three times recommended", "twice rather than quarterly": fewer than was asked for.
    mutating func readRatherThans() {
        guard bearings.contains(.wanted) || context.tellsWanted else { return }
        for than in s.lower + 1..<max(s.upper, s.lower + 1)
        where s[than].word == .than && s[than - 1].word == .rather || s[than].word == .of && s[than - 1].word == .instead {
            let after = reach(than + 1, 6)
            guard after.contains(where: { s[$0].bears(.wanted) && s[$0].isA([.past, .participle]) }),
                let part = (max(s.lower, than - 7)..<than - 1).last(where: { times($0) != nil }),
                let count = times(part), let owner = owner(of: part - 1), !denies(owner), !isConditional(owner)
            else { continue }
            let isFewer = after.contains { i in times(i).map { $0 > count } ?? false || s[i].isA(.frequency) && count < 4 }
            if isFewer { mark(part..<part + 1, .shortOfWhole, in: owner) }
        }
    }

    /// How many times: "once", "twice", "three".
    private func times(_ i: Int) -> Int32? {
        switch s[i].word {
        case .once: return 1
        case .twice: return 2
        default: return s[i].isA(.numeral) && !s[i].isMoney && !s[i].isPercent && s[i].value > 0 ? s[i].value : nil
        }
    }
}
