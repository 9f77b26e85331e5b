/// Verbs without auxiliaries: many are nouns or participles as well, and their neighbours decide.
extension VerbGroupReader {
    /// A verb in the past or the present that stands alone. Many are nouns or participles as well; their neighbours decide.
    func plainGroup(at i: Int, after last: VerbGroup?) -> VerbGroup? {
        let token = s[i]
        let next = s[i + 1]
        guard token.isA([.past, .sForm, .base]), !token.isA([.month]) else { return nil }
        // "could open provided that the lease is signed" sets a condition.
        if token.word == .provided, next.word == .that { return nil }
        if token.isA([.past]), i != last?.end || last?.isCopula != true && !next.isA(.noun), isPlainPast(i, after: last) {
            return plain(at: i, .past)
        }
        guard token.isA([.sForm, .base]), token.id != 0 else { return nil }
        // "the tower blocks have been": what an auxiliary follows is its subject.
        if next.isA([.haveAny, .beFinite, .modal]), !next.isA([.noun, .month]) { return nil }
        let before = s[i - 1]
        if before.isA([.preposition, .adjective]) && !before.isA([.noun, .adverb]) && !isSurelyVerb(i, after: last)
            || before.word == .to
        {
            return nil
        }
        if before.isA(.determiner), !before.isA(.pronoun) { return nil }
        if token.isA(.sForm) {
            guard isOfOne(i, after: last) else { return nil }
        } else {
            if isQualified(i) { return nil }
            // "Vacancies in the team mean that": never a noun either.
            if token.word == .mean, next.word == .that, before.isA(.noun) { return plain(at: i, .present) }
            guard isOfMany(i, after: last) else { return nil }
        }
        return plain(at: i, .present, adverbs: before.grammar.intersection(.anyAdverb))
    }

    private func plain(at i: Int, _ tense: VerbGroup.Tense, adverbs: Grammar = []) -> VerbGroup {
        var group = VerbGroup(start: i, end: i + 1, main: i, tense: tense)
        group.adverbs = adverbs
        group.isPlain = true
        return finish(&group, main: i)
    }

    /// "Work to make the website accessible continues"
    private func isSurelyVerb(_ i: Int, after last: VerbGroup?) -> Bool {
        s[i].isA(.sForm) && !s[i].isA([.noun, .adjective]) && last == nil && s[i - 1].isA(.adjective)
            && s[i].means([.goOn, .stay, .need, .await])
    }

    /// "continues", "needs": it says something of one thing, and is no plural of a noun.
    private func isOfOne(_ i: Int, after last: VerbGroup?) -> Bool {
        let token = s[i]
        let before = s[i - 1]
        let next = s[i + 1]
        guard mayPrecede(i) || isSurelyVerb(i, after: last) else { return false }
        guard token.isA(.noun) else { return true }
        // "action plans that include such commitments": what a relative clause hangs on is a noun.
        if next.isA(.relative), s[i + 2].isA([.base, .sForm, .beFinite, .haveAny, .modal]),
            !s[i + 2].isA([.determiner, .pronoun])
        {
            return false
        }
        let goesOn =
            next.isA(.determiner) || next.means(.further) && token.means(.need)
            || (token.means(.await) || token.word == .lacks) && (next.word == .for || next.word == .only)
            || [.to, .until, .till, .from, .on, .at].contains(next.word)
        if !opensObject(next) || next.word == .of || before.isA([.ing, .plural]) && !before.isA(.pronoun) && !goesOn {
            return false
        }
        if last != nil, !before.isA([.pronoun, .relative]) { return goesOn }
        return !(before.isA(.and) || before.kind == .comma) || token.means(.await) && goesOn
    }

    /// What stands before it can be its subject, or the end of it.
    private func mayPrecede(_ i: Int) -> Bool {
        let before = s[i - 1]
        return before.isA([.noun, .plural, .pronoun, .relative, .adverb, .and, .but, .ing, .no])
            || before.kind == .closeQuote || before.kind == .close || before.kind == .address || before.kind == .number
            || before.kind == .comma || before.word == .one
            || before.isA(.numeral) && s[i - 2].means(.phase) && !s[i].isA(.noun)
    }

