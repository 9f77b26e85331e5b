import CursesShell
import Scrutiny

/// The whole interface as a value: events go in, frames and effects come out. It does no input and no output
/// of its own but for reading the register it was given.
public struct Dashboard: Sendable {
    private var desk: Desk
    /// The panes at the back, what lies over them in front. Never empty.
    private(set) var layers: [any Layer]
    private var undone = UndoHistory()
    /// What was pressed last; at first the key that most begin with.
    private var lastEvent = InputEvent.key(.down)
    /// None or one; an array, since a value cannot hold another of its kind.
    private var ahead: [StepAhead] = []
    /// The screen as it now stands, where it has been drawn ahead.
    private var drawn: Frame?

    /// What surrounds the interface and does not change while it runs.
    public struct Surroundings: Sendable {
        public var source: any RegisterReading
        /// Who is recorded as the author of what is done here.
        public var author: String
        public var today: CalendarDate
        /// Where the register is kept, as the person knows it.
        public var registerName: String
        public var themeName: String
        /// The keys that the person has chosen.
        public var keys: KeyMap
        public var walkthrough: WalkthroughOptions

        public init(
            source: any RegisterReading, author: String, today: CalendarDate, registerName: String,
            themeName: String = "", keys: KeyMap = KeyMap(), walkthrough: WalkthroughOptions = WalkthroughOptions()
        ) {
            self.source = source
            self.author = author
            self.today = today
            self.registerName = registerName
            self.themeName = themeName
            self.keys = keys
            self.walkthrough = walkthrough
        }
    }

    /// The panes on the first review, read and ready to draw.
    public init(_ surroundings: Surroundings, size: Size) {
        desk = Desk(
            source: surroundings.source, author: surroundings.author, today: surroundings.today,
            registerName: surroundings.registerName, themeName: surroundings.themeName, keys: surroundings.keys,
            walkthrough: surroundings.walkthrough, size: size)
        var browser = Browser()
        browser.refresh(&desk)
        layers = [browser]
        offerDrafts()
    }

    /// Work that was not saved last time is the first thing to see.
    private mutating func offerDrafts() {
        let author = desk.author
        guard !desk.source.isReadOnly, let drafts = desk.reading({ try $0.drafts(by: author) }), !drafts.isEmpty else {
            return
        }
        desk.open(Chooser.drafts(drafts, &desk))
        _ = settle(at: 0)
    }

    // MARK: - The walkthrough

    /// Opens the walkthrough of that review over the panes.
    public mutating func present(_ review: ReviewID) -> [Effect] {
        forgetAhead()
        Walkthrough.open(review, &desk)
        return settle(at: layers.count - 1)
    }

    /// Opens the second screen over the panes; it waits for `.presentation`.
    public mutating func follow() -> [Effect] {
        forgetAhead()
        if let theme = desk.walkthrough.theme, theme != desk.themeName { desk.emit(.useTheme(theme)) }
        desk.open(Follower())
        return settle(at: layers.count - 1)
    }

    /// Says what time it is: seconds of a clock that goes on.
    public mutating func tick(at now: Int64) {
        desk.now = now
        if isTicking { forgetAhead() }
    }

    /// Whether a clock is on the screen, so that it is to be drawn anew each second.
    public var isTicking: Bool { layers.contains { $0.isTicking } }

    // MARK: - Events

    /// Takes one event from the terminal and answers with what is to be done outside.
    public mutating func handle(_ event: InputEvent) -> [Effect] {
        if let step = ahead.first, step.event == event { return take(step) }
        forgetAhead()
        lastEvent = event
        switch event {
        case .resize(let size):
            desk.size = size
            refreshAll()
            return settle(at: layers.count - 1)
        case .key, .paste: desk.clearNotice()
        case .mouse: break
        }
        // Below the smallest size nothing is drawn but a line; nothing unseen is changed either.
        guard isLargeEnough else {
            return event == .key(.character("q")) ? [.quit] : []
        }
        for index in layers.indices.reversed() {
            if layers[index].take(event, &desk) || !layers[index].passesKeysOn { return settle(at: index) }
        }
        return settle(at: 0)
    }

    /// Takes what became of an effect, or happened outside, and answers with what follows.
    public mutating func handle(_ outcome: Outcome) -> [Effect] {
        forgetAhead()
        switch outcome {
        case .performed(let change, let inverse, let purpose):
            undone.note(inverse, of: change, as: purpose)
            desk.isOwnDeed = true
            refreshAll()
            desk.isOwnDeed = false
        case .refused(let why): desk.say(why, isError: true)
        case .registerChanged: refreshAll()
        case .conflicted(_, let theirs):
            desk.say("\(theirs.saver) has saved this evidence meanwhile. Nothing was changed.", isError: true)
        case .notice(let text): desk.say(text)
        case .themeRefused(let why, let shown):
            desk.themeName = shown
            desk.say(why, isError: true)
        case .draftKept, .draftNotKept, .editedElsewhere: break
        case .written(let path): desk.say("Written to \(path).")
        case .presentation, .presenterDied: break
        case .fileRead, .fileNotRead, .paths: break
        case .takenIn(_, let inverse):
            if let inverse { undone.note(inverse) }
            refreshAll()
        case .notTakenIn(let why): desk.say(why, isError: true)
        case .themes(let themes):
            desk.open(Chooser.theme(themes, chosen: desk.themeName))
            return settle(at: layers.count - 1)
        }
        var effects: [Effect] = []
        for index in layers.indices.reversed() where layers.indices.contains(index) {
            layers[index].learn(outcome, &desk)
            effects += settle(at: index)
        }
        return effects
    }

