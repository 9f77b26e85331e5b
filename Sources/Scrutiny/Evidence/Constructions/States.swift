/// What something is: "is subject to approval", "is due in June", "is not yet in place".
extension SentenceReading {
    mutating func readState(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        guard verb.tense == .present || verb.tense == .past, !isPrescribed(clause, index), !isConditional(clause) else {
            return
        }
        if verb.tense == .past { return readFormerState(clause) }
        if isTemporal(clause), s[clause.opener].word != .while, s[clause.opener].word != .whilst { return }
        if readNumberThere(clause) { return }
        if isAbsence(clause) {
            return mark(verb.start..<min(verb.main + 2, s.upper), .notYet, kind: .nothingDone, in: clause)
        }
        if verb.isNegative || denies(clause) { return readStateDenied(clause) }
        if readStage(clause) || readLack(clause) || readIntendedState(clause) { return }
        if s[verb.main].word == .due { return readDue(clause) }
        if readMissing(clause) { return }
        if s[verb.main].word == .subject, s[verb.main + 1].word == .to { return readSubjectTo(clause) }
        if readReadiness(clause) { return }
        if isDatedAhead(clause) { return mark(said(in: clause), .planned, in: clause) }
        if isStillOpen(clause) { return mark(said(in: clause), .toDo, in: clause) }
        if predicateIsReady(clause) { markFinished(verb.main) }
    }

    /// The verb with the first word of what is said: "is due".
    private func said(in clause: Clause) -> Range<Int> { clause.verb.start..<min(clause.verb.main + 1, s.upper) }

    /// It is said of the thing itself, and of now: neither a rule nor what recurs.
    func isOfNow(_ clause: Clause) -> Bool { !isGeneral(clause) && !recurs(clause) }

    /// "was due to open", "was not possible": unless what follows says that it came about.
    private mutating func readFormerState(_ clause: Clause) {
        let verb = clause.verb
        let predicate = s[verb.main]
        if predicate.word == .due, s[verb.main + 1].word == .to, s[verb.main + 2].isA([.base, .be]) {
            mark(verb.start..<verb.main + 3, .planned, in: clause, yields: true)
        } else if verb.isNegative, predicate.word == .possible || predicate.word == .able, !isFollowedByMore(clause),
            !isGeneral(clause)
        {
            mark(verb.start..<verb.main + 1, .notYet, kind: .nothingDone, in: clause, yields: true)
        } else if predicateIsReady(clause), !verb.isNegative {
            markFinished(verb.main)
        }
    }

    /// "There are 400 to train"
    private mutating func readNumberThere(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard head(clause).word == .there, s[verb.main].isA(.numeral) else { return false }
        if !verb.isNegative,
            let to = reach(verb.main + 1, 3).first(where: { s[$0].word == .to && s[$0 + 1].isA(.base) }),
            s[to + 1].means([.change, .finish, .unlisted]), s[to + 2].word != .from
        {
            mark(verb.start..<to + 2, .toDo, in: clause)
            return true
        }
        // "There were to be forty; there are forty-four."
        markFinished(verb.main)
        return false
    }

    /// "is not yet in place", "is not ready"
    private mutating func readStateDenied(_ clause: Clause) {
        guard clause.verb.isNegative else { return }
        if clause.verb.adverbs.contains(.yet) {
            mark(said(in: clause), .notYet, kind: .nothingDone, in: clause)
        } else if predicateIsReady(clause), isOfNow(clause) {
            mark(said(in: clause), .toDo, in: clause)
        }
    }

