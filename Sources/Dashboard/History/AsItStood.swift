import CursesShell
import Scrutiny

/// A whole review as it stood at an earlier day, in the panes that one knows. Nothing can be changed in it.
struct AsItStood: Layer {
    private let past: PastReview
    private var browser = Browser()

    var name: String { "As it stood on \(past.day.long)" }
    var isOpaque: Bool { true }

    /// With the cursor on the recommendation of that number, where there was one.
    init(_ past: PastReview, at place: (number: String, subItem: String?)?, in pane: PaneLayout.Pane, _ desk: inout Desk) {
        self.past = past
        browser.stoodOn = past.day
        let target = place.flatMap { place in
            past.recommendation(numbered: place.number).map {
                Place(review: past.id, recommendation: $0, subItem: place.subItem)
            }
        } ?? past.rows.first.map { Place(review: past.id, recommendation: $0.id) }
        desk.reading(from: past) { desk in
            browser.refresh(&desk)
            if let target { browser.begin(at: target, in: pane == .reviews ? .recommendations : pane, &desk) }
        }
    }

    /// The panes' own keys for moving about.
    static let commands: [Command<AsItStood>] =
        movement + [
            Command(
                "Back", [.escape, .left, .character("h"), .backspace], .move,
                help: "Go back one level, and in the end to the present", bar: .essential
            ) { page, desk in
                guard page.browser.canGoBack else { return desk.close() }
                desk.reading(from: page.past) { page.browser.leave(&$0) }
            },
            Command("Help", [.function(1), .character("?")], .program, help: "This page", bar: BarEntry(keys: "F1/?")) {
                page, desk in
                desk.open(HelpPage(title: page.name, offers: page.offers(desk)))
            },
            Command("To the present", [.character("q"), .character("t")], .program, help: "Leave the past", bar: .essential)
            { $1.close() },
        ]

    /// The panes' own keys for moving about, over the past.
    private static let movement: [Command<AsItStood>] = Browser.commands
        .filter { $0.group == .move && !$0.keys.contains(.escape) }
        .map { command in
            Command<AsItStood>(
                command.title, command.keys, .move, help: command.help, bar: command.bar,
                unavailable: { page, desk in command.unavailable(page.browser, desk) },
                run: { page, desk in desk.reading(from: page.past) { command.run(&page.browser, &$0) } })
        }

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        desk.reading(from: past) { browser.handle(event, &$0) }
    }

    mutating func refresh(_ desk: inout Desk) { desk.reading(from: past) { browser.refresh(&$0) } }

    func draw(into frame: inout Frame, _ desk: Desk) {
        var desk = desk
        desk.reading(from: past) { browser.draw(into: &frame, $0) }
    }
}

// MARK: - Choosing the day

extension Chooser {
    /// The review's trackings, newest first, and any other day. Nil, with the reason said, where nothing can be read.
    static func asItStood(
        _ review: ReviewSummary, at place: (number: String, subItem: String?)?, in pane: PaneLayout.Pane, _ desk: inout Desk
    ) -> Chooser? {
        guard let trackings = desk.reading({ try $0.trackings(of: review.id) }),
            let first = desk.reading({ try $0.firstKnownDay(of: review.id) }) ?? nil
        else { return nil }
        let open: @Sendable (CalendarDate, inout Desk) -> Void = { day, desk in
            let before = trackings.last { $0 < day }
            guard let then = desk.reading({ try $0.review(review.id, asItStoodOn: day) }) else { return }
            guard let then else { return desk.say("The register knows nothing of this review as early as \(day.long).") }
            let former = before.flatMap { before in desk.reading { try $0.review(review.id, asItStoodOn: before) } ?? nil }
            let past = PastReview(review.id, then, asItStoodOn: day, trackings: trackings, before: former)
            desk.open(AsItStood(past, at: place, in: pane, &desk))
        }
        var choices = trackings.reversed().map { day in
            Choice(
                title: day.long,
                help: day < first ? "Before the first report" : day == trackings.last ? "The newest tracking" : "A tracking",
                unavailable: day < first ? "The register has no report as old as that; its first is of \(first.long)." : nil
            ) { open(day, &$0) }
        }
        choices.append(
            Choice(title: "Another day", help: "From \(first.long) on") { desk in
                desk.open(Prompt.asItStood(from: first, today: desk.today, open))
            })
        return Chooser("As it stood", choices)
    }
}

extension Prompt {
    static func asItStood(
        from first: CalendarDate, today: CalendarDate, _ open: @escaping @Sendable (CalendarDate, inout Desk) -> Void
    ) -> Prompt {
        Prompt(
            "As it stood at the end of that day", hint: "A day, such as 27 October 2015",
            judge: { text in
                guard case .day(let day)? = PartialDate(written: text) else { return .wrong("Not a day of the calendar") }
                if day < first { return .wrong("Nothing of it is known before \(first.long)") }
                return day > today ? .wrong("That day is still to come") : .fine(day.long)
            },
            accept: { text, desk in
                if case .day(let day)? = PartialDate(written: text) { open(day, &desk) }
            })
    }
}
