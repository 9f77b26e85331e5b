/// A date after the meeting that no verb of the future goes with: "delivery being anticipated in mid-January", "opening in
/// March".
extension SentenceReading {
    mutating func readLaterDates() {
        for date in dates {
            let owner = owner(of: date.tokens.lowerBound)
            let isBehind = owner.map { $0.verb.isPerfect || $0.verb.tense == .past } ?? false
            let isNoted =
                owner == nil && date.preposition == .other
                && [
                    s[date.tokens.lowerBound - 1],
                    s[date.tokens.lowerBound - 2],
                ].contains { $0.word == .date || $0.word == .deadline || $0.word == .target }
            guard
                Self.points(date) || isNoted
                    || s[date.tokens.lowerBound].word == .of && s[date.tokens.lowerBound - 1].word == .date
                    || s[date.tokens.lowerBound - 1].word == .of && s[date.tokens.lowerBound - 2].word == .date,
                let days = date.days(isBehind && !isAhead(date, owner) ? .behind : .ahead, by: clock),
                days.lowerBound > clock.meeting,
                !found.contains(where: {
                    $0.kind == .runsPastMeeting && $0.tokens.overlaps(date.tokens)
                        || $0.tokens.contains(date.tokens.lowerBound)
                }),
                let at = mayBePlanned(date, owner)
            else { continue }
            mark(at, .planned, kind: .runsPastMeeting)
        }
    }

    /// "has been extended to March", "moved into the new year": what was done lies behind, the date ahead.
    private func isAhead(_ date: RunningDate, _ owner: Clause?) -> Bool {
        guard let owner, owner.verb.isPerfect, owner.verb.tense == .present, date.tokens.lowerBound >= owner.verb.end,
            [.to, .into, .until, .for].contains(date.preposition)
                || s[owner.verb.main].means(.entrust) && date.preposition == .on
        else { return false }
        if s[owner.verb.main].means(.entrust) { return true }
        return s[owner.verb.main].means([.hinder, .redo]) || Self.moving.contains(s[owner.verb.main].word)
    }

    private static let moving: WordSet = [
        .extended, .moved, .pushed, .put, .rolled, .carried, .slipped, .booked, .rebooked, .scheduled, .prolonged,
    ]

    /// "in March 2027", "on 3 May"; "until" and "to" end a term, "for" and "by" set what a thing is for.
    private static func points(_ date: RunningDate) -> Bool {
        switch date.preposition {
        case .in, .on, .at, .from, .before, .after, .into: break
        case .by, .to, .for: break
        default: return false
        }
        switch date.form {
        case .year, .financialYear: return [.in, .by, .to, .into].contains(date.preposition)
        default: return true
        }
    }

