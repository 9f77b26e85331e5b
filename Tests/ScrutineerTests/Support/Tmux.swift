import Foundation
import Testing

/// The built program in a real terminal: tmux, with a server of the test's own.
final class Tmux {
    private let socket = "scrutineer-\(UUID().uuidString)"
    private let environment: [String: String]

    /// Whether this machine has tmux; `make test` installs it.
    static let isInstalled = (try? run(["tmux", "-V"]).status) == 0

    /// Starts a shell that runs the command and then prints "ended" and its status. Without `secondScreen`, what the
    /// command draws goes where the shell's own lines are.
    init(
        _ command: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:], secondScreen: Bool = true
    ) throws {
        self.environment = environment
        let settings = ["LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"].merging(environment) { _, new in new }
        let exports = settings.map { "\($0.key)='\($0.value)'" }.sorted().joined(separator: " ")
        let configuration = NSTemporaryDirectory() + "/tmux-\(UUID().uuidString).conf"
        defer { unlink(configuration) }
        try "set -g alternate-screen \(secondScreen ? "on" : "off")\n".write(toFile: configuration, atomically: true, encoding: .utf8)
        _ = try tmux(
            "-f", configuration, "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
            "stty -a > /dev/null; env \(exports) \(command); echo \"ended $?\"; stty -a | tr ' ' '\\n' | grep -x 'echo\\|-echo\\|icanon\\|-icanon;\\|-icanon'; exec cat")
    }

    deinit { _ = try? tmux("kill-server") }

    @discardableResult
    private func tmux(_ arguments: String...) throws -> String { try Self.run(["tmux", "-L", socket] + arguments).output }

    /// Without Foundation's `Process`, which takes a program for running as long as any child of it is: tmux leaves its
    /// server behind. For the same reason the output goes to a file, not through a pipe.
    private static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let file = NSTemporaryDirectory() + "/tmux-output-\(UUID().uuidString)"
        defer { unlink(file) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, file, O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        // The threads that tests run on block signals; tmux and what runs in it must not inherit that.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process = pid_t()
        guard let name = arguments.first, posix_spawnp(&process, name, &actions, &attributes, &words, environ) == 0 else {
            return (127, "")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let data = FileManager.default.contents(atPath: file) ?? Data()
        return (status == 0 ? 0 : 1, String(decoding: data, as: UTF8.self))
    }

    /// What is on the screen, blanks at the ends of rows taken off.
    var screen: String { (try? tmux("capture-pane", "-p")) ?? "" }

    func press(_ keys: String...) throws {
        for key in keys { try tmux("send-keys", key) }
    }

    func type(_ text: String) throws { try tmux("send-keys", "-l", text) }

    /// Pastes as a terminal does, in brackets where the program asked for them.
    func paste(_ text: String) throws {
        let file = NSTemporaryDirectory() + "/tmux-paste-\(UUID().uuidString)"
        defer { unlink(file) }
        try text.write(toFile: file, atomically: true, encoding: .utf8)
        try tmux("load-buffer", file)
        try tmux("paste-buffer", "-p", "-r")
    }

    func resize(columns: Int, rows: Int) throws { try tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)") }

    /// Sends the program a signal: the one process under the pane's shell.
    func signal(_ name: String) throws {
        let shell = try tmux("display-message", "-p", "#{pane_pid}").trimmingCharacters(in: .whitespacesAndNewlines)
        _ = try Self.run(["pkill", "-\(name)", "-P", shell, "scrutineer"])
    }

    /// Waits until the screen is as wanted, for ten seconds at most; false when it never was.
    @discardableResult
    func wait(sourceLocation: SourceLocation = #_sourceLocation, until isWanted: (String) -> Bool) -> Bool {
        let limit = Date().addingTimeInterval(10)
        var last = ""
        while Date() < limit {
            last = screen
            if isWanted(last) { return true }
            usleep(20_000)
        }
        Issue.record("The screen was never as wanted:\n\(last)", sourceLocation: sourceLocation)
        return false
    }
}
