/// What one account of progress says of work that is not finished.
///
/// It goes by how English marks it: the tense and aspect of each verb, what the verb means, what recurs and what is in
/// force, what is negated, conditional or quoted. It never claims that something is finished: it marks what reads as
/// unfinished.
public struct EvidenceReading: Sendable {
    /// A stretch of the account that reads as unfinished.
    public struct Mark: Sendable, Hashable {
        public enum Kind: Sendable, Hashable, CaseIterable {
            /// Work is outstanding.
            case unfinished
            /// Nothing has come of it.
            case nothingDone
            /// Something asked for will not be done.
            case declined
            /// Work is outstanding, and dated after the meeting.
            case runsPastMeeting
        }

        /// Bytes of the text in UTF-8.
        public var bytes: Range<Int>
        public var kind: Kind
        public var why: Why

        /// One short line: "still under way".
        public var reason: String { kind == .runsPastMeeting ? "dated after this meeting" : why.line }

        public init(bytes: Range<Int>, kind: Kind, why: Why) {
            self.bytes = bytes
            self.kind = kind
            self.why = why
        }
    }

    /// What makes the words read as unfinished.
    public enum Why: String, Sendable, Hashable, CaseIterable {
        /// "will be issued"
        case toCome
        /// "is being drafted"
        case inHand
        /// "awaiting approval"
        case waiting
        /// "is planned", "we intend to"
        case planned
        /// "three of the five"
        case shortOfWhole
        /// "needs to be agreed"
        case toDo
        /// "has begun"
        case begun
        /// "a draft has been prepared"
        case draft
        /// "is delayed"
        case heldUp
        /// "has yet to"
        case notYet
        /// "will not be extended"
        case refused

        var line: String {
            switch self {
            case .toCome: "still to come"
            case .inHand: "still under way"
            case .waiting: "waiting on something else"
            case .planned: "planned, not done"
            case .shortOfWhole: "short of the whole"
            case .toDo: "still to be done"
            case .begun: "begun, not finished"
            case .draft: "a draft, not the finished thing"
            case .heldUp: "held up"
            case .notYet: "nothing has come of it yet"
            case .refused: "will not be done"
            }
        }
    }

    /// In the order of the text, none overlapping another.
    public let marks: [Mark]

    /// Something reported as done on a day: its words, and the first day it can have been.
    struct Completion: Sendable {
        var bytes: Range<Int>
        var first: CalendarDate
    }

    let completions: [Completion]

    /// True when the text has words that report something, however they read.
    public let hasWords: Bool

    /// Reads a text: a whole account, or one paragraph of it, whose marks are then counted from the paragraph's start.
    ///
    /// `heading` is the date above the account ("Update – Sept 2016"); days without a year are read by it, or by the meeting
    /// where there is none. Takes time in proportion to the length of the text.
    public init(of text: String, heading: PartialDate? = nil, at meeting: CalendarDate) {
        let tokens = Tokenizer.tokens(of: text)
        self.init(tokens: tokens, clock: Clock(heading: heading, meeting: meeting))
    }

    init(tokens: [Token], clock: Clock) {
        var account = AccountReading(clock: clock)
        Sentence.forEach(of: tokens) { sentence, endsParagraph in
            account.read(sentence)
            if endsParagraph { account.endParagraph() }
        }
        hasWords = account.hasWords
        marks = account.marks(in: tokens)
        completions = account.completions.compactMap { completion in
            guard completion.tokens.lowerBound >= 0, completion.tokens.upperBound <= tokens.count, !completion.tokens.isEmpty
            else { return nil }
            return Completion(
                bytes: Int(tokens[completion.tokens.lowerBound].start)..<Int(tokens[completion.tokens.upperBound - 1].end),
                first: completion.first)
        }
    }

    /// The bytes of the paragraph that the byte at `offset` is in, for reading again only what was typed.
    public static func paragraph(of text: String, around offset: Int) -> Range<Int> {
        var text = text
        return text.withUTF8 { bytes in
            let offset = min(max(offset, 0), bytes.count)
            func isBreak(_ i: Int) -> Bool { i + 1 < bytes.count && bytes[i] == 0x0a && bytes[i + 1] == 0x0a }
            var start = offset
            while start > 0, !(start >= 2 && isBreak(start - 2)) { start -= 1 }
            var end = offset
            while end < bytes.count, !isBreak(end) { end += 1 }
            return start..<end
        }
    }
}
