import CursesShell
import Scrutiny

/// Two officers changed the same evidence: both texts, what differs marked, and what there is to choose. Until one
/// chooses, nothing has happened; whatever one chooses, both texts stay in the history.
struct ConflictPage: Paged {
    let title: String
    let theirs: EvidenceRevision
    private(set) var merge: ConflictMerge
    var page = Page()
    /// Which of the places where a choice is to be made has the cursor.
    private(set) var cursor = 0
    /// Of each such place, where it is in `merge`, and its first line on the page.
    private var places: [(account: Int, block: Int, line: Int)] = []

    var name: String { "Two texts" }
    var isOpaque: Bool { true }

    init(_ title: String, base: [Update], mine: [Update], theirs: EvidenceRevision) {
        self.title = title
        self.theirs = theirs
        merge = ConflictMerge(base: base, mine: mine, theirs: theirs.updates)
    }

    static var commands: [Command<ConflictPage>] {
        [
            Command(
                "Keep mine", [.character("m")], .work, help: "Yours becomes the newest; theirs stays in the history",
                bar: .plain
            ) { page, desk in
                let theirs = page.theirs
                desk.close()
                desk.ask(.sheet { $0.keepMine(over: theirs, &$1) })
            },
            Command(
                "Keep theirs", [.character("t")], .work, help: "Theirs stays the newest; yours goes into the history",
                bar: .plain
            ) { page, desk in
                let theirs = page.theirs
                desk.close()
                desk.ask(.sheet { $0.keepTheirs(theirs, &$1) })
            },
            Command("Both together", [.enter], .work, help: "Take both, as chosen here, into the editor", bar: .plain) {
                page, desk in
                let theirs = page.theirs, merged = page.merge.updates
                desk.close()
                desk.ask(.sheet { $0.take(merged, over: theirs, &$1) })
            },
            Command(
                "Next place", [.tab], .move, help: "Go to the next place that both changed", bar: .plain,
                unavailable: noPlaces
            ) { page, _ in page.turn(by: 1) },
            Command("Place before", [.shiftTab], .move, help: "Go to the place before", unavailable: noPlaces) { page, _ in
                page.turn(by: -1)
            },
            Command(
                "Mine here", [.character("1")], .work, help: "Of this place, take yours",
                bar: BarEntry(keys: "1 2 3", title: "Here"), unavailable: noPlaces
            ) { $0.choose(.mine, &$1) },
            Command("Theirs here", [.character("2")], .work, help: "Of this place, take theirs", unavailable: noPlaces) {
                $0.choose(.theirs, &$1)
            },
            Command(
                "Both here", [.character("3")], .work, help: "Of this place, take both, yours first", unavailable: noPlaces
            ) { $0.choose(.both, &$1) },
            Command("Help", [.function(1), .character("?")], .program, help: "This page") { page, desk in
                desk.open(HelpPage(title: page.name, offers: page.offers(desk)))
            },
        ] + scrolling
    }

    private static let noPlaces: @Sendable (ConflictPage, Desk) -> String? = { page, _ in
        page.places.isEmpty ? "No paragraph was changed by both." : nil
    }

    private mutating func turn(by count: Int) {
        guard !places.isEmpty else { return }
        cursor = (cursor + count + places.count) % places.count
        page.take(.to(max(0, places[cursor].line - 1)))
    }

    private mutating func choose(_ choice: TextMerge.Choice, _ desk: inout Desk) {
        guard places.indices.contains(cursor) else { return }
        merge.choose(choice, account: places[cursor].account, block: places[cursor].block)
        refresh(&desk)
    }

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool { page.handle(event) }

    // MARK: - On the screen

    private static func inside(_ size: Size) -> Rect {
        Rect(column: 0, row: 1, width: size.columns, height: size.rows - 2).inset(columns: 2, rows: 1)
    }

    mutating func refresh(_ desk: inout Desk) {
        let rect = Self.inside(desk.size)
        var document = Document(width: min(rect.width, 100))
        document.add(
            "While you were editing \(title), \(theirs.saver) saved it. Nothing is lost: whatever you choose, "
                + "both texts stay in the history.")
        places = []
        for (account, merged) in merge.accounts.enumerated() {
            document.addBlank()
            document.add(merged.heading ?? "First account", .heading)
            for (index, block) in merged.text.blocks.enumerated() { add(block, account, index, to: &document) }
        }
        cursor = max(0, min(cursor, places.count - 1))
        page.set(document.lines, height: rect.height)
    }

    private mutating func add(_ block: TextMerge.Block, _ account: Int, _ index: Int, to document: inout Document) {
        switch block {
        case .same(let lines): for line in lines { document.add(line, .dim) }
        case .changed(let new, let old, let byMe):
            document.add(byMe ? "You changed:" : "\(theirs.saver) changed:", .strong)
            show(from: old, to: new, indent: 2, in: &document)
        case .conflict(let conflict):
            let isHere = places.count == cursor
            places.append((account, index, document.lines.count))
            let chosen = switch conflict.choice {
            case .mine: "yours is taken"
            case .theirs: "theirs is taken"
            case .both: "both are taken, yours first"
            }
            document.add([
                Span(isHere ? "\(Symbol.cursor) " : "  ", .strong), Span("Both of you changed this: ", .strong),
                Span(chosen, isHere ? .notice : .dim),
            ])
            for (name, text) in [("1 yours", conflict.mine), ("2 \(theirs.saver)", conflict.theirs)] {
                document.add(name, .helpKey, indent: 2)
                show(from: conflict.base, to: text, indent: 4, in: &document)
            }
        }
    }

    private func show(from old: [String], to new: [String], indent: Int, in document: inout Document) {
        func account(_ lines: [String]) -> [Update] { [Update(text: lines.joined(separator: "\n"))] }
        let (text, marks) = HistoryText.marked(from: account(old), to: account(new), isWhole: true)
        if text.isEmpty { return document.add("(nothing)", .dim, indent: indent) }
        document.add(text, .base, marks: marks, in: nil, indent: indent)
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        frame.draw(
            fitted("\(title): two texts", to: desk.size.columns - 2), at: Point(column: 1, row: 0), role: .title)
        let rect = Self.inside(desk.size)
        frame.border(
            Rect(column: 0, row: 1, width: desk.size.columns, height: desk.size.rows - 2), title: "Yours and theirs",
            role: .borderFocused)
        page.draw(into: &frame, rect)
        if places.indices.contains(cursor), (page.top..<page.top + rect.height).contains(places[cursor].line) {
            frame.cursor = Point(column: rect.column, row: rect.row + places[cursor].line - page.top)
        }
    }
}
