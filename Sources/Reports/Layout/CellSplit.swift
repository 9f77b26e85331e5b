/// Parts the lines of a row into cells: at tabs, or where columns of text stand side by side.
struct CellSplit {
    /// The lines of each cell, in the order of the columns. One cell where nothing parts them.
    private(set) var cells: [[Line]]

    init(_ lines: [Line], fewestColumns: Int = 3) {
        if lines.contains(where: { $0.text.utf8.contains(9) }) {
            cells = Self.atTabs(lines)
        } else if let gapped = Self.withTabsAtGaps(lines, fewest: fewestColumns) {
            cells = Self.atTabs(gapped)
        } else if let columns = Self.atRivers(lines, fewest: fewestColumns) {
            cells = columns
        } else {
            cells = [lines]
        }
    }

    /// A line without a tab goes on with the cell that is open. Where several lines have all the tabs,
    /// they are one row wrapped within its columns.
    private static func atTabs(_ lines: [Line]) -> [[Line]] {
        let lines = lines.map(withMarksAtTheirText)
        let counts = lines.map { $0.text.utf8.count { $0 == 9 } }
        let most = counts.max() ?? 0
        let full = zip(lines, counts).filter { $0.1 == most }.map(\.0)
        // A line that goes on within the columns has nothing under the number.
        let isColumnar =
            most >= 2 && full.count >= 2 && Set(full.map(\.number)).count == full.count
            && full.allSatisfy { $0.text.prefix { $0 != "\t" }.isBlank }
        var cells: [[Line]] = [[]]
        for (line, tabs) in zip(lines, counts) {
            let parts = line.text.split(separator: "\t", omittingEmptySubsequences: false)
            var cell = isColumnar && tabs == most ? 0 : cells.count - 1
            for (index, part) in parts.enumerated() {
                if index > 0 { cell += 1 }
                while cells.count <= cell { cells.append([]) }
                var piece = line
                piece.text = String(part)
                if index > 0 { piece.isParted = false }
                cells[cell].append(piece)
            }
        }
        return cells
    }

    /// In bytes: what is longer is no mark that stands alone.
    private static let longestMark = 24

    /// Word processors set a tab between "a)" or a bullet and its text: that tab parts no cells.
    private static func withMarksAtTheirText(_ line: Line) -> Line {
        var parts: [Substring] = []
        var text = ""
        for part in line.text.split(separator: "\t", omittingEmptySubsequences: false) {
            if text.utf8.count <= longestMark, let (mark, rest) = ListMark.parse(text), rest.isEmpty, mark.kind != .number {
                text += " " + part
                parts[parts.count - 1] = Substring(text)
            } else {
                text = String(part)
                parts.append(part)
            }
        }
        var line = line
        line.text = parts.joined(separator: "\t")
        return line
    }

    /// Where tabs came out as blanks: there are the gaps, and no line keeps to columns.
    private static func withTabsAtGaps(_ lines: [Line], fewest: Int) -> [Line]? {
        let filled = lines.filter { !$0.isBlank }
        guard filled.dropFirst().allSatisfy({ $0.isParted || !$0.text.hasPrefix(" ") }) else { return nil }
        var gaps = 0
        let gapped = lines.enumerated().map { index, line in
            var line = line
            // The first begins with the blanks where its number stood.
            let margin = index == 0 ? line.text.prefix { $0 == " " } : ""
            let pieces = line.text.dropFirst(margin.count).split(separator: "   ", omittingEmptySubsequences: false)
            // Of a long gap the empty pieces in the middle count once.
            let kept = pieces.enumerated().filter { $0.offset == 0 || $0.offset == pieces.count - 1 || !$0.element.isBlank }
                .map(\.element.trimmed)
            gaps += kept.count - 1
            line.text = margin + kept.joined(separator: "\t")
            return line
        }
        return gaps + 1 >= fewest ? gapped : nil
    }

    private static let widestLine = 400

    /// Columns of spaces that run through all the lines part the cells. Nil with fewer cells than that.
    private static func atRivers(_ lines: [Line], fewest: Int) -> [[Line]]? {
        let filled = lines.filter { !$0.isBlank }
        let scalars = filled.map { Array($0.text.unicodeScalars) }
        guard let width = scalars.map(\.count).max(), width <= widestLine else { return nil }
        var isCovered = [Bool](repeating: false, count: width + 2)
        for line in scalars {
            for (column, scalar) in line.enumerated() where !scalar.isSpace { isCovered[column] = true }
        }
        var ranges: [Range<Int>] = []
        var start: Int?
        for column in 0..<isCovered.count {
            if isCovered[column] {
                start = start ?? column
            } else if let from = start, column + 1 >= isCovered.count || !isCovered[column + 1] {
                ranges.append(from..<column)
                start = nil
            }
        }
        guard ranges.count >= fewest else { return nil }
        return ranges.map { range in
            lines.map { line in
                var piece = line
                let text = line.text.unicodeScalars.dropFirst(range.lowerBound).prefix(range.count)
                piece.text = String(String.UnicodeScalarView(text))
                while piece.text.last?.isWhitespace ?? false { piece.text.removeLast() }
                return piece
            }
        }
    }
}
