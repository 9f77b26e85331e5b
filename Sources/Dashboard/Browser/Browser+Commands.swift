import CursesShell
import Scrutiny

extension Browser {
    static let commands: [Command<Browser>] = movement + work + evidence + looking + structure + program

    private static let movement: [Command<Browser>] = [
        Command("Up", [.up, .character("k")], .move, help: "Go up a line") { $0.move(&$1, .up) },
        Command("Down", [.down, .character("j")], .move, help: "Go down a line", bar: BarEntry(keys: "↑↓", title: "Move")) {
            $0.move(&$1, .down)
        },
        Command("Page up", [.pageUp, .control("b")], .move, help: "Go up a page") { $0.move(&$1, .pageUp) },
        Command("Page down", [.pageDown, .character(" ")], .move, help: "Go down a page") { $0.move(&$1, .pageDown) },
        Command("Top", [.home], .move, help: "Go to the first line") { $0.move(&$1, .first) },
        Command("Bottom", [.end], .move, help: "Go to the last line") { $0.move(&$1, .last) },
        Command(
            "Open", [.enter, .right, .character("l")], .move,
            help: "Open what is under the cursor, or follow the reference", bar: .plain
        ) { $0.enter(&$1) },
        Command("Back", [.escape, .left, .character("h"), .backspace], .move, help: "Go back one level") { $0.leave(&$1) },
        Command("Next pane", [.tab], .move, help: "Go to the next pane") { $0.turnFocus(by: 1, &$1) },
        Command("Previous pane", [.shiftTab], .move, help: "Go to the pane before") { $0.turnFocus(by: -1, &$1) },
        Command("Reviews", [.character("1")], .move, help: "Go to the reviews") { $0.setFocus(.reviews, &$1) },
        Command("Recommendations", [.character("2")], .move, help: "Go to the recommendations") {
            $0.setFocus(.recommendations, &$1)
        },
        Command(
            "Recommendation", [.character("3")], .move, help: "Go to the recommendation", unavailable: needsRecommendation
        ) {
            $0.setFocus(.recommendation, &$1)
        },
        Command(
            "Open all", [.character("x")], .move, help: "Open every sub-item, or close them all",
            unavailable: needsRecommendation
        ) {
            $0.detail.toggleAll()
            $0.setFocus(.recommendation, &$1)
        },
        Command("Next finding", [.character(".")], .move, help: "Go to the next finding of the review") {
            $0.stepFinding(forward: true, &$1)
        },
        Command("Previous finding", [.character(",")], .move, help: "Go to the finding before") {
            $0.stepFinding(forward: false, &$1)
        },
    ]

    private static let work: [Command<Browser>] = [
        Command(
            "Assess", [.character("a")], .work, writes: true,
            help: "Assess the recommendation: the check answers for all six categories",
            bar: .plain, unavailable: needsRecommendation
        ) { browser, desk in
            if let file = browser.detail.file { desk.open(Picker(file)) }
        },
        Command(
            "Criteria", [.character("c")], .work, help: "The criteria of the six categories, and the five questions to tick",
            unavailable: needsRecommendation
        ) { browser, desk in
            if let file = browser.detail.file { desk.open(CriteriaPage(file)) }
        },
        Command(
            "Reopen", [.character("r")], .work, writes: true, help: "Bring a concluded recommendation back to the list",
            unavailable: { browser, _ in
                browser.detail.file?.recommendation.isConcluded == true
                    ? nil : "Only a concluded recommendation can be reopened."
            }
        ) { browser, desk in
            if let file = browser.detail.file { desk.open(Prompt.reopen(file)) }
        },
        Command(
            "As at", [.character("m")], .work, writes: true,
            help: "Set the date of the meeting that everything is measured by",
            unavailable: { browser, _ in
                browser.reviews.current == nil ? "There is no review yet." : nil
            }
        ) { browser, desk in
            if let review = browser.reviews.current, let prompt = Prompt.meeting(of: review, &desk) { desk.open(prompt) }
        },
        importCommand,
        Command("Undo", [.control("z")], .work, writes: true, help: "Take back what was done last") { $1.ask(.undo) },
        Command("Redo", [.control("y")], .work, writes: true, help: "Do again what was taken back") { $1.ask(.redo) },
    ]

