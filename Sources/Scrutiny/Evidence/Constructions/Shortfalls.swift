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
        var i = s.lower
        while i < s.upper {
            if let (shortfall, end) = shortfall(at: i) {
                if clauses.isEmpty {
                    if shortfall == .certain { mark(i..<end, .shortOfWhole) }
                } else {
                    judge(shortfall, i..<end)
                }
                i = end
            } else {
                i += 1
            }
        }
    }

    private mutating func judge(_ shortfall: Shortfall, _ tokens: Range<Int>) {
        guard let clause = clauses.first(where: { $0.verb.end == tokens.lowerBound
            && !$0.verb.isCopula }) ?? clauses.first(where: { tokens.lowerBound >= $0.left && tokens.lowerBound < $0.verb.start })
            ?? clauses.last(where: { $0.verb.start <= tokens.lowerBound && tokens.lowerBound < max($0.right, $0.verb.end) })
        else { return }
        let verb = clause.verb, action = action(clause)
        if isOfOld(clause) || isSetRight(after: clause) || isAsAsked { return }
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
            let isRate = s[tokens.upperBound - 2].word == .of
            guard verb.tense == .present || verb.tense == .past && isAct, !subject(clause, means: .trouble), !verb.isProgressive || isRate,
                isSubject || isDone || isRate, !action.means(.opinion) || verb.isPerfect else { return }
        case .certain where [.so, .to].contains(s[tokens.lowerBound].word): break
        case .certain:
            let isOver = verb.tense == .past && !verb.isPerfect && !verb.isProgressive && (isSubject || verb.isPlain) && s[verb.main].word != .met
            // "Not every ward has a named contact"
            let isHaving = verb.isPlain && !verb.isNegative && s[verb.main].isA(.havePresent) && isSubject
            // "14 schools are on board out of 37"
            let isReached = verb.isCopula && verb.tense == .present && (s[verb.main].isA([.preposition, .numeral, .adverb])
                || verb.main == tokens.lowerBound || tokens.lowerBound <= verb.main + 4 && s[verb.main].isA(.numeral))
            // "holds three of the five languages"
            let isHeld = verb.isPlain && verb.tense == .present && (action.isA(.haveAny) || Self.counting.contains(s[verb.main].word))
                && (tokens.lowerBound == verb.end || tokens.lowerBound == verb.end + 1 && ([.at, .to].contains(s[verb.end].word) || s[verb.end].kind == .other))
            // "we can offer one for nine of the sixteen"
            let isOffered = verb.tense == .can && !isSubject && head(clause).word == .we
            guard isOffered || isHaving || isReached || isHeld || isDone && (isAct || action.isA(.haveAny) || action.means(.standing) && !action.means(.opinion)) || isState
                || isPresentPassive && isAct || isOver && isAct else { return }
        case .probable:
            let isDoneTo = isDone && verb.isPassive && !action.means([.opinion, .unwelcome, .drop]) && isSubject
            let isCovered = verb.isPlain && verb.tense == .present && tokens.lowerBound == verb.end && [.covers, .cover, .reaches, .includes].contains(s[verb.main].word)
            // "Half the wards now have a plan"
            let isHad = isSubject && verb.isPlain && verb.tense == .present && s[verb.main].isA(.haveAny) && verb.adverbs.contains(.now) || isSubject && s[verb.start - 1].isA(.now) && s[verb.main].isA(.haveAny)
            guard isCovered || isHad || isDoneTo || isDone && (isAct || action.isA(.haveAny)) && (!action.means(.opinion) || action.means(.finish)) || isState
                && isSubject, !hasTarget else { return }
        }
        mark(min(tokens.lowerBound, verb.start)..<max(tokens.upperBound, verb.end), .shortOfWhole, in: clause, yields: true)
    }

    private static let counting: Set<Word> = [.hold, .holds, .stand, .stands, .run, .runs, .number, .numbers, .cover, .covers, .come, .comes, .shows, .show, .reaches, .has, .amount, .amounts]
    private static let missing: Set<Word> = [.short, .off, .adrift, .below]
    private static let wholes: Set<Word> = [.of, .its, .the, .our, .target]

    /// "…, as the recommendation specified"
    var isAsAsked: Bool {
        (s.lower..<s.upper).contains { i in
            s[i].word == .as && (s[i + 1].word == .asked || s[i + 1].isA([.determiner, .noun]) && (i + 2...i + 4).contains { Self.asking.contains(s[$0].word) })
        }
    }

    private static let asking: Set<Word> = [.asked, .recommended, .specified, .required, .requested, .intended, .planned, .wished, .wanted, .agreed, .envisaged]

    /// "against a target of 80%": judged by the target, not by the whole.
    var hasTarget: Bool { (s.lower..<s.upper).contains { s[$0].word == .target || s[$0].word == .against } }

    /// "Initially only two did; all thirty now do": what is left out has followed.
    private func isSetRight(after clause: Clause) -> Bool {
        guard clause.verb.tense == .past else { return false }
        // "Two were sold and the third closed"
        let later = clauses.filter { $0.verb.start >= clause.verb.end }
        if later.allSatisfy({ $0.verb.tense == .past && !$0.verb.isNegative }), (clause.verb.end..<s.upper).contains(where: { i in
            [.second, .third, .last, .others, .rest, .remainder, .final, .remaining].contains(s[i].word)
                && (i + 1...i + 3).contains { s[$0].isA(.past) }
        }) { return true }
        return (clause.verb.end..<s.tokens.count).prefix(30).contains { i in
            s.tokens[i].word == .all && (i - 2...i + 4).contains { $0 < s.tokens.count && s.tokens[$0].isA(.now) }
        }
    }

    /// The count behind "of the", "out of", "of a total of"; -1 where there is none.
    private func whole(from start: Int) -> (count: Int32, end: Int)? {
        var j = start
        while j < start + 6, s[j].isA(.determiner) || s[j].isA([.adjective, .preposition, .anyAdverb]) || [.total, .programme, .list, .possible, .potential, .target].contains(s[j].word) { j += 1 }
        guard s[j].isA(.numeral), s[j].value > 1, !s[j].isOrdinal, !s[j].isPercent, !s[j].isMoney else { return nil }
        return (s[j].value, j + 1)
    }

    private func shortfall(at i: Int) -> (Shortfall, end: Int)? {
        let token = s[i]
        if token.whole > token.value, token.value >= 0 { return (.certain, i + 1) }
        // "threw up nine findings and seven have been closed"
        if token.isA(.numeral), token.value > 0, !token.isPercent, !token.isMoney, s[i + 1].isA([.havePresent, .bePresent]), s[i - 1].isA([.and, .but]) || s[i - 1].kind == .comma,
            let whole = (s.lower..<i).last(where: { at in
                s[at].isA(.numeral) && s[at].value > 1 && !s[at].isOrdinal && !s[at].isPercent && !s[at].isMoney && !dates.contains { $0.tokens.contains(at) }
            }), s[whole].value > token.value, s[whole].value < 1_000 { return (.certain, i + 1) }
        // "just over half", "under a third"
        if [.over, .under, .barely].contains(token.word), s[i + 1].word == .half || s[i + 1].word == .a && [.third, .quarter].contains(s[i + 2].word), !s[i - 1].isA(.general) {
            return (.probable, i + 2)
        }
        // "22 to go"
        if token.isA(.numeral), s[i + 1].word == .to, [.go, .come, .follow, .do].contains(s[i + 2].word) { return (.certain, i + 3) }
        // "140 surveyed / 310"
        if token.kind == .number, token.value >= 0, let slash = (i + 1...i + 2).first(where: { s[$0].kind == .slash }), s[slash + 1].kind == .number,
            s[slash + 1].value > token.value { return (.certain, slash + 2) }
        // "one vehicle short", "£180,000 short of"
        if token.isA(.numeral), let short = (i + 1...i + 2).first(where: { Self.missing.contains(s[$0].word) }),
            Self.wholes.contains(s[short + 1].word) || s[short].word != .off && s[short + 1].kind != .word {
            return (.certain, short + 1)
        }
        // "all points but one", "all wards bar Westfield"
        if [.all, .every, .everyone, .everybody, .everything, .everywhere].contains(token.word), let but = (i + 1...i + 4).first(where: { [.but, .bar, .except, .excepting].contains(s[$0].word) }),
            !(i + 1..<but).contains(where: { s[$0].kind != .word || s[$0].isA([.beFinite, .haveAny, .modal]) }), s[but + 1].isA([.numeral, .noun, .plural]) || s[but + 1].isCapital {
            return (.explicit, but + 2)
        }
        // "are filled out of thirty"
        if token.word == .out, s[i + 1].word == .of, s[i - 1].word != .cases, let (count, end) = whole(from: i + 2),
            let part = (max(s.lower, i - 9)..<i).last(where: { s[$0].isA(.numeral) && s[$0].value >= 0 && !s[$0].isPercent && !s[$0].isOrdinal }), s[part].value < count {
            return (.certain, end)
        }
        // "So far we hold data for 71%"
        if token.word == .so && s[i + 1].word == .far || token.word == .to && s[i + 1].word == .date, i == s.lower,
            let share = (i + 2..<s.upper).first(where: { s[$0].isPercent && (1..<100).contains(s[$0].value) }) { return (.certain, share + 1) }
        // "£1.2m of the £2m owed"
        if token.isMoney, token.value >= 0, s[i + 1].word == .of, let sum = (i + 2...i + 4).first(where: { s[$0].isMoney }), s[sum].value > token.value {
            return (.certain, sum + 1)
        }
        // "three of the five", "3 out of 5", "14 schools on board out of 37"
        if token.isA(.numeral), token.value >= 0, !token.isPercent, !token.isMoney, !token.isOrdinal,
            !(token.value == 1 && s[i - 1].isA([.general, .negation])) {
            var j = i + 1
            while j < i + 6, s[j].kind == .word, s[j].word != .of, s[j].word != .out, !s[j].isA(.verbForm) || s[j].isA(.noun) { j += 1 }
            let isOutOf = s[j].word == .out && s[j + 1].word == .of && s[i + 1].word != .cases
            if isOutOf || s[j].word == .of && j == i + 1, let (count, end) = whole(from: isOutOf ? j + 2 : j + 1), count > token.value {
                return (.certain, end)
            }
            if s[i + 1].word == .thirds || s[i + 1].word == .quarters, s[i + 2].means(.ready)
                || s[i + 2].isA(.participle) { return (.certain, i + 3) }
            // "take-up stands at one in five"
            if s[i + 1].word == .in, s[i + 2].isA(.numeral), s[i + 2].value > token.value, s[i + 2].value <= 20, token.value * 2 < s[i + 2].value, s[i - 1].word == .at,
                (s.lower..<i).contains(where: { s[$0].bears(.gain) }) { return (.certain, i + 3) }
            // "one in three of the flats"
            if s[i + 1].word == .in, s[i + 2].isA(.numeral), s[i + 2].value > token.value, s[i + 2].value <= 10, token.value > 0,
                token.value < 10 { return (.probable, i + 3) }
            // "three sites cleared, seven remaining"
            if clauses.isEmpty || i > (clauses.last?.verb.end ?? 0), token.value > 0, s[i + 1].word == .remaining || s[i + 1].word == .left
                || s[i + 1].word == .outstanding, s[i + 2].kind != .word { return (.certain, i + 2) }
            if s[i + 1].word == .thirds || s[i + 1].word == .quarters { return (.probable, i + 2) }
        }
        // "Of the 48 schemes, 31 have been surveyed"
        if token.word == .of, i == s.lower || s[i - 1].word == .out || s[i - 1].kind == .comma, let (count, end) = whole(from: i + 1) {
            let verb = clauses.first { $0.verb.start > end }?.verb.start ?? s.upper
            if let part = (end..<min(verb, end + 12)).first(where: { s[$0].isA(.numeral) && s[$0].value >= 0 && !s[$0].isPercent && !s[$0].isMoney }),
                s[part].value < count { return (.certain, part + 1) }
            // "Of the six promises, we have kept four."
            if let clause = clauses.last, let part = (clause.verb.end..<min(clause.verb.end + 3, s.upper)).first(where: { s[$0].isA(.numeral) && s[$0].value >= 0 }),
                s[part].value < count, s[part + 1].kind != .word { return (.certain, part + 1) }
        }
        // "year two of four", "phase 1 of 3"
        if token.isA(.unit) || token.means(.phase), s[i + 1].isA(.numeral), s[i + 1].value > 0, s[i + 2].word == .of,
            let (count, end) = whole(from: i + 3), count > s[i + 1].value, clauses.isEmpty
                || s[i - 1].isA([.preposition, .determiner, .beFinite]) || i == s.lower {
            return (.certain, end)
        }
        if token.isPercent || token.kind == .number && (s[i + 1].word == .percent || s[i + 1].word == .per && s[i + 2].kind == .word) {
            let unit = token.isPercent ? i + 1 : s[i + 1].word == .per ? i + 3 : i + 2
            if (1...95).contains(token.value), s[unit].means(.ready) || s[unit].isA(.participle) && s[unit].means([.change, .finish, .unlisted]),
                s[i - 1].word != .than { return (.certain, unit + 1) }
            // "at 70 per cent of the planned programme"
            if (1...95).contains(token.value), s[unit].word == .of, (unit + 1...unit + 3).contains(where: { s[$0].bears(.wanted) }) { return (.explicit, unit + 2) }
            if (1...95).contains(token.value), ![.by, .to, .at, .from, .in, .with].contains(s[i - 1].word),
                (i + 1...i + 3).contains(where: { s[$0].word == .of }) { return (.probable, i + 1) }
            return nil
        }
        switch token.word {
        case .first where s[i + 1].word == .of && s[i + 2].value > 1 && s[i + 2].isA(.numeral): return (.certain, i + 3)
        case .all where s[i + 1].word == .but && (s[i + 2].isA(.numeral) || s[i + 2].isA(.determiner)): return (.explicit, i + 3)
        case .but where s[i + 1].word == .not && s[i + 2].isA(.determiner): return (.explicit, i + 2)
        case .not where [.all, .every, .everyone, .everybody, .everything, .everywhere].contains(s[i + 1].word): return (.explicit, i + 2)
        case .only where s[i + 1].isA(.numeral) || [.half, .some, .part, .few, .a].contains(s[i + 1].word): return (.explicit, i + 2)
        case .only where (s.lower..<i).contains(where: { [.far, .now].contains(s[$0].word) }) && (i == s.lower || [.far, .now].contains(s[i - 1].word) || s[i - 1].kind == .comma):
            return (.explicit, i + 2)
        case .only where i == s.lower && s[i + 1].isA(.determiner) && !s[i + 1].isA(.pronoun): return (.explicit, i + 2)
        case .except, .bar, .excluding: return s[i + 1].isA(.numeral) || s[i + 2].isA(.numeral) ? (.explicit, i + 2) : nil
        case .apart where s[i + 1].word == .from: return s[i + 2].isA(.numeral) || s[i + 3].isA(.numeral) ? (.explicit, i + 3) : nil
        case .exception where s[i + 1].word == .of: return (.explicit, i + 2)
        case .twothirds, .threequarters, .onethird, .onequarter:
            return s[i + 1].means(.ready) || s[i + 1].isA(.participle) ? (.certain, i + 2) : s[i + 1].word == .of ? (.probable, i + 2) : nil
        case .half where s[i + 1].means(.ready) || s[i + 1].isA(.participle): return (.certain, i + 2)
        case .half, .third, .quarter:
            if s[i + 1].isA([.havePresent, .bePresent]) { return (.probable, i + 1) }
            if token.word != .half { return s[i + 1].word == .of && s[i - 1].word == .a ? (.probable, i + 2) : nil }
            return s[i + 1].word == .of || s[i + 1].isA(.determiner) || s[i + 1].isA(.plural) ? (.probable, i + 1) : nil
        case .most where s[i + 1].word == .of || s[i + 1].isA(.plural): return (.probable, i + 1)
        case .few where s[i + 1].isA(.havePresent) || s[i + 1].word == .of: return (.explicit, i + 1)
        case .majority, .bulk, .much, .many, .several: return s[i + 1].word == .of ? (.probable, i + 2) : nil
        case .some where s[i + 1].word == .of || i == s.lower && s[i + 1].isA(.plural) && clauses.first.map { $0.verb.isPassive && $0.verb.isPerfect } ?? false: return (.probable, i + 2)
        default: return nil
        }
    }
}
