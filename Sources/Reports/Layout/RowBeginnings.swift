import Scrutiny

/// What begins at a line of a report's table.
struct RowBeginnings: Sendable {
    let lines: [Line]
    /// The lines of the report.
    let range: Range<Int>
    let index: RowIndex

    /// What the walk knows when it comes to a line.
    struct State {
        /// The number of the row that is open.
        var open: RowNumber?
        /// The line before was the heading of the table.
        var isAfterHeading: Bool
        var isConcluded: Bool
        /// Rows may begin here in the midst of text.
        var isTable: Bool
    }

    /// The row that begins there; nil for a mention of a recommendation.
    func row(at: Int, _ state: State) -> RowStart? {
        guard let start = index.rows[at] else { return nil }
        if state.isAfterHeading { return start }
        let isLater = state.open.map { start.number > $0 } ?? true
        let leads = index.leadsToEvidence[at] || state.isConcluded
        switch start.shape {
        case .cell:
            if start.isLettered, !lines[at].hasCells { return isLater && leads ? start : nil }
            return state.open == start.number ? nil : start
        case .alone: return isLater && leads ? start : nil
        case .text:
            guard isLater, leads, state.isTable else { return nil }
            // The very next number, with evidence of its own behind it, needs no blank line before it.
            let isAtStart =
                at == range.lowerBound || lines[at - 1].isBlank || lines[at].startsPage || state.open == nil
                || state.isConcluded || state.open.map(start.number.follows) == true
            return isAtStart && start.mayBeRow(lines[at].text) ? start : nil
        }
    }

    /// "R01 (continued)" at the head of a new page.
    func isContinued(_ start: RowStart, at: Int, open: RowNumber?) -> Bool {
        guard open == start.number else { return false }
        let rest = String(lines[at].text.unicodeScalars.dropFirst(start.length)).folded
        return rest.isEmpty || rest.hasPrefix("(cont") || rest.hasPrefix("cont")
    }

    /// Whether the line within the row of `open` begins another row.
    func endsRow(at: Int, of open: RowStart, isConcluded: Bool) -> Bool {
        if banner(at: at) != nil || isNumberLabel(at) { return true }
        guard let other = index.rows[at], other.number > open.number else { return false }
        // "R05a" on a line within R05 is one of its parts.
        if other.isLettered, !open.isLettered, other.number.value == open.number.value, !lines[at].hasCells { return false }
        if other.shape != .text { return true }
        return (isConcluded || index.leadsToEvidence[at]) && lines[at - 1].isBlank
    }

    /// The line of a recommendation's number that stands over the table in which its row begins, with nothing but that
    /// number in it or with words besides.
    enum Banner { case number, words }

    func banner(at: Int) -> Banner? {
        if isTheme(at) { return .words }
        guard let start = index.rows[at], start.shape != .cell, let next = filled(after: at) else { return nil }
        let row: RowStart?
        if let (_, end) = TableHeading.parse(lines, at: next, before: range.upperBound) {
            row = lines[end..<range.upperBound].firstIndex { !$0.isBlank }.flatMap { index.rows[$0] }
        } else {
            row = start.shape == .alone ? index.rows[next].flatMap { $0.number == start.number ? $0 : nil } : nil
        }
        guard row?.number.value == start.number.value else { return nil }
        return start.shape == .alone ? .number : .words
    }

    /// "Theme B: Light" over the heading of a table.
    private func isTheme(_ at: Int) -> Bool {
        let line = lines[at].text
        guard line.utf8.count <= 80, "tscopa".utf8.contains(line.firstByte), !line.endsSentence,
            let word = line.words.first?.folded,
            ["theme", "section", "chapter", "objective", "priority", "topic", "strand", "aim", "part"].contains(word),
            at == range.lowerBound || lines[at - 1].isBlank, let next = filled(after: at)
        else { return false }
        return TableHeading.parse(lines, at: next, before: range.upperBound) != nil
    }

    /// "No." by itself, with the number on the next line: a table that gives each of its cells the heading.
    func isNumberLabel(_ at: Int) -> Bool {
        guard lines[at].text.utf8.count <= 30, Column(heading: lines[at].text.trimmed) == .number,
            let next = filled(after: at)
        else {
            return false
        }
        return index.rows[next]?.shape == .alone
    }

    /// Numbers alone one below the other: a table whose columns came one after the other.
    func numbers(from at: Int) -> [Int] {
        var found: [Int] = []
        var next: Int? = at
        while let line = next, let start = index.rows[line], start.shape == .alone, banner(at: line) == nil,
            found.last.flatMap({ index.rows[$0] }).map({ $0.number < start.number }) ?? true
        {
            found.append(line)
            next = filled(after: line)
        }
        return found.count > 1 ? found : []
    }

    /// Behind a concluded row that has its assessment: a paragraph of its own, which is no part of the row.
    func isBehindConcluded(_ at: Int, row: [Line]) -> Bool {
        guard let last = row.last(where: { !$0.isBlank }), !lines[at].text.utf8.contains(9) else { return false }
        let cell = last.text.split(separator: "\t").last.map(String.init) ?? last.text
        guard CategoryWords(cell).sense != .none else { return false }
        return row.last?.isBlank == true || lines[at].text.utf8.count >= 60
    }

    private func filled(after at: Int) -> Int? {
        guard at + 1 < range.upperBound else { return nil }
        return lines[(at + 1)..<range.upperBound].firstIndex { !$0.isBlank }
    }
}
