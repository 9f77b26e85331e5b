/// Finds the verb groups of a sentence, in order.
struct VerbGroupReader {
    let s: Sentence

    func groups() -> [VerbGroup] {
        var groups: [VerbGroup] = []
        var i = s.lower
        while i < s.upper {
            let token = s[i]
            if token.kind == .word, var group = auxiliaryGroup(at: i) ?? plainGroup(at: i, after: groups.last) {
                // "residents still have no hot water"
                group.adverbs.formUnion(s[group.start - 1].grammar.intersection([.still, .yet]))
                // "the report presented to Cabinet is": a participle belongs to its noun when the verb is still to come.
                if let last = groups.last, isParticipleOfSubject(last, before: group) { groups.removeLast() }
                if let last = groups.indices.last, let whole = becoming(groups[last], group) {
                    groups[last] = whole
                } else if let last = groups.indices.last, let whole = having(groups[last], done: group) {
                    groups[last] = whole
                } else {
                    groups.append(group)
                }
                i = max(group.end, i + 1)
            } else {
                i += 1
            }
        }
        return groups
    }

    private func isParticipleOfSubject(_ first: VerbGroup, before second: VerbGroup) -> Bool {
        guard first.isPlain, first.tense == .past || s[first.main].isA(.noun), second.start > first.end || second.start == first.end && !second.isPlain,
            s[first.main].isA(.participle) || s[first.main].isA(.noun), first.infinitive < 0,
            !s[first.end].isA([.determiner, .pronoun]) || s[first.end].word == .that
        else { return false }
        for i in first.end..<max(second.start, first.end) {
            let token = s[i]
            if token.kind != .word && token.kind != .number && token.kind != .openQuote && token.kind != .closeQuote { return false }
            if token.isA(.clauseOpener) && token.word != .as || token.isA(.and) || token.word == .to && s[i + 1].isA(.base) { return false }
        }
        // A plain verb of the present after it would be a noun itself as likely as not.
        return !second.isPlain || second.tense == .past
    }

    /// "has become bogged down", "remains closed": how a thing is, by a participle behind.
    private func becoming(_ first: VerbGroup, _ second: VerbGroup) -> VerbGroup? {
        guard second.start == first.end, second.isPlain, second.tense == .past, s[second.main].isA(.participle), first.infinitive < 0,
            s[first.main].means(.stay) || [.become, .becomes, .became].contains(s[first.main].word) else { return nil }
        var whole = first
        whole.main = second.main
        whole.end = second.end
        whole.infinitive = second.infinitive
        whole.isPassive = true
        whole.isPlain = false
        whole.isPerfect = false
        whole.tense = first.isPerfect ? .present : first.tense
        return whole
    }

    /// "have had their doors replaced", "to have the posts filled": one verb, with its object inside.
    private func having(_ first: VerbGroup, done second: VerbGroup) -> VerbGroup? {
        let verb = s[first.infinitive >= 0 ? first.infinitive : first.main]
        guard verb.isA(.haveAny), second.isPlain, second.tense == .past, s[second.main].isA(.participle), second.infinitive < 0,
            first.end < second.start, second.start - first.end <= 8,
            (first.end..<second.start).allSatisfy({ s[$0].kind == .word && !s[$0].isA([.and, .but, .clauseOpener])
                && (!s[$0].isA(.preposition) || s[$0].isA(.noun)) || s[$0].isA(.numeral) })
        else { return nil }
        var whole = first
        if whole.infinitive >= 0 {
            whole.infinitive = second.main
        } else {
            whole.main = second.main
            whole.isPerfect = true
            whole.isPassive = true
            whole.isPlain = false
        }
        whole.end = second.end
        return whole
    }

    // MARK: With auxiliaries

    private func auxiliaryGroup(at i: Int) -> VerbGroup? {
        let token = s[i]
        if token.isA(.modal), !isMonthOrNoun(i) { return modalGroup(at: i) }
        if token.isA(.haveAny) { return haveGroup(at: i) }
        if token.isA(.beFinite) { return beGroup(at: i, tense: token.isA(.bePast) ? .past : .present) }
        if token.isA([.doPresent, .doPast]), let group = doGroup(at: i) { return group }
        return nil
    }

    private func isMonthOrNoun(_ i: Int) -> Bool {
        let token = s[i]
        let before = s[i - 1]
        if token.word == .may, token.isCapital {
            return i > s.lower && !before.isA(.pronoun) || s[i + 1].kind == .number || s[i + 1].kind == .nothing
        }
        if token.word == .will { return before.isA(.determiner) && !before.isA(.pronoun) }
        return false
    }

