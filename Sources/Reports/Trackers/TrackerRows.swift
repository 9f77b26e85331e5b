/// Walks the rows of a tracker's tables and gathers, for each review in them, the cells of its recommendations.
struct TrackerRows {
    /// A review as far as its rows tell.
    struct Draft {
        var title: String?
        var committee: String?
        var entries: [TrackerEntry] = []
        /// The first row over others, which names the review where the numbers begin again under the next.
        var theme: Line?
        fileprivate var numbers: Set<String> = []
        /// How often a number has come so far, for those that come more than once.
        fileprivate var repeats: [String: Int] = [:]
    }

    private(set) var drafts: [Draft] = []
    private(set) var unplaced: [(line: Int, text: String, why: String)] = []
    private(set) var doubts: [(line: Int, text: String, why: String)] = []
    private(set) var leftOut: [LeftOut] = []
    /// What keys in the tables and around them say of the words for a status.
    private(set) var key = TrackerKey()
    /// No column gave the recommendations their numbers.
    private(set) var isNumberedHere = false

    private let statuses: StatusWords
    private var columns: TrackerColumns
    private var draft = 0
    private var isConcluded = false
    private var isInKey = false
    private var section: Line?
    /// The first row of a table that goes on from the one before.
    private var isOverPage = false

    init(_ columns: TrackerColumns, statuses: StatusWords) {
        self.columns = columns
        self.statuses = statuses
        drafts = [Draft()]
    }

    // MARK: Tables and what stands between them

    /// Takes the rows of a table; `goesOn` where it has no headings of its own.
    mutating func take(_ table: Table, _ columns: TrackerColumns, goesOn: Bool) {
        self.columns = columns
        isOverPage = goesOn
        isInKey = false
        let width = table.width
        for row in table.rows.dropFirst(columns.firstRow) { take(row, width: width) }
    }

    /// Begins the review with that title, if it is another one.
    mutating func beginReview(_ title: Line) {
        closeSection()
        isConcluded = false
        if drafts.count == 1, drafts[0].entries.isEmpty {
            drafts[0].title = title.text.collapsed
        } else {
            beginDraft(title.text.collapsed)
        }
    }

    /// Goes on with the open review below the heading of a part of it.
    mutating func goOn(inTheme heading: Line) {
        closeSection()
        unplaced.append((heading.number, heading.text.collapsed, Self.whySection))
    }

    /// Goes on with the open review below a heading that names none, such as that of a sheet.
    mutating func goOn(below heading: Line) {
        isConcluded = false
        leftOut.append(LeftOut(line: heading.number, reason: .layout, text: heading.text.collapsed))
    }

    /// Gives the first review its title, if it has none.
    mutating func nameFirst(_ title: Line) {
        if drafts[0].title == nil { drafts[0].title = title.text.collapsed }
    }

    mutating func leaveOutHeadings(_ rows: ArraySlice<Table.Row>) {
        for cell in rows.flatMap(\.cells) { leaveOut(cell, .layout) }
    }

    mutating func beginConcluded() { isConcluded = true }

    /// A line of a key, in a table or below one.
    mutating func takeKey(_ line: Line) {
        key.add(line)
        let text = line.text.collapsed
        unplaced.append((line.number, text, "It is a key to the table."))
    }

    mutating func finish() {
        closeSection()
        for index in drafts.indices {
            // A numbered row over others that none of them was a part of is a heading after all.
            for entry in drafts[index].entries where entry.isSection && entry.parts.isEmpty {
                unplaced.append((entry.line, "\(entry.written) \(entry.fields.text(.recommendation))", Self.whySection))
            }
            drafts[index].entries.removeAll { $0.isSection && $0.parts.isEmpty }
            if let theme = drafts[index].theme { unplaced.append((theme.number, theme.text.collapsed, Self.whySection)) }
        }
        drafts.removeAll { $0.entries.isEmpty }
    }

    private static let whySection = "It is a heading over rows; a recommendation has no field for it."

    // MARK: Rows

    private mutating func take(_ row: Table.Row, width: Int) {
        let filled = row.cells.indices.filter { !row.cells[$0].isBlank }
        guard let first = filled.first else { return }
        defer { isOverPage = false }
        if columns.isHeading(row) {
            for place in filled { leaveOut(row.cells[place], .layout) }
            return
        }
        if TrackerKey.isTitle(row.cells[first].text) { isInKey = true }
        if isInKey {
            let text = filled.map { row.cells[$0].text }.joined(separator: filled.count == 2 ? ": " : "; ")
            return takeKey(Line(number: row.line, text: text))
        }
        if TrackerSection.isSum(filled.map { row.cells[$0].text }) {
            let text = filled.map { row.cells[$0].text }.joined(separator: "; ")
            return unplaced.append((row.line, text, "It counts the rows and is none of them."))
        }
        if filled.count == 1, width >= 3, TrackerKey.isKey(row.cells[first].text, statuses: statuses) {
            return takeKey(Line(number: row.line, text: row.cells[first].text))
        }
        if filled.count == 1, width >= 3, !isPlaced(row, first) { return takeLone(row, first, width: width) }
        chooseReview(row)
        takeCells(row)
    }

