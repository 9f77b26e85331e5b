/// What the latter half of a sentence leaves open: "have met and will be meeting again to try", "but staff can't use it
/// until training in November", "has come down but it is not cleared", "and there are another forty years of registers to
/// scan".
extension SentenceReading {
    mutating func readRemainders(_ clause: Clause, _ index: Int) {
        if clause.verb.tense == .can, clause.opener <= s.lower { readHinge(clause, index) }
        guard clause.opener < 0 || s[clause.opener].isA([.but, .causal]), !recurs(clause), !isGeneral(clause),
            !isConditional(clause)
        else { return }
        let verb = clause.verb
        if verb.tense == .future, !verb.isNegative, meetsAgain(clause) {
            return mark(verb.start..<verb.end + 1, .toCome, in: clause)
        }
        if verb.tense == .can { return readStandstill(clause, index) }
        guard verb.tense == .present, !isPrescribed(clause, index) else { return readFallingShort(clause, index) }
        if verb.isNegative {
            if leavesUncleared(clause) { mark(tokens(of: clause), .notYet, in: clause) }
            return
        }
        if let end = goesOn(clause, index) { return mark(verb.start..<end, .inHand, in: clause) }
        // "We have a date of 15 January 2027 for the peer challenge"
        if verb.isPlain, s[verb.main].isA(.haveAny), head(clause).word == .we || head(clause).means([.agent, .activity]),
            !head(clause).means(.party), laterDate(clause) != nil,
            let date = reach(verb.end, 3).first(where: { [.date, .dates].contains(s[$0].word) }), !s[date + 1].isA(.verbForm)
        {
            return mark(verb.start..<date + 1, .planned, in: clause)
        }
        // "The protocol lacks only the chief constable's signature"
        if verb.isPlain, [.lacks, .lack].contains(s[verb.main].word), s[verb.end].word == .only {
            return mark(verb.start..<verb.end + 1, .toDo, in: clause)
        }
        // "… twice, and a third run is needed before officers can recommend anything"
        if verb.isPassive, s[verb.main].means(.need), [.a, .another].contains(s[clause.left].word),
            s[clause.left].word == .another || s[clause.left + 1].isOrdinal || s[clause.left + 1].word == .third
                || s[clause.left + 1].means(.further),
            s[verb.end].word == .before, !precedesAny(clause)
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        // "there are another forty years of registers to scan"
        if verb.isCopula, head(clause).word == .there, s[verb.main].word == .another || s[verb.main].isA(.numeral),
            let to = reach(verb.main + 1, 8).first(where: { s[$0].word == .to && s[$0 + 1].isA(.base) }),
            s[to + 1].means([.change, .finish, .unlisted]), s[to + 2].kind != .word
        {
            return mark(verb.start..<to + 2, .toDo, in: clause)
        }
        if let than = belowAFraction(clause) { return mark(than - 1..<than + 3, .shortOfWhole, in: clause) }
    }

    private static let conferring: WordSet = [.meeting, .talking]

    /// "will be meeting again to try and agree a timetable"
    private func meetsAgain(_ clause: Clause) -> Bool {
        Self.conferring.contains(s[clause.verb.main].word) && s[clause.verb.end].word == .again
            && !isSeries(clause) && reach(clause.verb.end + 1, 4).contains {
                s[$0].word == .to && s[$0 + 1].kind == .word && !s[$0 + 1].isA([.determiner, .preposition, .plural])
            }
    }

    /// "Unless the agency releases its share, dredging cannot start", "can at present produce them only once a quarter"
    private mutating func readHinge(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        if !verb.isNegative, reach(verb.start, 4).contains(where: { s[$0].word == .at && s[$0 + 1].word == .present }),
            let only = reach(verb.end, 7).first(where: { s[$0].word == .only }), s[only + 1].kind == .word
        {
            return mark(only..<only + 2, .shortOfWhole, in: clause)
        }
        guard verb.isNegative, s[s.lower].word == .unless, [.the, .our, .this].contains(s[s.lower + 1].word),
            let comma = (s.lower + 3..<max(verb.start, s.lower + 3)).last(where: { s[$0].kind == .comma }),
            ![.a, .an].contains(s[comma + 1].word),
            action(clause).means([.start, .event, .finish, .change, .goOn]),
            !(comma + 1..<max(verb.start, comma + 1)).contains(where: { s[$0].means(.party) || s[$0].isA(.plural) })
        else { return }
        mark(tokens(of: clause), .waiting)
    }

