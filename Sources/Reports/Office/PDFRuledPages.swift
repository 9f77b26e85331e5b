/// The pages of a PDF with ruled tables, as a page of HTML: what stands in a table's cells in its cells, everything else line
/// by line.
struct PDFRuledPages {
    private(set) var page = "<html>\n"
    /// The table that is open, to go on with on the next page.
    private var open: (grid: PDFGrid, rows: [[Field]])?
    /// Lines beside a table that goes on: heads and feet of pages.
    private var beside: [PDFPages.Row] = []

    private struct Field {
        var text: String
        var rows, columns: Int
    }

    /// Nil where no page has a ruled table.
    init?(_ pages: [[PDFPages.Word]], _ rules: PDFRules) {
        let grids = rules.pages.prefix(pages.count).map(PDFGrid.tables)
        guard grids.contains(where: { !$0.isEmpty }) else { return nil }
        for (index, words) in pages.enumerated() { add(words, index < grids.count ? grids[index] : []) }
        close()
        page += "</html>\n"
    }

    private mutating func add(_ words: [PDFPages.Word], _ grids: [PDFGrid]) {
        var inside = grids.map { Array(repeating: [PDFPages.Word](), count: $0.cells.count) }
        var outside: [PDFPages.Word] = []
        for word in words {
            let x = (word.left + word.right) / 2
            if let place = grids.indices.lazy.compactMap({ grid in grids[grid].cell(x: x, y: word.middle).map { (grid, $0) }
                }).first
            {
                inside[place.0][place.1].append(word)
            } else {
                outside.append(word)
            }
        }
        var rows = PDFPages.rows(outside)[...]
        for (grid, words) in zip(grids, inside) where words.contains(where: { !$0.isEmpty }) {
            let above = Array(rows.prefix { $0.top < grid.top })
            rows = rows.dropFirst(above.count)
            take(grid, words, above)
        }
        if !rows.isEmpty {
            // Below the last table it may be the foot of the page.
            if open != nil, Self.isFurniture(rows) { beside += rows } else { write(Array(rows)) }
        }
    }

    private mutating func take(_ grid: PDFGrid, _ words: [[PDFPages.Word]], _ above: [PDFPages.Row]) {
        // Where the words of each column end.
        var ends: [Int: Double] = [:]
        for (cell, words) in zip(grid.cells, words) {
            let end = cell.column + cell.columns
            ends[end] = max(ends[end] ?? 0, words.map(\.right).max() ?? 0)
        }
        var rows = (0..<grid.lines.count - 1).map { row in
            grid.cells.indices.filter { grid.cells[$0].row == row }.map { cell in
                let place = grid.cells[cell]
                return Field(
                    text: PDFPages.rows(words[cell]).cell(before: ends[place.column + place.columns] ?? .infinity),
                    rows: grid.cells[cell].rows, columns: grid.cells[cell].columns)
            }
        }.filter { $0.contains { !$0.text.isEmpty } }
        guard !rows.isEmpty else { return write(above) }
        if var table = open, table.grid.hasColumns(of: grid), Self.isFurniture(above[...]) {
            beside += above
            if let first = rows.first, let heading = table.rows.first, first.map(\.text.folded) == heading.map(\.text.folded)
            {
                rows.removeFirst()
            }
            if let rest = rows.first, let last = table.rows.indices.last, let whole = Self.joined(table.rows[last], rest) {
                table.rows[last] = whole
                rows.removeFirst()
            }
            table.rows += rows
            open = table
        } else {
            close()
            write(above)
            open = (grid, rows)
        }
    }

    /// A few short lines: a running head, a page's number.
    private static func isFurniture(_ rows: ArraySlice<PDFPages.Row>) -> Bool {
        rows.count <= 3
            && rows.allSatisfy {
                $0.text.utf8.count <= 100 && Landmark.evidenceHeading($0.text) == nil && Landmark.appendix($0.text) == nil
                    && RowStart($0.text) == nil
            }
    }

    /// A row that a page's end has broken, put together; nil where the second is a row of its own.
    private static func joined(_ row: [Field], _ rest: [Field]) -> [Field]? {
        guard row.count == rest.count, let first = rest.first, first.text.isEmpty,
            zip(row, rest).contains(where: { before, after in
                !after.text.isEmpty && !before.text.isEmpty && (!before.text.endsSentence || after.text.beginsInLowerCase)
            })
        else { return nil }
        return zip(row, rest).map { before, after in
            var field = before
            let goesOn = !before.text.endsSentence && ListMark.parse(after.text) == nil
            if !after.text.isEmpty { field.text += (before.text.isEmpty ? "" : goesOn ? " " : "\n") + after.text }
            return field
        }
    }

    private mutating func close() {
        guard let table = open else { return }
        open = nil
        page += "<table>\n"
        for row in table.rows {
            page += "<tr>"
            for field in row {
                let spans =
                    (field.columns > 1 ? " colspan=\"\(field.columns)\"" : "")
                    + (field.rows > 1 ? " rowspan=\"\(field.rows)\"" : "")
                page +=
                    "<td\(spans)>" + field.text.split(separator: "\n").map { "<p>\(Self.escaped(String($0)))</p>" }.joined()
                    + "</td>"
            }
            page += "</tr>\n"
        }
        page += "</table>\n"
        let rest = beside
        beside = []
        write(rest)
    }

    private mutating func write(_ rows: [PDFPages.Row]) {
        guard !rows.isEmpty else { return }
        close()
        for line in PDFReport(rows).text.split(separator: "\n") {
            page += (rows[0].startsPage ? "\u{0C}" : "") + "<p>\(Self.escaped(String(line)))</p>\n"
        }
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