    /// The words to quote: those that the date belongs to, with the date.
    private func mayBePlanned(_ date: RunningDate, _ owner: Clause?) -> Range<Int>? {
        guard let owner else {
            // "exchanged contracts on 7 August": a participle tells what was done.
            if !date.hasYear,
                (s.lower..<date.tokens.lowerBound).contains(where: {
                    (s[$0].isA(.participle) && !s[$0].isA(.base) || s[$0].isA(.past)) && !s[$0].means([.timetable, .intend])
                })
            {
                return nil
            }
            // A long sentence whose verb is not known tells nothing of its dates.
            if s.upper - s.lower > 12,
                !(s.lower..<date.tokens.lowerBound).contains(where: {
                    s[$0].kind == .colon || s[$0].kind == .dash || s[$0].word == .due
                        || s[$0].means(.timetable)
                })
            {
                return nil
            }
            // "until midnight in summer"
            if case .season(_, nil, false) = date.form, s[date.tokens.upperBound - 2].word == .in { return nil }
            let recurs = (s.lower..<s.upper).contains {
                s[$0].isA([.frequency, .general]) || [.next, .following].contains(s[$0].word)
            }
            return recurs || date.preposition == .to
                ? nil : max(s.lower, date.tokens.lowerBound - 4)..<date.tokens.upperBound
        }
        let verb = owner.verb
        let index = clauses.firstIndex { $0.verb.start == verb.start } ?? 0
        // "It commits us to halve emissions by 2030"
        if verb.isPlain, verb.tense == .present, s[verb.main].means(.norm), head(owner).means([.pointing, .document]) {
            return nil
        }
        if [.future, .must].contains(verb.tense), isConsequence(owner, index) { return nil }
        // "…, with submissions closing on 4 January": what happens on the day stands right before it.
        if date.preposition == .on || date.preposition == .in,
            let event =
                (verb
                .end..<max(
                    date.tokens.lowerBound,
                    verb.end)).last(where: { s[$0].isA(.ing) && s[$0].means([.event, .finish]) && !s[$0].means(.gathering) }
                ),
            event >= date.tokens.lowerBound - 2,
            (verb.end..<event).contains(where: {
                s[$0].kind == .comma
                    || s[$0].word == .with
            }), !recurs(owner), !isConditional(owner), !denies(owner)
        {
            return event - (s[event - 1].isA(.noun) ? 1 : 0)..<date.tokens.upperBound
        }
        // "A date of 14 January 2027 has been set"
        if date.tokens.upperBound <= verb.start, verb.isPassive,
            s[verb.main].means(.change) || s[verb.main].means(.timetable),
            (owner.left..<verb.start).contains(where: { s[$0].word == .date || s[$0].word == .deadline })
        {
            return date.tokens.lowerBound..<verb.end
        }
        // "has a start date of 1 December", "with an opening date of"
        if date.tokens.lowerBound >= verb.end, verb.tense == .present, !denies(owner), !recurs(owner),
            (max(verb.end, date.tokens.lowerBound - 2)..<date.tokens.upperBound).contains(where: {
                s[$0].word == .date
                    && [.start, .launch, .opening, .completion, .target, .delivery, .finish, .golive, .revised, .new]
                        .contains(s[$0 - 1].word)
            })
        {
            return verb.start..<date.tokens.upperBound
        }
        guard date.tokens.lowerBound >= verb.end, !denies(owner), !isConditional(owner), !isRelative(owner),
            !isTemporal(owner),
            !isSeries(owner), !recurs(owner), !isGeneral(owner), !isTermOfThingInForce(owner), !endsTerm(owner),
            !isPrescribed(owner, index)
        else { return nil }
        // "Verges are cut in September": each year.
        if !date.hasYear, verb.tense == .present, !verb.isPerfect, !verb.isProgressive, verb.isPassive,
            head(owner).isA(.plural),
            !s[verb.main].means(.timetable)
        {
            return nil
        }
        let between = verb.end..<date.tokens.lowerBound
        if between.contains(where: { s[$0].word == .having }) { return nil }
        // A document's own years, and what it aims at: "the plan to halve emissions by 2030".
        if between.contains(where: { s[$0].means([.inForce, .document]) }), date.preposition != .on, !isAhead(date, owner) {
            return nil
        }
        let isBehindUs = verb.isPerfect || verb.tense == .past
        if isBehindUs {
            // "moved to June", "invited by 4 December"
            let main = s[verb.main]
            if date.preposition == .to {
                return main.means([.change, .hinder, .unlisted]) ? verb.start..<date.tokens.upperBound : nil
            }
            if date.preposition == .by { return main.means(.entrust) ? verb.start..<date.tokens.upperBound : nil }
            if date.preposition == .from { return nil }
            switch date.form {
            case .year, .financialYear: return nil
            default: break
            }
        }
        if date.preposition == .to || date.preposition == .for, !isBehindUs { return nil }
        // What there is, and what goes on: "has a break in 2029".
        if !isBehindUs, verb.isPlain, s[verb.main].means(.standing), !s[verb.main].means([.event, .change]) { return nil }
        let start = between.count > 12 ? date.tokens.lowerBound - 4 : verb.start
        return start..<date.tokens.upperBound
    }
}
