/// What a thing has done to it: "is expected in May", "was delayed", "is still held on paper".
extension SentenceReading {
    mutating func readPassive(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let main = s[verb.main]
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        let isPast = verb.tense == .past
        if isTemporal(clause), !isPast { return }
        if verb.isNegative || denies(clause) { return readPassiveDenial(clause) }
        if verb.adverbs.contains(.nearly), main.means([.change, .finish]) || main.means(.ready) {
            return mark(tokens(of: clause), .shortOfWhole, in: clause, yields: isPast)
        }
        if recurs(clause), laterDate(clause) == nil { return }
        if main.means([.timetable, .intend]), !main.means(.finish) || main.word == .planned {
            // "Interpreters are booked for all hearings where the family asks": each time.
            if !isPast, head(clause).isA(.plural), isBare(clause.head), isForEach(clause) { return }
            return readTimetable(clause)
        }
        if readWait(clause) { return }
        if main.means(.need) { return readNeeded(clause) }
        if readHindrance(clause) { return }
        if let why = openEnding(of: clause), isPast && !tellsOutcome(after: verb.end) || why == .draft || why == .heldUp {
            return mark(tokens(of: clause), why, in: clause, yields: true)
        }
        if !isPast, readRest(clause) { return }
        if readCommitment(clause) { return }
        if isPast || main.means(.finish), !onlyDates(clause), clause.opener < 0 || !main.means(.unwelcome) {
            markFinished(verb.main)
        }
    }

    /// What is still as it was, awaited, or was meant to be.
    private mutating func readWait(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let isPast = verb.tense == .past
        if verb.adverbs.contains(.still), !isPast, !main.means([.upkeep, .goOn]), main.word != .used,
            !head(clause).means([.document, .inForce]), !isRelative(clause)
        {
            // "is still occupied", "are still held on paper"
            mark(tokens(of: clause), .toDo, in: clause)
        } else if main.means(.await) {
            mark(tokens(of: clause), .waiting, in: clause, yields: isPast)
        } else if main.word == .meant, isPast, verb.infinitive >= 0, !isFollowedByMore(clause), !isRelative(clause) {
            // "The database was meant to be ready in July"
            mark(tokens(of: clause), .planned, in: clause, yields: true)
        } else {
            return false
        }
        return true
    }

    /// "is needed before work can begin", "is still required"
    private mutating func readNeeded(_ clause: Clause) {
        let isPast = clause.verb.tense == .past
        if isWanting(clause), !precedesAny(clause), !isGeneral(clause),
            !isPast || !isFollowedByMore(clause) && isLastWord(clause)
        {
            mark(tokens(of: clause), .toDo, in: clause, yields: isPast)
        }
    }

    /// It is one thing that has to come first, and is not there.
    private func isWanting(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let subject = head(clause)
        let isPast = verb.tense == .past
        guard verb.infinitive < 0 else { return false }
        let comesFirst =
            subject.means([.decision, .activity, .document]) && !subject.isA(.plural)
            && (verb.end..<min(verb.end + 3, s.upper)).contains {
                s[$0].word == .before && precedesOneThing(clause) || s[$0].word == .until
            }
        if comesFirst { return true }
        // "Costings are required from the engineers before this can proceed"
        if !isPast, !subject.means(.party), !isRelative(clause), precedesOneThing(clause) { return true }
        return !isPast && [.a, .an, .another].contains(s[clause.left].word)
            && !subject.means(.party) && (s[verb.end].kind != .word || s[verb.end].isA(.now))
            || !subject.means(.party) && s[verb.end].kind != .word && clause.opener >= 0 && s[clause.opener].isA(.but)
            || self.subject(clause, means: [.further, .decision]) && !subject.means(.party)
            || verb.adverbs.contains(.still)
    }

