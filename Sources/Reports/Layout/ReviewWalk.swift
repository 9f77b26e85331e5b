import Scrutiny

/// Walks the lines of one report.
struct ReviewWalk {
    let lines: [Line]
    let range: Range<Int>
    private let joining: LineJoining
    let index: RowIndex
    private let beginnings: RowBeginnings
    private let file: String
    /// Where the report's last words begin.
    private let closing: Int?
    /// The review before it in the same report, where this one has no front of its own.
    private let before: Review?
    private(set) var review = Review(title: "")
    private(set) var unplaced: [Unplaced] = []
    private(set) var leftOut: [LeftOut] = []
    private(set) var doubts: [Doubt] = []

    var section = Section.head
    private var heading: TableHeading?
    /// The line before was the heading of the table.
    private var isAfterHeading = false
    private var head: [Line] = []
    private var guidance: [Line] = []
    var row: RowDraft?
    private var drafts: [RowDraft] = []

    enum Section: Sendable { case head, guidance, table, concluded, columns, closing, other }

    init(lines: [Line], range: Range<Int>, joining: LineJoining, index: RowIndex, file: String, before: Review?) {
        self.lines = lines
        self.range = range
        self.joining = joining
        self.index = index
        self.file = file
        self.before = before
        beginnings = RowBeginnings(lines: lines, range: range, index: index)
        closing = ReportClosing.start(in: lines, range, rows: index.rows)
    }

    /// Reads all the lines; afterwards `review` is whole and every line is in it, unplaced or left out.
    mutating func walk() {
        var at = range.lowerBound
        while at < range.upperBound {
            let line = lines[at]
            if line.isBlank {
                keep(line)
                at += 1
            } else if at == closing {
                close()
                section = .closing
                keep(line)
                at += 1
            } else if let next = section(at: at) {
                close()
                section = next
                leaveOut(line)
                at += 1
            } else if let (table, end) = TableHeading.parse(lines, at: at, before: range.upperBound) {
                for line in lines[at..<end] where !line.isBlank { leaveOut(line) }
                heading = table
                isAfterHeading = true
                if section == .head || section == .guidance {
                    section = table.columns.contains(.concluded) ? .concluded : .table
                }
                if section == .columns { section = .table }
                at = end
            } else if let end = banner(at: at) ?? columns(at: at) {
                at = end
            } else if let start = beginnings.row(at: at, state) {
                if beginnings.isContinued(start, at: at, open: row?.number) {
                    // The row goes on over the page.
                    isAfterHeading = false
                    leaveOut(line)
                    at += 1
                } else {
                    close()
                    at = beginRow(start, at: at)
                }
            } else {
                isAfterHeading = false
                take(line)
                at += 1
            }
        }
        close()
        finish()
    }

    private mutating func close() {
        if let done = row { drafts.append(done) }
        row = nil
    }

    private var state: RowBeginnings.State {
        .init(
            open: row?.number, isAfterHeading: isAfterHeading, isConcluded: section == .concluded, isTable: section != .other
        )
    }

    // MARK: What begins at a line

    /// Leaves out the number that stands over a row and says no more than it; answers the line after it.
    private mutating func banner(at: Int) -> Int? {
        if beginnings.isNumberLabel(at) {
            leaveOut(lines[at])
            return at + 1
        }
        guard let banner = beginnings.banner(at: at) else { return nil }
        close()
        switch banner {
        case .number: leaveOut(lines[at])
        case .words: place(lines[at], "It stands over the row of a recommendation and is no part of it.")
        }
        return at + 1
    }

    /// The numbers of a table whose columns came one after the other: recommendations of which no more can be told.
    private mutating func columns(at: Int) -> Int? {
        guard let last = beginnings.numbers(from: at).last, isAfterHeading || row == nil || index.leadsToEvidence[last]
        else { return nil }
        close()
        isAfterHeading = false
        for line in beginnings.numbers(from: at) {
            guard let start = index.rows[line] else { continue }
            let fields = RowFields([], numberLength: 0, heading: heading)
            drafts.append(
                RowDraft(number: start.number, line: lines[line].number, isConcluded: section == .concluded, fields: fields))
        }
        section = .columns
        return last + 1
    }

