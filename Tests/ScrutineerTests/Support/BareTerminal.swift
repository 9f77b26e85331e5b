import Foundation

/// The built program on a terminal with nobody behind it: bytes in, bytes out, and nothing that slows either down.
final class BareTerminal {
    let process: pid_t
    private let master: Int32
    /// Everything that the program has sent.
    private(set) var output: [UInt8] = []
    private var hasAnswered = false

    enum Failure: Error { case noTerminal, cannotStart }

    init(
        _ arguments: [String], columns: UInt16 = 80, rows: UInt16 = 24, environment own: [String: String] = [:]
    ) throws {
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0
        var number: UInt32 = 0
        // TIOCSPTLCK and TIOCGPTN, which the C library's `unlockpt` and `ptsname` ask by.
        guard master >= 0, ioctl(master, 0x4004_5431, &isLocked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
            throw Failure.noTerminal
        }
        let slave = "/dev/pts/\(number)"
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
        _ = fcntl(master, F_SETFL, O_NONBLOCK)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&actions, 0, 1)
        posix_spawn_file_actions_adddup2(&actions, 0, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | 0x80 /* POSIX_SPAWN_SETSID */)
        var words: [UnsafeMutablePointer<CChar>?] = ([Program.path] + arguments).map { strdup($0) } + [nil]
        let settings = ProcessInfo.processInfo.environment.merging(
            ["TERM": "xterm-256color", "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]) { _, new in new }
            .merging(own) { _, new in new }
        var environment: [UnsafeMutablePointer<CChar>?] = settings.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (words + environment).forEach { free($0) } }
        var process = pid_t()
        guard posix_spawn(&process, Program.path, &actions, &attributes, &words, &environment) == 0 else {
            throw Failure.cannotStart
        }
        self.process = process
    }

    deinit {
        kill(process, SIGKILL)
        waitEnd()
        close(master)
    }

    func type(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 { rest = rest.dropFirst(count) } else if errno != EAGAIN { return }
            read(milliseconds: 1)
        }
    }

    /// Takes in what the program sends within that time; as soon as there is something.
    func read(milliseconds: Int32) {
        var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, milliseconds) > 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = Glibc.read(master, &buffer, buffer.count)
        guard count > 0 else { return }
        output += buffer[..<count]
        // What it asks of a terminal is answered, or it would wait for that.
        if !hasAnswered, String(decoding: output, as: UTF8.self).contains("\u{1B}[c") {
            hasAnswered = true
            type("\u{1B}[?62c")
        }
    }

    /// Reads until the text has come, ten seconds at most; false when it never did.
    func wait(for text: String) -> Bool {
        let limit = Date().addingTimeInterval(10)
        while Date() < limit {
            if String(decoding: output, as: UTF8.self).contains(text) { return true }
            read(milliseconds: 50)
        }
        return false
    }

    /// Kills it outright, and takes in what it had sent before.
    func killOutright() {
        kill(process, SIGKILL)
        waitEnd()
        var before = -1
        while output.count != before {
            before = output.count
            read(milliseconds: 0)
        }
    }

    private func waitEnd() {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }

    /// What was painted from that byte on, without the sequences that control the terminal.
    func painted(from start: Int) -> String {
        var text: [UInt8] = []
        var index = start
        while index < output.count {
            guard output[index] == 0x1B else {
                text.append(output[index])
                index += 1
                continue
            }
            index += 1
            guard index < output.count else { break }
            if output[index] == UInt8(ascii: "[") {
                index += 1
                while index < output.count, !(0x40...0x7E).contains(output[index]) { index += 1 }
            } else if output[index] == UInt8(ascii: "(") {
                index += 1
            }
            index += 1
        }
        return String(decoding: text, as: UTF8.self)
    }
}
