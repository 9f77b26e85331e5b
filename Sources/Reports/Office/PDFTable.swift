/// A table without rules that runs over the pages, with the text around it: rows are told by where their numbers stand.
struct PDFTable {
    enum Outcome: Sendable, Hashable {
        /// Its rows, with tabs between their cells.
        case text(String)
        /// There are columns, and no telling which lines make a row.
        case unclear
    }

    private typealias Row = PDFPages.Row

    /// A row's number, or what else stands in the first column: lines from which to where.
    private struct Anchor {
        var lines: ClosedRange<Int>
        var top, bottom: Double

        var middle: Double { (top + bottom) / 2 }
    }

    private let columns: [ClosedRange<Double>]
    /// Of one page after the other: the lines of the table below its heading.
    private var pages: [[Row]] = []
    private var heading: [Row]
    private var others: [Row] = []

    /// Nil where no row of headings is found, or fewer than three columns.
    static func read(_ rows: [PDFPages.Row]) -> Outcome? {
        guard let place = rows.firstIndex(where: isHeading), let table = PDFTable(rows, heading: place) else { return nil }
        guard let cells = table.cells() else { return .unclear }
        let text = cells.map { cells in
            cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: "\t")
        }
        let before = rows[..<(place - table.linesAbove(rows, place))].map(\.text)
        return .text((before + text + table.others.map(\.text)).joined(separator: "\n") + "\n")
    }

    private static func isHeading(_ row: Row) -> Bool {
        row.words.count >= 3
            && Set(row.groups(apart: 0.5).compactMap { Column.inTracker(heading: $0.text)?.column }).count >= 3
    }

    private init?(_ rows: [Row], heading place: Int) {
        let words = rows[place].text
        var body = [rows[place]]
        pages = [[]]
        for row in rows[(place + 1)...] {
            // The heading comes again at the head of a page.
            if row.startsPage { pages.append([]) }
            guard row.text != words else { continue }
            pages[pages.count - 1].append(row)
            body.append(row)
        }
        columns = body.columns
        guard columns.count >= 3 else { return nil }
        heading = [body[0]]
        let above = linesAbove(rows, place)
        heading = rows[(place - above)..<place] + heading
        for page in pages.indices { takeFoot(of: page) }
    }

    /// How many lines right above the heading are its own: "Date" over "due".
    private func linesAbove(_ rows: [Row], _ place: Int) -> Int {
        var count = 0
        while count < 2, place - count > 0, !rows[place - count].startsPage {
            let row = rows[place - count - 1]
            guard rows[place - count].top - row.bottom < 0.25 * row.height,
                row.words.allSatisfy({ word in columns.contains { $0.contains((word.left + word.right) / 2) } }),
                row.groups(apart: 1.5).allSatisfy({ group in group.text.utf8.count <= 30 }), row.groups(apart: 1.5).count > 1
            else { break }
            count += 1
        }
        return count
    }

    /// "Page 3 of 4", below everything else.
    private mutating func takeFoot(of page: Int) {
        guard let last = pages[page].last, pages[page].count > 1 else { return }
        let words = last.text.folded
        guard words.hasPrefix("page ") || words.allSatisfy({ $0.isNumber || $0 == " " }),
            last.top - pages[page][pages[page].count - 2].bottom > 0.8 * last.height
        else { return }
        others.append(last)
        pages[page].removeLast()
    }

    // MARK: Rows

    /// A gap of that many heights of a letter is no space between two lines of a cell.
    private static let apart = 0.25

    private func cells() -> [[String]]? {
        let anchors = pages.map(anchors)
        if stand(anchors, apart: Self.apart) || !anchors.contains(where: { !$0.isEmpty }) { return byTop() }
        if let bands = byMiddle(anchors) { return [cells(of: heading + bands.heading)] + bands.rows.map(cells) }
        let first = columns[1]
        let beginnings = zip(pages, anchors).flatMap { page, anchors in
            anchors.map { page[$0.lines.lowerBound].part(first).text }
        }.filter { !$0.isEmpty }
        let isWhole = beginnings.count { !$0.beginsInLowerCase } * 10 >= beginnings.count * 9
        return stand(anchors, apart: -0.15) && isWhole ? byTop() : nil
    }

    private func cells(of rows: [Row]) -> [String] { columns.map { column in rows.map { $0.part(column) }.cell } }

    private func anchors(_ page: [Row]) -> [Anchor] {
        var anchors: [Anchor] = []
        for (index, row) in page.enumerated() {
            let part = row.part(columns[0])
            guard !part.words.isEmpty else { continue }
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
            for (place, anchor) in anchors.enumerated() {
                let line = anchor.lines.lowerBound
                let above = page[..<line].map(\.bottom).max()
                // What stands above the first of a page may be the rest of a row of the page before.
                if place == 0, number > 0 { continue }
                if place == 0, above != nil { return false }
                if let above, anchor.top - above < apart * page[line].height { return false }
            }
        }
        return true
    }

    /// A row begins where the first column has words.
    private func byTop() -> [[String]] {
        var table = [heading]
        for row in pages.joined() {
            if row.part(columns[0]).words.isEmpty { table[table.count - 1].append(row) } else { table.append([row]) }
        }
        return table.map(cells)
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
