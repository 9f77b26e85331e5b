import CursesShell
import Dashboard
import Register
import Scrutiny

/// The event loop: hands the dashboard what comes from the terminal, the signals and the register, does what it
/// asks for, and shows its frames.
@MainActor
final class Session {
    private let terminal: any Terminal
    private let register: Register
    private let author: String
    private let themes: ThemeLibrary
    private let watch: RegisterWatch?
    private let signals: SignalPipe?
    private var dashboard: Dashboard
    private var isOver = false
    /// The frame on the screen no longer shows what is.
    private var isStale = true

    /// The dashboard on that register, read and ready; `watch` and `signals` are nil where nothing outside is heard.
    init(
        _ terminal: any Terminal, _ register: Register, author: String, themes: ThemeLibrary, watch: RegisterWatch? = nil,
        signals: SignalPipe? = nil, notices: [String] = []
    ) {
        self.terminal = terminal
        self.register = register
        self.author = author
        self.themes = themes
        self.watch = watch
        self.signals = signals
        dashboard = Dashboard(
            .init(
                source: register, author: author, today: WallClock.today, registerName: register.path,
                themeName: terminal.theme.name),
            size: terminal.size)
        for notice in notices { _ = dashboard.handle(.notice(notice)) }
    }

    // MARK: - The loop

    /// Runs until the person leaves or the terminal is gone.
    func run() {
        while !isOver {
            takeEvents()
            show()
            if !isOver { sleep() }
        }
    }

    /// Takes all that the terminal has; what comes at once is drawn once.
    private func takeEvents() {
        while !isOver, let event = terminal.nextEvent() {
            act(on: dashboard.handle(event))
            isStale = true
        }
    }

    private func show() {
        guard isStale, !isOver else { return }
        terminal.show(dashboard.draw())
        isStale = false
    }

    /// Sleeps until there is something to do; nothing wakes the machine meanwhile.
    private func sleep() {
        let descriptors = [EventWait.keyboard, signals?.descriptor, watch?.descriptor].compactMap { $0 }
        let wake = EventWait.wait(for: descriptors)
        if wake.gone.contains(EventWait.keyboard) { isOver = true }
        takeSignals()
        if let watch, wake.ready.contains(watch.descriptor), watch.drain().hasChanges {
            act(on: dashboard.handle(.registerChanged))
            isStale = true
        }
    }

    private func takeSignals() {
        for signal in signals?.take() ?? [] {
            switch signal {
            // What was recorded is in the register; what is half typed in a field is given up.
            case .hangUp, .terminate, .interrupt: isOver = true
            case .goOn, .windowChanged: isStale = true
            }
        }
    }

    // MARK: - Effects

    private func act(on effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .quit: isOver = true
            case .perform(let change, let purpose): perform(change, as: purpose)
            case .copy(let text): terminal.copyToClipboard(text)
            case .useTheme(let name): useTheme(name)
            case .listThemes: act(on: dashboard.handle(.themes(themeChoices)))
            case .takeMouse(let takes): terminal.takesMouse = takes
            case .suspend:
                terminal.stop()
            case .repaint:
                terminal.suspend()
                terminal.resume()
            }
        }
    }

    private func perform(_ change: Change, as purpose: Effect.Purpose) {
        let outcome: Outcome
        do {
            let inverse = try register.perform(change, by: author, at: WallClock.secondsSince1970)
            outcome = .performed(change, inverse: inverse, as: purpose)
        } catch {
            outcome = .refused(why: "\(error)")
        }
        act(on: dashboard.handle(outcome))
    }

    private var themeChoices: [ThemeChoice] {
        themes.names().map { name in
            do {
                return ThemeChoice(name: name, summary: try themes.load(name).description)
            } catch {
                return ThemeChoice(name: name, summary: "cannot be read: \(error)")
            }
        }
    }

    private func useTheme(_ name: String) {
        do {
            terminal.theme = try themes.load(name)
        } catch {
            act(on: dashboard.handle(.notice("\(error)")))
        }
        isStale = true
    }
}
