extension Lexicon.Builder {
    /// Verbs by what they say of work, with all their forms.
    mutating func addVerbs() {
        for (sense, list) in Self.verbs { Stem.forEach(in: list) { addForms(of: $0, sense) } }
        for (bearing, list) in Self.bearingVerbs { Stem.forEach(in: list) { addForms(of: $0, [], bearing) } }
        for line in Self.irregular {
            var forms: [Stem] = []
            Stem.forEach(in: line) { forms.append($0) }
            guard forms.count == 3, let base = entry(forms[0]) else { continue }
            add(forms[1].hash, .past, base.sense, bearing: base.bearing)
            add(forms[2].hash, .participle, base.sense, bearing: base.bearing)
        }
        add("costed", [.past, .participle], [.step, .change])
        add("timed", [.past, .participle], [.timetable, .intend])
    }

    /// What is a noun as well is one in the plural: "nursery places". For when all the nouns are known.
    mutating func addPluralsOfVerbs() {
        for list in Self.verbs.map(\.1) + Self.bearingVerbs.map(\.1) {
            Stem.forEach(in: list) { base in
                if entry(base)?.grammar.contains(.noun) == true { add(present(of: base).hash, [.noun, .plural], []) }
            }
        }
    }

    private mutating func addForms(of base: Stem, _ sense: Sense, _ bearing: Bearing = []) {
        add(base.hash, .base, sense, bearing: bearing)
        let present = present(of: base)
        add(present.hash, .sForm, sense, bearing: bearing)

        let endsInE = base.ends(in: "e")
        let endsInConsonantY = endsInConsonantY(base)
        let doubled = Self.doubling.has(base.hash) ? base.doublingTheLast : base
        if endsInE, !base.ends(in: "ee"), !base.ends(in: "oe"), base.hash != Self.be {
            let progressive = base.ends(in: "ie") ? base.dropping(2, adding: "ying") : base.dropping(1, adding: "ing")
            add(progressive.hash, .ing, sense, bearing: bearing)
        } else {
            add(doubled.dropping(adding: "ing").hash, .ing, sense, bearing: bearing)
        }
        guard !Self.irregularBases.has(base.hash) else { return }
        let regular =
            endsInE
            ? base.dropping(adding: "d")
            : endsInConsonantY ? base.dropping(1, adding: "ied") : doubled.dropping(adding: "ed")
        add(regular.hash, [.past, .participle], sense, bearing: bearing)
        // Both spellings, wherever there are two.
        guard base.count > 5 else { return }
        if base.ends(in: "ise") { addOtherSpelling(base.dropping(3, adding: "ize"), sense, bearing) }
        if base.ends(in: "yse") { addOtherSpelling(base.dropping(3, adding: "yze"), sense, bearing) }
    }

    private func endsInConsonantY(_ base: Stem) -> Bool {
        base.ends(in: "y") && base.count > 1 && !Self.vowels.contains(base.letter(fromEnd: 2))
    }

    /// "plans", "carries", "goes"
    private func present(of base: Stem) -> Stem {
        if endsInConsonantY(base) { return base.dropping(1, adding: "ies") }
        let hisses =
            base.ends(in: "s") || base.ends(in: "x") || base.ends(in: "z") || base.ends(in: "ch") || base.ends(in: "sh")
        return base.dropping(adding: hisses || Self.goes.has(base.hash) ? "es" : "s")
    }

    private mutating func addOtherSpelling(_ base: Stem, _ sense: Sense, _ bearing: Bearing) {
        if entry(base) == nil { addForms(of: base, sense, bearing) }
    }

    private static let vowels = Array("aeiou".utf8)
    private static let be = Lexicon.hash(of: "be")
    private static let goes = hashes(["go undergo"])

    /// In order, to be looked up in: quicker than a set for so few. Of each list the first `count` words, where that is
    /// given.
    private static func hashes(_ lists: [String], first count: Int = .max) -> [UInt64] {
        var hashes: [UInt64] = []
        for list in lists {
            var left = count
            Stem.forEach(in: list) {
                if left > 0 { hashes.append($0.hash) }
                left -= 1
            }
        }
        return hashes.sorted()
    }

    private static let irregularBases = hashes(irregular, first: 1)

