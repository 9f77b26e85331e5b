/// Goes through the blocks of a file in their order, and gathers the rows of its trackers and what stands around them.
struct TrackerWalk {
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

    private let reader: TrackerReader
    private let isOfSheets: Bool
    /// The names of sheets that only explain.
    private let asides: Set<String>

    private(set) var around = Surroundings()
    private(set) var readings: [ColumnReading] = []
    private var rows: TrackerRows?
    private var columns: TrackerColumns?
    private var between: [Between] = []
    /// What the colours and the words for a status mean, as the file says before its first row.
    private var key: [Line] = []
    private var isAfterKey = false
    private var sheet = ""

    /// The walk is over when this returns.
    init(_ document: SourceDocument, reader: TrackerReader) {
        self.reader = reader
        isOfSheets = document.isOfSheets
        asides = reader.asides(of: document)
        for block in document.blocks {
            switch block {
            case .text(let lines, let level): take(lines, level: level)
            case .table(let table): take(table)
            }
        }
        around.stray += between.map(\.line)
    }

    /// The rows of all trackers, with the key to them; nil where none of the tables is a tracker.
    func finished() -> TrackerRows? {
        guard var rows else { return nil }
        for line in key { rows.takeKey(line) }
        rows.finish()
        return rows.drafts.isEmpty ? nil : rows
    }

    // MARK: Text

    private mutating func take(_ lines: [Line], level: Int?) {
        around.struck += lines.filter { !$0.struck.isEmpty }.map { Line(number: $0.number, text: $0.struck) }
        if isOfSheets, level != nil { sheet = lines.first?.text ?? "" }
        for line in lines where !line.isBlank {
            if isOfKey(line) {
                isAfterKey = TrackerKey.isTitle(line.text) || isAfterKey
                takeKey([line])
            } else if rows == nil {
                isAfterKey = false
                takeHead(line, level: level)
            } else {
                between.append(Between(line: line, level: level))
            }
        }
        if level == nil, rows == nil, let last = around.head.last {
            around.head.append(Line(number: last.number, text: ""))
        }
    }

    private func isOfKey(_ line: Line) -> Bool {
        if TrackerKey.isTitle(line.text) || TrackerKey.isKey(line.text, statuses: reader.statuses)
            || TrackerKey.isEntry(line.text)
        {
            return true
        }
        guard isAfterKey, !TrackerRow.isImprint([line.text]) else { return false }
        return rows != nil || line.text.contains { "=:–-".contains($0) } && line.text.utf8.count <= 200
    }

    private mutating func takeKey(_ lines: [Line]) {
        if rows == nil { key += lines } else { for line in lines { rows?.takeKey(line) } }
    }

    private mutating func takeHead(_ line: Line, level: Int?) {
        if isOfSheets, level != nil, TrackerSection.isPlain(line.text) {
            around.names.append(line)
            return
        }
        if let level { around.headings.append((line, level)) }
        around.openHeading = level.map { (line, $0) } ?? (line.text.endsSentence ? around.openHeading : nil)
        around.head.append(line)
    }

    // MARK: Tables

    private mutating func take(_ table: Table) {
        let table = table.withLabelsAtTheirText()
        let isAside = asides.contains(sheet)
        var found = isAside ? nil : TrackerColumns(table, asked: reader.asked, statuses: reader.statuses)
        // The same headings further down: the rows before them go on from the table before.
        if let columns, let same = found, same.uses == columns.uses, same.firstRow > 1 { found = nil }
        // "1 | Fully achieved | The evidence shows …" below the title of a key.
        if isAfterKey, rows != nil, found?.firstRow == 0 { found = nil }
        let goesOn = found == nil && !isAside && !isAfterKey ? columns?.goesOn(in: table) : nil
        guard let use = found ?? goesOn else { return takeOther(table, isAside: isAside) }
        isAfterKey = false
        let above = found == nil ? [] : linesAbove(use, in: table)
        if rows == nil {
            begin(use, above: above)
        } else {
            if !between.isEmpty { takeBetween() }
            if columns != nil { around.stray += above }
        }
        between = []
        if found != nil, columns?.uses != use.uses {
            readings += reader.describe(use, table)
        } else if found != nil {
            rows?.leaveOutHeadings(table.rows.prefix(use.firstRow).suffix(1))
        }
        columns = use
        rows?.take(table, use, goesOn: goesOn != nil)
    }

