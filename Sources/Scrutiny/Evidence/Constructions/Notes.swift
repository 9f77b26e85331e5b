/// Notes: words without auxiliaries, parted by commas, colons and dashes. "Gates: fabricated, not hung", "fire suppression
/// Jan", "rest by Xmas", "quote requested", "prelims only".
extension SentenceReading {
    mutating func readNotes() {
        guard
            clauses.allSatisfy({
                $0.verb.isPlain && $0.verb.tense == .past && $0.verb.infinitive < 0
                    && !s[$0.verb.start].isA([.haveAny, .modal, .beFinite])
                    && !s[$0.verb.start - 1].isA(.pronoun)
            })
        else { return }
        // "Entry began at the branch on 2 February, at the hub on 16 February" is a sentence, not a note.
        let isSentence = clauses.contains { $0.head >= 0 }
            && !(s.lower..<s.upper).contains { s[$0].kind == .colon || s[$0].kind == .dash }
        if isSentence, s.upper - s.lower > 8 { return }
        var start = s.lower
        for i in s.lower...s.upper where i == s.upper || Self.partings.contains(s[i].kind) {
            if i > start { readNote(start..<i) }
            start = i + 1
        }
    }

    private static let partings: Set<Token.Kind> = [.comma, .colon, .dash, .semicolon, .open, .close]

    private mutating func readNote(_ part: Range<Int>) {
        if part.contains(where: { s[$0].isA([.general, .frequency]) }) || found.contains(where: { $0.tokens.overlaps(part) })
        {
            return
        }
        let last = part.upperBound - 1
        // "numbers not"
        if s[last].word == .not, part.count > 1 { return markNote(last - 1..<last + 1, .notYet, kind: .nothingDone) }
        // "not hung", "Phase 2 not funded"
        if let not = part.first(where: { s[$0].word == .not }),
            let done = (not + 1..<part.upperBound).first(where: { !s[$0].isA(.anyAdverb) }),
            s[done].isA(.participle), !s[done].means([.unwelcome, .hinder, .need]), !s[done].bears([.fails, .lags])
        {
            return markNote(not..<done + 1, .notYet, kind: .nothingDone)
        }
        // "quote requested", "cover ordered", "on site"
        if let step = part.last(where: { s[$0].isA(.participle) && !s[$0].isA(.base) }),
            s[step].bears(.lodges) || s[step].means(.step), part.count > 1, s[step - 1].word != .as,
            !goesOnFinished(after: step)
        {
            return markNote(step..<step + 1, .begun)
        }
        // "site visit rearranged"
        if let again = part.last(where: { s[$0].isA(.participle) && s[$0].means(.redo) }), !goesOnFinished(after: again) {
            return markNote(again..<again + 1, .heldUp)
        }
        // "still on the old rota", "engrossment with solicitors"
        if s[part.lowerBound].isA(.still), !part.contains(where: { s[$0].means(.ready) }) {
            return markNote(part.lowerBound..<part.lowerBound + 1, .toDo)
        }
        if let with = part.first(where: { s[$0].word == .with }), with > part.lowerBound,
            !part.contains(where: { s[$0].isA(.participle) }),
            s[last].bears(.other), s[with - 1].isA(.noun), Self.checking.contains(s[last].word) || part.count <= 5
        {
            return markNote(with - 1..<part.upperBound, .waiting)
        }
        // "prelims only"
        if s[last].word == .only, part.count > 1, !part.contains(where: { s[$0].isA(.preposition) }) {
            return markNote(last - 1..<last + 1, .shortOfWhole)
        }
        // "moderated 62%"
        if let share = part.first(where: { s[$0].isPercent }), (1..<100).contains(s[share].value), !hasTarget,
            part.contains(where: {
                s[$0].isA(.participle) && s[$0].means([.change, .finish, .unlisted]) || s[$0].means(.ready)
                    || s[$0].word == .there
            })
        {
            return markNote(share..<share + 1, .shortOfWhole)
        }
        readDatedNote(part)
    }

    /// "fire suppression Jan", "rest by Christmas", "consultation 3 Nov – 1 Dec": a coming date, and nothing reported as
    /// done.
    private mutating func readDatedNote(_ part: Range<Int>) {
        guard let date = dates.first(where: { part.contains($0.tokens.lowerBound) }), date.preposition != .since,
            date.preposition != .of,
            !part.contains(where: { s[$0].isA([.past, .participle]) || s[$0].means(.inForce) }),
            part.lowerBound < date.tokens.lowerBound || part.lowerBound > s.lower,
            let ahead = date.days(.ahead, by: clock), ahead.lowerBound > clock.meeting,
            date.hasYear || ahead.lowerBound.dayNumber - clock.meeting.dayNumber < 200,
            date.preposition != .to || date.tokens.lowerBound == part.lowerBound,
            !(part.contains { s[$0].isMoney || s[$0].isPercent })
        else { return }
        mark(part.lowerBound..<date.tokens.upperBound, .planned, kind: .runsPastMeeting)
    }

    private func goesOnFinished(after i: Int) -> Bool {
        (i + 1..<s.upper).contains { s[$0].isA(.participle) && s[$0].means(.finish) && !s[$0].bears([.lodges, .asks]) }
    }

    private mutating func markNote(
        _ tokens: Range<Int>, _ why: EvidenceReading.Why, kind: EvidenceReading.Mark.Kind = .unfinished
    ) {
        mark(max(tokens.lowerBound, s.lower)..<tokens.upperBound, why, kind: kind)
    }
}
