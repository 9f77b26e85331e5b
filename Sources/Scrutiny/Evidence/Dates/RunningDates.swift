extension RunningDate {
    /// The dates of a sentence, in order.
    static func dates(in s: Sentence) -> [RunningDate] {
        var dates: [RunningDate] = []
        var i = s.lower
        while i < s.upper {
            let token = s[i]
            let mayBegin =
                token.kind == .number || token.isA(.calendar) || token.word == .new || token.word == .financial
                || token.word == .calendar
            if mayBegin, !s[i - 1].isA(.general), let (form, end) = form(s, at: i) {
                var start = i
                while start > s.lower, Self.leads(s[start - 1]) { start -= 1 }
                dates.append(
                    RunningDate(form: form, tokens: start..<end, preposition: preposition(s, in: start..<i)))
                i = end
            } else {
                i += 1
            }
        }
        return dates
    }

    /// Words that belong to a date though they do not change it: "by the end of", "on Monday".
    private static func leads(_ token: Token) -> Bool {
        switch token.word {
        case .by, .until, .till, .from, .in, .on, .at, .of, .the, .end, .start, .beginning, .middle, .early, .mid, .late,
            .next, .this,
            .before, .after, .since, .during, .for, .coming, .following, .to, .into:
            true
        default: token.isA(.weekday) || token.isA(.temporal) && token.word == .other
        }
    }

    private static func preposition(_ s: Sentence, in range: Range<Int>) -> Word {
        // "going on since May"
        if range.contains(where: { s[$0].word == .since }) { return .since }
        for i in range where s[i].isA(.preposition) || s[i].isA(.temporal) || s[i].word == .to || s[i].word == .since {
            if s[i].word != .of { return s[i].word }
        }
        return .other
    }

    private static func form(_ s: Sentence, at i: Int) -> (Form, end: Int)? {
        let token = s[i]
        if token.kind == .number { return numeric(s, at: i) }
        if token.isA(.month) { return month(s, at: i) }
        if token.isA(.season), token.value > 0 { return season(s, at: i) }
        let before = s[i - 1].word
        if token.word == .new, before == .the, s[i + 1].word == .year { return (.newYear, i + 2) }
        if before == .next || before == .coming || before == .following {
            if token.word == .financial, s[i + 1].word == .year { return (.next(.financial), i + 2) }
            if [.week, .month, .year].contains(token.word) { return (.next(token.word), i + 1) }
        }
        if before == .the, s[i - 2].word == .of, s[i - 3].word == .end {
            if token.word == .financial || token.word == .calendar, s[i + 1].word == .year {
                return (.endOf(token.word), i + 2)
            }
            if token.word == .year || token.word == .month { return (.endOf(token.word), i + 1) }
        }
        if token.word == .quarter, (1...4).contains(s[i + 1].value), s[i + 1].kind == .number {
            return quarter(Int(s[i + 1].value), s, yearAt: i + 2)
        }
        return nil
    }

    private static func numeric(_ s: Sentence, at i: Int) -> (Form, end: Int)? {
        let token = s[i]
        switch token.calendar {
        case .day: return (.exactly(CalendarDate(dayNumber: Int(token.value))), i + 1)
        case .financialYear: return (.financialYear(Int(token.value)), i + 1)
        case .none: break
        }
        guard !token.isCompound, !token.isPercent, !token.isMoney else { return nil }
        if (1...31).contains(token.value) {
            let m = s[i + 1].word == .of ? i + 2 : i + 1
            guard isMonth(s, m) else { return nil }
            let (year, end) = year(s, at: m + 1)
            return (.day(Int(token.value), month: Int(s[m].value), year: year), end)
        }
        // A bare number is a year only where a year is expected.
        if let year = yearNumber(token) {
            let before = s[i - 1]
            let expected = [
                .in, .by, .until, .till, .since, .during, .from, .before, .after, .for, .of, .early, .mid, .late, .to,
                .into, .end, .summer, .spring, .autumn, .winter
            ].contains(before.word)
            if expected, !s[i + 1].isA(.noun) || s[i + 1].isA(.verbForm) { return (.year(year), i + 1) }
        }
        return nil
    }

    private static func month(_ s: Sentence, at i: Int) -> (Form, end: Int)? {
        guard isMonth(s, i) else { return nil }
        let number = Int(s[i].value)
        let next = s[i + 1]
        if next.kind == .number, (1...31).contains(next.value), !next.isPercent, !next.isMoney,
            next.isOrdinal || yearNumber(s[i + 2]) != nil || s[i + 2].kind == .comma
        {
            let (year, end) = year(s, at: i + 2)
            return (.day(Int(next.value), month: number, year: year), end)
        }
        let (year, end) = year(s, at: i + 1)
        return (.month(number, year: year), end)
    }

    private static func season(_ s: Sentence, at i: Int) -> (Form, end: Int)? {
        let value = Int(s[i].value)
        if value > 100 { return quarter(value - 100, s, yearAt: i + 1) }
        let isNext = s[i - 1].word == .next
        let (year, end) = year(s, at: i + 1)
        // "on summer nights"
        if year == nil, !isNext, s[end].isA(.plural), !s[end].isA([.unit, .verbForm]) { return nil }
        if s[i].word == .christmas { return (.day(25, month: 12, year: year), end) }
        return (.season(value, year: year, isNext: isNext), end)
    }

    /// A quarter with its year: in a council's year the first begins in April. With a plain year it may be either,
    /// and the earlier reading is taken, so that nothing is called late that may not be.
    private static func quarter(_ number: Int, _ s: Sentence, yearAt i: Int) -> (Form, end: Int)? {
        let j = s[i].word == .of || s[i].kind == .comma ? i + 1 : i
        let councilMonth = [4, 7, 10, 1][min(max(number, 1), 4) - 1]
        if s[j].calendar == .financialYear {
            return (.quarter(councilMonth, year: Int(s[j].value), inCouncilYear: true), j + 1)
        }
        if let year = yearNumber(s[j]) {
            return (.quarter((number - 1) * 3 + 1, year: year, inCouncilYear: false), j + 1)
        }
        return (.quarter(councilMonth, year: nil, inCouncilYear: true), i)
    }

    /// A month's name and not the verb or the weekday's short form: with a capital, and not where a sentence's first word
    /// has one.
    private static func isMonth(_ s: Sentence, _ i: Int) -> Bool {
        guard s[i].isA(.month) else { return false }
        if s[i].word == .may || !s[i].isCapital {
            let besideNumber = s[i - 1].kind == .number && (1...31).contains(s[i - 1].value) || yearNumber(s[i + 1]) != nil
            let afterPreposition = s[i].isCapital && i > s.lower && (s[i - 1].isA(.preposition) || leads(s[i - 1]))
            return besideNumber || afterPreposition
        }
        return true
    }

    private static func year(_ s: Sentence, at i: Int) -> (Int?, end: Int) {
        let j = s[i].kind == .comma ? i + 1 : i
        if let year = yearNumber(s[j]) { return (year, j + 1) }
        // "Nov 15", "Sept ’16"
        if j == i, s[j].kind == .number, !s[j].isOrdinal, !s[j].isCompound, !s[j].isPercent, (10...40).contains(s[j].value) {
            return (2000 + Int(s[j].value), j + 1)
        }
        return (nil, i)
    }

    private static func yearNumber(_ token: Token) -> Int? {
        guard token.kind == .number, !token.isCompound, !token.isPercent, !token.isMoney, !token.isOrdinal,
            (1990...2099).contains(token.value), token.end - token.start == 4
        else { return nil }
        return Int(token.value)
    }
}
