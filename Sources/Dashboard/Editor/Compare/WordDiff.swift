/// The words that changed from one text to another.
public struct WordDiff: Sendable, Hashable {
    public enum Kind: Sendable, Hashable { case same, removed, added }

    /// A stretch of one kind. Neighbours are of different kinds; a removal stands before what was put in its place.
    public struct Piece: Sendable, Hashable {
        public var kind: Kind
        public var text: String

        public init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// Those that are same or removed make the old text, letter for letter; those that are same or added, the new one.
    public private(set) var pieces: [Piece] = []

    public init(from old: String, to new: String) {
        // Paragraphs first: in a long text only those that changed are compared word by word.
        let before = Self.paragraphs(of: old), after = Self.paragraphs(of: new)
        var placeOld = 0, placeNew = 0
        for match in ShortestEdit.matches(before, after) + [(old: before.count, new: after.count)] {
            compareWords(before[placeOld..<match.old].joined(), after[placeNew..<match.new].joined())
            if match.old < before.count { add(.same, before[match.old]) }
            (placeOld, placeNew) = (match.old + 1, match.new + 1)
        }
    }

    public var isEmpty: Bool { pieces.allSatisfy { $0.kind == .same } }
    public var old: String { pieces.filter { $0.kind != .added }.map(\.text).joined() }
    public var new: String { pieces.filter { $0.kind != .removed }.map(\.text).joined() }

    private mutating func compareWords(_ old: String, _ new: String) {
        guard !old.isEmpty, !new.isEmpty else {
            add(.removed, old)
            add(.added, new)
            return
        }
        let before = Self.words(of: old), after = Self.words(of: new)
        var placeOld = 0, placeNew = 0
        for match in ShortestEdit.matches(before, after) + [(old: before.count, new: after.count)] {
            add(.removed, before[placeOld..<match.old].joined())
            add(.added, after[placeNew..<match.new].joined())
            if match.old < before.count { add(.same, before[match.old]) }
            (placeOld, placeNew) = (match.old + 1, match.new + 1)
        }
    }

    private mutating func add(_ kind: Kind, _ text: String) {
        guard !text.isEmpty else { return }
        if let last = pieces.indices.last, pieces[last].kind == kind {
            pieces[last].text += text
        } else {
            pieces.append(Piece(kind, text))
        }
    }

    /// Each with its line end.
    private static func paragraphs(of text: String) -> [String] { pieces(of: text) { last, _ in last == "\n" } }

    /// Words, blanks and marks of punctuation, each by itself.
    private static func words(of text: String) -> [String] {
        pieces(of: text) { last, next in kind(of: last) != kind(of: next) || kind(of: next) == 2 }
    }

    private static func kind(of character: Character) -> Int {
        if character.isLetter || character.isNumber || character == "’" || character == "'" { return 0 }
        return character.isWhitespace ? 1 : 2
    }

    private static func pieces(of text: String, partedAt isParted: (Character, Character) -> Bool) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var last: Character?
        for character in text {
            if let last, isParted(last, character) {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
            last = character
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }
}
