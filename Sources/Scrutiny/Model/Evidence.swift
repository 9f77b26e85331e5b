/// What has been reported on one sub-item, or on the recommendation as a whole.
public struct Evidence: Sendable, Hashable {
    /// The letter, as in `SubItem.letter`; nil for evidence on the whole recommendation. The letter of a
    /// sub-item that the recommendation does not have is kept as it was reported.
    public var subItem: String?
    /// The accounts in the order in which they were given. The last one has the last word.
    public var updates: [Update]

    public init(subItem: String?, updates: [Update]) {
        self.subItem = subItem
        self.updates = updates
    }

    /// The account that supersedes the others; nil while nothing has been reported.
    public var lastWord: Update? { updates.last { !$0.text.isEmpty } }
}

/// One account of progress: the first one, without a heading, or a dated update.
public struct Update: Sendable, Hashable {
    /// "Update – Sept 2016"; nil for the first account.
    public var heading: String?
    /// The date in the heading.
    public var date: PartialDate?
    /// Paragraphs parted by an empty line; list items a line each, with their mark ("- ", "i. ") and two
    /// spaces of indent for each level; line feeds only.
    public var text: String

    public init(heading: String? = nil, date: PartialDate? = nil, text: String) {
        self.heading = heading
        self.date = date
        self.text = text
    }
}
