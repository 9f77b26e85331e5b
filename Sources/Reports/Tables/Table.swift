/// A table as it stands in a file: rows of cells of paragraphs, each line with its place in the file.
struct Table: Sendable, Hashable {
    var rows: [Row]

    struct Row: Sendable, Hashable {
        /// The line of the file on which it begins, from 1.
        var line: Int
        /// In the order of the columns. A row may have fewer than the table is wide.
        var cells: [Cell]
        /// It stands in what the file itself calls the foot of the table.
        var isFoot = false

        /// A blank cell where the row ends before that column.
        subscript(column: Int) -> Cell { cells.indices.contains(column) ? cells[column] : Cell() }

        var isBlank: Bool { cells.allSatisfy(\.isBlank) }
    }

    struct Cell: Sendable, Hashable {
        /// Its paragraphs and the items of its lists; blank lines part paragraphs.
        var lines: [Line] = []
        /// The columns it takes. Those after its first are blank cells of their own.
        var span = 1
        /// The lower part of a cell that began in a row above.
        var isCarried = false
        /// Of a lower part, what stands in the whole of it.
        var above: [Line] = []
        /// What was struck out of it; with `isStruck` that is all of it, and its lines have the words.
        var struck: [Line] = []
        var isStruck = false

        init(lines: [Line] = [], span: Int = 1, isCarried: Bool = false, above: [Line] = []) {
            self.lines = lines
            self.span = span
            self.isCarried = isCarried
            self.above = above
        }

        /// The cell of those lines, without blank ones at either end, and what is struck out apart from the rest.
        init(taking lines: [Line], span: Int = 1) {
            self.span = span
            struck = lines.filter { !$0.struck.isEmpty }.map { Line(number: $0.number, text: $0.struck) }
            isStruck = !struck.isEmpty && lines.allSatisfy(\.isBlank)
            if isStruck {
                self.lines = struck
                struck = []
            } else if let first = lines.firstIndex(where: { !$0.isBlank }),
                let last = lines.lastIndex(where: { !$0.isBlank })
            {
                self.lines = Array(lines[first...last])
            }
        }

        var isBlank: Bool { lines.allSatisfy(\.isBlank) }

        /// A day without the midnight that a spreadsheet writes behind it.
        var withoutMidnight: Cell {
            guard lines.count == 1, lines[0].text.utf8.count <= 24, lines[0].text.hasSuffix(" 00:00:00") else { return self }
            var cell = self
            cell.lines[0].text = String(lines[0].text.dropLast(9)).trimmed
            return cell
        }

        /// All of it on one line.
        var text: String {
            lines.count == 1
                ? lines[0].text.collapsed : lines.map { $0.text.collapsed }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// The number of columns of its widest row.
    var width: Int { rows.map(\.cells.count).max() ?? 0 }

    /// Its rows as lines of text, their cells parted by tabs: for a table that is no tracker.
    var asLines: [Line] {
        rows.flatMap { row in
            row.cells.enumerated().flatMap { index, cell in
                cell.lines.enumerated().map { place, line in
                    var line = line
                    if index > 0, place == 0, !line.isBlank { line.text = "\t" + line.text.trimmed }
                    return line
                }
            }.reduce(into: [Line]()) { lines, line in
                // Cells of one line each stand on one line, as a label and its value do.
                if line.text.hasPrefix("\t"), let last = lines.last, last.number == line.number || !last.isBlank {
                    lines[lines.count - 1].text += line.text
                } else {
                    lines.append(line)
                }
            }
        }
    }
}

/// What a file holds, before anything in it is understood: text and tables in their order.
struct SourceDocument: Sendable, Hashable {
    enum Block: Sendable, Hashable {
        /// `level` is that of a heading, 1 for the highest; nil for running text.
        case text([Line], level: Int?)
        case table(Table)
    }

    var blocks: [Block]
    /// The name that the file gives itself, apart from its headings.
    var title: String?
    /// The frame of a page: menus, lists of links, what its foot says.
    var leftOut: [LeftOut] = []
    /// Where a quotation mark opens in a table of signs that nothing closes, with what stands behind it on its line.
    var unclosedQuotes: [Line] = []
    /// Its tables are sheets, each with its name for a heading.
    var isOfSheets = false

    init(_ blocks: [Block], title: String? = nil, leftOut: [LeftOut] = []) {
        self.blocks = blocks
        self.title = title
        self.leftOut = leftOut
    }

    var tables: [Table] { blocks.compactMap { if case .table(let table) = $0 { table } else { nil } } }

    /// As lines of the text layout, rows with their cells parted by tabs.
    var lines: [Line] {
        blocks.flatMap { block in
            switch block {
            case .text(let lines, _): lines
            case .table(let table): table.asLines
            }
        }
    }

    /// Every line of its text and of its cells.
    var everyLine: some Sequence<Line> {
        blocks.lazy.flatMap { block -> [Line] in
            switch block {
            case .text(let lines, _): lines
            case .table(let table): table.rows.flatMap { row in row.cells.flatMap(\.lines) }
            }
        }
    }
}
