/// What a state waits for: "is due in June", "is subject to approval", "is ready to be issued", "is still open".
extension SentenceReading {
    /// "The missing element is a named lead", "we are well outside the standard"
    mutating func readMissing(_ clause: Clause) -> Bool {
        let verb = clause.verb
        if let missing = missing(in: clause) {
            mark(missing..<verb.end, .toDo, in: clause)
        } else if fallsOutside(clause) {
            mark(verb.start..<min(verb.main + 1, s.upper), .shortOfWhole, in: clause)
        } else if [.likely, .unlikely].contains(s[verb.main].word), s[verb.main + 1].word == .to, !isGeneral(clause) {
            mark(verb.start..<verb.main + 2, .planned, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "The missing element is": the word that says so.
    private func missing(in clause: Clause) -> Int? {
        guard [.the, .our, .its, .one].contains(s[clause.left].word), !predicateIsReady(clause), isOfNow(clause) else {
            return nil
        }
        return (clause.left + 1..<max(clause.verb.start - 1, clause.left + 1)).first {
            s[$0].bears(.undone) && !s[$0].means(.unlisted) && s[$0 + 1].isA(.noun) && s[$0].isA([.adjective, .ing])
        }
    }

    /// "is well outside the ten-day standard", "are below the minimum"
    private func fallsOutside(_ clause: Clause) -> Bool {
        let at = clause.verb.main
        guard !isGeneral(clause), !recurs(clause),
            let norm = reach(at + 1, 6).first(where: { Self.goals.contains(s[$0].word) })
        else { return false }
        switch s[at].word {
        case .outside: return true
        case .below, .under, .short:
            return s[norm].word != .maximum && !(s.lower..<s.upper).contains { Self.fewer.contains(s[$0].word) }
        case .above, .over, .beyond: return s[norm].word == .maximum
        default: return false
        }
    }

    /// What it depends on, cannot do, or is ready for.
    mutating func readReadiness(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let predicate = s[verb.main]
        if [.dependent, .conditional, .contingent].contains(predicate.word), isOfNow(clause) {
            mark(verb.start..<verb.main + 2, .waiting, in: clause)
        } else if isUnable(clause) {
            mark(tokens(of: clause), .heldUp, in: clause)
        } else if predicate.word == .ready, verb.infinitive >= 0, !head(clause).means(.party),
            action(clause).means([.change, .finish, .event]), isOfNow(clause)
        {
            // "is ready to be issued"
            mark(tokens(of: clause), .planned, in: clause)
        } else if predicate.word == .ready, s[verb.main + 1].word == .for,
            s[verb.main + 2].means([.decision, .activity]) || s[verb.main + 3].means(.decision)
        {
            mark(verb.start..<verb.main + 3, .waiting, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "is unable to extend", but not "residents are unable to travel"
    private func isUnable(_ clause: Clause) -> Bool {
        let subject = head(clause)
        return s[clause.verb.main].word == .unable && clause.verb.infinitive >= 0 && !isGeneral(clause)
            && (!subject.means(.party) || !subject.isA(.plural) && s[clause.left].word == .the)
    }

    /// "The launch is on 3 November", after the meeting.
    func isDatedAhead(_ clause: Clause) -> Bool {
        laterDate(clause) != nil && !recurs(clause) && datesItself(clause)
    }

    /// "The launch is on 3 November", "the closing date is 30 September", but not the next of a series, nor a term.
    func datesItself(_ clause: Clause) -> Bool {
        let predicate = s[clause.verb.main]
        let isDate =
            predicate.isA([.preposition, .numeral, .calendar]) || predicate.word == .open || predicate.word == .live
            || predicate.word == .until || predicate.word == .the && s[clause.verb.main + 1].kind == .number
        if !isDate || isTermOfThingInForce(clause) { return false }
        return !isSeries(clause)
    }

    /// "is still closed for resurfacing", "the claim is still open"
    func isStillOpen(_ clause: Clause) -> Bool {
        let predicate = s[clause.verb.main]
        let subject = head(clause)
        guard clause.verb.adverbs.contains(.still), !recurs(clause) else { return false }
        let isShut =
            predicate.word == .closed && !subject.means([.document, .activity])
            || predicate.word == .open && (subject.bears([.paper, .leftover]) || subject.means(.trouble))
        return isShut && !isGeneral(clause) || !predicateIsReady(clause) && !predicate.means(.standing)
    }

    /// "is due in June", "is due to report"; "the rise is due to demand" gives a cause.
    mutating func readDue(_ clause: Clause) {
        let main = clause.verb.main
        let next = s[main + 1]
        if recurs(clause) || isGeneral(clause) || isSeries(clause) { return }
        let isInfinitive = clause.verb.infinitive >= 0
        if next.word == .to, !isInfinitive, !(s[main + 2].means(.agent) && hasDate(clause)) { return }
        if isTermOfThingInForce(clause), laterDate(clause) == nil, next.word == .for {
            return mark(
                clause.verb.start..<main + 2, .planned,
                in: clause)
        }
        let end = next.word == .to ? main + 3 : main + 1
        mark(clause.verb.start..<min(end, s.upper), .planned, in: clause)
    }

    /// "is subject to approval"; "all grants are subject to audit" is a rule.
    mutating func readSubjectTo(_ clause: Clause) {
        let main = clause.verb.main
        if isGeneral(clause) || recurs(clause) || (clause.left..<clause.verb.start).contains(where: { s[$0].word == .all }) {
            return
        }
        if head(clause).isA(.plural), head(clause).means([.party, .routine]) { return }
        guard (main + 2...main + 5).contains(where: { s[$0].means(.decision) || s[$0].isA(.ing) }) else { return }
        mark(clause.verb.start..<main + 2, .waiting, in: clause)
    }
}
