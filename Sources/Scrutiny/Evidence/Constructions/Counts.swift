/// Counts and shares that may fall short of a whole: "three of the five", "140/310", "all wards bar one", "two thirds".
extension SentenceReading {
    static let missing: WordSet = [.short, .off, .adrift, .below]
    static let wholes: WordSet = [.of, .its, .the, .our, .target]

    /// The count behind "of the", "out of", "of a total of"; -1 where there is none.
    func whole(from start: Int) -> (count: Int32, end: Int)? {
        var j = start
        while j < start + 6,
            s[j].isA(.determiner) || s[j].isA([.adjective, .preposition, .anyAdverb])
                || [.total, .programme, .list, .possible, .potential, .target].contains(s[j].word)
        { j += 1 }
        // "two of the fleet's 60"
        if s[j].isA(.plural) || s[j].kind == .word && s[j].id == 0, s[j + 1].isA(.numeral), j > start { j += 1 }
        guard s[j].isA(.numeral), s[j].value > 1, !s[j].isOrdinal, !s[j].isPercent, !s[j].isMoney else { return nil }
        return (s[j].value, j + 1)
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

    func shortfall(at i: Int) -> (Shortfall, end: Int)? {
        let token = s[i]
        if token.whole > token.value, token.value >= 0 { return (.certain, i + 1) }
        // "threw up nine findings and seven have been closed"
        if token.isA(.numeral), token.value > 0, !token.isPercent, !token.isMoney, s[i + 1].isA([.havePresent, .bePresent]),
            s[i - 1].isA([.and, .but]) || s[i - 1].kind == .comma,
            // "198 are licensed, nine are empty and seven have been returned" tells of all.
            !(s.lower..<i).contains(where: { s[$0].kind == .comma && s[$0 + 1].isA(.numeral) }),
            let whole = (s.lower..<i).last(where: { at in
                s[at].isA(.numeral) && s[at].value > 1 && !s[at].isOrdinal && !s[at].isPercent && !s[at].isMoney
                    && !dates.contains { $0.tokens.contains(at) }
            }), s[whole].value > token.value, s[whole].value < 1_000
        {
            return (.certain, i + 1)
        }
        // "just over half", "under a third"
        if [.over, .under, .barely].contains(token.word),
            s[i + 1].word == .half || s[i + 1].word == .a && [.third, .quarter].contains(s[i + 2].word),
            !s[i - 1].isA(.general)
        {
            return (.probable, i + 2)
        }
        // "…, with nine not up to date"
        if token.isA(.numeral), !dates.contains(where: { $0.tokens.contains(i) }), s[i + 1].word == .not,
            s[i - 1].word == .with || s[i - 1].isA([.and, .but]) || s[i - 1].kind == .comma
        {
            return (.explicit, i + 2)
        }
        // "…, leaving five"
        if token.word == .leaving, s[i - 1].kind == .comma, s[i + 1].isA(.numeral), !s[i + 1].isMoney, s[i + 2].kind != .word
        {
            return (.certain, i + 2)
        }
        // "…, leaving seven other car parks to do"
        if token.word == .leaving, s[i - 1].kind == .comma,
            s[i + 1].isA(.numeral) && s[i + 1].value > 0 || s[i + 1].word == .the,
            let to = reach(i + 2, 6).first(where: { s[$0].word == .to }),
            [.do, .come, .follow, .be, .go, .find].contains(s[to + 1].word)
                || s[to + 1].isA(.base) && s[to + 1].means([.change, .finish]),
            !(i..<to).contains(where: { s[$0].kind == .comma || s[$0].word == .with})
        {
            return (.explicit, to + 2)
        }
        // "22 to go"
        if token.isA(.numeral), s[i + 1].word == .to, [.go, .come, .follow, .do].contains(s[i + 2].word) {
            return (.certain, i + 3)
        }
        // "140 surveyed / 310"
        if token.kind == .number, token.value >= 0, let slash = (i + 1...i + 2).first(where: { s[$0].kind == .slash }),
            s[slash + 1].kind == .number,
            s[slash + 1].value > token.value
        {
            return (.certain, slash + 2)
        }
        // "one vehicle short", "£180,000 short of"
        if token.isA(.numeral), let short = (i + 1...i + 2).first(where: { Self.missing.contains(s[$0].word) }),
            // "brought down to 148, below the 150 asked for"
            s[short].word != .below || !(s.lower..<i).contains(where: { Self.fewer.contains(s[$0].word) }),
            Self.wholes.contains(s[short + 1].word) || s[short].word != .off && s[short + 1].kind != .word
        {
            return (.certain, short + 1)
        }
        // "three officers down"
        if token.isA(.numeral), s[i + 1].means(.agent) || s[i + 1].word == .people || s[i + 1].means(.resource),
            s[i + 2].word == .down,
            s[i + 3].kind != .word
        {
            return (.certain, i + 3)
        }
        // "one week over the limit"
        if token.isA(.numeral), s[i + 1].isA(.unit), [.over, .above, .outside, .beyond].contains(s[i + 2].word),
            reach(i + 3, 3).contains(where: { Self.goals.contains(s[$0].word) || s[$0].word == .limit })
        {
            return (.certain, i + 4)
        }
        // "all points but one", "all wards bar Westfield"
        if [.all, .every, .everyone, .everybody, .everything, .everywhere].contains(token.word),
            let but = (i + 1...i + 4).first(where: { [.but, .bar, .except, .excepting].contains(s[$0].word) }),
            !(i + 1..<but).contains(where: { s[$0].kind != .word || s[$0].isA([.beFinite, .haveAny, .modal]) }),
            s[but + 1].isA([.numeral, .noun, .plural]) || s[but + 1].isCapital
                || s[but].word != .but && s[but + 1].isA(.determiner)
        {
            return (.explicit, but + 2)
        }
        // "are filled out of thirty"
        if token.word == .out, s[i + 1].word == .of, s[i - 1].word != .cases, let (count, end) = whole(from: i + 2),
            let part = (max(s.lower, i - 9)..<i).last(where: {
                s[$0].isA(.numeral) && s[$0].value >= 0 && !s[$0].isPercent && !s[$0].isOrdinal
            }), s[part].value < count
        {
            return (.certain, end)
        }
        // "So far we hold data for 71%"
        if token.word == .so && s[i + 1].word == .far || token.word == .to && s[i + 1].word == .date, i == s.lower,
            let share = (i + 2..<s.upper).first(where: { s[$0].isPercent && (1..<100).contains(s[$0].value) })
        {
            return (.certain, share + 1)
        }
        // "£1.2m of the £2m owed"
        if token.isMoney, token.value >= 0, s[i + 1].word == .of, let sum = (i + 2...i + 4).first(where: { s[$0].isMoney }),
            s[sum].value > token.value
        {
            return (.certain, sum + 1)
        }
        // "three of the five", "3 out of 5", "14 schools on board out of 37"
        if token.isA(.numeral), token.value >= 0, !token.isPercent, !token.isMoney, !token.isOrdinal,
            !(token.value == 1 && s[i - 1].isA([.general, .negation]))
        {
            var j = i + 1
            while j < i + 6, s[j].kind == .word, s[j].word != .of, s[j].word != .out, !s[j].isA(.verbForm) || s[j].isA(.noun)
            { j += 1 }
            let isOutOf = s[j].word == .out && s[j + 1].word == .of && s[i + 1].word != .cases
            if isOutOf || s[j].word == .of && j == i + 1, let (count, end) = whole(from: isOutOf ? j + 2 : j + 1),
                count > token.value
            {
                return (.certain, end)
            }
            if s[i + 1].word == .thirds || s[i + 1].word == .quarters,
                s[i + 2].means(.ready)
                    || s[i + 2].isA(.participle)
            {
                return (.certain, i + 3)
            }
            // "take-up stands at one in five"
            if s[i + 1].word == .in, s[i + 2].isA(.numeral), s[i + 2].value > token.value, s[i + 2].value <= 20,
                token.value * 2 < s[i + 2].value, s[i - 1].word == .at,
                (s.lower..<i).contains(where: { s[$0].bears(.gain) })
            {
                return (.certain, i + 3)
            }
            // "reaches one school in three"
            if token.value == 1, s[i + 1].isA(.noun), s[i + 2].word == .in, s[i + 3].isA(.numeral), s[i + 3].value > 1,
                s[i + 3].value <= 20
            {
                return (.probable, i + 4)
            }
            // "one in three of the flats"
            if s[i + 1].word == .in, s[i + 2].isA(.numeral), s[i + 2].value > token.value, s[i + 2].value <= 10,
                token.value > 0,
                token.value < 10
            {
                return (.probable, i + 3)
            }
            // "three sites cleared, seven remaining"
            if clauses.isEmpty || i > (clauses.last?.verb.end ?? 0), token.value > 0,
                s[i + 1].word == .remaining || s[i + 1].word == .left
                    || s[i + 1].word == .outstanding, s[i + 2].kind != .word
            {
                return (.certain, i + 2)
            }
            if s[i + 1].word == .thirds || s[i + 1].word == .quarters { return (.probable, i + 2) }
        }
        // "Of the 48 schemes, 31 have been surveyed"
        if token.word == .of, i == s.lower || s[i - 1].word == .out || s[i - 1].kind == .comma,
            let (count, end) = whole(from: i + 1)
        {
            let verb = clauses.first { $0.verb.start > end }?.verb.start ?? s.upper
            if let part = (end..<min(verb, end + 12)).first(where: {
                s[$0].isA(.numeral) && s[$0].value >= 0 && !s[$0].isPercent && !s[$0].isMoney
            }),
                s[part].value < count,
                // "18 are in the square and 12 in the lane" tells of all thirty.
                !(part + 1..<s.upper).contains(where: { s[$0].isA(.numeral) && s[$0].value + s[part].value == count })
            {
                return (.certain, part + 1)
            }
            // "Of the six promises, we have kept four."
            if let clause = clauses.last,
                let part = (clause.verb.end..<min(clause.verb.end + 3, s.upper)).first(where: {
                    s[$0].isA(.numeral) && s[$0].value >= 0
                }),
                s[part].value < count, s[part + 1].kind != .word
            {
                return (.certain, part + 1)
            }
        }
        // "year two of four", "phase 1 of 3"
        if token.isA(.unit) || token.means(.phase), s[i + 1].isA(.numeral), s[i + 1].value > 0, s[i + 2].word == .of,
            let (count, end) = whole(from: i + 3), count > s[i + 1].value,
            clauses.isEmpty
                || s[i - 1].isA([.preposition, .determiner, .beFinite]) || i == s.lower
        {
            return (.certain, end)
        }
        if token.isPercent
            || token.isA(.numeral) && !token.isOrdinal
                && (s[i + 1].word == .percent || s[i + 1].word == .per && s[i + 2].kind == .word)
        {
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
}
