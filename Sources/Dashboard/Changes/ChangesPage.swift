import CursesShell
import Scrutiny

/// What changed in a review between two of its trackings: evidence, targets, categories, and what is missing now.
struct ChangesPage: Layer {
    /// Where a line of the page leads.
    private struct Stop: Sendable {
        var number: String
        var subItem: String?
    }

    private let review: ReviewSummary
    private var trackings: [CalendarDate] = []
    /// The two days, by their places among the trackings; nil until there are two.
    private var pair: (from: Int, to: Int)?
    private var changes: EditionChanges?
    private var document = Document(width: 1)
    private var stops: [Stop] = []
    private var reader = Reader()

    var name: String { "What changed" }
    var isOpaque: Bool { true }

    init(_ review: ReviewSummary) { self.review = review }

    static let commands: [Command<ChangesPage>] = [
        Command("Up", [.up, .character("k")], .move, help: "Go up") { page, _ in page.reader.take(.up) },
        Command("Down", [.down, .character("j")], .move, help: "Go down", bar: BarEntry(keys: "↑↓", title: "Move")) {
            page, _ in page.reader.take(.down)
        },
        Command("Page up", [.pageUp, .control("b")], .move, help: "Go up a page") { page, _ in page.reader.take(.pageUp) },
        Command("Page down", [.pageDown, .character(" ")], .move, help: "Go down a page") { page, _ in
            page.reader.take(.pageDown)
        },
        Command("Top", [.home], .move, help: "Go to the first change") { page, _ in page.reader.take(.first) },
        Command("Bottom", [.end], .move, help: "Go to the last change") { page, _ in page.reader.take(.last) },
        Command(
            "Go there", [.enter], .work, help: "Open the place of the change", bar: .plain,
            unavailable: { page, _ in
                page.current == nil ? "There is no change under the cursor." : nil
            }
        ) { $0.goThere(&$1) },
        Command(
            "Earlier", [.left, .character("h")], .look, help: "The two trackings before",
            bar: BarEntry(keys: "←→", title: "Trackings"),
            unavailable: { page, _ in
                page.pair.map { $0.from > 0 } == true ? nil : "There is no earlier tracking on record."
            }
        ) { $0.move(from: -1, to: -1, &$1) },
        Command(
            "Later", [.right, .character("l")], .look, help: "The two trackings after",
            unavailable: { page, _ in
                page.pair.map { $0.to < page.trackings.count - 1 } == true ? nil : "There is no later tracking on record."
            }
        ) { $0.move(from: 1, to: 1, &$1) },
        Command(
            "From earlier", [.character("-")], .look, help: "Compare with the tracking before that, over a longer time",
            bar: BarEntry(keys: "- +", title: "From"),
            unavailable: { page, _ in
                page.pair.map { $0.from > 0 } == true ? nil : "There is no earlier tracking on record."
            }
        ) { $0.move(from: -1, to: 0, &$1) },
        Command(
            "From later", [.character("+"), .character("=")], .look,
            help: "Compare with the tracking after that, over a shorter time",
            unavailable: { page, _ in
                page.pair.map { $0.from + 1 < $0.to } == true ? nil : "The two trackings are next to each other."
            }
        ) { $0.move(from: 1, to: 0, &$1) },
        Command("Copy", [.character("y")], .work, help: "Copy the page to the clipboard") { page, desk in
            desk.emit(.copy(page.plainText))
            desk.say("Copied.")
        },
        Command("Help", [.function(1), .character("?")], .program, help: "This page") { page, desk in
            desk.open(HelpPage(title: page.name, offers: page.offers(desk)))
        },
        Command("Close", [.escape, .character("q"), .character("w")], .program, help: "Back to the panes", bar: .essential) {
            $1.close()
        },
    ]

    // MARK: - Going about

    private mutating func move(from: Int, to: Int, _ desk: inout Desk) {
        guard let before = pair else { return }
        pair = (before.from + from, before.to + to)
        reader = Reader()
        refresh(&desk)
    }

