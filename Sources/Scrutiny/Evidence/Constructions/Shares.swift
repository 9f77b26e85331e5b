/// Shares and sums as what is told of: "three quarters of the staff have attended", "of £1.2m allotted, £300,000 has been
/// spent", "is complete on half of our sites", "has reached row 12 of 31".
extension SentenceReading {
    mutating func readShares() {
        guard found.isEmpty, !hasTarget, !isAsAsked else { return }
        if let of = partOfWhich() ?? fewerThanBefore() { return mark(of, .shortOfWhole, yields: true) }
        for (index, clause) in clauses.enumerated() where isAsserted(clause, index) && !denies(clause) && clause.opener < 0 {
            if tellsOfShare(clause) || tellsOfSum(clause) || tellsOfCount(clause) {
                return mark(clause.left..<clause.verb.end, .shortOfWhole, in: clause, yields: true)
            }
            if let end = reachedPart(clause) {
                return mark(clause.verb.start..<end, .shortOfWhole, in: clause, yields: true)
            }
        }
    }

    /// "74 staff, of whom 51 have been repaid", "two posts, neither of which has been filled"
    private func partOfWhich() -> Range<Int>? {
        for clause in clauses
        where clause.opener > s.lower + 1 && s[clause.opener].isA(.relative) && s[clause.opener - 1].word == .of {
            let verb = clause.verb
            guard verb.tense == .present, verb.isPerfect || verb.isPassive, !verb.isNegative,
                !action(clause).means([.opinion, .unwelcome, .drop, .trend, .hinder])
            else { continue }
            let before = clause.opener - 2
            if s[before].word == .neither || s[before].word == .none { return before..<verb.end }
            let part = s[clause.opener + 1].isA(.numeral) ? clause.opener + 1 : before
            guard s[part].isA(.numeral), !s[part].isPercent, !s[part].isMoney,
                !(verb.end..<s.upper).contains(where: { s[$0].isA(.numeral) }),
                let whole = (s.lower..<before).last(where: { at in
                    s[at].isA(.numeral) && s[at].value > s[part].value && !s[at].isMoney
                        && !dates.contains { $0.tokens.contains(at) }
                }), whole != part
            else { continue }
            return part..<verb.end
        }
        return nil
    }

    /// "Damp was found in 60 homes and has been treated in 44."
    private func fewerThanBefore() -> Range<Int>? {
        guard let last = clauses.last, clauses.count > 1, last.verb.isPerfect, last.verb.tense == .present, !denies(last),
            last.opener < 0,
            action(last).means([.change, .finish, .unlisted]) || action(last).bears(.remedies),
            let part = reach(last.verb.end, 3).last(where: { s[$0].isA(.numeral) }),
            part == last.verb.end || s[part - 1].isA(.preposition), s[part + 1].kind != .word, !s[part].isPercent,
            !s[part].isMoney,
            !dates.contains(where: { $0.tokens.contains(part) }),
            let whole = (s.lower..<last.left).last(where: { at in
                s[at].isA(.numeral) && !s[at].isMoney && !s[at].isPercent && !dates.contains { $0.tokens.contains(at) }
                    && !s[at + 1].isA(.unit)
            }), s[whole].value > s[part].value, s[part].value > 0
        else { return nil }
        return last.verb.start..<part + 1
    }

    /// "Three quarters of social workers have attended"; what people think, or what was set aside, is no shortfall.
    private func tellsOfShare(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard verb.isPerfect, verb.tense == .present, !verb.isCopula, !verb.isProgressive else { return false }
        let start = (clause.left..<verb.start).first {
            !s[$0].isA(.anyAdverb) && ![.some, .about, .over, .under, .a].contains(s[$0].word) && s[$0].kind != .other
        }
        guard let start, let end = share(at: start), s[end].word == .of else { return false }
        let action = action(clause)
        return !action.means([.opinion, .unwelcome, .drop, .trend, .timetable, .entrust, .hinder])
            && ![.said, .seen, .told, .shown, .asked].contains(s[verb.main].word)
    }

    /// After a share less than the whole: "three quarters", "two thirds", "half", "third", "60 per cent".
    private func share(at i: Int) -> Int? {
        switch s[i].word {
        case .half, .third, .quarter, .twothirds, .threequarters, .onethird, .onequarter: return i + 1
        default: break
        }
        guard s[i].isA(.numeral), s[i].value > 0 else { return nil }
        if [.thirds, .quarters, .third, .quarter].contains(s[i + 1].word) { return i + 2 }
        guard s[i].value <= 95 else { return nil }
        if s[i].isPercent { return i + 1 }
        if s[i + 1].word == .percent { return i + 2 }
        return s[i + 1].word == .per && s[i + 2].kind == .word ? i + 3 : nil
    }

    /// "Of £1.2m allotted to grants, £300,000 has been spent"
    private func tellsOfSum(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard s[s.lower].word == .of, verb.isPerfect, verb.tense == .present,
            let whole = (s.lower + 1...s.lower + 3).first(where: { s[$0].isMoney }),
            let part = (whole + 1..<max(verb.start, whole + 1)).last(where: { s[$0].isMoney })
        else { return false }
        return s[part].value < s[whole].value && (verb.start - part) <= 3
    }

    /// "Of the 40 kerbs requested, 26 are in"; "…, 26 are in the north and 14 in the south" tells of all.
    private func tellsOfCount(_ clause: Clause) -> Bool {
        let verb = clause.verb
        guard s[s.lower].word == .of, verb.tense == .present, verb.isPerfect || verb.isPassive || verb.isCopula,
            let whole = (s.lower + 1...s.lower + 3).first(where: {
                s[$0].isA(.numeral) && !s[$0].isMoney && s[$0].value > 1
            }),
            case let part = verb.start - 1, part > whole, s[part].isA(.numeral), s[part - 1].kind == .comma,
            !action(clause).means([.opinion, .unwelcome, .drop, .trend])
        else { return false }
        return s[part].value < s[whole].value && !(verb.end..<s.upper).contains { s[$0].isA(.numeral) }
    }

    /// "stands at 6,200 of roughly 9,000", "has reached row M of 31 rows", "are complete on half of our sites"
    private func reachedPart(_ clause: Clause) -> Int? {
        let verb = clause.verb
        guard verb.tense == .present else { return nil }
        if verb.isCopula, predicateIsReady(clause), s[verb.main + 1].isA(.preposition) {
            return share(at: verb.main + 2).flatMap { s[$0].word == .of ? $0 : nil }
        }
        // "The bridge design is at 60 per cent"
        if verb.isCopula, s[verb.main].word == .at, head(clause).means(.activity), !head(clause).means(.inForce),
            let end = share(at: verb.main + 1), s[verb.main + 1].value < 100
        {
            return end
        }
        let isStanding = [.stands, .stand].contains(s[verb.main].word) && s[verb.end].word == .at
        guard isStanding || s[verb.main].word == .reached,
            let of = (verb.end..<min(verb.end + 5, s.upper)).first(where: { s[$0].word == .of }),
            let whole = (of + 1...of + 3).first(where: { s[$0].isA(.numeral) && s[$0].value > 1 }),
            !(of + 1..<whole).contains(where: { s[$0].isA(.verbForm) || s[$0].isA(.noun) })
        else { return nil }
        let part = (verb.end..<of).last { s[$0].isA(.numeral) }
        if let part { return s[part].value < s[whole].value ? whole + 1 : nil }
        return isStanding || s[of - 2].isA(.determiner) ? nil : whole + 1
    }
}
