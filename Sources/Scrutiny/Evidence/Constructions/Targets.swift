/// A figure short of the goal named beside it: "reached 70 per cent; target 100", "22 cases each, where the review
/// recommended 16", "has fallen from 40 days to 29, against the 20 asked for".
extension SentenceReading {
    /// A figure, and whether less of it is better: days, cases, costs.
    struct Figure {
        var token: Token
        var isBetterLower: Bool
    }

    /// The goal that the sentence names: its number's token.
    var goal: Int? {
        for i in s.lower..<s.upper {
            if Self.goals.contains(s[i].word) || s[i].word == .figure && s[i + 1].bears(.wanted) {
                if isFigure(i - 1) { return i - 1 }
                if s[i - 1].word == .the, isFigure(i - 2) { return i - 2 }
                if let after = (i + 1...i + 8).first(where: { isFigure($0) }),
                    after <= i + 4 || s[i].word == .figure || s[after - 1].isA(.beFinite),
                    !(i + 1..<after).contains(where: {
                        s[$0].kind == .comma || s[$0].isA(.verbForm) && !s[$0].isA(.noun) && !s[$0].bears(.wanted)
                    })
                {
                    return after
                }
            }
            // "against a target of nine", but not "against nineteen a year before"
            if s[i].word == .against, let after = (i + 1...i + 3).first(where: { isFigure($0) }),
                !(after + 1...after + 4).contains(where: { Self.earlier.contains(s[$0].word) })
            {
                return after
            }
            guard isFigure(i), i > s.lower else { continue }
            // "the review called for ten"
            if s[i - 1].word == .for, s[i - 2].word == .called { return i }
            // "the £400,000 required", "a possible ninety", "the review recommended 16"
            if s[i - 1].word == .possible { return i }
            if [s[i - 1], s[i - 2]].contains(where: { $0.bears(.wanted) && $0.isA([.past, .participle]) }),
                !s[i - 1].isA(.beFinite)
            {
                return i
            }
            let wanted = (i + 1...i + 5).prefix { s[$0].kind == .word && !s[$0].isA(.beFinite) }.first {
                s[$0].bears(.wanted) || s[$0].word == .asked || s[$0].word == .sought || s[$0].word == .owed
            }
            if wanted != nil, s[i - 1].isA(.determiner) { return i }
        }
        return nil
    }

    static let goals: WordSet = [
        .target, .goal, .minimum, .standard, .ambition, .requirement, .benchmark, .aspiration, .maximum, .aim,
    ]

    private static let earlier: WordSet = [.before, .earlier, .ago, .last, .previous, .previously, .year]

    /// The last figure that reports how things are, for a goal named in the sentence after.
    var reached: Figure? {
        guard goal == nil, let i = (s.lower..<s.upper).last(where: { isFigure($0) }) else { return nil }
        return Figure(token: s[i], isBetterLower: isBetterLower(i))
    }

    /// `goalBefore` and `figureBefore` are those of the sentence before, for this one to be held against.
    mutating func readTarget(_ goalBefore: Token?, _ figureBefore: Figure?) {
        guard clauses.allSatisfy({ ![.future, .would, .can].contains($0.verb.tense) }) else { return }
        let own = goal
        // Of troubles, only a share held against a target says anything: "answered in time has risen to 81%, below the 95%
        // target".
        if senses.isSuperset(of: .trouble), own.map({ !isPercent($0) || s[$0 + 1].word != .target }) ?? true { return }
        if let own, !isMet(own) {
            let before = (s.lower..<own).filter { isFigure($0) && isLike($0, own) && s[$0 - 1].word != .from }
            let figure: Int? =
                before.last(where: { isPercent($0) }) ?? before.last(where: { s[$0].value > 1 })
                ?? (own + 1..<s.upper).first(where: { isFigure($0) && isLike($0, own) })
            if let figure {
                if isShort(s[figure].value, of: s[own].value, isBetterLower(figure) || isBetterLower(own)), stands(figure) {
                    markFigure(figure)
                }
            } else if let before = figureBefore, before.token.isPercent == isPercent(own) || !before.token.isPercent,
                before.token.isMoney == s[own].isMoney,
                isShort(before.token.value, of: s[own].value, before.isBetterLower || isBetterLower(own))
            {
                markFigure(own)
            }
        } else if own == nil, let goalBefore, let figure = (s.lower..<s.upper).first(where: { isFigure($0) }),
            isPercent(figure) == goalBefore.isPercent,
            s[figure].isMoney == goalBefore.isMoney, !s[figure + 1].isA(.unit),
            isShort(s[figure].value, of: goalBefore.value, false), stands(figure)
        {
            markFigure(figure)
        }
    }

