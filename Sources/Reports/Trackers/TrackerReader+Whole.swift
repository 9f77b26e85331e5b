import Scrutiny

/// The reviews put together from what stands before the table, its rows and its key.
extension TrackerReader {
    func reading(
        _ rows: TrackerRows, _ around: TrackerWalk.Surroundings, document: SourceDocument, columns: [ColumnReading]
    ) -> Reading {
        var around = around
        var reading = Reading(reviews: [])
        reading.columns = columns
        var front = front(rows, &around, document: document)
        let isTitled = rows.drafts.allSatisfy { $0.title != nil }
        for found in (isTitled ? [] : front.doubts) + rows.doubts { doubt(found.line, found.text, found.why, &reading) }
        let recommendations = recommendations(rows, &front, &reading)
        for (draft, recommendations) in zip(rows.drafts, recommendations) {
            reading.reviews.append(review(draft, recommendations, front: front, rows: rows))
            for (entry, recommendation) in zip(draft.entries, recommendations) {
                for (line, text, why) in recommendation.doubts { doubt(line, "\(entry.number): \(text)", why, &reading) }
            }
        }
        leaveOverHead(&front, rows, isTitled: isTitled)
        doubtColumns(columns, rows, &reading)
        for line in document.unclosedQuotes {
            doubt(
                line.number, line.text,
                "A quotation mark opens here and nothing closes it; it was read as a sign like any other.", &reading)
        }
        reading.doubts += ImpossibleDates.doubts(in: document.everyLine, file: file)
        reading.doubts.sort { $0.line < $1.line }
        reading.leftOut =
            (document.leftOut + front.leftOut + rows.leftOut
            + around.names.map { LeftOut(line: $0.number, reason: .layout, text: $0.text.collapsed) })
            .sorted { $0.line < $1.line }
        reading.unplaced = unplaced(front, rows, around)
        return reading
    }

    private func doubt(_ line: Int, _ text: String, _ why: String, _ reading: inout Reading) {
        reading.doubts.append(Doubt(file: file, line: line, text: text, why: why))
    }

    /// What stands before the first table. A contact may also stand below the last.
    private func front(_ rows: TrackerRows, _ around: inout TrackerWalk.Surroundings, document: SourceDocument)
        -> TrackerFront
    {
        var front = TrackerFront(around.head, headings: around.headings, document: document, file: file)
        if front.review.contact == nil, let line = around.stray.first(where: { TrackerContact.read(line: $0.text) != nil }) {
            front.review.contact = TrackerContact.read(line: line.text)
            around.stray.removeAll { $0 == line }
        }
        // "Position as at 2 February 2026" on the cover of a workbook, or below the last table.
        if front.review.reportedOn == nil,
            let line = around.stray.first(where: { TrackerFront.updatedOn(in: $0.text) != nil })
        {
            front.review.reportedOn = TrackerFront.updatedOn(in: line.text)
            around.stray.removeAll { $0 == line }
        }
        if let on { front.review.reportedOn = on }
        // Of several reviews it cannot be told which was approved then.
        if rows.drafts.count == 1, front.review.approvedOn == nil { front.review.approvedOn = front.approval }
        return front
    }

    /// The recommendations of each draft, as they stood on the day for which the file speaks: where it names none, that
    /// of the newest dated note.
    private func recommendations(_ rows: TrackerRows, _ front: inout TrackerFront, _ reading: inout Reading)
        -> [[TrackerRecommendation]]
    {
        let (statuses, ofKey) = statuses.with(rows.key)
        for found in ofKey { doubt(found.line, found.text, found.why, &reading) }
        func read(at day: CalendarDate?) -> [[TrackerRecommendation]] {
            rows.drafts.map {
                $0.entries.mappedConcurrently {
                    TrackerRecommendation($0, statuses: statuses, report: day, comesIn: comesIn)
                }
            }
        }
        let recommendations = read(at: front.review.reportedOn)
        let said = front.review.reportedOn
        guard said == nil || !front.saysItsDay && on == nil else { return recommendations }
        let title = rows.drafts[0].title ?? front.review.title
        let newest = recommendations.joined().flatMap(\.value.evidence).flatMap(\.updates).compactMap { $0.date?.last }
            .filter(TrackerFront.isPlausible).max()
        // "The inquiry reported in July" is not of the tracker that has notes of August.
        if let said, newest.map({ $0 <= said }) ?? true { return recommendations }
        guard let newest else {
            doubt(1, title, "The file says no day for which it speaks. It will be that on which it comes in.", &reading)
            return recommendations
        }
        front.review.reportedOn = newest
        doubt(
            1, title,
            "The file says no day for which it speaks. The newest dated note, \(newest.long), was taken for it.", &reading)
        // What "in progress" means, and when it was said, goes by that day too.
        return read(at: newest)
    }

    private func review(
        _ draft: TrackerRows.Draft, _ recommendations: [TrackerRecommendation], front: TrackerFront, rows: TrackerRows
    ) -> Review {
        var review = front.review
        if let committee = draft.committee { review.committee = committee }
        draft.facts.add(to: &review)
        if let title = draft.title {
            let (title, approvedOn) = TrackerFacts.title(title)
            review.title = title
            review.approvedOn = approvedOn ?? review.approvedOn
        } else if let committee = draft.committee, rows.drafts.contains(where: { $0.committee != committee }) {
            review.title += ": " + committee
        }
        review.recommendations = recommendations.map(\.value)
        return review
    }

    /// What the head says of the whole, where each review says it of itself.
    private func leaveOverHead(_ front: inout TrackerFront, _ rows: TrackerRows, isTitled: Bool) {
        if isTitled, let line = front.titleLine {
            front.leaveOver(line, "It is the title of the whole; each review has its own.")
        }
        if let line = front.committeeLine, !front.review.committee.isEmpty,
            rows.drafts.allSatisfy({ $0.committee != nil })
        {
            front.leaveOver(line, "It is the body over the whole; each review names its own.")
        }
    }

    private func doubtColumns(_ columns: [ColumnReading], _ rows: TrackerRows, _ reading: inout Reading) {
        if rows.isNumberedHere {
            let why = "Recommendations without a number of their own were numbered in their order."
            doubt(columns.first?.line ?? 1, "", why, &reading)
        }
        for column in columns where column.how == .content {
            let name = column.heading.isEmpty ? "column \(column.place)" : column.heading
            doubt(column.line, name, "Taken for \(column.takenFor ?? "none") by what stands in it.", &reading)
        }
        for heading in asked.unused(among: columns.map(\.heading)) where !columns.isEmpty {
            doubt(columns[0].line, heading, "No column has this heading.", &reading)
        }
    }

    private func unplaced(_ front: TrackerFront, _ rows: TrackerRows, _ around: TrackerWalk.Surroundings) -> [Unplaced] {
        let strays = around.stray.map { (line: $0.number, text: $0.text.trimmed, why: "It stands outside the table.") }
        let struck = around.struck.map { (line: $0.number, text: $0.text.trimmed, why: "It is struck out.") }
        return (front.unplaced + rows.unplaced + strays + struck).filter { !$0.text.isBlank }
            .map { Unplaced(file: file, line: $0.line, text: $0.text, why: $0.why) }.sorted { $0.line < $1.line }
    }
}
