/// What a clause reports, and what it only prescribes, compares, asks or passes on.
extension SentenceReading {
    /// What a rule, a document or a purpose says: "requires that", "sets out how", "so that".
    func isPrescribed(_ clause: Clause, _ index: Int) -> Bool {
        // "What remains is": not what is prescribed.
        for i in clause.left..<clause.verb.start where s[i].word == .how || s[i].word == .what && i > s.lower { return true }
        if comparesOnly(clause) { return true }
        // "I am pleased to say that", "officers report that": what follows is reported, not prescribed.
        if clause.opener >= 0, s[clause.opener].word == .that, Self.reporting.contains(s[clause.opener - 1].word), index > 0,
            case let teller = head(clauses[index - 1]),
            [.we, .i, .officers, .it].contains(teller.word)
                || (teller.means(.agent) || teller.bears(.other)) && !teller.means(.document)
        {
            return false
        }
        if clause.opener >= 0 {
            let opener = s[clause.opener]
            let before = s[clause.opener - 1]
            if opener.word == .how || opener.word == .what { return true }
            if asksWhich(clause.opener) { return true }
            // "told the same day when a plumber will call": "when" with "will" is always a question.
            if opener.word == .when, clause.verb.tense == .future, before.kind == .word,
                clauses[..<index].contains(where: {
                    !$0.verb.isNegative && $0.verb.tense != .future && Self.telling.contains(s[$0.verb.main].word)
                })
            {
                return true
            }
            if opener.word == .that {
                if before.word == .so { return true }
                let reports = index > 0 && (clauses[index - 1].verb.isPerfect || clauses[index - 1].verb.tense == .past)
                let isHindrance = index > 0 && subject(clauses[index - 1], means: [.trouble, .obstacle, .resource])
                if before.means([.norm, .effect]), !before.means(.decide), before.isA(.verbForm), !reports, !isHindrance {
                    return true
                }
                if before.isA(.noun), before.means(.document) { return true }
            }
        }
        // "Under the policy, tenants will be given notice."
        if s[clause.left].word == .under || s[clause.left].word == .in && s[clause.left + 1].word == .line, !hasDate(clause),
            let comma = (clause.left..<clause.verb.start).first(where: { s[$0].kind == .comma }),
            (clause.left..<comma).contains(where: { s[$0].means(.document) })
        {
            return true
        }
        guard index > 0, !isRelative(clause) || s[clause.opener].word == .that else { return false }
        let governor = clauses[index - 1]
        let verb = s[governor.verb.infinitive >= 0 ? governor.verb.infinitive : governor.verb.main]
        guard verb.means(.norm), !verb.means(.decide), !governor.verb.isPerfect,
            !(verb.means(.effect) && subject(governor, means: [.trouble, .obstacle, .resource]))
        else { return false }
        for i in governor.verb.end..<clause.verb.start where s[i].kind == .comma || s[i].isA([.and, .but]) { return false }
        return true
    }

    /// "…, which is what we were asked to do", "…, as we aimed to do", "more than was planned": what is done is held against
    /// it.
    func comparesOnly(_ clause: Clause) -> Bool {
        let before = s[clause.left - 1].word
        if before == .what || before == .than, clause.left - 1 > s.lower { return true }
        let first = clause.opener >= 0 ? clause.opener : clause.left
        return (s[first].word == .as || s[first].word == .than) && first > s.lower && clause.verb.start - first <= 2
            && (s[first + 1].isA(.pronoun) || first + 1 == clause.verb.start) && s[first - 1].kind == .comma
    }

    /// "sets out which roads will be gritted", "a protocol saying when the police will share": asked and answered there.
    private func asksWhich(_ opener: Int) -> Bool {
        guard [.which, .when, .who, .where].contains(s[opener].word), s[opener - 1].kind == .word,
            s[opener].word != .which || s[opener + 1].isA([.noun, .plural])
        else { return false }
        var i = opener - 1
        while i > opener - 4,
            [.out, .on, .about, .of, .down].contains(s[i].word) || i == opener - 1 && s[i].isA(.noun) && !s[i].isA(.verbForm)
        {
            i -= 1
        }
        if i < opener - 1, s[i + 1].isA(.noun), s[i].isA(.preposition) {
            // "can see on the website which"
            i = clauses.last { $0.verb.end <= i }?.verb.main ?? i
        }
        return s[i].isA(.verbForm) && (s[i].means([.norm, .decide, .explore]) || Self.showing.contains(s[i].word))
    }

    private static let showing: WordSet = [.see, .show, .shows, .shown, .showed, .know, .told, .seeing]

    private static let reporting: WordSet = [
        .say, .said, .report, .confirm, .advise, .note, .add, .accept, .recognise, .acknowledge, .found, .showed,
    ]

    /// "Officers said that the survey was under way": told in the past of how things are, and nothing told after it.
    func isReported(_ clause: Clause) -> Bool {
        guard let index = clauses.firstIndex(where: { $0.verb.start == clause.verb.start }), index > 0,
            !isFollowedByMore(clause)
        else { return false }
        return clauses[..<index].contains { teller in
            let subject = head(teller)
            return teller.opener < 0
                && ([.said, .noted, .explained].contains(s[teller.verb.main].word)
                    || s[teller.verb.main].word == .told && !teller.verb.isPassive)
                && (subject.means(.agent) && !subject.means(.party) || subject.isA(.pronoun) || subject.bears(.other))
        }
    }

    /// The sense of the verb that carries the clause: of "continues to develop", of "develop".
    func action(_ clause: Clause) -> Token { s[clause.verb.infinitive >= 0 ? clause.verb.infinitive : clause.verb.main] }

    /// The first clause to the left that the sentence reports as done.
    func follows(doneIn index: Int) -> Bool {
        clauses[..<index].contains { clause in
            !clause.verb.isNegative && (clause.verb.isPerfect || clause.verb.tense == .past) && clause.opener < 0
        }
    }
}
