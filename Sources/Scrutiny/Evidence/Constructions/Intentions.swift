/// What a plain present intends or wants: "we plan to", "officers mean to", "the board wants more information".
extension SentenceReading {
    /// True where the clause tells what someone intends or wants, also where that leaves nothing outstanding.
    mutating func readIntention(_ clause: Clause) -> Bool {
        if intends(clause) {
            if !saysWhatFor(clause), !intendsWhatStands(clause) { mark(tokens(of: clause), .planned, in: clause) }
        } else if wantsTo(clause) || expectsOfOthers(clause) {
            mark(tokens(of: clause), .planned, in: clause)
        } else if wantsMore(clause) {
            mark(clause.verb.start..<clause.verb.end + 1, .waiting, in: clause)
        } else {
            return false
        }
        return true
    }

    /// "We hope to bring annual reviews up to date during 2027": once, of what recurs.
    func isIntendedOnce(_ clause: Clause) -> Bool {
        s[clause.verb.main].means(.intend) && clause.verb.infinitive >= 0 && isOnesOwn(clause)
            && dates.contains { $0.hasYear && $0.tokens.lowerBound >= clause.verb.end }
            && !phrases.contains { if case .recurrence = $0.match.role { true } else { false } }
    }

    /// Said by the council of itself: "we", "the service".
    private func isOnesOwn(_ clause: Clause) -> Bool {
        head(clause).word == .we || head(clause).means(.agent) && !head(clause).means(.party)
    }

    /// "we plan to", "we hope that"
    private func intends(_ clause: Clause) -> Bool {
        let next = s[clause.verb.end]
        return s[clause.verb.main].means(.intend)
            && (clause.verb.infinitive >= 0 || next.word == .that || next.isA([.ing, .haveAny]) && next.word == .having)
            && !head(clause).means(.party)
    }

    /// "The strategy aims to reduce …" says what it is for.
    private func saysWhatFor(_ clause: Clause) -> Bool {
        let subject = head(clause)
        let isNamed = clause.head > s.lower && subject.isCapital
        return !isNamed && !(subject.means(.agent) && Self.meaningTo.contains(s[clause.verb.main].word)) && !hasDate(clause)
            && subject.means([.document, .inForce, .aim])
            && (action(clause).means([.effect, .trend]) || !subject.means(.agent))
    }

    private static let meaningTo: WordSet = [.hope, .hopes, .intend, .intends, .plan, .plans, .expect, .expects]

    /// "we aim to respond within five days": what is done all the time.
    private func intendsWhatStands(_ clause: Clause) -> Bool {
        let action = action(clause)
        return !s[clause.verb.main].means(.timetable) && action.means(.standing) && !action.means(.change)
            && !action.isA(.haveAny) && !hasDate(clause)
    }

    /// "We want to see it settled", "officers mean to"
    private func wantsTo(_ clause: Clause) -> Bool {
        [.want, .wants, .mean, .means].contains(s[clause.verb.main].word) && clause.verb.infinitive >= 0
            && isOnesOwn(clause) && !isRelative(clause)
    }

    /// "We expect the trust to sign this month"
    private func expectsOfOthers(_ clause: Clause) -> Bool {
        let end = clause.verb.end
        return isOnesOwn(clause) && s[clause.verb.main].means(.intend) && !isRelative(clause)
            && (end..<min(end + 8, s.upper)).contains { s[$0].word == .to && s[$0 + 1].isA([.base, .be]) }
    }

    /// "the board wants more information"
    private func wantsMore(_ clause: Clause) -> Bool {
        (isOnesOwn(clause) || head(clause).bears(.other)) && [.want, .wants].contains(s[clause.verb.main].word)
            && object(clause, within: 2) { $0.means(.further) || $0.word == .another }
    }
}
