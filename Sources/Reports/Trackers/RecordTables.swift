/// Trackers that give every recommendation a table of its own, with a label before each value, or a heading with labelled
/// lines below it (`RecordParagraphs`). They become the rows of one table.
enum RecordTables {
    struct Record {
        var line: Int
        var cells: [(label: String, cell: Table.Cell)]

        func has(_ column: Column) -> Bool { cells.contains { Column.inTracker(heading: $0.label)?.column == column } }
    }

    static let number = "No."
    static let words = "Recommendation"
    static let telling: Set<Column> = [
        .responsibility, .target, .assessment, .evidence, .response, .action, .completed,
    ]

    /// The document with such records in one table where the first of them stood.
    static func gathered(_ document: SourceDocument) -> SourceDocument {
        var gathered = document
        let byTable = tables(document.blocks)
        gathered.blocks = byTable ?? document.blocks
        return byTable == nil ? inParagraphs(document) ?? gathered : gathered
    }

    /// The document with the recommendations that stand in paragraphs in a table; nil where there are none.
    static func inParagraphs(_ document: SourceDocument) -> SourceDocument? {
        guard !document.tables.contains(where: TrackerColumns.hasHeadings),
            let blocks = RecordParagraphs.gathered(document.blocks)
        else { return nil }
        var gathered = document
        gathered.blocks = blocks
        return gathered
    }

    // MARK: Tables of labels and values

    private static func tables(_ blocks: [SourceDocument.Block]) -> [SourceDocument.Block]? {
        var out: [SourceDocument.Block] = []
        var records: [Record] = []
        var first: Int?
        for block in blocks {
            guard case .table(let table) = block, var found = Self.records(table) else {
                out.append(block)
                continue
            }
            if !found[0].has(.number), let (heading, rest) = takeHeading(&out) {
                found[0].cells.insert((number, Table.Cell(lines: [heading])), at: 0)
                if let rest { out.append(rest) }
            }
            if first == nil { first = out.count }
            records += found
        }
        guard let first, !records.isEmpty else { return nil }
        out.insert(.table(table(records)), at: first)
        return out
    }

    /// In bytes: "Assessment of Progress (October 2026): (include explanation if required)"
    private static let longestLabel = 90

    /// The records of a table of two columns whose first holds the labels; nil where it is none.
    private static func records(_ table: Table) -> [Record]? {
        let rows = table.rows.filter { !$0.isBlank }
        guard table.width == 2, rows.count >= 3,
            rows.allSatisfy({ $0[0].text.utf8.count <= longestLabel || Self.opening($0) != nil })
        else { return nil }
        var records: [Record] = []
        var known = 0
        for row in rows {
            if let (figure, text) = Self.opening(row) {
                known += 1
                records.append(Record(line: row.line, cells: [(number, figure), (words, text)]))
                continue
            }
            let label = row[0].text.trimmed { $0.isSpace || $0 == ":" }
            if label.isEmpty {
                guard let last = records.indices.last, !records[last].cells.isEmpty else { return nil }
                records[last].cells[records[last].cells.count - 1].cell.lines += row[1].lines
                continue
            }
            // "Recommendation 2:" before the text of it.
            if label.folded.hasPrefix("rec"), let own = Self.number(in: row[0].text), own.rest.isEmpty {
                known += 1
                let figure = Table.Cell(lines: [Line(number: row.line, text: own.number)])
                records.append(Record(line: row.line, cells: [(number, figure), (words, row[1])]))
                continue
            }
            if isLabel(label) { known += 1 }
            if records.isEmpty || label.folded == records[0].cells[0].label.folded {
                records.append(Record(line: row.line, cells: []))
            }
            records[records.count - 1].cells.append((label, row[1]))
        }
        let columns = Set(records[0].cells.compactMap { Column.inTracker(heading: $0.label)?.column })
        guard known * 10 >= rows.count * 6, columns.contains(.recommendation) || columns.contains(.action),
            columns.intersection(telling).count >= 2,
            // Headings over one row look like that as well.
            !TrackerColumns.hasHeadings(Table(rows: Array(rows.prefix(1)))) || columns.count >= 4
        else { return nil }
        return records
    }