    /// The first table of all that is a tracker.
    private mutating func begin(_ use: TrackerColumns, above: [Line]) {
        rows = TrackerRows(use, statuses: reader.statuses)
        around.head += above
        if isOfSheets, let title = above.first(where: { TrackerSection.namesReview($0.text) }) {
            // It says more than the name of its sheet.
            rows?.nameFirst(title)
            around.head.removeAll { $0 == title }
            around.dropHeading()
        }
        if let heading = around.headings.last, TrackerSection.isConcluded(heading.line.text) { rows?.beginConcluded() }
    }

    /// A table that is no tracker: a key, something of the head, or what has no place.
    private mutating func takeOther(_ table: Table, isAside: Bool) {
        let lines = table.asLines.filter { !$0.isBlank }
        if isAfterKey || TrackerKey.isTitle(lines.first?.text ?? "")
            || TrackerKey.isTitle(between.last?.line.text ?? "")
        {
            takeKey(lines)
        } else if rows == nil, !isOfSheets {
            around.head += lines
        } else {
            // A sheet without a tracker, such as one of instructions; what it says of colours is a key.
            around.stray += lines.filter { !isAside || !TrackerKey.isEntry($0.text) }
            key += lines.filter { isAside && TrackerKey.isEntry($0.text) }
            if isOfSheets, rows == nil { around.dropHeading() }
        }
    }

    /// What stands in the rows before the headings; a key to the colours among it is put to the key.
    private mutating func linesAbove(_ use: TrackerColumns, in table: Table) -> [Line] {
        table.asLinesBefore(use).filter { line in
            let isKey =
                TrackerKey.isTitle(line.text) && line.text.utf8.count > 12
                || TrackerKey.isKey(line.text, statuses: reader.statuses)
            if isKey { key.append(line) }
            return !isKey
        }
    }

    // MARK: Between two tables

    /// A heading names a review of its own, a theme, or those that are concluded; the rest has no place.
    private mutating func takeBetween() {
        var rest = between.map(\.line)
        defer { around.stray += rest }
        if let place = between.lastIndex(where: { TrackerSection.isConcluded($0.line.text) }) {
            rows?.beginConcluded()
            rest.remove(at: place)
            return
        }
        let short = { (line: Line) in line.text.utf8.count <= 160 && !line.text.endsSentence }
        let place =
            between.lastIndex { $0.level != nil && short($0.line) }
            ?? (between.count == 1 && short(between[0].line) ? 0 : nil)
        guard let place else { return }
        let heading = between[place]
        if TrackerSection.isPlain(heading.line.text) {
            rows?.goOn(below: heading.line)
        } else if TrackerSection.isTheme(heading.line.text) {
            rows?.goOn(inTheme: heading.line)
            if heading.line.text.folded.hasPrefix("table") { rows?.endConcluded() }
        } else {
            nameFirst(like: heading)
            rows?.beginReview(heading.line)
            let facts = rest[(place + 1)...].filter { rows?.takeFact($0) ?? false }
            rest.removeAll { facts.contains($0) }
        }
        rest.removeAll { $0 == heading.line }
    }

    /// Where this heading names a review, the one like it above the first table does so too.
    private mutating func nameFirst(like heading: Between) {
        guard let first = around.openHeading, first.level == heading.level,
            around.headings.contains(where: { $0.level < first.level })
        else { return }
        rows?.nameFirst(first.line)
        let below = around.head.firstIndex(of: first.line).map { around.head[$0...].dropFirst() } ?? []
        let facts = below.filter { rows?.takeFact($0, ofFirst: true) ?? false }
        around.head.removeAll { $0 == first.line || facts.contains($0) }
        around.headings.removeAll { $0.line == first.line }
        around.openHeading = nil
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
