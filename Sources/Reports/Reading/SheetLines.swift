/// The rows of several sheets in one document: those of each count from a million more than those before, until the
/// sheets' names are put in their place.
enum SheetLines {
    private static let apart = 1_000_000

    static func document(_ sheets: [FlatSpreadsheet.Sheet]) -> SourceDocument {
        let filled = sheets.enumerated().filter { !$0.element.table.rows.isEmpty }
        var document = SourceDocument(
            filled.flatMap { index, sheet -> [SourceDocument.Block] in
                let base = index * apart
                let title = SourceDocument.Block.text([Line(number: base + 1, text: sheet.name)], level: 2)
                let comments =
                    sheet.comments.isEmpty
                    ? [] : [SourceDocument.Block.text(sheet.comments.map { moved($0, by: base) }, level: nil)]
                return (filled.count > 1 ? [title] : []) + [.table(moved(sheet.table, by: base))] + comments
            })
        document.isOfSheets = true
        return document
    }

    /// Gives every message the row within its sheet and, where there are several, the name of that.
    static func name(_ sheets: [FlatSpreadsheet.Sheet], in reading: inout Reading) {
        let isOne = sheets.count { !$0.table.rows.isEmpty } == 1
        func place(_ line: Int) -> (row: Int, sheet: String) {
            let index = line / apart
            return (line % apart, isOne || !sheets.indices.contains(index) ? "" : "\(sheets[index].name): ")
        }
        for index in reading.unplaced.indices {
            let (row, sheet) = place(reading.unplaced[index].line)
            reading.unplaced[index].line = row
            if reading.unplaced[index].text != sheet.dropLast(2) {
                reading.unplaced[index].text = sheet + reading.unplaced[index].text
            }
        }
        for index in reading.doubts.indices {
            let (row, sheet) = place(reading.doubts[index].line)
            reading.doubts[index].line = row
            if !reading.doubts[index].text.isEmpty { reading.doubts[index].text = sheet + reading.doubts[index].text }
        }
        for index in reading.leftOut.indices { reading.leftOut[index].line = place(reading.leftOut[index].line).row }
        for index in reading.columns.indices {
            let (row, sheet) = place(reading.columns[index].line)
            reading.columns[index].line = row
            if !sheet.isEmpty { reading.columns[index].sheet = String(sheet.dropLast(2)) }
        }
    }

    private static func moved(_ table: Table, by base: Int) -> Table {
        guard base > 0 else { return table }
        var table = table
        for row in table.rows.indices {
            table.rows[row].line += base
            for cell in table.rows[row].cells.indices {
                for line in table.rows[row].cells[cell].lines.indices {
                    table.rows[row].cells[cell].lines[line].number += base
                }
            }
        }
        return table
    }

    private static func moved(_ line: Line, by base: Int) -> Line {
        var line = line
        line.number += base
        return line
    }
}
