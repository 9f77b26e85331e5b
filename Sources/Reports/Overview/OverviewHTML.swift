import Scrutiny

/// The overview as one page: each plot as a picture and, for those who do not see it, as a table of its numbers.
enum OverviewHTML {
    static func page(of overview: Overview) -> String {
        let title = "Overview: \(overview.review ?? overview.committee ?? "every review")"
        var lines = PaperHTML.opening(title: title, style: style)
        let facts = overview.heading.drop { $0 == overview.review ?? overview.committee }.joined(separator: " · ")
        lines += ["<h1>\(PaperHTML.escaped(title))</h1>", "<p>\(PaperHTML.escaped(facts))</p>"]
        for plot in overview.plots { lines += section(plot) }
        return (lines + PaperHTML.closing).joined(separator: "\n") + "\n"
    }

    private static func section(_ plot: OverviewPlot) -> [String] {
        let name = "plot-\(plot.subject.rawValue)"
        var lines = ["<section aria-labelledby=\"\(name)\">", "<h2 id=\"\(name)\">\(PaperHTML.escaped(plot.title))</h2>"]
        if !plot.note.isEmpty { lines.append("<p>\(PaperHTML.escaped(plot.note))</p>") }
        if !plot.rows.isEmpty {
            lines += [
                "<figure>", OverviewSVG.plot(plot), "</figure>", "<details>", "<summary>The numbers</summary>", "<table>",
            ]
            lines.append("<thead><tr><th scope=\"col\">\(heading(of: plot))</th><th scope=\"col\">Number</th></tr></thead>")
            lines.append("<tbody>")
            lines += plot.rows.map { row in
                let numbers = [row.numbers, row.stages].compactMap { $0 }.joined(separator: "; ")
                return
                    "<tr><th scope=\"row\">\(PaperHTML.escaped(row.label))</th><td>\(PaperHTML.escaped(numbers))</td></tr>"
            }
            lines += ["</tbody>", "</table>", "</details>"]
        }
        return lines + ["</section>"]
    }

    private static func heading(of plot: OverviewPlot) -> String {
        switch plot.subject {
        case .standings: "Category"
        case .overdue: "Overdue for"
        case .due: "Month"
        case .reviews: "Review"
        case .slips: "Recommendation"
        case .trend: "Tracking"
        case .portfolios: "Portfolio"
        }
    }

    private static let style = """
        figure { margin: 1rem 0; overflow-x: auto; }
        figure svg { min-width: 40rem; width: 100%; height: auto; }
        summary { cursor: pointer; }
        summary:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        @media print { figure { break-inside: avoid; } }
        """
}
