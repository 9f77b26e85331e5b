import CursesShell
import Scrutiny

/// A file on its way in: what was read of it, what is doubtful and what has no place. Enter takes it in; what its columns
/// hold can be corrected first, and the page shows at once what that makes of it.
struct ImportPage: Layer {
    /// How far the file has come.
    enum Stage: Sendable {
        case reading
        /// It could not be read. The words say what to do.
        case failed(why: String)
        case preview(IncomingFile)
        case taking(IncomingFile)
        case taken([ImportOutcome])
    }

    private(set) var request: ReadingRequest
    /// What was asked for when the file was last read.
    private var understood: ReadingRequest
    private(set) var stage = Stage.reading
    private var text = ImportText(width: 1)
    private var reader = Reader()

    var name: String { "Import" }
    var isOpaque: Bool { true }

    /// The page of a file that is being read: the caller asks for `.readFile` with the same request.
    init(_ request: ReadingRequest) {
        self.request = request
        understood = request
    }

    static let commands: [Command<ImportPage>] = [
        Command("Up", [.up, .character("k")], .move, help: "Go up") { page, _ in page.reader.take(.up) },
        Command("Down", [.down, .character("j")], .move, help: "Go down", bar: BarEntry(keys: "↑↓", title: "Move")) {
            page, _ in page.reader.take(.down)
        },
        Command("Page up", [.pageUp, .control("b")], .move, help: "Go up a page") { page, _ in page.reader.take(.pageUp) },
        Command("Page down", [.pageDown, .character(" ")], .move, help: "Go down a page") { page, _ in
            page.reader.take(.pageDown)
        },
        Command("Top", [.home], .move, help: "Go to the beginning") { page, _ in page.reader.take(.first) },
        Command("Bottom", [.end], .move, help: "Go to the end") { page, _ in page.reader.take(.last) },
        Command("Next part", [.tab], .move, help: "Go to the next part of the page") { page, _ in page.turn(by: 1) },
        Command("Part before", [.shiftTab], .move, help: "Go to the part before") { page, _ in page.turn(by: -1) },
        Command(
            "Take in", [.enter], .work, writes: true, help: "Take it into the register; afterwards, open the review",
            bar: .essential,
            unavailable: { page, desk in
                switch page.stage {
                case .reading: "It is being read."
                case .failed:
                    "There is nothing to take in. \(desk.key("Other file", in: ImportPage.self)) names another file."
                case .taking: "It is being taken in."
                case .preview: nil
                case .taken: nil
                }
            }
        ) { $0.goOn(&$1) },
        Command(
            "Column", [.character("c"), .right], .work, help: "Say what the column under the cursor holds", bar: .plain,
            unavailable: { page, _ in
                page.column == nil ? "Go to a column of a table first." : nil
            }
        ) { $0.chooseMeaning(&$1) },
        Command(
            "Day", [.character("m")], .work, help: "Say the day for which the file speaks",
            unavailable: { page, _ in
                if case .preview = page.stage { nil } else { "There is nothing to say of it now." }
            }
        ) { $0.askDay(&$1) },
        Command("Other file", [.character("o")], .work, help: "Name another file", bar: .plain) { page, desk in
            page.leave(&desk)
            desk.open(ImportPrompt(path: page.request.path))
        },
        Command("Undo", [.control("z")], .work, help: "Take the import back") { $1.ask(.undo) },
        Command("Help", [.function(1), .character("?")], .program, help: "This page") { page, desk in
            desk.open(HelpPage(title: page.name, offers: page.offers(desk)))
        },
        Command(
            "Close", [.escape, .character("q"), .left], .program,
            help: "Back to the panes; what was not taken in is left alone", bar: .essential
        ) { $0.leave(&$1) },
    ]

    func barTitle(of command: String) -> String? {
        guard case .taken = stage, command == "Take in" else { return nil }
        return "Open the review"
    }

    // MARK: - What keys do

    private mutating func goOn(_ desk: inout Desk) {
        switch stage {
        case .preview(let file):
            stage = .taking(file)
            lay(desk.size)
            desk.emit(.takeIn(file.reviews, from: request.path))
        case .taken(let outcomes):
            if let review = outcomes.first?.review { desk.ask(.panes { $0.show(review, &$1) }) }
            desk.close()
        case .reading, .failed, .taking: break
        }
    }

    private mutating func leave(_ desk: inout Desk) {
        if case .reading = stage { desk.emit(.stopReading) }
        if case .taking = stage { return desk.say("It is being taken in; a moment.") }
        desk.close()
    }

    /// The column of the tracker under the cursor.
    private var column: IncomingFile.Column? {
        guard case .preview(let file) = stage, text.stops.indices.contains(reader.stop),
            case .column(let index) = text.stops[reader.stop].meaning,
            file.columns.indices.contains(index)
        else { return nil }
        return file.columns[index]
    }

