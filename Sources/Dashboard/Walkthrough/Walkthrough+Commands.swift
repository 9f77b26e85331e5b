import CursesShell
import Scrutiny

extension Walkthrough {
    static let commands: [Command<Walkthrough>] = going + working + looking + program

    private static let going: [Command<Walkthrough>] = [
        Command(
            "Next", [.character(" "), .pageDown, .down, .right, .enter], .move, help: "The next page, or the next slide",
            bar: BarEntry(keys: "Space", isEssential: true)
        ) { $0.goOn(&$1) },
        Command(
            "Back", [.pageUp, .up, .left, .backspace], .move, help: "The page or the slide before", bar: BarEntry(keys: "←")
        ) { $0.goBack(&$1) },
        Command("First slide", [.home], .move, help: "The title") { $0.go(to: .title, &$1) },
        Command(
            "The minute", [.end, .character("m")], .move, help: "What has been decided",
            bar: BarEntry(keys: "m", title: "Minute")
        ) { $0.go(to: .minute, &$1) },
        Command("Next recommendation", [.tab, .character("n")], .move, help: "The next recommendation") {
            $0.go(to: $0.deck.slide(ofRecommendationFrom: $0.topic, forward: true), &$1)
        },
        Command("Recommendation before", [.shiftTab, .character("N")], .move, help: "The recommendation before") {
            $0.go(to: $0.deck.slide(ofRecommendationFrom: $0.topic, forward: false), &$1)
        },
        Command(
            "All slides", [.character("g")], .move, help: "All slides at a glance; a number and Enter goes to one (4c)",
            bar: BarEntry(title: "Slides")
        ) { walk, desk in
            desk.open(SlideGrid(walk.deck, at: walk.topic))
        },
    ]

    private static let working: [Command<Walkthrough>] = [
        Command(
            "Record", [.character("a")], .work, writes: true,
            help: "Record the committee’s view: 1 to 6, or d when it is deferred", bar: .plain,
            unavailable: { walk, _ in
                walk.whyNothingToRecord
            }
        ) { $0.record(&$1) },
        Command(
            "Take back", [.control("z")], .work, writes: true, help: "Take back what was recorded last",
            unavailable: { walk, _ in
                walk.whyNothingToTakeBack(.undo)
            }
        ) { $1.ask(.undo) },
        Command(
            "Redo", [.control("y")], .work, writes: true, help: "Record again what was taken back",
            unavailable: { walk, _ in
                walk.whyNothingToTakeBack(.redo)
            }
        ) { $1.ask(.redo) },
        Command("Copy the minute", [.character("y")], .work, help: "Copy the minute to the clipboard") { walk, desk in
            desk.emit(.copy(walk.deck.minute.plainText))
            desk.say("The minute is copied.")
        },
        Command("Write the minute", [.character("w")], .work, help: "Write the minute to a file, in Markdown") {
            walk, desk in
            desk.open(Prompt.minute(of: walk.show.state.review, walk.deck.meeting))
        },
    ]

    private static let looking: [Command<Walkthrough>] = [
        Command(
            "Earlier accounts", [.character("e")], .look, help: "Show the accounts that newer ones replace, or hide them",
            unavailable: { walk, _ in
                if case .part = walk.topic { nil } else { "This slide has no evidence; its sub-items’ slides do." }
            }
        ) { walk, desk in walk.change(&desk) { $0.toggleEarlier() } },
        Command("Zoom", [.character("z")], .look, help: "Fewer columns and more space, in three steps", bar: .plain) {
            walk, desk in
            walk.change(&desk) { $0.zoom() }
        },
        Command(
            "Blank", [.character("b"), .character(".")], .look, help: "Blank the screen; any move brings the slide back",
            bar: .plain
        ) { walk, desk in
            walk.change(&desk) { $0.setBlank(!$0.state.isBlank) }
        },
        Command("Order", [.character("o")], .look, help: "As numbered, or the most contested first") { walk, desk in
            let order: Agenda.Order = walk.show.state.order == .numbered ? .contested : .numbered
            walk.change(&desk) { $0.setOrder(order) }
            desk.say(
                order == .numbered
                    ? "As numbered." : "The most contested first; what nothing speaks against is taken together at the end.")
        },
        Command("Clock", [.character("t")], .look, help: "Show the meeting clock: for this item, gone, left") {
            $0.toggleClock(&$1)
        },
        Command("More time", [.character("+")], .look, help: "Five minutes more for the meeting", unavailable: needsClock) {
            walk, _ in walk.clock?.allow(5)
        },
        Command("Less time", [.character("-")], .look, help: "Five minutes less", unavailable: needsClock) { walk, _ in
            walk.clock?.allow(-5)
        },
        Command(
            "Presenter view", [.character("v")], .look,
            help: "The slide with the next one, the notes and the clock, while others follow",
            unavailable: { _, desk in
                PresenterView.fits(desk.size)
                    ? nil : "The presenter view needs a screen of \(PresenterView.smallest.columns) columns."
            }
        ) { walk, desk in
            walk.isForPresenter.toggle()
            if walk.isForPresenter != walk.isTicking { walk.toggleClock(&desk) }
            walk.tell(&desk)
        },
        Command("Theme", [.character("T")], .look, help: "Choose the colours") { _, desk in desk.emit(.listThemes) },
    ]

    private static let program: [Command<Walkthrough>] = [
        Command(
            "Help", [.function(1), .character("?")], .program, help: "This page", bar: BarEntry(keys: "?", isEssential: true)
        ) { walk, desk in
            desk.open(HelpPage(title: walk.name, offers: walk.offers(desk)))
        },
        Command(
            "Leave", [.escape, .character("q")], .program, help: "Leave the walkthrough; everything recorded is kept",
            bar: .essential
        ) { $0.leave(&$1) },
    ]

    private static let needsClock: @Sendable (Walkthrough, Desk) -> String? = { walk, desk in
        walk.isTicking ? nil : "\(desk.key("Clock", in: Walkthrough.self)) shows the clock first."
    }
}

extension Prompt {
    /// Asks for the file that the minute is written to.
    static func minute(of review: ReviewID, _ meeting: CalendarDate) -> Prompt {
        Prompt(
            "Write the minute", hint: "The file to write, in Markdown. One that is there is left as it is.",
            text: "minute-\(meeting.iso).md",
            judge: { $0.trimmed.isEmpty ? .wrong("A name is needed") : .fine("Written whole, or not at all") },
            accept: { $1.emit(.writeMinute(review, at: meeting, to: $0.trimmed)) })
    }
}
