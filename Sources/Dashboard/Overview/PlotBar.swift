import CursesShell
import Scrutiny

/// The bar of a plot's row, drawn in cells. Nothing is told by its colour alone: a category is drawn with its sign.
enum PlotBar {
    /// What the categories' signs do not tell.
    static let concluded = "✓"
    static let firstTarget = "■"
    static let movedTarget = "○"
    static let presentTarget = "●"

    /// At most `width` columns.
    static func spans(_ bar: OverviewPlot.Bar, width: Int) -> [Span] {
        switch bar {
        case .count(let count, let most, let meaning): [Span(blocks(count, of: most, width: width), role(of: meaning))]
        case .standings(let standings, let most): parts(standings, of: most, width: width)
        case .stages(let stages, let first, let last): ribbon(stages, from: first, to: last, width: width)
        }
    }

    static func role(of meaning: OverviewPlot.Meaning) -> Role {
        switch meaning {
        case .category(let category): .category(category)
        case .concluded: .concluded
        case .overdue: .overdue
        case .due: .chartBar
        case .contradictions: .severity(.contradiction)
        }
    }

    // MARK: - Counts

    /// Full cells and one of up to seven eighths; whatever is more than nothing can be seen.
    private static func blocks(_ count: Int, of most: Int, width: Int) -> String {
        guard count > 0, most > 0, width > 0 else { return "" }
        let eighths = max(1, Int(Double(width * 8) * Double(count) / Double(most)))
        let partial = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8]
        return String(repeating: "█", count: min(width, eighths / 8)) + (eighths / 8 < width ? partial : "")
    }

    // MARK: - Categories

    private static func parts(_ standings: Standings, of most: Int, width: Int) -> [Span] {
        guard most > 0 else { return [] }
        var signs = Category.allCases.map { (Symbol.category($0), Role.category($0), standings[$0]) }
        signs.append((Symbol.category(nil), .category(nil), standings[nil]))
        signs.append((concluded, .concluded, standings.concluded))
        // A sign for each recommendation where there is room, else as large a share.
        let cells = most <= width ? standings.total : Int(Double(width) * Double(standings.total) / Double(most))
        let shares = apportioned(signs.map(\.2), to: cells, most: width)
        return zip(signs, shares).filter { $1 > 0 }.map { Span(String(repeating: $0.0, count: $1), $0.1) }
    }

    /// So many cells in proportion to the counts, at least one for each that is not 0, at most `most` in all.
    static func apportioned(_ counts: [Int], to cells: Int, most: Int) -> [Int] {
        let total = counts.reduce(0, +)
        guard total > 0, most > 0 else { return counts.map { _ in 0 } }
        let cells = min(most, max(cells, counts.count { $0 > 0 }))
        var shares = counts.map { $0 == 0 ? 0 : max(1, $0 * cells / total) }
        func lack(_ index: Int) -> Double { Double(counts[index]) / Double(total) * Double(cells) - Double(shares[index]) }
        while shares.reduce(0, +) < cells,
            let next = shares.indices.filter({ counts[$0] > 0 }).max(by: { lack($0) < lack($1) })
        {
            shares[next] += 1
        }
        while shares.reduce(0, +) > cells, let next = shares.indices.filter({ shares[$0] > 0 }).max(by: {
            (shares[$0] > 1 ? 1 : 0, -lack($0)) < (shares[$1] > 1 ? 1 : 0, -lack($1))
        }) {
            shares[next] -= 1
        }
        return shares
    }

    // MARK: - Targets

    /// The dates of a target on a common scale: the first pinned, a line to each that followed, "!" where nobody said why.
    private static func ribbon(
        _ stages: [Target.Stage], from first: CalendarDate, to last: CalendarDate, width: Int
    ) -> [Span] {
        guard width > 2 else { return [] }
        let span = max(1, first.days(until: last))
        // The last column is left for the sign of a move that nobody explained.
        let places = stages.compactMap { stage in
            stage.date.date.map { (column: first.days(until: $0.last) * (width - 2) / span, isExplained: stage.isExplained) }
        }
        guard let leftmost = places.map(\.column).min(), let rightmost = places.map(\.column).max() else { return [] }
        var cells = [Span](repeating: Span(" "), count: width)
        for column in leftmost...rightmost { cells[column] = Span("─", .dim) }
        for (index, place) in places.enumerated() where index > 0 && !place.isExplained {
            cells[place.column + 1] = Span("!", .severity(.caution))
        }
        for (index, place) in places.enumerated() {
            cells[place.column] = index == 0 ? Span(firstTarget, .strong)
                : index == places.count - 1 ? Span(presentTarget, .overdue) : Span(movedTarget, .base)
        }
        return Array(cells[...min(width - 1, rightmost + 1)])
    }
}