    private mutating func leaveOut(_ cell: Table.Cell, _ reason: LeftOut.Reason) {
        guard let line = cell.lines.first(where: { !$0.isBlank }) else { return }
        leftOut.append(LeftOut(line: line.number, reason: reason, text: cell.text))
    }

    /// One filled cell that stands in its column, not over all of them.
    private func isPlaced(_ row: Table.Row, _ place: Int) -> Bool {
        let cell = row.cells[place]
        if cell.span >= 2 || row.cells.count == 1 { return false }
        guard let use = columns.uses.first(where: { $0.place == place }) else { return false }
        if row.cells.contains(where: \.isCarried) { return true }
        if place == 0 {
            return use.column == .number && TrackerReference(cell.text, after: nil) != nil && cell.text.words.count == 1
        }
        return true
    }

    /// The only words of a row, not in a column of their own: a section, an account that takes the whole width,
    /// or the end of a text that ran over the page.
    private mutating func takeLone(_ row: Table.Row, _ place: Int, width: Int) {
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
            let isAccount =
                UpdateHeading(cell.lines.first { !$0.isBlank }?.text ?? "") != nil || text.utf8.count > 160
                || cell.lines.count { !$0.isBlank } > 2
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

    private static func labelledEvidence(_ text: String) -> String? {
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
    private mutating func chooseReview(_ row: Table.Row) {
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

    private mutating func beginDraft(_ title: String?) {
        drafts.append(Draft(title: title))
        draft = drafts.count - 1
    }

    private mutating func closeSection(before number: String? = nil) {
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

    // MARK: Cells

    /// What one asks of the newest entry. It holds none of its cells: those grow in place.
    private struct Open {
        var number: String
        var written: String
        var isSection: Bool
        /// The last line of what is recommended.
        var lastText: String
    }

    private var openEntry: Open? {
        drafts[draft].entries.last.map {
            Open(
                number: $0.number, written: $0.written, isSection: $0.isSection,
                lastText: $0.fields.last(.recommendation) ?? "")
        }
    }

    private mutating func append(_ entry: TrackerEntry) {
        drafts[draft].numbers.insert(entry.number)
        drafts[draft].entries.append(entry)
    }

    /// Puts lines into the newest part of the newest entry.
    private mutating func add(_ lines: [Line], _ column: Column, heading: String, place: Int = 0, goesOn: Bool = false) {
        guard let entry = drafts[draft].entries.indices.last else { return }
        if let part = drafts[draft].entries[entry].parts.indices.last,
            column != .recommendation || !drafts[draft].entries[entry].parts[part].isAction
        {
            if goesOn {
                drafts[draft].entries[entry].parts[part].fields.goOn(lines, column, heading: heading, place: place)
            } else {
                drafts[draft].entries[entry].parts[part].fields.add(lines, column, heading: heading, place: place)
            }
        } else if goesOn {
            drafts[draft].entries[entry].fields.goOn(lines, column, heading: heading, place: place)
        } else {
            drafts[draft].entries[entry].fields.add(lines, column, heading: heading, place: place)
        }
    }

    /// What a cell says once, however many rows it takes.
    private static let alone: Set<Column> = [.number, .recommendation, .action, .review, .committee, .other]

    private mutating func takeCells(_ row: Table.Row) {
        var fields = TrackerEntry.Fields()
        // A cell over several recommendations says the same of each; one over the parts of one is the whole's.
        let isOwn =
            columns.places(of: .number).first.map { !row[$0.place].isCarried }
            ?? columns.places(of: .recommendation).first.map { !row[$0.place].isCarried } ?? true
        for use in columns.uses {
            let cell = row[use.place]
            // A dash says that there is nothing to say.
            if use.column != .number, !cell.isBlank, cell.text.allSatisfy({ $0.isDash || $0 == " " }) { continue }
            if isOwn, cell.isCarried, cell.isBlank, !Self.alone.contains(use.column) {
                fields.add(cell.above, use.column, heading: use.heading, place: use.place)
            }
            guard !cell.isBlank else { continue }
            switch use.column {
            case .number, .review, .committee: break
            case .other:
                let heading = use.heading.isEmpty ? "column \(use.place + 1)" : "“\(use.heading.collapsed)”"
                for line in row[use.place].lines where !line.isBlank {
                    unplaced.append((line.number, line.text.trimmed, "It is not known what \(heading) holds."))
                }
            default: fields.add(cell.lines, use.column, heading: use.heading, place: use.place)
            }
        }
        for place in row.cells.indices.dropFirst(columns.uses.count) where !row.cells[place].isBlank {
            unplaced.append((row.line, row.cells[place].text, "It stands beyond the last column."))
        }
        place(fields, of: row)
    }

    /// A new recommendation, a part of the one that is open, or more of what is there.
    private mutating func place(_ fields: TrackerEntry.Fields, of row: Table.Row) {
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
            if open?.number == reference.number, open?.isSection == false, section == nil {
                return more(fields, row, isNamed: true)
            }
            return begin(reference.number, reference.written, fields, row)
        }
        if !written.isEmpty {
            // A reference in words of its own, such as the name of a theme.
            if written.utf8.count <= 24 { return begin(written, written, fields, row) }
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
            for use in columns.uses where !row[use.place].isBlank && use.column != .other {
                unplaced.append((row.line, row[use.place].text, "No recommendation stands before it."))
            }
            return
        }
        isNumberedHere = true
        let next = ((drafts[draft].entries.count + 1)...).first { !drafts[draft].numbers.contains(RowStart.number($0)) } ?? 1
        begin(RowStart.number(next), String(next), fields, row)
    }

    private mutating func begin(_ number: String, _ written: String, _ fields: TrackerEntry.Fields, _ row: Table.Row) {
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
        var entry = TrackerEntry(number: name, written: written, line: row.line, isConcluded: isConcluded)
        if columns.has(.action), !fields[.action].isEmpty, !fields[.recommendation].isEmpty {
            entry.fields.add(fields.lines(.recommendation), .recommendation, heading: "")
            for words in fields[.response] + fields[.raised] {
                entry.fields.add(
                    words.lines, fields[.response].contains { $0.heading == words.heading } ? .response : .raised,
                    heading: words.heading)
            }
            var part = TrackerEntry.Part(label: "", fields: TrackerEntry.Fields(), isAction: true)
            part.fields.merge(fields, except: [.recommendation, .response, .raised])
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

    /// "(a) Publish …" in the row of the number, and "(b) Translate …" in one below it: what the first row says is said
    /// of a), but for the cells that go over both.
    private mutating func partFirst(before label: String, _ next: TrackerEntry.Fields, of row: Table.Row) {
        guard !next[.assessment].isEmpty || !next[.evidence].isEmpty, let index = drafts[draft].entries.indices.last,
            drafts[draft].entries[index].parts.isEmpty,
            PartLetters.own([label], of: drafts[draft].entries[index].number) == ["b"]
        else { return }
        var fields = drafts[draft].entries[index].fields
        let lines = fields.lines(.recommendation)
        let text = SubItemText(lines, joining: LineJoining(width: nil))
        guard let line = lines.first, text.subItems.map(\.letter) == ["a"], text.closing.isEmpty else { return }
        var whole = TrackerEntry.Fields()
        func set(_ text: String, in fields: inout TrackerEntry.Fields) {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            fields.set(.recommendation, text.isEmpty ? [] : lines.map { Line(number: line.number, text: String($0)) })
        }
        set(text.opening, in: &whole)
        set(text.subItems[0].text, in: &fields)
        let shared = Set(columns.uses.filter { row[$0.place].isCarried && row[$0.place].isBlank }.map(\.column))
        for column in shared.union([.response, .raised]) where column != .recommendation {
            for words in fields[column] {
                whole.add(words.lines, column, heading: words.heading, place: words.place)
            }
            fields.set(column, [])
        }
        drafts[draft].entries[index].fields = whole
        drafts[draft].entries[index].parts = [.init(label: "(a)", fields: fields, isAction: false)]
    }

    private mutating func appendPart(_ label: String, _ fields: TrackerEntry.Fields) {
        guard let entry = drafts[draft].entries.indices.last else { return }
        let isAction = fields[.recommendation].isEmpty && !fields[.action].isEmpty
        drafts[draft].entries[entry].parts.append(.init(label: label, fields: fields, isAction: isAction))
    }

    /// A row without a number of its own, or with that of the row above.
    private mutating func more(_ fields: TrackerEntry.Fields, _ row: Table.Row, isNamed: Bool) {
        var fields = fields
        guard let open = openEntry, let entry = drafts[draft].entries.indices.last else { return }
        let text = fields.text(.recommendation)
        // A number that stands in every row of its recommendation has the text there as well.
        if !text.isEmpty, drafts[draft].entries[entry].fields[.recommendation].first?.lines.count ?? 0 < 50,
            text == drafts[draft].entries[entry].fields.text(.recommendation)
        {
            leftOut.append(LeftOut(line: row.line, reason: .repeated, text: text))
            fields.set(.recommendation, [])
        }
        if !fields[.action].isEmpty, fields[.recommendation].isEmpty, !fields.text(.action).beginsInLowerCase {
            return appendPart("", fields)
        }
        let hasOwn = [Column.responsibility, .target, .assessment].contains { !fields[$0].isEmpty }
        let goesOn =
            isOverPage || fields.text(.recommendation).beginsInLowerCase
            || !(open.lastText.endsSentence || open.lastText.isEmpty)
        if !fields[.recommendation].isEmpty, hasOwn, !goesOn { return appendPart("", fields) }
        if drafts[draft].entries[entry].isSection, drafts[draft].entries[entry].parts.isEmpty,
            !fields[.recommendation].isEmpty
        {
            return appendPart("", fields)
        }
        for use in columns.uses {
            for words in fields[use.column]
            where words.place == use.place && words.heading == use.heading || words.heading.isEmpty {
                add(
                    words.lines, use.column, heading: words.heading, place: words.place,
                    goesOn: goesOn || use.column == .evidence)
            }
        }
    }
}
