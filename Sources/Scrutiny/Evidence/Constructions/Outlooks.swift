/// What is looked forward to: "the aim is for every library to", "our preferred option is", "the timetable provides for
/// adoption in".
extension SentenceReading {
    mutating func readOutlooks(_ clause: Clause, _ index: Int) {
        guard isAsserted(clause, index), !denies(clause), clause.verb.tense == .present, !clause.verb.isPerfect,
            !isRelative(clause),
            let noun = (clause.left..<clause.verb.start).first(where: {
                s[$0].bears(.prospect) && !s[$0].isA(.sForm) || s[$0].bears(.prospect) && $0 == clause.head
            })
        else { return }
        let verb = clause.verb
        // "The aim of the fund is to help": what it is for.
        if (noun + 1..<verb.start).contains(where: { s[$0].word == .of }) { return }
        let isAdjusted = (clause.left..<noun).contains {
            [.preferred, .favoured, .next, .ultimate, .longterm, .current, .latest, .revised].contains(s[$0].word)
        }
        if verb.isOwed {
            if (action(clause).means([.change, .finish, .event, .start]) || action(clause).isA(.haveAny))
                && !action(clause).means(.effect) || hasDate(clause), verb.isCopula
            {
                mark(noun..<verb.end, .planned, in: clause)
            }
            return
        }
        if verb.isCopula {
            let at = verb.main
            let isAhead =
                s[at].word == .for || s[at].word == .that || s[at].word == .still || isAdjusted
                || [.whether, .how, .what, .when].contains(s[at].word)
                || laterDate(clause) != nil
            // "The plan is for each ward to have its own budget"
            let isForDoing =
                s[at].word == .for
                && (at + 1..<s.upper).contains { s[$0].word == .to && s[$0 + 1].isA([.base, .be, .havePresent]) }
            if isAhead, !s[noun].means(.document) || isAdjusted || isForDoing {
                mark(noun..<min(at + 1, s.upper), .planned, in: clause)
            }
            return
        }
        // "The timetable provides for adoption in spring"
        if verb.isPlain, laterDate(clause) != nil, s[noun].word != .forecast,
            [.provides, .provide, .shows, .show, .allows, .allow, .assumes, .foresees, .envisages, .has, .puts, .gives]
                .contains(s[verb.main].word)
        {
            mark(noun..<verb.end, .planned, in: clause)
        }
    }
}
