/// Gathers what the sentences of one account say, and drops what a later sentence has overtaken.
struct AccountReading {
    /// Something that reads as unfinished, by tokens.
    struct Found {
        var tokens: Range<Int>
        var kind: EvidenceReading.Mark.Kind
        var why: EvidenceReading.Why
        /// It no longer stands once the paragraph says that the work was finished: "was delayed, but opened in May".
        var yields = false
    }

    let clock: Clock
    private(set) var hasWords = false
    private var kept: [Found] = []
    private var paragraph: [Found] = []
    private var lastFinish = -1
    /// What the sentence before said, for what the next one says of it.
    private var context = SentenceReading.Context()
    private(set) var completions: [(tokens: Range<Int>, first: CalendarDate)] = []

    init(clock: Clock) { self.clock = clock }

    mutating func read(_ sentence: Sentence) {
        guard sentence.lower < sentence.upper else { return }
        var reading = SentenceReading(sentence, clock: clock, after: context)
        hasWords = hasWords || (sentence.lower..<sentence.upper).contains { sentence[$0].kind != .bullet }
        reading.read()
        context = reading.contextForNext
        paragraph += reading.found
        completions += reading.completions
        lastFinish = max(lastFinish, reading.lastFinish)
    }

    mutating func endParagraph() {
        kept += paragraph.filter { !($0.yields && lastFinish > $0.tokens.upperBound) }
        paragraph.removeAll(keepingCapacity: true)
        lastFinish = -1
        context = SentenceReading.Context()
    }

    /// The marks, in order; of two that overlap, the graver one.
    func marks(in tokens: [Token]) -> [EvidenceReading.Mark] {
        guard !kept.isEmpty else { return [] }
        var marks: [EvidenceReading.Mark] = []
        for found in kept.sorted(by: { $0.tokens.lowerBound < $1.tokens.lowerBound }) {
            guard found.tokens.lowerBound >= 0, found.tokens.upperBound <= tokens.count, !found.tokens.isEmpty else {
                continue
            }
            // "we’re discussing": a quotation does not begin in the middle of a word.
            var first = tokens[found.tokens.lowerBound]
            if found.tokens.lowerBound > 0, case let before = tokens[found.tokens.lowerBound - 1], before.kind == .word,
                first.kind == .word, before.end == first.start
            {
                first = before
            }
            let bytes = Int(first.start)..<Int(tokens[found.tokens.upperBound - 1].end)
            let mark = EvidenceReading.Mark(bytes: bytes, kind: found.kind, why: found.why)
            if let last = marks.last, last.bytes.upperBound > bytes.lowerBound {
                if mark.kind.rank > last.kind.rank { marks[marks.count - 1] = mark }
            } else {
                marks.append(mark)
            }
        }
        return marks
    }
}

extension EvidenceReading.Mark.Kind {
    /// Graver is more.
    var rank: Int {
        switch self {
        case .unfinished: 0
        case .declined: 1
        case .nothingDone: 2
        case .runsPastMeeting: 3
        }
    }
}