    /// Steps over adverbs and negations, and over what stands between two commas before the verb goes on.
    private func skipAdverbs(_ from: Int, _ group: inout VerbGroup) -> Int {
        var i = from
        while i < s.upper {
            let token = s[i]
            // "the bathrooms are next"
            if token.word == .next, s[i + 1].kind != .word { break }
            if token.isA(.anyAdverb), !token.isA([.be, .been, .being]), !token.isA([.participle, .ing]) || token.isA(.negation) {
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
    private func adverbial(at i: Int) -> (length: Int, meaning: Grammar)? {
        switch (s[i].word, s[i + 1].word) {
        case (.at, .present): (2, .now)
        case (.at, .the) where s[i + 2].word == .moment: (3, .now)
        case (.as, .yet): (2, .yet)
        case (.in, .part), (.in, .principle): (2, .nearly)
        case (.so, .far), (.to, .date), (.of, .late): (2, .adverb)
        default: nil
        }
    }

    private func afterParenthesis(_ i: Int) -> Int? {
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

    private func modalGroup(at i: Int) -> VerbGroup? {
        let token = s[i]
        let tense: VerbGroup.Tense =
            token.isA(.will) ? .future : token.isA(.would) ? .would : token.isA(.can) ? .can : token.isA(.should) ? .should : .must
        var group = VerbGroup(start: i, end: i + 1, main: i + 1, tense: tense)
        group.isNegative = token.isA(.negation)
        var j = skipAdverbs(i + 1, &group)
        // "will the council": a question; "will there be"
        if s[j].isA(.pronoun), s[j + 1].isA(.be) { j += 1 }
        if s[j].isA(.be) { return beRest(after: j, &group) }
        // "ought to be"
        if s[j].word == .to, s[j + 1].isA([.base, .be, .havePresent]) { return infinitive(&group, at: j) }
        if s[j].isA(.haveAny) {
            j = skipAdverbs(j + 1, &group)
            group.isPerfect = true
            if s[j].isA(.been) { return beRest(after: j, &group) }
            if s[j].isA([.participle, .past]) { return finish(&group, main: j) }
            // "will have to"
            group.isPerfect = false
            return finish(&group, main: j - 1)
        }
        guard j < s.upper, s[j].kind == .word else { return nil }
        return finish(&group, main: j)
    }

    private func haveGroup(at i: Int) -> VerbGroup? {
        let token = s[i]
        var group = VerbGroup(start: i, end: i + 1, main: i, tense: token.isA(.havePast) ? .past : .present)
        group.isNegative = token.isA(.negation)
        let j = skipAdverbs(i + 1, &group)
        if s[j].isA(.been) {
            group.isPerfect = true
            return beRest(after: j, &group)
        }
        if s[j].word == .to, s[j + 1].isA([.base, .be]) {
            group.isOwed = true
            return infinitive(&group, at: j)
        }
        // "have had to close", "have had it mended"
        if s[j].isA(.havePast) {
            if s[j + 1].word == .to, s[j + 2].isA([.base, .be]) {
                group.isOwed = true
                return infinitive(&group, at: j + 1)
            }
            group.isPerfect = true
            return finish(&group, main: j)
        }
        if s[j].isA([.participle, .past]), !(s[j].isA(.noun) && s[j + 1].isA([.noun]) && s[j].word != .set) {
            group.isPerfect = true
            return finish(&group, main: j)
        }
        // "The council has a policy": having is a verb of its own.
        group.isPlain = true
        group.end = j
        return group
    }

    private func beGroup(at i: Int, tense: VerbGroup.Tense) -> VerbGroup? {
        let token = s[i]
        var group = VerbGroup(start: i, end: i + 1, main: i + 1, tense: tense)
        group.isNegative = token.isA(.negation)
        // "it’s been"
        if token.isA(.clitic), s[i + 1].isA(.been) {
            group.isPerfect = true
            return beRest(after: i + 1, &group)
        }
        return beRest(after: i, &group)
    }

    /// After a form of "be": the participle that makes it passive or progressive, or what is said.
    private func beRest(after i: Int, _ group: inout VerbGroup) -> VerbGroup {
        var j = skipAdverbs(i + 1, &group)
        if s[j].isA(.being) {
            group.isProgressive = true
            j = skipAdverbs(j + 1, &group)
            if s[j].isA([.participle, .past]) {
                group.isPassive = true
                return finish(&group, main: j)
            }
            group.isCopula = true
            group.main = j
            group.end = j
            return group
        }
        if s[j].word == .to, s[j + 1].isA([.base, .be]) {
            group.isOwed = true
            group.isCopula = true
            group.main = j
            return infinitive(&group, at: j)
        }
        let verb = s[j]
        if verb.isA(.ing), !isNounHere(j) {
            group.isProgressive = true
            return finish(&group, main: j)
        }
        if verb.isA([.participle, .past]), !verb.means(.ready) || s[j + 1].word == .by || group.tense == .past, verb.word != .due {
            group.isPassive = true
            return finish(&group, main: j)
        }
        group.isCopula = true
        group.main = j
        group.end = j
        // "is able to publish", "is due to open"
        if Self.leadsToInfinitive.contains(verb.word), s[j + 1].word == .to, s[j + 2].isA([.base, .be, .havePresent]) || isSplit(j + 1) {
            return infinitive(&group, at: j + 1)
        }
        return group
    }

    private static let leadsToInfinitive: Set<Word> = [.able, .unable, .likely, .unlikely, .due, .ready]

    /// "is housing related": a noun with the ending of a verb, unless an object follows.
    private func isNounHere(_ i: Int) -> Bool {
        guard s[i].isA(.noun) else { return false }
        let next = s[i + 1]
        if next.isA([.determiner, .pronoun, .numeral, .ing, .frequency]) || next.word == .to || next.word == .with || next.word == .on
            || next.kind == .number || next.isA(.anyAdverb) { return false }
        // "The working party is gathering evidence": a body that acts, and what it acts upon.
        if s[i].means(.change), next.isA(.noun), actsBefore(i) { return false }
        return !s[i].means([.intend, .timetable]) || next.isA(.noun)
    }

    /// Whether a person or body is what the verb before that token is said of.
    private func actsBefore(_ i: Int) -> Bool {
        var j = i - 1
        while s[j].isA([.anyAdverb, .beFinite]) { j -= 1 }
        return s[j].means(.agent) || s[j].word == .we || s[j].word == .they
    }

    private func doGroup(at i: Int) -> VerbGroup? {
        let token = s[i]
        var group = VerbGroup(start: i, end: i + 1, main: i, tense: token.isA(.doPast) ? .past : .present)
        group.isNegative = token.isA(.negation)
        let j = skipAdverbs(i + 1, &group)
        guard group.isNegative, s[j].isA([.base, .haveAny]) || s[j].kind == .word else { return nil }
        return finish(&group, main: j)
    }

    /// Ends the group at its verb, or at the verb after "to" where one follows.
    private func finish(_ group: inout VerbGroup, main: Int) -> VerbGroup {
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
        let isUnknownVerb = s[j + 1].kind == .word && s[j + 1].id == 0 && !s[j + 1].isCapital && !s[j + 1].isA(.plural) && s[j + 2].isA(.determiner)
        if s[j].word == .to, s[j + 1].isA([.base, .be, .havePresent]) || isSplit(j) || isUnknownVerb { return infinitive(&group, at: j) }
        return group
    }

    private static let takesInfinitive: Sense = [.intend, .timetable, .need, .goOn, .start, .stay, .entrust, .cause, .decide, .drop, .norm, .commit]

    /// "to fully implement"
    private func isSplit(_ to: Int) -> Bool { s[to + 1].isA(.adverb) && s[to + 2].isA([.base, .be]) }

    /// "to publish", "to be published", at its "to".
    private func infinitive(_ group: inout VerbGroup, at to: Int) -> VerbGroup {
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

    /// A verb in the past or the present that stands alone. Many are nouns or participles as well; their neighbours decide.
    private func plainGroup(at i: Int, after last: VerbGroup?) -> VerbGroup? {
        let token = s[i], before = s[i - 1], next = s[i + 1]
        guard token.isA([.past, .sForm, .base]), !token.isA([.month]) else { return nil }
        if token.isA([.past]), i != last?.end || last?.isCopula != true && !next.isA(.noun), isPlainPast(i) {
            var group = VerbGroup(start: i, end: i + 1, main: i, tense: .past)
            group.isPlain = true
            return finish(&group, main: i)
        }
        guard token.isA([.sForm, .base]), token.id != 0 else { return nil }
        // "the tower blocks have been": what an auxiliary follows is its subject.
        if next.isA([.haveAny, .beFinite, .modal]), !next.isA([.noun, .month]) { return nil }
        // "Work to make the website accessible continues"
        let isSurelyVerb = token.isA(.sForm) && !token.isA([.noun, .adjective]) && last == nil && before.isA(.adjective) && token.means([.goOn, .stay, .need, .await])
        if before.isA([.preposition, .adjective]) && !before.isA([.noun, .adverb]) && !isSurelyVerb || before.word == .to { return nil }
        if before.isA(.determiner), !before.isA(.pronoun) { return nil }
        let opensObject = next.isA([.determiner, .pronoun, .numeral, .preposition, .adverb, .relative]) || next.word == .to
            || next.kind == .nothing || next.kind == .number || next.isA(.ing)
        if token.isA(.sForm) {
            guard isSurelyVerb || before.isA([.noun, .plural, .pronoun, .relative, .adverb, .and, .but, .ing, .no]) || before.kind == .closeQuote
                || before.kind == .close
                || before.kind == .address || before.kind == .number || before.kind == .comma || before.word == .one
            else { return nil }
            // "action plans that include such commitments": what a relative clause hangs on is a noun.
            if token.isA(.noun), next.isA(.relative), s[i + 2].isA([.base, .sForm, .beFinite, .haveAny, .modal]),
                !s[i + 2].isA([.determiner, .pronoun]) { return nil }
            let goesOn = next.isA(.determiner) || next.means(.further) && token.means(.need)
                || [.to, .until, .till, .from, .on, .at].contains(next.word)
            if token.isA(.noun), !opensObject || next.word == .of || before.isA([.ing, .plural]) && !before.isA(.pronoun) && !goesOn { return nil }
            if token.isA(.noun), last != nil, !before.isA([.pronoun, .relative]) {
                if !goesOn { return nil }
            } else if token.isA(.noun), before.isA(.and) || before.kind == .comma {
                return nil
            }
        } else {
            // "last winter", "its first load"
            if next.isA([.unit, .season, .weekday, .month]) { return nil }
            if before.isA(.adverb), !before.isA([.pronoun, .plural]), case let subject = s[i - 2], subject.isA([.determiner, .adjective, .preposition]),
                !subject.isA([.pronoun, .plural]) { return nil }
            let afterMany = before.isA([.plural, .relative, .adverb]) || [.we, .they, .these, .those].contains(before.word)
                || before.isA(.pronoun) && before.means(.agent)
            // "Problems with the scanner persist": far from its subject, but never a noun.
            let isFarFromSubject = last == nil && !token.bearing.isEmpty && !token.isA([.noun, .adjective]) && before.isA(.noun)
                && (s.lower..<i).contains { s[$0].isA(.plural) } && (next.kind != .word || next.isA(.preposition))
            guard afterMany && !before.means(.further) || isFarFromSubject, !before.isA(.havePresent) else { return nil }
            if token.isA([.noun, .adjective]), !(next.isA([.determiner, .pronoun, .ing]) || next.word == .to || next.word == .that
                || before.isA(.pronoun)) { return nil }
        }
        var group = VerbGroup(start: i, end: i + 1, main: i, tense: .present)
        if before.isA(.anyAdverb) { group.adverbs = before.grammar.intersection(.anyAdverb) }
        group.isPlain = true
        return finish(&group, main: i)
    }

    private func isPlainPast(_ i: Int) -> Bool {
        let token = s[i], before = s[i - 1], next = s[i + 1]
        if token.isA(.adjective), next.isA(.noun), !next.isA(.determiner) { return false }
        if token.word == .left, next.word == .to { return false }
        if before.isA([.determiner, .general]) && !before.isA(.pronoun) { return false }
        // "412 replied", but not "the two closed sites"
        let isCounted = before.isA(.numeral) && (i - 1 == s.lower || s[i - 2].isA([.and, .but]) || s[i - 2].kind == .comma) && !next.isA(.noun)
        if before.isA([.preposition, .numeral, .adjective]), !before.isA([.noun, .adverb]), !isCounted { return false }
        if before.isA([.being, .be, .negation, .yet]) { return false }
        if token.isA(.participle), next.isA(.noun), !next.isA([.determiner, .preposition, .adverb]),
            !before.isA([.noun, .pronoun, .relative, .and]) { return false }
        if i == s.lower || before.kind == .colon || before.kind == .open || before.kind == .dash || before.kind == .comma {
            return !token.isA(.base) && (next.isA([.determiner, .preposition, .pronoun, .numeral, .anyAdverb]) || next.kind == .number
                || next.kind == .nothing
                || next.word == .to || next.isCapital)
        }
        if token.isA(.base) || token.isA(.noun), !next.isA([.determiner, .pronoun, .preposition]) { return false }
        return true
    }
}
