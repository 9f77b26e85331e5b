/// A figure short of the target named beside it: "reached 70 per cent; target 100", "the target was 40; 26 have been taken on".
extension SentenceReading {
    /// The target that the sentence names: the number's token.
    var target: Int? {
        (s.lower..<s.upper).lazy.compactMap { i in
            guard s[i].word == .target || s[i].word == .goal || s[i].word == .minimum else { return nil }
            if isFigure(i - 1) { return i - 1 }
            return (i + 1...i + 4).first { isFigure($0) && !(i + 1..<$0).contains { s[$0].kind == .comma || s[$0].isA(.verbForm) } }
        }.first
    }

    /// `earlier` is the target that the sentence before named, if this one names none.
    mutating func readTarget(_ earlier: Token?) {
        let own = target
        guard let goal = own.map({ s[$0] }) ?? earlier, clauses.allSatisfy({ ![.future, .would, .can].contains($0.verb.tense) }) else { return }
        guard let i = (s.lower..<s.upper).first(where: { isFigure($0) && $0 != own }), isPercent(i) == goal.isPercent
            || own.map(isPercent) == isPercent(i),
            s[i].value < goal.value, s[i].value >= 0, !s[i + 1].isA(.unit), !senses.isSuperset(of: .trouble) else { return }
        let clause = clauses.first { $0.left <= i && i < max($0.right, $0.verb.end) }
        if let clause {
            let action = action(clause)
            if action.means([.trend, .unwelcome]) && !action.means(.finish) || denies(clause) || clause.opener >= 0 { return }
        } else if earlier == nil && own == nil {
            return
        }
        mark(i..<i + 1, .shortOfWhole, in: clause)
    }

    /// A count or a share, not a date or a sum of money.
    private func isFigure(_ i: Int) -> Bool {
        s[i].isA(.numeral) && s[i].value > 0 && !s[i].isMoney && !s[i].isOrdinal && !s[i].isCompound
            && !dates.contains { $0.tokens.contains(i) } && !((1990...2099).contains(s[i].value) && s[i].kind == .number)
    }

    private func isPercent(_ i: Int) -> Bool {
        s[i].isPercent || s[i + 1].word == .percent || s[i + 1].word == .pc || s[i + 1].word == .per
    }
}
