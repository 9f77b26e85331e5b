/// A table without rules that runs over the pages, with the text around it: rows are told by where their numbers stand.
struct PDFTable {
    enum Outcome: Sendable, Hashable {
        /// Its rows, with tabs between their cells.
        case text(String)
        /// There are columns, and no telling which lines make a row.
        case unclear
    }

    typealias Row = PDFPages.Row

    /// A row's number, or what else stands in the first column: lines from which to where.
    struct Anchor {
        var lines: ClosedRange<Int>
        var top, bottom: Double

        var middle: Double { (top + bottom) / 2 }
    }

    let columns: [ClosedRange<Double>]
    /// Where words begin that go across columns: a heading over rows, a note below them. Empty where none do.
    private(set) var lefts: [Double] = []
    /// Of one page after the other: the lines of the table below its heading.
    private(set) var pages: [[Row]] = []
    private(set) var heading: [Row]
    private(set) var others: [Row] = []

    /// Nil where no row of headings is found, or fewer than three columns.
    static func read(_ rows: [PDFPages.Row]) -> Outcome? {
        guard let place = rows.firstIndex(where: isHeading), let table = PDFTable(rows, heading: place) else { return nil }
        guard let bands = table.bands() else { return .unclear }
        let text = bands.map { band in
            table.cells(of: band).map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: "\t")
        }
        let before = rows[..<(place - table.linesAbove(rows, place))].map(\.text)
        return .text((before + text + table.others.map(\.text)).joined(separator: "\n") + "\n")
    }

    static func isHeading(_ row: Row) -> Bool {
        row.words.count >= 3
            && Set(row.groups(apart: 0.5).compactMap { Column.inTracker(heading: $0.text)?.column }).count >= 3
    }

    init?(_ rows: [Row], heading place: Int) {
        let below = Self.linesBelow(rows, place)
        pages = [[]]
        for row in rows[(place + 1 + below.count)...] {
            // The heading comes again at the head of a page, and what stands above it there is the page's.
            if row.startsPage { pages.append([]) }
            if row.text == rows[place].text {
                if pages.count > 1 { others += pages.removeLast() }
                pages.append([])
            } else if !below.contains(where: { $0.text == row.text }) {
                var row = row
                row.startsPage = row.startsPage || pages.count > 1 && pages[pages.count - 1].isEmpty
                pages[pages.count - 1].append(row)
            }
        }
        let body = [rows[place]] + below + pages.joined()
        (columns, lefts) = Self.columns(of: body)
        guard columns.count >= 3 else { return nil }
        heading = [body[0]]
        let above = linesAbove(rows, place)
        heading = rows[(place - above)..<place] + heading + below
        takeFurniture(rows[..<place])
        for page in pages.indices { takeFoot(of: page) }
    }

    /// What stands right below the heading without a number before it is more of it: "(as at March)", or "date" below "Target".
    private static func linesBelow(_ rows: [Row], _ place: Int) -> [Row] {
        guard let first = rows[place].words.first else { return [] }
        var lines: [Row] = []
        for row in rows[(place + 1)...].prefix(2) {
            let above = lines.last ?? rows[place]
            let isTouching = row.top >= above.top && row.top - above.bottom < apart * row.height
            guard isTouching, !row.startsPage, row.words[0].left > first.right,
                row.text.hasPrefix("(") || goesOn(rows[place], in: row)
            else { break }
            lines.append(row)
        }
        return lines
    }

    /// Whether all that stands in the row below the headings makes longer headings of those above it.
    private static func goesOn(_ heading: Row, in row: Row) -> Bool {
        let above = heading.groups(apart: 0.5)
        return row.groups(apart: 1.5).allSatisfy { part in
            guard part.text.utf8.count <= 20, let over = above.last(where: { $0.left <= part.left + row.height }) else {
                return false
            }
            return Column.inTracker(heading: over.text + " " + part.text) != nil
        }
    }

    /// The columns, and where those begin across which some rows go; no place where none do.
    private static func columns(of body: [Row]) -> (columns: [ClosedRange<Double>], lefts: [Double]) {
        let lefts = body[0].groups(apart: 0.35).map(\.left)
        let plain = body.columns
        guard plain.count < lefts.count else { return (plain, []) }
        let kept = body.filter { !goesAcross($0, lefts) }
        let parted = kept.columns
        return parted.count > plain.count && kept.count * 2 >= body.count ? (parted, lefts) : (plain, [])
    }

    /// Whether words without a gap between them reach from before the beginning of a column to behind it.
    private static func goesAcross(_ row: Row, _ lefts: [Double]) -> Bool {
        let river = Row.river * row.height
        let parts = [row].columns
        // "May 2026" over rows, alone on its line, may end where the next column begins.
        let end = parts.count == 1 ? -river : 0.1 * row.height
        return parts.contains { words in
            lefts.dropFirst().contains { words.lowerBound < $0 - river && words.upperBound > $0 + end }
        }
    }

    func goesAcross(_ row: Row) -> Bool { !lefts.isEmpty && Self.goesAcross(row, lefts) }

    /// Takes out what stands across the columns more than once, or before the table as well, whatever the numbers in it.
    private mutating func takeFurniture(_ before: ArraySlice<Row>) {
        func words(_ row: Row) -> String { row.text.filter { !$0.isNumber } }
        let across = before + pages.joined().filter(goesAcross)
        let again = Set(Dictionary(grouping: across, by: words).filter { $0.value.count > 1 }.keys)
        guard !again.isEmpty else { return }
        func isFurniture(_ row: Row) -> Bool { goesAcross(row) && again.contains(words(row)) }
        others += pages.joined().filter(isFurniture)
        pages = pages.map { page in page.filter { !isFurniture($0) } }
    }

    /// How many lines right above the heading are its own: "Date" over "due".
    func linesAbove(_ rows: [Row], _ place: Int) -> Int {
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
}
