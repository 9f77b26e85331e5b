/// Counts short of the whole: "three of the five have opened", "all but two", "only half", "85% of staff have been trained".
extension SentenceReading {
    private enum Shortfall {
        /// The words say that something is left out: "only two", "not all".
        case explicit
        /// The count says itself that something is missing.
        case certain
        /// Short of the whole, if what it counts was to be done for all.
        case probable
    }

    mutating func readShortfalls() {
        guard !clauses.isEmpty else { return }
        var i = s.lower
        while i < s.upper {
            if let (shortfall, end) = shortfall(at: i) {
                judge(shortfall, i..<end)
                i = end
            } else {
                i += 1
            }
        }
    }

    private mutating func judge(_ shortfall: Shortfall, _ tokens: Range<Int>) {
        guard let clause = clauses.first(where: { tokens.lowerBound >= $0.left && tokens.lowerBound < $0.verb.start })
            ?? clauses.last(where: { $0.verb.start <= tokens.lowerBound && tokens.lowerBound < max($0.right, $0.verb.end) })
        else { return }
        let verb = clause.verb, action = action(clause)
        guard !verb.isNegative || shortfall != .probable, !isConditional(clause), clause.opener < 0 || s[clause.opener].isA(.but),
            !recurs(clause) else { return }
        let isSubject = tokens.lowerBound < verb.start
        let isDone = verb.isPerfect && verb.tense == .present && !verb.isCopula && !verb.isProgressive
        let isState = verb.isCopula && verb.tense == .present && predicateIsReady(clause)
        let isPresentPassive = verb.isPassive && verb.tense == .present
        let isAct = action.means([.change, .finish, .event, .unlisted]) && !(action.means(.standing) && !action.means([.finish, .event]))
            && !action.means([.drop, .unwelcome])
        switch shortfall {
        case .explicit:
            guard verb.tense == .present || verb.tense == .past && isAct, !subject(clause, means: .trouble), !verb.isProgressive,
                isSubject || isDone, !action.means(.opinion) || verb.isPerfect else { return }
        case .certain:
            let isOver = verb.tense == .past && !verb.isPerfect && !verb.isProgressive && isSubject
            // "Not every ward has a named contact"
            let isHaving = verb.isPlain && s[verb.main].isA(.havePresent) && isSubject
            guard isHaving || isDone && (isAct || action.means(.standing) && !action.means(.opinion)) || isState || isPresentPassive && isAct || isOver && isAct else { return }
        case .probable:
            let isDoneTo = isDone && verb.isPassive && !action.means([.opinion, .unwelcome, .drop]) && isSubject
            guard isDoneTo || isDone && isAct && (!action.means(.opinion) || action.means(.finish)) || isState && isSubject, !hasTarget else { return }
        }
        mark(min(tokens.lowerBound, verb.start)..<max(tokens.upperBound, verb.end), .shortOfWhole, in: clause, yields: true)
    }

    /// "against a target of 80%": judged by the target, not by the whole.
    private var hasTarget: Bool { (s.lower..<s.upper).contains { s[$0].word == .target || s[$0].word == .against } }

    private func shortfall(at i: Int) -> (Shortfall, end: Int)? {
        let token = s[i]
        // "three of the five", "3 out of 5"
        if token.isA(.numeral), token.value >= 0, !token.isPercent {
            var j = i + 1
            if s[j].word == .out { j += 1 }
            if s[j].word == .of {
                j += 1
                while s[j].isA(.determiner) || s[j].isA(.adjective) && j < i + 5 { j += 1 }
                if s[j].isA(.numeral), s[j].value > token.value, !s[j].isOrdinal { return (.certain, j + 1) }
            }
            if s[i + 1].word == .thirds || s[i + 1].word == .quarters { return (.probable, i + 2) }
        }
        if token.isPercent || token.kind == .number && (s[i + 1].word == .percent || s[i + 1].word == .per && s[i + 2].kind == .word) {
            if (1..<100).contains(token.value), ![.by, .to, .at, .from, .in, .with].contains(s[i - 1].word),
                (i + 1...i + 3).contains(where: { s[$0].word == .of }) { return (.probable, i + 1) }
            return nil
        }
        switch token.word {
        case .first where s[i + 1].word == .of && s[i + 2].value > 1 && s[i + 2].isA(.numeral): return (.certain, i + 3)
        case .all where s[i + 1].word == .but && s[i + 2].isA(.numeral): return (.explicit, i + 3)
        case .but where s[i + 1].word == .not && s[i + 2].isA(.determiner): return (.explicit, i + 2)
        case .not where s[i + 1].word == .all || s[i + 1].word == .every: return (.explicit, i + 2)
        case .only where s[i + 1].isA(.numeral) || [.half, .some, .part, .few, .a].contains(s[i + 1].word): return (.explicit, i + 2)
        case .except, .bar, .excluding: return s[i + 1].isA(.numeral) || s[i + 2].isA(.numeral) ? (.explicit, i + 2) : nil
        case .apart where s[i + 1].word == .from: return s[i + 2].isA(.numeral) || s[i + 3].isA(.numeral) ? (.explicit, i + 3) : nil
        case .exception where s[i + 1].word == .of: return (.explicit, i + 2)
        case .half where s[i + 1].word == .of || s[i + 1].isA(.determiner) || s[i + 1].isA(.plural): return (.probable, i + 1)
        case .most where s[i + 1].word == .of || s[i + 1].isA(.plural): return (.probable, i + 1)
        case .majority where s[i + 1].word == .of: return (.probable, i + 2)
        case .third, .quarter: return s[i + 1].word == .of && s[i - 1].word == .a ? (.probable, i + 2) : nil
        case .some where s[i + 1].word == .of: return (.probable, i + 2)
        default: return nil
        }
    }
}
