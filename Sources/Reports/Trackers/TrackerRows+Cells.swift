/// A row of a recommendation: its cells by what their columns hold, and what they begin or go on with.
extension TrackerRows {
    // MARK: Cells

    /// What one asks of the newest entry. It holds none of its cells: those grow in place.
    struct Open {
        /// As its rows have it.
        var number: String
        var written: String
        var isSection: Bool
        /// The last line of what is recommended.
        var lastText: String
    }

    var openEntry: Open? {
        drafts[draft].entries.last.map {
            Open(
                number: $0.rowNumber, written: $0.written, isSection: $0.isSection,
                lastText: $0.fields.last(.recommendation) ?? "")
        }
    }

    mutating func append(_ entry: TrackerEntry) {
        drafts[draft].numbers.insert(entry.number)
        drafts[draft].entries.append(entry)
    }

    /// Puts lines into the newest part of the newest entry.
    mutating func add(
        _ lines: [Line], _ column: Column, heading: String, place: Int = 0, isStruck: Bool = false, goesOn: Bool = false
    ) {
        guard let entry = drafts[draft].entries.indices.last else { return }
        func put(_ fields: inout TrackerEntry.Fields) {
            if goesOn, !isStruck {
                fields.goOn(lines, column, heading: heading, place: place)
            } else {
                fields.add(lines, column, heading: heading, place: place, isStruck: isStruck)
            }
        }
        if let part = drafts[draft].entries[entry].parts.indices.last,
            column != .recommendation || !drafts[draft].entries[entry].parts[part].isAction
        {
            put(&drafts[draft].entries[entry].parts[part].fields)
        } else {
            put(&drafts[draft].entries[entry].fields)
        }
    }

    /// What a cell says once, however many rows it takes.
    static let alone: Set<Column> = [.number, .recommendation, .action, .review, .committee, .other]

    mutating func takeCells(_ row: Table.Row) {
        var fields = TrackerEntry.Fields()
        // A cell over several recommendations says the same of each; one over the parts of one is the whole's.
        let isOwn =
            columns.places(of: .number).first.map { !row[$0.place].isCarried }
            ?? columns.places(of: .recommendation).first.map { !row[$0.place].isCarried } ?? true
        let isStruckRow = columns.places(of: .recommendation).contains { row[$0.place].isStruck }
        for use in columns.uses {
            var cell = row[use.place].withoutMidnight
            takeStruck(&cell, use, into: &fields, isRow: isStruckRow)
            // A dash says that there is nothing to say.
            if use.column != .number, !cell.isBlank, cell.text.allSatisfy({ $0.isDash || $0 == " " }) { continue }
            if isOwn, cell.isCarried, cell.isBlank, !Self.alone.contains(use.column) {
                fields.add(cell.above, use.column, heading: use.heading, place: use.place)
            }
            guard !cell.isBlank else { continue }
            switch use.column {
            case .number, .review, .committee: break
            case .responsibility, .evidence:
                // "N/A" is nobody, and no account.
                if TrackerRefusal.isNotApplicable(cell.text) {
                    leaveOut(cell, .layout)
                } else {
                    fields.add(cell.lines, use.column, heading: use.heading, place: use.place)
                }
            case .other:
                let heading = use.heading.isEmpty ? "column \(use.place + 1)" : "“\(use.heading.collapsed)”"
                let why =
                    use.how == .unknown
                    ? "It is not known what \(heading) holds." : "A recommendation has no field for \(heading)."
                for line in cell.lines where !line.isBlank { unplaced.append((line.number, line.text.trimmed, why)) }
            default: fields.add(cell.lines, use.column, heading: use.heading, place: use.place)
            }
            // "Withdrawn by the Panel" over all columns: what became of it, where its text would stand.
            if use.column == .recommendation, cell.span > 2, statuses.reading(of: cell.text)?.meaning == .closed {
                fields.add(cell.lines, .assessment, heading: "")
            }
        }
        for place in row.cells.indices.dropFirst(columns.uses.count) where !row.cells[place].isBlank {
            unplaced.append((row.line, row.cells[place].text, "It stands beyond the last column."))
        }
        place(fields, of: row)
    }

    /// What is struck out of a target is an earlier one; nothing else that is struck out is said any more, but where the
    /// whole row is.
    private mutating func takeStruck(
        _ cell: inout Table.Cell, _ use: TrackerColumns.Use, into fields: inout TrackerEntry.Fields, isRow: Bool
    ) {
        let mayStand: Set<Column> = [.number, .recommendation, .action, .evidence, .review, .committee]
        if use.column == .target, !cell.struck.isEmpty, !isRow {
            fields.add(cell.struck, .target, heading: use.heading, place: use.place, isStruck: true)
            return
        }
        if cell.isStruck, !isRow, !mayStand.contains(use.column) {
            (cell.struck, cell.lines) = (cell.lines, [])
        }
        unplaced += cell.struck.map { ($0.number, $0.text, "It is struck out.") }
    }

