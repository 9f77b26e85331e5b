/// Plain pasts: "work began in May", "the bid failed", "Cabinet deferred the decision".
extension SentenceReading {
    mutating func readPast(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let main = s[verb.main]
        guard !isPrescribed(clause, index), !isConditional(clause), !isTemporal(clause) else { return }
        if verb.isNegative { return readPastDenial(clause) }
        if began(clause) { return mark(tokens(of: clause), .begun, in: clause, yields: true) }
        if main.means(.intend), verb.infinitive >= 0, !main.means(.decide), !head(clause).means([.document, .inForce]) {
            return mark(tokens(of: clause), .planned, in: clause, yields: true)
        }
        if readMiss(clause) || readFailure(clause) || readSetback(clause) { return }
        if clause.opener < 0 || s[clause.opener].isA(.but), !main.means(.unlisted), !main.bears(.wanted) {
            markFinished(verb.main)
        }
    }

    /// "did not open", "did not start"
    private mutating func readPastDenial(_ clause: Clause) {
        if cameLater(clause) { return markFinished(clause.verb.main) }
        if action(clause).means([.finish, .start, .event]), !isGoodNews(clause), !isRelative(clause), !isGeneral(clause) {
            mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: true)
        }
    }

    /// "work began in May", "talks opened", "started to clear the site"
    private func began(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        if main.means(.start), subject.means(.activity), subject.word != .enforcement,
            !subject.means([.inForce, .gathering, .trouble]), verb.isPlain
        {
            return true
        }
        if Self.opened.contains(main.word), subject.means(.talk), verb.isPlain, !isRelative(clause),
            !isFollowedByMore(clause)
        {
            return true
        }
        return main.means(.start) && verb.infinitive >= 0 && !action(clause).means(.standing)
    }

    /// What was missed, awaited, refused or wanting.
    private mutating func readMiss(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let next = s[verb.end]
        if main.word == .missed, object(clause, within: 6, has: { [.target, .deadline, .date, .goal].contains($0.word) }),
            !isRelative(clause)
        {
            // "We missed the September target"
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if main.word == .awaited, !next.isA([.determiner, .pronoun, .noun]) {
            // "comments awaited"
            mark(tokens(of: clause), .waiting, in: clause)
        } else if main.word == .said, next.isA(.no), s[verb.end + 1].kind != .word || s[verb.end + 1].word == .to {
            // "Finance said no"
            mark(verb.start..<verb.end + 1, .refused, kind: .declined)
        } else if main.means(.need), isReported(clause),
            object(clause, within: 2, has: { $0.means(.further) || $0.word == .another })
        {
            // "The manager said the review needed another month"
            mark(verb.start..<verb.end + 1, .toDo, in: clause, yields: true)
        } else if bringsNothing(clause), !isRelative(clause) {
            mark(verb.start..<min(verb.end + 2, s.upper), .notYet, kind: .nothingDone, in: clause, yields: true)
        } else {
            return false
        }
        return true
    }

    /// What stopped, failed or was put off, and what others asked for or declined.
    private mutating func readFailure(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        if main.word == .stopped, verb.isPlain, head(clause).means(.activity),
            s[verb.end].kind != .word || s[verb.end].isA([.preposition, .temporal])
        {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if main.word == .failed, head(clause).means([.activity, .decision]), !isRelative(clause) {
            // "The bid failed"
            mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: true)
        } else if putsOff(clause) {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if main.means(.entrust), s[verb.end].word == .for, s[verb.end + 1].means(.further) {
            // "which asked for more information"
            mark(verb.start..<verb.end + 2, .waiting, in: clause, yields: true)
        } else if main.means(.drop), verb.infinitive >= 0, !isRelative(clause) {
            mark(tokens(of: clause), .refused, kind: .declined)
        } else {
            return false
        }
        return true
    }

    /// "Cabinet deferred the decision"
    private func putsOff(_ clause: Clause) -> Bool {
        let main = s[clause.verb.main]
        return main.means(.hinder) && !main.means(.finish) && head(clause).means(.agent) && !isRelative(clause)
            && object(clause, within: 5) {
                $0.means([.decision, .activity, .intention]) || $0.bears(.paper)
                    || [.it, .this, .second, .rest, .others, .remainder].contains($0.word)
            }
    }

    /// What was nearly done, prevented, held up or only expected.
    private mutating func readSetback(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        if s[verb.start - 1].isA(.nearly), verb.isPlain {
            mark(verb.start - 1..<verb.end, .shortOfWhole, in: clause)
        } else if isPrevented(clause) || isHeldUp(clause) {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if verb.isPlain, main.means(.timetable), main.isA(.participle), clauses.count == 1,
            !s[verb.end].isA([.determiner, .pronoun]), !s[verb.end].isA(.noun),
            head(clause).means([.activity, .decision, .document]) || !head(clause).means(.agent)
        {
            // "Contract award expected in March": a note, not a past.
            mark(tokens(of: clause), .planned, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "A shortage of staff prevented the review"
    private func isPrevented(_ clause: Clause) -> Bool {
        s[clause.verb.main].word == .prevented && clause.verb.isPlain
            && object(clause, within: 5) { $0.means([.activity, .finish, .decision, .inForce]) || $0.isA(.ing) }
            && head(clause).means([.resource, .trouble, .document, .activity])
    }

    /// "Work slipped", "the decision slipped to January"
    private func isHeldUp(_ clause: Clause) -> Bool {
        let main = s[clause.verb.main]
        let subject = head(clause)
        return main.means(.hinder) && !main.means(.finish)
            && (subject.means(.activity)
                || subject.means(.decision)
                    && (clauses.count == 1 || !s[clause.verb.end].isA([.determiner, .pronoun])))
    }
}
