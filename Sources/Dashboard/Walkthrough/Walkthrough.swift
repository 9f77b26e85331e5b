import CursesShell
import Scrutiny

/// The walkthrough: one thing at a time, large and calm, for a room; and the committee's views recorded as they are given.
struct Walkthrough: Layer {
    var show: SlideShow
    var clock: MeetingClock?
    private(set) var isTicking = false
    var countsTime: Bool { clock != nil || isTicking }
    /// The slide, the next one, the notes and the clock, for a screen that only the presenter sees.
    var isForPresenter = false
    /// What has been typed of where to go: "4c".
    private(set) var jump = ""
    /// What was recorded here and can be taken back here.
    private var recorded = 0
    private var taken = 0
    /// The theme to go back to; nil where the slides have that of the other screens.
    private var themeBefore: String?
    /// What was told last to those who follow.
    private var told = ""

    var name: String { "The walkthrough" }
    var isOpaque: Bool { true }
    var takesText: Bool { !jump.isEmpty }
    var hasBar: Bool { !show.state.isBlank }

    /// The walkthrough of that review, from the title, or from one recommendation.
    init(_ review: ReviewID, from recommendation: RecommendationID? = nil, _ options: WalkthroughOptions) {
        show = SlideShow(ShownState(review: review, options))
        isTicking = options.showsClock
        if let recommendation { show.go(to: .asks(recommendation)) }
    }

    /// Opens the walkthrough over what is there, in the colours chosen for it until one leaves.
    static func open(_ review: ReviewID, from recommendation: RecommendationID? = nil, _ desk: inout Desk) {
        var walk = Walkthrough(review, from: recommendation, desk.walkthrough)
        if let theme = desk.walkthrough.theme, theme != desk.themeName {
            walk.themeBefore = desk.themeName
            desk.emit(.useTheme(theme))
        }
        desk.open(walk)
    }

    var deck: Deck { show.deck }
    var topic: SlideTopic { show.state.topic }
    /// The recommendation that the slide in sight is about.
    var item: AgendaItem? { deck.item(topic.recommendation) }

    // MARK: - The place

    /// Where the slide is drawn.
    func slide(_ desk: Desk) -> Rect {
        let screen = Rect(column: 0, row: 0, width: desk.size.columns, height: desk.size.rows - 1)
        let room = isForPresenter ? PresenterView.slide(in: screen) : screen
        // No larger than where it is seen, so that the pages break there and here at the same places.
        return desk.walkthrough.screen.map { room.middle(Size(columns: $0.columns, rows: $0.rows - 1)) } ?? room
    }

    private func size(_ desk: Desk) -> Size {
        let rect = slide(desk)
        return Size(columns: rect.width, rows: rect.height)
    }

    mutating func goOn(_ desk: inout Desk) {
        if show.state.isBlank {
            show.setBlank(false)
        } else if !show.goOn(size(desk)) {
            desk.say("That was the last slide.")
        }
        tell(&desk)
    }

    mutating func goBack(_ desk: inout Desk) {
        if show.state.isBlank {
            show.setBlank(false)
        } else if !show.goBack(size(desk)) {
            desk.say("This is the first slide.")
        }
        tell(&desk)
    }

    mutating func go(to topic: SlideTopic, _ desk: inout Desk) {
        show.go(to: topic)
        tell(&desk)
    }

    /// Does something with the show, and tells those who follow.
    mutating func change(_ desk: inout Desk, _ deed: (inout SlideShow) -> Void) {
        deed(&show)
        tell(&desk)
    }

    /// Tells those who follow what is shown now, if it is something else.
    mutating func tell(_ desk: inout Desk) {
        if isForPresenter, !PresenterView.fits(desk.size) { isForPresenter = false }
        show.setSize(size(desk))
        // The time counts from when the clock is first asked for.
        if isTicking, clock == nil { clock = MeetingClock(desk.walkthrough, recommendations: deck.items.count) }
        let item = topic.recommendation
        clock?.turn(to: item, at: desk.now)
        let text = show.state.text
        guard text != told else { return }
        told = text
        desk.emit(.present(text))
    }

    mutating func toggleClock(_ desk: inout Desk) {
        isTicking.toggle()
        tell(&desk)
    }

    // MARK: - Events

