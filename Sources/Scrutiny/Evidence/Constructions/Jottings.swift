/// Remarks whose verb is left out or cut to a participle: "Site visits for members to be arranged", "Not started, the
/// officer left in May", "two applications outstanding", "comments wanted by Friday", "agreed in principle, subject to".
extension SentenceReading {
    mutating func readJottings() {
        // What a later "done" would take back does not stand against it.
        guard found.allSatisfy(\.yields) else { return }
        readNotBegun()
        if grammar.contains(.be) { readToBeDone() }
        for i in s.lower..<s.upper where s[i].kind == .word {
            if isWanted(i) {
                mark(i - 1..<i + 1, .waiting)
            } else if isLeftOut(i) {
                mark(i - 1..<i + 1, .toDo)
            } else if isSubjectTo(i) {
                mark(i..<i + 2, .waiting, yields: true)
            } else if opensLater(i) {
                mark(i - 1..<i + 1, .planned, kind: .runsPastMeeting)
            }
        }
    }

    /// "Not started, the officer who was to lead left in May."
    private mutating func readNotBegun() {
        let done = s[s.lower + 1].isA(.yet) ? s.lower + 2 : s.lower + 1
        guard s[s.lower].word == .not, s[done].isA(.participle), s[done + 1].kind == .comma || s[done + 1].kind == .dash,
            s[done].means([.start, .finish, .change]), !s[done].means([.unwelcome, .hinder, .need, .drop])
        else { return }
        mark(s.lower..<done + 1, .notYet, kind: .nothingDone)
    }

    /// "Site visits for members to be arranged": no other verb, and nothing that recurs or is any one of many.
    private mutating func readToBeDone() {
        guard
            clauses.allSatisfy({
                // "Site visits for members": a noun, though it could be a verb.
                $0.verb.isOwed || $0.verb.tense == .none
                    || $0.verb.isPlain && s[$0.verb.main].isA(.noun) && s[$0.verb.end].isA(.preposition)
            }),
            !(s.lower..<s.upper).contains(where: {
                s[$0].isA([.frequency, .general, .no, .beFinite, .haveAny]) || s[$0].kind == .colon
            }),
            let to = (s.lower + 1..<max(s.upper, s.lower + 1)).first(where: { i in
                s[i].word == .to && s[i + 1].isA(.be) && s[i + 2].isA(.participle) && s[i - 1].kind == .word
                    && (s[i - 1].isA([.noun, .plural]) || !s[i - 1].isA([.verbForm, .beFinite, .haveAny]))
            }),
            s[to + 2].means([.change, .finish, .unlisted, .timetable, .decide, .submit]), !s[to + 2].means(.unwelcome),
            s[to + 3].kind != .word || s[to + 3].isA([.preposition, .temporal, .adverb, .and])
        else { return }
        mark(to..<to + 3, .toDo)
    }

    /// Where the remark that the token stands in begins: behind a comma, a dash or the like, or with the sentence.
    private func remark(endingAt i: Int) -> Int {
        var start = i
        while start > s.lower, ![.comma, .dash, .semicolon, .colon, .open].contains(s[start - 1].kind) { start -= 1 }
        return start
    }

    /// "…, comments wanted by the end of the month", "Further work needed on the costings": a noun without an article and a
    /// bare participle.
    private func isWanted(_ i: Int) -> Bool {
        let start = remark(endingAt: i)
        guard [.wanted, .sought, .requested, .required].contains(s[i].word) || s[i].means(.need) && s[i].isA(.participle),
            s[i].isA(.participle), i > start, s[i - 1].isA([.noun, .plural]), i - start <= 4,
            !(start..<i).contains(where: { s[$0].isA([.no, .determiner, .preposition, .general, .beFinite, .haveAny]) })
        else { return false }
        // "The works required in May have been done": which works.
        if clauses.contains(where: { $0.verb.start > i && $0.opener < 0 }) { return false }
        if (i..<s.upper).contains(where: { s[$0].word == .having }) { return false }
        let next = s[i + 1]
        if (start..<i).contains(where: { s[$0].means(.further) }) {
            return next.kind != .word || [.on, .to, .with, .before, .from, .by].contains(next.word)
        }
        guard start > s.lower, [.by, .from].contains(next.word) else { return false }
        return !dates.contains { date in
            date.tokens.lowerBound > i && date.hasYear
                && (date.days(.ahead, by: clock).map { $0.upperBound <= clock.meeting } ?? false)
        }
    }

    /// "…, two applications outstanding": so many of them, and no verb.
    private func isLeftOut(_ i: Int) -> Bool {
        guard s[i].bears(.undone) || [.outstanding, .awaited, .pending].contains(s[i].word), s[i + 1].kind != .word,
            s[i - 1].isA([.noun, .plural]), case let start = remark(endingAt: i), start > s.lower, start < i - 1
        else { return false }
        return (s[start].isA(.numeral) && s[start].value > 0 || [.several, .some, .one].contains(s[start].word))
            && !(start..<i).contains { s[$0].isA([.beFinite, .haveAny, .modal, .preposition]) }
    }

    /// "agreed in principle, subject to the lease being negotiated"
    private func isSubjectTo(_ i: Int) -> Bool {
        guard s[i].word == .subject, s[i + 1].word == .to, s[i - 1].kind == .comma, s[i + 2].isA(.determiner),
            let owner = clauses.last(where: { $0.verb.end < i }), !owner.verb.isNegative,
            owner.verb.tense == .past || owner.verb.isPerfect,
            !recurs(owner), !isGeneral(owner), !isFollowedByMore(owner)
        else { return false }
        return reach(i + 3, 5).contains {
            s[$0].isA(.being) || s[$0].means(.decision) && s[$0].isA(.noun) && !s[$0].isA(.plural)
        }
    }

    /// "and the hearings open in January 2027"
    private func opensLater(_ i: Int) -> Bool {
        guard s[i].word == .open, s[i - 1].isA(.plural), !clauses.contains(where: { $0.verb.start <= i && i < $0.verb.end }),
            let date = dates.first(where: { $0.tokens.lowerBound == i + 1 || $0.tokens.lowerBound == i + 2 }), date.hasYear
        else { return false }
        return date.days(.ahead, by: clock).map { $0.lowerBound > clock.meeting } ?? false
    }
}
