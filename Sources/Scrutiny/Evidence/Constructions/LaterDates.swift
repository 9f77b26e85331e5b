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
        guard let owner else { return noted(date) }
        let verb = owner.verb
        let index = clauses.firstIndex { $0.verb.start == verb.start } ?? 0
        // "It commits us to halve emissions by 2030"
        if verb.isPlain, verb.tense == .present, s[verb.main].means(.norm), head(owner).means([.pointing, .document]) {
            return nil
        }
        if [.future, .must].contains(verb.tense), isConsequence(owner, index) { return nil }
        if let words = eventRightBefore(date, owner) ?? daySet(date, owner) { return words }
        guard mayTellAhead(owner, index, of: date), !isEachYear(date, owner), !isOfDocument(date, owner) else { return nil }
        let isBehindUs = verb.isPerfect || verb.tense == .past
        if isBehindUs, date.preposition == .to || date.preposition == .by {
            return isPutTo(date, s[verb.main]) ? verb.start..<date.tokens.upperBound : nil
        }
        if isBehindUs ? tellsWhen(date) : tellsWhatIs(date, verb) { return nil }
        let isFar = date.tokens.lowerBound - verb.end > 12
        return (isFar ? date.tokens.lowerBound - 4 : verb.start)..<date.tokens.upperBound
    }

    /// A date in a note without a verb: "Launch in March 2027".
    private func noted(_ date: RunningDate) -> Range<Int>? {
        let before = s.lower..<date.tokens.lowerBound
        // "exchanged contracts on 7 August": a participle tells what was done.
        if !date.hasYear,
            before.contains(where: {
                (s[$0].isA(.participle) && !s[$0].isA(.base) || s[$0].isA(.past)) && !s[$0].means([.timetable, .intend])
            })
        {
            return nil
        }
        // A long sentence whose verb is not known tells nothing of its dates.
        if s.upper - s.lower > 12,
            !before.contains(where: {
                s[$0].kind == .colon || s[$0].kind == .dash || s[$0].word == .due || s[$0].means(.timetable)
            })
        {
            return nil
        }
        // "until midnight in summer"
        if case .season(_, nil, false) = date.form, s[date.tokens.upperBound - 2].word == .in { return nil }
        let recurs = (s.lower..<s.upper).contains {
            s[$0].isA([.frequency, .general]) || [.next, .following].contains(s[$0].word)
        }
        return recurs || date.preposition == .to ? nil : max(s.lower, date.tokens.lowerBound - 4)..<date.tokens.upperBound
    }

    /// "…, with submissions closing on 4 January": what happens on the day stands right before it.
    private func eventRightBefore(_ date: RunningDate, _ owner: Clause) -> Range<Int>? {
        let end = owner.verb.end
        guard date.preposition == .on || date.preposition == .in,
            let event = (end..<max(date.tokens.lowerBound, end)).last(where: {
                s[$0].isA(.ing) && s[$0].means([.event, .finish]) && !s[$0].means(.gathering)
            }),
            event >= date.tokens.lowerBound - 2,
            (end..<event).contains(where: { s[$0].kind == .comma || s[$0].word == .with }),
            !recurs(owner), !isConditional(owner), !denies(owner)
        else { return nil }
        return event - (s[event - 1].isA(.noun) ? 1 : 0)..<date.tokens.upperBound
    }

    /// A day that is called a date: "A date of 14 January 2027 has been set", "has a start date of 1 December".
    private func daySet(_ date: RunningDate, _ owner: Clause) -> Range<Int>? {
        let verb = owner.verb
        if date.tokens.upperBound <= verb.start, verb.isPassive,
            s[verb.main].means(.change) || s[verb.main].means(.timetable),
            (owner.left..<verb.start).contains(where: { s[$0].word == .date || s[$0].word == .deadline })
        {
            return date.tokens.lowerBound..<verb.end
        }
        // "with an opening date of"
        guard date.tokens.lowerBound >= verb.end, verb.tense == .present, !denies(owner), !recurs(owner),
            (max(verb.end, date.tokens.lowerBound - 2)..<date.tokens.upperBound).contains(where: {
                s[$0].word == .date && Self.kindsOfDate.contains(s[$0 - 1].word)
            })
        else { return nil }
        return verb.start..<date.tokens.upperBound
    }

    private static let kindsOfDate: WordSet = [
        .start, .launch, .opening, .completion, .target, .delivery, .finish, .golive, .revised, .new,
    ]

    /// The date stands behind the verb of a clause that can tell of work ahead: no rule, no term, nothing that recurs.
    private func mayTellAhead(_ owner: Clause, _ index: Int, of date: RunningDate) -> Bool {
        date.tokens.lowerBound >= owner.verb.end && !denies(owner) && !isConditional(owner) && !isRelative(owner)
            && !isTemporal(owner) && !isSeries(owner) && !recurs(owner) && !isGeneral(owner)
            && !isTermOfThingInForce(owner) && !endsTerm(owner) && !isPrescribed(owner, index)
    }

    /// "Verges are cut in September": each year.
    private func isEachYear(_ date: RunningDate, _ owner: Clause) -> Bool {
        let verb = owner.verb
        return !date.hasYear && verb.tense == .present && !verb.isPerfect && !verb.isProgressive && verb.isPassive
            && head(owner).isA(.plural) && !s[verb.main].means(.timetable)
    }

    /// A document's own years, and what it aims at: "the plan to halve emissions by 2030".
    private func isOfDocument(_ date: RunningDate, _ owner: Clause) -> Bool {
        let between = owner.verb.end..<date.tokens.lowerBound
        if between.contains(where: { s[$0].word == .having }) { return true }
        return between.contains { s[$0].means([.inForce, .document]) } && date.preposition != .on && !isAhead(date, owner)
    }

    /// "moved to June", "invited by 4 December"
    private func isPutTo(_ date: RunningDate, _ main: Token) -> Bool {
        date.preposition == .to ? main.means([.change, .hinder, .unlisted]) : main.means(.entrust)
    }

    /// When what lies behind was done: "was approved from May 2027", "has been adopted for 2027/28".
    private func tellsWhen(_ date: RunningDate) -> Bool {
        if date.preposition == .from { return true }
        switch date.form {
        case .year, .financialYear: return true
        default: return false
        }
    }

    /// What there is, what goes on and what it is for: "has a break in 2029".
    private func tellsWhatIs(_ date: RunningDate, _ verb: VerbGroup) -> Bool {
        if date.preposition == .to || date.preposition == .for { return true }
        return verb.isPlain && s[verb.main].means(.standing) && !s[verb.main].means([.event, .change])
    }
}
