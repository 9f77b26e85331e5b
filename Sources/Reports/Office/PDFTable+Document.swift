/// The table of a text whose columns are parted by spaces.
extension PDFTable {
    /// A line of that many bytes goes on with the next.
    private static let longLine = 70

    /// The same of a text whose columns are parted by spaces, with the lines of the text; nil where it has no such table
    /// or its rows cannot be told apart.
    static func document(_ rows: [PDFPages.Row]) -> SourceDocument? {
        guard let place = rows.firstIndex(where: isHeading), let table = PDFTable(rows, heading: place),
            let bands = table.bands()
        else { return nil }
        let cells = bands.map { band in
            Table.Row(
                line: band.first?.line ?? 0,
                cells: table.cells(of: band).enumerated().map { place, text in
                    let line = band.first { !table.part(place, of: $0).words.isEmpty }?.line ?? band.first?.line ?? 0
                    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                    return Table.Cell(lines: lines.map { Line(number: line, text: String($0)) })
                })
        }
        func text(_ rows: some Sequence<Row>) -> SourceDocument.Block {
            var lines: [Line] = []
            var before: Row?
            for row in rows {
                let isNext = before.map { row.line == $0.line + 1 } ?? true
                if isNext, let before, before.text.utf8.count >= longLine {
                    lines[lines.count - 1].text += " " + row.text
                } else {
                    if !isNext { lines.append(Line(number: row.line, text: "")) }
                    lines.append(Line(number: row.line, text: row.text))
                }
                before = row
            }
            return .text(lines, level: nil)
        }
        return SourceDocument([
            text(rows[..<(place - table.linesAbove(rows, place))]), .table(Table(rows: cells)), text(table.others),
        ])
    }
}