    /// Taken away, missed, held up, left undone or dropped. True also where it was so by design.
    private mutating func readHindrance(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let isPast = verb.tense == .past
        if main.word == .taken, isPast, head(clause).means(.resource), !isFollowedByMore(clause), !isRelative(clause) {
            // "The money for this was taken to fill a gap"
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if main.word == .missed, !isRelative(clause) {
            mark(tokens(of: clause), .heldUp, in: clause, yields: isPast)
        } else if main.means(.hinder), !main.means(.finish) {
            // "Rents were frozen for a year" is what was done to them.
            if isAsAsked || isFrozenCharge(clause) {
                markFinished(verb.main)
            } else {
                mark(tokens(of: clause), .heldUp, in: clause, yields: isPast)
            }
        } else if main.word == .left, s[verb.end].bears(.undone), !isFollowedByMore(clause), !isRelative(clause) {
            // "…, and 90 trees were left unchecked."
            mark(verb.start..<verb.end + 1, .toDo, in: clause, yields: true)
        } else if main.means(.drop) {
            if !isAsAsked, let kind = dropped(clause) {
                mark(tokens(of: clause), .refused, kind: kind, yields: isPast)
            }
        } else {
            return false
        }
        return true
    }

    /// "three gateways are left"
    private mutating func readRest(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard s[verb.main].word == .left else { return false }
        if isCustomary(clause) {
            markFinished(verb.main)
            return true
        }
        guard subject(clause, has: .numeral) || head(clause).means([.phase, .activity]), s[verb.end].kind != .word else {
            return false
        }
        mark(clause.head < 0 ? tokens(of: clause) : clause.head..<verb.end, .toDo, in: clause)
        return true
    }

    /// "only the normal defects check is left": what comes after any such work.
    private func isCustomary(_ clause: Clause) -> Bool {
        (clause.left..<clause.verb.start).contains { [.normal, .usual].contains(s[$0].word) }
    }

    /// "is committed to delivering", "was promised", "is set for March"
    private mutating func readCommitment(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let isPast = verb.tense == .past
        let commits = main.means(.commit) && !main.means([.decide, .standing])
        if commits, let promised = promised(by: verb) {
            mark(verb.start..<promised + 1, .planned, in: clause, yields: isPast)
        } else if commits, isPast {
            mark(tokens(of: clause), .planned, in: clause, yields: true)
        } else if isSetForDay(clause) {
            mark(tokens(of: clause), .planned, in: clause)
        } else {
            return false
        }
        return true
    }

    /// Of "is committed to delivering", "delivering".
    private func promised(by verb: VerbGroup) -> Int? {
        let promised = s[verb.end].word == .to ? verb.end + 1 : verb.infinitive
        guard promised >= 0, s[promised].isA([.ing, .base]), !s[promised].isA(.determiner),
            verb.tense != .past || verb.infinitive >= 0
        else { return nil }
        return promised
    }

    /// "is set for March", "is listed for 14 January"
    private func isSetForDay(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let isListed =
            verb.tense != .past
            && dates.contains { $0.preposition == .for && ($0.tokens.lowerBound - verb.end).magnitude <= 1 }
        return (s[verb.main].word == .set || isListed) && s[verb.end].word == .for && laterDate(clause) != nil
            && !isTermOfThingInForce(clause)
    }

    /// "…, since the recommendation was made", "the changes that were made": when and which, not what came of it.
    private func onlyDates(_ clause: Clause) -> Bool {
        guard clause.opener >= 0 else { return false }
        let before = s[clause.opener - 1]
        return isTemporal(clause) || s[clause.opener].word == .since
            || isRelative(clause) && before.kind == .word && !before.isA(.preposition)
    }

    /// "Fees have been frozen for two years"
    func isFrozenCharge(_ clause: Clause) -> Bool {
        s[clause.verb.main].word == .frozen && Self.charges.contains(head(clause).word)
    }

    private static let charges: WordSet = [.fees, .rents, .fares, .prices, .allowances, .charge, .charges]

    /// "for all meetings", "for every child"; "for all the remaining homes" and "for all six" say which.
    private func isForEach(_ clause: Clause) -> Bool {
        reach(clause.verb.end, 4).contains {
            s[$0].word == .for
                && (s[$0 + 1].isA(.general) || s[$0 + 1].word == .all && !s[$0 + 2].isA([.determiner, .numeral]))
        }
    }

    /// Nothing in the sentence comes after it but what depends on it.
    func isLastWord(_ clause: Clause) -> Bool { clause.opener >= 0 && s[clause.opener].word == .that }

    /// "is expected in May", "was due to open". Of people it is a duty ("staff are expected to"), of a guide its purpose.
    mutating func readTimetable(_ clause: Clause) {
        // "by more than was planned"
        if isSeries(clause) || s[clause.verb.start - 1].word == .than || s[clause.verb.start - 1].word == .as { return }
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        let isPast = verb.tense == .past
        let action = action(clause)
        if verb.infinitive >= 0 {
            if subject.means(.party) || isGeneral(clause)
                || subject.means(.agent) && subject.isA(.plural) && !hasDate(clause)
            {
                return
            }
            if action.means(.effect), subject.means([.document, .inForce, .pointing]), !hasDate(clause),
                !verb.infinitiveIsPassive
            {
                return
            }
        }
        if !main.means(.intend), main.word != .scheduled, laterDate(clause) == nil,
            s[verb.end].word != .for || main.word == .reserved || main.word == .budgeted, verb.infinitive < 0
        {
            return
        }
        if !main.means(.timetable), verb.infinitive < 0 { return }
        mark(tokens(of: clause), .planned, in: clause, yields: isPast)
    }
}
