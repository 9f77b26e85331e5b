import Scrutiny

/// Reads the trackers in a file's tables into reviews.
struct TrackerReader {
    let file: String
    let asked: ColumnMap
    let statuses: StatusWords
    /// The day for which the tracker speaks, if a person said it.
    let on: CalendarDate?

    /// The day on which the tracker comes in: its own where it says none.
    let comesIn: CalendarDate?

    /// Nil where none of the tables is a tracker.
    func reading(of document: SourceDocument) -> Reading? {
        let document = RecordTables.gathered(document)
        let walk = TrackerWalk(document, reader: self)
        guard let rows = walk.finished() else { return nil }
        return reading(rows, walk.around, document: document, columns: walk.readings)
    }

    /// The names of sheets that only explain, where another one holds a tracker.
    func asides(of document: SourceDocument) -> Set<String> {
        guard document.isOfSheets else { return [] }
        var asides: Set<String> = []
        var sheet = ""
        var hasTracker = false
        for block in document.blocks {
            switch block {
            case .text(let lines, .some): sheet = lines.first?.text ?? ""
            case .text: break
            case .table(let table):
                if TrackerSection.isAside(sheet) {
                    asides.insert(sheet)
                } else {
                    hasTracker = hasTracker || TrackerColumns(table, asked: asked, statuses: statuses) != nil
                }
            }
        }
        return hasTracker ? asides : []
    }

    /// What each column was taken for, with the first words that stand in it.
    func describe(_ columns: TrackerColumns, _ table: Table) -> [ColumnReading] {
        let line = table.rows.first { $0.line > 0 }.map { _ in table.rows[max(0, columns.firstRow - 1)].line } ?? 1
        return columns.uses.map { use in
            let sample =
                table.rows.dropFirst(columns.firstRow).prefix(50).map { $0[use.place].text }.first { !$0.isEmpty } ?? ""
            return ColumnReading(
                file: file, line: line, place: use.place + 1, heading: use.heading.collapsed,
                takenFor: use.column == .other && use.how != .asked ? nil : use.column.name,
                how: use.how, sample: String(sample.prefix(60)))
        }
    }
}