    private static let doubling = hashes([
        "plan run begin ship drop stop set put get commit submit permit refer defer slip scrap map fit hit "
            + "cut let win equip transfer occur admit sit level travel label model remodel cancel signal pin "
            + "plot step tag trim log swap chat program ban beg dig split quit spin transmit omit wrap flag "
            + "prefer incur refit rerun reset retrofit enrol fulfil channel counsel tunnel zip strip cap"
    ])

    /// Base, past, participle. The base must stand in one of the lists below.
    private static let irregular = [
        "begin began begun", "write wrote written", "rewrite rewrote rewritten", "build built built",
        "rebuild rebuilt rebuilt",
        "hold held held", "hear heard heard", "bind bound bound", "break broke broken", "fight fought fought",
        "hang hung hung",
        "hide hid hidden", "stick stuck stuck", "strike struck struck", "throw threw thrown", "wear wore worn",
        "forget forgot forgotten",
        "freeze froze frozen", "withhold withheld withheld", "meet met met", "pay paid paid", "repay repaid repaid",
        "send sent sent", "bring brought brought",
        "buy bought bought", "sell sold sold", "keep kept kept", "lead led led", "leave left left", "make made made",
        "give gave given", "take took taken", "undertake undertook undertaken", "go went gone",
        "undergo underwent undergone",
        "come came come", "become became become", "run ran run", "rerun reran rerun", "see saw seen", "seek sought sought",
        "think thought thought", "find found found", "set set set", "reset reset reset", "put put put", "cut cut cut",
        "let let let", "get got got", "show showed shown", "draw drew drawn", "withdraw withdrew withdrawn",
        "fall fell fallen",
        "rise rose risen", "grow grew grown", "spend spent spent", "teach taught taught", "tell told told", "say said said",
        "win won won", "lose lost lost", "choose chose chosen", "speak spoke spoken", "stand stood stood", "feel felt felt",
        "lay laid laid", "cost cost cost", "split split split", "deal dealt dealt", "drive drove driven",
        "arise arose arisen", "feed fed fed", "know knew known", "understand understood understood",
        "foresee foresaw foreseen",
        "forecast forecast forecast", "outgrow outgrew outgrown", "overcome overcame overcome", "read read read",
        "sweep swept swept", "sit sat sat", "wind wound wound", "bite bit bitten", "blow blew blown", "burst burst burst",
        "catch caught caught",
        "dig dug dug", "eat ate eaten", "fly flew flown", "forbid forbade forbidden", "hurt hurt hurt", "shake shook shaken",
        "shoot shot shot", "sleep slept slept",
        "slide slid slid", "spin spun spun", "spread spread spread", "steal stole stolen", "swear swore sworn",
        "swim swam swum", "swing swung swung", "tear tore torn",
        "wake woke woken", "weave wove woven", "beat beat beaten", "sow sowed sown", "mow mowed mown", "prove proved proven",
        "tread trod trodden", "sing sang sung",
        "lie lay lain", "bid bid bid", "learn learnt learnt", "burn burnt burnt", "bear bore borne", "bend bent bent",
        "cast cast cast", "recast recast recast", "cling clung clung", "creep crept crept", "dwell dwelt dwelt",
        "forgo forwent forgone", "grind ground ground", "light lit lit", "mislead misled misled",
        "override overrode overridden", "overtake overtook overtaken", "ride rode ridden",
        "ring rang rung", "shed shed shed", "shrink shrank shrunk", "shut shut shut", "sink sank sunk",
        "swell swelled swollen", "undo undid undone", "upset upset upset",
        "withstand withstood withstood", "hit hit hit", "do did done", "redo redid redone", "fit fitted fitted",
        "lend lent lent",
        "broadcast broadcast broadcast", "proofread proofread proofread", "typeset typeset typeset",
        "redraw redrew redrawn", "remake remade remade", "retake retook retaken", "resell resold resold",
        "rethink rethought rethought", "overrun overran overrun", "resend resent resent", "overspend overspent overspent",
        "oversee oversaw overseen", "uphold upheld upheld", "mean meant meant"
    ]
}

extension [UInt64] {
    /// Whether the number is among these, which stand in order.
    fileprivate func has(_ number: UInt64) -> Bool {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == number
    }
}
