/// The pages of a PDF as `pdftotext -bbox-layout` describes them: words with their places, from which the cells of a table
/// can be told, which the order of the words alone does not tell.
struct PDFPages {
    /// A word and its box, in points from the upper left corner of its page.
    struct Word: Sendable, Hashable {
        var text: String
        var left, top, right, bottom: Double

        var height: Double { bottom - top }
        var middle: Double { (top + bottom) / 2 }
    }

    /// Words that stand beside each other, from left to right.
    struct Row: Sendable, Hashable {
        var words: [Word]
        /// The first row of its page.
        var startsPage: Bool
        /// The line of a text of which it was made, from 1; 0 on a page of a PDF.
        var line = 0

        /// How wide the empty space between two columns is at least, in heights of a letter; that between words is less.
        static let river = 0.235

        var top: Double { words.map(\.top).min() ?? 0 }
        var right: Double { words.last?.right ?? 0 }
        var bottom: Double { words.map(\.bottom).max() ?? 0 }
        var height: Double { words.map(\.height).max() ?? 0 }
        var text: String { words.map(\.text).joined(separator: " ") }

        /// The words within those edges.
        func part(_ column: ClosedRange<Double>) -> Row {
            Row(words: words.filter { column.contains(($0.left + $0.right) / 2) }, startsPage: startsPage, line: line)
        }
    }

    let rows: [Row]
    private let words: [[Word]]

    init(_ description: String) {
        words = Self.pages(description)
        rows = words.flatMap { Self.rows($0) }
    }

    init(rows: [Row]) {
        self.rows = rows
        words = []
    }

    /// The pages as a page of HTML, by the rules drawn on them; nil where they draw no table.
    func page(_ rules: PDFRules) -> String? { PDFRuledPages(words, rules)?.page }

    /// The pages as text: rows of a table with their cells parted by tabs, everything else line by line, blank lines
    /// where space was left, a form feed before each page. Nil where a table's rows cannot be told apart.
    var text: String? {
        let isReport =
            rows.contains { Landmark.evidenceHeading($0.text) != nil } && rows.contains { RowStart($0.text) != nil }
        if isReport { return PDFReport(rows).text }
        switch PDFTable.read(rows) {
        case .text(let text): return text
        case .unclear: return nil
        case nil: return PDFReport(rows).text
        }
    }

    // MARK: Words and rows

    private static func pages(_ description: String) -> [[Word]] {
        description.split(separator: "<page ", omittingEmptySubsequences: true).dropFirst().map { page in
            page.split(separator: "<word ").dropFirst().compactMap(word)
        }
    }

    /// `xMin="1" yMin="2" xMax="3" yMax="4">Word</word>`
    private static func word(_ tag: Substring) -> Word? {
        guard let end = tag.firstIndex(of: ">"), let close = tag[end...].firstIndex(of: "<") else { return nil }
        var sides: [Double] = []
        for part in tag[..<end].split(separator: "\"")
        where part.utf8.first.map({ (48...57).contains($0) || $0 == UInt8(ascii: "-") }) ?? false {
            guard let value = Double(part), value.isFinite else { return nil }
            sides.append(value)
        }
        let text = plain(tag[tag.index(after: end)..<close])
        guard sides.count == 4, !text.isBlank else { return nil }
        return Word(
            text: text, left: sides[0], top: sides[1], right: max(sides[0], sides[2]), bottom: max(sides[1], sides[3]))
    }

    private static func plain(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts[0])) { text, part in
            guard let end = part.firstIndex(of: ";"), let meaning = Markup.meaning(of: String(part[..<end])) else {
                return text + "&" + part
            }
            return text + meaning + part[part.index(after: end)...]
        }
    }

    /// A word stands in a row whose middle it covers.
    static func rows(_ words: [Word]) -> [Row] {
        var rows: [Row] = []
        for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            if let last = rows.last, let first = last.words.first,
                word.middle - first.middle < 0.4 * max(first.height, word.height)
            {
                rows[rows.count - 1].words.append(word)
            } else {
                rows.append(Row(words: [word], startsPage: rows.isEmpty))
            }
        }
        for index in rows.indices { rows[index].words.sort { $0.left < $1.left } }
        return rows
    }
}

extension PDFPages.Row {
    private static let small: Set<String> = [
        "a", "all", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "day", "did", "do", "due", "end", "etc",
        "few", "for",
        "get", "go", "had", "has", "he", "her", "his", "how", "if", "in", "is", "it", "its", "key", "let", "may", "me", "my",
        "new", "no",
        "nor", "not", "now", "of", "off", "old", "on", "one", "or", "our", "out", "own", "pay", "per", "put", "see", "set",
        "she", "six",
        "so", "ten", "the", "to", "too", "two", "up", "us", "use", "was", "way", "we", "who", "why", "yet", "you",
    ]

    /// "Comple" / "te": one word that takes all the room there is, with more of it below.
    fileprivate func isBroken(by limit: Double, goingOn next: PDFPages.Row) -> Bool {
        guard words.count == 1, let word = words.first, let rest = next.words.first?.text, right > limit - 0.35 * height
        else { return false }
        return word.text.last?.isLetter ?? false && word.text.utf8.count > 3 && rest.beginsInLowerCase
            && rest.utf8.count <= 3
            && !Self.small.contains(rest.folded.trimmed { ",.;:".unicodeScalars.contains($0) })
    }
}

extension [PDFPages.Row] {
    /// Columns that are parted by empty space through all the rows, from left to right.
    var columns: [ClosedRange<Double>] {
        let river = PDFPages.Row.river * (map(\.height).max() ?? 0)
        let extents = flatMap { $0.words.map { ($0.left, $0.right) } }.sorted { $0.0 < $1.0 }
        return extents.reduce(into: []) { columns, extent in
            if let last = columns.last, extent.0 < last.upperBound + river {
                columns[columns.count - 1] = last.lowerBound...Swift.max(last.upperBound, extent.1)
            } else {
                columns.append(extent.0...Swift.max(extent.0, extent.1))
            }
        }
    }

    /// The rows of one cell as text: what was wrapped put together, a blank line where space was left.
    var cell: String { cell(before: .infinity) }

    /// The same within a column whose words end at that place at most. A word that fills it may be broken.
    func cell(before limit: Double) -> String {
        var text = ""
        var last: PDFPages.Row?
        let edge = map(\.right).max() ?? 0
        for row in self where !row.words.isEmpty {
            if let before = last {
                // At the head of a page no space shows: a capital does, whose word would have fitted above it.
                let isNew =
                    row.startsPage && !row.text.beginsInLowerCase
                    && before.right + (row.words.first.map { $0.right - $0.left } ?? 0) + 3 < edge
                let isApart = isNew || !row.startsPage && row.top >= before.top && row.top - before.bottom > 0.3 * row.height
                // "12/05/2026" / "– Nine plots": a note, and no item of a list.
                let isNote = before.text.last?.isNumber == true && row.text.unicodeScalars.first?.isDash == true
                let isOwn = isApart || (ListMark.parse(row.text) != nil && !isNote) || before.text.isDottedFormLine
                // "co-" / "commissioning" is one word; "short-" / "and long-term" are two.
                let isHyphened =
                    before.text.hasSuffix("-") && before.text.dropLast().last?.isLetter == true && row.text.beginsInLowerCase
                    && !["and", "or", "to"].contains(row.text.words.first ?? "")
                text += isApart ? "\n\n" : isOwn ? "\n" : isHyphened || before.isBroken(by: limit, goingOn: row) ? "" : " "
            }
            text += row.text
            last = row
        }
        return text
    }
}
