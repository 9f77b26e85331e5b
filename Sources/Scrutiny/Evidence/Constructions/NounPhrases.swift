/// Work that stands in a noun phrase: "options to be agreed", "the proposed scheme", "a first draft", "phase one".
extension SentenceReading {
    mutating func readNounPhrases() {
        for i in s.lower..<s.upper where s[i].kind == .word {
            switch s[i].word {
            case .to where s[i + 1].word == .be: readToBe(i)
            case .proposed, .forthcoming, .upcoming: readProposed(i)
            case .draft: readDraft(i)
            case .outstanding: readOutstanding(i)
            case .due: readDueNote(i)
            case .subject where s[i + 1].word == .to: readSubjectToNote(i)
            case .first where s[i + 1].isA(.numeral): readFirstOnes(i)
            default:
                if s[i].means(.phase) || s[i].means(.opening) { readPhase(i) }
            }
        }
    }

    private func isInsideVerb(_ i: Int) -> Bool { clauses.contains { $0.verb.start <= i && i < $0.verb.end } }

    private mutating func readToBe(_ i: Int) {
        var j = i + 2
        while s[j].isA(.anyAdverb) { j += 1 }
        guard s[j].isA([.participle, .past]), !isInsideVerb(i), s[i - 1].word != .falls, s[i - 1].word != .fall else {
            return
        }
        let before = s[i - 1]
        if i > s.lower {
            guard before.isA([.noun, .numeral, .plural, .adverb]) || before.kind != .word || before.id == 0 else { return }
            // "the first council to be awarded"; "for the data to be shared"
            let lead = (max(s.lower, i - 5)..<i).filter { at in !(at..<i).contains { s[$0].kind == .comma } }
            if lead.contains(where: { s[$0].word == .first || s[$0].word == .for || s[$0].word == .only }) { return }
        }
        if let owner = clauses.last(where: { $0.verb.end <= i }) {
            if isConditional(owner) || denies(owner) || isGeneral(owner) || recurs(owner) { return }
            let parted = (owner.verb.end..<i).contains {
                s[$0].kind == .comma || s[$0].kind == .dash || s[$0].word == .with || s[$0].kind == .open
            }
            if action(owner).means([.cause, .norm, .entrust]), !parted { return }
            if owner.verb.tense == .past || owner.verb.isPerfect, !parted { return }
        }
        mark(i..<j + 1, .toDo, in: owner(of: i))
    }

    /// "Action plan drafted and due to go to the board", "…, with the second due in May"
    private mutating func readDueNote(_ i: Int) {
        guard !isInsideVerb(i), let last = clauses.last, i >= last.verb.end,
            !s[last.verb.main].means(.standing) || s[i - 1].isA(.and)
                || s[i - 1].kind == .comma,
            last.verb.main != i, !recurs(last), !isGeneral(last), !isConditional(last)
        else { return }
        let next = s[i + 1]
        let isInfinitive = next.word == .to && s[i + 2].isA([.base, .be])
        let isDated = dates.contains { $0.tokens.lowerBound > i && $0.tokens.lowerBound <= i + 4 }
        guard isInfinitive || isDated || next.isA(.soon), !isTermOfThingInForce(last) || isInfinitive else { return }
        mark(i..<i + (isInfinitive ? 3 : 1), .planned, in: last)
    }

    /// "…, subject to the association's approval"
    private mutating func readSubjectToNote(_ i: Int) {
        guard !clauses.contains(where: { $0.verb.main == i }), !phrases.contains(where: { $0.at == i }) else { return }
        if let owner = owner(of: i),
            denies(owner) || isGeneral(owner) || recurs(owner) || isConditional(owner) || owner.verb.tense == .can
        {
            return
        }
        guard (i + 2..<min(i + 9, s.upper)).contains(where: { s[$0].means(.decision) }), !s[i + 2].isA(.general) else {
            return
        }
        mark(i..<i + 2, .waiting, in: owner(of: i))
    }

    private mutating func readProposed(_ i: Int) {
        let next = s[i + 1]
        if s[i - 1].isA(.general) || s[i - 2].isA(.general) { return }
        guard !isInsideVerb(i), next.kind == .word || next.kind == .openQuote,
            !next.isA([.preposition, .pronoun]) || next.isA(.noun)
        else { return }
        let owner = owner(of: i)
        if let owner {
            if denies(owner) || isConditional(owner) || isGeneral(owner) || recurs(owner) { return }
            if owner.verb.isPerfect || owner.verb.tense == .past || owner.verb.isPassive && action(owner).means(.finish) {
                return
            }
            if s[i].word != .proposed, i > owner.verb.start { return }
            // "Proposed changes are advertised on buses": so it is with all of them.
            if i < owner.verb.start, head(owner).isA(.plural), isBare(owner.head), owner.verb.isPassive || owner.verb.isPlain
            {
                return
            }
        }
        // As far as the noun it goes with.
        var end = i + 1
        while end < min(i + 5, s.upper), s[end].kind == .word,
            s[end].isA([.noun, .adjective, .plural])
                || s[end].id == 0, !s[end].isA(.preposition)
        { end += 1 }
        mark(i..<max(end, i + 1), .planned, in: owner)
    }

