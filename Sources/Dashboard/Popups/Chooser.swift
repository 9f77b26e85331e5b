import CursesShell
import Scrutiny

/// A list to choose one thing from, narrowed by typing: the palette, the filters, the themes.
struct Chooser: Layer {
    struct Choice: Sendable {
        var title: String
        var help: String
        /// Shown at the right: the key that does the same.
        var key = ""
        /// Why it cannot be chosen now.
        var unavailable: String?
        var choose: @Sendable (inout Desk) -> Void
        /// Done as soon as the cursor is on it; a preview.
        var visit: (@Sendable (inout Desk) -> Void)?
    }

    let title: String
    let choices: [Choice]
    /// Done when the list is left without a choice.
    var cancel: (@Sendable (inout Desk) -> Void)?
    /// What the bar calls a command of that title here.
    private let barTitles: [String: String]
    private var typed = TextField()
    private var cursor: Int
    private var top = 0
    private var height = 1
    /// Whether the last key was text: the terminal's cursor is then in the field, and on the chosen row otherwise.
    private var isTyping = false

    var name: String { title }
    static var isTyped: Bool { true }

    init(
        _ title: String, _ choices: [Choice], at cursor: Int = 0, cancel: (@Sendable (inout Desk) -> Void)? = nil,
        barTitles: [String: String] = [:]
    ) {
        self.title = title
        self.barTitles = barTitles
        self.choices = choices
        self.cursor = cursor
        self.cancel = cancel
    }

    func barTitle(of command: String) -> String? { barTitles[command] }

    /// Those whose title or help has every word that was typed; those whose title has them come first.
    private var matching: [Choice] {
        // What is longer than any name finds nothing, and is a paste gone astray.
        let words = typed.text.prefix(Self.width).lowercased().split(separator: " ")
        guard !words.isEmpty else { return choices }
        func has(_ text: String) -> Bool {
            let text = text.lowercased()
            return words.allSatisfy { text.contains($0) }
        }
        let named = choices.filter { has($0.title) }
        return named + choices.filter { !has($0.title) && has("\($0.title) \($0.help)") }
    }

    static let commands: [Command<Chooser>] = [
        Command("Choose", [.enter], .work, help: "Take what is under the cursor", bar: .plain) { $0.choose(&$1) },
        Command("Up", [.up], .move, help: "Go up a line") { $0.move(by: -1, &$1) },
        Command("Down", [.down], .move, help: "Go down a line") { $0.move(by: 1, &$1) },
        Command("Page up", [.pageUp], .move, help: "Go up a page") { $0.move(by: -$0.height, &$1) },
        Command("Page down", [.pageDown], .move, help: "Go down a page") { $0.move(by: $0.height, &$1) },
        Command("Close", [.escape], .program, help: "Leave without a choice", bar: .essential) { chooser, desk in
            chooser.cancel?(&desk)
            desk.close()
        },
    ]

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        if case .mouse(let mouse) = event { return handle(mouse, &desk) }
        let before = typed.text
        guard typed.handle(event) else { return false }
        isTyping = true
        guard typed.text != before else { return true }
        (cursor, top) = (0, 0)
        visit(&desk)
        return true
    }

    private mutating func handle(_ mouse: MouseEvent, _ desk: inout Desk) -> Bool {
        switch mouse.action {
        case .wheelUp: move(by: -1, &desk)
        case .wheelDown: move(by: 1, &desk)
        case .press, .doublePress:
            let inside = PopupFrame.inside(desk.size, width: Self.width, height: choices.count + 2)
            let row = mouse.at.row - inside.row - 2
            guard inside.contains(mouse.at), row >= 0, top + row < matching.count else { return true }
            cursor = top + row
            isTyping = false
            if mouse.action == .doublePress { choose(&desk) } else { visit(&desk) }
        case .drag, .release: break
        }
        return true
    }

    private mutating func move(by rows: Int, _ desk: inout Desk) {
        cursor = max(0, min(cursor + rows, matching.count - 1))
        isTyping = false
        keepInSight()
        visit(&desk)
    }

    private func visit(_ desk: inout Desk) {
        let matching = matching
        if matching.indices.contains(cursor) { matching[cursor].visit?(&desk) }
    }

    private mutating func keepInSight() {
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
    }

    private mutating func choose(_ desk: inout Desk) {
        guard matching.indices.contains(cursor) else { return }
        let choice = matching[cursor]
        if let why = choice.unavailable { return desk.say(why) }
        // The list goes first: what is chosen may take the layer behind it away, or lay another over it.
        desk.close()
        choice.choose(&desk)
    }

    private static let width = 72

    mutating func refresh(_ desk: inout Desk) {
        height = max(1, PopupFrame.inside(desk.size, width: Self.width, height: choices.count + 2).height - 2)
        keepInSight()
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let inside = PopupFrame.draw(into: &frame, title: title, width: Self.width, height: choices.count + 2)
        let matching = matching
        var focused: Point?
        for (row, index) in (top..<max(top, min(matching.count, top + inside.height - 2))).enumerated() {
            let choice = matching[index]
            let line = Rect(column: inside.column, row: inside.row + 2 + row, width: inside.width, height: 1)
            let right = frame.draw(choice.key, endingBefore: line.column + line.width, row: line.row, role: .helpKey)
            let titleWidth = min(24, inside.width / 2)
            frame.draw(
                fitted(choice.title, to: titleWidth - 2), at: Point(column: line.column + 1, row: line.row),
                role: choice.unavailable == nil ? .strong : .dim)
            frame.draw(
                fitted(choice.help, to: right - line.column - titleWidth - 1),
                at: Point(column: line.column + titleWidth, row: line.row), role: .dim)
            if index == cursor {
                frame.lay(.selected, under: line)
                focused = Point(column: line.column, row: line.row)
            }
        }
        if matching.isEmpty {
            frame.draw("Nothing of that name.", at: Point(column: inside.column + 1, row: inside.row + 2), role: .dim)
        }
        typed.draw(
            into: &frame, at: Point(column: inside.column, row: inside.row), width: inside.width, isFocused: true,
            placeholder: "Type to narrow the list")
        if !isTyping, let focused { frame.cursor = focused }
    }
}

