import Scrutiny

/// The overview as text, for pipes and screen readers: nothing drawn, a line for each bar with its numbers.
enum OverviewText {
    /// Lines that end with a line feed.
    static func render(_ overview: Overview) -> String {
        var lines = [overview.heading.joined(separator: " · ")]
        for plot in overview.plots {
            lines += ["", plot.title]
            if !plot.note.isEmpty { lines.append("  " + plot.note) }
            lines += plot.rows.map { "  " + words($0) }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func words(_ row: OverviewPlot.Row) -> String {
        let label = row.label.split(whereSeparator: \.isNewline).joined(separator: " ")
        guard let stages = row.stages else { return "\(label): \(row.numbers)" }
        return "\(label): \(row.numbers); \(stages)"
    }
}

extension OverviewPlot.Row {
    /// "June 2015, then October 2015 (not explained)": what a ribbon of targets shows; nil for other bars.
    var stages: String? {
        guard case .stages(let stages, _, _) = bar else { return nil }
        return stages.map { $0.isExplained ? $0.date.written : "\($0.date.written) (not explained)" }.joined(
            separator: ", then ")
    }
}
