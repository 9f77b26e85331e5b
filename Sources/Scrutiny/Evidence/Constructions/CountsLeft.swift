/// Counts of what is left, or of what something is short by: "leaving five", "22 to go", "one vehicle short".
extension SentenceReading {
    static let missing: WordSet = [.short, .off, .adrift, .below]
    static let wholes: WordSet = [.of, .its, .the, .our, .target]

    func remainder(at i: Int) -> (Shortfall, end: Int)? {
        let token = s[i]
        if token.whole > token.value, token.value >= 0 { return (.certain, i + 1) }
        // "just over half", "under a third"
        if [.over, .under, .barely].contains(token.word) {
            let isShare = s[i + 1].word == .half || s[i + 1].word == .a && [.third, .quarter].contains(s[i + 2].word)
            return isShare && !s[i - 1].isA(.general) ? (.probable, i + 2) : nil
        }
        if token.word == .leaving { return leaving(i) }
        if token.isA(.numeral), let short = someOfThem(i) ?? notDone(i) { return short }
        if token.kind == .number, let short = partBeforeSlash(i) { return short }
        if token.isA(.numeral), let short = shortBy(i) { return short }
        return allBut(i)
    }

    /// "threw up nine findings and seven have been closed"
    private func someOfThem(_ i: Int) -> (Shortfall, end: Int)? {
        let token = s[i]
        guard token.value > 0, !token.isPercent, !token.isMoney, s[i + 1].isA([.havePresent, .bePresent]),
            s[i - 1].isA([.and, .but]) || s[i - 1].kind == .comma,
            // "198 are licensed, nine are empty and seven have been returned" tells of all.
            !(s.lower..<i).contains(where: { s[$0].kind == .comma && s[$0 + 1].isA(.numeral) }),
            let whole = (s.lower..<i).last(where: { at in
                s[at].isA(.numeral) && s[at].value > 1 && !s[at].isOrdinal && !s[at].isPercent && !s[at].isMoney
                    && !dates.contains { $0.tokens.contains(at) }
            }), s[whole].value > token.value, s[whole].value < 1_000
        else { return nil }
        return (.certain, i + 1)
    }

    /// "…, with nine not up to date", "22 to go"
    private func notDone(_ i: Int) -> (Shortfall, end: Int)? {
        if s[i + 1].word == .not, !dates.contains(where: { $0.tokens.contains(i) }),
            s[i - 1].word == .with || s[i - 1].isA([.and, .but]) || s[i - 1].kind == .comma
        {
            return (.explicit, i + 2)
        }
        return s[i + 1].word == .to && [.go, .come, .follow, .do].contains(s[i + 2].word) ? (.certain, i + 3) : nil
    }

    /// "…, leaving five", "…, leaving seven other car parks to do"
    private func leaving(_ i: Int) -> (Shortfall, end: Int)? {
        guard s[i - 1].kind == .comma else { return nil }
        if s[i + 1].isA(.numeral), !s[i + 1].isMoney, s[i + 2].kind != .word { return (.certain, i + 2) }
        guard s[i + 1].isA(.numeral) && s[i + 1].value > 0 || s[i + 1].word == .the,
            let to = reach(i + 2, 6).first(where: { s[$0].word == .to }),
            [.do, .come, .follow, .be, .go, .find].contains(s[to + 1].word)
                || s[to + 1].isA(.base) && s[to + 1].means([.change, .finish]),
            !(i..<to).contains(where: { s[$0].kind == .comma || s[$0].word == .with })
        else { return nil }
        return (.explicit, to + 2)
    }

    /// "140 surveyed / 310"
    private func partBeforeSlash(_ i: Int) -> (Shortfall, end: Int)? {
        guard s[i].value >= 0, let slash = (i + 1...i + 2).first(where: { s[$0].kind == .slash }),
            s[slash + 1].kind == .number, s[slash + 1].value > s[i].value
        else { return nil }
        return (.certain, slash + 2)
    }

    /// Short, down or over by so many.
    private func shortBy(_ i: Int) -> (Shortfall, end: Int)? {
        // "one vehicle short", "£180,000 short of"
        if let short = (i + 1...i + 2).first(where: { Self.missing.contains(s[$0].word) }),
            // "brought down to 148, below the 150 asked for"
            s[short].word != .below || !(s.lower..<i).contains(where: { Self.fewer.contains(s[$0].word) }),
            Self.wholes.contains(s[short + 1].word) || s[short].word != .off && s[short + 1].kind != .word
        {
            return (.certain, short + 1)
        }
        // "three officers down"
        if s[i + 1].means(.agent) || s[i + 1].word == .people || s[i + 1].means(.resource), s[i + 2].word == .down,
            s[i + 3].kind != .word
        {
            return (.certain, i + 3)
        }
        // "one week over the limit"
        guard s[i + 1].isA(.unit), [.over, .above, .outside, .beyond].contains(s[i + 2].word),
            reach(i + 3, 3).contains(where: { Self.goals.contains(s[$0].word) || s[$0].word == .limit })
        else { return nil }
        return (.certain, i + 4)
    }

    /// "all points but one", "all wards bar Westfield"
    private func allBut(_ i: Int) -> (Shortfall, end: Int)? {
        guard [.all, .every, .everyone, .everybody, .everything, .everywhere].contains(s[i].word),
            let but = (i + 1...i + 4).first(where: { [.but, .bar, .except, .excepting].contains(s[$0].word) }),
            !(i + 1..<but).contains(where: { s[$0].kind != .word || s[$0].isA([.beFinite, .haveAny, .modal]) }),
            s[but + 1].isA([.numeral, .noun, .plural]) || s[but + 1].isCapital
                || s[but].word != .but && s[but + 1].isA(.determiner)
        else { return nil }
        return (.explicit, but + 2)
    }
}
