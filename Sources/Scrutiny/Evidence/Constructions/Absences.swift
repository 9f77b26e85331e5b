/// What there is none of: "there is no mechanism for this", "the council has no policy". No backlog and no charge are good
/// news.
extension SentenceReading {
    /// "There is no …", "there has been no …"
    func isAbsence(_ clause: Clause) -> Bool {
        guard head(clause).word == .there || s[clause.verb.start - 1].word == .there else { return false }
        return lacks(clause, from: clause.verb.main)
    }

    /// "The council has no policy", "does not have the consent of the trust"
    func isWithout(_ clause: Clause) -> Bool {
        guard s[clause.verb.main].isA(.haveAny), clause.verb.isPlain || clause.verb.isNegative, !clause.verb.isPerfect,
            !head(clause).means(.party)
        else { return false }
        if s[clause.verb.end].word == .nothing, s[clause.verb.end + 1].word == .to {
            return clause.opener >= 0 && s[clause.opener].isA(.but) || object(clause, within: 12) { $0.isA([.yet, .still]) }
        }
        // "three teams have none"
        if s[clause.verb.end].word == .none, s[clause.verb.end + 1].kind != .word, subject(clause, has: .numeral) {
            return true
        }
        return lacks(clause, from: clause.verb.end)
    }

    /// Whether the noun phrase that begins there names, with "no" or behind "not", a thing that is missed.
    private func lacks(_ clause: Clause, from start: Int) -> Bool {
        let verb = clause.verb
        guard s[start].isA(.no) || verb.isNegative, !hasCondition, !isGeneral(clause),
            !recurs(clause) || !reach(start, 4).contains(where: { s[$0].isA(.frequency) }) && s[clause.left].word == .the
        else { return false }
        // "There are now no schools without a plan": all have one.
        if s[start].isA(.no), object(clause, within: 8, has: { $0.word == .without }) { return false }
        let isOfNow =
            !verb.adverbs.isDisjoint(with: [.now, .yet, .still]) || object(clause, within: 12) { $0.isA([.now, .yet]) }
            || (clause.left..<verb.start).contains { s[$0].isA([.now, .still]) }
        // "…, but there is no lift in it"
        let isSetAgainst =
            clause.opener >= 0 && s[clause.opener].isA(.but)
            || (clause.left - 2..<verb.start).contains { s[$0].isA(.but) || s[$0].word == .though || s[$0].word == .yet }
        // The last noun of its phrase.
        var thing = Token.none
        var i = s[start].isA([.no, .determiner]) ? start + 1 : start
        while i < min(start + 6, s.upper), s[i].kind == .word,
            s[i].isA([.noun, .adjective, .plural, .ing, .participle, .base])
                || s[i].id == 0, !s[i].isA(.preposition) || s[i].isA(.noun)
        {
            if s[i].means(.await) || [.further, .more, .outstanding, .need].contains(s[i].word) { return false }
            if s[i].isA([.noun, .base]) || s[i].id == 0 { thing = s[i] }
            i += 1
        }
        guard thing.kind == .word, !thing.means(.trouble) || thing.means([.decision, .document, .inForce]) else {
            return false
        }
        return isOfNow || isSetAgainst
            || thing.means([.document, .inForce, .decision, .progress, .agent, .resource, .lacked])
            || thing.means(.gathering) && verb.isPerfect
    }
}
