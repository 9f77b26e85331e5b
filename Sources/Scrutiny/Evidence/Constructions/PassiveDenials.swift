/// What a thing has not had done to it: "is not expected to open", "are not plugged in", "was not chosen".
extension SentenceReading {
    mutating func readPassiveDenial(_ clause: Clause) {
        let verb = clause.verb
        if isGoodNews(clause) || isGeneral(clause) && !verb.isNegative { return }
        let isPast = verb.tense == .past
        // "Nobody is now placed in a hotel" is what was wanted.
        if verb.adverbs.contains(.yet) || verb.adverbs.contains(.now) && verb.isNegative, !isPast {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause)
        }
        if !isPast, readNothingPlanned(clause) { return }
        if isPast ? wasLeftOut(clause) || wasNotDoneThisYear(clause) : isNotYetInUse(clause) {
            return mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: isPast)
        }
        guard isOfNow(clause), s[verb.main].means(.finish), verb.isNegative else { return }
        if isPast || s[verb.main].means(.ready) || Self.settled.contains(s[verb.main].word) {
            mark(tokens(of: clause), .notYet, kind: .nothingDone, in: clause, yields: isPast)
        }
    }

    /// What is not planned, not before a day, or not settled.
    private mutating func readNothingPlanned(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        if main.means([.timetable, .intend]), verb.isNegative, verb.infinitive >= 0, waits(clause) {
            // "is not expected to open before the summer"
            mark(tokens(of: clause), .planned, in: clause)
        } else if main.means([.timetable, .intend]), verb.infinitive < 0, !recurs(clause),
            !(clause.left..<verb.start).contains(where: { s[$0].means(.further) || s[$0].means(.trouble) })
        {
            // "none is planned"; "no further visits are planned" leaves nothing undone.
            mark(clause.left..<verb.end, .refused, kind: .declined)
        } else if head(clause).word == .nothing || head(clause).word == .none, main.means(.finish), !recurs(clause) {
            // "nothing is settled"
            mark(clause.head..<verb.end, .notYet, kind: .nothingDone, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "… have arrived but are not plugged in"
    private func isNotYetInUse(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        let subject = head(clause)
        let isButNot = clause.opener >= 0 && s[clause.opener].isA(.but)
        return verb.isNegative
            && (main.means([.change, .unlisted, .finish]) || isButNot && !main.means([.unwelcome, .need, .hinder, .drop]))
            && !main.means([.norm, .cause, .opinion]) && !recurs(clause) && (clause.opener < 0 || isButNot)
            && (s[verb.start - 1].isA([.but, .and]) || s[clause.left].word == .the && !subject.isA(.plural)
                || subject.means([.resource, .decision]) && !subject.isA(.plural))
    }

    /// "Money for the repair was not included in this year's programme", "The bid scored well but was not chosen"
    private func wasLeftOut(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        guard verb.isNegative, isOfNow(clause) else { return false }
        if (clause.left..<verb.start).contains(where: { s[$0].means(.resource) }), !isFollowedByMore(clause),
            main.means([.standing, .norm, .change])
        {
            return true
        }
        return (!isFollowedByMore(clause) || s[verb.end].kind == .comma) && head(clause).bears([.paper, .preparatory])
            && main.means(.change) && !main.means([.upkeep, .trend])
    }

    /// "The annual return was not produced this year"
    private func wasNotDoneThisYear(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let main = s[verb.main]
        return verb.isNegative && !isFollowedByMore(clause) && !isGeneral(clause) && !isRelative(clause)
            && main.means([.change, .finish]) && !main.means([.need, .unwelcome, .hinder])
            && reach(verb.end, 3).contains {
                [.this, .last].contains(s[$0].word) && s[$0 + 1].isA([.unit, .season])
            }
    }

    static let settled: WordSet = [
        .confirmed, .made, .sealed, .adopted, .approved, .agreed, .signed, .ratified, .endorsed, .finalised, .implemented,
        .completed,
    ]
}
