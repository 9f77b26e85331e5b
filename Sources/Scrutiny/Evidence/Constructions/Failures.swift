/// What has not come about: "has not been agreed", "no decision has been made", "has taken no view".
extension SentenceReading {
    /// "has taken no view", "drew no bids", "made no headway"; "received no complaints" is good news.
    func bringsNothing(_ clause: Clause) -> Bool {
        let verb = clause.verb
        // "had no line when the inquiry began": how it was.
        if verb.tense == .past, clauses.contains(where: { isTemporal($0) && $0.verb.start > verb.end }) { return false }
        // "has given us no date"
        let isNext = [.us, .them, .forward].contains(s[verb.end].word) || s[verb.end].means(.agent)
        let no = isNext ? verb.end + 1 : verb.end
        guard s[no].isA(.no), !verb.isPassive, !verb.isNegative, Self.bringing.contains(s[verb.main].word) else {
            return false
        }
        return !(no + 1..<min(no + 4, s.upper)).contains {
            s[$0].means([.trouble, .obstacle, .further])
                || [.amiss, .wrong, .untoward, .evidence, .waiting].contains(s[$0].word)
        }
    }

    private static let bringing: WordSet = [
        .had, .heard, .got, .secured, .agreed, .offered, .put, .named, .proposed,
        .take, .took, .taken, .make, .made, .do, .did, .done, .reach, .reached, .draw, .drew, .drawn, .attract,
        .attracted, .produce, .produced, .give, .gave, .given, .set, .provide, .provided, .bring, .brought,
        .yield, .yielded, .receive, .received,
    ]

    /// "No shift has gone uncovered": what is denied was not wanted. "No decision has been made" is no such news.
    func isGoodNews(_ clause: Clause) -> Bool {
        let action = action(clause)
        let isMissed =
            hasNoSubject(clause) && head(clause).means([.inForce, .document, .decision, .agent])
            && !subject(clause, means: .trouble) && action.means([.change, .finish])
        if isMissed { return false }
        // "None is still being chased"
        if hasNoSubject(clause), !clause.verb.isNegative, clause.verb.adverbs.contains(.still) { return true }
        // "No shift has gone uncovered", "not a single parcel was lost"
        if hasNoSubject(clause), !clause.verb.isNegative,
            (clause.verb.main..<min(clause.verb.main + 4, s.upper)).contains(where: {
                s[$0].bears([.state, .fails, .collapses, .leftover, .undoes]) || s[$0].means([.trouble, .unwelcome, .await])
            })
        {
            return true
        }
        // "The deficit has not been dealt with"
        if clause.verb.isNegative, action.bears(.remedies) { return false }
        // "No payment has gone out without two signatures"
        if hasNoSubject(clause), !clause.verb.isNegative,
            (clause.verb.end..<s.upper).contains(where: { [.without, .unless].contains(s[$0].word) })
        {
            return true
        }
        if s[clause.verb.main].means([.need, .await]) || s[clause.verb.main].word == .left
            || action.means([.unwelcome, .need, .hinder, .drop]) && !(clause.verb.tense == .can && action.means(.change))
            || action.bears([.fails, .lags, .collapses])
        {
            return true
        }
        // "The annual report on complaints was not produced"
        if clause.verb.isNegative, clause.verb.isPassive, head(clause).bears(.paper), !head(clause).means(.trouble) {
            return false
        }
        if subject(clause, means: .trouble), !subject(clause, means: .decision) { return true }
        return object(clause, within: 5) { $0.means(.trouble) && $0.isA(.noun) && !$0.means(.activity) }
    }

    /// "has not been agreed", "has not been possible"
    mutating func readDenial(_ clause: Clause) {
        let verb = clause.verb
        if isGeneral(clause) && !verb.isNegative || isGoodNews(clause) { return }
        if verb.isCopula {
            // "but none has been forthcoming"
            if hasNoSubject(clause), !verb.isNegative, s[verb.main].word == .forthcoming {
                return mark(clause.head..<verb.main + 1, .notYet, kind: .nothingDone, in: clause, yields: true)
            }
            let isFailure =
                s[verb.main].word == .possible || s[verb.main].word == .able || s[verb.main].word == .feasible
                || predicateIsReady(clause) || verb.adverbs.contains(.yet)
            guard isFailure, verb.isNegative else { return }
        }
        let start =
            subject(clause, has: .no) && !verb.isNegative
            ? (clause.left..<verb.start).first { s[$0].isA(.no) } ?? verb.start : verb.start
        mark(start..<max(verb.end, verb.start + 1), .notYet, kind: .nothingDone, in: clause, yields: true)
    }
}
