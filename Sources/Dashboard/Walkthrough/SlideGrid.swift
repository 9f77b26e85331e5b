import CursesShell
import Scrutiny

/// A layer that shows a slide and can be sent to another: the presenter's, a follower's.
protocol ShowsSlides: Layer {
    mutating func go(to topic: SlideTopic, _ desk: inout Desk)
}

extension Walkthrough: ShowsSlides {}
extension Follower: ShowsSlides {}

/// All slides at a glance, a row or more for each recommendation, to go to one of them.
struct SlideGrid: Layer {
    private struct Cell: Sendable {
        var topic: SlideTopic
        var label: String
        var role: Role
        var row: Int
        var column: Int
    }

    private let deck: Deck
    private let start: SlideTopic
    private var cells: [Cell] = []
    private var cursor = 0
    private var top = 0
    private var height = 1

    var name: String { "All slides" }
    var isOpaque: Bool { true }

    init(_ deck: Deck, at topic: SlideTopic) {
        self.deck = deck
        start = topic
    }

    static let commands: [Command<SlideGrid>] = [
        Command("Show", [.enter, .character(" ")], .move, help: "Show this slide", bar: BarEntry(isEssential: true)) {
            $0.choose(&$1)
        },
        Command("Back a slide", [.left, .character("h")], .move, help: "The slide before") { grid, _ in grid.move(by: -1) },
        Command("On a slide", [.right, .character("l"), .tab], .move, help: "The next slide") { grid, _ in
            grid.move(by: 1)
        },
        Command("Up", [.up, .character("k")], .move, help: "The row above") { grid, _ in grid.step(-1) },
        Command("Down", [.down, .character("j")], .move, help: "The row below", bar: BarEntry(keys: "↑↓←→", title: "Move")) {
            grid, _ in grid.step(1)
        },
        Command("Page up", [.pageUp], .move, help: "A page up") { grid, _ in grid.step(-grid.height) },
        Command("Page down", [.pageDown], .move, help: "A page down") { grid, _ in grid.step(grid.height) },
        Command("First", [.home], .move, help: "The first slide") { grid, _ in grid.move(by: -grid.cells.count) },
        Command("Last", [.end], .move, help: "The last slide") { grid, _ in grid.move(by: grid.cells.count) },
        Command("Help", [.function(1), .character("?")], .program, help: "This page") { grid, desk in
            desk.open(HelpPage(title: grid.name, offers: grid.offers(desk)))
        },
        Command(
            "Close", [.escape, .character("g"), .character("q")], .program, help: "Stay on the slide in sight",
            bar: .essential
        ) { $1.close() },
    ]

    private mutating func choose(_ desk: inout Desk) {
        guard cells.indices.contains(cursor) else { return }
        let topic = cells[cursor].topic
        desk.ask(
            .behind { layer, desk in
                guard var slides = layer as? any ShowsSlides else { return }
                slides.go(to: topic, &desk)
                layer = slides
            })
        desk.close()
    }

    private mutating func move(by count: Int) {
        cursor = max(0, min(cursor + count, cells.count - 1))
        keepInSight()
    }

    /// To the nearest slide that many rows away.
    private mutating func step(_ rows: Int) {
        guard cells.indices.contains(cursor), let last = cells.last else { return }
        let here = cells[cursor]
        let row = max(0, min(here.row + rows, last.row))
        let near = cells.indices.filter { cells[$0].row == row }
            .min { abs(cells[$0].column - here.column) < abs(cells[$1].column - here.column) }
        cursor = near ?? cursor
        keepInSight()
    }

    private mutating func keepInSight() {
        guard cells.indices.contains(cursor) else { return }
        top = max(0, min(max(top, cells[cursor].row - height + 1), cells[cursor].row))
    }

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        guard case .mouse(let mouse) = event else { return false }
        switch mouse.action {
        case .wheelUp: step(-1)
        case .wheelDown: step(1)
        case .press:
            let row = mouse.at.row - Self.firstRow + top
            let hit = cells.firstIndex {
                $0.row == row && ($0.column..<$0.column + columns(of: $0.label) + 2).contains(mouse.at.column)
            }
            if let hit {
                cursor = hit
                choose(&desk)
            }
        default: break
        }
        return true
    }

    private static let firstRow = 2

    mutating func refresh(_ desk: inout Desk) {
        let topic = cells.indices.contains(cursor) ? cells[cursor].topic : start
        let margin = min(12, (deck.items.map { columns(of: $0.number) }.max() ?? 0) + 3)
        cells = []
        var row = -1
        var column = margin
        var before: SlideTopic?
        for topic in deck.slides {
            let (label, role) = label(of: topic)
            let begins = before == nil || topic.recommendation == nil || topic.recommendation != before?.recommendation
            let wide = columns(of: label) + 2
            if begins {
                (row, column) = (row + 1, 1)
            } else if column + wide > desk.size.columns - 1 {
                (row, column) = (row + 1, margin)
            }
            cells.append(Cell(topic: topic, label: label, role: role, row: row, column: column))
            column = begins && topic.recommendation != nil ? max(margin, column + wide) : column + wide
            before = topic
        }
        height = max(1, desk.size.rows - 1 - Self.firstRow)
        cursor = cells.firstIndex { $0.topic == topic } ?? 0
        keepInSight()
    }

    /// A word or a sign: there may be a hundred of them.
    private func label(of topic: SlideTopic) -> (String, Role) {
        let item = deck.item(topic.recommendation)
        switch topic {
        case .title: return ("Title", .slideTitle)
        case .asks: return (fitted(item?.number ?? "", to: 10), .slideBig)
        case .part(_, let letter):
            let state = item?.coverage.first { $0.letter == letter }?.state ?? .evidence
            return ("\(letter.map { "\($0))" } ?? "evidence") \(Symbol.coverage(state))", .coverage(state))
        case .doubt(_, let index):
            let finding = item.flatMap { $0.questions.doubts.indices.contains(index) ? $0.questions.doubts[index] : nil }
            guard let finding else { return ("!", .severity(.caution)) }
            return ("\(Symbol.severity(finding.severity)) \(finding.brief)", .severity(finding.severity))
        case .missing: return ("? not recorded", .severity(.missing))
        case .claim: return ("claim", .slide)
        case .view:
            guard let view = item?.view else { return ("no view yet", .slideDim) }
            guard let category = view.category else { return ("deferred", .slide) }
            return ("\(Symbol.category(category)) \(category.rawValue) \(category.shortName)", .category(category))
        case .together: return ("Unchallenged, taken together", .slideTitle)
        case .minute: return ("The minute", .slideTitle)
        }
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        frame.fill(Rect(desk.size), ground: .slide, role: .slide)
        let title = fitted(deck.review.title, to: desk.size.columns - 2)
        frame.draw(title, at: Point(column: 1, row: 0), role: .slideDim)
        for (index, cell) in cells.enumerated() where cell.row >= top && cell.row < top + height {
            let row = Self.firstRow + cell.row - top
            frame.draw(cell.label, at: Point(column: cell.column, row: row), role: cell.role)
            guard index == cursor else { continue }
            frame.lay(
                .selected, under: Rect(column: cell.column - 1, row: row, width: columns(of: cell.label) + 2, height: 1))
            frame.cursor = Point(column: cell.column, row: row)
        }
    }
}
