import CursesShell
import Scrutiny

/// A second screen: it shows what the presenter shows. One can look around by oneself and come back.
struct Follower: Layer {
    /// What is to be said of the presenter.
    enum Presenter: Sendable, Hashable {
        case awaited, there, left, died
        /// Shows something that this program cannot read.
        case newer
    }

    private(set) var presenter = Presenter.awaited
    /// What is on the screen; nil until somebody presents.
    private var show: SlideShow?
    /// What the presenter showed last.
    private var shown: ShownState?
    private(set) var looksAround = false

    var name: String { "The second screen" }
    var isOpaque: Bool { true }
    /// Nothing but the slide, as long as it is the presenter's.
    var hasBar: Bool { presenter != .there || looksAround }

    static let commands: [Command<Follower>] = [
        Command(
            "Next", [.character(" "), .pageDown, .down, .right], .move, help: "Look on by yourself",
            bar: BarEntry(keys: "Space")
        ) { $0.lookOn(&$1) },
        Command("Back", [.pageUp, .up, .left], .move, help: "Look back by yourself", bar: BarEntry(keys: "←")) {
            $0.lookBack(&$1)
        },
        Command("Slides", [.character("g")], .move, help: "All slides at a glance", bar: .plain, unavailable: needsShow) {
            follower, desk in
            if let show = follower.show { desk.open(SlideGrid(show.deck, at: show.state.topic)) }
        },
        Command(
            "Return", [.enter, .escape, .home], .move, help: "Return to what the presenter shows",
            bar: BarEntry(isEssential: true),
            unavailable: { follower, _ in
                follower.looksAround ? nil : "This is what the presenter shows."
            }
        ) { $0.comeBack(&$1) },
        Command(
            "Earlier accounts", [.character("e")], .look, help: "Show the accounts that newer ones replace, or hide them",
            unavailable: needsShow
        ) { follower, _ in
            follower.lookAround { $0.toggleEarlier() }
        },
        Command(
            "Zoom", [.character("z")], .look, help: "Fewer columns and more space, in three steps", unavailable: needsShow
        ) { follower, _ in
            follower.lookAround { $0.zoom() }
        },
        Command("Theme", [.character("T")], .look, help: "Choose the colours") { _, desk in desk.emit(.listThemes) },
        Command("Help", [.function(1), .character("?")], .program, help: "This page", bar: BarEntry(keys: "?")) {
            follower, desk in
            desk.open(HelpPage(title: follower.name, offers: follower.offers(desk)))
        },
        Command("Quit", [.character("q")], .program, help: "Leave", bar: .essential) { $1.emit(.quit) },
    ]

    private static let needsShow: @Sendable (Follower, Desk) -> String? = { follower, _ in
        follower.show == nil ? "Nobody has shown anything yet." : nil
    }

    // MARK: - Following

    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        switch outcome {
        case .presentation(let text?):
            guard let state = ShownState(text) else { return presenter = .newer }
            presenter = .there
            shown = state
            if !looksAround { comeBack(&desk) }
        case .presentation(nil): if presenter != .awaited { presenter = .left }
        case .presenterDied: if presenter != .awaited { presenter = .died }
        default: break
        }
    }

    private mutating func comeBack(_ desk: inout Desk) {
        looksAround = false
        guard let shown else { return }
        if show?.follow(shown) == true { return }
        var fresh = SlideShow(shown)
        // The place comes after the reading: until then there are no slides to be at.
        if fresh.refresh(&desk) { _ = fresh.follow(shown) }
        show = fresh
    }

    mutating func refresh(_ desk: inout Desk) {
        guard show?.refresh(&desk) == true, !looksAround, let shown else { return }
        _ = show?.follow(shown)
    }

    // MARK: - Looking around

    private mutating func lookAround(_ deed: (inout SlideShow) -> Void) {
        guard var own = show else { return }
        looksAround = true
        own.setBlank(false)
        deed(&own)
        show = own
    }

    private mutating func lookOn(_ desk: inout Desk) {
        let size = rect(desk)
        lookAround { _ = $0.goOn(Size(columns: size.width, rows: size.height)) }
    }

    private mutating func lookBack(_ desk: inout Desk) {
        let size = rect(desk)
        lookAround { _ = $0.goBack(Size(columns: size.width, rows: size.height)) }
    }

    mutating func go(to topic: SlideTopic, _ desk: inout Desk) { lookAround { $0.go(to: topic) } }

    // MARK: - Drawing

    /// As large as the presenter's slide where there is room for that, so that pages break at the same places.
    private func rect(_ desk: Desk) -> Rect {
        let rows = desk.size.rows - (hasBar ? 2 : 0)
        guard let size = shown?.size, !looksAround, size.columns <= desk.size.columns, size.rows <= rows,
            size.columns >= Dashboard.smallestSize.columns, size.rows >= Dashboard.smallestSize.rows - 1
        else { return Rect(column: 0, row: 0, width: desk.size.columns, height: rows) }
        return Rect(column: 0, row: 0, width: desk.size.columns, height: rows).middle(size)
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        frame.fill(Rect(desk.size), ground: .slide, role: .slide)
        if let show {
            show.draw(into: &frame, rect(desk))
        } else {
            let size = "\(desk.size.columns)x\(desk.size.rows)"
            let words = "Nobody is presenting yet. The slides appear here as soon as someone does.\n\nThis screen has "
                + "\(size) cells: present --size \(size) fits the pages to it where the presenter’s is larger."
            frame.cursor = Point(column: 2, row: desk.size.rows / 3)
            for (row, line) in Wrap(words, width: min(60, desk.size.columns - 4)).enumerated() {
                frame.draw(line, at: Point(column: 2, row: desk.size.rows / 3 + row), role: .slide)
            }
        }
        if hasBar, let words {
            frame.draw(
                fitted(words, to: desk.size.columns - 2), at: Point(column: 1, row: desk.size.rows - 2), role: .notice)
        }
    }

    private var words: String? {
        switch presenter {
        case .awaited: nil
        case .there: "You are looking around by yourself. Enter returns to what the presenter shows."
        case .left: "The presenter has left. This is the last slide that was shown."
        case .died: "The presenter’s program has ended. This is the last slide that was shown."
        case .newer: "The presenter’s program is newer than this one, and shows what this one cannot."
        }
    }
}