    private func isShort(_ value: Int32, of goal: Int32, _ isBetterLower: Bool) -> Bool {
        isBetterLower ? value > goal : value < goal
    }

    /// Days and minutes, cases and costs; and what is said to fall.
    private func isBetterLower(_ i: Int) -> Bool {
        if s[i + 1].isA(.unit) || [.minutes, .hours, .minute, .hour, .seconds].contains(s[i + 1].word)
            || s[i + 2].isA(.unit) && s[i + 1].isA(.adjective)
        {
            return true
        }
        // "from 18 pages to 11"
        if let from = (s.lower..<s.upper).first(where: { s[$0].word == .from && isFigure($0 + 1) }),
            let to = reach(from + 2, 4).first(where: { s[$0].word == .to && isFigure($0 + 1) })
        {
            return s[from + 1].value > s[to + 1].value
        }
        // "It now takes nine"
        if [.take, .took].contains(s[i - 1].word) || s[i - 1].isA(.sForm) && s[i - 1].means(.explore) { return true }
        return (s.lower..<s.upper).contains { Self.fewer.contains(s[$0].word) }
    }

    static let fewer: WordSet = [
        .fallen, .fell, .falling, .caseload, .caseloads, .turnaround, .waits, .voids, .reduced, .void, .down, .sickness,
        .absence,
    ]

    /// "above the 90 per cent asked for"
    private func isMet(_ goal: Int) -> Bool {
        (max(s.lower, goal - 3)..<goal).contains { Self.meeting.contains(s[$0].word) }
    }

    private static let meeting: WordSet = [
        .above, .over, .inside, .within, .beyond, .exceeds, .exceeded, .exceeding, .beating, .ahead, .better, .than, .met,
    ]

    private func isLike(_ a: Int, _ b: Int) -> Bool {
        guard s[a].isMoney == s[b].isMoney, isPercent(a) == isPercent(b) || isPercent(a) && !s[b + 1].isA(.noun) else {
            return false
        }
        return s[a].isMoney || isPercent(a) || unit(a) == unit(b) || unit(a) == nil || unit(b) == nil && !s[b + 1].isA(.noun)
    }

    /// The word that says of what: minutes, days.
    private func unit(_ i: Int) -> UInt16? {
        s[i + 1].isA(.unit) || [.minutes, .hours, .minute, .hour, .seconds].contains(s[i + 1].word) ? s[i + 1].id : nil
    }

    private func stands(_ figure: Int) -> Bool {
        guard let clause = clauses.first(where: { $0.left <= figure && figure < max($0.right, $0.verb.end) }) else {
            return true
        }
        return !denies(clause) && clause.opener < 0
            && (!action(clause).means(.unwelcome) || action(clause).means([.finish, .trend]) || s[figure - 1].word == .to)
    }

    private mutating func markFigure(_ i: Int) {
        let clause = clauses.first { $0.left <= i && i < max($0.right, $0.verb.end) }
        if let clause, clause.opener >= 0, isConditional(clause) { return }
        mark(i..<i + 1, .shortOfWhole, in: clause)
    }

    /// A count, a share or a sum, not a date.
    private func isFigure(_ i: Int) -> Bool {
        s[i].isA(.numeral) && s[i].value > 0 && !s[i].isOrdinal && !s[i].isCompound && s[i + 1].word != .hundred
            && !dates.contains { $0.tokens.contains(i) }
            && !((1990...2099).contains(s[i].value) && s[i].kind == .number && !s[i].isMoney)
    }

    private func isPercent(_ i: Int) -> Bool {
        s[i].isPercent || s[i + 1].word == .percent || s[i + 1].word == .pc || s[i + 1].word == .per
    }
}
