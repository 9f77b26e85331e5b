import CursesShell
import Scrutiny

/// Plots below each other, laid out for a width: the lines, and the places where the cursor stops.
struct OverviewColumn: Sendable {
    /// A row of a plot that leads somewhere, or the line that shows the rest of a long plot.
    enum Stop: Sendable, Hashable {
        case row(OverviewPlot.Destination)
        case unfold(OverviewPlot.Subject)
    }

    private(set) var lines: [[Span]] = []
    private(set) var stops: [Stop] = []
    private(set) var stopLines: [Int] = []
    let width: Int
    /// Rows of a long plot before it is unfolded.
    private static let most = 10

    init(_ plots: [OverviewPlot], width: Int, unfolded: Set<OverviewPlot.Subject>) {
        self.width = width
        for plot in plots { add(plot, isWhole: unfolded.contains(plot.subject)) }
    }

    /// How many lines the plot takes, folded; for filling two columns evenly.
    static func height(of plot: OverviewPlot, width: Int) -> Int {
        OverviewColumn([plot], width: width, unfolded: []).lines.count + 1
    }

    private mutating func add(_ plot: OverviewPlot, isWhole: Bool) {
        if !lines.isEmpty { lines.append([]) }
        lines.append([Span(fitted(plot.title, to: width), .heading)])
        if !plot.note.isEmpty { addText(plot.note) }
        if plot.subject == .slips, !plot.rows.isEmpty {
            addText(
                "\(PlotBar.firstTarget) first agreed  \(PlotBar.movedTarget) then  \(PlotBar.presentTarget) now  "
                    + "! not explained")
        }
        // A month too many is better than a line that says so.
        let isLong = [.reviews, .slips, .portfolios].contains(plot.subject) && plot.rows.count > Self.most + 1 && !isWhole
        let shape = Shape(plot, width: width)
        for row in isLong ? Array(plot.rows.prefix(Self.most)) : plot.rows { add(row, shape) }
        if isLong {
            stops.append(.unfold(plot.subject))
            stopLines.append(lines.count)
            lines.append([Span("  Show \(plot.rows.count - Self.most) more", .link)])
        }
    }

    private mutating func addText(_ text: String) {
        for line in Wrap(text, width: max(1, width - 2)) { lines.append([Span("  " + line.text, .dim)]) }
    }

    /// How the rows of one plot share the width.
    private struct Shape {
        var label: Int
        var bar: Int
        /// Whether the numbers stand on a line of their own under the bar.
        var isTwoLines: Bool

        init(_ plot: OverviewPlot, width: Int) {
            let labels = plot.rows.map { columns(of: $0.label) + 4 }.max() ?? 0
            let numbers = plot.rows.map { columns(of: $0.numbers) + 1 }.max() ?? 0
            label = min(labels, max(12, width * 2 / 5))
            isTwoLines = numbers > max(9, width - label - 12)
            bar = max(4, min(40, width - label - (isTwoLines ? 1 : numbers)))
        }
    }

    private mutating func add(_ row: OverviewPlot.Row, _ shape: Shape) {
        if let behind = row.behind {
            stops.append(.row(behind))
            stopLines.append(lines.count)
        }
        let sign = self.sign(of: row.bar)
        let room = shape.label - 3 - (sign == nil ? 0 : 2)
        var line = [Span("  ")]
        if let sign { line.append(sign) }
        let label = fitted(row.label.split(whereSeparator: \.isNewline).joined(separator: " "), to: room)
        line.append(Span(label + String(repeating: " ", count: max(0, room - columns(of: label)) + 1)))
        line += PlotBar.spans(row.bar, width: shape.bar)
        guard shape.isTwoLines else {
            let taken = line.reduce(0) { $0 + columns(of: $1.text) }
            line.append(Span(String(repeating: " ", count: max(1, shape.label + shape.bar + 1 - taken))))
            lines.append(line + [Span(row.numbers, row.isNothing ? .dim : .base)])
            return
        }
        lines.append(line)
        for text in Wrap(row.numbers, width: max(1, width - 4)) { lines.append([Span("    " + text.text, .dim)]) }
    }

    /// The sign of what a plain bar counts.
    private func sign(of bar: OverviewPlot.Bar) -> Span? {
        guard case .count(_, _, let meaning) = bar else { return nil }
        switch meaning {
        case .category(let category): return Span(Symbol.category(category) + " ", .category(category))
        case .concluded: return Span(PlotBar.concluded + " ", .concluded)
        case .overdue, .due, .contradictions: return nil
        }
    }
}

extension OverviewPlot.Row {
    fileprivate var isNothing: Bool {
        if case .count(0, _, _) = bar { true } else { false }
    }
}
