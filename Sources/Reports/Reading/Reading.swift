import Scrutiny

/// What was read of one report or tracker, and an account of everything in it that found no place.
public struct Reading: Sendable, Hashable {
    /// In the order of the report; most reports hold one.
    public var reviews: [Review]
    /// What has no place in a review, in the order of its lines.
    public var unplaced: [Unplaced]
    /// What was seen and is not kept: page numbers, running heads, personal contact lines.
    public var leftOut: [LeftOut]
    /// Of the tables that were read: their columns and what they were taken for.
    public var columns: [ColumnReading]
    /// What might be meant in another way, in the order of its lines.
    public var doubts: [Doubt]

    public init(
        reviews: [Review], unplaced: [Unplaced] = [], leftOut: [LeftOut] = [], columns: [ColumnReading] = [],
        doubts: [Doubt] = []
    ) {
        self.reviews = reviews
        self.unplaced = unplaced
        self.leftOut = leftOut
        self.columns = columns
        self.doubts = doubts
    }
}

/// A line of the report that the reader could not put anywhere. Nothing is dropped without one.
public struct Unplaced: Sendable, Hashable {
    /// The path or name the report was read from.
    public var file: String
    /// From 1.
    public var line: Int
    public var text: String
    /// One sentence for people.
    public var why: String

    public init(file: String, line: Int, text: String, why: String) {
        self.file = file
        self.line = line
        self.text = text
        self.why = why
    }
}

/// A line that is known for what it is and left out on purpose.
public struct LeftOut: Sendable, Hashable {
    public enum Reason: String, Sendable, Hashable {
        case pageNumber = "page number"
        case runningHead = "running head"
        /// A telephone number or an e-mail address: its words are not kept anywhere.
        case contactDetails = "telephone or e-mail"
        /// The council's name over its paper.
        case letterhead = "name of the council"
        /// A heading or a list of contents that only orders the report.
        case layout = "heading of the layout"
        /// The frame of a page of the web: menus, lists of links, its foot.
        case page = "frame of the page"
        /// A row that stands in the report twice, in the same words.
        case repeated = "said twice"
    }

    /// From 1.
    public var line: Int
    public var reason: Reason
    /// Nil for contact details.
    public var text: String?

    public init(line: Int, reason: Reason, text: String?) {
        self.line = line
        self.reason = reason
        self.text = text
    }
}