    private static let looking: [Command<Browser>] = [
        Command("Search", [.character("/")], .look, help: "Search every word of the register", bar: .plain) { _, desk in
            desk.open(SearchPage())
        },
        Command("Next hit", [.character("n")], .look, help: "Go to the next place that the search found") {
            $0.stepHit(by: 1, &$1)
        },
        Command("Previous hit", [.character("N")], .look, help: "Go to the place before") { $0.stepHit(by: -1, &$1) },
        Command("Filter", [.character("f")], .look, help: "Show only some recommendations: overdue, contradicted, …") {
            browser, desk in
            desk.open(Chooser.filter(browser.filter))
        },
        Command("Sort", [.character("s")], .look, help: "Sort the recommendations") { browser, desk in
            desk.open(Chooser.order(browser.order))
        },
        Command(
            "History", [.character("H")], .look, help: "What was written before, who changed it and when; bring it back",
            unavailable: needsRecommendation
        ) { browser, desk in
            if let file = browser.detail.file {
                desk.open(HistoryPage(file, subItem: browser.focus == .recommendation ? browser.detail.subItem : nil))
            }
        },
        Command(
            "As it stood", [.character("t")], .look, help: "The whole review as it stood at an earlier tracking, or any day",
            unavailable: { browser, _ in
                browser.reviews.current == nil ? "There is no review yet." : nil
            }
        ) { browser, desk in
            guard let review = browser.reviews.current else { return }
            let place = browser.place.flatMap { place in
                browser.detail.file.map { (number: $0.recommendation.number, subItem: place.subItem) }
            }
            if let chooser = Chooser.asItStood(review, at: place, in: browser.focus, &desk) { desk.open(chooser) }
        },
        Command(
            "Questions", [.character("Q")], .look, help: "The questions for this meeting, on one page", bar: .plain,
            unavailable: { browser, _ in
                browser.reviews.current == nil ? "There is no review yet." : nil
            }
        ) { browser, desk in
            if let review = browser.reviews.current { desk.open(QuestionsPage(review)) }
        },
        Command(
            "Present", [.character("p"), .function(5)], .look,
            help: "Walk a committee through the review, and record its views", bar: .plain,
            unavailable: { browser, _ in
                browser.reviews.current == nil ? "There is no review yet." : nil
            }
        ) { browser, desk in
            guard let review = browser.reviews.current?.id else { return }
            Walkthrough.open(review, from: browser.focus == .recommendation ? browser.place?.recommendation : nil, &desk)
        },
        Command(
            "What changed", [.character("w")], .look, help: "What changed since the last tracking, or between any two",
            unavailable: { browser, _ in
                browser.reviews.current == nil ? "There is no review yet." : nil
            }
        ) { browser, desk in
            if let review = browser.reviews.current { desk.open(ChangesPage(review)) }
        },
        Command(
            "Overview", [.character("o"), .character("0")], .look,
            help: "How the register stands, in plots with their numbers", bar: .plain
        ) { browser, desk in
            desk.open(OverviewPage(browser.reviews.current))
        },
    ]

    private static let program: [Command<Browser>] = [
        Command("Palette", [.control("p"), .character(":")], .program, help: "Every action by name") { browser, desk in
            desk.open(Chooser.palette(browser.offers(desk)))
        },
        Command("Theme", [.character("T")], .program, help: "Choose the colours") { _, desk in
            desk.emit(.listThemes)
        },
        Command(
            "Mouse", [.character("M")], .program, help: "Give the mouse to the terminal for selecting text, or take it back"
        ) { _, desk in
            desk.hasMouse.toggle()
            desk.emit(.takeMouse(desk.hasMouse))
            desk.say(
                desk.hasMouse
                    ? "The mouse works here again."
                    : "The mouse is the terminal's: select text with it. "
                        + "\(desk.key("Mouse", in: Browser.self)) takes it back.")
        },
        Command("Redraw", [.control("l")], .program, help: "Draw the screen afresh") { _, desk in
            desk.ask(.refreshAll)
            desk.emit(.repaint)
        },
        Command("Suspend", [], .program, help: "Back to the shell for a while; fg returns") { _, desk in
            desk.emit(.suspend)
        },
        Command(
            "Help", [.function(1), .character("?")], .program, help: "This page",
            bar: BarEntry(keys: "F1/?", isEssential: true)
        ) { browser, desk in
            desk.open(HelpPage(title: browser.name, offers: browser.offers(desk)))
        },
        Command("Quit", [.character("q")], .program, help: "Leave; everything recorded is kept", bar: .essential) {
            $1.emit(.quit)
        },
    ]

    private static let importCommand = Command<Browser>(
        "Import", [.character("i")], .work, writes: true, help: "Bring in a report or a tracker, and see first what is in it"
    ) { $1.open(ImportPrompt()) }

    static let needsRecommendation: @Sendable (Browser, Desk) -> String? = { browser, _ in
        browser.detail.file == nil ? "No recommendation is open." : nil
    }

    private mutating func turnFocus(by step: Int, _ desk: inout Desk) {
        let panes = PaneLayout.Pane.allCases
        let here = panes.firstIndex(of: focus) ?? 0
        setFocus(panes[(here + step + panes.count) % panes.count], &desk)
    }

    /// Through the findings of this recommendation, and then of the next one in the list that has any.
    private mutating func stepFinding(forward: Bool, _ desk: inout Desk) {
        while true {
            if detail.stepFinding(forward: forward) { return setFocus(.recommendation, &desk) }
            let before = recommendations.current?.id
            setFocus(.recommendations, &desk)
            move(&desk, forward ? .down : .up)
            if recommendations.current?.id == before {
                setFocus(.recommendation, &desk)
                return desk.say(
                    forward ? "That was the last finding of this review." : "That was the first finding of this review.")
            }
        }
    }
}