    /// "Recommendation 2: That …" in one cell over both columns: its number and its text.
    private static func opening(_ row: Table.Row) -> (number: Table.Cell, text: Table.Cell)? {
        guard row[1].isBlank || row[1].text == row[0].text, let line = row[0].lines.first(where: { !$0.isBlank }),
            let (figure, rest) = number(in: line.text)
        else { return nil }
        var text = row[0]
        text.lines.removeFirst(1 + (text.lines.firstIndex(of: line) ?? 0))
        if !rest.isEmpty { text.lines.insert(Line(number: line.number, text: rest), at: 0) }
        return text.isBlank ? nil : (Table.Cell(lines: [Line(number: line.number, text: figure)]), text)
    }

    static func isLabel(_ text: String) -> Bool { Column.inTracker(heading: text) != nil || ColumnDate(text) != nil }

    /// Takes "Recommendation 2" from the end of what stands before a table: the number, and what remains of its block.
    private static func takeHeading(_ out: inout [SourceDocument.Block]) -> (Line, SourceDocument.Block?)? {
        guard case .text(let lines, let level) = out.last, let index = lines.lastIndex(where: { !$0.isBlank }),
            let heading = Self.number(in: lines[index].text),
            heading.rest.isEmpty
        else { return nil }
        out.removeLast()
        let before = Array(lines[..<index])
        return (
            Line(number: lines[index].number, text: heading.number),
            before.contains { !$0.isBlank } ? .text(before, level: level) : nil
        )
    }

    /// "Recommendation 2: That …": its number and what follows it.
    static func number(in text: String) -> (number: String, rest: String)? {
        let words = text.words
        guard words.count >= 2,
            ["recommendation", "rec", "rec.", "action", "action point"].contains(words[0].folded)
                || Column.respelt(String(words[0]))?.folded == "recommendation"
        else { return nil }
        let figure = words[1].trimmed { ":.)–-(".unicodeScalars.contains($0) }
        guard let reference = TrackerReference(figure, after: nil), figure.contains(where: \.isNumber),
            figure.utf8.count <= 12
        else { return nil }
        let rest = text[words[1].endIndex...].trimmed { $0.isSpace || $0.isDash || $0 == ":" }
        // "Recommendation 3 was met" is a sentence.
        guard
            rest.isEmpty || words[1].last.map({ ":.)".contains($0) || $0.isDash }) ?? false
                || words.dropFirst(2).first.map({ $0.allSatisfy(\.isDash) || $0 == ":" }) ?? false
        else { return nil }
        return (reference.written, rest)
    }

    // MARK: One table of all

    static func table(_ records: [Record]) -> Table {
        var labels: [String] = []
        for record in records {
            // In the order in which they come, a label that only later ones have behind the one before it.
            var place = 0
            for (label, _) in record.cells {
                if let index = labels.firstIndex(where: { $0.folded == label.folded }) {
                    place = index + 1
                } else {
                    labels.insert(label, at: min(place, labels.count))
                    place += 1
                }
            }
        }
        let line = records.first?.line ?? 1
        let heading = Table.Row(line: line, cells: labels.map { Table.Cell(lines: [Line(number: line, text: $0)]) })
        return Table(
            rows: [heading]
                + records.map { record in
                    Table.Row(
                        line: record.line,
                        cells: labels.map { label in
                            cell(record.cells.filter { $0.label.folded == label.folded }.map(\.cell))
                        })
                })
    }

    private static func cell(_ parts: [Table.Cell]) -> Table.Cell {
        let lines = parts.map(\.lines).filter { !$0.isEmpty }
        var cell = Table.Cell(
            taking: Array(lines.joined(separator: [Line(number: lines.first?.first?.number ?? 0, text: "", isParted: true)]))
        )
        cell.struck += parts.flatMap(\.struck)
        return cell
    }
}
