/// Something the check has to say about a category, and what it rests on.
public struct Finding: Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
        /// The category cannot stand beside this.
        case contradiction
        /// The category needs something that nobody has recorded.
        case missing
        /// A reason to ask before agreeing.
        case caution
        /// Worth knowing.
        case note

        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
        /// Graver first.
        public static func < (a: Self, b: Self) -> Bool { a.rank < b.rank }
    }

    /// The rule's name: "runs-past-meeting".
    public var rule: String
    public var severity: Severity
    /// The letter it is about; nil when it is about the recommendation as a whole.
    public var subItem: String?
    /// The words of the evidence it rests on, letter for letter; nil when it rests on none.
    public var quote: String?
    /// Where `quote` stands; nil without one.
    public var passage: Passage?
    /// One sentence for people.
    public var message: String
    /// What to ask in the meeting.
    public var question: String

    public init(
        rule: String, severity: Severity, subItem: String? = nil, quote: String? = nil, passage: Passage? = nil,
        message: String, question: String
    ) {
        self.rule = rule
        self.severity = severity
        self.subItem = subItem
        self.quote = quote
        self.passage = passage
        self.message = message
        self.question = question
    }
}

/// A stretch of the evidence.
public struct Passage: Sendable, Hashable {
    /// The recommendation whose evidence it is: another one's where a reference lent it.
    public var recommendation: String
    /// As in `Evidence.subItem`.
    public var subItem: String?
    /// Which of the evidence's updates, from 0.
    public var update: Int
    /// Bytes of that update's text in UTF-8.
    public var bytes: Range<Int>

    public init(recommendation: String, subItem: String?, update: Int, bytes: Range<Int>) {
        self.recommendation = recommendation
        self.subItem = subItem
        self.update = update
        self.bytes = bytes
    }
}
