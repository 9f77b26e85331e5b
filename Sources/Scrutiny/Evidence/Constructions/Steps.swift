/// Steps on the way: "a specification has been prepared", "adverts have been placed", "the bid went in in September". What
/// is done is only the preparation, unless the sentence goes on to tell what came of it.
extension SentenceReading {
    mutating func readSteps(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        guard verb.isPerfect && verb.tense == .present || verb.tense == .past && !verb.isPerfect, !verb.isNegative,
            !verb.isProgressive,
            !verb.isCopula || verb.isPerfect && s[verb.main].isA(.participle), !isRelative(clause),
            isAsserted(clause, index), !denies(clause), !isFollowedByMore(clause)
        else { return }
        guard !clauses[..<index].contains(where: { isTemporal($0) }), !tellsOutcome(after: verb.end) else { return }
        let subject = clause.left..<clause.verb.start
        let things =
            verb.isPassive || verb.isCopula || isIntransitive(clause) ? subject : verb.end..<min(verb.end + 6, s.upper)
        guard
            let thing = things.last(where: {
                s[$0].bears(.preparatory)
                    && !(s[$0 + 1].isA(.noun) && things.contains($0 + 1) && !s[$0 + 1].bears(.preparatory)
                        && s[$0 + 1].word != .documents)
            }),
            s[verb.main].bears(.prepares) || verb.isPerfect && s[verb.main].word == .done
        else { return }
        // "Terms of reference were agreed by the panel": it has them, and is at work.
        if verb.tense == .past, s[verb.main].means(.decide), s[thing - 1].word == .of, s[verb.end].word == .by { return }
        // "Orders over £500 are": which ones. "All bids were received": what was asked for.
        if (clause.left..<max(clause.right, verb.end)).contains(where: { s[$0].isA(.general) }) { return }
        if things.contains(where: { s[$0].isA([.general, .frequency]) || [.all, .final, .last].contains(s[$0].word) }) {
            return
        }
        let tokens = thing < verb.start ? max(clause.left, thing)..<max(verb.end, verb.main + 1) : verb.start..<thing + 1
        mark(tokens, .begun, in: clause, yields: true)
    }

    /// "went in", "has come back", "went out": what it is said of stands before it.
    private func isIntransitive(_ clause: Clause) -> Bool {
        [.went, .gone, .come, .came].contains(s[clause.verb.main].word)
    }

    /// "…, and was accepted", "with the result that": what came of it.
    func tellsOutcome(after end: Int) -> Bool {
        (end..<s.upper).contains { i in
            if s[i].word == .into, [.practice, .effect, .force, .use, .operation, .service].contains(s[i + 1].word) {
                return true
            }
            return s[i].isA([.and, .but])
                && (i + 1...i + 3).contains { s[$0].isA([.participle, .past]) && s[$0].means(.finish) }
        }
    }
}
