import Scrutiny

/// What stands in a file on its way in, before it is taken in.
public struct IncomingFile: Sendable, Hashable {
    /// A column of a tracker, and what it was taken for.
    public struct Column: Sendable, Hashable {
        public enum How: Sendable, Hashable { case heading, content, asked, unknown }

        /// The line on which its table begins, from 1.
        public var line: Int
        /// From 1.
        public var place: Int
        /// As written; empty where there is none.
        public var heading: String
        /// One of `meanings`; nil for one of which it is not known what it holds.
        public var holds: String?
        public var how: How
        /// The first words that stand in it.
        public var sample: String

        public init(line: Int, place: Int, heading: String, holds: String?, how: How, sample: String) {
            self.line = line
            self.place = place
            self.heading = heading
            self.holds = holds
            self.how = how
            self.sample = sample
        }

        /// What a person's choice for it goes by: its heading, or its place where it has none.
        var name: String { heading.isEmpty ? String(place) : heading }
    }

    /// A line of the file and what is to be said of it.
    public struct Remark: Sendable, Hashable {
        /// From 1.
        public var line: Int
        public var text: String
        /// One sentence for people.
        public var why: String

        public init(line: Int, text: String, why: String) {
            self.line = line
            self.text = text
            self.why = why
        }
    }

    public var path: String
    public var reviews: [Review]
    /// Of the tables that were read; none for a progress report.
    public var columns: [Column]
    /// What a column may hold, in the words of the field.
    public var meanings: [String]
    /// What might be meant in another way.
    public var doubts: [Remark]
    /// What has no place in a review.
    public var unplaced: [Remark]
    /// The lines with telephone numbers and e-mail addresses, which are not kept.
    public var contactLines: [Int]

    public init(
        path: String, reviews: [Review], columns: [Column] = [], meanings: [String] = [], doubts: [Remark] = [],
        unplaced: [Remark] = [],
        contactLines: [Int] = []
    ) {
        self.path = path
        self.reviews = reviews
        self.columns = columns
        self.meanings = meanings
        self.doubts = doubts
        self.unplaced = unplaced
        self.contactLines = contactLines
    }
}

/// A file to read, and what a person says of it.
public struct ReadingRequest: Sendable, Hashable {
    /// As typed: it may begin with "~".
    public var path: String
    /// What columns hold, by their headings or their places.
    public var columns: [String: String] = [:]
    /// The day for which a tracker speaks; nil for the one that the file gives.
    public var on: CalendarDate?

    public init(path: String, columns: [String: String] = [:], on: CalendarDate? = nil) {
        self.path = path
        self.columns = columns
        self.on = on
    }
}

/// How the name of a file may go on.
public struct PathCompletion: Sendable, Hashable {
    /// What was typed when it was asked for.
    public var typed: String
    /// With all that the names have in common.
    public var completed: String
    /// The names that begin so, folders with "/" behind them.
    public var names: [String]

    public init(typed: String, completed: String, names: [String]) {
        self.typed = typed
        self.completed = completed
        self.names = names
    }
}
