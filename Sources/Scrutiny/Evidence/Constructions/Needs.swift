/// What a plain present needs, lacks or waits for.
extension SentenceReading {
    /// "needs to be agreed", "requires further work"; "applicants need to", "the policy requires" are rules.
    mutating func readNeed(_ clause: Clause) {
        let verb = clause.verb
        let subject = head(clause)
        let action = action(clause)
        let asksForChange = verb.infinitive < 0 && s[verb.end].isA(.ing) && s[verb.end].means(.change)
        let isRule = subject.means(.party) || subject.means(.document) && verb.infinitive < 0 && s[verb.main].word == .other
        if isRule && !asksForChange && !verb.adverbs.contains(.still) || s[verb.end].isA(.no) { return }
        let isOfSome = clause.head < 0 || !subject.isA(.plural) || !isBare(clause.head)
        if verb.infinitive >= 0 {
            let isTask =
                verb.infinitiveIsPassive || subject.means(.agent) && action.means(.change) || verb.adverbs.contains(.still)
                || subject.word == .we && reach(verb.end, 2).contains { s[$0].means(.further) }
                    && s[verb.end].isA(.adjective)
                || comesFirst(clause) && (isOfSome || subject.means(.agent))
            if isTask, !self.subject(clause, has: .general) { mark(tokens(of: clause), .toDo, in: clause) }
            return
        }
        // "The remaining flats need kitchens before they can be let", "an assessment needs doing first"
        let isNamed = ![.a, .an].contains(s[clause.left].word) || s[verb.end].isA(.ing)
        if comesFirst(clause), isNamed, isOfSome, !s[verb.end].isA(.no), !isGeneral(clause), !recurs(clause) {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        // "The engineers need a dry spell to lay the surface"
        if isOfSome, !subject.means(.party), [.the, .our].contains(s[clause.left].word),
            s[verb.end].isA([.determiner, .adjective, .noun]),
            reach(verb.end, 8).contains(where: {
                s[$0].word == .to && s[$0 + 1].isA(.base) && s[$0 + 1].means([.change, .finish])
            }),
            !isGeneral(clause), !recurs(clause), !subject.means(.document)
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        // "It only needs a signature"
        if [.only, .merely, .just, .now, .simply].contains(s[verb.start - 1].word), !isGeneral(clause) {
            return mark(verb.start - 1..<verb.end, .toDo, in: clause)
        }
        // "needs adaptation": of one thing, what it has not got.
        let isOneThing =
            !subject.isA(.plural) && !subject.means([.party, .document, .aim]) && s[verb.main].isA(.sForm)
            && (s[verb.end].isA([.noun, .adjective]) && !s[verb.end].isA([.determiner, .preposition])
                || s[verb.end].word == .a || s[verb.end].word == .an)
        // "needs sealing", "needs the Secretary of State's consent"
        let isOneStep =
            !subject.isA(.plural) && !subject.means(.party) && s[verb.main].isA(.sForm)
            && ![.a, .an].contains(s[clause.left].word)
            && (s[verb.end].isA(.ing)
                || s[verb.end].word == .the
                    && (verb.end + 1..<min(verb.end + 7, s.upper)).contains { s[$0].means(.decision) && s[$0].isA(.noun) })
        if isOneStep, !isGeneral(clause), !isRelative(clause), !recurs(clause) {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        if isOneThing, !isGeneral(clause), !isRelative(clause) { return mark(tokens(of: clause), .toDo, in: clause) }
        // "A licence needs the owner's consent": any licence does.
        if [.a, .an].contains(s[clause.left].word), s[verb.end].word == .the { return }
        let wants = object(clause, within: 4) { $0.means([.further, .decision]) || $0.isA(.ing) && $0.means(.change) }
        if wants || verb.adverbs.contains(.still) { mark(tokens(of: clause), .toDo, in: clause) }
    }

    /// "before this can be closed", "first"
    private func comesFirst(_ clause: Clause) -> Bool {
        (clause.verb.end..<s.upper).contains { i in
            s[i].word == .first && s[i + 1].kind != .word
                || s[i].word == .before && (s[i + 1].isA(.pronoun) || s[i + 1].word == .the)
                    && clauses.contains {
                        $0.opener == i && !$0.verb.isNegative && [.can, .present].contains($0.verb.tense)
                    }
        }
    }

    /// "does not yet", "do not intend to"
    mutating func readAbsence(_ clause: Clause) {
        let verb = clause.verb
        let main = s[verb.main]
        if startsLater(clause) { return mark(tokens(of: clause), .toCome, in: clause) }
        if isGoodNews(clause) && !main.means(.intend) { return }
        // "still does not accept photographs"
        if isStill(verb), !isRelative(clause), !isGeneral(clause), !head(clause).means(.party),
            !main.means([.need, .unwelcome, .hinder])
        {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        }
        if verb.adverbs.contains(.yet) || verb.adverbs.contains(.now) || object(clause, within: 12, has: { $0.isA(.yet) }) {
            mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        } else if main.means(.function), !isRelative(clause), !head(clause).means(.party) {
            mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        } else if main.means(.cause), head(clause).means(.resource), !head(clause).means(.document) {
            mark(tokens(of: clause), .refused, kind: .declined)
        } else if main.means(.intend), verb.infinitive >= 0 {
            mark(tokens(of: clause), .refused, kind: .declined)
        } else if main.word == .extend, s[verb.end].word == .to {
            mark(verb.start..<verb.end + 1, .refused, kind: .declined)
        }
    }

    /// "until the audit ends": what waits for it has its own verb.
    mutating func readUntil(_ clause: Clause) {
        guard s[clause.opener].word == .once, !isGeneral(clause), s[clause.verb.main].means(.event), laterDate(clause) != nil
        else { return }
        mark(clause.opener..<clause.verb.end, .waiting, in: clause)
    }
}
