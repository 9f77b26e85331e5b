extension Lexicon.Builder {
    /// Verbs by what they say of work, with all their forms.
    mutating func addVerbs() {
        for (sense, list) in Self.verbs {
            for verb in list.split(separator: " ") { addForms(of: String(verb), sense) }
        }
        add(word: "costed", [.past, .participle], [.step, .change])
        add(word: "timed", [.past, .participle], [.timetable, .intend])
        for line in Self.irregular {
            let forms = line.split(separator: " ").map(String.init)
            guard forms.count == 3, let base = entry(forms[0]) else { continue }
            add(word: forms[1], .past, base.sense)
            add(word: forms[2], .participle, base.sense)
        }
    }

    private mutating func addForms(of base: String, _ sense: Sense) {
        add(word: base, .base, sense)
        let letters = Array(base)
        guard let last = letters.last else { return }
        let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
        let before = letters.dropLast().last
        let endsInConsonantY = last == "y" && before.map { !vowels.contains($0) } == true
        let stem = endsInConsonantY ? String(letters.dropLast()) : base

        let hisses = ["s", "x", "z", "ch", "sh"].contains { base.hasSuffix($0) } || base == "go" || base == "undergo"
        add(word: endsInConsonantY ? stem + "ies" : hisses ? base + "es" : base + "s", .sForm, sense)

        let doubled = Self.doubling.contains(base) ? base + String(last) : nil
        if last == "e", before != "e", before != "o", base != "be" {
            let cut = base.hasSuffix("ie") ? String(letters.dropLast(2)) + "y" : String(letters.dropLast())
            add(word: cut + "ing", .ing, sense)
        } else {
            add(word: (doubled ?? base) + "ing", .ing, sense)
        }
        guard !Self.irregularBases.contains(base) else { return }
        let regular = last == "e" ? base + "d" : endsInConsonantY ? stem + "ied" : (doubled ?? base) + "ed"
        add(word: regular, [.past, .participle], sense)
        // Both spellings, wherever there are two.
        for (ours, theirs) in [("ise", "ize"), ("yse", "yze")] where base.hasSuffix(ours) && base.count > 5 {
            let other = String(base.dropLast(3)) + theirs
            if entry(other) == nil { addForms(of: other, sense) }
        }
    }

    private static let irregularBases = Set(irregular.compactMap { $0.split(separator: " ").first.map(String.init) })

    private static let doubling: Set<String> = [
        "plan", "run", "begin", "ship", "drop", "stop", "set", "put", "get", "commit", "submit", "permit", "refer", "defer",
        "slip", "scrap", "map", "fit", "hit", "cut", "let", "win", "equip", "transfer", "occur", "admit", "sit",
        "level", "travel", "label", "model", "remodel", "cancel", "signal", "pin", "plot", "step", "tag", "trim", "log", "swap",
        "chat", "program", "ban", "beg", "dig", "split", "quit", "spin", "transmit", "omit", "wrap", "flag", "prefer",
        "incur", "refit", "rerun", "reset", "retrofit", "enrol", "fulfil", "channel", "counsel", "tunnel", "zip", "strip", "cap",
    ]

    /// Base, past, participle. The base must stand in one of the lists below.
    private static let irregular = [
        "begin began begun", "write wrote written", "rewrite rewrote rewritten", "build built built", "rebuild rebuilt rebuilt",
        "hold held held", "hear heard heard", "bind bound bound", "break broke broken", "fight fought fought", "hang hung hung",
        "hide hid hidden", "stick stuck stuck", "strike struck struck", "throw threw thrown", "wear wore worn", "forget forgot forgotten",
        "freeze froze frozen", "withhold withheld withheld", "meet met met", "pay paid paid", "repay repaid repaid", "send sent sent", "bring brought brought",
        "buy bought bought", "sell sold sold", "keep kept kept", "lead led led", "leave left left", "make made made",
        "give gave given", "take took taken", "undertake undertook undertaken", "go went gone", "undergo underwent undergone",
        "come came come", "become became become", "run ran run", "rerun reran rerun", "see saw seen", "seek sought sought",
        "think thought thought", "find found found", "set set set", "reset reset reset", "put put put", "cut cut cut",
        "let let let", "get got got", "show showed shown", "draw drew drawn", "withdraw withdrew withdrawn", "fall fell fallen",
        "rise rose risen", "grow grew grown", "spend spent spent", "teach taught taught", "tell told told", "say said said",
        "win won won", "lose lost lost", "choose chose chosen", "speak spoke spoken", "stand stood stood", "feel felt felt",
        "lay laid laid", "cost cost cost", "split split split", "deal dealt dealt", "drive drove driven",
        "arise arose arisen", "feed fed fed", "know knew known", "understand understood understood", "foresee foresaw foreseen",
        "forecast forecast forecast", "outgrow outgrew outgrown", "overcome overcame overcome", "read read read",
        "sweep swept swept", "hit hit hit", "do did done", "redo redid redone", "fit fitted fitted", "lend lent lent",
        "broadcast broadcast broadcast", "proofread proofread proofread", "typeset typeset typeset", "oversee oversaw overseen", "uphold upheld upheld", "mean meant meant",
    ]
}
