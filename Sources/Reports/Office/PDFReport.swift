/// Puts the rows of a progress report's pages into the text layout of reports.
struct PDFReport {
    private var lines: [String] = []
    /// The label and the value on the last line, and where the value stands.
    private var field: (label: String, value: String, left: Double)?

    /// How far to the right the lines of running text go.
    private let edge: Double
    /// How high its letters are.
    private let body: Double

    var text: String { lines.joined(separator: "\n") + "\n" }

    init(_ rows: [PDFPages.Row]) {
        edge =
            rows.filter {
                $0.words.count >= 8 && $0.groups(apart: 1.5).count == 1 && Landmark.evidenceHeading($0.text) == nil
            }.map(\.right).max() ?? .infinity
        body = rows.map(\.height).min() ?? 0
        var before: PDFPages.Row?
        var cells: [PDFPages.Row] = []
        for (index, row) in rows.enumerated() {
            if Self.isHeading(rows, index) {
                // Where a page begins within a recommendation's row, its heading is repeated.
                if cells.isEmpty || !Self.goesOn(rows, behind: index) {
                    flush(&cells)
                    add(row, after: before)
                }
            } else if Landmark.evidenceHeading(row.text) != nil || Landmark.appendix(row.text) != nil {
                flush(&cells)
                add(row, after: before)
            } else if Self.begins(row) || (cells.isEmpty && index > 0 && Self.isHeading(rows, index - 1)) {
                if Self.begins(row) { flush(&cells) }
                cells.append(row)
            } else if !cells.isEmpty {
                cells.append(row)
            } else {
                add(row, after: before)
            }
            before = row
        }
        flush(&cells)
    }

    /// A number with the space of a cell's edge behind it; "R02 part a)" in a sentence is a mention.
    private static func begins(_ row: PDFPages.Row) -> Bool {
        guard RowStart(row.text) != nil else { return false }
        let count = row.words.prefix(3).firstIndex { $0.text.contains { $0.isNumber } }.map { $0 + 1 } ?? 1
        guard count < row.words.count else { return true }
        return row.words[count].left - row.words[count - 1].right > PDFPages.Row.river * row.height
    }

    private static func isHeading(_ rows: [PDFPages.Row], _ index: Int) -> Bool {
        guard TableHeading.isHeadingLine(rows[index].text) else { return false }
        // One word by itself is a heading's only below the rest of it.
        return rows[index].words.count > 1 || (index > 0 && !rows[index].startsPage && isHeading(rows, index - 1))
    }

    /// No number stands below that heading: what follows is the rest of the row before it.
    private static func goesOn(_ rows: [PDFPages.Row], behind heading: Int) -> Bool {
        guard let index = rows.indices[heading...].first(where: { !isHeading(rows, $0) }),
            let first = rows[index].words.first
        else { return false }
        let next = rows[index]
        return !begins(next) && first.text.folded != "r" && Landmark.evidenceHeading(next.text) == nil
            && first.left > (rows[heading].words.first?.left ?? 0) + 10
    }

    private mutating func flush(_ rows: inout [PDFPages.Row]) {
        guard !rows.isEmpty else { return }
        add(table: rows)
        rows = []
    }

    private mutating func add(table rows: [PDFPages.Row]) {
        let cells = rows.columns.map { column in rows.map { $0.part(column) }.cell }
        if rows.first?.startsPage ?? false { lines.append("\u{0C}") }
        field = nil
        lines += ["", cells.joined(separator: "\t"), ""]
    }

    /// A line of running text; wide gaps part a label from its value.
    private mutating func add(_ row: PDFPages.Row, after before: PDFPages.Row?) {
        let groups = row.groups(apart: 1.5)
        let isApart = before.map { row.startsPage || row.top - $0.bottom > 0.6 * row.height } ?? true
        if !isApart, goesOn(groups) { return }
        if !isApart, let before, let first = row.words.first,
            before.right + first.right - first.left + 0.2 * row.height > edge,
            groups.count == 1, field == nil, ListMark.parse(row.text) == nil, UpdateHeading(row.text) == nil,
            !before.text.isDottedFormLine,
            Landmark.evidenceHeading(before.text) == nil, Landmark.evidenceHeading(row.text) == nil
        {
            // Its first word did not fit above: the line goes on.
            lines[lines.count - 1] += " " + row.text
            return
        }
        if !isApart, let before, row.height > 1.2 * body, abs(row.height - before.height) < 0.05 * row.height,
            groups.count == 1, !lines.isEmpty
        {
            // A title over two lines.
            lines[lines.count - 1] += " " + row.text
            return
        }
        let text = groups.map(\.text).joined(separator: "\t")
        if before != nil, isApart, !row.startsPage { lines.append("") }
        lines.append((row.startsPage && before != nil ? "\u{0C}" : "") + text)
        field = groups.count == 2 ? (groups[0].text, groups[1].text, groups[1].left) : nil
    }

    /// Puts a line to the label and the value above it, where one or both of them were wrapped.
    private mutating func goesOn(_ groups: [(text: String, left: Double)]) -> Bool {
        guard var open = field, let last = groups.last, abs(last.left - open.left) < 3, groups.count <= 2 else {
            return false
        }
        if groups.count == 2 {
            guard !open.label.hasSuffix(":"), groups[0].text.hasSuffix(":") || groups[0].text.hasPrefix("(") else {
                return false
            }
            open.label += " " + groups[0].text
        }
        open.value += " " + last.text
        field = open
        lines[lines.count - 1] = open.label + "\t" + open.value
        return true
    }
}

extension PDFPages.Row {
    /// The words in groups with their left edges, parted where that many heights of a letter lie between them.
    func groups(apart: Double) -> [(text: String, left: Double)] {
        var groups: [(text: String, left: Double)] = []
        var last: PDFPages.Word?
        for word in words {
            if let before = last, word.left - before.right < apart * word.height, !groups.isEmpty {
                groups[groups.count - 1].text += " " + word.text
            } else {
                groups.append((word.text, word.left))
            }
            last = word
        }
        return groups
    }
}
