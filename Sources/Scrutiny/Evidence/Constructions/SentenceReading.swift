/// One sentence and what it says of unfinished work. Each family of constructions is an extension in a file of its own.
struct SentenceReading {
    typealias Found = AccountReading.Found

    /// What one sentence leaves for the next one of its paragraph to be read by.
    struct Context {
        /// The goal that it named, and the figure that it gave.
        var goal: Token?
        var figure: Figure?
        /// It reports something as done, and nothing as outstanding.
        var isDone = false
        /// It tells what was asked for.
        var tellsWanted = false
    }

    let s: Sentence
    let clock: Clock
    let context: Context
    private(set) var clauses: [Clause]
    let dates: [RunningDate]
    let phrases: [(at: Int, match: Phrases.Match)]
    /// What any of its words can mean, so that a construction that cannot occur is not looked for.
    private(set) var senses: Sense = []
    private(set) var bearings: Bearing = []
    private(set) var grammar: Grammar = []
    private(set) var found: [Found] = []
    /// The last token of the last thing that the sentence reports as done; -1 for none.
    private(set) var lastFinish = -1
    var completions: [(tokens: Range<Int>, first: CalendarDate)] = []

    init(_ s: Sentence, clock: Clock, after context: Context) {
        self.s = s
        self.clock = clock
        self.context = context
        clauses = Clause.clauses(of: s)
        for i in s.lower..<s.upper {
            grammar.formUnion(s[i].grammar)
            senses.formUnion(s[i].sense)
            bearings.formUnion(s[i].bearing)
        }
        dates = grammar.isDisjoint(with: .calendar.union(.numeral)) ? [] : RunningDate.dates(in: s)
        phrases = grammar.contains(.opensPhrase) ? Self.phrases(of: s) : []
        for i in clauses.indices {
            clauses[i].recurs = findsRecurrence(in: clauses[i])
            clauses[i].isGeneral = findsGenerality(in: clauses[i])
            clauses[i].hasNoSubject = findsNoSubject(in: clauses[i])
        }
    }

    private static func phrases(of s: Sentence) -> [(at: Int, match: Phrases.Match)] {
        var phrases: [(at: Int, match: Phrases.Match)] = []
        var i = s.lower
        while i < s.upper {
            if s[i].isA(.opensPhrase), let match = Phrases.shared.match(s, at: i) {
                phrases.append((i, match))
                i += match.length
            } else {
                i += 1
            }
        }
        return phrases
    }

    /// What the sentence after this one is read by. For when it has been read.
    var contextForNext: Context {
        let hasFigures = grammar.contains(.numeral)
        return Context(
            goal: hasFigures ? goal.map { s[$0] } : nil, figure: hasFigures ? reached : nil,
            isDone: lastFinish >= 0 && found.isEmpty, tellsWanted: !bearings.isDisjoint(with: .wanted))
    }

    mutating func read() {
        for index in clauses.indices {
            let before = found.count
            judge(clauses[index], index)
            if found.count == before { readTies(clauses[index], index) }
            if found.count == before { readOutlooks(clauses[index], index) }
            if found.count == before { readTurns(clauses[index], index) }
            if found.count == before { readLeftovers(clauses[index], index) }
            if found.count == before { readDenials(clauses[index], index) }
            if found.count == before { readSteps(clauses[index], index) }
            if found.count == before { readRemainders(clauses[index], index) }
        }
        if !dates.isEmpty { readCompletions() }
        readSetPhrases()
        readShortfalls()
        readRatherThans()
        readShares()
        readUndertakings()
        readNounPhrases()
        readInterims()
        if !bearings.isDisjoint(with: .state) { readStateWords() }
        if grammar.contains(.negation) { readEllipses() }
        if grammar.contains(.temporal) { readInversions() }
        if !dates.isEmpty { readLaterDates() }
        if grammar.contains(.numeral) { readTarget(context.goal, context.figure) }
        if clauses.isEmpty { readFragment() }
        readNotes()
        readJottings()
        if let (done, isOfAll) = endsFulfilled() {
            if isOfAll { found.removeAll { $0.tokens.upperBound <= done && $0.kind != .declined } }
            markFinished(done)
        }
    }

    private mutating func judge(_ clause: Clause, _ index: Int) {
        let verb = clause.verb
        if identifies(clause) || clause.isContact || comparesOnly(clause) { return }
        if readObstacle(clause) { return }
        if verb.isOwed { return readOwed(clause, index) }
        switch verb.tense {
        case .future: readFuture(clause, index)
        case .would, .can, .should, .must: readModal(clause, index)
        case .present, .past, .none:
            if verb.isPerfect {
                readPerfect(clause, index)
            } else if verb.isProgressive {
                readProgressive(clause, index)
            } else if verb.isPassive {
                readPassive(clause, index)
            } else if verb.isCopula {
                readState(clause, index)
            } else if verb.tense == .past {
                readPast(clause, index)
            } else {
                readPresent(clause, index)
            }
        }
    }

    /// Marks the tokens as unfinished; as running past the meeting where the clause says so.
    mutating func mark(
        _ tokens: Range<Int>, _ why: EvidenceReading.Why, kind: EvidenceReading.Mark.Kind = .unfinished,
        in clause: Clause? = nil,
        yields: Bool = false
    ) {
        if kind == .unfinished || kind == .runsPastMeeting, let clause, let date = laterDate(clause) {
            // The words and the date in one quotation, unless the date stands in front or far behind.
            let reachesDate = date.tokens.lowerBound >= tokens.lowerBound && date.tokens.upperBound - tokens.lowerBound <= 16
            let quoted = reachesDate ? tokens.lowerBound..<max(tokens.upperBound, date.tokens.upperBound) : tokens
            found.append(
                Found(
                    tokens: quoted, kind: .runsPastMeeting, why: why,
                    yields: yields && [.past, .would].contains(clause.verb.tense)))
        } else {
            found.append(Found(tokens: tokens, kind: kind, why: why, yields: yields))
        }
    }

    /// "…, and it was.", "… until they have been trained, and all of them have been": what was to come about has; `isOfAll`
    /// where that is said of everything before it.
    private func endsFulfilled() -> (at: Int, isOfAll: Bool)? {
        var i = s.upper - 1
        while i > s.lower, [.so, .too, .been, .done].contains(s[i].word) || s[i].isA(.now) { i -= 1 }
        guard s[i].isA([.bePast, .doPast, .havePresent, .bePresent]), !s[i].isA(.negation),
            let joint = (i - 5..<i).last(where: { s[$0].isA(.and) || s[$0].kind == .comma || s[$0].kind == .semicolon }),
            i - joint <= 3 || s[joint + 1].word == .all
        else { return nil }
        return (
            s.upper - 1,
            [.it, .they, .all, .both].contains(s[joint + 1].word) && s[i].isA([.bePast, .doPast, .havePresent])
        )
    }

    /// Notes that something is reported as done.
    mutating func markFinished(_ token: Int) { lastFinish = max(lastFinish, token) }
}