    /// "A draft has been circulated": the thing itself is still to come, unless it was adopted afterwards.
    private mutating func readDraft(_ i: Int) {
        guard !isInsideVerb(i), let owner = owner(of: i),
            !(owner.left..<i).contains(where: { s[$0].word == .what || s[$0].word == .after })
        else { return }
        let verb = owner.verb
        // "is reflected in the draft strategy"
        if s[i - 2].word == .in, s[i - 1].word == .the, s[i + 1].means([.document, .inForce]), verb.isPassive,
            verb.tense == .present,
            !denies(owner), !recurs(owner), !isGeneral(owner), owner.opener < 0
        {
            return mark(verb.start..<i + 1, .draft, in: owner)
        }
        // "The draft budget includes the post"
        if i < verb.start, verb.isPlain, verb.tense == .present, s[verb.main].isA(.sForm),
            s[i + 1].isA(.noun) && s[verb.main].means([.norm, .decide]) || s[verb.main].word == .exists,
            !recurs(owner), !isGeneral(owner), !denies(owner), owner.opener < 0
        {
            return mark(i..<verb.end, .draft, in: owner)
        }
        guard verb.isPerfect || verb.isPassive || verb.tense == .past || verb.isCopula, verb.tense != .future,
            !verb.isNegative,
            !recurs(owner), !isGeneral(owner), !isConditional(owner), !isTemporal(owner),
            !(verb.isPerfect
                && verb.tense == .past), !Self.settled.contains(action(owner).word), verb.tense != .would
        else { return }
        if i > verb.end,
            !action(owner).means([.change, .finish]) || action(owner).means([.decide, .explore]) && verb.tense == .past,
            !verb.isCopula
        {
            return
        }
        mark(min(i, verb.start)..<max(i + 1, verb.end), .draft, in: owner, yields: true)
    }

    private mutating func readOutstanding(_ i: Int) {
        let next = s[i + 1]
        if s[i - 1].isA([.general, .no]) || s[i - 1].word == .all || s[i - 2].word == .all { return }
        guard next.isA(.noun), !isInsideVerb(i), !s[i].isCapital || i == s.lower,
            !(s.lower..<s.upper).contains(where: { [.rated, .judged, .ofsted].contains(s[$0].word) })
        else { return }
        if let owner = owner(of: i) {
            if denies(owner) || owner.verb.isPerfect || owner.verb.tense == .past || recurs(owner) || isGeneral(owner) {
                return
            }
            if owner.verb.isPassive, action(owner).means(.finish) { return }
            if owner.verb.isPlain, head(owner).isA(.plural), isBare(owner.head) { return }
            if owner.verb.isCopula, i < owner.verb.start { return mark(i..<i + 2, .toDo, in: owner) }
        }
        guard next.means([.activity, .trouble]) || next.isA(.plural) else { return }
        mark(i..<i + 2, .toDo, in: owner(of: i))
    }

    /// "The first two junctions are done": others are not.
    private mutating func readFirstOnes(_ i: Int) {
        guard let owner = clauses.first(where: { $0.left <= i && i < $0.verb.start }), s[i + 1].value < 30,
            reach(i + 2, 3).contains(where: { s[$0].isA(.plural) && !s[$0].isA(.unit) }),
            !(i + 2..<owner.verb.start).contains(where: { s[$0].word == .of && s[$0 + 1].isA(.unit) }),
            case let verb = owner.verb, verb.tense == .present, !denies(owner), !isConditional(owner), !recurs(owner),
            owner.opener < 0,
            verb.isCopula ? predicateIsReady(owner) : verb.isPerfect || verb.isPassive,
            !(verb.end..<s.upper).contains(where: {
                [.second, .third, .final, .last, .others, .rest, .all].contains(s[$0].word)
            })
        else { return }
        mark(i..<max(verb.end, verb.main + 1), .shortOfWhole, in: owner)
    }

    /// "Phase one is complete", "initial meetings have been held": others follow.
    private mutating func readPhase(_ i: Int) {
        guard !isInsideVerb(i), let owner = clauses.first(where: { $0.left <= i && i < $0.verb.start }) else { return }
        let verb = owner.verb
        let isDone =
            verb.isPerfect || verb.tense == .past && (verb.isPassive || verb.isPlain)
            || verb.isCopula && predicateIsReady(owner)
            || verb.isPassive
        guard isDone, verb.tense == .present || verb.tense == .past, !verb.isNegative, !denies(owner), !isConditional(owner),
            !recurs(owner),
            action(owner).means([.change, .finish, .event, .standing, .unlisted]) || verb.isCopula
        else { return }
        let isFirst: Bool
        if s[i].means(.opening) {
            isFirst =
                s[i].isA(.adjective) && i + 1 < verb.start && !s[i + 1].isA(.anyAdverb)
                && (s[i + 1].means([.activity, .gathering, .phase]) || s[i + 2].means([.activity, .gathering, .phase]))
                && (verb.isPerfect || s[i + 1].means(.phase))
        } else {
            isFirst =
                s[i - 1].word == .first || s[i - 2].word == .first && s[i - 1].isA(.adjective)
                || s[i + 1].value == 1 && s[i].word != .other
                || s[i + 1].value == 1 && s[i].means(.phase)
        }
        // "… and the second in March": the others followed.
        guard isFirst, !(verb.end..<s.upper).contains(where: { [.second, .final, .last, .others].contains(s[$0].word) })
        else { return }
        mark(max(owner.left, i - 1)..<verb.end, .shortOfWhole, in: owner, yields: true)
    }
}
