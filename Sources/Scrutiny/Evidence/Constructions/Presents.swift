/// Plain presents: "we plan to", "work continues", "runs until 30 September".
extension SentenceReading {
    mutating func readPresent(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        let main = s[verb.main]
        let action = action(clause)
        let subject = head(clause)
        guard !isPrescribed(clause, index), !isConditional(clause) else { return }
        if isTemporal(clause) { return readUntil(clause) }
        if isWithout(clause) {
            return mark(verb.start..<min(max(verb.end, verb.main + 1) + 2, s.upper), .notYet, kind: .nothingDone, in: clause)
        }
        if verb.isNegative { return readAbsence(clause) }
        if isGeneral(clause) { return }
        let next = s[verb.end]
        if main.means(.event), !recurs(clause), readEvent(clause) { return }
        // "We hope to bring annual reviews up to date during 2027": once, of what recurs.
        let isOnce =
            main.means(.intend) && verb.infinitive >= 0 && isOnesOwn(clause)
            && dates.contains { $0.hasYear && $0.tokens.lowerBound >= verb.end }
            && !phrases.contains { if case .recurrence = $0.match.role { true } else { false } }
        if recurs(clause) && !isOnce || self.subject(clause, has: .no) { return }

        if main.means(.intend),
            verb.infinitive >= 0 || next.word == .that || next.isA([.ing, .haveAny]) && next.word == .having,
            !subject.means(.party)
        {
            // "The strategy aims to reduce …" says what it is for.
            let isNamed = clause.head > s.lower && subject.isCapital
            if !isNamed, !(subject.means(.agent) && Self.meaningTo.contains(main.word)), !hasDate(clause),
                subject.means([.document, .inForce, .aim]), action.means([.effect, .trend]) || !subject.means(.agent)
            {
                return
            }
            if !main.means(.timetable), action.means(.standing), !action.means(.change), !action.isA(.haveAny),
                !hasDate(clause)
            {
                return
            }
            return mark(tokens(of: clause), .planned, in: clause)
        }
        // "We want to see it settled", "officers mean to"
        if [.want, .wants, .mean, .means].contains(main.word), verb.infinitive >= 0,
            subject.word == .we || subject.means(.agent) && !subject.means(.party), !isRelative(clause)
        {
            return mark(tokens(of: clause), .planned, in: clause)
        }
        // "We expect the trust to sign this month", "the board wants more information"
        let isOurs = subject.word == .we || subject.means(.agent) && !subject.means(.party)
        if isOurs, main.means(.intend), !isRelative(clause),
            (verb.end..<min(verb.end + 8, s.upper)).contains(where: { s[$0].word == .to && s[$0 + 1].isA([.base, .be]) })
        {
            return mark(tokens(of: clause), .planned, in: clause)
        }
        if isOurs || subject.bears(.other), [.want, .wants].contains(main.word),
            object(clause, within: 2, has: { $0.means(.further) || $0.word == .another })
        {
            return mark(verb.start..<verb.end + 1, .waiting, in: clause)
        }
        // "Work moves to phase two once the lease is signed"
        if main.means([.event, .start, .change]), !subject.isA(.plural), !subject.means(.party),
            let wait = clauses.first(where: {
                $0.verb.start > verb.end && $0.opener >= 0
                    && s[$0.opener].word == .once && $0.verb.tense == .present
                    && [.the, .this, .our].contains(s[$0.opener + 1].word) && !head($0).means(.party)
            }),
            subject.means([.activity, .phase, .decision])
        {
            return mark(wait.opener..<wait.verb.end, .waiting, in: clause)
        }
        // "A decision rests with Cabinet"
        if main.word == .rests, next.word == .with, self.subject(clause, means: .decision) {
            return mark(
                verb.start..<verb.end + 1,
                .waiting, in: clause)
        }
        // "…, and the fit-out follows"
        if main.word == .follows || main.word == .follow,
            next.kind != .word || dates.contains(where: { $0.tokens.lowerBound == verb.end }), !isRelative(clause),
            !subject.means([.agent, .party])
        {
            return mark(max(clause.left, verb.start - 1)..<verb.end, .planned, in: clause)
        }
        // "the west comes next"
        if main.means(.event), next.word == .next, s[verb.end + 1].kind != .word {
            return mark(verb.start..<verb.end + 1, .planned, in: clause)
        }
        // "the search goes on", "recruitment goes on"
        if main.word == .goes || main.word == .go, next.word == .on, subject.means(.activity),
            !subject.means([.inForce, .practice]),
            !recurs(clause)
        {
            return mark(verb.start..<verb.end + 1, .inHand, in: clause)
        }
        // "Work stands at 44 per cent"
        if main.word == .stands, next.word == .at, self.subject(clause, means: .activity),
            (1..<100).contains(s[verb.end + 1].value),
            s[verb.end + 1].isPercent || s[verb.end + 2].word == .per || s[verb.end + 2].word == .percent
        {
            return mark(verb.start..<verb.end + 2, .shortOfWhole, in: clause)
        }
        // "still carries the old criteria"
        if verb.adverbs.contains(.still),
            reach(verb.end, 4).contains(where: {
                Self.former.contains(s[$0].word) || s[$0].word == .last && s[$0 + 1].isA(.unit)
            })
        {
            return mark(verb.start - 1..<verb.end, .toDo, in: clause)
        }
        if main.means(.await), !subject.means(.party) { return mark(tokens(of: clause), .waiting, in: clause) }
        if main.means(.need) { return readNeed(clause) }
        // "The landlord refuses to sign"
        if main.means(.drop), verb.infinitive >= 0, !subject.isA(.plural) || subject.means(.agent), !subject.means(.party) {
            return mark(tokens(of: clause), .refused, kind: .declined)
        }
        // "the mornings continue to be arranged": each in its turn.
        if main.means(.goOn), verb.infinitiveIsPassive, subject.isA(.plural) { return }
        if main.means(.goOn) {
            let isWork =
                verb.infinitive >= 0
                ? action.means(.change) && !action.means([.standing, .effect])
                    && !self.subject(clause, means: [.gathering, .practice])
                    && !subject.means(.party)
                : subject.means(.activity) && !subject.means([.inForce, .practice]) && !subject.means(.gathering)
                    || subject.isA(.ing) && !subject.isA(.noun) && subject.means([.change, .unlisted])
                        && !subject.means(.standing)
            if isWork { mark(tokens(of: clause), .inHand, in: clause) }
            return
        }
        if main.means(.stay) {
            let isLeftOver =
                (next.kind != .word || [.in, .between, .at, .with].contains(next.word) && subject.means(.trouble))
                && (self.subject(clause, has: .numeral) || subject.means([.activity, .trouble, .phase]))
            let isStillAnAim =
                (next.word == .a || next.word == .an)
                && [s[verb.end + 1], s[verb.end + 2]].contains {
                    $0.means([
                        .intention,
                        .trouble,
                    ]) || $0.word == .aspiration || $0.word == .ambition
                }
            if next.word == .committed, s[verb.end + 1].word == .to,
                s[verb.end + 2].isA([
                    .ing,
                    .base,
                ])
            {
                return mark(verb.start..<verb.end + 2, .planned, in: clause)
            }
            // "remains below the level recommended"
            let isOver =
                [.above, .over].contains(next.word)
                && reach(verb.end, 5).contains { [.limit, .maximum].contains(s[$0].word) }
            if isOver || [.below, .short, .behind, .outside].contains(next.word) {
                return mark(verb.start..<verb.end + 1, .shortOfWhole, in: clause)
            }
            // "remains closed" of a bridge, "remain open" of vacancies
            let isShut = (next.word == .closed || next.word == .shut) && !subject.means([.document, .activity])
            let isLacking =
                next.word == .without || next.word == .short || isShut
                || next.word == .open
                    && (subject.bears(.leftover) || self.subject(clause, bears: .leftover)
                        || (clause.left..<verb.start).contains { isMatter(s[$0]) })
            if isLacking { return mark(verb.start..<verb.end + 1, .toDo, in: clause) }
            if isStillAnAim { return mark(verb.start..<min(verb.end + 2, s.upper), .planned, in: clause) }
            if verb.infinitive >= 0 || isLeftOver { mark(tokens(of: clause), .toDo, in: clause) }
            return
        }
        // "still omits the older files", "the register omits", "still makes no mention of agency staff"
        let isStill = verb.adverbs.contains(.still) || s[verb.start - 1].isA(.still)
        if verb.isPlain, [.omits, .omit].contains(main.word) || isStill && main.word == .excludes, !subject.means(.party),
            !isRelative(clause)
        {
            return mark(tokens(of: clause), .toDo, in: clause)
        }
        if isStill, verb.isPlain, next.isA(.no), !meetsTrouble(after: verb.end), !isRelative(clause),
            !subject.means(.party)
        {
            return mark(verb.start..<verb.end + 1, .notYet, kind: .nothingDone, in: clause)
        }
        // "has another two months to run before it can be evaluated"
        if main.isA(.haveAny), verb.isPlain,
            let run = reach(verb.end, 5).first(where: {
                s[$0].isA(.unit) && s[$0 + 1].word == .to && [.run, .go].contains(s[$0 + 2].word)
            }), subject.means(.activity) && !subject.means(.inForce) || precedesOneThing(clause)
        {
            return mark(verb.start..<run + 3, .inHand, in: clause)
        }
        // "has an interim chair"
        if main.isA(.haveAny), verb.isPlain, object(clause, within: 3, has: { $0.word == .interim || $0.word == .acting }) {
            return mark(verb.start..<verb.end + 2, .waiting, in: clause)
        }
        if verb.adverbs.contains(.still), verb.isPlain, main.means([.standing, .need]),
            next.isA([
                .determiner, .preposition, .pronoun,
                .noun,
            ]) || next.isA(.adjective)
        {
            return mark(verb.start - 1..<verb.end, .toDo, in: clause)
        }
        if verb.adverbs.contains(.still), next.isA(.ing) || main.isA(.havePresent) {
            mark(tokens(of: clause), .toDo, in: clause)
        }
        if Self.depending.contains(main.word), next.word == .on || next.word == .other && next.isA(.preposition),
            subject.means([.activity, .pointing, .phase, .decision]) || main.word != .relies,
            object(
                clause,
                has: {
                    $0.means([
                        .decision,
                        .resource,
                    ]) || $0.means([.activity, .inForce]) && $0.isA(.noun)
                })
        {
            mark(tokens(of: clause), .waiting, in: clause)
        }
    }

