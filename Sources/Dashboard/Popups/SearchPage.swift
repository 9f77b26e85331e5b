import CursesShell
import Scrutiny

/// Search as one types, over every word of the register; each hit with its place and the words around it.
struct SearchPage: Layer {
    private var field = TextField()
    private var hits: [SearchHit] = []
    private var cursor = 0
    private var top = 0
    private var size = Size(columns: 1, rows: 1)
    /// Whether the last key was text: the terminal's cursor is then in the field, and on the chosen hit otherwise.
    private var isTyping = true
    /// How many are asked for: those in sight while somebody types, all when they are gone through.
    private var asked = 0
    private var few: Int { min(max(visible + 1, 40), Self.most) }
    private static let most = 200

    var name: String { "Search" }
    static var isTyped: Bool { true }
    var isOpaque: Bool { true }

    static let commands: [Command<SearchPage>] = [
        Command("Go there", [.enter], .work, help: "Open the place under the cursor", bar: .plain) { $0.goThere(&$1) },
        Command("Up", [.up], .move, help: "Go up a hit") { $0.move(by: -1, &$1) },
        Command("Down", [.down], .move, help: "Go down a hit", bar: BarEntry(keys: "↑↓", title: "Move")) {
            $0.move(by: 1, &$1)
        },
        Command("Page up", [.pageUp], .move, help: "Go up a page") { $0.move(by: -$0.visible, &$1) },
        Command("Page down", [.pageDown], .move, help: "Go down a page") { $0.move(by: $0.visible, &$1) },
        Command("Close", [.escape], .program, help: "Back to the panes", bar: .essential) { $1.close() },
    ]

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        if case .mouse(let mouse) = event { return handle(mouse, &desk) }
        let before = field.text
        guard field.handle(event) else { return false }
        isTyping = true
        if field.text != before {
            asked = few
            search(&desk)
            (cursor, top) = (0, 0)
        }
        return true
    }

    private mutating func handle(_ mouse: MouseEvent, _ desk: inout Desk) -> Bool {
        switch mouse.action {
        case .wheelUp: move(by: -1, &desk)
        case .wheelDown: move(by: 1, &desk)
        case .press, .doublePress:
            let row = top + (mouse.at.row - 2) / 2
            guard mouse.at.row >= 2, hits.indices.contains(row) else { return true }
            cursor = row
            isTyping = false
            if mouse.action == .doublePress { goThere(&desk) }
        case .drag, .release: break
        }
        return true
    }

    private mutating func search(_ desk: inout Desk) {
        let text = field.text.trimmed
        hits = text.isEmpty ? [] : desk.reading { try $0.search(text, limit: asked) } ?? []
    }

    /// Finds those that there was no room for.
    private mutating func searchOn(_ desk: inout Desk) {
        guard hits.count >= asked, asked < Self.most else { return }
        asked = Self.most
        search(&desk)
    }

    /// How many were found, as far as that is known.
    private var count: String {
        if hits.count < asked { return "\(hits.count) found" }
        return asked < Self.most ? "more than \(hits.count - 1)" : "the first \(hits.count)"
    }

    private var visible: Int { max(1, (size.rows - 3) / 2) }

    private mutating func move(by count: Int, _ desk: inout Desk) {
        if count > 0 { searchOn(&desk) }
        cursor = max(0, min(cursor + count, hits.count - 1))
        isTyping = false
        keepInSight()
    }

    private mutating func keepInSight() {
        if cursor < top { top = cursor }
        if cursor >= top + visible { top = cursor - visible + 1 }
    }

    private mutating func goThere(_ desk: inout Desk) {
        guard hits.indices.contains(cursor) else { return }
        searchOn(&desk)
        let (hits, cursor) = (hits, cursor)
        desk.ask(.panes { $0.walk(hits, at: cursor, &$1) })
        desk.close()
    }

    mutating func refresh(_ desk: inout Desk) {
        size = desk.size
        asked = max(asked, few)
        search(&desk)
        cursor = max(0, min(cursor, hits.count - 1))
        keepInSight()
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let width = desk.size.columns - 2
        frame.draw("/", at: Point(column: 1, row: 0), role: .strong)
        let count = field.text.isEmpty ? "" : count
        field.draw(
            into: &frame, at: Point(column: 3, row: 0), width: max(10, width - 2 - columns(of: count) - 2), isFocused: true,
            placeholder: "words, \"a phrase\", r03, category:3, due:<2016-04, officer:jones")
        frame.draw(count, endingBefore: width + 1, row: 0, role: .dim)
        for (line, index) in (top..<max(top, min(hits.count, top + visible))).enumerated() {
            let hit = hits[index]
            let row = 2 + line * 2
            let place = "\(hit.number)\(hit.subItem.map { "\(Symbol.step)\($0)" } ?? "")"
            frame.draw(
                [Span(place.padded(to: 10), .strong), Span(hit.reviewTitle, .dim)], at: Point(column: 2, row: row),
                width: width - 2)
            let marks = hit.matches.map { Mark(bytes: $0, role: .hit, meaning: .finding) }
            let spans = Mark.pieces(of: 0..<hit.snippet.utf8.count, by: marks).map {
                Span(hit.snippet.utf8Slice($0.0), $0.1?.role ?? .base)
            }
            frame.draw(spans, at: Point(column: 4, row: row + 1), width: width - 4)
            guard index == cursor else { continue }
            frame.lay(.selected, under: Rect(column: 1, row: row, width: width, height: 2))
            if !isTyping { frame.cursor = Point(column: 1, row: row) }
        }
        if hits.isEmpty, !field.text.isEmpty {
            frame.draw("Nothing found.", at: Point(column: 2, row: 2), role: .dim)
        }
    }
}

extension Browser {
    /// Shows that hit, and lets n and N walk the others.
    mutating func walk(_ hits: [SearchHit], at index: Int, _ desk: inout Desk) {
        self.hits = hits
        hit = index
        stepHit(by: 0, &desk)
    }

    mutating func stepHit(by count: Int, _ desk: inout Desk) {
        guard !hits.isEmpty else { return desk.say("Search first, with \(desk.key("Search", in: Browser.self)).") }
        hit = (hit + count + hits.count) % hits.count
        let found = hits[hit]
        show(Place(review: found.review, recommendation: found.recommendation, subItem: found.subItem), &desk)
        desk.say("\(hit + 1) of \(hits.count)")
    }
}
