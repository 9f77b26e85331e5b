/// Where a set phrase stands decides whether it says anything: "talks are ongoing", but not "an ongoing programme".
extension SentenceReading {
    mutating func readSetPhrases() {
        for (at, match) in phrases {
            let tokens = at..<at + match.length
            let owner = owner(of: at)
            // "The firm, who let us down, was replaced"
            if s[at - 1].isA(.relative), let owner, isFollowedByMore(owner) { continue }
            if isHeldByAll(at) { continue }
            // "found nothing left to do"
            if s[at].word == .left, s[at - 1].isA(.no) { continue }
            // "a place from what is left"
            if s[at].word == .what, s[at - 1].isA(.preposition) { continue }
            // "continues to be arranged" is the verb's own.
            if let owner, at > owner.verb.start, at < owner.verb.end, s[owner.verb.main].means(.goOn) { continue }
            switch match.role {
            case .recurrence:
                continue
            case .done:
                if let owner, owner.verb.tense != .future, !owner.verb.isNegative, owner.opener < 0, isSaid(at) {
                    markFinished(at)
                }
            // "The old forms were taken out of use"
            case .pending(.heldUp)
            where s[at].word == .out && s[at - 1].word == .taken && owner.map { isOfTheFormer($0) } ?? false:
                continue
            // "are able to follow their child's plan"
            case .pending where s[at].word == .to && s[at + 1].word == .follow && s[at - 1].word == .able: continue
            case .pending(.heldUp):
                if stands(at, owner, deniedToo: deniesItself(tokens), pastToo: true),
                    !(deniesItself(tokens) || s[at].word == .without) || !meetsTrouble(after: tokens.upperBound),
                    s[tokens.upperBound].word != .us
                {
                    mark(
                        whole(tokens), .heldUp, in: owner,
                        yields: owner.map { $0.verb.tense == .past || $0.verb.isPerfect } ?? false)
                }
            case .pending(.draft):
                if stands(at, owner, pastToo: true), owner.map({ !isTemporal($0) && !isFollowedByMore($0) }) ?? true {
                    mark(tokens, .draft, in: owner, yields: true)
                }
            case .pending(let why):
                if stands(at, owner, deniedToo: deniesItself(tokens)),
                    s[at].word != .yet || !meetsTrouble(after: tokens.upperBound),
                    // "They need nothing more from us"
                    s[at].word != .nothing || !s[at - 1].means([.need, .await])
                {
                    mark(whole(tokens), why, in: owner, yields: owner?.verb.tense == .past)
                }
            case .pendingWhenSaid(let why):
                // "finished in March, on course"
                if let owner, owner.verb.tense == .past, s[owner.verb.main].means(.finish), case .inHand = why { continue }
                if stands(at, owner), isSaid(at), !isAttribute(tokens) { mark(whole(tokens), why, in: owner) }
            case .declined:
                if stands(at, owner, deniedToo: true, pastToo: true),
                    owner.map({
                        !recurs($0)
                            && !refersToTrouble($0)
                            && !(subject($0, means: .trouble)
                                && at >= $0.verb.start)
                    }) ?? true
                {
                    mark(tokens, .refused, kind: .declined, yields: owner?.verb.tense == .past)
                }
            // "Completed. Nothing further to report."
            case .nothing where context.isDone && s[tokens.upperBound - 1].word == .report: continue
            case .nothing:
                // "that no consent was needed"
                let isUnneeded = reach(tokens.upperBound, 3).contains {
                    s[$0].means(.need) && s[$0].isA(.participle)
                        || s[at].word == .nothing && (s[$0].word == .left || s[$0].bears(.undone))
                }
                // "nobody has had to send in a paper form since", "nobody has complained since"
                let isSpared =
                    s[tokens.upperBound].word == .had && s[tokens.upperBound + 1].word == .to
                    || s[tokens.upperBound].means(.need) || s[tokens.upperBound].word == .complained
                if !isUnneeded, !isSpared, stands(at, owner, deniedToo: true, pastToo: true),
                    !meetsTrouble(after: tokens.upperBound)
                {
                    mark(
                        tokens, .notYet, kind: .nothingDone,
                        in: owner, yields: true)
                }
            }
        }
    }

