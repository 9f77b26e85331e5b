/// Denials whose verb is left out: "built but not released", "terms not agreed", "four have done so and seven have not".
extension SentenceReading {
    mutating func readEllipses() {
        for i in s.lower..<s.upper where s[i].isA(.negation) {
            if isLeftOut(after: i) {
                let start = s[i].word == .not ? i - 1 : i
                if start >= s.lower, !isExcused(start) { mark(start..<i + 1, .notYet, kind: .nothingDone, yields: true) }
                continue
            }
            guard s[i].word == .not, !clauses.contains(where: { $0.verb.start <= i && i < $0.verb.end }) else { continue }
            var verb = i + 1
            while s[verb].isA(.anyAdverb) || s[verb].isA(.been) { verb += 1 }
            // "terms not agreed", "built but not yet released"
            guard s[verb].isA(.participle),
                s[verb].means([.change, .finish, .event, .unlisted, .start, .standing]) || s[verb].bears(.remedies),
                !s[verb].means([.unwelcome, .need, .hinder, .drop])
            else { continue }
            let isJoined = s[i - 1].isA([.but, .and]) || s[i - 1].word == .though || s[i - 1].word == .yet
            let isNote =
                clauses.isEmpty && (s[i - 1].isA([.noun, .plural]) || i == s.lower)
                || s[i - 1].isA([.noun, .plural])
                    && s[verb + 1].kind != .word
            if let owner = owner(of: i),
                isConditional(owner) || isGeneral(owner) || recurs(owner) || owner.verb.tense == .can
            {
                continue
            }
            if isJoined || isNote { mark(i..<verb + 1, .notYet, kind: .nothingDone, yields: true) }
        }
    }

    /// "has not", "have not", "did not", and nothing behind.
    private func isLeftOut(after i: Int) -> Bool {
        let next = s[i + 1]
        let isLast = next.kind != .word || next.isA([.but, .and]) || next.isA([.yet, .now])
        guard isLast else { return false }
        if s[i].isA([.havePresent, .doPast, .doPresent, .bePresent]), s[i].isA(.negation) { return true }
        return s[i].word == .not
            && (s[i - 1].isA([.havePresent, .doPast])
                || s[i - 1].isA([.doPresent, .bePresent])
                    && s[i - 2].isA([.plural, .noun, .numeral]))
    }

    private func isExcused(_ i: Int) -> Bool {
        guard let owner = owner(of: i) else { return false }
        return isConditional(owner) || isGeneral(owner) || isRelative(owner) || recurs(owner)
            || subject(owner, means: .trouble)
            // "It was feared that the move would disrupt lessons, but it did not"
            || (s.lower..<i).contains {
                s[$0].means([.unwelcome, .hinder]) && s[$0].isA(.verbForm) && !s[$0].means(.finish)
            }
            || (s.lower..<i).contains { s[$0].word == .whether }
    }

    /// "Only when the audit is closed can the policy be introduced"
    mutating func readInversions() {
        for i in s.lower..<s.upper where s[i].word == .only || s[i].word == .not {
            guard [.when, .once, .after, .until].contains(s[i + 1].word), i == s.lower || s[i - 1].kind == .comma,
                let modal = (i + 2..<s.upper).first(where: { s[$0].isA([.can, .will]) }),
                !(i..<modal).contains(where: { s[$0].word == .a })
            else { continue }
            mark(i..<i + 2, .waiting)
        }
    }
}
