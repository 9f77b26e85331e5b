/// Reads tables with commas, tabs, semicolons or bars between their cells (RFC 4180 and what spreadsheets make
/// of it).
///
/// SwiftCSV reads the table of status words, which a council writes by hand. Trackers need more than it gives:
/// the line in the file of every cell, and a way on after a quotation mark out of place, where it stops.
struct DelimitedTable {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var index = 0
    private var line = 1
    /// Quotation marks before there are signs like any other: the line on which one opens that nothing closes.
    private var quotesFrom = 0
    private var unclosed: [Line] = []
    private var excess: Excess?

    private static let quote = UInt8(ascii: "\"")
    private static let mostCells = 1_000
    private static let longestCell = 1_000_000

    /// More in one row, or in one cell, than any table has that a person made.
    struct Excess: Error, Hashable {
        var what: ReportError.Width
        var line: Int
    }

    /// The table in the text, with the quotation marks that nothing closes. Without a delimiter, the one that parts most
    /// rows alike.
    static func read(_ text: String, delimiter: UInt8? = nil) throws(Excess) -> SourceDocument {
        let bytes = Array(text.utf8)
        var reader = DelimitedTable(bytes, delimiter: delimiter ?? guess(bytes))
        reader.skipHint()
        let table = reader.table()
        if let excess = reader.excess { throw excess }
        var document = SourceDocument([.table(table)])
        document.unclosedQuotes = reader.unclosed
        return document
    }

    private init(_ bytes: [UInt8], delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
    }

    /// The delimiter by which the first rows have the same number of cells, more of them rather than fewer.
    static func guess(_ bytes: [UInt8]) -> UInt8 {
        let sample = Array(bytes.prefix(60_000))
        var best = (delimiter: UInt8(ascii: ","), score: 0)
        for delimiter in [UInt8(ascii: ","), 9, UInt8(ascii: ";"), UInt8(ascii: "|")] {
            var reader = DelimitedTable(sample, delimiter: delimiter)
            let widths = reader.table().rows.prefix(60).map(\.cells.count).filter { $0 > 1 }
            let counts = widths.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
            let score = counts.map { $0.value * min($0.key, 12) }.max() ?? 0
            if score > best.score { best = (delimiter, score) }
        }
        return best.delimiter
    }

    /// "sep=;" on the first line tells a spreadsheet the delimiter.
    private mutating func skipHint() {
        guard bytes.starts(with: Array("sep=".utf8)), let end = bytes.prefix(12).firstIndex(of: 0x0A) else { return }
        index = end + 1
        line = 2
    }

    private mutating func table() -> Table {
        var rows: [Table.Row] = []
        while index < bytes.count, excess == nil {
            let start = line
            var cells: [Table.Cell] = []
            /// Cells without a word behind the last that has some: an empty sheet has them by the thousand.
            var blanks = 0
            repeat {
                let cell = cell()
                if cell.isBlank, cells.count + blanks >= Self.mostCells {
                    blanks += 1
                } else {
                    if cells.count + blanks >= Self.mostCells {
                        excess = Excess(what: .cells(limit: Self.mostCells), line: start)
                    }
                    cells.append(cell)
                }
            } while takeDelimiter() && excess == nil
            endRow()
            if cells.count > 1 || !cells[0].isBlank { rows.append(Table.Row(line: start, cells: cells)) }
        }
        return Table(rows: rows)
    }

    private mutating func takeDelimiter() -> Bool {
        guard index < bytes.count, bytes[index] == delimiter else { return false }
        index += 1
        return true
    }

    private mutating func endRow() {
        guard index < bytes.count else { return }
        index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        line += 1
    }

    // MARK: One cell

    private mutating func cell() -> Table.Cell {
        if index >= quotesFrom, let quoted = quoted() { return quoted }
        let from = index
        while index < bytes.count, bytes[index] != delimiter, !isEnd(index) { index += 1 }
        return cell(bytes[from..<index], at: line)
    }

    private func isEnd(_ at: Int) -> Bool { bytes[at] == 0x0A || bytes[at] == 0x0D }

    /// A cell in quotation marks; nil where there is none, or none that ends.
    private mutating func quoted() -> Table.Cell? {
        guard let from = quote(from: index) else { return nil }
        var at = from + 1
        var content: [UInt8] = []
        var ends = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == Self.quote {
                if at + 1 < bytes.count, bytes[at + 1] == Self.quote {
                    content.append(byte)
                    at += 2
                    continue
                }
                var next = at + 1
                while next < bytes.count, bytes[next] == 0x20 { next += 1 }
                if next >= bytes.count || bytes[next] == delimiter || isEnd(next) {
                    let start = line
                    line += ends
                    index = next
                    return cell(content[...], at: start)
                }
                // Below, a cell begins with a quotation mark: the one above it was never closed.
                if ends > 0, bytes[at - 1] == delimiter || isEnd(at - 1) { break }
                // A quotation mark that nobody doubled.
            }
            if byte == 0x0A || (byte == 0x0D && (at + 1 >= bytes.count || bytes[at + 1] != 0x0A)) { ends += 1 }
            content.append(byte)
            at += 1
        }
        leaveOpen(from, isLast: at >= bytes.count)
        return nil
    }

    /// The quotation mark with which a cell begins.
    private func quote(from index: Int) -> Int? {
        var at = index
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
        return at < bytes.count && bytes[at] == Self.quote ? at : nil
    }

    /// A quotation mark opens there and nothing closes it. For the rest of its line, or of the file where it is the last
    /// that could have been closed, they are signs like any other, so that nothing is looked through twice.
    private mutating func leaveOpen(_ from: Int, isLast: Bool) {
        let end = bytes[from...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
        let words = String(decoding: bytes[from..<min(end, from + 200)], as: UTF8.self)
        unclosed.append(Line(number: line, text: words.trimmed))
        quotesFrom = isLast ? bytes.count : end
    }

    private mutating func cell(_ content: ArraySlice<UInt8>, at line: Int) -> Table.Cell {
        if content.count > Self.longestCell, excess == nil {
            excess = Excess(what: .cell(limit: Self.longestCell), line: line)
        }
        if content.isEmpty || excess != nil { return Table.Cell() }
        let text = Self.plain(String(decoding: content, as: UTF8.self))
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }) {
            return Table.Cell(lines: [Line(number: line, text: text)])
        }
        // Lists that were exported from a web page carry its tags.
        return Table.Cell(taking: Markup.lines(of: text, from: line))
    }

    /// Without what spreadsheets put around words to keep them words: `'=…` and `="…"`.
    private static func plain(_ text: String) -> String {
        if text.hasPrefix("'"), let next = text.unicodeScalars.dropFirst().first(where: { $0 != " " }),
            "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(next)
        {
            return String(text.dropFirst())
        }
        if text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count >= 3 { return String(text.dropFirst(2).dropLast()) }
        return text
    }
}
