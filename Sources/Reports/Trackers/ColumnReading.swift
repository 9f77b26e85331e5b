/// A column of a tracker and what it was taken for: what the preview shows and lets one correct.
public struct ColumnReading: Sendable, Hashable {
    public enum How: String, Sendable, Hashable {
        case heading, content, asked
        /// It is not known what it holds; its words are among those that found no place.
        case unknown
    }

    public var file: String
    /// The name of its sheet where the file has several.
    public var sheet: String?
    /// The line of the headings, or of the first row.
    public var line: Int
    /// From 1.
    public var place: Int
    /// As written; empty where there is none.
    public var heading: String
    /// One of `ColumnMap.names`; nil for one that has no place.
    public var takenFor: String?
    public var how: How
    /// The first words that stand in it.
    public var sample: String
}

/// Something that was read in one way and might be meant in another.
public struct Doubt: Sendable, Hashable {
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
