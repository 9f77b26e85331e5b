/// Which lines of a table make a row.
extension PDFTable {
    /// A gap of that many heights of a letter is no space between two lines of a cell.
    static let apart = 0.25

    /// The lines of each row, those of the headings first; nil where they cannot be told apart.
    func bands() -> [[Row]]? {
        let anchors = pages.map(anchors)
        if stand(anchors, apart: Self.apart) || !anchors.contains(where: { !$0.isEmpty }) { return byTop() }
        if let bands = byMiddle(anchors) { return [heading + bands.heading] + bands.rows }
        let first = columns[1]
        let beginnings = zip(pages, anchors).flatMap { page, anchors in
            anchors.map { page[$0.lines.lowerBound].part(first).text }
        }.filter { !$0.isEmpty }
        let isWhole = beginnings.count { !$0.beginsInLowerCase } * 10 >= beginnings.count * 9
        return stand(anchors, apart: -0.15) && isWhole ? byTop() : nil
    }

    /// What goes across the columns is one cell.
    func cells(of rows: [Row]) -> [String] {
        if rows.count == 1, goesAcross(rows[0]) { return [rows[0].text] }
        return columns.indices.map { place in rows.map { part(place, of: $0) }.cell }
    }

    /// The words of a row in that column; one between two columns is of the former.
    func part(_ place: Int, of row: Row) -> Row {
        var part = row
        part.words = row.words.filter { word in
            let middle = (word.left + word.right) / 2
            return (columns.lastIndex { $0.lowerBound <= middle } ?? 0) == place
        }
        return part
    }

    private func anchors(_ page: [Row]) -> [Anchor] {
        var anchors: [Anchor] = []
        for (index, row) in page.enumerated() {
            let part = row.part(columns[0])
            guard !part.words.isEmpty, !goesAcross(row) else { continue }
            // A number over two lines.
            if let last = anchors.last, part.top - last.bottom < 0.3 * part.height,
                TrackerReference(part.text, after: nil) == nil
            {
                anchors[anchors.count - 1].lines = last.lines.lowerBound...index
                anchors[anchors.count - 1].bottom = part.bottom
            } else {
                anchors.append(Anchor(lines: index...index, top: part.top, bottom: part.bottom))
            }
        }
        return anchors
    }

    /// Whether every number stands at the head of its row, with that much room above it.
    private func stand(_ anchors: [[Anchor]], apart: Double) -> Bool {
        for (number, (page, anchors)) in zip(pages, anchors).enumerated() {
            var above: Double?
            var line = 0
            for (place, anchor) in anchors.enumerated() {
                while line < anchor.lines.lowerBound {
                    if !goesAcross(page[line]) { above = max(above ?? page[line].bottom, page[line].bottom) }
                    line += 1
                }
                // What stands above the first of a page may be the rest of a row of the page before.
                if place == 0, number > 0 { continue }
                if place == 0, above != nil { return false }
                if let above, anchor.top - above < apart * page[line].height { return false }
            }
        }
        return true
    }

    /// A row begins where the first column has words.
    private func byTop() -> [[Row]] {
        var table = [heading]
        var across: [Row] = []
        for row in pages.joined() {
            if goesAcross(row) {
                across.append(row)
            } else if row.part(columns[0]).words.isEmpty {
                table[table.count - 1].append(row)
            } else {
                table += across.map { [$0] } + [[row]]
                across = []
            }
        }
        return table + across.map { [$0] }
    }

    /// Rows parted by the widest gap between one number and the next, where the numbers stand in the middle of them.
    private func byMiddle(_ anchors: [[Anchor]]) -> (heading: [Row], rows: [[Row]])? {
        var head: [Row] = []
        var rows: [[Row]] = []
        var centred = 0
        for (number, (page, anchors)) in zip(pages, anchors).enumerated() {
            guard let first = anchors.first, let last = anchors.last else {
                if rows.isEmpty { head += page } else { rows[rows.count - 1] += page }
                continue
            }
            var from = 0
            if number == 0, let top = page.first?.top, top < first.top {
                // The heading may go on below its first line.
                from = gap(page, in: 0...first.lines.lowerBound, above: heading.map(\.bottom).max())?.line ?? 0
                head += page[..<from]
            } else if number > 0, first.lines.lowerBound > 0 {
                from = gap(page, in: 1...first.lines.lowerBound, above: nil).flatMap { $0.isClear ? $0.line : nil } ?? 0
                if !rows.isEmpty { rows[rows.count - 1] += page[..<from] }
            }
            for (anchor, next) in zip(anchors, anchors.dropFirst()) {
                guard let cut = gap(page, in: (anchor.lines.upperBound + 1)...next.lines.lowerBound, above: nil), cut.isClear
                else { return nil }
                rows.append(Array(page[from..<cut.line]))
                if isCentred(anchor, page[from..<cut.line]) { centred += 1 }
                from = cut.line
            }
            var end = page.count
            if last.lines.upperBound + 1 < page.count,
                let cut = gap(page, in: (last.lines.upperBound + 1)...(page.count - 1), above: nil), cut.isClear,
                isCentred(last, page[from..<cut.line])
            {
                end = cut.line
            }
            rows.append(Array(page[from..<end]))
            if isCentred(last, page[from..<end]) { centred += 1 }
            // What stands below the last row is none of it.
            if end < page.count { rows += page[end...].map { [$0] } }
        }
        let count = anchors.reduce(0) { $0 + $1.count }
        return count > 0 && centred * 10 >= count * 8 ? (head, rows) : nil
    }

    private func isCentred(_ anchor: Anchor, _ rows: ArraySlice<Row>) -> Bool {
        guard let top = rows.map(\.top).min(), let bottom = rows.map(\.bottom).max(), let height = rows.map(\.height).max()
        else { return false }
        return abs((top + bottom) / 2 - anchor.middle) <= 0.75 * height
    }

    /// Before which of those lines the widest gap lies, and whether it is one between rows.
    private func gap(_ page: [Row], in lines: ClosedRange<Int>, above: Double?) -> (line: Int, isClear: Bool)? {
        var best: (line: Int, gap: Double)?
        for line in lines where page.indices.contains(line) {
            let bottoms = page[..<line].map(\.bottom).max() ?? above
            guard let bottom = bottoms, let top = page[line...].map(\.top).min() else { continue }
            if top - bottom > best?.gap ?? -.infinity { best = (line, top - bottom) }
        }
        return best.map { ($0.line, $0.gap >= Self.apart * page[$0.line].height) }
    }
}
