import Scrutiny

/// The fields of a recommendation's row, by what their columns hold.
struct RowFields {
    private(set) var fields: [Column: [Line]] = [:]

    /// What was placed by its place alone.
    private(set) var doubts: [(line: Line, why: String)] = []

    /// `lines` begin with the line that bears the number; `length` scalars of it are the number.
    init(_ lines: [Line], numberLength length: Int, heading: TableHeading?, words: Hyphenation = Hyphenation()) {
        var lines = lines
        if let first = lines.first {
            let blank = String(repeating: " ", count: length)
            lines[0].text = blank + String(first.text.unicodeScalars.dropFirst(length))
        }
        let columns = (heading ?? .usual).columns.filter { $0 != .number }
        if let labelled = LabelledCells(words.mended(lines)) {
            fields = labelled.fields
        } else {
            takeCells(of: lines, columns: columns, words)
            partLabels()
            if [.responsibility, .target, .assessment].contains(where: { fields[$0] == nil }) { partLines(order: columns) }
            takeBackParts()
        }
        takeAssessmentFromTarget()
        // The one date of a table that has a column for the conclusion and none for targets.
        if columns.contains(.concluded), !columns.contains(.target), fields[.concluded] == nil {
            fields[.concluded] = fields.removeValue(forKey: .target)
        }
    }

    private mutating func takeCells(of lines: [Line], columns: [Column], _ words: Hyphenation) {
        var cells = CellSplit(lines).cells.map(words.mended)
        if cells.count > 1, cells[0].allSatisfy(\.isBlank) { cells.removeFirst() }
        while cells.count > 1, cells[cells.count - 1].allSatisfy(\.isBlank) { cells.removeLast() }
        if cells.count == columns.count {
            for (cell, column) in zip(cells, columns) { fields[column, default: []] += cell }
        } else if cells.count > 1 {
            place(cells, columns: columns)
        } else {
            fields[.recommendation] = cells.first ?? []
        }
    }

    subscript(column: Column) -> [Line] { fields[column] ?? [] }

    /// The text of a field on one line.
    func text(_ column: Column) -> String {
        self[column].map { $0.text.trimmed }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// More or fewer cells than columns: what a cell says tells where it belongs, else its place does.
    private mutating func place(_ cells: [[Line]], columns: [Column]) {
        var open = columns.first ?? .recommendation
        for (index, cell) in cells.enumerated() {
            let text = cell.map { $0.text.trimmed }.joined(separator: " ").trimmed
            if text.isEmpty { continue }
            if let column = index == 0 ? nil : Self.guess(text), columns.contains(column) || columns.count < 3 {
                open = column
            } else if index > 0, let next = columns.drop(while: { $0 != open }).dropFirst().first, fields[open] != nil,
                Self.guess(text) == nil, next != .target, next != .assessment
            {
                open = next
            }
            fields[open, default: []] += cell
        }
    }

    /// What a cell with these words holds, if the words tell.
    static func guess(_ text: String) -> Column? {
        if text.utf8.count <= 120, CategoryWords(text).sense != .none { return .assessment }
        if isResponsibility(text) { return .responsibility }
        if text.utf8.count <= 160, Targets.isAboutDates(text) { return .target }
        return nil
    }

    static func isResponsibility(_ text: String) -> Bool {
        guard text.utf8.count <= 400 else { return false }
        let folded = text.folded
        return starts.contains { folded.hasPrefix($0) }
    }

    private static let starts = [
        "cabinet member", "cabinet support", "executive member", "all executive members", "leader", "deputy leader",
        "director",
        "corporate director", "strategic director", "assistant director", "service director", "executive director",
        "head of",
        "chief ", "councillor", "cllr", "chair", "portfolio holder", "in consultation", "in partnership", "in conjunction",
        "in collaboration", "with the support", "supported by", "and in ", "lead member", "lead officer",
        "all cabinet members",
        "city council", "deputy mayor", "mayor", "the leader", "the chief ", "the director", "the head of", "the chair",
        "mr ", "mrs ", "ms ",
        "miss ", "dr ", "prof", "and cabinet member", "cllrs",
    ]

    /// The letter, or the Roman figure, of a part that begins with the line.
    private static func part(_ line: String) -> String? {
        guard let mark = ListMark.parse(line)?.mark, mark.letters.count == 1 || mark.kind == .roman else { return nil }
        return mark.label
    }

    // MARK: Fields that share a cell

    /// A row whose cells came one below the other.
    private mutating func partLines(order: [Column]) {
        guard let row = FlatRow(fields[.recommendation] ?? [], order: order, given: Set(fields.keys)) else { return }
        fields[.recommendation] = nil
        for (column, lines) in row.fields { fields[column, default: []] += lines }
        doubts += row.doubts
    }

    /// "Target: May 2018" / "Category 1": the last line is no target.
    private mutating func takeAssessmentFromTarget() {
        guard fields[.assessment] == nil, let lines = fields[.target], let last = lines.lastIndex(where: { !$0.isBlank }),
            last > lines.startIndex
        else { return }
        var line = lines[last]
        line.text = LabelledCells.value(of: .assessment, in: line.text) ?? line.text
        let words = CategoryWords(line.text)
        guard words.sense != .none, words.others == 0 else { return }
        fields[.assessment] = [line]
        fields[.target] = Array(lines[..<last])
    }

    /// Parts of the recommendation in rows of their own below the row: they came in behind the assessment.
    private mutating func takeBackParts() {
        guard let lines = fields[.assessment],
            let at = lines.indices.dropFirst().first(where: { Self.part(lines[$0].text) != nil }),
            CategoryWords(lines[..<at].map(\.text).joined(separator: " ")).sense != .none,
            CategoryWords(lines[at].text).sense == .none,
            let letter = Self.part(lines[at].text)
        else { return }
        let last = SubItemText(self[.recommendation], joining: LineJoining(width: nil)).subItems.last?.letter
        guard Numbering.nextLetter(after: last.map { [$0] } ?? []) == letter || (last == nil && letter == "i") else {
            return
        }
        fields[.recommendation, default: []] += lines[at...]
        fields[.assessment] = Array(lines[..<at])
    }

    /// "Responsible: Cabinet Member for …", "Target date: October 2015" at the end of the recommendation.
    private mutating func partLabels() {
        guard let lines = fields[.recommendation] else { return }
        var kept: [Line] = []
        var open: Column?
        for line in lines {
            if let colon = line.text.prefix(60).firstIndex(of: ":") {
                let label = line.text[..<colon].trimmed
                // "Completed: March 2027" is the last of a recommendation's targets.
                if label.folded != "completed", label.split(separator: " ").count <= 4, TableHeading.isHeadingLine(label),
                    let column = Column(heading: label),
                    column != .number, fields[column] == nil || column == open || column == .recommendation
                {
                    open = column == .recommendation ? nil : column
                    var value = line
                    value.text = line.text[line.text.index(after: colon)...].trimmed
                    if let open { fields[open, default: []].append(value) } else { kept.append(value) }
                    continue
                }
            }
            if line.isBlank || ListMark.parse(line.text) != nil { open = nil }
            if let open { fields[open, default: []].append(line) } else { kept.append(line) }
        }
        fields[.recommendation] = kept
    }
}
