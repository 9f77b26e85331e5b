/// What follows from a thing that is done: "was delivered in August and will be used for outings", "took effect in May,
/// under which applicants will be placed in bands", "is published; it will be refreshed at the end of its term". Who uses a
/// finished thing, what it binds people to, and when it is looked at again is no work outstanding; a contrast or a verb of
/// finishing makes it so.
extension SentenceReading {
    func isConsequence(_ clause: Clause, _ index: Int) -> Bool {
        guard !clause.verb.isNegative else { return false }
        // "The officer, who will lead on retrofit, took up post in May"
        var comma = clause.opener - 1
        while comma > s.lower, s[comma].isA(.preposition) { comma -= 1 }
        if isRelative(clause), clause.opener > s.lower, s[comma].kind == .comma, index + 1 < clauses.count,
            case let main = clauses[index + 1], reportsDone(main), s[main.verb.start - 1].kind == .comma
        {
            return true
        }
        let action = action(clause)
        // "The officer who will chair the panel was appointed in June"
        if clause.opener > s.lower, [.who, .that].contains(s[clause.opener].word), action.means(.standing),
            !action.means([.finish, .change]),
            index + 1 < clauses.count, reportsDone(clauses[index + 1])
        {
            return true
        }
        guard followsDone(clause, index) else { return false }
        let subject = head(clause)
        let isWork = subject.means(.activity) && !subject.means([.inForce, .document])
        // "… and must by law be reviewed again by 2031"
        if object(clause, within: 3, has: { $0.word == .again }), !isWork { return true }
        if Self.lookingAgain.contains(action.word), !isWork { return true }
        if laterDate(clause) != nil || clause.verb.adverbs.contains(.soon) { return false }
        let isMany = subject.isA(.plural) || subject.means(.party)
        // "…, under which applicants will be placed in one of four bands"
        if clause.opener > s.lower, s[clause.opener].word == .which, s[clause.opener - 1].isA(.preposition), isMany {
            return true
        }
        // "…, meaning that members must now attend"
        if clause.opener > s.lower, s[clause.opener].word == .that, s[clause.opener - 1].word == .meaning {
            return !action.means(.start)
        }
        if clause.verb.tense == .must { return isMany && !subject.means(.activity) && subject.word != .officers }
        if object(clause, within: 12, has: { $0.word == .next || $0.word == .later }) { return false }
        if action.means(.standing), !action.means([.finish, .start, .event, .change]), ![.do, .done].contains(action.word),
            !isWork
        {
            return true
        }
        return isMany && subject.means(.party)
            && (action.means([.norm, .need]) || clause.verb.isCopula && s[clause.verb.main].word == .able)
    }

    private static let lookingAgain: WordSet = [
        .reviewed, .refreshed, .renewed, .revisited, .repeated, .review, .refresh, .renew,
    ]

    /// Something is reported as done before it, in the sentence or in the one before, and nothing sets the clause against
    /// it.
    private func followsDone(_ clause: Clause, _ index: Int) -> Bool {
        // "will be used once it has been fitted out"
        guard found.isEmpty,
            !(clause.verb.end..<s.upper).contains(where: { [.once, .until, .after, .subject].contains(s[$0].word) })
        else { return false }
        guard let done = clauses[..<index].last(where: { reportsDone($0) }) else {
            return index == 0 && context.isDone && head(clause).means(.pointing) && clause.opener < 0
        }
        // "has said that it will pay" reports no more than words.
        guard
            (done.verb.end..<clause.verb.start).contains(where: {
                s[$0].kind != .word || s[$0].isA(.and) || s[$0].isA(.temporal)
            })
                || index == 0 || clause.opener >= 0 && s[clause.opener].word != .that
        else { return false }
        return !(done.verb.end..<clause.verb.start).contains {
            s[$0].isA([.but, .conditional, .still, .yet])
                || [.although, .though, .only, .until, .while, .before, .once, .not].contains(s[$0].word)
        }
    }

    /// "was delivered", "has been approved", "came into effect"; not "was drafted", "has begun".
    func reportsDone(_ clause: Clause, isReason: Bool = false) -> Bool {
        let verb = clause.verb
        let action = action(clause)
        return (clause.opener < 0 || isReason) && !denies(clause) && !verb.isOwed
            && (!verb.isProgressive || (verb.end..<s.upper).contains { s[$0].word == .since })
            && (verb.isPerfect && verb.tense == .present || verb.tense == .past && !verb.isCopula)
            && !action.means([.start, .draft, .step, .intend, .hinder, .await, .need, .drop])
            && (action.means(.finish) || !action.means([.explore, .commit]))
            && !action.bears([.lodges, .asks]) && !(action.bears(.prepares) && head(clause).bears(.preparatory))
            || verb.isCopula && verb.tense == .present && predicateIsReady(clause)
    }
}
