/// One thing that somebody did to a register, as its journal tells it.
public struct JournalEntry: Sendable, Hashable {
    /// Seconds since 1970, as a clock on the wall here showed them.
    public var at: Int64
    public var author: String
    /// "corrected R02: the lamps were late"
    public var what: String

    public init(at: Int64, author: String, what: String) {
        self.at = at
        self.author = author
        self.what = what
    }
}
