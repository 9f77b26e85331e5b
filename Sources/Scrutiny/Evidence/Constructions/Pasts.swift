/// Plain pasts: "work began in May", "the bid failed", "Cabinet deferred the decision".
extension SentenceReading {
    mutating func readPast(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let main = s[verb.main]
        let action = action(clause)
        let subject = head(clause)
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        if isTemporal(clause) { return }
        let next = s[verb.end]
        if verb.isNegative {
            if cameLater(clause) { return markFinished(verb.main) }
            if action.means([.finish, .start, .event]), !isGoodNews(clause), !isRelative(clause), !isGeneral(clause) {
                mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: true)
            }
            return
        }
        if main.means(.start), subject.means(.activity), subject.word != .enforcement,
            !subject.means([.inForce, .gathering, .trouble]), verb.isPlain
        {
            return mark(tokens(of: clause), .begun, in: clause, yields: true)
        }
        if Self.opened.contains(main.word), subject.means(.talk), verb.isPlain, !isRelative(clause),
            !isFollowedByMore(clause)
        {
            return mark(tokens(of: clause), .begun, in: clause, yields: true)
        }
        if main.means(.start), verb.infinitive >= 0, !action.means(.standing) {
            return mark(tokens(of: clause), .begun, in: clause, yields: true)
        }
        if main.means(.intend), verb.infinitive >= 0, !main.means(.decide), !subject.means([.document, .inForce]) {
            return mark(tokens(of: clause), .planned, in: clause, yields: true)
        }
        // "We missed the September target"
        if main.word == .missed, object(clause, within: 6, has: { [.target, .deadline, .date, .goal].contains($0.word) }),
            !isRelative(clause)
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        // "comments awaited", "Finance said no"
        if main.word == .awaited, !next.isA([.determiner, .pronoun, .noun]) {
            return mark(tokens(of: clause), .waiting, in: clause)
        }
        if main.word == .said, next.isA(.no), s[verb.end + 1].kind != .word || s[verb.end + 1].word == .to {
            return mark(verb.start..<verb.end + 1, .refused, kind: .declined)
        }
        // "The manager said the review needed another month"
        if main.means(.need), isReported(clause),
            object(clause, within: 2, has: { $0.means(.further) || $0.word == .another })
        {
            return mark(verb.start..<verb.end + 1, .toDo, in: clause, yields: true)
        }
        if bringsNothing(clause), !isRelative(clause) {
            return mark(
                verb.start..<min(verb.end + 2, s.upper), .notYet, kind: .nothingDone,
                in: clause, yields: true)
        }
        if main.word == .stopped, verb.isPlain, subject.means(.activity),
            s[verb.end].kind != .word
                || s[verb.end].isA([.preposition, .temporal])
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        // "The bid failed", "Cabinet deferred the decision"
        if main.word == .failed, subject.means([.activity, .decision]), !isRelative(clause) {
            return mark(
                tokens(of: clause), .notYet,
                kind: .nothingDone, in: clause, yields: true)
        }
        if main.means(.hinder), !main.means(.finish), subject.means(.agent), !isRelative(clause),
            object(
                clause, within: 5,
                has: {
                    $0.means([.decision, .activity, .intention]) || $0.bears(.paper)
                        || [.it, .this, .second, .rest, .others, .remainder]
                            .contains($0.word)
                })
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        // "which asked for more information"
        if main.means(.entrust), next.word == .for, s[verb.end + 1].means(.further) {
            return mark(
                verb.start..<verb.end + 2, .waiting,
                in: clause, yields: true)
        }
        if main.means(.drop), verb.infinitive >= 0, !isRelative(clause) {
            return mark(tokens(of: clause), .refused, kind: .declined)
        }
        if s[verb.start - 1].isA(.nearly), verb.isPlain { return mark(verb.start - 1..<verb.end, .shortOfWhole, in: clause) }
        if main.word == .prevented, verb.isPlain,
            object(
                clause, within: 5,
                has: {
                    $0.means([.activity, .finish, .decision, .inForce])
                        || $0.isA(.ing)
                }), subject.means([.resource, .trouble, .document, .activity])
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        if main.means(.hinder), !main.means(.finish),
            subject.means(.activity)
                || subject.means(.decision) && (clauses.count == 1 || !next.isA([.determiner, .pronoun]))
        {
            return mark(tokens(of: clause), .heldUp, in: clause, yields: true)
        }
        if verb.isPlain, main.means(.timetable), main.isA(.participle), clauses.count == 1,
            !next.isA([.determiner, .pronoun]),
            !next.isA(.noun), subject.means([.activity, .decision, .document]) || !subject.means(.agent)
        {
            // "Contract award expected in March": a note, not a past.
            return mark(tokens(of: clause), .planned, in: clause)
        }
        if clause.opener < 0 || s[clause.opener].isA(.but), !main.means(.unlisted), !main.bears(.wanted) {
            markFinished(verb.main)
        }
    }
}
