import Scrutiny

/// Rows of a tracker that has one for each update, with the quarter or the month beside the number.
///
/// They become one row for each number: the newest word on who, when and how it stands, and every account under its day.
struct PeriodRows {
    /// In the order in which their numbers come first.
    private(set) var rows: [Table.Row] = []
    /// What an older row said otherwise, with its line.
    private(set) var outdated: [Line] = []
    /// What is said elsewhere: cells filled down, periods and days that stand beside no account or beside one that has its day.
    private(set) var repeated: [Line] = []

    private let columns: TrackerColumns
    private let period: Int

    static let whyOutdated = "A newer row of this number says it otherwise; the newest was taken."

    private static let headings: Set<String> = [
        "quarter", "period", "month", "quarter/year", "reporting period", "reporting quarter", "reporting month",
        "update period",
        "monitoring period", "monitoring round", "round", "cycle",
    ]

    /// Nil where no column says the period, or not two of the numbers come again.
    init?(_ rows: some Sequence<Table.Row>, _ columns: TrackerColumns) {
        guard let number = columns.places(of: .number).first?.place, columns.has(.evidence), !columns.has(.action),
            let period = columns.uses.first(where: { Self.headings.contains($0.heading.folded.collapsed) })?.place
        else { return nil }
        (self.columns, self.period) = (columns, period)
        var groups: [[Table.Row]] = []
        var places: [String: Int] = [:]
        for row in rows {
            let name = row[number].text.folded
            if !name.isEmpty, let place = places[name], !row[period].isBlank {
                groups[place].append(row)
            } else {
                if !name.isEmpty { places[name] = groups.count }
                groups.append([row])
            }
        }
        guard groups.count(where: { $0.count > 1 }) >= 2 else { return nil }
        for group in groups { self.rows.append(group[0][period].isBlank ? group[0] : joined(group)) }
    }

    private mutating func joined(_ group: [Table.Row]) -> Table.Row {
        let rows = inOrder(group)
        var row = rows[0]
        row.line = group[0].line
        while row.cells.count < columns.uses.count { row.cells.append(Table.Cell()) }
        for use in columns.uses where use.place < row.cells.count {
            let filled = rows.map { $0[use.place].withoutMidnight }.filter { !$0.isBlank }
            guard let newest = filled.last else { continue }
            switch use.column {
            case .number, .review, .committee, .response, .addressee:
                row.cells[use.place] = filled[0]
                outdated += distinct(filled, from: filled[0])
            case .recommendation:
                let whole = filled.max { $0.text.utf8.count < $1.text.utf8.count } ?? newest
                row.cells[use.place] = whole
                outdated += distinct(filled, from: whole)
            case .evidence: row.cells[use.place] = Table.Cell(lines: accounts(rows, use.place))
            case _ where use.column == .raised || use.place == period:
                row.cells[use.place] = Table.Cell()
                let place = columns.places(of: .evidence)[0].place
                repeated += rows.filter { $0[place].isBlank || use.column != .raised && day(of: $0) != nil || !isFirst(use) }
                    .flatMap { $0[use.place].lines }
            // "31/05/26 (was 30/09/25)" says itself what it was.
            case .target where DateSpan.all(in: newest.text.words).count < 2:
                row.cells[use.place] = newest
                row.cells[use.place].struck += distinct(filled, from: newest)
            default:
                row.cells[use.place] = newest
                outdated += distinct(filled, from: newest)
            }
        }
        return row
    }

    /// The oldest first: as they stand, or the other way round where their days fall.
    private func inOrder(_ rows: [Table.Row]) -> [Table.Row] {
        let days = rows.compactMap { day(of: $0).flatMap { DateSpan.at(0, in: $0.words)?.date?.last } }
        guard let first = days.first, let last = days.last, days.count == rows.count, last < first else { return rows }
        return rows.reversed()
    }

    private func isFirst(_ use: TrackerColumns.Use) -> Bool {
        use.place == period || columns.places(of: .raised).first?.place == use.place
    }

    /// The day on which it was said, as written; nil where no column has it.
    private func day(of row: Table.Row) -> String? {
        columns.places(of: .raised).map { row[$0.place].withoutMidnight.text }.first { !$0.isEmpty }
    }

    private func accounts(_ rows: [Table.Row], _ place: Int) -> [Line] {
        rows.filter { !$0[place].isBlank }.map { row in
            var lines = row[place].lines
            let when = day(of: row) ?? row[period].text
            if let first = lines.firstIndex(where: { !$0.isBlank }), !when.isEmpty {
                lines[first].text = when + " – " + lines[first].text.trimmed
            }
            return lines
        }.reduce(into: []) { all, lines in
            if let last = all.last { all.append(Line(number: last.number, text: "", isParted: true)) }
            all += lines
        }
    }

    /// The cells that say something else than the chosen one, each once.
    private mutating func distinct(_ cells: some Sequence<Table.Cell>, from chosen: Table.Cell) -> [Line] {
        var seen: Set<String> = []
        var others: [Line] = []
        var isUnmet = true
        for cell in cells {
            guard let line = cell.lines.first(where: { !$0.isBlank }) else { continue }
            let said = Line(number: line.number, text: cell.text)
            if cell.text == chosen.text || !seen.insert(cell.text.folded).inserted {
                if cell.text != chosen.text || !isUnmet { repeated.append(said) }
                if cell.text == chosen.text { isUnmet = false }
            } else {
                others.append(said)
            }
        }
        return others
    }
}
