/// One change that an officer made to one section of the evidence, as it is kept at every keystroke.
public struct DraftEdit: Sendable, Hashable {
    /// Which section, from 0.
    public var section: Int
    /// Bytes of the section's text before the change, in UTF-8.
    public var range: Range<Int>
    public var replacement: String
    /// Where the cursor stood in the section afterwards.
    public var cursor: Int

    public init(section: Int, range: Range<Int>, replacement: String, cursor: Int) {
        self.section = section
        self.range = range
        self.replacement = replacement
        self.cursor = cursor
    }
}
