/// What a thing is said to be: "remains patchy", "the policy is unsigned", "two of the actions are red".
extension SentenceReading {
    mutating func readStateWords() {
        for i in s.lower..<s.upper where s[i].kind == .word && s[i].bears(.state) {
            guard !found.contains(where: { $0.tokens.contains(i) }) else { continue }
            let owner = owner(of: i)
            if let owner, isFrozenCharge(owner) { continue }
            if s[i].word == .behind, [.us, .them].contains(s[i + 1].word) { continue }
            if clauses.contains(where: { $0.verb.main == i && !$0.verb.isCopula && !$0.verb.isPassive }) { continue }
            // "are broken down by ward"
            if s[i + 1].word == .down, [.by, .into].contains(s[i + 2].word) { continue }
            // "Unpaid fines go to court": which ones.
            if let owner, i < owner.head, owner.head < owner.verb.start { continue }
            // "are usually late"
            let isEver =
                s[i - 1].isA(.frequency) && s[i].bears([.stalled, .undone, .faulty]) && owner?.verb.tense == .present
                && owner.map { !isConditional($0) && !denies($0) } ?? false
            guard isEver || stands(i, owner), isPredicate(i, owner), !isAttribute(i..<i + 1) else { continue }
            if s[i].bears(.meagre), !s[i].bears(.undone),
                !(owner.map { head($0).bears(.gain) && i >= $0.verb.start } ?? (s.lower..<i).contains { s[$0].bears(.gain) })
            {
                continue
            }
            let why: EvidenceReading.Why =
                s[i].bears(.stalled) ? .heldUp : s[i].bears(.meagre) ? .shortOfWhole : s[i].bears(.early) ? .begun : .toDo
            mark(from(i), why, in: owner)
        }
    }

    /// Right behind "is" or "remains", with adverbs between; alone in a note; or in an aside.
    private func isPredicate(_ at: Int, _ owner: Clause?) -> Bool {
        var i = at - 1
        while i >= s.lower,
            s[i].isA(.anyAdverb) && !s[i].means(.ready) || [.all, .both, .too, .very].contains(s[i].word)
                || s[at].bears(.rated) && i > s.lower && (s[i].isA(.numeral) || s[i].isA(.and) || s[i].word == .green)
        { i -= 1 }
        let before = s[i]
        if before.isA(.been) { return owner.map { $0.verb.isPerfect && $0.verb.tense == .present } ?? false }
        if before.isA(.beFinite) || before.means(.stay) && before.isA([.sForm, .base]) || Self.seeming.contains(before.word)
        {
            return owner.map { $0.verb.tense == .present } ?? true
        }
        if before.isA(.being) || before.isA(.be) { return false }
        guard clauses.isEmpty else { return false }
        return i < s.lower || before.isA([.noun, .plural]) || [.comma, .dash, .colon, .open].contains(before.kind)
    }

    static let seeming: WordSet = [
        .seems, .seem, .looks, .look, .appears, .appear, .stands, .stand, .sits, .sit, .lies, .lie, .stays, .stay,
    ]

    private func from(_ i: Int) -> Range<Int> {
        var start = i
        while s[start - 1].isA(.anyAdverb) { start -= 1 }
        if s[start - 1].isA(.bePresent) || s[start - 1].means(.stay) { start -= 1 }
        return max(s.lower, start)..<i + 1
    }
}
