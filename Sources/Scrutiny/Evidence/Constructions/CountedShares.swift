/// Shares short of a whole, in figures and in words: "70 per cent of the planned programme", "two thirds", "only half".
extension SentenceReading {
    func isShareInFigures(_ i: Int) -> Bool {
        let token = s[i]
        return token.isPercent
            || token.isA(.numeral) && !token.isOrdinal
                && (s[i + 1].word == .percent || s[i + 1].word == .per && s[i + 2].kind == .word)
    }

    /// Where `isShareInFigures` holds.
    func shareShort(at i: Int) -> (Shortfall, end: Int)? {
        let token = s[i]
        let unit = token.isPercent ? i + 1 : s[i + 1].word == .per ? i + 3 : i + 2
        if (1...95).contains(token.value),
            s[unit].means(.ready) || s[unit].isA(.participle) && s[unit].means([.change, .finish, .unlisted]),
            s[i - 1].word != .than
        {
            return (.certain, unit + 1)
        }
        // "at 70 per cent of the planned programme"
        if (1...95).contains(token.value), s[unit].word == .of,
            (unit + 1...unit + 3).contains(where: { s[$0].bears(.wanted) })
        {
            return (.explicit, unit + 2)
        }
        // "with completion currently at 58%"
        if (1...95).contains(token.value), s[i - 1].word == .at,
            [s[i - 2], s[i - 3]].contains(where: {
                $0.word == .completion || $0.means(.activity) && $0.isA(.noun) && !$0.means(.inForce)
            })
        {
            return (.explicit, unit)
        }
        if (1...95).contains(token.value), ![.by, .to, .at, .from, .in, .with].contains(s[i - 1].word),
            (i + 1...i + 3).contains(where: { s[$0].word == .of })
        {
            return (.probable, i + 1)
        }
        return nil
    }

    /// Words for fewer than all.
    func fewerThanAll(at i: Int) -> (Shortfall, end: Int)? {
        let token = s[i]
        switch token.word {
        // "has been scanned as far as the letter M"
        case .far where s[i - 1].word == .as && s[i + 1].word == .as && s[i + 2].isA(.determiner): return (.certain, i + 3)
        case .first where s[i + 1].word == .of && [i + 2, i + 3].contains { s[$0].value > 1 && s[$0].isA(.numeral) }:
            return (.certain, i + 3)
        case .hardly, .scarcely, .barely:
            return s[i + 1].word == .any || s[i + 1].isA(.numeral) ? (.explicit, i + 2) : nil
        case .all where s[i + 1].word == .but && (s[i + 2].isA(.numeral) || s[i + 2].isA(.determiner)):
            return (.explicit, i + 3)
        case .but where s[i + 1].word == .not && s[i + 2].isA(.determiner): return (.explicit, i + 2)
        case .not where [.all, .every, .everyone, .everybody, .everything, .everywhere].contains(s[i + 1].word):
            return (.explicit, i + 2)
        case .only where s[i + 1].isA(.numeral) || [.half, .some, .part, .few, .a].contains(s[i + 1].word):
            return (.explicit, i + 2)
        case .only
        where (s.lower..<i).contains(where: { [.far, .now, .present, .moment].contains(s[$0].word) })
            && (i == s.lower || [.far, .now, .present, .moment].contains(s[i - 1].word) || s[i - 1].kind == .comma):
            return (.explicit, i + 2)
        case .only where i == s.lower && s[i + 1].isA(.determiner) && !s[i + 1].isA(.pronoun): return (.explicit, i + 2)
        case .except, .bar, .excluding:
            return s[i + 1].isA(.numeral) || s[i + 2].isA(.numeral) || leavesOut(i + 1) ? (.explicit, i + 2) : nil
        case .apart where s[i + 1].word == .from:
            return s[i + 2].isA(.numeral) || s[i + 3].isA(.numeral) || leavesOut(i + 2) ? (.explicit, i + 3) : nil
        case .exception where s[i + 1].word == .of: return (.explicit, i + 2)
        case .twothirds, .threequarters, .onethird, .onequarter:
            return s[i + 1].means(.ready) || s[i + 1].isA(.participle)
                ? (.certain, i + 2) : s[i + 1].word == .of ? (.probable, i + 2) : nil
        case .half where s[i + 1].means(.ready) || s[i + 1].isA(.participle): return (.certain, i + 2)
        case .half, .third, .quarter:
            if s[i + 1].isA([.havePresent, .bePresent]) { return (.probable, i + 1) }
            if token.word != .half { return s[i + 1].word == .of && s[i - 1].word == .a ? (.probable, i + 2) : nil }
            return s[i + 1].word == .of || s[i + 1].isA(.determiner) || s[i + 1].isA(.plural) ? (.probable, i + 1) : nil
        case .most
        where s[i + 1].word == .of && !dates.contains(where: { $0.tokens.contains(i + 2) }) || s[i + 1].isA(.plural):
            return (.probable, i + 1)
        case .few where s[i + 1].isA(.havePresent) || s[i + 1].word == .of: return (.explicit, i + 1)
        case .majority, .bulk, .much, .many, .several: return s[i + 1].word == .of ? (.probable, i + 2) : nil
        case .some where s[i - 1].word == .in && s[i + 1].isA(.plural) && s[i + 1].word != .cases && s[i + 2].kind != .word:
            return (.certain, i + 2)
        case .some where s[i + 1].word == .of: return (.probable, i + 2)
        case .some where i == s.lower && s[i + 1].isA(.plural):
            return clauses.first.map { $0.verb.isPassive && $0.verb.isPerfect } == true ? (.probable, i + 2) : nil
        default: return nil
        }
    }

    /// "is finished apart from the section on parking": a thing named there is what is not done; a day or a trouble is not.
    private func leavesOut(_ start: Int) -> Bool {
        let clause = clauses.last { $0.verb.end <= start }
        guard s[start].isA(.determiner) || s[start].isCapital, let clause,
            clause.verb.isCopula
                ? predicateIsReady(clause)
                : clause.verb.tense == .present && clause.verb.isPerfect
        else { return false }
        return !(start..<min(start + 4, s.upper)).contains { s[$0].isA(.calendar) || s[$0].means(.trouble) }
    }
}
