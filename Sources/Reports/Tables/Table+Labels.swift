/// Headings over two columns of which the first holds the labels of what stands in the second.
extension Table {
    /// With a heading of their own over the numbers of recommendations, and the labels of actions before their text in one
    /// column: "Recommendation" over "1" and "That …", "Action" over "1.1" and "Publish …".
    func withLabelsAtTheirText() -> Table {
        guard let (heading, places) = labelled else { return self }
        var table = self
        for place in places.reversed() {
            let over = rows[heading][place]
            if Column.inTracker(heading: over.text)?.column == .recommendation {
                table.rows[heading].cells[place] = Cell(lines: [Line(number: rows[heading].line, text: RecordTables.number)])
                table.rows[heading].cells[place + 1] = Cell(lines: over.lines)
                continue
            }
            for row in rows.indices {
                let cell = rows[row][place + 1]
                guard rows[row].cells.indices.contains(place + 1) else { continue }
                table.rows[row].cells.remove(at: place + 1)
                if row == heading { table.rows[row].cells[place].span = 1 }
                guard row > heading, !cell.isBlank else { continue }
                table.rows[row].cells[place] = Self.joined(rows[row][place], cell)
            }
        }
        return table
    }

    /// The row of headings, and the first of each two columns that have one of them: there stand labels, or nothing.
    private var labelled: (heading: Int, places: [Int])? {
        guard
            let heading = rows.prefix(10).firstIndex(where: { row in
                row.cells.count { Column.inTracker(heading: $0.text) != nil } >= 3
            })
        else { return nil }
        let below = rows[(heading + 1)...]
        let places = rows[heading].cells.indices.filter { place in
            let cell = rows[heading].cells[place]
            guard cell.span == 2, rows[heading].cells.indices.contains(place + 1),
                [.recommendation, .action].contains(Column.inTracker(heading: cell.text)?.column)
            else {
                return false
            }
            let labels = below.filter { !$0[place].isBlank && !$0[place + 1].isBlank }.map { $0[place].text }
            return !labels.isEmpty
                && labels.allSatisfy { $0.utf8.count <= 8 && $0.contains(where: { $0.isNumber || $0.isLetter }) }
        }
        return places.isEmpty ? nil : (heading, places)
    }

    private static func joined(_ label: Cell, _ text: Cell) -> Cell {
        var joined = text
        joined.isCarried = label.isCarried || text.isCarried
        guard !label.isBlank, let first = joined.lines.firstIndex(where: { !$0.isBlank }) else { return joined }
        joined.lines[first].text = label.text + " " + joined.lines[first].text.trimmed
        return joined
    }
}
