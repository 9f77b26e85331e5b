/// The fields of a recommendation's row, by what their columns hold.
struct RowFields {
    private(set) var fields: [Column: [Line]] = [:]

    /// `lines` begin with the line that bears the number; `length` scalars of it are the number.
    init(_ lines: [Line], numberLength length: Int, heading: TableHeading?) {
        var lines = lines
        if let first = lines.first {
            let blank = String(repeating: " ", count: length)
            lines[0].text = blank + String(first.text.unicodeScalars.dropFirst(length))
        }
        var cells = CellSplit(lines).cells
        if cells.count > 1, cells[0].allSatisfy(\.isBlank) { cells.removeFirst() }
        while cells.count > 1, cells[cells.count - 1].allSatisfy(\.isBlank) { cells.removeLast() }
        let columns = (heading ?? .usual).columns.filter { $0 != .number }
        if cells.count == columns.count {
            for (cell, column) in zip(cells, columns) { fields[column, default: []] += cell }
        } else if cells.count > 1 {
            place(cells, columns: columns)
        } else {
            fields[.recommendation] = cells.first ?? []
        }
        partLabels()
        if [.responsibility, .target, .assessment].contains(where: { fields[$0] == nil }) { partLines() }
        // The one date of a table that has a column for the conclusion and none for targets.
        if columns.contains(.concluded), !columns.contains(.target), fields[.concluded] == nil {
            fields[.concluded] = fields.removeValue(forKey: .target)
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
                Self.guess(text) == nil, next != .target, next != .assessment {
                open = next
            }
            fields[open, default: []] += cell
        }
    }

    /// What a cell with these words holds, if the words tell.
    static func guess(_ text: String) -> Column? {
        if AssessmentWords.category(of: text) != nil, text.utf8.count <= 80 { return .assessment }
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
        "cabinet member", "cabinet support", "executive member", "all executive members", "leader", "deputy leader", "director",
        "corporate director", "strategic director", "assistant director", "service director", "executive director", "head of",
        "chief ", "councillor", "cllr", "chair", "portfolio holder", "in consultation", "in partnership", "in conjunction",
        "in collaboration", "with the support", "supported by", "and in ", "lead member", "lead officer", "all cabinet members",
        "city council", "deputy mayor", "mayor",
    ]

    // MARK: Fields that share a cell

    /// A row whose cells came one below the other: its last lines are the responsible, the targets and the
    /// assessment. Read from the end, so that a recommendation that names a Cabinet Member stays whole.
    private mutating func partLines() {
        guard let lines = (fields[.recommendation]?.flatMap(Self.sideBySide)).map(Self.withWholeAssessment), lines.count > 1 else { return }
        var first = lines.count
        var kinds = [Column?](repeating: nil, count: lines.count)
        var index = lines.count - 1
        var loose = 0
        while index > 0 {
            let text = lines[index].text.trimmed
            if !text.isEmpty {
                kinds[index] = text.utf8.count <= 120 && ListMark.parse(text) == nil ? Self.guess(text) : nil
                if let kind = kinds[index] {
                    // Two lines that say the same kind of thing, with other kinds between them, are not of one row's end.
                    if kind == .responsibility, index > 1, !lines[index - 1].isBlank, !lines[index - 1].text.endsSentence,
                        lines[index - 1].text.utf8.count > 60 { break }
                    first = index
                    loose = 0
                } else if text.utf8.count <= 45, loose < 4, !text.endsSentence || text.hasSuffix(";") {
                    loose += 1
                } else {
                    break
                }
            }
            index -= 1
        }
        let found = Set(kinds[first...].compactMap { $0 })
        let isTheMissingOne = found == [.responsibility] && fields[.target] != nil && fields[.assessment] != nil
        guard first < lines.count, found.contains(.assessment) || found.count >= 2 || isTheMissingOne else { return }
        fields[.recommendation] = Array(lines[..<first])
        var open = Column.responsibility
        for index in first..<lines.count {
            if let kind = kinds[index] { open = kind }
            fields[open, default: []].append(lines[index])
        }
    }

    /// "Cabinet Member for Parks      March 2017      2 – Achieved Late" on one line: a line for each, where every one of
    /// them tells what it is. Any other line stays as it was.
    private static func sideBySide(_ line: Line) -> [Line] {
        guard line.text.holds("   ") || line.text.utf8.contains(9) else { return [line] }
        let pieces = line.text.replacing("\t", with: "   ").split(separator: "   ").map(\.trimmed).filter { !$0.isEmpty }
        guard pieces.count >= 2, pieces.allSatisfy({ guess($0) != nil }) else { return [line] }
        return pieces.enumerated().map { index, text in
            var piece = line
            piece.text = text
            if index > 0 { piece.startsPage = false }
            return piece
        }
    }

    /// An assessment that a narrow column broke over the last lines, "3 – Not" / "Achieved" / "(Progress" / "Made)", on one
    /// line: read by itself, "Achieved" would turn it into its opposite.
    private static func withWholeAssessment(_ lines: [Line]) -> [Line] {
        let filled = lines.indices.filter { !lines[$0].isBlank }
        for count in stride(from: min(6, filled.count), through: 2, by: -1) {
            let last = filled.suffix(count)
            guard let first = last.first, Self.beginsAssessment(lines[first].text) else { continue }
            let words = last.map { lines[$0].text.trimmed }.joined(separator: " ")
            guard words.utf8.count <= 80, AssessmentWords.category(of: words) != nil else { continue }
            var whole = lines[first]
            whole.text = words
            return lines[..<first] + [whole]
        }
        return lines
    }

    /// "3 – Not", "Not Achieved"; "2018/19" is none.
    private static func beginsAssessment(_ line: String) -> Bool {
        let head = Array(line.trimmed.utf8.prefix(2))
        guard let figure = head.first else { return false }
        return ((0x31...0x36).contains(figure) && !(head.count > 1 && (0x30...0x39).contains(head[1]))) || line.folded.hasPrefix("not")
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
                if label.folded != "completed", label.split(separator: " ").count <= 4, TableHeading.isHeadingLine(label), let column = Column(heading: label),
                    column != .number, fields[column] == nil || column == open || column == .recommendation {
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
