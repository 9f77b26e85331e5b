/// What a plain present says goes on, stays as it was or is not there: "work continues", "remains closed", "still omits".
extension SentenceReading {
    /// "work continues", "continues to be drafted"
    mutating func readContinuing(_ clause: Clause) {
        let verb = clause.verb
        let subject = head(clause)
        // "the mornings continue to be arranged": each in its turn.
        if verb.infinitiveIsPassive, subject.isA(.plural) { return }
        let isWork =
            verb.infinitive >= 0
            ? action(clause).means(.change) && !action(clause).means([.standing, .effect])
                && !self.subject(clause, means: [.gathering, .practice])
                && !subject.means(.party)
            : subject.means(.activity) && !subject.means([.inForce, .practice]) && !subject.means(.gathering)
                || subject.isA(.ing) && !subject.isA(.noun) && subject.means([.change, .unlisted])
                    && !subject.means(.standing)
        if isWork { mark(tokens(of: clause), .inHand, in: clause) }
    }

    /// "remains to be agreed", "remains below the level", "remain open"
    mutating func readStaying(_ clause: Clause) {
        let verb = clause.verb
        if s[verb.end].word == .committed, s[verb.end + 1].word == .to, s[verb.end + 2].isA([.ing, .base]) {
            mark(verb.start..<verb.end + 2, .planned, in: clause)
        } else if staysShort(clause) {
            mark(verb.start..<verb.end + 1, .shortOfWhole, in: clause)
        } else if staysWithout(clause) {
            mark(verb.start..<verb.end + 1, .toDo, in: clause)
        } else if staysAnAim(clause) {
            mark(verb.start..<min(verb.end + 2, s.upper), .planned, in: clause)
        } else if verb.infinitive >= 0 || staysLeftOver(clause) {
            mark(tokens(of: clause), .toDo, in: clause)
        }
    }

    /// "remains below the level recommended", "remains over the limit"
    private func staysShort(_ clause: Clause) -> Bool {
        let next = s[clause.verb.end]
        let isOver =
            [.above, .over].contains(next.word)
            && reach(clause.verb.end, 5).contains { [.limit, .maximum].contains(s[$0].word) }
        return isOver || [.below, .short, .behind, .outside].contains(next.word)
    }

    /// "remains closed" of a bridge, "remain open" of vacancies
    private func staysWithout(_ clause: Clause) -> Bool {
        let next = s[clause.verb.end]
        let subject = head(clause)
        let isShut = (next.word == .closed || next.word == .shut) && !subject.means([.document, .activity])
        return next.word == .without || next.word == .short || isShut
            || next.word == .open
                && (subject.bears(.leftover) || self.subject(clause, bears: .leftover)
                    || (clause.left..<clause.verb.start).contains { isMatter(s[$0]) })
    }

    /// "remains an aspiration"
    private func staysAnAim(_ clause: Clause) -> Bool {
        let end = clause.verb.end
        return (s[end].word == .a || s[end].word == .an)
            && [s[end + 1], s[end + 2]].contains {
                $0.means([.intention, .trouble]) || $0.word == .aspiration || $0.word == .ambition
            }
    }

    /// "Two posts remain", "difficulties remain between the parties"
    private func staysLeftOver(_ clause: Clause) -> Bool {
        let next = s[clause.verb.end]
        let subject = head(clause)
        return (next.kind != .word || [.in, .between, .at, .with].contains(next.word) && subject.means(.trouble))
            && (self.subject(clause, has: .numeral) || subject.means([.activity, .trouble, .phase]))
    }

    /// What is not there yet, or only for the time being.
    mutating func readGap(_ clause: Clause) -> Bool {
        let verb = clause.verb
        if leavesOut(clause) {
            mark(tokens(of: clause), .toDo, in: clause)
        } else if stillHasNone(clause) {
            mark(verb.start..<verb.end + 1, .notYet, kind: .nothingDone, in: clause)
        } else if let run = timeToRun(clause) {
            mark(verb.start..<run + 3, .inHand, in: clause)
        } else if s[verb.main].isA(.haveAny), verb.isPlain,
            object(clause, within: 3, has: { $0.word == .interim || $0.word == .acting })
        {
            // "has an interim chair"
            mark(verb.start..<verb.end + 2, .waiting, in: clause)
        } else if verb.adverbs.contains(.still), verb.isPlain, s[verb.main].means([.standing, .need]),
            s[verb.end].isA([.determiner, .preposition, .pronoun, .noun]) || s[verb.end].isA(.adjective)
        {
            mark(verb.start - 1..<verb.end, .toDo, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "still", in the verb or right before it.
    func isStill(_ verb: VerbGroup) -> Bool { verb.adverbs.contains(.still) || s[verb.start - 1].isA(.still) }

    /// "still omits the older files", "the register omits"
    private func leavesOut(_ clause: Clause) -> Bool {
        let main = s[clause.verb.main]
        return clause.verb.isPlain
            && ([.omits, .omit].contains(main.word) || isStill(clause.verb) && main.word == .excludes)
            && !head(clause).means(.party) && !isRelative(clause)
    }

    /// "still makes no mention of agency staff"
    private func stillHasNone(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return isStill(verb) && verb.isPlain && s[verb.end].isA(.no) && !meetsTrouble(after: verb.end)
            && !isRelative(clause) && !head(clause).means(.party)
    }

    /// "has another two months to run before it can be evaluated": where "months" stands.
    private func timeToRun(_ clause: Clause) -> Int? {
        let verb = clause.verb
        guard s[verb.main].isA(.haveAny), verb.isPlain,
            let run = reach(verb.end, 5).first(where: {
                s[$0].isA(.unit) && s[$0 + 1].word == .to && [.run, .go].contains(s[$0 + 2].word)
            }), head(clause).means(.activity) && !head(clause).means(.inForce) || precedesOneThing(clause)
        else { return nil }
        return run
    }
}
