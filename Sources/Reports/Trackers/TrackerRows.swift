/// Walks the rows of a tracker's tables and gathers, for each review in them, the cells of its recommendations.
struct TrackerRows {
    /// A review as far as its rows tell.
    struct Draft {
        var title: String?
        var committee: String?
        /// What stands below its heading.
        var facts = TrackerFacts()
        var entries: [TrackerEntry] = []
        /// The first row over others, which names the review where the numbers begin again under the next.
        var theme: Line?
        var numbers: Set<String> = []
        /// How often a number has come so far, for those that come more than once.
        var repeats: [String: Int] = [:]
    }

    var drafts: [Draft] = []
    var unplaced: [(line: Int, text: String, why: String)] = []
    var doubts: [(line: Int, text: String, why: String)] = []
    var leftOut: [LeftOut] = []
    /// What keys in the tables and around them say of the words for a status.
    var key = TrackerKey()
    /// No column gave the recommendations their numbers.
    var isNumberedHere = false

    let statuses: StatusWords
    var columns: TrackerColumns
    var draft = 0
    var isConcluded = false
    var isInKey = false
    var section: Line?
    /// The first row of a table that goes on from the one before.
    var isOverPage = false

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
        let rows = table.rows.dropFirst(columns.firstRow)
        let gathered = PeriodRows(rows, columns)
        for row in gathered?.rows ?? Array(rows) { take(row, width: width) }
        leftOut += gathered?.repeated.map { LeftOut(line: $0.number, reason: .repeated, text: $0.text.collapsed) } ?? []
        unplaced += gathered?.outdated.map { ($0.number, $0.text, PeriodRows.whyOutdated) } ?? []
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

    /// Takes what a line below the heading of a review says of it: of the newest, or of the first.
    mutating func takeFact(_ line: Line, ofFirst: Bool = false) -> Bool {
        drafts[ofFirst ? 0 : draft].facts.take(line.text.collapsed)
    }

    mutating func leaveOutHeadings(_ rows: ArraySlice<Table.Row>) {
        for cell in rows.flatMap(\.cells) { leaveOut(cell, .layout) }
    }

    mutating func beginConcluded() { isConcluded = true }

    mutating func endConcluded() { isConcluded = false }

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

    static let whySection = "It is a heading over rows; a recommendation has no field for it."

    // MARK: Rows

    mutating func take(_ row: Table.Row, width: Int) {
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
        if let why = whyNone(row, filled) {
            return unplaced.append((row.line, filled.map { row.cells[$0].text }.joined(separator: "; "), why))
        }
        if filled.count == 1, width >= 3, TrackerKey.isKey(row.cells[first].text, statuses: statuses) {
            return takeKey(Line(number: row.line, text: row.cells[first].text))
        }
        if filled.count == 1, width >= 3, !isPlaced(row, first) { return takeLone(row, first, width: width) }
        chooseReview(row)
        takeCells(row)
    }

    /// Why a row is no recommendation, and nothing more of one; nil where it may be.
    private func whyNone(_ row: Table.Row, _ filled: [Int]) -> String? {
        if row.isFoot { return "It stands in the foot of the table." }
        let texts = filled.map { row.cells[$0].text }
        if TrackerRow.isSum(texts) { return "It counts the rows and is none of them." }
        return TrackerRow.isImprint(texts) ? "It says who made the table, or when." : nil
    }

    mutating func leaveOut(_ cell: Table.Cell, _ reason: LeftOut.Reason) {
        guard let line = cell.lines.first(where: { !$0.isBlank }) else { return }
        leftOut.append(LeftOut(line: line.number, reason: reason, text: cell.text))
    }

    /// One filled cell that stands in its column, not over all of them.
    func isPlaced(_ row: Table.Row, _ place: Int) -> Bool {
        let cell = row.cells[place]
        if cell.span >= 2 || row.cells.count == 1 { return false }
        guard let use = columns.uses.first(where: { $0.place == place }) else { return false }
        if row.cells.contains(where: \.isCarried) { return true }
        if place == 0 {
            return use.column == .number && TrackerReference(cell.text, after: nil) != nil && cell.text.words.count == 1
        }
        return true
    }
}