    private func isOfTheFormer(_ clause: Clause) -> Bool {
        (clause.left..<clause.verb.start).contains { Self.former.contains(s[$0].word) }
    }

    /// "opposed the closure, which did not go ahead"
    private func refersToTrouble(_ clause: Clause) -> Bool {
        isRelative(clause) && [s[clause.opener - 1], s[clause.opener - 2]].contains { $0.means(.trouble) && $0.isA(.noun) }
    }

    /// "yet to receive a single complaint": what has not come is no loss.
    func meetsTrouble(after end: Int) -> Bool {
        (end..<min(end + 5, s.upper)).contains {
            s[$0].means([.trouble, .obstacle]) && s[$0].isA(.noun) && !s[$0].means([.decision, .activity])
        }
    }

    /// "not where it should be", "no nearer": the denial is the phrase's own.
    private func deniesItself(_ tokens: Range<Int>) -> Bool { tokens.contains { s[$0].isA([.negation, .no]) } }

    /// With the verb in front of it, so that the quotation reads well: "is awaiting", "remains outstanding".
    private func whole(_ tokens: Range<Int>) -> Range<Int> {
        var start = tokens.lowerBound
        var steps = 0
        while steps < 3, s[start - 1].isA(.anyAdverb) && !s[start - 1].means(.ready) {
            start -= 1
            steps += 1
        }
        let before = s[start - 1]
        if before.isA(.bePresent) || before.word == .remains || before.word == .remain {
            return start - 1..<tokens.upperBound
        }
        return tokens
    }

    /// The clause that the token belongs to.
    func owner(of at: Int) -> Clause? {
        clauses.last { $0.verb.start <= at && at < max($0.right, $0.verb.end) }
            ?? clauses.first { $0.left <= at && at < $0.right }
    }