    private var current: Stop? { stops.indices.contains(reader.stop) ? stops[reader.stop] : nil }

    private func goThere(_ desk: inout Desk) {
        guard let stop = current else { return }
        guard let id = desk.reading({ try $0.recommendation(numbered: stop.number, in: review.id) }) ?? nil else {
            return desk.say("There is no \(stop.number) any more.")
        }
        let place = Place(review: review.id, recommendation: id, subItem: stop.subItem)
        desk.ask(.panes { $0.show(place, &$1) })
        desk.close()
    }

    // MARK: - Reading

    mutating func refresh(_ desk: inout Desk) {
        trackings = desk.reading { try $0.trackings(of: review.id) } ?? []
        if pair.map({ $0.to >= trackings.count || $0.from >= $0.to }) ?? true {
            pair = trackings.count >= 2 ? (trackings.count - 2, trackings.count - 1) : nil
        }
        changes = nil
        if let pair {
            changes =
                desk.reading { try $0.changes(in: review.id, from: trackings[pair.from], to: trackings[pair.to]) } ?? nil
        }
        lay(desk.size)
    }

    private static let width = 78

    private mutating func lay(_ size: Size) {
        document = Document(width: min(Self.width, size.columns - 2))
        stops = []
        var stopLines: [Int] = []
        document.add(review.title, .title)
        guard let pair else {
            document.add("There is one tracking on record at most, and nothing to compare it with.", .dim)
            return reader.set(lines: document.lines.count, stops: [], height: size.rows - 2)
        }
        document.add("What changed from \(trackings[pair.from].long) to \(trackings[pair.to].long)", .strong)
        guard let changes else {
            document.add("Nothing of this review was known on \(trackings[pair.from].long).", .dim)
            return reader.set(lines: document.lines.count, stops: [], height: size.rows - 2)
        }
        document.add(changes.summary.joined(separator: " · "), .dim)
        for recommendation in changes.recommendations {
            let statements = recommendation.statements
            guard !statements.isEmpty else { continue }
            document.addBlank()
            document.add(recommendation.number, .heading)
            for statement in statements {
                stops.append(Stop(number: recommendation.number, subItem: statement.subItem))
                stopLines.append(document.lines.count)
                let severity: Finding.Severity = statement.isDoubtful ? .caution : .note
                document.add(
                    statement.text, .base, lead: [Span("\(Symbol.severity(severity)) ", .severity(severity))], indent: 2)
            }
        }
        if stops.isEmpty { document.add("Nothing has changed.", .dim) }
        reader.set(lines: document.lines.count, stops: stopLines, height: size.rows - 2)
    }

    private var plainText: String {
        document.lines.map { String(repeating: " ", count: $0.indent) + $0.spans.map(\.text).joined() }.joined(
            separator: "\n")
    }

    // MARK: - Events and drawing

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        guard case .mouse(let mouse) = event else { return false }
        switch mouse.action {
        case .wheelUp: reader.scroll(by: -3)
        case .wheelDown: reader.scroll(by: 3)
        case .press: reader.take(.to(reader.top + mouse.at.row))
        case .doublePress: goThere(&desk)
        case .drag, .release: break
        }
        return true
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let left = max(1, (frame.size.columns - document.width) / 2)
        let rect = Rect(column: left, row: 0, width: document.width, height: reader.height)
        for (row, line) in document.lines.dropFirst(reader.top).prefix(rect.height).enumerated() {
            let place = Point(column: left, row: row)
            frame.draw(line.spans, at: Point(column: left + line.indent, row: row), width: rect.width - line.indent)
            guard reader.stopLine == reader.top + row else { continue }
            frame.draw(Symbol.cursor, at: place, role: .strong)
            frame.lay(.selected, under: Rect(column: left, row: row, width: rect.width, height: 1))
            frame.cursor = place
        }
        frame.drawMore(above: reader.top > 0, below: reader.hasMoreBelow, beside: rect)
    }
}