    /// After how many milliseconds without an event `rest` has something to do; nil when it has nothing.
    public var patience: Int? { layers.compactMap(\.patience).min() }

    /// Does what could wait: nothing has come for as long as `patience` said, or the program is about to end.
    public mutating func rest() -> [Effect] {
        forgetAhead()
        var effects: [Effect] = []
        for index in layers.indices.reversed() where layers.indices.contains(index) {
            layers[index].rest(&desk)
            effects += settle(at: index)
        }
        return effects
    }

    private mutating func refreshAll() {
        for index in layers.indices { layers[index].refresh(&desk) }
    }

    /// Grants what the layer at that place has asked for.
    private mutating func settle(at index: Int) -> [Effect] {
        var effects: [Effect] = []
        for request in desk.takeRequests() {
            switch request {
            case .open(var layer):
                layer.refresh(&desk)
                layers.append(layer)
                effects += settle(at: layers.count - 1)
            case .close:
                if index > 0, layers.indices.contains(index) { layers.remove(at: index) }
            case .effect(.useTheme(let name)):
                desk.themeName = name
                effects.append(.useTheme(name))
            case .effect(let effect): effects.append(effect)
            case .undo: effects += takeBack(.undo)
            case .redo: effects += takeBack(.redo)
            case .runBehind(let command):
                let behind = max(0, index - 1)
                layers[behind].run(command, &desk)
                effects += settle(at: behind)
            case .behind(let deed):
                let behind = max(0, index - 1)
                deed(&layers[behind], &desk)
                effects += settle(at: behind)
            case .panes(let deed):
                guard var browser = layers[0] as? Browser else { continue }
                deed(&browser, &desk)
                layers[0] = browser
            case .sheet(let deed):
                guard let place = layers.lastIndex(where: { $0 is EvidenceSheet }),
                    var sheet = layers[place] as? EvidenceSheet
                else { continue }
                deed(&sheet, &desk)
                layers[place] = sheet
                effects += settle(at: place)
            case .refreshAll: refreshAll()
            }
        }
        return effects
    }

    private mutating func takeBack(_ purpose: Effect.Purpose) -> [Effect] {
        guard let change = undone.next(purpose) else {
            desk.say(purpose == .undo ? "There is nothing to undo." : "There is nothing to redo.")
            return []
        }
        return [.perform(change, as: purpose)]
    }

    // MARK: - Foresight

    /// Prepares what the next key is likely to need; for when a frame has been shown. Answers with the frame that will be
    /// next if the last key comes again, where that can be said.
    public mutating func foresee() -> Frame? {
        guard ahead.isEmpty else { return ahead.first?.frame }
        drawn = nil
        if let front = layers.indices.last { layers[front].foresee(desk) }
        ahead = StepAhead(lastEvent, from: self).map { [$0] } ?? []
        return ahead.first?.frame
    }

    /// Whether what an event does depends on when it comes.
    var countsTime: Bool { layers.contains { $0.countsTime } }

    private mutating func take(_ step: StepAhead) -> [Effect] {
        let now = desk.now
        self = step.dashboard
        desk.now = now
        drawn = step.frame
        return step.effects
    }

    private mutating func forgetAhead() {
        ahead = []
        drawn = nil
    }

    // MARK: - Drawing

    /// The smallest screen that the panes are drawn on.
    public static let smallestSize = Size(columns: 40, rows: 12)

    private var isLargeEnough: Bool {
        desk.size.columns >= Self.smallestSize.columns && desk.size.rows >= Self.smallestSize.rows
    }

    /// The whole screen as it now stands.
    public func draw() -> Frame {
        if let drawn { return drawn }
        var frame = Frame(size: desk.size)
        guard isLargeEnough else {
            let size = Self.smallestSize
            frame.draw("Needs \(size.columns)×\(size.rows). q quits.", at: Point(column: 0, row: 0))
            return frame
        }
        let back = layers.lastIndex { $0.isOpaque } ?? 0
        for layer in layers[back...] {
            // The cursor is the front layer's; where it has no row to show, the beginning of the screen.
            frame.cursor = Point(column: 0, row: 0)
            frame.showsCursor = false
            layer.draw(into: &frame, desk)
        }
        if let front = layers.last, front.hasBar {
            BottomBar(offers: front.offers(desk, inBarOnly: true), notice: desk.notice).draw(into: &frame)
        }
        return frame
    }
}

/// What can be undone and redone in this session.
struct UndoHistory: Sendable {
    private var done: [Change] = []
    private var undone: [Change] = []

    /// Something was done that this takes back.
    mutating func note(_ inverse: Change) {
        done.append(inverse)
        undone = []
    }

    mutating func note(_ inverse: Change, of change: Change, as purpose: Effect.Purpose) {
        switch purpose {
        case .deed: note(inverse)
        case .undo:
            done.removeLast(done.isEmpty ? 0 : 1)
            undone.append(inverse)
        case .redo:
            undone.removeLast(undone.isEmpty ? 0 : 1)
            done.append(inverse)
        }
    }

    /// The change that the next undo or redo performs; it leaves its list only when it is performed.
    func next(_ purpose: Effect.Purpose) -> Change? { purpose == .redo ? undone.last : done.last }
}