    /// Whether nothing around the phrase takes its claim away: a past, a negation, a condition, a rule, a practice.
    func stands(_ at: Int, _ owner: Clause?, deniedToo: Bool = false, pastToo: Bool = false) -> Bool {
        guard let owner else { return !(s.lower..<at).contains { s[$0].isA(.no) } || deniedToo }
        // "What had been a wait for an assessment is now short", "is no longer in dispute", "there is nothing left to do"
        if at < owner.verb.start, s[s.lower].word == .what { return false }
        if !deniedToo,
            s[at - 1].word == .longer || owner.verb.isCopula && owner.verb.main < at && s[owner.verb.main].isA(.no)
        {
            return false
        }
        // "Applications under discussion are listed", "pending claims are reviewed": which ones.
        if at < owner.verb.start, owner.verb.tense == .present, owner.verb.isPassive || owner.verb.isPlain,
            !owner.verb.isPerfect,
            !owner.verb.isProgressive, head(owner).isA(.plural), isBare(owner.head), !s[owner.verb.main].means(.stay)
        {
            return false
        }
        // "…, with none running late"
        if !deniedToo,
            let with = (at - 4..<at).last(where: { s[$0].word == .with }), s[with + 1].isA(.no), at >= with + 2,
            !(with..<at).contains(where: { s[$0].isA([.and, .but]) || s[$0].kind != .word })
        {
            return false
        }
        // "originally planned for one afternoon a week"
        if [.originally, .initially, .previously].contains(s[at - 1].word) { return false }
        if isConditional(owner) || identifies(owner) && at >= owner.opener { return false }
        // "may be hired when it is not in use"
        if isTemporal(owner), s[owner.opener].word == .when, owner.verb.tense == .present,
            clauses.contains(where: { $0.verb.end <= owner.opener && $0.verb.tense == .can && !$0.verb.isNegative })
        {
            return false
        }
        if opensWithAnyCase, owner.verb.tense == .future, laterDate(owner) == nil { return false }
        if !deniedToo, denies(owner), at >= owner.verb.start || subject(owner, has: .no) { return false }
        if isPrescribed(owner, clauses.firstIndex { $0.verb.start == owner.verb.start } ?? 0) { return false }
        if isGeneral(owner), laterDate(owner) == nil { return false }
        if recurs(owner), laterDate(owner) == nil { return false }
        // "Applicants awaiting a decision are told": it only says which applicants.
        if at > owner.left, at < owner.verb.start, s[at].isA(.ing), s[at - 1].isA([.noun, .plural]) { return false }
        if at >= owner.verb.end, !pastToo, owner.verb.isPlain, owner.verb.tense == .present,
            s[owner.verb.main].means(.standing),
            !s[at - 1].isA(.and),
            !(owner.verb.end..<at).contains(where: { s[$0].kind == .comma || s[$0].kind == .dash || s[$0].word == .with })
        {
            return false
        }
        // "after a long wait for a wayleave", "missing when the committee last looked"
        if s[at].means(.await) && s[at].isA(.noun), s[at - 1].isA([.determiner, .adjective]) { return false }
        if s[at - 1].kind == .comma,
            clauses.contains(where: { isTemporal($0) && $0.opener > at && $0.opener <= at + 3 })
                || s[at + 1].word == .at && s[at + 2].word == .first
                || s[at + 2].word == .at && s[at + 3].word == .first
        {
            return false
        }
        if owner.verb.tense == .past, isTemporal(owner) { return false }
        if owner.verb.tense == .past, isReported(owner) { return true }
        if pastToo, owner.verb.tense == .past { return true }
        if owner.verb.tense == .would, owner.verb.start == clauses.first?.verb.start, !hasCondition { return true }
        // A note: "Accepted in part"
        if owner.verb.isPlain, owner.verb.tense == .past, owner.head < 0 { return true }
        if owner.verb.tense == .past || owner.verb.tense == .would || owner.verb.tense == .can {
            // "was under review" is over; ", with the last chapter to follow" is not.
            let from = min(owner.verb.start, at)
            if at < owner.verb.start {
                return (at..<owner.verb.start).contains { s[$0].kind == .dash || s[$0].kind == .colon }
            }
            return (from..<max(at + 1, from)).contains {
                s[$0].kind == .comma || s[$0].kind == .dash || s[$0].kind == .open || s[$0].isA([.and, .but])
            }
                && at >= owner.verb.end
        }
        return true
    }

    /// Said of something: after "is" or "remains", alone in a note, or in an aside.
    private func isSaid(_ at: Int) -> Bool {
        var i = at - 1
        while i >= s.lower, s[i].isA(.anyAdverb) && !s[i].means(.ready) || s[i].word == .all || s[i].word == .both { i -= 1 }
        let before = s[i]
        if before.isA([.bePresent, .beFinite, .be, .been]) || before.means(.stay) && before.isA([.sForm, .base]) {
            return true
        }
        if s[at].word == .with, !clauses.isEmpty { return false }
        if clauses.isEmpty, s[at].word == .with { return true }
        if clauses.isEmpty || before.kind == .comma || before.kind == .dash || before.kind == .open || before.kind == .colon
        {
            return true
        }
        if before.isA([.and, .but]) { return clauses.contains { $0.verb.isCopula || $0.verb.isPassive } }
        var j = i
        while j > max(s.lower, at - 7), s[j].kind == .word {
            if s[j].word == .with { return true }
            j -= 1
        }
        return false
    }

    /// "outstanding results": it goes with the noun behind it.
    func isAttribute(_ tokens: Range<Int>) -> Bool {
        let next = s[tokens.upperBound]
        return tokens.count == 1 && next.isA(.noun) && !next.isA([.preposition, .verbForm])
    }
}
