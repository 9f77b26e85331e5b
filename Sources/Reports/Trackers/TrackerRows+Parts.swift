/// Rows that are a part of the recommendation above them, or more of it.
extension TrackerRows {
    /// "(a) Publish …" in the row of the number, and "(b) Translate …" in one below it: what the first row says is said
    /// of a), but for the cells that go over both. So too for (i) and (ii).
    mutating func partFirst(before label: String, _ next: TrackerEntry.Fields, of row: Table.Row) {
        guard !next[.assessment].isEmpty || !next[.evidence].isEmpty, let index = drafts[draft].entries.indices.last,
            drafts[draft].entries[index].parts.isEmpty,
            let second = PartLetters.own([label], of: drafts[draft].entries[index].number).first,
            second == "b" || second == "ii"
        else { return }
        var fields = drafts[draft].entries[index].fields
        guard let (opening, text) = firstPart(fields.lines(.recommendation), isRoman: second == "ii") else { return }
        var whole = TrackerEntry.Fields()
        whole.set(.recommendation, opening)
        fields.set(.recommendation, text)
        let shared = Set(columns.uses.filter { row[$0.place].isCarried && row[$0.place].isBlank }.map(\.column))
        for column in shared.union([.addressee, .response, .raised]) where column != .recommendation {
            for words in fields[column] {
                whole.add(words.lines, column, heading: words.heading, place: words.place)
            }
            fields.set(column, [])
        }
        drafts[draft].entries[index].fields = whole
        let first = second == "b" ? "(a)" : "(i)"
        drafts[draft].entries[index].parts = [.init(label: first, fields: fields, isAction: false)]
    }

    /// What stands before the first part, and its text; nil where the lines are no such part.
    private func firstPart(_ lines: [Line], isRoman: Bool) -> (opening: [Line], text: [Line])? {
        if isRoman {
            guard let start = lines.firstIndex(where: { !$0.isBlank }), let (mark, rest) = ListMark.parse(lines[start].text),
                mark.label == "i"
            else { return nil }
            var text = Array(lines[start...])
            text[0].text = rest
            return ([], text)
        }
        let text = SubItemText(lines, joining: LineJoining(width: nil))
        guard let line = lines.first, text.subItems.map(\.letter) == ["a"], text.closing.isEmpty else { return nil }
        let parted = [text.opening, text.subItems[0].text].map { words in
            words.isEmpty
                ? []
                : words.split(separator: "\n", omittingEmptySubsequences: false).map {
                    Line(number: line.number, text: String($0))
                }
        }
        return (parted[0], parted[1])
    }

    mutating func appendPart(_ label: String, _ fields: TrackerEntry.Fields) {
        guard let entry = drafts[draft].entries.indices.last else { return }
        let isAction = fields[.recommendation].isEmpty && !fields[.action].isEmpty
        drafts[draft].entries[entry].parts.append(.init(label: label, fields: fields, isAction: isAction))
    }

    /// A row without a number of its own, or with that of the row above.
    mutating func more(_ fields: TrackerEntry.Fields, _ row: Table.Row, isNamed: Bool) {
        guard let open = openEntry, let entry = drafts[draft].entries.indices.last else { return }
        var fields = fields
        leaveOutWhatIsSaid(in: &fields, of: row, isNamed: isNamed)
        if !fields[.action].isEmpty, fields[.recommendation].isEmpty, !fields.text(.action).beginsInLowerCase {
            return appendPart("", fields)
        }
        let goesOn =
            isOverPage || fields.text(.recommendation).beginsInLowerCase
            || !(open.lastText.endsSentence || open.lastText.isEmpty)
        if !fields[.recommendation].isEmpty, fields.hasOwn, !goesOn { return appendPart("", fields) }
        if drafts[draft].entries[entry].isSection, drafts[draft].entries[entry].parts.isEmpty,
            !fields[.recommendation].isEmpty
        {
            return appendPart("", fields)
        }
        if !isOverPage { setApartStatus(in: &fields, of: row, isNamed: isNamed) }
        for (column, words) in fields.all {
            add(
                words.lines, column, heading: words.heading, place: words.place, isStruck: words.isStruck,
                goesOn: goesOn || column == .evidence)
        }
    }

    // MARK: Rows of the same number

    /// In lines: cells are compared up to there.
    private static let longest = 200

    /// A row with the number of the recommendation above it is another one where it has a wording of its own and says
    /// how that stands, or where one recommendation has a row for each who answers for it. Lettered rows, and those
    /// below an opening that leads into them, are parts.
    func isAnother(_ fields: TrackerEntry.Fields) -> Bool {
        guard let entry = drafts[draft].entries.last, fields[.action].isEmpty, !fields[.recommendation].isEmpty,
            entry.fields.lineCount(.recommendation) < Self.longest
        else { return false }
        let (text, before) = (fields.text(.recommendation), entry.fields.text(.recommendation))
        if text.folded == before.folded {
            let kinds = [Column.responsibility, .target, .assessment]
            return entry.parts.isEmpty && kinds.count { entry.fields.differs(from: fields, $0) } > 1
        }
        let goesOn = isOverPage && !before.endsSentence || text.beginsInLowerCase || before.hasSuffix(":")
        return !goesOn && ListMark.parse(text)?.mark.isLabel != true && (fields.hasOwn || !fields[.evidence].isEmpty)
    }

    /// A number that stands in every row of its recommendation has the text there as well, and cells filled down.
    private mutating func leaveOutWhatIsSaid(in fields: inout TrackerEntry.Fields, of row: Table.Row, isNamed: Bool) {
        guard let entry = drafts[draft].entries.last else { return }
        let filledDown: [Column] = isNamed && entry.parts.isEmpty ? [.responsibility, .target, .assessment, .evidence] : []
        for column in [.recommendation] + filledDown
        where !fields[column].isEmpty && entry.fields.lineCount(column) < Self.longest {
            let isSaid =
                column == .recommendation
                ? fields.text(column) == entry.fields.text(column)
                : !entry.fields[column].isEmpty && !entry.fields.differs(from: fields, column)
            guard isSaid else { continue }
            leftOut.append(LeftOut(line: row.line, reason: .repeated, text: fields.text(column)))
            fields.set(column, [])
        }
    }

    /// A status that is another than that of the rows before it is kept beside it: neither is read as the end of the
    /// other. Without a number it must be a status by itself, not the second line of one.
    private mutating func setApartStatus(in fields: inout TrackerEntry.Fields, of row: Table.Row, isNamed: Bool) {
        guard let index = drafts[draft].entries.indices.last, drafts[draft].entries[index].parts.isEmpty,
            drafts[draft].entries[index].fields.lineCount(.assessment) < Self.longest,
            drafts[draft].entries[index].fields.differs(from: fields, .assessment),
            isNamed || statuses.meaning(of: fields.text(.assessment)) != nil
        else { return }
        drafts[draft].entries[index].otherStatuses.append((row.line, fields[.assessment]))
        fields.set(.assessment, [])
    }
}

extension TrackerEntry.Fields {
    /// They say of themselves who answers for it, by when, or how it stands.
    fileprivate var hasOwn: Bool { [Column.responsibility, .target, .assessment].contains { !self[$0].isEmpty } }
}
