import Scrutiny

/// What was done: the accounts of its columns, and the days and obstacles that stand beside them.
extension TrackerRecommendation {
    mutating func readEvidence(_ entry: TrackerEntry, letters: [String]) {
        for words in entry.fields[.evidence] where Self.isDitto(words.lines) {
            doubts.append(
                (
                    entry.line, words.lines.map { $0.text.trimmed }.joined(),
                    "This account is a mark for “the same as above”; what it stands for was not put in its place."
                ))
        }
        let (completed, doneWords) = Self.day(entry.fields, .completed)
        let (anticipated, expectedWords) = Self.day(entry.fields, .anticipated)
        var lines = Self.accounts(entry.fields)
        lines += doneWords + expectedWords
        value.evidence = Self.evidence(lines, subItems: value.subItems.map(\.letter).filter { !letters.contains($0) })
        for (part, letter) in zip(entry.parts, letters) {
            let dated = part.fields[.completed] + part.fields[.anticipated]
            let kept = dated.flatMap { words in
                words.lines.map { line in
                    var line = line
                    if !line.isBlank, !words.heading.isEmpty {
                        line.text = "\(words.heading.collapsed): \(line.text.trimmed)"
                    }
                    return line
                }
            }
            let own = Self.accounts(part.fields) + kept + part.fields.lines(.obstacle)
            for evidence in Self.evidence(own, subItems: []) {
                value.evidence.append(Evidence(subItem: letter, updates: evidence.updates))
            }
            lines += own
        }
        let found = EvidenceFields(lines, joining: Self.joining)
        // The dates of the parts are said of them.
        if entry.parts.isEmpty { value.evidence = found.taken(from: value.evidence) }
        value.completedOn = completed ?? found.completedOn
        value.anticipatedOn = anticipated ?? found.anticipatedOn
        let obstacle = entry.fields.text(.obstacle)
        value.obstacle =
            obstacle.isEmpty || ["none", "n/a", "-", "nil", "no"].contains(obstacle.folded) ? found.obstacle : obstacle
    }

    /// Of columns for several times: negative for "Previous updates", positive for "Latest update".
    private static func age(_ heading: String) -> Int {
        let words = heading.folded
        if words.holds("previous") || words.holds("earlier") || words.holds("last meeting") { return -1 }
        return words.holds("latest") || words.holds("current") || words.holds("this meeting") ? 1 : 0
    }

    /// The accounts of all columns of evidence; a heading with a date stands over its own.
    private static func accounts(_ fields: TrackerEntry.Fields) -> [Line] {
        let columns = fields[.evidence]
        let order = columns.enumerated().sorted {
            (age($0.element.heading), $0.offset) < (age($1.element.heading), $1.offset)
        }.map(\.element)
        let hasEarlier = columns.contains { age($0.heading) < 0 }
        return order.reduce(into: []) { lines, words in
            var words = words
            if let last = lines.last, !last.isBlank { lines.append(Line(number: last.number, text: "", isParted: true)) }
            if words.lines.allSatisfy({ $0.text.allSatisfy { $0.isDash || $0.isWhitespace } }) { return }
            if beginsWithDate(words.lines) {
                // The account has its own heading, and that of the column would stand over nothing.
            } else if let heading = UpdateHeading(words.heading), heading.date != nil, heading.rest.isEmpty {
                lines.append(Line(number: words.lines.first?.number ?? 0, text: words.heading.collapsed))
            } else if let heading = ColumnDate(words.heading) {
                lines.append(Line(number: words.lines.first?.number ?? 0, text: "Update – " + heading.written))
            } else if hasEarlier, age(words.heading) > 0, let heading = UpdateHeading(words.heading), heading.rest.isEmpty,
                words.lines.first.map({ UpdateHeading($0.text) == nil }) ?? false
            {
                lines.append(Line(number: words.lines.first?.number ?? 0, text: words.heading.collapsed))
            } else if columns.count > 1, words.heading.holds("outcome"),
                let first = words.lines.firstIndex(where: { !$0.isBlank })
            {
                // Beside an account of progress the words alone would not tell what they are said of.
                words.lines[first].text = "\(words.heading.collapsed): \(words.lines[first].text.trimmed)"
            }
            lines += words.lines
        }
    }

    private static func beginsWithDate(_ lines: [Line]) -> Bool {
        guard let first = lines.first(where: { !$0.isBlank }), let head = DatedNotes.parted([first]).first else {
            return false
        }
        return UpdateHeading(head.text)?.date != nil
    }

    static func evidence(_ lines: [Line], subItems: [String]) -> [Evidence] {
        let runs = DatedNotes.overLetters(DatedNotes.parted(lines), letters: subItems)
        let found = runs.reduce(into: [Evidence]()) { all, run in
            for evidence in EvidenceReader.read(run, subItems: subItems, joining: joining) {
                if let index = all.firstIndex(where: { $0.subItem == evidence.subItem }) {
                    all[index].updates += evidence.updates
                } else {
                    all.append(evidence)
                }
            }
        }
        return found.map { evidence in
            let updates = evidence.updates.map { update in
                var update = update
                // A quarter has an end.
                if update.date == nil, let heading = update.heading { update.date = ColumnDate(heading)?.date }
                return update
            }
            return Evidence(subItem: evidence.subItem, updates: DatedNotes.inOrder(updates))
        }
    }

    private static func isDitto(_ lines: [Line]) -> Bool {
        let text = lines.map(\.text).joined().folded.trimmed { $0.isSpace || ".".unicodeScalars.contains($0) }
        return ["\"", "“", "”", "''", "do", "ditto", "as above", "see above"].contains(text)
    }

    /// The date of a column, and its lines where they say more than that.
    static func day(_ fields: TrackerEntry.Fields, _ column: Column) -> (PartialDate?, [Line]) {
        let lines = fields.lines(column)
        let words = fields.text(column).words
        let spans = DateSpan.all(in: words)
        let isBare = spans.count == 1 && spans[0].words.count == words.count
        return (spans.last { $0.date != nil }?.date, isBare ? [] : lines)
    }
}
