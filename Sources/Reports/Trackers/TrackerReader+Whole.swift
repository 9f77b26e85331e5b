import Scrutiny

/// The reviews put together from what stands before the table, its rows and its key.
extension TrackerReader {
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

    func reading(_ rows: TrackerRows, _ around: Surroundings, document: SourceDocument, columns: [ColumnReading])
        -> Reading
    {
        var front = TrackerFront(around.head, headings: around.headings, document: document, file: file)
        var around = around
        if front.review.contact == nil, let line = around.stray.first(where: { TrackerContact.read(line: $0.text) != nil }) {
            front.review.contact = TrackerContact.read(line: line.text)
            around.stray.removeAll { $0 == line }
        }
        if let on { front.review.reportedOn = on }
        // Of several reviews it cannot be told which was approved then.
        if rows.drafts.count == 1, front.review.approvedOn == nil { front.review.approvedOn = front.approval }
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
                $0.entries.mappedConcurrently {
                    TrackerRecommendation($0, statuses: statuses, report: day, comesIn: comesIn)
                }
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
        let struck = around.struck.map { (line: $0.number, text: $0.text.trimmed, why: "It is struck out.") }
        reading.unplaced = (front.unplaced + rows.unplaced + strays + struck).filter { !$0.text.isBlank }
            .map { Unplaced(file: file, line: $0.line, text: $0.text, why: $0.why) }.sorted { $0.line < $1.line }
        for line in document.unclosedQuotes {
            doubt(
                line.number, line.text,
                "A quotation mark opens here and nothing closes it; it was read as a sign like any other.")
        }
        reading.doubts += ImpossibleDates.doubts(in: document.everyLine, file: file)
        reading.leftOut.sort { $0.line < $1.line }
        reading.doubts.sort { $0.line < $1.line }
        return reading
    }
}
