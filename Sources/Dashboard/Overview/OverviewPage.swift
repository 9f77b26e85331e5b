import CursesShell
import Scrutiny

/// How the register stands: plots with their numbers, and behind each bar the list that it stands for.
struct OverviewPage: Layer {
    /// The review under the cursor when it was opened.
    private let review: ReviewSummary?
    /// Whether it shows that review alone.
    private var isOneReview = false
    private var overview = Overview()
    private var unfolded: Set<OverviewPlot.Subject> = []
    private var columns: [OverviewColumn] = []
    private var readers: [Reader] = []
    /// Which column has the cursor.
    private var focus = 0

    var name: String { "The overview" }
    var isOpaque: Bool { true }

    init(_ review: ReviewSummary?) { self.review = review }

    static let commands: [Command<OverviewPage>] = [
        Command("Up", [.up, .character("k")], .move, help: "Go up a bar") { page, _ in page.take(.up) },
        Command("Down", [.down, .character("j")], .move, help: "Go down a bar", bar: BarEntry(keys: "↑↓", title: "Move")) {
            page, _ in page.take(.down)
        },
        Command("Page up", [.pageUp, .control("b")], .move, help: "Go up a page") { page, _ in page.take(.pageUp) },
        Command("Page down", [.pageDown, .character(" ")], .move, help: "Go down a page") { page, _ in
            page.take(.pageDown)
        },
        Command("Top", [.home], .move, help: "Go to the first bar") { page, _ in page.take(.first) },
        Command("Bottom", [.end], .move, help: "Go to the last bar") { page, _ in page.take(.last) },
        Command(
            "Other column", [.tab, .shiftTab, .left, .right, .character("h"), .character("l")], .move,
            help: "Go to the other column",
            unavailable: { page, _ in
                page.columns.count > 1 ? nil : "There is one column."
            }
        ) { page, _ in page.focus = (page.focus + 1) % max(1, page.columns.count) },
        Command("List", [.enter], .work, help: "Open the list behind the bar", bar: .plain) { $0.open(&$1) },
        Command(
            "One review", [.character("r")], .look, help: "The review you came from alone, or all of them again",
            bar: .plain,
            unavailable: { page, _ in
                page.review == nil ? "There is no review yet." : nil
            }
        ) { page, desk in
            page.isOneReview.toggle()
            page.readers = []
            page.focus = 0
            page.refresh(&desk)
        },
        Command("Help", [.function(1), .character("?")], .program, help: "This page") { page, desk in
            desk.open(HelpPage(title: page.name, offers: page.offers(desk)))
        },
        Command(
            "Close", [.escape, .character("q"), .character("o"), .character("0")], .program, help: "Back to the panes",
            bar: .essential
        ) { $1.close() },
    ]

    private mutating func take(_ step: Step) {
        guard readers.indices.contains(focus) else { return }
        readers[focus].take(step)
    }

    private mutating func open(_ desk: inout Desk) {
        guard columns.indices.contains(focus), columns[focus].stops.indices.contains(readers[focus].stop) else { return }
        switch columns[focus].stops[readers[focus].stop] {
        case .unfold(let subject):
            unfolded.insert(subject)
            lay(desk.size)
        case .row(let destination):
            let isOneReview = isOneReview
            desk.ask(.panes { $0.show(destination, isOneReview: isOneReview, &$1) })
            desk.close()
        }
    }

    // MARK: - Reading

    mutating func refresh(_ desk: inout Desk) {
        let id = isOneReview ? review?.id : nil
        overview = desk.reading { try $0.overview(of: id) } ?? overview
        lay(desk.size)
    }

    private mutating func lay(_ size: Size) {
        let plots = overview.plots
        let isWide = size.columns >= 110
        let width = isWide ? min(90, (size.columns - 5) / 2) : min(90, size.columns - 2)
        var parts: [[OverviewPlot]] = isWide ? [[], []] : [plots]
        if isWide {
            var heights = [0, 0]
            for plot in plots {
                let side = heights[0] <= heights[1] ? 0 : 1
                parts[side].append(plot)
                heights[side] += OverviewColumn.height(of: plot, width: width)
            }
        }
        columns = parts.map { OverviewColumn($0, width: width, unfolded: unfolded) }
        if readers.count != columns.count {
            readers = columns.map { _ in Reader() }
            focus = 0
        }
        for index in columns.indices {
            readers[index].set(lines: columns[index].lines.count, stops: columns[index].stopLines, height: size.rows - 3)
        }
    }

    // MARK: - Events and drawing

    private func place(of column: Int, _ size: Size) -> Rect {
        let width = columns.first?.width ?? 1
        let left = max(1, (size.columns - columns.count * width - (columns.count - 1) * 3) / 2)
        return Rect(column: left + column * (width + 3), row: 2, width: width, height: max(1, size.rows - 3))
    }

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        guard case .mouse(let mouse) = event,
            let column = columns.indices.first(where: { place(of: $0, desk.size).contains(mouse.at) })
        else { return false }
        switch mouse.action {
        case .wheelUp: readers[column].scroll(by: -3)
        case .wheelDown: readers[column].scroll(by: 3)
        case .press, .doublePress:
            focus = column
            readers[column].take(.to(readers[column].top + mouse.at.row - 2))
            if mouse.action == .doublePress { open(&desk) }
        case .drag, .release: break
        }
        return true
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let left = place(of: 0, desk.size).column
        let heading = overview.heading
        var column = left
        for (index, words) in heading.enumerated() {
            let room = desk.size.columns - column - 1
            let text = fitted((index > 0 ? " · " : "") + words, to: room)
            column += frame.draw(text, at: Point(column: column, row: 0), role: index == 0 ? .title : .dim)
        }
        for index in columns.indices { draw(index, into: &frame, place(of: index, desk.size)) }
        if overview.standings.total == 0 {
            frame.cursor = Point(column: left, row: 2)
            frame.draw("There is nothing to show yet.", at: Point(column: left, row: 2), role: .dim)
        }
    }

    private func draw(_ index: Int, into frame: inout Frame, _ rect: Rect) {
        let reader = readers[index]
        for (row, line) in columns[index].lines.dropFirst(reader.top).prefix(rect.height).enumerated() {
            let place = Point(column: rect.column, row: rect.row + row)
            frame.draw(line, at: place, width: rect.width)
            guard reader.stopLine == reader.top + row else { continue }
            frame.draw(Symbol.cursor, at: place, role: .strong)
            frame.lay(
                index == focus ? .selected : .selectedUnfocused,
                under: Rect(column: place.column, row: place.row, width: rect.width, height: 1))
            if index == focus { frame.cursor = place }
        }
        frame.drawMore(above: reader.top > 0, below: reader.hasMoreBelow, beside: rect)
    }
}

extension Browser {
    /// Shows the list behind a bar of the overview. With `isOneReview` the bar was that of the review under the cursor.
    mutating func show(_ destination: OverviewPlot.Destination, isOneReview: Bool, _ desk: inout Desk) {
        switch destination {
        case .list(let filter):
            setFilter(filter == .all ? nil : filter, &desk)
            setFocus(isOneReview ? .recommendations : .reviews, &desk)
        case .review(let id): show(id, &desk)
        case .recommendation(let review, let id):
            show(Place(review: review, recommendation: id, subItem: nil), &desk)
        }
    }
}
