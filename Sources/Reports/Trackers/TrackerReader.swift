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

    /// A heading, or a line of running text, between two tables.
    struct Between {
        var line: Line
        var level: Int?
    }

    /// What stands outside the rows of the trackers.
    struct Surroundings {
        var head: [Line] = []
        var headings: [(line: Line, level: Int)] = []
        /// The heading right above the first table, and what stands between it and the table.
        var openHeading: (line: Line, level: Int)?
        var stray: [Line] = []
        var struck: [Line] = []
        /// Names of sheets that say nothing.
        var names: [Line] = []

        /// The last heading is that of a sheet whose name says nothing.
        mutating func dropHeading() {
            guard let heading = headings.popLast() else { return }
            head.removeAll { $0 == heading.line }
            openHeading = nil
            names.append(heading.line)
        }
    }

    /// Nil where none of the tables is a tracker.
    func reading(of document: SourceDocument) -> Reading? {
        let document = RecordTables.gathered(document)
        var around = Surroundings()
        var between: [Between] = []
        var rows: TrackerRows?
        var columns: TrackerColumns?
        var readings: [ColumnReading] = []
        var isAfterKey = false
        var key: [Line] = []
        var sheet = ""
        let asides = asides(of: document)
        for block in document.blocks {
            switch block {
            case .text(let lines, let level):
                around.struck += lines.filter { !$0.struck.isEmpty }.map { Line(number: $0.number, text: $0.struck) }
                if document.isOfSheets, level != nil { sheet = lines.first?.text ?? "" }
                for line in lines where !line.isBlank {
                    let isKey =
                        TrackerKey.isTitle(line.text) || TrackerKey.isKey(line.text, statuses: statuses)
                        || TrackerKey.isEntry(line.text)
                    if isKey
                        || isAfterKey && !TrackerRow.isImprint([line.text])
                            && (rows != nil || line.text.contains { "=:–-".contains($0) } && line.text.utf8.count <= 200)
                    {
                        isAfterKey = TrackerKey.isTitle(line.text) || isAfterKey
                        if rows == nil { key.append(line) } else { rows?.takeKey(line) }
                    } else if rows == nil {
                        isAfterKey = false
                        if document.isOfSheets, level != nil, TrackerSection.isPlain(line.text) {
                            around.names.append(line)
                            continue
                        }
                        if let level { around.headings.append((line, level)) }
                        around.openHeading = level.map { (line, $0) } ?? (line.text.endsSentence ? around.openHeading : nil)
                        around.head.append(line)
                    } else {
                        between.append(Between(line: line, level: level))
                    }
                }
                if level == nil, rows == nil, let last = around.head.last {
                    around.head.append(Line(number: last.number, text: ""))
                }
            case .table(let table):
                let isAside = asides.contains(sheet)
                var found = isAside ? nil : TrackerColumns(table, asked: asked, statuses: statuses)
                // The same headings further down: the rows before them go on from the table before.
                if let columns, let same = found, same.uses == columns.uses, same.firstRow > 1 { found = nil }
                let goesOn = found == nil && !isAside ? columns?.goesOn(in: table) : nil
                guard let use = found ?? goesOn else {
                    let lines = table.asLines.filter { !$0.isBlank }
                    if isAfterKey || TrackerKey.isTitle(lines.first?.text ?? "")
                        || TrackerKey.isTitle(between.last?.line.text ?? "")
                    {
                        if rows == nil { key += lines } else { for line in lines { rows?.takeKey(line) } }
                    } else if rows == nil, !document.isOfSheets {
                        around.head += lines
                    } else {
                        // A sheet without a tracker, such as one of instructions; what it says of colours is a key.
                        around.stray += lines.filter { !isAside || !TrackerKey.isEntry($0.text) }
                        key += lines.filter { isAside && TrackerKey.isEntry($0.text) }
                        if document.isOfSheets, rows == nil { around.dropHeading() }
                    }
                    continue
                }
                isAfterKey = false
                var above = found == nil ? [] : table.asLinesBefore(use)
                for line in above
                where TrackerKey.isTitle(line.text) && line.text.utf8.count > 12
                    || TrackerKey.isKey(line.text, statuses: statuses)
                {
                    key.append(line)
                    above.removeAll { $0 == line }
                }
                if rows == nil {
                    rows = TrackerRows(use, statuses: statuses)
                    around.head += above
                    if document.isOfSheets, let title = above.first(where: { TrackerSection.namesReview($0.text) }) {
                        // It says more than the name of its sheet.
                        rows?.nameFirst(title)
                        around.head.removeAll { $0 == title }
                        around.dropHeading()
                    }
                    if let heading = around.headings.last, TrackerSection.isConcluded(heading.line.text) {
                        rows?.beginConcluded()
                    }
                } else {
                    if !between.isEmpty { around.stray += take(between, into: &rows, &around) }
                    if columns != nil { around.stray += above }
                }
                between = []
                if found != nil, columns.map({ $0.uses != use.uses }) ?? true {
                    readings += describe(use, table)
                } else if found != nil {
                    rows?.leaveOutHeadings(table.rows.prefix(use.firstRow).suffix(1))
                }
                columns = use
                rows?.take(table, use, goesOn: goesOn != nil)
            }
        }
        guard var rows else { return nil }
        for line in key { rows.takeKey(line) }
        rows.finish()
        guard !rows.drafts.isEmpty else { return nil }
        around.stray += between.map(\.line)
        return reading(rows, around, document: document, columns: readings)
    }
}

extension Table {
    /// The rows before the headings.
    fileprivate func asLinesBefore(_ columns: TrackerColumns) -> [Line] {
        guard
            let heading = rows.prefix(columns.firstRow).lastIndex(where: { row in
                columns.uses.contains { !$0.heading.isEmpty && row[$0.place].text == $0.heading }
            })
        else { return [] }
        return Table(rows: Array(rows[..<heading])).asLines.filter { !$0.isBlank }
    }
}
