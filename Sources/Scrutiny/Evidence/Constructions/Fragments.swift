/// Notes without a finite verb: "Report due in June.", "Currently drafting the policy.", "New form being designed."
extension SentenceReading {
    mutating func readFragment() {
        // "Done in full in June."
        if s[s.lower].word == .done, s[s.lower + 1].word != .in || s[s.lower + 2].word != .part { markFinished(s.lower) }
        var i = s.lower
        while s[i].isA(.anyAdverb) || s[i].kind == .bullet { i += 1 }
        if s[i].isA(.ing), !s[i].isA(.noun), s[i].means([.change, .intend, .await, .goOn]), !s[i].means(.standing),
            !recursAnywhere
        {
            return note(s.lower..<i + 1, .inHand)
        }
        // "Engagement plan next."
        if s.upper - s.lower > 1, s[s.upper - 1].word == .next { return note(s.upper - 1..<s.upper, .planned) }
        for i in s.lower..<s.upper where s[i].kind == .word {
            let next = s[i + 1]
            if s[i].isA(.being), next.isA(.participle), !recursAnywhere, next.means(.change) || next.means(.unlisted) {
                return note(i..<i + 2, .inHand)
            }
            // "Draft protocol with the police for comment"
            if s[i].word == .for, Self.granting.contains(next.word),
                (s.lower..<i).contains(where: { [.with, .out].contains(s[$0].word) })
            {
                return note(i..<i + 2, .waiting)
            }
            // "just the last chapter left to write"
            if s[i].word == .left, next.word == .to, s[i + 2].isA([.base, .be]) { return note(i..<i + 3, .toDo) }
            if s[i].word == .to, next.isA(.base), s[i - 1].isA(.noun),
                !dates.isEmpty || isForOneToDo(i)
                    || (i + 2..<s.upper).contains(where: { [.once, .when, .after, .as].contains(s[$0].word) }),
                !recursAnywhere
            {
                return note(i..<i + 2, .planned)
            }
            if s[i].isA(.nearly), next.means(.ready) || next.isA(.participle) { return note(i..<i + 2, .shortOfWhole) }
            let isDatedNext =
                next.isA([.preposition, .calendar, .numeral, .soon, .temporal]) || next.kind == .nothing || next.word == .to
            if s[i].word == .due, isDatedNext,
                next.word != .to || s[i + 2].isA([.base, .be])
                    || s[i + 2].means(.agent), !recursAnywhere
            {
                return note(i..<i + 1, .planned)
            }
            if s[i].isA(.participle), s[i].means(.timetable), i > s.lower, isDatedNext, !recursAnywhere {
                return note(i..<i + 1, .planned)
            }
        }
    }

    /// "Strategic Director to consider": who is to do it stands alone in front.
    private func isForOneToDo(_ to: Int) -> Bool {
        (s[to - 1].means(.agent) || s[to - 1].bears(.other))
            && s[to + 1].means([.explore, .change, .finish, .submit, .decide])
            && !(s.lower..<to).contains { s[$0].isA(.preposition) }
    }

    private var recursAnywhere: Bool {
        (s.lower..<s.upper).contains { s[$0].isA([.frequency, .general]) }
            || phrases.contains { if case .recurrence = $0.match.role { true } else { false } }
    }

    private mutating func note(_ tokens: Range<Int>, _ why: EvidenceReading.Why) {
        let whole = Clause(
            verb: VerbGroup(start: tokens.lowerBound, end: tokens.upperBound, main: tokens.lowerBound, tense: .none),
            left: s.lower, right: s.upper, opener: -1, head: -1)
        mark(tokens, why, in: whole)
    }
}