    /// Digits begin a jump; while there is one, what is typed belongs to it.
    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        switch event {
        case .key(let key): handle(key, &desk)
        case .mouse(let mouse): handle(mouse, &desk)
        case .paste, .resize: false
        }
    }

    private mutating func handle(_ key: Key, _ desk: inout Desk) -> Bool {
        guard case .character(let character) = key.code, key.modifiers.isEmpty, character.isASCII else {
            return !jump.isEmpty && handleJump(key, &desk)
        }
        guard character.isNumber || (!jump.isEmpty && (character.isLetter || character == ".")) else { return false }
        if jump.count < 8 { jump.append(character) }
        return true
    }

    private mutating func handleJump(_ key: Key, _ desk: inout Desk) -> Bool {
        switch key {
        case .enter:
            if let slide = deck.slide(named: jump) {
                go(to: slide, &desk)
            } else {
                desk.say("There is no \(jump) here.", isError: true)
            }
            jump = ""
        case .backspace: jump.removeLast()
        case .escape: jump = ""
        default:
            // Any other key gives the jump up and does what it does.
            jump = ""
            return false
        }
        return true
    }

    private mutating func handle(_ mouse: MouseEvent, _ desk: inout Desk) -> Bool {
        switch mouse.action {
        case .press, .wheelDown: goOn(&desk)
        case .wheelUp: goBack(&desk)
        case .doublePress, .drag, .release: break
        }
        return true
    }

    mutating func refresh(_ desk: inout Desk) {
        guard show.refresh(&desk) else {
            return desk.say("This review is no longer in the register.", isError: true)
        }
        tell(&desk)
    }

    mutating func foresee(_ desk: Desk) { show.foresee(size(desk)) }

    mutating func leave(_ desk: inout Desk) {
        desk.emit(.endPresentation)
        if let themeBefore { desk.emit(.useTheme(themeBefore)) }
        desk.close()
    }

    // MARK: - Recording

    mutating func record(_ desk: inout Desk) {
        if topic == .together { return desk.open(AgreeTogether(deck.together)) }
        guard let item else { return }
        go(to: .view(item.id), &desk)
        desk.open(Picker(item.file, dress: .projector))
    }

    var whyNothingToRecord: String? {
        item == nil && topic != .together ? "Go to a recommendation first: its number and Enter." : nil
    }

    /// Only what was recorded here: what an officer did before the meeting is not undone in front of everyone.
    func whyNothingToTakeBack(_ purpose: Effect.Purpose) -> String? {
        if purpose == .redo { return taken > 0 ? nil : "Nothing was taken back in this walkthrough." }
        return recorded > 0 ? nil : "Nothing has been recorded in this walkthrough."
    }

    /// Shows the view that was recorded or taken back.
    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        guard case .performed(let change, _, let purpose) = outcome, let first = change.judged.first else { return }
        switch purpose {
        case .deed: (recorded, taken) = (recorded + 1, 0)
        case .undo: (recorded, taken) = (max(0, recorded - 1), taken + 1)
        case .redo: (recorded, taken) = (recorded + 1, max(0, taken - 1))
        }
        if topic == .together || change.judged.count > 1 {
            go(to: .together, &desk)
        } else if deck.item(first) != nil {
            go(to: .view(first), &desk)
        }
        if purpose == .undo { desk.say("Taken back. \(desk.key("Redo", in: Self.self)) records it again.") }
    }

    // MARK: - Drawing

    func draw(into frame: inout Frame, _ desk: Desk) {
        let screen = Rect(column: 0, row: 0, width: desk.size.columns, height: desk.size.rows - 1)
        if show.state.isBlank { return frame.fill(Rect(desk.size), ground: .slide, role: .slide) }
        let rect = slide(desk)
        frame.fill(screen, ground: .slide, role: .slide)
        show.draw(into: &frame, rect)
        drawFoot(into: &frame, rect)
        let time = isTicking || isForPresenter ? clock?.words(item?.number, at: desk.now) : nil
        if isForPresenter {
            PresenterView(show: show, time: time).draw(into: &frame, screen)
        } else if let time {
            frame.draw(" \(time) ", endingBefore: screen.width, row: 0, role: .slideDim)
        }
    }

    private func drawFoot(into frame: inout Frame, _ rect: Rect) {
        let stage = Stage(size: Size(columns: rect.width, rows: rect.height), zoom: show.state.zoom)
        let at = Point(column: rect.column + stage.column, row: rect.row + stage.footRow)
        if !jump.isEmpty {
            let taken = frame.draw("Go to \(jump)", at: at, role: .slideTitle)
            frame.cursor = Point(column: at.column + taken, row: at.row)
            frame.showsCursor = true
        } else if item == nil || topic != .view(item?.id ?? RecommendationID(0)), topic != .together {
            let tally = Tally(deck)
            frame.draw("\(tally.decided) of \(tally.count) decided", at: at, role: .slideDim)
        }
    }
}

extension Change {
    /// The recommendations that it judges.
    fileprivate var judged: [RecommendationID] {
        switch self {
        case .record(_, let id), .restore(_, let id): [id]
        case .all(let changes): changes.flatMap(\.judged)
        default: []
        }
    }
}
