/// What stands in for the thing itself: "an interim policy is in use until the final version is approved".
extension SentenceReading {
    mutating func readInterims() {
        readMeanwhile()
        guard senses.isSuperset(of: .interim) || senses.isSuperset(of: .lasting) else { return }
        for i in s.lower..<s.upper where [Word.until, .till, .while, .whilst, .pending].contains(s[i].word) {
            if s[i].word == .while, s[i - 1].isA(.determiner) { continue }
            let owner = owner(before: i)
            if let owner {
                if owner.verb.tense == .past || owner.verb.tense == .would || isConditional(owner) || recurs(owner)
                    || isGeneral(owner)
                {
                    continue
                }
            }
            let thing = (i + 1..<min(i + 8, s.upper)).first {
                s[$0].means(.lasting) && s[$0].isA(.adjective) && s[$0 + 1].isA(.noun)
            }
            let standIn = (s.lower..<i).first { s[$0].means(.interim) && (s[$0 + 1].isA(.noun) || s[$0 + 1].id == 0) }
            guard thing != nil || standIn != nil else { continue }
            // "Cases stay open until the final visit": what recurs has many finals.
            if standIn == nil,
                s[i].word == .while || clauses.contains(where: { $0.verb.start > i && $0.verb.tense == .past })
            {
                continue
            }
            let end = thing.map { $0 + 2 } ?? i + 1
            return mark((thing == nil ? standIn ?? i : i)..<end, .waiting, in: owner)
        }
    }

    /// "has been withdrawn while alternatives are looked at", "carries a holding page while the content is rewritten"
    private mutating func readMeanwhile() {
        // "is kept by hand until the software arrives"
        for (index, clause) in clauses.enumerated().dropFirst() where clause.opener >= 0 && s[clause.opener].word == .until {
            let main = clauses[index - 1]
            guard clause.verb.tense == .present, !clause.verb.isNegative, s[clause.opener + 1].word == .the,
                !head(clause).isA(.plural),
                !head(clause).means(.party),
                main.verb.tense == .present, !main.verb.isPerfect, !isGeneral(main), !isConditional(main), !recurs(main),
                !recurs(clause),
                !head(main).isA(.plural),
                !(clause.left..<clause.verb.start).contains(where: { s[$0].word == .last || s[$0].word == .next })
            else { continue }
            mark(clause.opener..<clause.verb.end, .waiting, in: clause)
        }
        // "Until a clerk is found the tip will go on closing at noon"
        if let first = clauses.first, first.opener == s.lower, [.until, .till].contains(s[s.lower].word),
            first.verb.tense == .present, !first.verb.isNegative,
            !isGeneral(first), !head(first).isA(.plural), !head(first).means(.party), clauses.count > 1,
            clauses[1].verb.tense != .past, !recurs(clauses[1])
        {
            mark(first.opener..<first.verb.end, .waiting, in: first)
        }
        // "has been extended before a decision is made"
        for clause in clauses.dropFirst() where clause.opener >= 0 && s[clause.opener].word == .before {
            guard clause.verb.tense == .present, clause.verb.isPassive, !clause.verb.isNegative,
                head(clause).means(.decision), !isGeneral(clause),
                let main = clauses.first, main.verb.isPerfect, main.verb.tense == .present, !recurs(main),
                !head(main).means(.party)
            else { continue }
            mark(clause.opener..<clause.verb.end, .waiting, in: clause)
        }
        for (index, clause) in clauses.enumerated()
        where clause.opener >= 0
            && (s[clause.opener].word == .while
                || s[clause.opener].word == .whilst)
        {
            let verb = clause.verb
            // "covered by agency staff while recruitment goes on"
            if verb.tense == .present, verb.isPlain, head(clause).means(.activity),
                s[verb.main].means(.goOn)
                    || [.goes, .go].contains(s[verb.main].word) && s[verb.end].word == .on, !isGeneral(clause),
                !recurs(clause)
            {
                mark(clause.opener..<verb.end, .inHand, in: clause)
                continue
            }
            guard verb.tense == .present, verb.isPassive || verb.isProgressive, !verb.isPerfect, !verb.isNegative,
                action(clause).means([.change, .finish, .explore]),
                !action(clause).means(.standing) || action(clause).means(.explore), !head(clause).means(.party),
                !isGeneral(clause),
                !recurs(clause)
            else { continue }
            if let other = index > 0 ? clauses[index - 1] : clauses.dropFirst().first,
                recurs(other) || isConditional(other)
                    || head(other).means(.party) || other.verb.tense == .past && index > 0
            {
                continue
            }
            mark(clause.opener..<verb.end, .inHand, in: clause)
        }
    }

    private func owner(before i: Int) -> Clause? { clauses.last { $0.verb.start < i } ?? clauses.first }
}
