import CursesShell

/// A field's text over as many rows as it takes, for the one that a person types in.
struct FieldRows: Sendable {
    private let text: String
    private let lines: [Wrap.Line]
    /// Where the field's cursor is.
    let cursor: (column: Int, row: Int)

    /// One of the columns stays free for the cursor behind the last character.
    init(_ field: TextField, width: Int) {
        text = field.text
        lines = Wrap(field.text, width: max(2, width - 1), hangs: false).lines
        let offset = field.text.prefix(field.cursor).utf8.count
        let row = lines.lastIndex { $0.bytes.lowerBound <= offset } ?? 0
        guard lines.indices.contains(row) else {
            cursor = (0, 0)
            return
        }
        let before = Self.part(of: field.text, lines[row].bytes.lowerBound..<max(offset, lines[row].bytes.lowerBound))
        cursor = (min(columns(of: String(before)), max(0, width - 1)), row)
    }

    /// One at least.
    var count: Int { max(1, lines.count) }

    subscript(row: Int) -> String { lines.indices.contains(row) ? lines[row].text : "" }

    /// Characters before that place.
    func characters(before column: Int, row: Int) -> Int {
        guard lines.indices.contains(row) else { return text.count }
        let line = Self.part(of: text, lines[row].bytes)
        var taken = 0
        // The cursor of a row that goes on stands before its last character at the farthest: after it begins the next.
        let last = row + 1 < lines.count ? max(0, line.count - 1) : line.count
        let within = line.prefix(last).prefix { character in
            taken += columns(of: String(character))
            return taken <= column
        }.count
        return Self.part(of: text, 0..<lines[row].bytes.lowerBound).count + within
    }

    private static func part(of text: String, _ bytes: Range<Int>) -> Substring {
        let utf8 = text.utf8
        let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound, limitedBy: utf8.endIndex) ?? utf8.endIndex
        let end = utf8.index(utf8.startIndex, offsetBy: bytes.upperBound, limitedBy: utf8.endIndex) ?? utf8.endIndex
        return text[start..<end]
    }
}
