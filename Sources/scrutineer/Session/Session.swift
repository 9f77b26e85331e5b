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
    /// What other screens on this register show, or see of this one.
    private let podium: Podium
    /// Files that are being read or taken in.
    private let files: IncomingFiles
    private var dashboard: Dashboard
    private var isOver = false
    /// The signal that ends it, if one does.
    private var ending: SignalPipe.Signal?
    /// There may be recommendations on which nobody has counted what the check finds.
    private var mayCount = true
    private var hasCounted = false
    /// The frame on the screen no longer shows what is.
    private var isStale = true

    /// The dashboard on that register, read and ready; `watch` and `signals` are nil where nothing outside is heard.
    init(
        _ terminal: any Terminal, _ register: Register, author: String, themes: ThemeLibrary, watch: RegisterWatch? = nil,
        signals: SignalPipe? = nil, keys: KeyMap = KeyMap(), walkthrough: WalkthroughOptions = WalkthroughOptions(),
        notices: [String] = []
    ) {
        self.terminal = terminal
        self.register = register
        self.author = author
        self.themes = themes
        self.watch = watch
        self.signals = signals
        podium = Podium(register)
        files = IncomingFiles(register, author: author)
        dashboard = Dashboard(
            .init(
                source: register, author: author, today: WallClock.today, registerName: register.path,
                themeName: terminal.theme.name, keys: keys, walkthrough: walkthrough),
            size: terminal.size)
        if !notices.isEmpty { _ = dashboard.handle(.notice(notices.joined(separator: " "))) }
    }

    /// Begins with the walkthrough of that review instead of the panes.
    func present(_ review: ReviewID) { act(on: dashboard.present(review)) }

    /// Shows what a presenter on this register shows, now and from now on.
    func follow() {
        act(on: dashboard.follow())
        if let outcome = podium.follow() { act(on: dashboard.handle(outcome)) }
    }

    // MARK: - The loop

    /// Runs until the person leaves, the terminal is gone or a signal ends it; answers with that signal, for which a
    /// terminal that is gone counts as well. All that is kept is on the disk then.
    func run() -> SignalPipe.Signal? {
        defer { podium.leave() }
        takeEvents()
        show()
        Footprint.dropCode()
        while !isOver {
            takeEvents()
            show()
            if !isOver { sleep() }
        }
        // Where the cursor is, and what was kept but is not yet on the disk.
        for _ in 0..<2 where dashboard.patience != nil { rest() }
        return ending
    }

    /// Takes all that the terminal has; what comes at once is drawn once.
    private func takeEvents() {
        while !isOver, let event = terminal.nextEvent() {
            dashboard.tick(at: WallClock.secondsSince1970)
            act(on: dashboard.handle(event))
            isStale = true
        }
    }

    private func show() {
        guard isStale, !isOver else { return }
        terminal.show(dashboard.draw())
        isStale = false
        podium.show()
        // Whoever goes on without looking up is not kept waiting.
        guard EventWait.wait(for: [EventWait.keyboard], timeout: 0).isEmpty else { return }
        if let next = dashboard.foresee() { terminal.prepare(next) }
    }

    /// Sleeps until there is something to do; nothing wakes the machine meanwhile.
    private func sleep() {
        let descriptors = [EventWait.keyboard, signals?.descriptor, watch?.descriptor, podium.descriptor, files.descriptor]
            .compactMap { $0 }
        let delays = [
            dashboard.patience, watch?.lookAgainIn, terminal.lookAgainIn,
            dashboard.isTicking ? WallClock.millisecondsToNextSecond : nil, countsIn,
        ]
        let wake = EventWait.wait(for: descriptors, timeout: delays.compactMap { $0 }.min())
        if dashboard.isTicking {
            dashboard.tick(at: WallClock.secondsSince1970)
            isStale = true
        }
        takeSignals()
        if wake.gone.contains(EventWait.keyboard) { end(by: .hangUp) }
        let patience = dashboard.patience ?? .max, isLookOwed = watch?.lookAgainIn.map { $0 < patience } ?? false
        if let watch, wake.ready.contains(watch.descriptor) || (wake.isEmpty && isLookOwed) { take(watch.drain()) }
        if wake.isEmpty, !isLookOwed { if dashboard.patience != nil { rest() } else if mayCount { count() } }
        if let bell = files.descriptor, wake.ready.contains(bell) {
            mayCount = true
            take(files.answer())
        }
        if let line = podium.descriptor, !wake.ready.union(wake.gone).isDisjoint(with: [line]) { take(podium.lineMoved()) }
    }

    /// After how many milliseconds without an event it goes on counting; nil when there is nothing to count.
    private var countsIn: Int? { mayCount && dashboard.patience == nil ? (hasCounted ? 20 : 1_000) : nil }

    /// Counts a few more, so few that no key waits for it.
    private func count() {
        guard let counted = try? register.countFindings(limit: 40), counted > 0 else {
            mayCount = false
            // What the lists show may be another number now.
            if hasCounted { take(.registerChanged) }
            hasCounted = false
            return
        }
        hasCounted = true
    }

    private func take(_ news: RegisterWatch.News) {
        if news.hasChanges {
            mayCount = true
            take(.registerChanged)
        }
        if news.hasPresentation { take(podium.news()) }
        if let loss = news.loss { take(.refused(why: loss)) }
    }

    private func take(_ outcome: Outcome?) {
        guard let outcome else { return }
        act(on: dashboard.handle(outcome))
        isStale = true
    }

    private func rest() {
        act(on: dashboard.rest())
        isStale = true
    }

    private func takeSignals() {
        for signal in signals?.take() ?? [] {
            if signal.isEnding { end(by: signal) } else { isStale = true }
        }
    }

    /// What was recorded is in the register, and so is evidence that was typed; what is half typed in a field is given up.
    private func end(by signal: SignalPipe.Signal) {
        isOver = true
        ending = ending ?? signal
    }

    // MARK: - Effects

    private func act(on effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .quit: isOver = true
            case .perform(let change, let purpose): perform(change, as: purpose)
            case .keepDraft(let record, let place, let base, let draft): keep(record, of: place, basedOn: base, draft)
            case .syncDrafts: attempt { try register.syncDrafts() }
            case .discardDraft(let id): attempt { try register.discardDraft(id) }
            case .writeFile(let text, let path): write(text, to: path)
            case .editElsewhere(let text): editElsewhere(text)
            case .copy(let text): terminal.copyToClipboard(text)
            case .useTheme(let name): useTheme(name)
            case .listThemes: act(on: dashboard.handle(.themes(themeChoices)))
            case .takeMouse(let takes): terminal.takesMouse = takes
            case .present(let state): podium.present(state)
            case .endPresentation: podium.leave()
            case .writeMinute(let review, let meeting, let path): writeMinute(of: review, meeting, to: path)
            case .readFile(let request): files.read(request)
            case .stopReading: files.stop()
            case .takeIn(let reviews, let path): files.takeIn(reviews, from: path)
            case .completePath(let typed): act(on: dashboard.handle(.paths(PathNames.completion(of: typed))))
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
        } catch RegisterError.conflict(let theirs) {
            outcome = .conflicted(change, theirs: theirs)
        } catch {
            outcome = .refused(why: "\(error)")
        }
        act(on: dashboard.handle(outcome))
    }

    // MARK: - Drafts and files

    private func keep(_ record: DraftRecord, of place: EvidencePlace, basedOn base: Int64?, _ draft: Int64?) {
        let outcome: Outcome
        do {
            let edits = record.edits.map(\.encoded)
            if let snapshot = record.snapshot {
                let id = try register.keepDraft(
                    snapshot.encoded, edits: edits, of: place, by: author, basedOn: base, replacing: draft,
                    at: WallClock.secondsSince1970)
                outcome = .draftKept(id, of: place)
            } else if let draft {
                try register.appendToDraft(edits, to: draft)
                outcome = .draftKept(draft, of: place)
            } else {
                outcome = .draftNotKept(why: "There is no draft to go on with.", of: place)
            }
        } catch {
            outcome = .draftNotKept(why: "\(error)", of: place)
        }
        act(on: dashboard.handle(outcome))
    }

    private func writeMinute(of review: ReviewID, _ meeting: CalendarDate, to path: String) {
        let outcome: Outcome
        do {
            outcome = .written(try MinuteFile.write(review, of: register, at: meeting, to: path))
        } catch {
            outcome = .refused(why: "\(error)")
        }
        act(on: dashboard.handle(outcome))
    }

    /// Does what has no answer but its failure.
    private func attempt(_ work: () throws -> Void) {
        do { try work() } catch { act(on: dashboard.handle(.refused(why: "\(error)"))) }
    }

    private func write(_ text: String, to path: String) {
        attempt {
            let file = try NewFile.write(text, to: path, isPrivate: true)
            act(on: dashboard.handle(.notice("Written to \(file).")))
        }
    }

    private func editElsewhere(_ text: String) {
        terminal.suspend()
        let result = Result { try OwnEditor.edit(text) }
        terminal.resume()
        // Ctrl-C in the other program reached this one too, and was not meant for it.
        if let meant = signals?.take().first(where: { $0 == .hangUp || $0 == .terminate }) { end(by: meant) }
        isStale = true
        switch result {
        case .success(let text): act(on: dashboard.handle(.editedElsewhere(text)))
        case .failure(let error): act(on: dashboard.handle(.refused(why: "\(error)")))
        }
    }

    private var themeChoices: [ThemeChoice] {
        themes.names().map { name in
            do throws(ThemeError) {
                let theme = try themes.load(name)
                let parts = [theme.title == name ? "" : theme.title, theme.description].filter { !$0.isEmpty }
                return ThemeChoice(name: name, summary: parts.joined(separator: ": "))
            } catch {
                return ThemeChoice(name: name, summary: "Broken, \(error.place)")
            }
        }
    }

    private func useTheme(_ name: String) {
        do {
            terminal.theme = try themes.load(name)
        } catch {
            act(on: dashboard.handle(.themeRefused(why: "\(error)", shown: terminal.theme.name)))
        }
        isStale = true
    }
}
