/// Rows over others, and columns that name a review.
extension TrackerRows {
    /// The only words of a row, not in a column of their own: a section, an account that takes the whole width,
    /// or the end of a text that ran over the page.
    mutating func takeLone(_ row: Table.Row, _ place: Int, width: Int) {
        let cell = row.cells[place]
        let text = cell.text
        if Landmark.appendix(text)?.kind == .concluded || TrackerSection.isConcluded(text) {
            isConcluded = true
            return leaveOut(cell, .layout)
        }
        if let open = openEntry {
            var lines = cell.lines
            if let first = lines.firstIndex(where: { !$0.isBlank }),
                let rest = Landmark.evidenceHeading(lines[first].text) ?? Self.labelledEvidence(lines[first].text)
            {
                let label = String(lines[first].text.trimmed.dropLast(rest.count)).trimmed
                leftOut.append(LeftOut(line: lines[first].number, reason: .layout, text: label))
                lines[first].text = rest
                return add(lines, .evidence, heading: "")
            }
            let filled = cell.lines.filter { !$0.isBlank }
            let heading = filled.first.flatMap { UpdateHeading($0.text) }
            // "April 2026" alone goes over the rows below it.
            let isDay = heading.map { $0.rest.isEmpty && filled.count == 1 && Targets.isAboutDates($0.written) } ?? false
            let isAccount = heading != nil && !isDay || text.utf8.count > 160 || filled.count > 2
            if isAccount, TrackerReference.leading(text, after: open.written) == nil {
                return add(cell.lines, .evidence, heading: "")
            }
            if text.beginsInLowerCase || (isOverPage && !open.lastText.endsSentence && cell.span < 2) {
                // In the column of the numbers it is the rest of a cell that was broken off.
                let use = columns.uses.first { $0.place == place }
                let column =
                    use.map { [.number, .other, .review, .committee].contains($0.column) ? .evidence : $0.column }
                    ?? .recommendation
                let isOwn = use?.column == column
                return add(
                    cell.lines, column, heading: isOwn ? use?.heading ?? "" : "", place: isOwn ? place : 0, goesOn: true)
            }
        }
        closeSection()
        if let (reference, rest) = TrackerReference.leading(text, after: nil), !rest.isEmpty {
            var entry = TrackerEntry(
                number: reference.number, written: reference.written, line: row.line, isConcluded: isConcluded)
            entry.isSection = true
            entry.fields.add([Line(number: row.line, text: rest)], .recommendation, heading: "")
            return append(entry)
        }
        let isLong = text.utf8.count > 120 || text.endsSentence && text.words.count > 4
        if isLong, columns.uses.first(where: { $0.place == place })?.column == .recommendation { return takeCells(row) }
        section = Line(number: row.line, text: text)
    }

    static func labelledEvidence(_ text: String) -> String? {
        for label in [
            "progress:", "progress update:", "evidence:", "comments:", "comment:", "update:", "action taken:", "response:",
        ]
        where text.folded.hasPrefix(label) {
            return text[(text.firstIndex(of: ":").map(text.index(after:)) ?? text.startIndex)...].trimmed
        }
        return nil
    }

    // MARK: Reviews among the rows

    /// Columns that name a review or a committee send the row to its own.
    mutating func chooseReview(_ row: Table.Row) {
        func value(_ column: Column) -> String? { columns.places(of: column).first.map { row[$0.place].text } }
        guard columns.has(.review) || columns.has(.committee) else { return }
        let review = value(.review) ?? ""
        let committee = value(.committee) ?? ""
        if review.isEmpty, committee.isEmpty { return }
        let wanted: (String?, String?) = (
            columns.has(.review) ? (review.isEmpty ? drafts[draft].title : review) : nil,
            columns.has(.committee) ? (committee.isEmpty ? drafts[draft].committee : committee) : nil
        )
        if let index = drafts.firstIndex(where: { $0.title == wanted.0 && $0.committee == wanted.1 && !$0.entries.isEmpty })
        {
            draft = index
        } else if drafts[draft].entries.isEmpty {
            (drafts[draft].title, drafts[draft].committee) = wanted
        } else {
            beginDraft(wanted.0)
            drafts[draft].committee = wanted.1
        }
    }

    mutating func beginDraft(_ title: String?) {
        drafts.append(Draft(title: title))
        draft = drafts.count - 1
    }

    mutating func closeSection(before number: String? = nil) {
        guard let section else { return }
        self.section = nil
        let isReview = TrackerSection.namesReview(section.text)
        let beginsAgain = number.map { drafts[draft].numbers.contains($0) } ?? false
        if isReview || beginsAgain {
            if drafts[draft].entries.isEmpty, drafts[draft].theme == nil {
                return drafts[draft].title = section.text.collapsed
            }
            if let theme = drafts[draft].theme, beginsAgain, drafts[draft].title == nil {
                drafts[draft].title = theme.text.collapsed
                drafts[draft].theme = nil
            }
            beginDraft(section.text.collapsed)
        } else if drafts[draft].entries.isEmpty, drafts[draft].theme == nil {
            drafts[draft].theme = section
        } else {
            unplaced.append((section.number, section.text.collapsed, Self.whySection))
        }
    }
}
