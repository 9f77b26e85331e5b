/// Finds the verb groups of a sentence, in order.
struct VerbGroupReader {
    let s: Sentence

    func groups() -> [VerbGroup] {
        var groups: [VerbGroup] = []
        var i = s.lower
        while i < s.upper {
            let token = s[i]
            if token.kind == .word,
                var group = auxiliaryGroup(at: i) ?? sharedPerfect(at: i, after: groups.last)
                    ?? plainGroup(at: i, after: groups.last)
            {
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
        guard first.isPlain, first.tense == .past || s[first.main].isA(.noun),
            second.start > first.end || second.start == first.end && !second.isPlain,
            s[first.main].isA(.participle) || s[first.main].isA(.noun), first.infinitive < 0,
            !s[first.end].isA([.determiner, .pronoun]) || s[first.end].word == .that,
            // "The flood that held up the reopening is behind us"
            !s[first.start - 1].isA(.relative)
        else { return false }
        for i in first.end..<max(second.start, first.end) {
            let token = s[i]
            if token.kind != .word && token.kind != .number && token.kind != .openQuote && token.kind != .closeQuote {
                return false
            }
            if token.isA(.clauseOpener) && token.word != .as || token.isA(.and) || token.word == .to && s[i + 1].isA(.base) {
                return false
            }
        }
        // A plain verb of the present after it would be a noun itself as likely as not.
        return !second.isPlain || second.tense == .past
    }

    /// "has become bogged down", "remains closed": how a thing is, by a participle behind.
    private func becoming(_ first: VerbGroup, _ second: VerbGroup) -> VerbGroup? {
        guard second.start == first.end, second.isPlain, second.tense == .past, s[second.main].isA(.participle),
            first.infinitive < 0,
            s[first.main].means(.stay) || [.become, .becomes, .became].contains(s[first.main].word)
        else { return nil }
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

    /// "have asked three times and been refused": the second has the first one's auxiliary.
    private func sharedPerfect(at i: Int, after last: VerbGroup?) -> VerbGroup? {
        guard let last, last.isPerfect, s[i].isA(.been), s[i - 1].isA([.and, .but]) else { return nil }
        var group = VerbGroup(start: i, end: i + 1, main: i + 1, tense: last.tense)
        group.isPerfect = true
        return beRest(after: i, &group)
    }

    /// "have had their doors replaced", "to have the posts filled": one verb, with its object inside.
    private func having(_ first: VerbGroup, done second: VerbGroup) -> VerbGroup? {
        let verb = s[first.infinitive >= 0 ? first.infinitive : first.main]
        guard verb.isA(.haveAny), second.isPlain, second.tense == .past, s[second.main].isA(.participle),
            second.infinitive < 0,
            first.end < second.start, second.start - first.end <= 8,
            (first.end..<second.start).allSatisfy({
                s[$0].kind == .word && !s[$0].isA([.and, .but, .clauseOpener])
                    && (!s[$0].isA(.preposition) || s[$0].isA(.noun)) || s[$0].isA(.numeral)
            })
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
}
