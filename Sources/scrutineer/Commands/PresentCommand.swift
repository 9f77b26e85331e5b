import ArgumentParser
import CursesShell
import Dashboard
import Foundation
import Register
import Scrutiny

struct PresentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "present", abstract: "Walk a committee through a review on a projector, and record its views.",
        discussion: "A second terminal on the same register shows the same slides: scrutineer follow.")

    @Option(help: "As numbered, or contested: the most contested first. The configuration may say so too.")
    var order: WalkthroughOptions.Order?

    @Flag(help: "Show the slides, and record nothing.")
    var readOnly = false

    @Flag(help: "List the slides that take more than one page, and show nothing.")
    var check = false

    @Option(
        help: ArgumentHelp(
            "The size of the screen that the room sees, such as 80x24; without it, this terminal’s.", valueName: "size"),
        transform: ScreenSize.init)
    var size: ScreenSize?

    @OptionGroup var look: ThemeOption
    @OptionGroup var chosen: ReviewOption
    @OptionGroup var location: RegisterOptions

    func run() throws {
        try MainActor.assumeIsolated {
            try Messages.reportingOnMain {
                let register = try readOnly || check ? location.openToRead() : location.open()
                let review = try review(in: register)
                if check { return try preflight(review, of: register) }
                guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                    throw UsageProblem("The walkthrough needs a terminal. `scrutineer questions` prints the questions.")
                }
                try DashboardCommand.run(
                    register, author: location.authorName, themes: ShownTheme(named: look.theme), options: options,
                    beginning: .presenting(review.id))
            }
        }
    }

    /// The review that is named, or the only one there is.
    private func review(in register: Register) throws -> ReviewSummary {
        let reviews = try Finder(register: register).reviews(chosen.review)
        guard let first = reviews.first else {
            throw UsageProblem("There is no review to present. `scrutineer import` brings reports in.")
        }
        if reviews.count > 1 {
            throw UsageProblem("There are several reviews. Say which with --review:", choices: reviews.map(\.title))
        }
        return first
    }

    /// What the configuration says, and before it what was said here.
    private var options: WalkthroughOptions {
        var options = Configuration.found.configuration.walkthrough
        options.order = order ?? options.order
        options.screen = size?.size ?? options.screen
        return options
    }

    private func preflight(_ review: ReviewSummary, of register: Register) throws {
        let options = options, size = options.screen ?? ScreenSize.ofTerminal
        let preflight = try Preflight(of: review.id, in: register, size: size, today: WallClock.today, options: options)
        guard let preflight else { return }
        for overflow in preflight.overflows { try Output.line("\(overflow.slide): \(overflow.pages) pages") }
        let count = preflight.overflows.count
        Messages.say(
            "At \(size.columns)x\(size.rows), \(count == 0 ? "every one" : "\(count)") of \(preflight.slides) slides "
                + (count == 0 ? "fits on a page." : "take\(count == 1 ? "s" : "") more than one page."))
        if count > 0 { throw ExitStatus.findings }
    }
}

extension WalkthroughOptions.Order: ExpressibleByArgument {}

struct FollowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "follow", abstract: "A second screen: show what the presenter on the same register shows.")

    @OptionGroup var look: ThemeOption
    @OptionGroup var location: RegisterOptions

    func run() throws {
        try MainActor.assumeIsolated {
            try Messages.reportingOnMain {
                guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
                    throw UsageProblem("Following needs a terminal.")
                }
                let register = try location.openToRead()
                try DashboardCommand.run(
                    register, author: location.authorName, themes: ShownTheme(named: look.theme), beginning: .following)
            }
        }
    }
}

/// "120x40"
struct ScreenSize {
    let size: Size

    init(_ text: String) throws {
        let numbers = text.lowercased().split(whereSeparator: { $0 == "x" || $0 == "×" }).compactMap { Int($0) }
        guard numbers.count == 2, (40...1_000).contains(numbers[0]), (12...1_000).contains(numbers[1]) else {
            throw ValidationError("“\(text)” is no size of a screen. Write it like 120x40; 40x12 is the smallest.")
        }
        size = Size(columns: numbers[0], rows: numbers[1])
    }

    /// 80×24 where there is no terminal to ask.
    static var ofTerminal: Size {
        var window = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col >= 40, window.ws_row >= 12 else {
            return Size(columns: 80, rows: 24)
        }
        return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    }
}