    private static let depending: WordSet = [.depends, .depend, .hinges, .hinge, .turns, .rests, .relies]

    /// Said by the council of itself: "we", "the service".
    private func isOnesOwn(_ clause: Clause) -> Bool {
        head(clause).word == .we || head(clause).means(.agent) && !head(clause).means(.party)
    }

    private static let meaningTo: WordSet = [.hope, .hopes, .intend, .intends, .plan, .plans, .expect, .expects]

    /// A present that names a coming day: "goes to Cabinet on 3 March", "runs until 30 September".
    private mutating func readEvent(_ clause: Clause) -> Bool {
        let verb = clause.verb
        let soon = verb.adverbs.contains(.soon) || object(clause, within: 2) { $0.isA(.soon) }
        guard laterDate(clause) != nil || soon else { return false }
        if endsTerm(clause) || isSeries(clause) { return true }
        mark(tokens(of: clause), .planned, in: clause)
        return true
    }

    /// "the contract expires in 2028", "the appointment will end in 2030"
    func endsTerm(_ clause: Clause) -> Bool {
        let verb = clause.verb
        // "the cycle starts over in 2032", "it will lapse in 2029 unless renewed"
        if [.over, .again, .afresh].contains(s[verb.end].word), !verb.isPassive,
            s[verb.main].means([.event, .start]) || [.lapse, .lapses, .expire, .expires].contains(s[verb.main].word)
        {
            return true
        }
        // "The lease, granted in March, expires in 2041"
        if [.expire, .expires].contains(s[verb.main].word),
            (s.lower..<verb.start).contains(where: { s[$0].means(.inForce) || s[$0].word == .extension })
        {
            return true
        }
        // "comes into force in May 2027" begins it.
        if s[verb.end].word == .into { return false }
        guard isTermOfThingInForce(clause) else { return false }
        return Self.lasting.contains(s[verb.main].word)
            || laterDate(clause).map { [.to, .until, .till].contains($0.preposition) } ?? false
    }

    private static let lasting: WordSet = [
        .run, .runs, .end, .ends, .expire, .expires, .last, .lasts, .finish, .finishes, .close, .closes, .come,
        .comes, .cease, .ceases, .conclude, .concludes,
    ]
}
