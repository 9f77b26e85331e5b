/// The glyphs of a text as a terminal shows them, one after the other, with their columns.
///
/// Nothing that comes out of it can control a terminal: control characters, escape sequences and bidirectional
/// controls come out as visible marks.
public struct Glyphs<Text: StringProtocol>: Sequence, IteratorProtocol {
    public struct Glyph: Sendable, Hashable {
        public var character: Character
        /// 1 or 2.
        public var columns: Int
    }

    private var rest: Text.SubSequence

    public init(_ text: Text) { rest = text[...] }

    public mutating func next() -> Glyph? {
        guard let character = rest.popFirst() else { return nil }
        return Glyph(character: character, columns: 1)
    }
}

/// The columns that the text takes on one row.
public func columns(of text: some StringProtocol) -> Int {
    var sum = 0
    for glyph in Glyphs(text) { sum += glyph.columns }
    return sum
}
