/// What can, may or cannot be: "can go ahead once", "may need to", "could be extended if", "cannot start until".
extension SentenceReading {
    mutating func readCan(_ clause: Clause) {
        if isGeneral(clause) { return }
        if clause.verb.isNegative { readCannot(clause) } else { readMay(clause) }
    }

    /// "may be introduced at a later date"; "may take up to a week" is how things go.
    private mutating func readMay(_ clause: Clause) {
        let verb = clause.verb
        if canOnce(clause) { return mark(verb.start..<verb.end, .waiting, in: clause) }
        if canNowBegin(clause) { return mark(tokens(of: clause), .toCome, in: clause) }
        if mayNeed(clause) || moreCouldBeDone(clause) { return mark(tokens(of: clause), .toDo, in: clause) }
        if couldIfFunded(clause) || mayLater(clause) { mark(tokens(of: clause), .planned, in: clause) }
    }

    /// "The purchase can go ahead once the valuation is in"
    private func canOnce(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard s[verb.start].word == .can, action(clause).means([.event, .start, .finish, .change]),
            let condition = clauses.first(where: {
                $0.verb.start > verb.end && $0.opener >= 0
                    && [.once, .when, .after, .until, .if].contains(s[$0.opener].word)
            })
        else { return false }
        return !subjectIsMany(clause) && !recurs(clause) && !subjectIsMany(condition)
            && (s[condition.opener + 1].isA(.determiner) || s[condition.opener + 1].isCapital)
            && ![.a, .an].contains(s[condition.opener + 1].word)
    }

    /// "so work can now begin"
    private func canNowBegin(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let subject = head(clause)
        return [.can, .may].contains(s[verb.start].word) && verb.adverbs.contains(.now) && action(clause).means(.start)
            && (subject.means(.activity) || subject.isA(.ing)
                || !subject.means([.party, .agent]) && clause.head >= 0
                    && (!subject.isA(.plural) || s[verb.end].kind != .word))
    }

    /// "We may need to seek a change"
    private func mayNeed(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return [.may, .might].contains(s[verb.start].word)
            && (s[verb.main].means(.need) || s[verb.main].isA(.haveAny) && s[verb.end].word == .to)
            && !subjectIsMany(clause) && !recurs(clause) && !hasCondition
    }

    /// "More could be done"
    private func moreCouldBeDone(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return (s[verb.start].word == .could || s[verb.start].word == .can) && (verb.isPassive || verb.isCopula)
            && s[verb.main].word == .done && (clause.left..<verb.start).contains { s[$0].means(.further) }
    }

    /// "could be extended if funding is found"
    private func couldIfFunded(_ clause: Clause) -> Bool {
        s[clause.verb.start].word == .could && clause.verb.isPassive && [.the, .this, .it].contains(s[clause.left].word)
            && clauses.contains { isConditional($0) && head($0).means(.resource) }
    }

    /// "may be introduced at a later date"
    private func mayLater(_ clause: Clause) -> Bool {
        let modal = s[clause.verb.start].word
        let isPutOff =
            laterDate(clause) != nil || object(clause, within: 8) { $0.word == .later || $0.isA(.soon) }
            || isAfterwards(clause)
        return (modal == .may || modal == .might || modal == .could) && isPutOff && !recurs(clause)
            && action(clause).means([.change, .finish, .event, .effect]) && !clause.verb.isPerfect
    }

    /// "in future", "in due course", "in a second phase"
    private func isAfterwards(_ clause: Clause) -> Bool {
        (clause.verb.end..<max(clause.right, clause.verb.end)).contains { i in
            s[i].word == .in && (s[i + 1].word == .due || [s[i + 1], s[i + 2]].contains { $0.word == .future })
                || (s[i].word == .second || s[i].word == .next) && s[i + 1].means(.phase)
        }
    }

    private mutating func readCannot(_ clause: Clause) {
        let verb = clause.verb
        let action = action(clause)
        if isOfWithdrawn(clause) || bindsAll(clause) { return }
        if cannotYet(clause) { return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause) }
        guard action.means([.change, .finish, .start, .goOn, .unlisted]) || waits(clause) else { return }
        // "could not start without consent, which came in April, and it has been running since May": how it was.
        if [.could, .couldnt].contains(s[verb.start].word), isFollowedByMore(clause) { return }
        if forbids(clause) { return }
        let isHindered = (verb.end..<s.upper).contains { s[$0].word == .because || s[$0].word == .owing }
        if isHindered, !recurs(clause) { return mark(tokens(of: clause), .heldUp, in: clause, yields: true) }
        if waits(clause) || verb.adverbs.contains(.yet) || verb.adverbs.contains(.now) || verb.adverbs.contains(.still) {
            mark(tokens(of: clause), .waiting, in: clause)
        } else if isOneThingHeldUp(clause) {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
    }

    /// "Tenants cannot yet book", "the present one still cannot"
    private func cannotYet(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return (verb.adverbs.contains(.yet) || isStill(verb) && !head(clause).means(.party)) && !hasCondition
            && !isRelative(clause) && (!waits(clause) || verb.adverbs.contains(.yet))
            && !action(clause).means([.unwelcome, .hinder]) && !meetsTrouble(after: verb.end)
    }

    /// "Dogs cannot be let off the lead", "a grant cannot be paid without receipts": rules.
    private func forbids(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard !verb.adverbs.contains(.yet), !verb.adverbs.contains(.now) else { return false }
        return subjectIsMany(clause) && !verb.adverbs.contains(.still)
            || hasCondition
                && (isAnyOne(clause)
                    || (verb.end..<s.upper).contains { s[$0].word == .unless } && head(clause).means(.document))
    }

    private func isAnyOne(_ clause: Clause) -> Bool { s[clause.left].word == .a || s[clause.left].word == .an }

    /// "The lease could not be signed", "the service cannot finish"
    private func isOneThingHeldUp(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let action = action(clause)
        let subject = head(clause)
        if s[verb.start].word != .can, verb.isPassive, action.means([.finish, .change]),
            subject.means([.activity, .document, .inForce, .decision, .phase, .lacked])
        {
            return true
        }
        if verb.isPassive, !recurs(clause), !hasCondition, !subject.isA(.plural), !subject.means([.party, .routine]),
            action.means(.finish)
        {
            return true
        }
        return subject.means(.agent) && action.means([.finish, .start]) && !hasCondition
    }
}
