/// The rows and cells of the tables of a page.
extension HTMLTables {
    mutating func part(_ tag: HTMLTag) {
        let table = open.count - 1
        switch (tag.name, tag.isClosing) {
        case ("tr", false):
            open[table].rows.append((line, [], open[table].isInFoot))
            open[table].isInCell = false
        case ("td", false), ("th", false):
            if open[table].rows.isEmpty { open[table].rows.append((line, [], open[table].isInFoot)) }
            let cell = OpenCell(span: tag.number("colspan", atMost: Self.widest), rows: tag.number("rowspan", atMost: 1000))
            open[table].rows[open[table].rows.count - 1].cells.append(cell)
            open[table].isInCell = true
            takeLabel(tag)
        default:
            if tag.name == "tfoot" { open[table].isInFoot = !tag.isClosing }
            open[table].isInCell = false
        }
    }

    mutating func closeTable() {
        guard let closed = open.popLast() else { return }
        let table = Self.table(closed)
        var parts: [SourceDocument.Block] = [.table(table)]
        let pieces = closed.rows.flatMap { $0.cells }.flatMap(\.pieces)
        let holdsTracker = pieces.contains { piece in
            if case .table(let blocks, _) = piece {
                return blocks.contains { if case .table(let inner) = $0 { isTracker(inner) } else { false } }
            }
            return false
        }
        if holdsTracker, !isTracker(table) {
            parts = []
            for piece in pieces {
                switch piece {
                case .text(let lines, _, true) where isWebPage: leaveOut(lines)
                case .text(let lines, let level, _): parts.append(.text(lines, level: level))
                case .table(let blocks, _): parts += blocks
                case .label(let line): leaveOut([line])
                }
            }
        }
        // A calendar beside the text.
        if isWebPage, !holdsTracker, table.rows.count > 1, table.width >= 5,
            table.rows.allSatisfy({ $0.cells.allSatisfy { $0.text.utf8.count <= 3 } })
        {
            for row in table.rows {
                leaveOut([Line(number: row.line, text: row.cells.map(\.text).filter { !$0.isEmpty }.joined(separator: " "))])
            }
            return
        }
        if let outer = open.last, outer.isInCell, let row = outer.rows.indices.last,
            let cell = outer.rows[row].cells.indices.last
        {
            open[open.count - 1].rows[row].cells[cell].pieces.append(.table(parts, flat: withoutHeading(table)))
        } else {
            blocks += parts
        }
    }

    /// With cells over several columns or rows in every place they take.
    private static func table(_ open: OpenTable) -> Table {
        var carried: [(rows: Int, lines: [Line])] = []
        var rows: [Table.Row] = []
        for (line, cells, isFoot) in open.rows {
            var row = Table.Row(line: line, cells: [], isFoot: isFoot)
            func fillCarried() {
                while row.cells.count < carried.count, carried[row.cells.count].rows > 0 {
                    carried[row.cells.count].rows -= 1
                    row.cells.append(Table.Cell(isCarried: true, above: carried[row.cells.count].lines))
                }
            }
            for cell in cells {
                fillCarried()
                guard row.cells.count + cell.span <= widest else { break }
                let made = Table.Cell(taking: lines(of: cell, at: line), span: cell.span)
                for place in 0..<cell.span {
                    let column = row.cells.count
                    while carried.count <= column { carried.append((0, [])) }
                    if cell.rows > 1 { carried[column] = (cell.rows - 1, place == 0 ? made.lines : []) }
                    row.cells.append(place == 0 ? made : Table.Cell())
                }
            }
            fillCarried()
            if !row.cells.isEmpty { rows.append(row) }
        }
        return Table(rows: rows)
    }

    private static func lines(of cell: OpenCell, at line: Int) -> [Line] {
        let parted = [Line(number: line, text: "", isParted: true)]
        let lines = cell.pieces.flatMap { piece -> [Line] in
            switch piece {
            case .text(let lines, _, _): lines
            case .table(_, let flat): parted + flat.asLines + parted
            case .label: []
            }
        }
        // A picture that says what stands beside it says nothing more.
        let text = lines.map(\.text.folded).joined(separator: " ")
        var labels: [Line] = []
        for case .label(let label) in cell.pieces
        where !text.holds(label.text.folded) && !labels.contains(where: { $0.text.folded == label.text.folded }) {
            labels.append(label)
        }
        return lines.contains { !$0.isBlank || !$0.struck.isEmpty } ? lines + labels.flatMap { parted + [$0] } : labels
    }

    /// "When | Update" over days and what was said on them, within a cell: the days part the notes without it.
    private mutating func withoutHeading(_ table: Table) -> Table {
        func isDay(_ cell: Table.Cell) -> Bool {
            let words = cell.text.words
            return DateSpan.at(0, in: words).map { $0.words.count == words.count && $0.date != nil } ?? false
        }
        let rows = table.rows.filter { !$0.isBlank }
        guard table.width == 2, let first = rows.first else { return table }
        let notes = isDay(first[0]) ? rows[...] : rows.dropFirst()
        guard !notes.isEmpty, notes.allSatisfy({ isDay($0[0]) }) else { return table }
        if notes.count < rows.count {
            guard first.cells.allSatisfy({ $0.text.utf8.count <= 24 && !$0.text.contains(where: \.isNumber) }) else {
                return table
            }
            for cell in first.cells { leaveOut(cell.lines) }
        }
        var plain = table
        plain.rows = notes.map { row in
            var row = row
            row.cells[0].lines = [Line(number: row.line, text: row[0].text + ":")]
            return row
        }
        return plain
    }
}
