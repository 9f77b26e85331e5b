/// One table on a page, as its rules part it: cells of whole fields, however many rows and columns they take.
struct PDFGrid {
    struct Cell: Sendable, Hashable {
        /// From 0, of the field at its upper left.
        var row, column: Int
        var rows, columns: Int
    }

    /// The places of the vertical and of the horizontal rules, rising.
    let edges: [Double]
    let lines: [Double]
    private(set) var cells: [Cell] = []
    /// The cell of each field, row by row.
    private var owner: [Int] = []

    var top: Double { lines.first ?? 0 }
    var bottom: Double { lines.last ?? 0 }

    /// Rules at most that far from each other are one.
    private static let near = 3.0

    /// The tables that those rules draw, from top to bottom; boxes and underlines are none.
    static func tables(_ rules: [PDFRules.Rule]) -> [PDFGrid] {
        connected(rules).compactMap(PDFGrid.init).sorted { $0.top < $1.top }
    }

    /// Nil with fewer than two columns or fields.
    private init?(_ rules: [PDFRules.Rule]) {
        // Where a row goes on on the next page nothing is drawn below it, and some tables have no rules at their sides.
        let (across, upright) = (rules.filter(\.isHorizontal), rules.filter { !$0.isHorizontal })
        edges = Self.places(upright.map(\.at) + [across.map(\.from).min(), across.map(\.to).max()].compactMap(\.self))
        lines = Self.places(across.map(\.at) + [upright.map(\.from).min(), upright.map(\.to).max()].compactMap(\.self))
        guard edges.count >= 3, lines.count >= 2, edges.count <= 60, lines.count <= 600 else { return nil }
        let (width, height) = (edges.count - 1, lines.count - 1)
        var fields = Groups(width * height)
        func isRuled(_ isHorizontal: Bool, at: Double, _ from: Double, _ to: Double) -> Bool {
            let covered = rules.reduce(0) { sum, rule in
                guard rule.isHorizontal == isHorizontal, abs(rule.at - at) <= Self.near else { return sum }
                return sum + max(0, min(rule.to, to) - max(rule.from, from))
            }
            return covered >= 0.5 * (to - from)
        }
        for row in 0..<height {
            for column in 0..<width {
                let field = row * width + column
                if column + 1 < width, !isRuled(false, at: edges[column + 1], lines[row], lines[row + 1]) {
                    fields.join(field, field + 1)
                }
                if row + 1 < height, !isRuled(true, at: lines[row + 1], edges[column], edges[column + 1]) {
                    fields.join(field, field + width)
                }
            }
        }
        owner = Array(repeating: 0, count: width * height)
        var places: [Int: Int] = [:]
        for field in 0..<width * height {
            let (row, column) = (field / width, field % width)
            if let cell = places[fields.head(field)] {
                owner[field] = cell
                cells[cell].rows = max(cells[cell].rows, row - cells[cell].row + 1)
                cells[cell].columns = max(cells[cell].columns, column - cells[cell].column + 1)
            } else {
                owner[field] = cells.count
                places[fields.head(field)] = cells.count
                cells.append(Cell(row: row, column: column, rows: 1, columns: 1))
            }
        }
        guard cells.count >= 2 else { return nil }
    }

    /// The cell in which that point lies; nil outside the table.
    func cell(x: Double, y: Double) -> Int? {
        guard let column = edges.lastIndex(where: { $0 <= x }), column + 1 < edges.count,
            let row = lines.lastIndex(where: { $0 <= y }), row + 1 < lines.count
        else { return nil }
        return owner[row * (edges.count - 1) + column]
    }

    /// Whether the other one has its columns in the same places.
    func hasColumns(of other: PDFGrid) -> Bool {
        edges.count == other.edges.count && zip(edges, other.edges).allSatisfy { abs($0 - $1) <= 2 * Self.near }
    }

    private static func places(_ all: [Double]) -> [Double] {
        all.sorted().reduce(into: []) { places, place in
            if let last = places.last, place - last <= near { return }
            places.append(place)
        }
    }

    /// The rules in groups that touch each other.
    private static func connected(_ rules: [PDFRules.Rule]) -> [[PDFRules.Rule]] {
        var groups = Groups(rules.count)
        for (index, rule) in rules.enumerated() where rule.isHorizontal {
            for (other, upright) in rules.enumerated()
            where !upright.isHorizontal && upright.at >= rule.from - near && upright.at <= rule.to + near
                && rule.at >= upright.from - near && rule.at <= upright.to + near
            { groups.join(index, other) }
        }
        var found: [Int: [PDFRules.Rule]] = [:]
        for index in rules.indices { found[groups.head(index), default: []].append(rules[index]) }
        return Array(found.values)
    }

    /// Things that belong together, by their numbers.
    private struct Groups {
        private var parents: [Int]

        init(_ count: Int) { parents = Array(0..<count) }

        mutating func head(_ one: Int) -> Int {
            var one = one
            while parents[one] != one {
                parents[one] = parents[parents[one]]
                one = parents[one]
            }
            return one
        }

        mutating func join(_ one: Int, _ other: Int) {
            let (a, b) = (head(one), head(other))
            if a != b { parents[max(a, b)] = min(a, b) }
        }
    }
}