    /// How far it is: "is nearly ready", "is 40 per cent complete", "is at detailed design", "is only a stub".
    private mutating func readStage(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let predicate = s[verb.main]
        if verb.adverbs.contains(.nearly), predicateIsReady(clause) || predicate.isA(.noun) && predicate.means(.activity) {
            mark(said(in: clause), .shortOfWhole, in: clause)
        } else if isShareReady(clause) {
            mark(verb.start..<verb.main + 2, .shortOfWhole, in: clause)
        } else if isAtStage(clause), isOfNow(clause) {
            mark(verb.start..<verb.main + 1, .inHand, in: clause)
        } else if predicate.isA(.determiner), let sketch = sketch(in: clause), isOfNow(clause) {
            mark(verb.start..<sketch + 1, .draft, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "is 40% complete"
    private func isShareReady(_ clause: Clause) -> Bool {
        let main = clause.verb.main
        return (s[main].isPercent || s[main].kind == .number && s[main + 1].word == .percent)
            && (s[main + 1].means(.ready) || s[main + 2].means(.ready)) && s[main].value < 100
    }

    /// "is at detailed design", "is out to parents"
    private func isAtStage(_ clause: Clause) -> Bool {
        let main = clause.verb.main
        if s[main].word == .out { return [.to, .for].contains(s[main + 1].word) }
        return s[main].word == .at && s[main + 1].word != .the
            && (main + 2...main + 5).contains {
                s[$0].means(.phase) && s[$0].word != .draft || [.level, .height, .design].contains(s[$0].word)
            }
    }

    /// "is only a stub", "is a first sketch of what is wanted": the stub, the sketch.
    private func sketch(in clause: Clause) -> Int? {
        (clause.verb.main + 1..<min(clause.verb.main + 4, s.upper)).first {
            s[$0].bears(.artefact) && !s[$0 + 1].isA(.noun)
        }
    }

    /// What it has only for now, or is short of.
    private mutating func readLack(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let predicate = s[verb.main]
        if isInterim(clause) {
            mark(clause.left..<verb.main + 1, .waiting, in: clause)
        } else if predicate.word == .unchanged, clause.opener >= 0, s[clause.opener].isA([.but, .causal]) {
            // "…, though the public version is unchanged"
            mark(said(in: clause), .toDo, in: clause)
        } else if predicate.word == .below, head(clause).bears(.gain),
            reach(verb.main + 1, 5).contains(where: { s[$0].word == .average })
        {
            // "performance is below the national average"
            mark(said(in: clause), .shortOfWhole, in: clause)
        } else if isOpenMatter(clause), isOfNow(clause) {
            mark(said(in: clause), .toDo, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "An interim manager is in post"
    private func isInterim(_ clause: Clause) -> Bool {
        predicateIsReady(clause) && isOfNow(clause)
            && (clause.left..<clause.verb.start).contains {
                [.interim, .acting].contains(s[$0].word) && s[$0 + 1].means(.agent)
            }
    }

    /// What is only intended, comes next or is still without what it needs.
    private mutating func readIntendedState(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let predicate = s[verb.main]
        let subject = head(clause)
        if let idea = idea(in: clause) {
            mark(verb.start..<idea + 1, .planned, in: clause)
        } else if [.date, .deadline].contains(subject.word), laterDate(clause) != nil, !recurs(clause), !isSeries(clause) {
            // "The new date is the end of March"
            mark(said(in: clause), .planned, in: clause)
        } else if predicate.word == .next, s[verb.main + 1].kind != .word {
            // "the bathrooms are next"
            mark(said(in: clause), .planned, in: clause)
        } else if predicate.word == .without, isOfNow(clause), !subject.means(.party) {
            mark(said(in: clause), .toDo, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "So far it is only an idea": the idea.
    private func idea(in clause: Clause) -> Int? {
        let verb = clause.verb
        guard s[verb.main].isA(.determiner),
            (verb.start..<verb.main).contains(where: { [.only, .just, .merely, .still, .simply].contains(s[$0].word) }),
            let idea = reach(verb.main + 1, 3).first(where: { s[$0].means(.intention) || s[$0].bears(.prospect) }),
            s[idea].isA(.noun), isOfNow(clause)
        else { return nil }
        return idea
    }

    private static let matters: WordSet = [.recommendation, .recommendations, .action, .actions, .matter]

    /// What is open until it is done: a recommendation, an action, a gap.
    func isMatter(_ token: Token) -> Bool {
        token.bears(.leftover) && !token.isA(.determiner) || Self.matters.contains(token.word)
    }

    /// "Two of the five actions are closed and the other three are open": of a matter, that it is open is no good news.
    func isOpenMatter(_ clause: Clause) -> Bool {
        guard s[clause.verb.main].word == .open, clause.verb.isCopula, !s[clause.verb.main + 1].isA(.preposition) else {
            return false
        }
        if isMatter(head(clause)) { return true }
        return (head(clause).isA([.numeral, .determiner]) || s[clause.verb.start - 1].isA(.numeral))
            && (s.lower..<clause.verb.start).contains { isMatter(s[$0]) && s[$0].isA(.plural) }
    }
}