    private func opensObject(_ next: Token) -> Bool {
        next.isA([.determiner, .pronoun, .numeral, .preposition, .adverb, .relative]) || next.word == .to
            || next.kind == .nothing || next.kind == .number || next.isA(.ing)
    }

    /// It belongs to a noun: "last winter", "its first load".
    private func isQualified(_ i: Int) -> Bool {
        let before = s[i - 1]
        if s[i + 1].isA([.unit, .season, .weekday, .month]) { return true }
        return before.isA(.adverb) && !before.isA([.pronoun, .plural])
            && s[i - 2].isA([.determiner, .adjective, .preposition]) && !s[i - 2].isA([.pronoun, .plural])
    }

    /// "continue", "need": it says something of many things, or of us, and is no noun.
    private func isOfMany(_ i: Int, after last: VerbGroup?) -> Bool {
        let token = s[i]
        let before = s[i - 1]
        let next = s[i + 1]
        let afterMany =
            before.word == .there && token.means(.stay) || before.isA([.plural, .relative, .adverb])
            || [.we, .they, .these, .those].contains(before.word)
            || before.isA([.and, .but]) && last != nil && token.means([.intend, .await]) && next.word == .to
                && s[i + 2].isA([.base, .havePresent])
            || before.isA(.pronoun) && before.means(.agent) || before.isA(.but) && token.means(.stay)
        // "Problems with the scanner persist": far from its subject, but never a noun.
        let isFarFromSubject =
            last == nil && !token.bearing.isEmpty && !token.isA([.noun, .adjective]) && before.isA(.noun)
            && (s.lower..<i).contains { s[$0].isA(.plural) } && (next.kind != .word || next.isA(.preposition))
        guard afterMany && !before.means(.further) || isFarFromSubject, !before.isA(.havePresent) else { return false }
        return !token.isA([.noun, .adjective])
            || next.isA([.determiner, .pronoun, .ing]) || next.word == .to || next.word == .that
            || before.isA(.pronoun) || token.means(.need) && before.isA(.plural) && next.isA(.adjective)
    }

    func isPlainPast(_ i: Int, after last: VerbGroup?) -> Bool {
        let token = s[i]
        let before = s[i - 1]
        let next = s[i + 1]
        if token.isA(.adjective), next.isA(.noun), !next.isA(.determiner) { return false }
        if token.word == .left, next.word == .to { return false }
        if before.isA([.determiner, .general]) && !before.isA(.pronoun) { return false }
        // "412 replied", but not "the two closed sites"
        let isCounted =
            before.isA(.numeral) && (i - 1 == s.lower || s[i - 2].isA([.and, .but, .plural]) || s[i - 2].kind == .comma)
            && !next.isA(.noun)
            || before.word == .one && s[i - 2].isA(.adjective)
        if before.isA([.preposition, .numeral, .adjective]), !before.isA([.noun, .adverb]), !isCounted { return false }
        if before.isA([.being, .be, .negation, .yet]) { return false }
        if token.isA(.participle), next.isA(.noun), !next.isA([.determiner, .preposition, .adverb, .no]),
            !before.isA([.noun, .pronoun, .relative, .and]), !before.isCapital
        {
            return false
        }
        // "The officer, who leads on repairs, took up post"
        if before.kind == .comma, let last, s[last.start - 1].isA(.relative), s[last.start - 2].kind == .comma,
            !token.isA(.base)
        {
            return true
        }
        if i == s.lower || before.kind == .colon || before.kind == .open || before.kind == .dash || before.kind == .comma {
            return !token.isA(.base)
                && (next.isA([.determiner, .preposition, .pronoun, .numeral, .anyAdverb]) || next.kind == .number
                    || next.kind == .nothing
                    || next.word == .to || next.isCapital || next.word == .up || next.word == .out)
        }
        // "We set up the panel in January" is told as a past.
        if before.isA(.pronoun), next.word == .up || next.word == .out, next.word == .up || s[i + 2].word != .to {
            return true
        }
        if token.isA(.base) || token.isA(.noun), !next.isA([.determiner, .pronoun, .preposition]) { return false }
        return true
    }
}
