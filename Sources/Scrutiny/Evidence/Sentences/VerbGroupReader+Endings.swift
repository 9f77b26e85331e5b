/// What stands inside a verb group and what ends it: adverbs, asides, infinitives.
extension VerbGroupReader {
    /// Steps over adverbs and negations, and over what stands between two commas before the verb goes on.
    func skipAdverbs(_ from: Int, _ group: inout VerbGroup) -> Int {
        var i = from
        while i < s.upper {
            let token = s[i]
            // "the bathrooms are next"
            if token.word == .next, s[i + 1].kind != .word { break }
            if token.isA(.anyAdverb), !token.isA([.be, .been, .being]),
                !token.isA([.participle, .ing]) || token.isA(.negation)
            {
                // "is now", "has still": but "is complete" says it already.
                if token.means(.ready), !s[i + 1].isA([.participle, .ing, .been, .being]) { break }
                group.adverbs.formUnion(token.grammar.intersection(.anyAdverb))
                if token.isA(.negation) { group.isNegative = true }
                i += 1
            } else if let (length, meaning) = adverbial(at: i), s[i + length].kind == .word {
                group.adverbs.formUnion(meaning)
                i += length
            } else if token.word == .since, s[i + 1].isA([.been, .participle]), !s[i + 1].isA(.noun) {
                i += 1
            } else if token.word == .all || token.word == .both || token.word == .each {
                i += 1
            } else if token.kind == .comma || token.kind == .open, let after = afterParenthesis(i) {
                i = after
            } else {
                break
            }
        }
        return i
    }

    /// "at present", "as yet", "in part": adverbs in two or three words.
    func adverbial(at i: Int) -> (length: Int, meaning: Grammar)? {
        switch (s[i].word, s[i + 1].word) {
        case (.at, .present): (2, .now)
        case (.at, .the) where s[i + 2].word == .moment: (3, .now)
        case (.as, .yet): (2, .yet)
        case (.in, .part), (.in, .principle): (2, .nearly)
        case (.so, .far), (.to, .date), (.of, .late): (2, .adverb)
        default: prepositional(at: i).map { (length: $0, meaning: .adverb) }
        }
    }

    /// "must by law be", "has not in fact been": a preposition and its noun, where the verb is sure to go on.
    private func prepositional(at i: Int) -> Int? {
        guard s[i].isA(.preposition), !s[i].isA(.noun) else { return nil }
        for length in 2...3 where s[i + length].isA([.be, .been]) {
            let inner = i + 1..<i + length
            if inner.allSatisfy({ s[$0].kind == .word && !s[$0].isA([.beFinite, .haveAny, .modal, .clauseOpener]) }) {
                return length
            }
        }
        return nil
    }

    func afterParenthesis(_ i: Int) -> Int? {
        let closing: Token.Kind = s[i].kind == .open ? .close : .comma
        var j = i + 1
        while j < min(i + 9, s.upper) {
            if s[j].kind == closing {
                let next = s[j + 1]
                return next.isA([.be, .been, .being, .participle, .havePresent]) && !next.isA(.noun) ? j + 1 : nil
            }
            j += 1
        }
        return nil
    }

    /// Ends the group at its verb, or at the verb after "to" where one follows.
    func finish(_ group: inout VerbGroup, main: Int) -> VerbGroup {
        group.main = main
        group.end = min(main + 1, s.upper)
        // "is being updated to reflect" says what for; "continues to develop" says what.
        guard s[main].means(Self.takesInfinitive) || s[main].isA(.haveAny) else { return group }
        var j = group.end
        while s[j].isA([.still, .now, .soon]) || s[j].word == .also {
            group.adverbs.formUnion(s[j].grammar.intersection(.anyAdverb))
            j += 1
        }
        // A verb nobody listed: "intends to co-locate the teams".
        let isUnknownVerb =
            s[j + 1].kind == .word && s[j + 1].id == 0 && !s[j + 1].isCapital && !s[j + 1].isA(.plural)
            && s[j + 2].isA(.determiner)
        if s[j].word == .to, s[j + 1].isA([.base, .be, .havePresent]) || isSplit(j) || isUnknownVerb {
            return infinitive(&group, at: j)
        }
        return group
    }

    static let takesInfinitive: Sense = [
        .intend, .timetable, .need, .goOn, .start, .stay, .entrust, .cause, .decide, .drop, .norm, .commit,
    ]

    /// "to fully implement"
    func isSplit(_ to: Int) -> Bool { s[to + 1].isA(.adverb) && s[to + 2].isA([.base, .be]) }

    /// "to publish", "to be published", at its "to".
    func infinitive(_ group: inout VerbGroup, at to: Int) -> VerbGroup {
        var j = to + 1
        if isSplit(to) { j += 1 }
        if s[j].isA(.be) {
            var rest = VerbGroup(start: j, end: j, main: j, tense: .none)
            let k = skipAdverbs(j + 1, &rest)
            if s[k].isA([.participle, .past]) {
                group.infinitiveIsPassive = true
                j = k
            } else if s[k].isA(.ing) {
                j = k
            }
        }
        group.infinitive = j
        group.end = min(j + 1, s.upper)
        return group
    }

    // MARK: Without
}
