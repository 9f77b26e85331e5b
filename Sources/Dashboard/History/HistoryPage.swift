import CursesShell
import Scrutiny

/// What became of a sub-item's evidence, or of a whole recommendation: the revisions, newest first, each with the words
/// that changed against the one before. Any of them can be brought back, as a new revision.
struct HistoryPage: Layer {
    /// A revision with the one that it followed.
    private struct Entry: Sendable {
        var place: EvidencePlace
        var revision: EvidenceRevision
        var before: EvidenceRevision?
        /// Whether this is what stands there now.
        var isNewest: Bool
        /// Of the newest one, whatever it says: what a change of this place is based on.
        var base: Int64?
    }

    private let recommendation: RecommendationID
    private let number: String
    /// The place that it was opened for; nil for the whole recommendation.
    private let place: EvidencePlace?
    private var showsWhole: Bool
    private var isWordForWord = false
    private var entries: [Entry] = []
    private var journal: [JournalEntry] = []
    private var document = Document(width: 1)
    private var reader = Reader()

    var name: String { "History" }
    var isOpaque: Bool { true }

    /// The history of that sub-item; with nil, of everything about the recommendation.
    init(_ file: RecommendationFile, subItem: String?) {
        recommendation = file.id
        number = file.recommendation.number
        place = subItem.map { EvidencePlace(file.id, subItem: $0) }
        showsWhole = place == nil
    }

    private var current: Entry? { entries.indices.contains(reader.stop) ? entries[reader.stop] : nil }

    static let commands: [Command<HistoryPage>] = [
        Command("Up", [.up, .character("k")], .move, help: "Go up") { page, _ in page.reader.take(.up) },
        Command("Down", [.down, .character("j")], .move, help: "Go down", bar: BarEntry(keys: "↑↓", title: "Move")) {
            page, _ in page.reader.take(.down)
        },
        Command("Page up", [.pageUp, .control("b")], .move, help: "Go up a page") { page, _ in page.reader.take(.pageUp) },
        Command("Page down", [.pageDown, .character(" ")], .move, help: "Go down a page") { page, _ in
            page.reader.take(.pageDown)
        },
        Command("Top", [.home], .move, help: "Go to the newest revision") { page, _ in page.reader.take(.first) },
        Command("Bottom", [.end], .move, help: "Go to the oldest revision") { page, _ in page.reader.take(.last) },
        Command(
            "Bring back", [.character("b")], .work, writes: true,
            help: "Bring the revision under the cursor back, as a new one",
            bar: .plain, unavailable: { page, _ in page.whyNotBroughtBack }
        ) { $0.bringBack(&$1) },
        Command("Every word", [.enter], .look, help: "Show every word of the revisions, or only what changed", bar: .plain) {
            page, desk in
            page.isWordForWord.toggle()
            page.lay(desk.size)
        },
        Command(
            "Whole", [.tab, .character("w")], .look, help: "The history of the whole recommendation, or of the sub-item",
            bar: .plain,
            unavailable: { page, _ in
                page.place == nil ? "This is the whole recommendation's history." : nil
            }
        ) { page, desk in
            page.showsWhole.toggle()
            page.reader = Reader()
            page.refresh(&desk)
        },
        Command("Undo", [.control("z")], .work, writes: true, help: "Take back what was done last") { $1.ask(.undo) },
        Command("Redo", [.control("y")], .work, writes: true, help: "Do again what was taken back") { $1.ask(.redo) },
        Command("Help", [.function(1), .character("?")], .program, help: "This page") { page, desk in
            desk.open(HelpPage(title: page.name, offers: page.offers(desk)))
        },
        Command(
            "Close", [.escape, .character("q"), .character("H"), .left], .program, help: "Close this page", bar: .essential
        ) { $1.close() },
    ]

    // MARK: - Bringing back

    private var whyNotBroughtBack: String? {
        guard let current else { return "There is no revision under the cursor." }
        if current.isNewest { return "This is what stands there now." }
        return current.revision.isWithdrawn ? "Nothing was reported then. Choose another revision." : nil
    }

