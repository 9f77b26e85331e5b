/// Counts and shares that may fall short of a whole: "three of the five", "140/310", "all wards bar one", "two thirds".
extension SentenceReading {
    func shortfall(at i: Int) -> (Shortfall, end: Int)? {
        remainder(at: i) ?? partOfWhole(at: i) ?? (isShareInFigures(i) ? shareShort(at: i) : fewerThanAll(at: i))
    }

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

    /// A count beside the whole it is of: "three of the five", "of the 48 schemes, 31", "phase 1 of 3".
    private func partOfWhole(at i: Int) -> (Shortfall, end: Int)? {
        let token = s[i]
        if token.word == .out, let short = filledOutOf(i) { return short }
        if let short = shareSoFar(i) { return short }
        // "£1.2m of the £2m owed"
        if token.isMoney, token.value >= 0, s[i + 1].word == .of, let sum = (i + 2...i + 4).first(where: { s[$0].isMoney }),
            s[sum].value > token.value
        {
            return (.certain, sum + 1)
        }
        if token.isA(.numeral), token.value >= 0, !token.isPercent, !token.isMoney, !token.isOrdinal,
            !(token.value == 1 && s[i - 1].isA([.general, .negation])), let short = partBeforeWhole(i)
        {
            return short
        }
        if token.word == .of, let short = partAfterWhole(i) { return short }
        return stepOfWhole(i)
    }

    /// "are filled out of thirty"
    private func filledOutOf(_ i: Int) -> (Shortfall, end: Int)? {
        guard s[i + 1].word == .of, s[i - 1].word != .cases, let (count, end) = whole(from: i + 2),
            let part = (max(s.lower, i - 9)..<i).last(where: {
                s[$0].isA(.numeral) && s[$0].value >= 0 && !s[$0].isPercent && !s[$0].isOrdinal
            }), s[part].value < count
        else { return nil }
        return (.certain, end)
    }

    /// "So far we hold data for 71%"
    private func shareSoFar(_ i: Int) -> (Shortfall, end: Int)? {
        guard s[i].word == .so && s[i + 1].word == .far || s[i].word == .to && s[i + 1].word == .date, i == s.lower,
            let share = (i + 2..<s.upper).first(where: { s[$0].isPercent && (1..<100).contains(s[$0].value) })
        else { return nil }
        return (.certain, share + 1)
    }

    /// "three of the five", "3 out of 5", "two thirds complete", "one in three of the flats", "seven remaining"
    private func partBeforeWhole(_ i: Int) -> (Shortfall, end: Int)? {
        if let short = countOfCount(i) { return short }
        let isFraction = s[i + 1].word == .thirds || s[i + 1].word == .quarters
        if isFraction, s[i + 2].means(.ready) || s[i + 2].isA(.participle) { return (.certain, i + 3) }
        if let short = oneIn(i) { return short }
        // "three sites cleared, seven remaining"
        if clauses.isEmpty || i > (clauses.last?.verb.end ?? 0), s[i].value > 0,
            s[i + 1].word == .remaining || s[i + 1].word == .left || s[i + 1].word == .outstanding, s[i + 2].kind != .word
        {
            return (.certain, i + 2)
        }
        return isFraction ? (.probable, i + 2) : nil
    }

    /// "three of the five", "3 out of 5", "14 schools on board out of 37"
    private func countOfCount(_ i: Int) -> (Shortfall, end: Int)? {
        var j = i + 1
        while j < i + 6, s[j].kind == .word, s[j].word != .of, s[j].word != .out, !s[j].isA(.verbForm) || s[j].isA(.noun) {
            j += 1
        }
        let isOutOf = s[j].word == .out && s[j + 1].word == .of && s[i + 1].word != .cases
        guard isOutOf || s[j].word == .of && j == i + 1, let (count, end) = whole(from: isOutOf ? j + 2 : j + 1),
            count > s[i].value
        else { return nil }
        return (.certain, end)
    }

    /// "at one in five", "one school in three"
    private func oneIn(_ i: Int) -> (Shortfall, end: Int)? {
        let part = s[i].value
        let isIn = s[i + 1].word == .in && s[i + 2].isA(.numeral) && s[i + 2].value > part
        // "take-up stands at one in five"
        if isIn, s[i + 2].value <= 20, part * 2 < s[i + 2].value, s[i - 1].word == .at,
            (s.lower..<i).contains(where: { s[$0].bears(.gain) })
        {
            return (.certain, i + 3)
        }
        // "reaches one school in three"
        if part == 1, s[i + 1].isA(.noun), s[i + 2].word == .in, s[i + 3].isA(.numeral), s[i + 3].value > 1,
            s[i + 3].value <= 20
        {
            return (.probable, i + 4)
        }
        // "one in three of the flats"
        return isIn && s[i + 2].value <= 10 && part > 0 && part < 10 ? (.probable, i + 3) : nil
    }

    /// "Of the 48 schemes, 31 have been surveyed", "Of the six promises, we have kept four."
    private func partAfterWhole(_ i: Int) -> (Shortfall, end: Int)? {
        guard i == s.lower || s[i - 1].word == .out || s[i - 1].kind == .comma, let (count, end) = whole(from: i + 1) else {
            return nil
        }
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
        guard let last = clauses.last?.verb.end,
            let part = (last..<min(last + 3, s.upper)).first(where: { s[$0].isA(.numeral) && s[$0].value >= 0 }),
            s[part].value < count, s[part + 1].kind != .word
        else { return nil }
        return (.certain, part + 1)
    }

    /// "year two of four", "phase 1 of 3"
    private func stepOfWhole(_ i: Int) -> (Shortfall, end: Int)? {
        guard s[i].isA(.unit) || s[i].means(.phase), s[i + 1].isA(.numeral), s[i + 1].value > 0, s[i + 2].word == .of,
            let (count, end) = whole(from: i + 3), count > s[i + 1].value,
            clauses.isEmpty || s[i - 1].isA([.preposition, .determiner, .beFinite]) || i == s.lower
        else { return nil }
        return (.certain, end)
    }
}
