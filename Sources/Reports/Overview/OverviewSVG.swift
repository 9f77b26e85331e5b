import Scrutiny

/// The plots as SVG, for a page and for a slide: shapes in the colours of Okabe and Ito, which people of every colour
/// vision can tell apart, and every shape with its number beside it in words.
enum OverviewSVG {
    private static let width = 1040
    private static let rowHeight = 26
    private static let labelWidth = 300
    private static let gap = 12

    /// All plots below each other in one picture.
    static func picture(of overview: Overview) -> String {
        var body: [String] = []
        var y = 40
        let heading = overview.heading.joined(separator: " · ")
        body.append(text(heading, x: 16, y: y, "font-size=\"18\" font-weight=\"bold\""))
        y += 16
        for plot in overview.plots {
            y += 32
            body.append(text(plot.title, x: 16, y: y, "font-weight=\"bold\""))
            y += 8
            if !plot.note.isEmpty {
                y += 18
                body.append(text(plot.note, x: 16, y: y, ""))
            }
            body.append("<g transform=\"translate(16 \(y))\">" + rows(of: plot) + "</g>")
            y += plot.rows.count * rowHeight
        }
        y += 20
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(y)" width="\(width)" height="\(y)" role="img" \
            aria-label="\(PaperHTML.escaped(heading))" font-family="system-ui, 'Noto Sans', Arial, sans-serif" font-size="14" fill="#1b1b1f">
            <rect width="\(width)" height="\(y)" fill="#ffffff"/>
            \(body.joined(separator: "\n"))
            </svg>

            """
    }

    /// One plot for a page, which says in a table of its own what it shows.
    static func plot(_ plot: OverviewPlot) -> String {
        let height = plot.rows.count * rowHeight + 4
        return """
            <svg viewBox="0 0 \(width) \(height)" role="img" aria-label="\(PaperHTML.escaped(plot.title))" font-size="14" fill="currentColor">
            \(rows(of: plot))
            </svg>
            """
    }

    private static func rows(of plot: OverviewPlot) -> String {
        // Long numbers need room; a letter takes about 7.5 units of the width.
        let isLong = plot.rows.contains { $0.numbers.count > 36 }
        let barWidth = isLong ? 290 : 400
        return plot.rows.enumerated().map { index, row in
            let y = index * rowHeight
            return text(shortened(row.label, to: 36), x: 0, y: y + 18, "") + bar(row.bar, y: y + 4, width: barWidth)
                + text(shortened(row.numbers, to: isLong ? 62 : 36), x: labelWidth + barWidth + 2 * gap, y: y + 18, "")
        }.joined(separator: "\n")
    }

    // MARK: - Bars

    private static func bar(_ bar: OverviewPlot.Bar, y: Int, width barWidth: Int) -> String {
        let left = labelWidth + gap
        switch bar {
        case .count(let count, let most, let meaning):
            return shape(x: left, y: y, width: share(count, of: most, barWidth), colour: colour(of: meaning))
        case .standings(let standings, let most):
            var x = left
            return parts(of: standings).map { part in
                let width = share(part.count, of: most, barWidth)
                defer { x += width }
                let number =
                    width >= 14 + 8 * String(part.count).count
                    ? text(part.sign, x: x + 4, y: y + 14, "font-size=\"12\" fill=\"\(part.ink)\"") : ""
                return shape(x: x, y: y, width: width, colour: part.colour) + number
            }.joined()
        case .stages(let stages, let first, let last):
            return ribbon(stages, from: first, to: last, y: y, width: barWidth)
        }
    }

    private static func ribbon(
        _ stages: [Target.Stage], from first: CalendarDate, to last: CalendarDate, y: Int, width barWidth: Int
    ) -> String {
        let span = max(1, first.days(until: last))
        let places = stages.compactMap { stage in
            stage.date.date.map {
                (
                    x: labelWidth + gap + 6 + first.days(until: $0.last) * (barWidth - 12) / span,
                    isExplained: stage.isExplained
                )
            }
        }
        var out = ""
        for (before, place) in zip(places, places.dropFirst()) {
            let dash = place.isExplained ? "" : " stroke-dasharray=\"3 3\""
            out +=
                "<line x1=\"\(before.x)\" y1=\"\(y + 9)\" x2=\"\(place.x)\" y2=\"\(y + 9)\" stroke=\"#6b6b76\" stroke-width=\"2\"\(dash)/>"
        }
        for (index, place) in places.enumerated() {
            if index == 0 {
                out += "<rect x=\"\(place.x - 5)\" y=\"\(y + 4)\" width=\"10\" height=\"10\" fill=\"#0072b2\"/>"
            } else {
                let isLast = index == places.count - 1
                out +=
                    "<circle cx=\"\(place.x)\" cy=\"\(y + 9)\" r=\"\(isLast ? 6 : 4)\" fill=\"\(place.isExplained ? "#56b4e9" : "#d55e00")\"/>"
                if !place.isExplained { out += text("!", x: place.x - 2, y: y + 3, "font-size=\"11\" font-weight=\"bold\"") }
            }
        }
        return out
    }

    private static func share(_ count: Int, of most: Int, _ barWidth: Int) -> Int {
        count <= 0 || most <= 0 ? 0 : max(2, Int(Double(barWidth) * Double(count) / Double(most)))
    }

    private static func shape(x: Int, y: Int, width: Int, colour: String) -> String {
        width == 0
            ? ""
            : "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"18\" fill=\"\(colour)\" stroke=\"#ffffff\" stroke-width=\"1\"/>"
    }

    /// The categories from 1 to 6, those not assessed, those concluded, each that has any with its sign.
    private static func parts(of standings: Standings) -> [(count: Int, colour: String, ink: String, sign: String)] {
        let categories = Category.allCases.map { category in
            (standings[category], colour(of: .category(category)), ink(of: category), String(category.rawValue))
        }
        let others = [
            (standings[nil], colour(of: .category(nil)), "#000000", "?"),
            (standings.concluded, colour(of: .concluded), "#000000", "c"),
        ]
        return (categories + others).filter { $0.0 > 0 }
    }

    private static func colour(of meaning: OverviewPlot.Meaning) -> String {
        switch meaning {
        case .category(.achievedFully): "#009e73"
        case .category(.achievedLate): "#56b4e9"
        case .category(.notAchievedProgressMade): "#f0e442"
        case .category(.notAchievedObstacle): "#e69f00"
        case .category(.notAchievedInsufficientProgress), .overdue, .contradictions: "#d55e00"
        case .category(.inProgress), .due: "#0072b2"
        case .category(nil): "#b8b8c0"
        case .concluded: "#dcdce2"
        }
    }

    private static func ink(of category: Category) -> String { category == .inProgress ? "#ffffff" : "#000000" }

    // MARK: - Words

    private static func text(_ words: String, x: Int, y: Int, _ attributes: String) -> String {
        "<text x=\"\(x)\" y=\"\(y)\"\(attributes.isEmpty ? "" : " " + attributes)>\(PaperHTML.escaped(words))</text>"
    }

    /// As much as there is room for.
    private static func shortened(_ words: String, to most: Int) -> String {
        let line = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > most ? String(line.prefix(most - 1)) + "…" : line
    }
}
