/// What is owed: "has to be agreed", "has yet to report", "is to open in May".
extension SentenceReading {
    mutating func readOwed(_ clause: Clause, _ index: Int) {
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        let verb = clause.verb
        if verb.adverbs.contains(.yet) || verb.adverbs.contains(.still) {
            guard verb.tense != .past, !meetsTrouble(after: verb.end) else { return }
            let end = s[verb.end].isA(.preposition) ? verb.end + 1 : verb.end
            return mark(verb.start..<end, .notYet, kind: .nothingDone, in: clause)
        }
        if recurs(clause), laterDate(clause) == nil { return }
        // "No form has to be typed in twice"
        if isGeneral(clause) || hasNoSubject(clause) { return }
        if verb.isCopula { return readIsTo(clause) }
        if wasForcedBack(clause) { return mark(tokens(of: clause), .heldUp, in: clause, yields: true) }
        guard verb.tense == .present, !verb.isNegative else { return }
        if hasToDecide(clause) { return mark(tokens(of: clause), .toDo, in: clause) }
        if hasToGo(clause) { return mark(verb.start..<verb.end + 1, .toDo, in: clause) }
        if hasToBeDone(clause) { mark(tokens(of: clause), .toDo, in: clause) }
    }

    /// "is to be published", "was to open in May"
    private mutating func readIsTo(_ clause: Clause) {
        let verb = clause.verb
        let subject = head(clause)
        let wasGoal = verb.tense == .past && (subject.word == .target || subject.word == .goal)
        if verb.isNegative || subject.means(.aim) && !verb.infinitiveIsPassive && laterDate(clause) == nil && !wasGoal {
            return
        }
        if verb.tense == .past { return mark(tokens(of: clause), .planned, in: clause, yields: true) }
        if subject.means(.document), action(clause).means(.effect), !verb.infinitiveIsPassive { return }
        mark(tokens(of: clause), .planned, in: clause)
    }

    /// It had to be put off, given up or begun again.
    private func wasForcedBack(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let action = action(clause)
        if verb.isNegative { return false }
        // "has had to be restarted"
        if action.means(.redo) { return true }
        // "had to be called off"
        if verb.infinitiveIsPassive {
            return verb.tense == .past
                && (action.means([.hinder, .drop]) || action.word == .called && s[verb.end].word == .off)
                && !isFollowedByMore(clause)
        }
        // "has had to postpone the campaign"
        return action.means([.hinder, .drop]) && (verb.tense == .past || s[verb.start + 1].isA(.havePast))
            && !isFollowedByMore(clause) && !isRelative(clause)
    }

    /// "we have to decide what to do"
    private func hasToDecide(_ clause: Clause) -> Bool {
        let subject = head(clause)
        return !clause.verb.infinitiveIsPassive && action(clause).means(.explore)
            && (subject.word == .we || subject.means(.agent) && !subject.isA(.plural))
    }

    /// "The order has to go before the traffic commissioner"
    private func hasToGo(_ clause: Clause) -> Bool {
        let subject = head(clause)
        return action(clause).word == .go && [.to, .before, .back].contains(s[clause.verb.end].word)
            && !subject.isA(.plural) && !subject.means(.party) && ![.a, .an].contains(s[clause.left].word)
    }

    /// It has to be done to the thing, and nobody has.
    private func hasToBeDone(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let action = action(clause)
        guard verb.infinitiveIsPassive else { return false }
        // "…, which has to be changed."
        if isRelative(clause), s[verb.end].kind != .word, s[clause.opener - 1].kind == .comma,
            !s[clause.opener - 2].isA(.plural), !action.means([.upkeep, .standing])
        {
            return true
        }
        // "has to be agreed"
        return (!head(clause).isA(.plural) || verb.adverbs.contains(.now))
            && action.means([.change, .finish, .unlisted, .redo])
    }
}
