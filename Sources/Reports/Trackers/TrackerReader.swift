import Scrutiny

/// Reads the trackers in a file's tables into reviews.
struct TrackerReader {
    let file: String
    let asked: ColumnMap
    let statuses: StatusWords
    /// The day for which the tracker speaks, if a person said it.
    let on: CalendarDate?

    /// Nil where none of the tables is a tracker.
    func reading(of document: SourceDocument) -> Reading? {
        var head: [Line] = []
        var headings: [(line: Line, level: Int)] = []
        var between: [(line: Line, isHeading: Bool)] = []
        var rows: TrackerRows?
        var columns: TrackerColumns?
        var readings: [ColumnReading] = []
        var isAfterKey = false
        var stray: [Line] = []
        for block in document.blocks {
            switch block {
            case .text(let lines, let level):
                for line in lines where !line.isBlank {
                    if rows == nil {
                        if let level { headings.append((line, level)) }
                        head.append(line)
                    } else if Self.isKey(line.text) || isAfterKey {
                        isAfterKey = true
                        rows?.takeKey(line)
                    } else {
                        between.append((line, level != nil))
                    }
                }
                if level == nil, rows == nil, let last = head.last { head.append(Line(number: last.number, text: "")) }
            case .table(let table):
                var found = TrackerColumns(table, asked: asked, statuses: statuses)
                // The same headings further down: the rows before them go on from the table before.
                if let columns, let same = found, same.uses == columns.uses, same.firstRow > 1 { found = nil }
                let goesOn = found == nil ? columns?.goesOn(in: table) : nil
                guard let use = found ?? goesOn else {
                    let lines = table.asLines.filter { !$0.isBlank }
                    if rows == nil { head += lines } else if Self.isKey(lines.first?.text ?? "") || Self.isKey(between.last?.line.text ?? "") {
                        for line in lines { rows?.takeKey(line) }
                    } else { stray += lines }
                    continue
                }
                isAfterKey = false
                if rows == nil {
                    rows = TrackerRows(use)
                    for line in table.asLinesBefore(use) { head.append(line) }
                    if let concluded = headings.last, Landmark.isConcludedHeading(concluded.line.text) { rows?.beginConcluded() }
                } else if !between.isEmpty {
                    stray += take(between, into: &rows)
                }
                if columns != nil, found != nil { stray += table.asLinesBefore(use) }
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
        rows.finish()
        guard !rows.drafts.isEmpty else { return nil }
        stray += between.map(\.line)
        return reading(rows, head: head, headings: headings, document: document, columns: readings, stray: stray)
    }

    private static func isKey(_ text: String) -> Bool {
        let folded = text.folded
        return folded == "key" || folded == "legend" || folded.hasPrefix("key:") || folded.hasPrefix("legend:") || folded.hasPrefix("key to")
            || folded.hasPrefix("rag key") || folded.hasPrefix("status key")
    }

    /// What stands between two tables: a heading names a review of its own, or those that are concluded.
    private func take(_ between: [(line: Line, isHeading: Bool)], into rows: inout TrackerRows?) -> [Line] {
        var rest = between.map(\.line)
        if let place = between.lastIndex(where: { Landmark.isConcludedHeading($0.line.text) }) {
            rows?.beginConcluded()
            rest.remove(at: place)
            return rest
        }
        let short = { (line: Line) in line.text.utf8.count <= 160 && !line.text.endsSentence }
        let place = between.lastIndex { $0.isHeading && short($0.line) } ?? (between.count == 1 && short(between[0].line) ? 0 : nil)
        if let place {
            rows?.beginReview(rest[place])
            rest.remove(at: place)
        }
        return rest
    }

    private func describe(_ columns: TrackerColumns, _ table: Table) -> [ColumnReading] {
        let line = table.rows.first { $0.line > 0 }.map { _ in table.rows[max(0, columns.firstRow - 1)].line } ?? 1
        return columns.uses.map { use in
            let sample = table.rows.dropFirst(columns.firstRow).prefix(50).map { $0[use.place].text }.first { !$0.isEmpty } ?? ""
            return ColumnReading(
                file: file, line: line, place: use.place + 1, heading: use.heading.collapsed, takenFor: use.column == .other && use.how != .asked ? nil : use.column.name,
                how: use.how, sample: String(sample.prefix(60)))
        }
    }

    // MARK: The whole

    private func reading(
        _ rows: TrackerRows, head: [Line], headings: [(line: Line, level: Int)], document: SourceDocument, columns: [ColumnReading], stray: [Line]
    ) -> Reading {
        var front = TrackerFront(head, headings: headings, document: document, file: file)
        if let on { front.review.reportedOn = on }
        var reading = Reading(reviews: [], leftOut: document.leftOut + front.leftOut + rows.leftOut)
        reading.columns = columns
        reading.doubts = (front.doubts + rows.doubts).map { Doubt(file: file, line: $0.line, text: $0.text, why: $0.why) }
        func doubt(_ line: Int, _ text: String, _ why: String) { reading.doubts.append(Doubt(file: file, line: line, text: text, why: why)) }
        let statuses = statuses.with(key: rows.key)
        let day = front.review.reportedOn
        let manyCommittees = Set(rows.drafts.map(\.committee)).count > 1
        for draft in rows.drafts {
            var review = front.review
            if let committee = draft.committee { review.committee = committee }
            if let title = draft.title {
                review.title = title
            } else if manyCommittees, let committee = draft.committee {
                review.title += ": " + committee
            }
            func recommendations(at day: CalendarDate?) -> [TrackerRecommendation] {
                draft.entries.map { TrackerRecommendation($0, statuses: statuses, report: day) }
            }
            var read = recommendations(at: day)
            if review.reportedOn == nil {
                review.reportedOn = read.flatMap(\.value.evidence).flatMap(\.updates).compactMap { $0.date?.last }.max()
                // What "in progress" means, and when it was said, goes by that day too.
                if let found = review.reportedOn { read = recommendations(at: found) }
                let found = review.reportedOn.map { "The newest dated note, \($0.long), was taken for it." } ?? "It will be that on which it comes in."
                doubt(1, review.title, "The file says no day for which it speaks. \(found)")
            }
            review.recommendations = read.map(\.value)
            for (entry, recommendation) in zip(draft.entries, read) {
                for (line, text, why) in recommendation.doubts { doubt(line, "\(entry.number): \(text)", why) }
            }
            reading.reviews.append(review)
        }
        if rows.isNumberedHere {
            doubt(columns.first?.line ?? 1, "", "Recommendations without a number of their own were numbered in their order.")
        }
        for column in columns where column.how == .content {
            let name = column.heading.isEmpty ? "column \(column.place)" : column.heading
            doubt(column.line, name, "Taken for \(column.takenFor ?? "none") by what stands in it.")
        }
        for heading in asked.unused(among: columns.map(\.heading)) where !columns.isEmpty {
            doubt(columns[0].line, heading, "No column has this heading.")
        }
        let strays = stray.map { (line: $0.number, text: $0.text.trimmed, why: "It stands outside the table.") }
        reading.unplaced = (front.unplaced + rows.unplaced + strays).filter { !$0.text.isBlank }
            .map { Unplaced(file: file, line: $0.line, text: $0.text, why: $0.why) }.sorted { $0.line < $1.line }
        reading.leftOut.sort { $0.line < $1.line }
        reading.doubts.sort { $0.line < $1.line }
        return reading
    }
}

extension Table {
    /// The rows before the headings.
    fileprivate func asLinesBefore(_ columns: TrackerColumns) -> [Line] {
        guard let heading = rows.prefix(columns.firstRow).lastIndex(where: { row in
            columns.uses.contains { !$0.heading.isEmpty && row[$0.place].text == $0.heading }
        }) else { return [] }
        return Table(rows: Array(rows[..<heading])).asLines.filter { !$0.isBlank }
    }
}

extension StatusWords {
    /// With what a tracker's own key says: where "green" is there for "on track", it means that.
    func with(key: [(words: String, meaning: String)]) -> StatusWords {
        var words = self
        for (name, meaning) in key {
            guard !name.isEmpty, let category = reading(of: meaning)?.meaning else { continue }
            words.set(name, category)
        }
        return words
    }
}
