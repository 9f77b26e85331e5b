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
    private struct Between {
        var line: Line
        var level: Int?
    }

    /// What stands outside the rows of the trackers.
    private struct Surroundings {
        var head: [Line] = []
        var headings: [(line: Line, level: Int)] = []
        /// The heading right above the first table, and what stands between it and the table.
        var openHeading: (line: Line, level: Int)?
        var stray: [Line] = []
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
                if document.isOfSheets, level != nil { sheet = lines.first?.text ?? "" }
                for line in lines where !line.isBlank {
                    let isKey =
                        TrackerKey.isTitle(line.text) || TrackerKey.isKey(line.text, statuses: statuses)
                        || TrackerKey.isEntry(line.text)
                    if isKey
                        || isAfterKey
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

    /// The names of sheets that only explain, where another one holds a tracker.
    private func asides(of document: SourceDocument) -> Set<String> {
        guard document.isOfSheets else { return [] }
        var asides: Set<String> = []
        var sheet = ""
        var hasTracker = false
        for block in document.blocks {
            switch block {
            case .text(let lines, .some): sheet = lines.first?.text ?? ""
            case .text: break
            case .table(let table):
                if TrackerSection.isAside(sheet) { asides.insert(sheet) } else {
                    hasTracker = hasTracker || TrackerColumns(table, asked: asked, statuses: statuses) != nil
                }
            }
        }
        return hasTracker ? asides : []
    }

    /// What stands between two tables: a heading names a review of its own, or those that are concluded.
    private func take(_ between: [Between], into rows: inout TrackerRows?, _ around: inout Surroundings) -> [Line] {
        var rest = between.map(\.line)
        if let place = between.lastIndex(where: { TrackerSection.isConcluded($0.line.text) }) {
            rows?.beginConcluded()
            rest.remove(at: place)
            return rest
        }
        let short = { (line: Line) in line.text.utf8.count <= 160 && !line.text.endsSentence }
        let place =
            between.lastIndex { $0.level != nil && short($0.line) }
            ?? (between.count == 1 && short(between[0].line) ? 0 : nil)
        guard let place else { return rest }
        if TrackerSection.isPlain(rest[place].text) {
            rows?.goOn(below: rest[place])
        } else if TrackerSection.isTheme(rest[place].text) {
            rows?.goOn(inTheme: rest[place])
            if rest[place].text.folded.hasPrefix("table") { rows?.endConcluded() }
        } else {
            // Where this heading names a review, the one like it above the first table does so too.
            if let first = around.openHeading, first.level == between[place].level,
                around.headings.contains(where: { $0.level < first.level })
            {
                rows?.nameFirst(first.line)
                let below = around.head.firstIndex(of: first.line).map { around.head[$0...].dropFirst() } ?? []
                let facts = below.filter { rows?.takeFact($0, ofFirst: true) ?? false }
                around.head.removeAll { $0 == first.line || facts.contains($0) }
                around.headings.removeAll { $0.line == first.line }
                around.openHeading = nil
            }
            rows?.beginReview(rest[place])
            let below = rest[(place + 1)...]
            let facts = below.filter { rows?.takeFact($0) ?? false }
            rest.removeAll { facts.contains($0) }
        }
        rest.remove(at: place)
        return rest
    }

    private func describe(_ columns: TrackerColumns, _ table: Table) -> [ColumnReading] {
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

    // MARK: The whole

    private func reading(_ rows: TrackerRows, _ around: Surroundings, document: SourceDocument, columns: [ColumnReading])
        -> Reading
    {
        var front = TrackerFront(around.head, headings: around.headings, document: document, file: file)
        if let on { front.review.reportedOn = on }
        var reading = Reading(reviews: [], leftOut: document.leftOut + front.leftOut + rows.leftOut)
        reading.leftOut += around.names.map { LeftOut(line: $0.number, reason: .layout, text: $0.text.collapsed) }
        reading.columns = columns
        func doubt(_ line: Int, _ text: String, _ why: String) {
            reading.doubts.append(Doubt(file: file, line: line, text: text, why: why))
        }
        let isTitled = rows.drafts.allSatisfy { $0.title != nil }
        for found in (isTitled ? [] : front.doubts) + rows.doubts { doubt(found.line, found.text, found.why) }
        let (statuses, ofKey) = statuses.with(rows.key)
        for found in ofKey { doubt(found.line, found.text, found.why) }
        func recommendations(at day: CalendarDate?) -> [[TrackerRecommendation]] {
            rows.drafts.map {
                $0.entries.map { TrackerRecommendation($0, statuses: statuses, report: day, comesIn: comesIn) }
            }
        }
        var read = recommendations(at: front.review.reportedOn)
        if front.review.reportedOn == nil {
            front.review.reportedOn = read.joined().flatMap(\.value.evidence).flatMap(\.updates).compactMap { $0.date?.last }
                .filter(TrackerFront.isPlausible).max()
            // What "in progress" means, and when it was said, goes by that day too.
            if let found = front.review.reportedOn { read = recommendations(at: found) }
            let found =
                front.review.reportedOn.map { "The newest dated note, \($0.long), was taken for it." }
                ?? "It will be that on which it comes in."
            doubt(1, rows.drafts[0].title ?? front.review.title, "The file says no day for which it speaks. \(found)")
        }
        let manyCommittees = Set(rows.drafts.map(\.committee)).count > 1
        for (draft, recommendations) in zip(rows.drafts, read) {
            var review = front.review
            if let committee = draft.committee { review.committee = committee }
            draft.facts.add(to: &review)
            if let title = draft.title {
                let (title, approvedOn) = TrackerFacts.title(title)
                review.title = title
                review.approvedOn = approvedOn ?? review.approvedOn
            } else if manyCommittees, let committee = draft.committee {
                review.title += ": " + committee
            }
            review.recommendations = recommendations.map(\.value)
            for (entry, recommendation) in zip(draft.entries, recommendations) {
                for (line, text, why) in recommendation.doubts { doubt(line, "\(entry.number): \(text)", why) }
            }
            reading.reviews.append(review)
        }
        if isTitled, let line = front.titleLine {
            front.leaveOver(line, "It is the title of the whole; each review has its own.")
        }
        if front.committeeLine != nil, !front.review.committee.isEmpty, rows.drafts.allSatisfy({ $0.committee != nil }),
            let line = front.committeeLine
        {
            front.leaveOver(line, "It is the body over the whole; each review names its own.")
        }
        if rows.isNumberedHere {
            doubt(
                columns.first?.line ?? 1, "", "Recommendations without a number of their own were numbered in their order.")
        }
        for column in columns where column.how == .content {
            let name = column.heading.isEmpty ? "column \(column.place)" : column.heading
            doubt(column.line, name, "Taken for \(column.takenFor ?? "none") by what stands in it.")
        }
        for heading in asked.unused(among: columns.map(\.heading)) where !columns.isEmpty {
            doubt(columns[0].line, heading, "No column has this heading.")
        }
        let strays = around.stray.map { (line: $0.number, text: $0.text.trimmed, why: "It stands outside the table.") }
        reading.unplaced = (front.unplaced + rows.unplaced + strays).filter { !$0.text.isBlank }
            .map { Unplaced(file: file, line: $0.line, text: $0.text, why: $0.why) }.sorted { $0.line < $1.line }
        for line in document.unclosedQuotes {
            doubt(line.number, line.text, "A quotation mark opens here and nothing closes it; it was read as a sign like any other.")
        }
        reading.doubts += ImpossibleDates.doubts(in: document.everyLine, file: file)
        reading.leftOut.sort { $0.line < $1.line }
        reading.doubts.sort { $0.line < $1.line }
        return reading
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
