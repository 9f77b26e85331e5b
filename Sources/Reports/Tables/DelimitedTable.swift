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
    /// A quotation mark was never closed: from there on they are signs like any other.
    private var takesQuotes = true

    private static let quote = UInt8(ascii: "\"")

    /// The table in the text. Without a delimiter, the one that parts most rows alike.
    static func read(_ text: String, delimiter: UInt8? = nil) -> Table {
        let bytes = Array(text.utf8)
        var reader = DelimitedTable(bytes, delimiter: delimiter ?? guess(bytes))
        reader.skipHint()
        return reader.table()
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
        while index < bytes.count {
            let start = line
            var cells: [Table.Cell] = []
            repeat { cells.append(cell()) } while takeDelimiter()
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
        if takesQuotes, let quoted = quoted() { return quoted }
        let from = index
        while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return Self.cell(bytes[from..<index], at: line)
    }

    /// A cell in quotation marks; nil where there is none, or none that ends.
    private mutating func quoted() -> Table.Cell? {
        var from = index
        while from < bytes.count, bytes[from] == 0x20 { from += 1 }
        guard from < bytes.count, bytes[from] == Self.quote else { return nil }
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
                if next >= bytes.count || bytes[next] == delimiter || bytes[next] == 0x0A || bytes[next] == 0x0D {
                    let start = line
                    line += ends
                    index = next
                    return Self.cell(content[...], at: start)
                }
                // A quotation mark that nobody doubled.
            }
            if byte == 0x0A || (byte == 0x0D && (at + 1 >= bytes.count || bytes[at + 1] != 0x0A)) { ends += 1 }
            content.append(byte)
            at += 1
        }
        takesQuotes = false
        return nil
    }

    private static func cell(_ content: ArraySlice<UInt8>, at line: Int) -> Table.Cell {
        if content.isEmpty { return Table.Cell() }
        let text = plain(String(decoding: content, as: UTF8.self))
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: "&") }) {
            return Table.Cell(lines: [Line(number: line, text: text)])
        }
        // Lists that were exported from a web page carry its tags.
        return Table.Cell(lines: Markup.lines(of: text, from: line))
    }

    /// Without what spreadsheets put around words to keep them words: `'=…` and `="…"`.
    private static func plain(_ text: String) -> String {
        if text.hasPrefix("'"), let next = text.unicodeScalars.dropFirst().first(where: { $0 != " " }), "=+-@＝＋－＠\t\r\n".unicodeScalars.contains(next) {
            return String(text.dropFirst())
        }
        if text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count >= 3 { return String(text.dropFirst(2).dropLast()) }
        return text
    }
}
