/// A table that was copied into text cell by cell: its headings one below the other, then the cells of each row.
struct PastedCells {
    private struct Paragraph {
        var lines: [Line]
        var text: String { lines.map { $0.text.trimmed }.joined(separator: " ") }
        var line: Int { lines[0].number }
    }

    private let paragraphs: [Paragraph]
    private let statuses: StatusWords
    private var columns: [Column] = []

    private static let fewestHeadings = 4
    private static let mostHeadings = 14
    /// Longer text is no copy of a table.
    private static let mostParagraphs = 3_000

    /// Its table with what stands before and behind it; nil where it has none.
    static func document(_ lines: [Line], statuses: StatusWords) -> SourceDocument? {
        var cells = PastedCells(lines, statuses: statuses)
        guard cells.paragraphs.count <= mostParagraphs, let headings = cells.headings() else { return nil }
        let starts = cells.rows(from: headings.upperBound)
        guard starts.count >= 2 else { return nil }
        cells.columns = headings.map { Column.inTracker(heading: cells.paragraphs[$0].text)?.column ?? .other }
        let bounds = zip(starts, starts.dropFirst() + [cells.end(after: starts[starts.count - 1])])
        let rows = bounds.map { start, end in cells.row(start..<end) }
        guard rows.allSatisfy({ row in cells.columns.indices.contains { cells.isText($0) && !row[$0].isBlank } }) else {
            return nil
        }
        let heading = Table.Row(
            line: cells.paragraphs[headings.lowerBound].line,
            cells: headings.map { Table.Cell(lines: cells.paragraphs[$0].lines) })
        return SourceDocument([
            .text(cells.lines(0..<headings.lowerBound), level: nil), .table(Table(rows: [heading] + rows)),
            .text(cells.lines(cells.end(after: starts[starts.count - 1])..<cells.paragraphs.count), level: nil),
        ])
    }

    /// Blank lines part cells; where there are none, each line is a cell.
    private init(_ lines: [Line], statuses: StatusWords) {
        let parts = lines.split { $0.isBlank }.map { Paragraph(lines: Array($0)) }
        let filled = parts.reduce(0) { $0 + $1.lines.count }
        paragraphs = filled > parts.count * 3 ? parts.flatMap { $0.lines.map { Paragraph(lines: [$0]) } } : parts
        self.statuses = statuses
    }

    private func lines(_ range: Range<Int>) -> [Line] {
        paragraphs[range].flatMap { $0.lines + [Line(number: $0.line, text: "")] }
    }

    // MARK: Headings and rows

    /// The first headings of a tracker that stand one below the other, with a reference behind them.
    private func headings() -> Range<Int>? {
        for first in paragraphs.indices.prefix(200)
        where Column.inTracker(heading: paragraphs[first].text)?.column == .number {
            let run = paragraphs[first...].prefix(Self.mostHeadings).prefix { paragraph in
                paragraph.text.utf8.count <= 60 && !paragraph.text.endsSentence
                    && TrackerReference(paragraph.text, after: nil) == nil
            }
            let row = Table.Row(line: paragraphs[first].line, cells: run.map { Table.Cell(lines: $0.lines) })
            if run.count >= Self.fewestHeadings, run.endIndex < paragraphs.count,
                TrackerColumns.hasHeadings(Table(rows: [row])),
                TrackerReference(paragraphs[run.endIndex].text, after: nil) != nil
            {
                return first..<run.endIndex
            }
        }
        return nil
    }

    /// Where rows begin: at references of the form of the first, which count up by one where they are figures alone.
    private func rows(from first: Int) -> [Int] {
        let form = Self.form(paragraphs[first].text)
        var starts = [first]
        for at in paragraphs.indices.dropFirst(first + 1)
        where Self.form(paragraphs[at].text) == form && TrackerReference(paragraphs[at].text, after: nil) != nil {
            let last = Int(paragraphs[starts[starts.count - 1]].text)
            if let own = Int(paragraphs[at].text), last.map({ own != $0 + 1 }) ?? true { continue }
            starts.append(at)
        }
        return starts
    }

    /// "SR (25/26) 01" and "SR (23/24) 19" have one form.
    private static func form(_ text: String) -> String {
        text.reduce(into: "") { form, sign in
            if !sign.isNumber { form.append(sign) } else if form.last != "9" { form.append("9") }
        }
    }

    /// Behind the last row comes a key, or nothing.
    private func end(after start: Int) -> Int {
        paragraphs[start...].firstIndex { TrackerKey.isTitle($0.text) } ?? paragraphs.count
    }

    // MARK: The cells of a row

    private func isText(_ place: Int) -> Bool { [.recommendation, .action].contains(columns[place]) }

    /// Several paragraphs may make one cell.
    private func mayGoOn(_ place: Int) -> Bool { isText(place) || columns[place] == .evidence }

    /// The paragraphs in the columns that they fit best, in their order.
    private func row(_ range: Range<Int>) -> Table.Row {
        let texts = range.map { paragraphs[$0].text }
        // The best sum up to each paragraph in each column, and the column of the paragraph before.
        var sums = [[(sum: Int, before: Int)]]()
        for (index, text) in texts.enumerated() {
            sums.append(
                columns.indices.map { place in
                    let own = fit(text, columns[place])
                    guard index > 0 else { return (own + (place == 0 ? 0 : -20), -1) }
                    let best =
                        (0...place).map { before -> (sum: Int, before: Int) in
                            let step = before == place ? (mayGoOn(place) ? 0 : -6) : before + 1 - place
                            return (sums[index - 1][before].sum + step, before)
                        }.max { $0.sum < $1.sum } ?? (0, place)
                    return (best.sum + own, best.before)
                })
        }
        var cells = columns.map { _ in Table.Cell() }
        var place = columns.indices.max { (sums.last?[$0].sum ?? 0) < (sums.last?[$1].sum ?? 0) } ?? 0
        for index in texts.indices.reversed() {
            let lines = paragraphs[range.lowerBound + index].lines
            let parted = cells[place].isBlank ? [] : [Line(number: lines[0].number, text: "", isParted: true)]
            cells[place].lines = lines + parted + cells[place].lines
            place = max(0, sums[index][place].before)
        }
        return Table.Row(line: paragraphs[range.lowerBound].line, cells: cells)
    }

    /// How well words go into a column of that kind.
    private func fit(_ text: String, _ column: Column) -> Int {
        let isLong = text.utf8.count > 25
        switch column {
        case .number: return TrackerReference(text, after: nil) != nil ? 4 : -6
        case .target, .completed, .anticipated: return text.utf8.count <= 60 && Targets.isAboutDates(text) ? 4 : -4
        case .raised: return Targets.isAboutDates(text) ? 3 : -1
        case .assessment, .committeeView: return text.utf8.count <= 80 && statuses.sense(of: text) != .unknown ? 4 : -3
        case .share: return text.hasSuffix("%") ? 4 : -4
        case .responsibility: return text.utf8.count <= 60 && !text.endsSentence && !Targets.isAboutDates(text) ? 2 : -3
        case .recommendation, .action: return isLong ? 3 : 0
        case .evidence: return isLong ? 2 : 1
        default: return isLong ? -1 : 1
        }
    }
}