    /// A new recommendation, a part of the one that is open, or more of what is there.
    mutating func place(_ fields: TrackerEntry.Fields, of row: Table.Row) {
        var fields = fields
        let cell = columns.places(of: .number).first.map { row[$0.place] } ?? Table.Cell()
        let written = cell.text
        let open = openEntry
        var label = written
        var reference = TrackerReference(written, after: open?.written)
        if written.isEmpty, let line = fields.lines(.recommendation).first(where: { !$0.isBlank }),
            let (found, rest) = TrackerReference.leading(line.text, after: open?.written),
            found.isPart || !columns.has(.number) && !cell.isCarried
        {
            reference = found
            label = line.text.trimmed.dropLast(rest.count).trimmed
            var lines = fields.lines(.recommendation)
            if let index = lines.firstIndex(of: line) { lines[index].text = rest }
            fields.set(.recommendation, lines)
        }
        if let reference {
            if reference.isPart {
                partFirst(before: label, fields, of: row)
                return appendPart(label, fields)
            }
            if open?.number == reference.number, open?.isSection == false, section == nil, !isAnother(fields) {
                return more(fields, row, isNamed: true)
            }
            if fields[.recommendation].isEmpty, fields[.action].isEmpty, Self.isCount(written) {
                return leaveOver(row, "It stands in the column of the numbers, and no recommendation beside it.")
            }
            return begin(reference.number, reference.written, fields, row)
        }
        if let (code, rest) = TrackerReference.code(written), let use = columns.places(of: .number).first {
            // "23 HRP 02 Payroll": what the row is about stands behind its reference.
            fields.add([Line(number: row.line, text: rest)], .raised, heading: use.heading, place: use.place)
            return begin(code, code, fields, row)
        }
        if !written.isEmpty {
            // A reference in words of its own, such as the name of a theme.
            if written.utf8.count <= 24 {
                let goesOn = open?.number == written && open?.isSection == false && section == nil && !isAnother(fields)
                if goesOn { return more(fields, row, isNamed: true) }
                if fields[.recommendation].isEmpty, fields[.action].isEmpty {
                    return leaveOver(row, "It stands in the column of the numbers, and no recommendation beside it.")
                }
                return begin(written, written, fields, row)
            }
            unplaced.append((row.line, written, "It stands in the column of the numbers and is none."))
        }
        if columns.has(.number) || fields[.recommendation].isEmpty {
            if open != nil, section == nil || fields[.recommendation].isEmpty { return more(fields, row, isNamed: false) }
        } else if let open, isOverPage || fields.text(.recommendation).beginsInLowerCase,
            !open.lastText.isEmpty, !open.lastText.endsSentence
        {
            return more(fields, row, isNamed: false)
        }
        guard !fields[.recommendation].isEmpty || !fields[.action].isEmpty else {
            return leaveOver(row, "No recommendation stands before it.")
        }
        isNumberedHere = true
        let next = ((drafts[draft].entries.count + 1)...).first { !drafts[draft].numbers.contains(RowStart.number($0)) } ?? 1
        begin(RowStart.number(next), String(next), fields, row)
    }

    /// "3 open"
    private static func isCount(_ text: String) -> Bool {
        let words = text.words
        return words.count == 2 && Int(words[0]) != nil && words[1].allSatisfy(\.isLowercase)
    }

    /// Puts the cells of a row to those that found no place; those of unknown columns are there already.
    private mutating func leaveOver(_ row: Table.Row, _ why: String) {
        for use in columns.uses where !row[use.place].isBlank && use.column != .other {
            unplaced.append((row.line, row[use.place].text, why))
        }
    }

    mutating func begin(_ number: String, _ written: String, _ fields: TrackerEntry.Fields, _ row: Table.Row) {
        closeSection(before: number)
        chooseReview(row)
        var name = number
        if drafts[draft].numbers.contains(name) {
            if let section = drafts[draft].entries.indices.last, drafts[draft].entries[section].number == number,
                drafts[draft].entries[section].isSection, drafts[draft].entries[section].parts.isEmpty
            {
                // The heading over the row has its number too.
                let heading = drafts[draft].entries.remove(at: section)
                unplaced.append(
                    (heading.line, "\(heading.written) \(heading.fields.text(.recommendation))", Self.whySection))
            } else {
                drafts[draft].repeats[number, default: 1] += 1
                name = "\(number)-\(drafts[draft].repeats[number, default: 2])"
                doubts.append((row.line, number, "This number stands in the tracker before; here it is read as \(name)."))
            }
        }
        var entry = TrackerEntry(
            number: name, rowNumber: number, written: written, line: row.line, isConcluded: isConcluded)
        if columns.has(.action), !fields[.action].isEmpty, !fields[.recommendation].isEmpty {
            entry.fields.add(fields.lines(.recommendation), .recommendation, heading: "")
            let ofWhole: Set<Column> = [.addressee, .response, .raised]
            entry.fields.merge(fields, except: Set(Column.allCases).subtracting(ofWhole))
            var part = TrackerEntry.Part(label: "", fields: TrackerEntry.Fields(), isAction: true)
            part.fields.merge(fields, except: ofWhole.union([.recommendation]))
            entry.parts.append(part)
        } else {
            entry.fields = fields
            if fields[.recommendation].isEmpty, !fields[.action].isEmpty {
                entry.fields.set(.recommendation, fields.lines(.action))
                entry.fields.set(.action, [])
            }
        }
        append(entry)
    }
}