    /// "but staff can't use it until training in November"
    private mutating func readStandstill(_ clause: Clause, _ index: Int) {
        guard clause.verb.isNegative, !isPrescribed(clause, index), clause.opener >= 0, s[clause.opener].isA(.but),
            [.it, .them].contains(s[clause.verb.end].word), [.until, .till].contains(s[clause.verb.end + 1].word),
            laterDate(clause) != nil
        else { return }
        mark(tokens(of: clause), .waiting, in: clause)
    }

    /// "… to think again, and we are doing so", "are in the course of moving", "More evidence is being collected before"
    private func goesOn(_ clause: Clause, _ index: Int) -> Int? {
        let verb = clause.verb
        if s[verb.main].word == .doing, verb.isProgressive, s[verb.end].word == .so,
            (s.lower..<verb.start).contains(where: { i in
                s[i].word == .again && s[i - 1].isA([.base, .adverb]) || s[i].isA(.base) && s[i].means([.explore, .redo])
            })
        {
            return verb.end + 1
        }
        if verb.isCopula, s[verb.main].word == .in, s[verb.main + 1].word == .the, s[verb.main + 2].word == .course,
            s[verb.main + 3].word == .of, s[verb.main + 4].isA(.ing), !s[verb.main + 4].means(.standing)
        {
            return verb.main + 5
        }
        if verb.isProgressive, verb.isPassive, [.more, .further].contains(s[clause.left].word), s[verb.end].word == .before {
            return verb.end
        }
        return nil
    }

    /// "… has come down from 210 to 85 but it is not cleared"
    private func leavesUncleared(_ clause: Clause) -> Bool {
        clause.opener >= 0 && s[clause.opener].isA(.but) && clause.verb.isPassive && !clause.verb.isPerfect
            && [.it, .they].contains(s[clause.verb.start - 1].word) && !isGoodNews(clause)
            && (action(clause).means([.change, .finish]) || action(clause).bears(.remedies))
            && !action(clause).means([.unwelcome, .need, .hinder, .drop])
    }

    /// "… on weekdays only, although the recommendation was for a seven-day service"
    private mutating func readFallingShort(_ clause: Clause, _ index: Int) {
        guard clause.verb.tense == .past, clause.verb.isCopula, clause.opener > s.lower, s[clause.verb.main].word == .for,
            head(clause).word == .recommendation || head(clause).bears(.wanted), index > 0,
            clauses[index - 1].verb.tense == .present, !clauses[index - 1].verb.isNegative,
            case let start = clauses[index - 1].verb.start,
            let only = reach(start, clause.opener - start).first(where: { s[$0].word == .only })
        else { return }
        mark(max(only - 1, s.lower)..<only + 1, .shortOfWhole, in: clauses[index - 1])
    }

    /// "Fewer than a quarter of the schemes have": the place of "than".
    private func belowAFraction(_ clause: Clause) -> Int? {
        guard let than = (clause.left + 1..<max(clause.verb.start, clause.left + 1)).first(where: { s[$0].word == .than }),
            [.fewer, .less].contains(s[than - 1].word), s[than + 1].word == .a,
            [.third, .quarter].contains(s[than + 2].word), s[than + 3].word == .of, than == s.lower + 1,
            !hasTarget, !isAsAsked, !(than..<clause.verb.start).contains(where: { s[$0].means(.trouble) })
        else { return nil }
        let action = action(clause)
        let isHad = clause.verb.isPlain && s[clause.verb.main].isA(.haveAny)
            && !object(clause, within: 5, has: { $0.means(.trouble) })
        let isDone = (clause.verb.isPassive || clause.verb.isPerfect) && action.means([.change, .finish])
            && !action.means([.unwelcome, .hinder, .drop, .need])
        return isHad || isDone ? than : nil
    }
}
