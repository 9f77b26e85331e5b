/// Whether the clause of a count that falls short tells how far something has come: "three of the five have opened".
extension SentenceReading {
    /// With words that leave something out: "only two have opened", "is in every school bar four".
    func tellsOfRest(_ tokens: Range<Int>, _ clause: Clause) -> Bool {
        let verb = clause.verb
        let action = action(clause)
        let isRate = s[tokens.upperBound - 2].word == .of
        // "all but the flats whose tenants declined them"
        if reach(tokens.upperBound, 8).contains(where: { s[$0].isA(.past) && s[$0].means(.drop) }) { return false }
        return (verb.tense == .present || verb.tense == .past && isAct(action)) && !subject(clause, means: .trouble)
            && (!verb.isProgressive || isRate)
            && (isSubject(tokens, clause) || isDone(verb) || isRate
                || isReadyNow(clause) && tokens.lowerBound > verb.main
                || verb.tense == .present && isBarring(tokens))
            && (!action.means(.opinion) || verb.isPerfect)
    }

    /// "in every school bar four"; "is known for all but 640" tells of a record, not of a round of work.
    private func isBarring(_ tokens: Range<Int>) -> Bool {
        s[tokens.upperBound - 1].isA(.numeral) && [.bar, .except].contains(s[tokens.upperBound - 2].word)
            && s[tokens.upperBound].kind != .word
    }

    /// With a part and the whole: "three of the five have opened", "holds three of the five".
    func tellsOfPart(_ tokens: Range<Int>, _ clause: Clause) -> Bool {
        let verb = clause.verb
        let action = action(clause)
        let isSubject = isSubject(tokens, clause)
        if isAtWork(tokens, clause) || isCut(tokens, clause) || isReached(tokens, clause) || isHeld(tokens, clause) {
            return true
        }
        // "we can offer one for nine of the sixteen"
        if verb.tense == .can, !isSubject, head(clause).word == .we { return true }
        // "Not every ward has a named contact"
        if verb.isPlain, !verb.isNegative, s[verb.main].isA(.havePresent), isSubject { return true }
        if isDone(verb), isAct(action) || action.isA(.haveAny) || action.means(.standing) && !action.means(.opinion) {
            return true
        }
        if isReadyNow(clause) { return true }
        let isOver =
            verb.tense == .past && !verb.isPerfect && !verb.isProgressive && (isSubject || verb.isPlain)
            && s[verb.main].word != .met
        return (verb.isPassive && verb.tense == .present || isOver) && isAct(action)
    }

    /// "Nine of the twelve sensors are transmitting"
    private func isAtWork(_ tokens: Range<Int>, _ clause: Clause) -> Bool {
        let verb = clause.verb
        return isSubject(tokens, clause) && verb.isProgressive && !verb.isPassive && verb.tense == .present
            && action(clause).means([.standing, .function])
    }

    /// "640 of 1,100 homes visited."
    private func isCut(_ tokens: Range<Int>, _ clause: Clause) -> Bool {
        let verb = clause.verb
        return verb.tense == .past && verb.isPlain && isSubject(tokens, clause) && s[verb.end].kind != .word
            && !head(clause).means([.party, .agent]) && s[verb.main].isA(.participle)
            && !action(clause).means([.drop, .unwelcome, .opinion])
    }

    /// "14 schools are on board out of 37"
    private func isReached(_ tokens: Range<Int>, _ clause: Clause) -> Bool {
        let verb = clause.verb
        return verb.isCopula && verb.tense == .present
            && (s[verb.main].isA([.preposition, .numeral, .adverb])
                || s[verb.main].kind == .other && s[verb.main + 1].isMoney
                || verb.main == tokens.lowerBound || tokens.lowerBound <= verb.main + 4 && s[verb.main].isA(.numeral))
    }

    /// "holds three of the five languages"
    private func isHeld(_ tokens: Range<Int>, _ clause: Clause) -> Bool {
        let verb = clause.verb
        let at = tokens.lowerBound
        return verb.isPlain && verb.tense == .present
            && (action(clause).isA(.haveAny) || Self.counting.contains(s[verb.main].word)
                || at == verb.end && !tokens.contains { s[$0].isA([.noun, .plural]) && s[$0].isA(.determiner) })
            && (at == verb.end
                || at == verb.end + 1 && ([.at, .to].contains(s[verb.end].word) || s[verb.end].kind == .other)
                || at == verb.end + 2 && [.at, .to].contains(s[verb.end].word) && s[verb.end + 1].kind == .other)
    }

    private static let counting: WordSet = [
        .hold, .holds, .stand, .stands, .run, .runs, .number, .numbers, .cover, .covers, .come, .comes, .shows, .show,
        .reaches, .has, .amount, .amounts,
    ]

    /// With a share that need not be of all: "half the wards now have a plan", "85% of staff have been trained".
    func tellsOfShare(_ tokens: Range<Int>, _ clause: Clause) -> Bool {
        let verb = clause.verb
        let action = action(clause)
        let isSubject = isSubject(tokens, clause)
        let isDone = isDone(verb)
        if isDone, verb.isPassive, s[verb.main].word != .reserved, !action.means([.opinion, .unwelcome, .drop]), isSubject {
            return true
        }
        if verb.isPlain, verb.tense == .present, tokens.lowerBound == verb.end,
            [.covers, .cover, .reaches, .includes].contains(s[verb.main].word)
        {
            return true
        }
        // "Half the wards now have a plan"
        let isNow = verb.isPlain && verb.tense == .present && verb.adverbs.contains(.now) || s[verb.start - 1].isA(.now)
        if isSubject, s[verb.main].isA(.haveAny), isNow { return true }
        if isDone, isAct(action) || action.isA(.haveAny), !action.means(.opinion) || action.means(.finish) { return true }
        return isReadyNow(clause) && isSubject
    }

    /// The count stands before the verb.
    private func isSubject(_ tokens: Range<Int>, _ clause: Clause) -> Bool { tokens.lowerBound < clause.verb.start }

    /// "has been trained"
    private func isDone(_ verb: VerbGroup) -> Bool {
        verb.isPerfect && verb.tense == .present && !verb.isCopula && !verb.isProgressive
    }

    /// "is complete"
    private func isReadyNow(_ clause: Clause) -> Bool {
        clause.verb.isCopula && clause.verb.tense == .present && predicateIsReady(clause)
    }

    /// Something that is done once: "train", "open", not "monitor", "lose" or "decline".
    private func isAct(_ action: Token) -> Bool {
        action.means([.change, .finish, .event, .unlisted])
            && !(action.means(.standing) && !action.means([.finish, .event]))
            && !action.means([.drop, .unwelcome])
    }
}
