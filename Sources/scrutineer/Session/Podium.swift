import Dashboard
import Foundation
import Register

/// Where presenter and followers meet: what this terminal shows to others on the same register, or sees of another one.
@MainActor
final class Podium {
    private enum Part { case neither, presenter, follower }

    private let register: Register
    private var part = Part.neither
    /// Held while presenting, listened to while following.
    private var line: PresenterLine?
    /// What is to be shown to others as soon as it stands on the own screen.
    private var unshown: String?

    init(_ register: Register) { self.register = register }

    /// For `poll`, while following.
    var descriptor: Int32? { part == .follower ? line?.descriptor : nil }

    // MARK: - Presenting

    /// Takes what is to be shown; `show` shows it. A register that can only be read shows nothing to anyone.
    func present(_ state: String) {
        guard !register.isReadOnly else { return }
        if part != .presenter {
            part = .presenter
            line = PresenterLine.hold(register: register.path)
        }
        unshown = state
    }

    /// Shows it to everyone who follows. They are a second screen: where it fails, the first one goes on.
    func show() {
        guard let state = unshown else { return }
        unshown = nil
        try? register.present(state, presenter: getpid(), at: WallClock.secondsSince1970)
    }

    /// Shows nothing any more, and lets go of the line.
    func leave() {
        unshown = nil
        guard part == .presenter else { return }
        try? register.endPresentation(by: getpid())
        line = nil
        part = .neither
    }

    // MARK: - Following

    /// From now on this terminal follows. What is shown now, if anything is.
    func follow() -> Outcome? {
        part = .follower
        let outcome = shown
        if case .presentation(nil) = outcome { return nil }
        return outcome
    }

    /// Another program shows something else. Nothing to the presenter, unless another one has taken over.
    func news() -> Outcome? {
        switch part {
        case .neither: nil
        case .follower: shown
        case .presenter:
            isStillOurs
                ? nil : .notice("Another terminal presents now. Those who follow see its slides until you go on.")
        }
    }

    /// The presenter's end of the line has moved: mostly, its program has ended.
    func lineMoved() -> Outcome? {
        guard part == .follower, let line else { return nil }
        let hasEnded = line.hasEnded
        // A line on which somebody writes would wake us for ever; nobody who keeps to the rules does.
        self.line = nil
        guard hasEnded else { return nil }
        // Its process may still be in the system's list, waiting to be buried: the line knows better.
        return (try? register.presentation()) == nil ? .presentation(nil) : .presenterDied
    }

    private var shown: Outcome {
        do {
            guard let presentation = try register.presentation() else {
                line = nil
                return .presentation(nil)
            }
            guard PresenterLine.isAlive(presenter: presentation.presenter) else {
                line = nil
                return .presenterDied
            }
            if line == nil { line = PresenterLine.listen(register: register.path) }
            return .presentation(presentation.state)
        } catch {
            return .refused(why: "\(error)")
        }
    }

    private var isStillOurs: Bool {
        guard let presentation = try? register.presentation() else { return true }
        return presentation.presenter == getpid()
    }
}
