/// What stands in the way: "a shortage of staff means", "the dispute shows no sign", "the portal lacks a payments page".
extension SentenceReading {
    /// Answers whether the clause is read with that.
    mutating func readObstacle(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard verb.tense == .present, !verb.isOwed,
            clause.opener < 0 || s[clause.opener].isA([.but, .relative])
                || s[clause.opener].isA(.causal)
        else { return false }
        let main = s[verb.main]
        if main.word == .lacks || main.word == .lack,
            verb.isPlain
                || verb.adverbs.contains(.still), !isGeneral(clause), !isConditional(clause), !verb.isNegative,
            !head(clause).means(.party)
        {
            mark(tokens(of: clause), .toDo, in: clause)
            return true
        }
        // "Vacancies in the team mean that appeals are not being answered"
        if [.mean, .means].contains(main.word), subject(clause, means: .trouble), !isGeneral(clause), !recurs(clause),
            !verb.isNegative,
            clauses.contains(where: { $0.verb.start > verb.end && ($0.verb.isNegative || $0.verb.tense == .must) })
        {
            mark(tokens(of: clause), .heldUp, in: clause)
            return true
        }
        // "which leaves the service without a provider"
        if Self.leaves.contains(main.word), !verb.isPassive,
            (verb.end..<min(verb.end + 6, s.upper)).contains(where: { s[$0].word == .without })
        {
            mark(tokens(of: clause), .heldUp, in: clause)
            return true
        }
        // "has gaps", but not "has no gaps"
        if main.isA(.havePresent), verb.isPlain, !denies(clause), !hasCondition, !isGeneral(clause), !recurs(clause),
            let gap = (verb.end..<min(verb.end + 3, s.upper)).first(where: {
                s[$0].means(.obstacle)
                    && s[$0].isA(.noun)
            }), !(verb.end..<gap).contains(where: { s[$0].isA(.no) })
        {
            mark(verb.start..<gap + 1, .toDo, in: clause)
            return true
        }
        // "is holding up the opening"
        if main.word == .holding || main.word == .held, s[verb.end].word == .up, !denies(clause) {
            mark(verb.start..<verb.end + 1, .heldUp, in: clause)
            return true
        }
        guard senses.isSuperset(of: .obstacle),
            let noun = [
                (clause.left..<verb.start).first {
                    s[$0].isA(.noun)
                        && !s[$0].isA(.determiner)
                } ?? -1, clause.head,
            ].first(where: { s[$0].means(.obstacle) && s[$0 - 1].word != .next }),
            !denies(clause), !recurs(clause), !isGeneral(clause), !verb.isPassive, !verb.isCopula, !main.means(.trend),
            !isConditional(clause)
        else { return false }
        if verb.isPerfect || verb.isProgressive {
            guard
                main.means([.cause, .hinder, .unwelcome, .stay]) || main.word == .prevented
                    || main.word == .forced, !main.means(.finish)
            else { return false }
        }
        mark(max(clause.left, noun)..<verb.end, .heldUp, in: clause)
        return true
    }

    private static let leaves: WordSet = [.leave, .leaves, .left, .leaving]
}