// MARK: - The lists there are

extension Chooser {
    static func palette(_ offers: [Offer]) -> Chooser {
        Chooser("Every action", offers.map { offer in
            Choice(
                title: offer.title, help: offer.help, key: offer.keys.map(\.name).joined(separator: " "),
                unavailable: offer.unavailable
            ) { $0.ask(.runBehind(offer.index)) }
        })
    }

    static func filter(_ current: RecommendationFilter?) -> Chooser {
        let all = Choice(title: "Everything", help: "The open recommendations, then the concluded ones") {
            $0.ask(.panes { $0.setFilter(nil, &$1) })
        }
        let filters: [RecommendationFilter] = [
            .overdue, .dueSoon, .notAchieved, .contradicted, .noNews, .viewsDiffer, .undated, .mine, .concluded,
        ]
        return Chooser("Show", [all] + filters.map { filter in
            Choice(title: filter.title, help: filter.help) { $0.ask(.panes { $0.setFilter(filter, &$1) }) }
        }, at: current.flatMap { filters.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
    }

    static func order(_ current: RecommendationOrder) -> Chooser {
        Chooser("Sort by", RecommendationOrder.allCases.map { order in
            Choice(title: order.title, help: order.help) { $0.ask(.panes { $0.setOrder(order, &$1) }) }
        }, at: RecommendationOrder.allCases.firstIndex(of: current) ?? 0)
    }

    /// Each theme is seen as soon as the cursor is on it, moved there or brought by typing; Enter keeps it, and Esc
    /// brings the former one back.
    static func theme(_ themes: [ThemeChoice], chosen: String) -> Chooser {
        Chooser("Theme", themes.map { theme in
            Choice(title: theme.name, help: theme.summary, choose: { $0.emit(.useTheme(theme.name)) },
                visit: { $0.emit(.useTheme(theme.name)) })
        }, at: themes.firstIndex { $0.name == chosen } ?? 0, cancel: { $0.emit(.useTheme(chosen)) },
            barTitles: ["Choose": "Keep this theme", "Close": "Back to \(chosen)"])
    }
}

extension RecommendationFilter {
    var help: String {
        switch self {
        case .open: "Every open recommendation"
        case .overdue: "Past the deadline at the meeting, and not achieved"
        case .dueSoon: "The deadline is within 90 days of the meeting"
        case .notAchieved: "At 3, 4 or 5"
        case .contradicted: "The check contradicts the category on record"
        case .noNews: "Nothing added since the last tracking"
        case .viewsDiffer: "Cabinet Member and committee do not agree"
        case .mine: "You are named as responsible, or as lead officer"
        case .concluded: "Tracked previously and concluded"
        case .all: "Open and concluded together"
        case .standing: "Open, and standing at that category"
        case .overdueFor: "Past the deadline for that long"
        case .due: "Open and not achieved, with the deadline then"
        case .undated: "Open and not achieved, without a deadline that is a date"
        case .contradictedIn: "Contradicted, where that portfolio reports"
        case .tracked: "Every one of the reviews tracked then"
        }
    }
}

extension RecommendationOrder {
    var title: String {
        switch self {
        case .number: "Number"
        case .deadline: "Deadline"
        case .findings: "Findings"
        case .age: "Age"
        }
    }

    var help: String {
        switch self {
        case .number: "R01, R02, …"
        case .deadline: "The earliest deadline first"
        case .findings: "The most contested first"
        case .age: "The longest without news first"
        }
    }
}
