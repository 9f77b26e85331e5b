/// Whether a clause tells of what is there, or of whatever may come: "any complaint", "residents who are waiting".
extension SentenceReading {
    /// "any complaint", "each provider": one that may come, not one that is there.
    func isGeneral(_ clause: Clause) -> Bool { clause.isGeneral }

    func findsGenerality(in clause: Clause) -> Bool {
        if (clause.left..<clause.verb.start).contains(where: {
            s[$0].isA(.general) && !(s[$0].word == .each && s[$0 + 1].id == Self.other)
        }) {
            return true
        }
        // "Applicants who are refused are told why": whoever that may be.
        if let before = clauses.last(where: { $0.verb.start < clause.verb.start }), before.opener > 0,
            [
                .who, .that,
                .whose,
            ].contains(s[before.opener].word),
            case let noun = s[before.opener - 1],
            noun.isA(.plural)
                && (noun.means(.party) || noun.means(.agent) && isBare(before.opener - 1)
                    || before.verb.isPlain && before.verb.tense == .present && isBare(before.opener - 1))
                || isGeneralNoun(endingAt: before.opener - 1),
            !(before.verb.end..<clause.verb.start).contains(where: { s[$0].kind == .comma })
        {
            return true
        }
        // "A scheme is not signed off until": none ever is.
        let verb = clause.verb
        if s[clause.left].word == .a || s[clause.left].word == .an, verb.isNegative,
            verb.tense == .present || verb.tense == .can,
            !verb.isPerfect, !verb.isProgressive, (verb.end..<s.upper).contains(where: { Self.unless.contains(s[$0].word) })
        {
            return true
        }
        // "within 30 days": how fast, whenever it comes up.
        for i in clause.left..<clause.right where s[i].word == .within {
            // "should arrive within six weeks" is a forecast: of one thing, what is to come.
            let isForecast =
                clause.verb.tense == .should
                || clause.verb.tense == .future && !head(clause).isA(.plural)
                    && [.the, .this, .our].contains(s[clause.left].word)
                || s[clause.verb.main].means(.timetable)
            if (i + 1...i + 4).contains(where: { s[$0].isA(.unit) }), s[i + 1].word != .the, !isForecast { return true }
        }
        return false
    }

    /// "to each other" speaks of those at hand.
    private static let other = Lexicon.shared.entry("other")?.id ?? 0

    private static let unless: WordSet = [.until, .unless, .if, .without, .before, .where]

    /// "any plot that …": its determiner, within four words before the noun.
    private func isGeneralNoun(endingAt noun: Int) -> Bool {
        (noun - 4..<noun).contains { s[$0].isA(.general) && !($0..<noun).contains { s[$0].kind != .word } }
    }

    /// "residents who are waiting": it says which ones, and reports nothing.
    func identifies(_ clause: Clause) -> Bool {
        guard clause.opener > s.lower, [.who, .that, .whose, .which].contains(s[clause.opener].word),
            case let noun = s[clause.opener - 1]
        else { return false }
        if [.one, .ones, .those, .people, .anyone].contains(noun.word) || noun.isA(.general) { return true }
        // "directors who had not done the course": how it was.
        if clause.verb.isPerfect, clause.verb.tense == .past, s[clause.opener].word != .which, !noun.isA(.past) {
            return true
        }
        // "changes that officers are now making"
        if clause.verb.isProgressive, clause.verb.adverbs.contains(.now) { return false }
        // "A tenant whose repair has not been done is entitled": whichever it is.
        if noun.isA(.noun),
            (clause.opener - 4..<clause.opener - 1).contains(where: { s[$0].word == .a || s[$0].word == .an }),
            clauses.contains(where: {
                $0.verb.start >= clause.verb.end && $0.opener < 0
                    && ($0.verb.tense == .present && !$0.verb.isPerfect
                        || [.can, .should, .must, .future].contains($0.verb.tense))
            })
        {
            return true
        }
        if noun.isA(.preposition), !noun.isA(.noun) { return s[clause.opener - 2].kind != .comma }
        return noun.isA(.plural) && (noun.means(.party) || isBare(clause.opener - 1))
            || isGeneralNoun(endingAt: clause.opener - 1)
    }
}
