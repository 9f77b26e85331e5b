import Foundation
import Synchronization

/// One line on a terminal that says what a command is at and for how long: for work that takes longer than a moment.
/// Where standard error is no terminal, it says nothing.
final class ProgressLine: Sendable {
    private struct State {
        var doing = ""
        var since = Date()
        var isShown = false
        var isOver = false
    }

    private let state = Mutex(State())
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private static let patience = 0.4
    private static let step: Duration = .milliseconds(200)

    init() {
        guard isTerminal else { return }
        Task.detached { [self] in while tick() { try? await Task.sleep(for: Self.step) } }
    }

    /// From now on it is at this: "Reading actions.csv".
    func doing(_ words: String) {
        state.withLock { state in
            state.doing = words.harmless
            state.since = Date()
        }
    }

    /// Takes the line away; nothing is shown from now on.
    func end() {
        let wasShown = state.withLock { state in
            defer { state.isOver = true }
            return state.isShown && !state.isOver
        }
        if wasShown { Self.write("\r\u{1B}[K") }
    }

    /// False when it is over. Written under the lock: nothing may come after the line was taken away.
    private func tick() -> Bool {
        state.withLock { state in
            guard !state.isOver else { return false }
            let seconds = Date().timeIntervalSince(state.since)
            if !state.doing.isEmpty, seconds >= Self.patience {
                state.isShown = true
                Self.write("\r\(state.doing.prefix(60)) … \(Int(seconds)) s\u{1B}[K")
            }
            return true
        }
    }

    private static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