    private mutating func bringBack(_ desk: inout Desk) {
        guard let current else { return }
        desk.perform(
            .revise(
                current.place, updates: current.revision.updates, basedOn: current.base,
                note: "brought back from \(HistoryText.moment(of: current.revision))"))
    }

    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        guard case .performed(.revise(let place, _, _, _), _, .deed) = outcome, place.recommendation == recommendation else {
            return
        }
        reader.moveTo(entries.firstIndex { $0.place == place } ?? 0)
        desk.say("\(title(of: place)): brought back as a new revision. \(desk.takesItBack)")
    }

    // MARK: - Reading

    /// Entries of the journal that are read for one page.
    private static let most = 200

    mutating func refresh(_ desk: inout Desk) {
        let places =
            showsWhole ? desk.reading { try $0.evidencePlaces(of: recommendation) } ?? [] : [place].compactMap { $0 }
        entries = []
        for place in places {
            let revisions = desk.reading { try $0.history(of: place) } ?? []
            let base = revisions.first.flatMap { $0.isWithdrawn ? nil : $0.id }
            for (index, revision) in revisions.enumerated() {
                let before = index + 1 < revisions.count ? revisions[index + 1] : nil
                entries.append(Entry(place: place, revision: revision, before: before, isNewest: index == 0, base: base))
            }
        }
        journal = showsWhole ? desk.reading { try $0.journal(of: recommendation, limit: Self.most) } ?? [] : []
        lay(desk.size)
    }

    private static let width = 78

    private mutating func lay(_ size: Size) {
        var document = Document(width: min(Self.width, size.columns - 2))
        var stops: [Int] = []
        var last: EvidencePlace?
        for entry in entries {
            document.addBlank()
            if showsWhole, entry.place != last {
                document.add(entry.place.subItem.map { "Evidence on \($0))" } ?? "Evidence on the whole", .heading)
            }
            last = entry.place
            stops.append(document.lines.count)
            add(entry, to: &document)
        }
        if !journal.isEmpty {
            document.addBlank()
            document.add("What was done", .heading)
            for entry in journal {
                document.add(
                    entry.what, .base, lead: [Span("\(WallTime.words(entry.at))  \(entry.author)  ", .dim)], indent: 2)
            }
        }
        if document.lines.isEmpty {
            document.add("Nothing has been reported here yet, so there is no history.", .dim)
        }
        self.document = document
        reader.set(lines: document.lines.count, stops: stops, height: size.rows - 2)
    }

    private func add(_ entry: Entry, to document: inout Document) {
        let revision = entry.revision
        var head = [Span("  \(HistoryText.moment(of: revision))", .strong)]
        if let author = revision.author { head.append(Span("  \(author)", .base)) }
        if entry.isNewest, !revision.isWithdrawn { head.append(Span("  stands now", .concluded)) }
        document.add(head)
        if let note = revision.note { document.add(note, .dim, indent: 4) }
        guard !revision.isWithdrawn else {
            return document.add("Taken away: nothing was reported from then on.", .dim, indent: 4)
        }
        guard let before = entry.before, !before.isWithdrawn else {
            return document.add(HistoryText.text(of: revision.updates), .evidence, indent: 4)
        }
        if before.updates == revision.updates { return document.add("The same words as before.", .dim, indent: 4) }
        let marked = HistoryText.marked(from: before.updates, to: revision.updates, isWhole: isWordForWord)
        document.add(marked.text, .evidence, marks: marked.marks, in: entry.place.subItem, indent: 4)
    }

    private func title(of place: EvidencePlace) -> String { number + (place.subItem.map { " \($0))" } ?? "") }

    // MARK: - Drawing

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        guard case .mouse(let mouse) = event else { return false }
        switch mouse.action {
        case .wheelUp: reader.scroll(by: -3)
        case .wheelDown: reader.scroll(by: 3)
        case .press: reader.take(.to(reader.top + mouse.at.row - 1))
        case .doublePress, .drag, .release: break
        }
        return true
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let left = max(1, (frame.size.columns - Self.width) / 2)
        let right = left + document.width
        let title = "History of \(place.flatMap { showsWhole ? nil : self.title(of: $0) } ?? number)"
        frame.draw(fitted(title, to: document.width), at: Point(column: left, row: 0), role: .title)
        let legend = [Span("[-taken out-]", .removed), Span(" "), Span("{+put in+}", .added)]
        let legendWidth = legend.reduce(0) { $0 + columns(of: $1.text) }
        if columns(of: title) + 2 + legendWidth <= document.width {
            frame.draw(legend, at: Point(column: right - legendWidth, row: 0))
        }
        let rect = Rect(column: left, row: 1, width: document.width, height: reader.height)
        for (row, index) in (reader.top..<max(reader.top, min(document.lines.count, reader.inSight.upperBound))).enumerated()
        {
            let line = document.lines[index]
            frame.draw(
                line.spans, at: Point(column: rect.column + line.indent, row: rect.row + row),
                width: rect.width - line.indent)
            if reader.stopLine == index {
                frame.draw(Symbol.cursor, at: Point(column: rect.column, row: rect.row + row), role: .strong)
                frame.lay(.selected, under: Rect(column: rect.column, row: rect.row + row, width: rect.width, height: 1))
                frame.cursor = Point(column: rect.column, row: rect.row + row)
            }
        }
        frame.drawMore(above: reader.top > 0, below: reader.hasMoreBelow, beside: rect)
    }
}
