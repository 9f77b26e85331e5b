/// Plain presents: "we plan to", "work continues", "runs until 30 September".
extension SentenceReading {
    mutating func readPresent(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let main = s[verb.main]
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        if isTemporal(clause) { return readUntil(clause) }
        if isWithout(clause) {
            return mark(verb.start..<min(max(verb.end, verb.main + 1) + 2, s.upper), .notYet, kind: .nothingDone, in: clause)
        }
        if verb.isNegative { return readAbsence(clause) }
        if isGeneral(clause) { return }
        if main.means(.event), !recurs(clause), readEvent(clause) { return }
        if recurs(clause) && !isIntendedOnce(clause) || subject(clause, has: .no) { return }

        if readIntention(clause) || readNextStep(clause) || readHowFar(clause) { return }
        if main.means(.await), !head(clause).means(.party) { return mark(tokens(of: clause), .waiting, in: clause) }
        if main.means(.need) { return readNeed(clause) }
        if refusesTo(clause) { return mark(tokens(of: clause), .refused, kind: .declined) }
        if main.means(.goOn) { return readContinuing(clause) }
        if main.means(.stay) { return readStaying(clause) }
        if readGap(clause) { return }
        if verb.adverbs.contains(.still), s[verb.end].isA(.ing) || main.isA(.havePresent) {
            mark(tokens(of: clause), .toDo, in: clause)
        }
        if dependsOnOthers(clause) { mark(tokens(of: clause), .waiting, in: clause) }
    }

    /// What comes next, and on whom it waits.
    private mutating func readNextStep(_ clause: Clause) -> Bool {
        let verb = clause.verb
        if let step = stepFirst(before: clause) {
            mark(step.opener..<step.verb.end, .waiting, in: clause)
        } else if s[verb.main].word == .rests, s[verb.end].word == .with, subject(clause, means: .decision) {
            // "A decision rests with Cabinet"
            mark(verb.start..<verb.end + 1, .waiting, in: clause)
        } else if comesAfter(clause) {
            mark(max(clause.left, verb.start - 1)..<verb.end, .planned, in: clause)
        } else if s[verb.main].means(.event), s[verb.end].word == .next, s[verb.end + 1].kind != .word {
            // "the west comes next"
            mark(verb.start..<verb.end + 1, .planned, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "Work moves to phase two once the lease is signed": the clause of what has to come before.
    private func stepFirst(before clause: Clause) -> Clause? {
        let subject = head(clause)
        guard s[clause.verb.main].means([.event, .start, .change]), !subject.isA(.plural), !subject.means(.party),
            subject.means([.activity, .phase, .decision])
        else { return nil }
        return clauses.first {
            $0.verb.start > clause.verb.end && $0.opener >= 0
                && s[$0.opener].word == .once && $0.verb.tense == .present
                && [.the, .this, .our].contains(s[$0.opener + 1].word) && !head($0).means(.party)
        }
    }

    /// "…, and the fit-out follows"
    private func comesAfter(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return (s[verb.main].word == .follows || s[verb.main].word == .follow)
            && (s[verb.end].kind != .word || dates.contains { $0.tokens.lowerBound == verb.end }) && !isRelative(clause)
            && !head(clause).means([.agent, .party])
    }

    /// How far it has come: "the search goes on", "stands at 44 per cent", "still carries the old criteria".
    private mutating func readHowFar(_ clause: Clause) -> Bool {
        let verb = clause.verb
        if isGoingOn(clause) {
            mark(verb.start..<verb.end + 1, .inHand, in: clause)
        } else if standsAtShare(clause) {
            mark(verb.start..<verb.end + 2, .shortOfWhole, in: clause)
        } else if verb.adverbs.contains(.still),
            reach(verb.end, 4).contains(where: {
                Self.former.contains(s[$0].word) || s[$0].word == .last && s[$0 + 1].isA(.unit)
            })
        {
            mark(verb.start - 1..<verb.end, .toDo, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "the search goes on", "recruitment goes on"
    private func isGoingOn(_ clause: Clause) -> Bool {
        let main = s[clause.verb.main]
        let subject = head(clause)
        return (main.word == .goes || main.word == .go) && s[clause.verb.end].word == .on && subject.means(.activity)
            && !subject.means([.inForce, .practice]) && !recurs(clause)
    }

    /// "Work stands at 44 per cent"
    private func standsAtShare(_ clause: Clause) -> Bool {
        let end = clause.verb.end
        return s[clause.verb.main].word == .stands && s[end].word == .at && subject(clause, means: .activity)
            && (1..<100).contains(s[end + 1].value)
            && (s[end + 1].isPercent || s[end + 2].word == .per || s[end + 2].word == .percent)
    }

    /// "The landlord refuses to sign"
    private func refusesTo(_ clause: Clause) -> Bool {
        let subject = head(clause)
        return s[clause.verb.main].means(.drop) && clause.verb.infinitive >= 0
            && (!subject.isA(.plural) || subject.means(.agent)) && !subject.means(.party)
    }

    /// "depends on the grant", "hinges on approval"
    private func dependsOnOthers(_ clause: Clause) -> Bool {
        let main = s[clause.verb.main]
        let next = s[clause.verb.end]
        return Self.depending.contains(main.word)
            && (next.word == .on || next.word == .other && next.isA(.preposition))
            && (head(clause).means([.activity, .pointing, .phase, .decision]) || main.word != .relies)
            && object(clause) {
                $0.means([.decision, .resource]) || $0.means([.activity, .inForce]) && $0.isA(.noun)
            }
    }

    private static let depending: WordSet = [.depends, .depend, .hinges, .hinge, .turns, .rests, .relies]

    /// A present that names a coming day: "goes to Cabinet on 3 March", "runs until 30 September".
    private mutating func readEvent(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let soon = verb.adverbs.contains(.soon) || object(clause, within: 2) { $0.isA(.soon) }
        guard laterDate(clause) != nil || soon else { return false }
        if endsTerm(clause) || isSeries(clause) { return true }
        mark(tokens(of: clause), .planned, in: clause)
        return true
    }

    /// "the contract expires in 2028", "the appointment will end in 2030"
    func endsTerm(_ clause: Clause) -> Bool {
        let verb = clause.verb
        // "the cycle starts over in 2032", "it will lapse in 2029 unless renewed"
        if [.over, .again, .afresh].contains(s[verb.end].word), !verb.isPassive,
            s[verb.main].means([.event, .start]) || [.lapse, .lapses, .expire, .expires].contains(s[verb.main].word)
        {
            return true
        }
        // "The lease, granted in March, expires in 2041"
        if [.expire, .expires].contains(s[verb.main].word),
            (s.lower..<verb.start).contains(where: { s[$0].means(.inForce) || s[$0].word == .extension })
        {
            return true
        }
        // "comes into force in May 2027" begins it.
        if s[verb.end].word == .into { return false }
        guard isTermOfThingInForce(clause) else { return false }
        return Self.lasting.contains(s[verb.main].word)
            || laterDate(clause).map { [.to, .until, .till].contains($0.preposition) } ?? false
    }

    private static let lasting: WordSet = [
        .run, .runs, .end, .ends, .expire, .expires, .last, .lasts, .finish, .finishes, .close, .closes, .come,
        .comes, .cease, .ceases, .conclude, .concludes,
    ]
}