    // MARK: Rows

    /// Gathers the row that begins there; answers the line after it.
    private mutating func beginRow(_ start: RowStart, at: Int) -> Int {
        isAfterHeading = false
        if section != .concluded { section = .table }
        var end = at + 1
        var rowLines = [lines[at]]
        while end < range.upperBound {
            if lines[end].isBlank {
                rowLines.append(lines[end])
                end += 1
                continue
            }
            if Landmark.evidenceHeading(lines[end].text) != nil || section(at: end) != nil { break }
            if let (_, after) = TableHeading.parse(lines, at: end, before: range.upperBound) {
                // The heading repeated on a new page, with the row going on behind it.
                let next = lines[after..<range.upperBound].firstIndex { !$0.isBlank }
                guard let next, index.rows[next] == nil, index.leadsToEvidence[at] else { break }
                for line in lines[end..<after] where !line.isBlank { leaveOut(line) }
                end = after
                continue
            }
            if end == closing || beginnings.endsRow(at: end, of: start, isConcluded: section == .concluded) { break }
            if section == .concluded, beginnings.isBehindConcluded(end, row: rowLines) { break }
            rowLines.append(lines[end])
            end += 1
        }
        row = RowDraft(
            number: start.number, line: lines[at].number, isConcluded: section == .concluded,
            fields: RowFields(rowLines, numberLength: start.length, heading: heading, words: joining.words))
        return end
    }

    private mutating func take(_ line: Line) {
        if row != nil, let rest = Landmark.evidenceHeading(line.text), row?.takesHeading(line.text) ?? false {
            row?.beginEvidence()
            var evidence = line
            evidence.text = rest
            if rest.isEmpty {
                let isWhole = !line.text.contains("(") || line.text.contains(")")
                row?.expectsRestOfHeading = !isWhole
                leaveOut(line)
            } else {
                row?.evidence.append(evidence)
            }
            return
        }
        if row?.expectsRestOfHeading ?? false {
            row?.expectsRestOfHeading = false
            if TableHeading.isHeadingLine(
                line.text.replacing(")", with: "").replacing("‘", with: "").replacing("’", with: "").replacing("'", with: "")
            ) {
                return leaveOut(line)
            }
        }
        keep(line)
    }

    /// Puts a line where the section we are in keeps its lines.
    private mutating func keep(_ line: Line) {
        switch section {
        case .head: head.append(line)
        case .guidance: guidance.append(line)
        case .table, .concluded:
            if row?.takesEvidence ?? false {
                row?.evidence.append(line)
            } else if row != nil {
                if !line.isBlank {
                    place(line, "It stands behind the concluded recommendations without a heading of evidence.")
                }
            } else if section == .concluded, Self.isLeadIn(line.text) {
                leaveOut(line)
            } else if !line.isBlank {
                place(line, "It stands outside any recommendation's row.")
            }
        case .columns:
            if !line.isBlank {
                place(line, "The columns of its table came one after the other: it cannot be told whose row it is of.")
            }
        case .closing:
            if !line.isBlank { place(line, "It stands behind the last recommendation and closes the report.") }
        case .other: if !line.isBlank { place(line, "The appendix it stands in is none of the layout's three.") }
        }
    }

    /// What stands over every table of concluded recommendations.
    private static func isLeadIn(_ line: String) -> Bool {
        let folded = line.folded
        return folded.holds("for information only")
            || (folded.holds("tracked previously and concluded") && folded.utf8.count < 140)
            || ["none", "none.", "n/a", "not applicable", "nil"].contains(folded)
    }

    private mutating func leaveOut(_ line: Line) {
        leftOut.append(LeftOut(line: line.number, reason: .layout, text: line.text.trimmed))
    }

    private mutating func place(_ line: Line, _ why: String) {
        unplaced.append(Unplaced(file: file, line: line.number, text: line.text.trimmed, why: why))
    }

    private mutating func finish() {
        let whole = ReviewAssembly(
            head: head, guidance: guidance, drafts: drafts, before: before, from: lines[range].first { !$0.isBlank },
            in: file, joining: joining)
        review = whole.review
        unplaced += whole.unplaced
        leftOut += whole.leftOut
        doubts += whole.doubts
    }
}