    private func chooseMeaning(_ desk: inout Desk) {
        guard case .preview(let file) = stage, let column else { return }
        let choices = file.meanings.map { meaning in
            Chooser.Choice(title: meaning, help: ImportText.help(of: meaning)) { desk in
                desk.ask(.behind { layer, desk in
                    guard var page = layer as? ImportPage else { return }
                    page.readAgain(&desk) { $0.columns[column.name] = meaning }
                    layer = page
                })
            }
        }
        let heading = column.heading.isEmpty ? "Column \(column.place)" : "“\(column.heading)”"
        desk.open(Chooser("\(heading) holds", choices, at: file.meanings.firstIndex(of: column.holds ?? "none") ?? 0))
    }

    private func askDay(_ desk: inout Desk) {
        guard case .preview(let file) = stage else { return }
        desk.open(
            Prompt(
                "The day for which the file speaks",
                hint: "A day, such as 26 September 2016. Empty: the one that the file gives.",
                text: (request.on ?? file.reviews.first?.reportedOn)?.long ?? "",
                judge: { text in
                    if text.allSatisfy(\.isWhitespace) { return .fine("The day that the file gives") }
                    return .day(text)
                },
                accept: { text, desk in
                    let day = try? TypedDate.day(text)
                    desk.ask(
                        .behind { layer, desk in
                            guard var page = layer as? ImportPage else { return }
                            page.readAgain(&desk) { $0.on = day }
                            layer = page
                        })
                }))
    }

    private mutating func readAgain(_ desk: inout Desk, _ change: (inout ReadingRequest) -> Void) {
        change(&request)
        desk.emit(.readFile(request))
        desk.say("Reading it again …")
    }

    private mutating func turn(by count: Int) {
        let parts = text.stops.indices.filter { text.stops[$0].meaning == .part }
        let next = count > 0 ? parts.first { $0 > reader.stop } : parts.last { $0 < reader.stop }
        guard let next = next ?? (count > 0 ? parts.first : parts.last) else { return }
        reader.moveTo(next)
        // The part from its heading on.
        reader.scroll(by: text.stops[next].line - reader.top)
    }

    // MARK: - What comes of it

    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        switch (stage, outcome) {
        case (.reading, .fileRead(let file, let asked)), (.preview, .fileRead(let file, let asked)):
            guard asked == request else { return }
            stage = .preview(file)
        case (.reading, .fileNotRead(let why, let asked)):
            guard asked == request else { return }
            stage = .failed(why: why)
        case (.preview, .fileNotRead(let why, let asked)):
            guard asked == request else { return }
            // What was read before stays, with what was said of it then.
            request = understood
            return desk.say(why, isError: true)
        case (.taking, .takenIn(let outcomes, _)):
            stage = .taken(outcomes)
            reader = Reader()
        case (.taking(let file), .notTakenIn): stage = .preview(file)
        case (.taken, .performed(_, _, .undo)):
            desk.say("Taken back. The register is as it was before.")
            return desk.close()
        default: return
        }
        if case .preview = stage { understood = request }
        lay(desk.size)
    }

    mutating func refresh(_ desk: inout Desk) { lay(desk.size) }

    private mutating func lay(_ size: Size) {
        text = ImportText(width: min(78, size.columns - 2))
        text.write(stage, path: request.path)
        reader.set(lines: text.document.lines.count, stops: text.stops.map(\.line), height: size.rows - 2)
    }

    // MARK: - Events and drawing

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        guard case .mouse(let mouse) = event else { return false }
        switch mouse.action {
        case .wheelUp: reader.scroll(by: -3)
        case .wheelDown: reader.scroll(by: 3)
        case .press: reader.take(.to(reader.top + mouse.at.row))
        case .doublePress: if column != nil { chooseMeaning(&desk) }
        case .drag, .release: break
        }
        return true
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let document = text.document
        let left = max(1, (frame.size.columns - document.width) / 2)
        for (row, line) in document.lines.dropFirst(reader.top).prefix(reader.height).enumerated() {
            frame.draw(line.spans, at: Point(column: left + line.indent, row: row), width: document.width - line.indent)
            guard reader.stopLine == reader.top + row else { continue }
            frame.draw(Symbol.cursor, at: Point(column: left, row: row), role: .strong)
            frame.lay(.selected, under: Rect(column: left, row: row, width: document.width, height: 1))
            frame.cursor = Point(column: left, row: row)
        }
        frame.drawMore(
            above: reader.top > 0, below: reader.hasMoreBelow,
            beside: Rect(column: left, row: 0, width: document.width, height: reader.height))
    }
}
