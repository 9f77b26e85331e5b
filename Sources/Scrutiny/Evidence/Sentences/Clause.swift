/// A verb group with what belongs to it.
struct Clause: Sendable {
    var verb: VerbGroup
    /// From its subject, or what stands before it, to what the next clause begins with.
    var left: Int
    var right: Int
    /// The word that makes it depend on another clause ("which", "if", "once"); -1 for none.
    var opener: Int
    /// The noun it is about; -1 where there is none in sight.
    var head: Int
    // What the constructions ask of it again and again, found once by `SentenceReading`.
    var recurs = false
    var isGeneral = false
    var hasNoSubject = false
    /// "the doors ordered in May", "the standard the committee set": it only says which, without a word that opens it.
    var isContact = false
}

extension Clause {
    /// The clauses of a sentence, in order.
    static func clauses(of s: Sentence) -> [Clause] {
        let groups = VerbGroupReader(s: s).groups()
        var clauses: [Clause] = []
        clauses.reserveCapacity(groups.count)
        for (index, verb) in groups.enumerated() {
            // What is said of the subject before is that clause's: "is incomplete for cases opened before 2019".
            let floor =
                index == 0
                ? s.lower
                : groups[index - 1].isCopula
                    ? max(
                        groups[index - 1].end,
                        groups[index - 1].main + 1) : groups[index - 1].end
            let (left, opener) = leftEdge(s, of: verb, notBefore: floor)
            var clause = Clause(verb: verb, left: left, right: s.upper, opener: opener, head: -1)
            clause.head = headNoun(s, from: left, to: verb.start)
            if let last = clauses.indices.last {
                clauses[last].right = max(clauses[last].verb.end, min(clause.opener >= 0 ? clause.opener : left, verb.start))
                // "has been drafted and will be": the second verb has the first one's subject.
                if clause.head < 0, opener < 0, left >= verb.start { clause.head = clauses[last].head }
                if clause.head < 0, opener < 0, s[verb.start - 1].isA([.and, .but]) { clause.head = clauses[last].head }
            }
            // "the grant, which began in April, ends": the noun before the aside is what it is about.
            if clause.head < 0, opener < 0, let aside = clauses.last, aside.opener > s.lower, s[aside.opener].isA(.relative),
                s[aside.opener - 1].kind == .comma, s[verb.start - 1].kind == .comma
            {
                clause.head = headNoun(s, from: clauses.dropLast().last?.verb.end ?? s.lower, to: aside.opener - 1)
            }
            clause.isContact = index > 0 && opener < 0 && isContact(s, verb, after: groups[index - 1])
            clauses.append(clause)
        }
        // What stands before the first subject ("In March 2017, the service will move") belongs to the first clause.
        if let first = clauses.first, first.opener < 0 { clauses[0].left = s.lower }
        return clauses
    }

    private static func leftEdge(_ s: Sentence, of verb: VerbGroup, notBefore floor: Int) -> (left: Int, opener: Int) {
        var i = verb.start - 1
        var left = verb.start
        while i >= floor {
            let token = s[i]
            switch token.kind {
            case .comma, .colon, .dash, .open, .semicolon:
                // "the leisure, parks and culture strategy": a list inside the subject goes on; one comma may part an
                // adverbial.
                return (left, -1)
            case .close:
                // A bracket in the subject.
                var j = i - 1
                while j >= floor, s[j].kind != .open { j -= 1 }
                if j < floor { return (left, -1) }
                i = j - 1
                left = j
                continue
            default: break
            }
            // "provided that the lease is signed": one joint.
            if token.word == .that, s[i - 1].isA(.conditional), i - 1 >= floor { return (left, i - 1) }
            // "to see how it is used": what is asked there is a clause of its own.
            if token.word == .how || token.word == .what, i > s.lower { return (left, i) }
            if token.isA(.clauseOpener), token.word != .as, !(token.word == .so && s[i + 1].word == .far),
                !(token.word == .but && s[i - 1].word == .all),
                !(token.word == .that
                    && isDemonstrative(s, i))
            {
                return (left, i)
            }
            if token.isA(.and), floor > s.lower { return (left, -1) }
            left = i
            i -= 1
        }
        return (left, -1)
    }

    /// A past right behind the object of another verb, with nothing to join them. What people say or find is a clause of its
    /// own.
    private static func isContact(_ s: Sentence, _ verb: VerbGroup, after governor: VerbGroup) -> Bool {
        let main = s[governor.infinitive >= 0 ? governor.infinitive : governor.main]
        guard verb.tense == .past, verb.isPlain, !s[verb.start].isA([.haveAny, .beFinite]), !governor.isCopula,
            !main.means([.opinion, .norm, .intend, .commit, .decide, .cause]),
            ![.show, .shows, .know, .found, .heard, .see].contains(main.word)
        else { return false }
        let between = governor.end..<max(verb.start, governor.end)
        return between.count >= 2
            && between.allSatisfy { (s[$0].kind == .word || s[$0].kind == .number) && !s[$0].isA([.and, .but]) }
            && between.contains { s[$0].isA([.noun, .plural]) }
    }

    /// "by that date": points, and opens nothing.
    private static func isDemonstrative(_ s: Sentence, _ i: Int) -> Bool {
        (i == s.lower || s[i - 1].isA(.preposition)) && s[i + 1].isA(.noun)
    }

    /// The last word of the first noun phrase: of "the outputs from those meetings", "outputs".
    static func headNoun(_ s: Sentence, from: Int, to: Int) -> Int {
        var head = -1
        var i = from
        while i < to {
            let token = s[i]
            if token.isA(.preposition), !token.isA(.noun) || head >= 0 {
                if head >= 0 { break }
                // "In the north, officers": what comes before the comma is no subject.
                while i < to, s[i].kind != .comma { i += 1 }
                i += 1
                if i >= to { break }
                head = -1
                continue
            }
            if token.kind == .comma {
                i += 1
                continue
            }
            if token.isA([.relative, .temporal, .conditional]), head >= 0 { break }
            if token.isA([.noun, .plural]) || token.isA(.pronoun) || token.isA(.ing) || token.isA(.numeral) && head < 0
                || token.kind == .word && token.id == 0
            {
                if !(token.isA([.participle]) && head >= 0 && !token.isA(.noun)) { head = i }
            }
            i += 1
        }
        return head
    }
}
