/// What has been done, and what has not: "has been adopted", "has not been agreed", "has begun", "has been delayed".
extension SentenceReading {
    mutating func readPerfect(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        if isConditional(clause) { return }
        if verb.tense == .past { return readPastPerfect(clause) }
        if isTemporal(clause) { return readCondition(clause, index) }
        if isPrescribed(clause, index) { return }
        if isAbsence(clause) {
            return mark(verb.start..<min(verb.main + 2, s.upper), .notYet, kind: .nothingDone, in: clause)
        }
        if verb.isNegative || denies(clause) { return readDenial(clause) }
        if verb.adverbs.contains(.nearly) { return mark(tokens(of: clause), .shortOfWhole, in: clause) }
        if readUnmet(clause) || verb.isCopula && readLastingLack(clause) { return }
        if verb.isCopula { return markFinished(verb.main) }
        // "has been adopted in part"
        if s[verb.end].word == .in, s[verb.end + 1].word == .part, s[verb.end + 2].word != .of {
            return mark(verb.start..<verb.end + 2, .shortOfWhole, in: clause)
        }
        if verb.isProgressive {
            if !isUsualCourse(clause) { mark(tokens(of: clause), .inHand, in: clause, yields: true) }
            return
        }
        if let why = openEnding(of: clause) {
            return mark(tokens(of: clause), why, in: clause, yields: why != .begun || s[verb.main].means(.step))
        }
        if readLettingGo(clause) { return }
        if isFrozenCharge(clause) { return markFinished(verb.main) }
        if action(clause).means(.hinder), !action(clause).means(.finish) {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        if readProgressMade(clause) { return }
        if !s[verb.main].means(.trend) || s[verb.main].means(.finish) { markFinished(verb.main) }
    }

    /// "had not been issued", "had been hoped to finish"
    private mutating func readPastPerfect(_ clause: Clause) {
        let verb = clause.verb
        if verb.isNegative {
            // "At the time of writing the licence had not been issued"
            if isFound(clause) || (s.lower..<s.upper).contains(where: { s[$0].word == .writing && s[$0 - 1].word == .of }) {
                readDenial(clause)
            }
        } else if !isRelative(clause), s[verb.main].means([.intend, .timetable]) {
            // "It had been hoped to finish": a plan, unless what follows says that it came about.
            mark(tokens(of: clause), .planned, in: clause, yields: true)
        } else if clause.opener < 0 {
            markFinished(verb.main)
        }
    }

    /// "Audit found that four had not been implemented", and nothing is told after it.
    private func isFound(_ clause: Clause) -> Bool {
        clause.opener > s.lower && s[clause.opener].word == .that && !isFollowedByMore(clause)
            && ([.found, .showed, .shows, .show, .said].contains(s[clause.opener - 1].word))
    }

    /// "The target has been missed", "has taken no view", "building work has reached Mill Lane"
    private mutating func readUnmet(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        if main.word == .missed, subject.word == .target || subject.word == .deadline || subject.word == .date {
            mark(tokens(of: clause), .heldUp, in: clause)
        } else if bringsNothing(clause) {
            mark(verb.start..<min(verb.end + 2, s.upper), .notYet, kind: .nothingDone, in: clause, yields: true)
        } else if main.word == .reached, s[verb.end].isCapital, subject.isA(.ing) || subject.means(.activity) {
            mark(tokens(of: clause), .inHand, in: clause)
        } else {
            return false
        }
        return true
    }

    /// What it has been and still is: "has been unable to recruit", "has been without cover since July".
    private mutating func readLastingLack(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let predicate = s[verb.main].word
        let subject = head(clause)
        if predicate == .unable, verb.infinitive >= 0, !subject.means(.party), !isGeneral(clause) {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if predicate == .closed, subject.means(.talk), !isFollowedByMore(clause), !isRelative(clause) {
            // "The consultation has just closed": what came of it is not told.
            mark(verb.start..<verb.main + 1, .begun, in: clause)
        } else if predicate == .without, !meetsTrouble(after: verb.main + 1), !isFollowedByMore(clause),
            !isRelative(clause), !isGeneral(clause), !subject.isA(.plural) || !subject.means(.party)
        {
            mark(verb.start..<verb.main + 1, .toDo, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "has been meeting monthly", "numbers have been rising", "has been running since May"
    private func isUsualCourse(_ clause: Clause) -> Bool {
        let action = action(clause)
        return recurs(clause) || action.means(.standing) && !action.means(.change)
            || action.means([.trend, .stay])
            || (clause.verb.end..<s.upper).contains { s[$0].word == .since && !s[$0 + 1].isA(.pronoun) }
                && !subject(clause, means: .talk)
    }

    /// Declined, withdrawn, shelved, or left by whoever did it.
    private mutating func readLettingGo(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let drops = s[verb.main].means(.drop)
        if drops, !verb.isPassive, verb.infinitive >= 0, !isRelative(clause) {
            // "has declined to fund a second post"
            mark(tokens(of: clause), .refused, kind: .declined, yields: true)
        } else if hasLeft(clause) {
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if s[verb.main].word == .said, s[verb.end].isA(.no),
            s[verb.end + 1].kind != .word || s[verb.end + 1].word == .to
        {
            // "Some schools have said no"
            mark(verb.start..<verb.end + 1, .refused, kind: .declined, yields: true)
        } else if drops, !verb.isPassive, s[verb.end].kind != .word, !isRelative(clause) {
            // "… but it has withdrawn"
            mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        } else if drops, verb.isPassive, head(clause).word == .we, !isFollowedByMore(clause) {
            mark(tokens(of: clause), .refused, kind: .declined, yields: true)
        } else if drops, let kind = dropped(clause) {
            mark(tokens(of: clause), .refused, kind: kind)
        } else {
            return false
        }
        return true
    }

    /// "The officer who was doing this has left"
    private func hasLeft(_ clause: Clause) -> Bool {
        let verb = clause.verb
        return s[verb.main].word == .left && !verb.isPassive && s[verb.end].kind != .word && !isRelative(clause)
            && !head(clause).isA(.plural) && !isFollowedByMore(clause)
            && !(verb.start..<verb.main).contains { s[$0].word == .since }
    }

    /// "The second phase has been shelved", but not "the old form has been withdrawn".
    func dropped(_ clause: Clause) -> EvidenceReading.Mark.Kind? {
        if clause.verb.isNegative { return nil }
        if [.application, .objection, .charge, .claim, .appeal].contains(head(clause).word) { return nil }
        for i in clause.left..<clause.verb.start
        where s[i].word == .previously || s[i].isA(.no) || Self.former.contains(s[i].word) { return nil }
        let subject = head(clause)
        return subject.means([.activity, .intention, .phase]) || s[clause.head].word == .plan
            || s[clause.head].word == .plans ? .declined : nil
    }

    static let former: WordSet = [.old, .former, .previous, .existing, .duplicate, .obsolete]

    /// "has trained twelve so far", "progress has suffered", "has made good progress"
    private mutating func readProgressMade(_ clause: Clause) -> Bool {
        let verb = clause.verb
        if let so = (clause.left..<clause.right).first(where: { s[$0].word == .so && s[$0 + 1].word == .far }) {
            mark(verb.start..<max(verb.end, min(so + 2, verb.end + 10)), .shortOfWhole, in: clause)
        } else if head(clause).means(.progress), action(clause).means([.unwelcome, .hinder]) {
            mark(clause.head..<verb.end, .heldUp, in: clause)
        } else if head(clause).means(.progress), s[verb.main].word == .made {
            mark(clause.head..<verb.end, .shortOfWhole, in: clause)
        } else if s[verb.main].word == .made,
            let progress = (verb.end..<min(verb.end + 4, s.upper)).first(where: { s[$0].means(.progress) })
        {
            mark(verb.start..<progress + 1, .shortOfWhole, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "once the survey has closed": the rest waits for it. "Once a claim has been received" is a rule.
    private mutating func readCondition(_ clause: Clause, _ index: Int) {
        let opener = s[clause.opener].word
        guard opener == .once || opener == .until, !recurs(clause), !isGeneral(clause), !clause.verb.isNegative else {
            return
        }
        for i in clause.left..<clause.verb.start where s[i].word == .a || s[i].word == .an { return }
        // "Grants are paid once the receipts have come in": how it is done each time.
        if clauses.contains(where: { $0.opener < 0 && isGeneral($0) }) { return }
        if clauses.contains(where: {
            $0.opener < 0 && $0.verb.tense == .present && $0.verb.isPassive && !$0.verb.isPerfect && !$0.verb.isProgressive
                && head($0).isA(.plural) && isBare($0.head)
        }) {
            return
        }
        if clauses.contains(where: { $0.verb.tense == .past && $0.opener < 0 }) { return }
        mark(clause.opener..<clause.verb.end, .waiting, in: clause)
    }
}
