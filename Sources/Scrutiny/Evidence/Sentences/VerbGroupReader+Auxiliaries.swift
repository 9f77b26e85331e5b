/// Verbs with auxiliaries: "will have been", "has yet to", "is now being".
extension VerbGroupReader {
    func auxiliaryGroup(at i: Int) -> VerbGroup? {
        let token = s[i]
        if token.isA(.modal), !isMonthOrNoun(i) { return modalGroup(at: i) }
        if token.isA(.haveAny) { return haveGroup(at: i) }
        if token.isA(.beFinite) { return beGroup(at: i, tense: token.isA(.bePast) ? .past : .present) }
        if token.isA([.doPresent, .doPast]), let group = doGroup(at: i) { return group }
        return nil
    }

    func isMonthOrNoun(_ i: Int) -> Bool {
        let token = s[i]
        let before = s[i - 1]
        if token.word == .may, token.isCapital {
            return i > s.lower && !before.isA(.pronoun) || s[i + 1].kind == .number || s[i + 1].kind == .nothing
        }
        if token.word == .will { return before.isA(.determiner) && !before.isA(.pronoun) }
        return false
    }

    func modalGroup(at i: Int) -> VerbGroup? {
        let token = s[i]
        let tense: VerbGroup.Tense =
            token.isA(.will)
            ? .future : token.isA(.would) ? .would : token.isA(.can) ? .can : token.isA(.should) ? .should : .must
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

    func haveGroup(at i: Int) -> VerbGroup? {
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

    func beGroup(at i: Int, tense: VerbGroup.Tense) -> VerbGroup? {
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
    func beRest(after i: Int, _ group: inout VerbGroup) -> VerbGroup {
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
        if verb.isA([.participle, .past]), !verb.means(.ready) || s[j + 1].word == .by || group.tense == .past,
            verb.word != .due
        {
            group.isPassive = true
            return finish(&group, main: j)
        }
        group.isCopula = true
        group.main = j
        group.end = j
        // "is able to publish", "is due to open"
        if Self.leadsToInfinitive.contains(verb.word), s[j + 1].word == .to,
            s[j + 2].isA([.base, .be, .havePresent]) || isSplit(j + 1)
        {
            return infinitive(&group, at: j + 1)
        }
        return group
    }

    static let leadsToInfinitive: WordSet = [.able, .unable, .likely, .unlikely, .due, .ready]

    /// "is housing related": a noun with the ending of a verb, unless an object follows.
    func isNounHere(_ i: Int) -> Bool {
        guard s[i].isA(.noun) else { return false }
        let next = s[i + 1]
        if next.isA([.determiner, .pronoun, .numeral, .ing, .frequency]) || next.word == .to || next.word == .with
            || next.word == .on
            || next.kind == .number || next.isA(.anyAdverb)
        {
            return false
        }
        // "The working party is gathering evidence": a body that acts, and what it acts upon.
        if s[i].means(.change), next.isA(.noun), actsBefore(i) { return false }
        return !s[i].means([.intend, .timetable]) || next.isA(.noun)
    }

    /// Whether a person or body is what the verb before that token is said of.
    func actsBefore(_ i: Int) -> Bool {
        var j = i - 1
        while s[j].isA([.anyAdverb, .beFinite]) { j -= 1 }
        return s[j].means(.agent) || s[j].word == .we || s[j].word == .they
    }

    func doGroup(at i: Int) -> VerbGroup? {
        let token = s[i]
        var group = VerbGroup(start: i, end: i + 1, main: i, tense: token.isA(.doPast) ? .past : .present)
        group.isNegative = token.isA(.negation)
        let j = skipAdverbs(i + 1, &group)
        guard group.isNegative, s[j].isA([.base, .haveAny]) || s[j].kind == .word else { return nil }
        return finish(&group, main: j)
    }
}
