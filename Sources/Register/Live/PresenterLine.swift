import Foundation

/// How followers learn, without asking again and again, that the presenter's program has ended, however it did.
///
/// The presenter holds a named pipe beside the register open; when its last holder is gone, the system wakes everyone
/// who waits at the other end.
public final class PresenterLine {
    /// For `poll`. In the presenter's own program it never becomes ready.
    public let descriptor: Int32
    private let path: String
    private let isHolder: Bool

    /// Nil where no pipe can be made or opened, such as in a folder that may not be written: then nobody is told.
    private init?(register path: String, flags: Int32, isHolder: Bool) {
        self.path = path + "-presenter"
        self.isHolder = isHolder
        var status = stat()
        if isHolder {
            if stat(self.path, &status) == 0, status.st_mode & S_IFMT != S_IFIFO { return nil }
            _ = mkfifo(self.path, 0o660)
        }
        guard stat(self.path, &status) == 0, status.st_mode & S_IFMT == S_IFIFO else { return nil }
        descriptor = open(self.path, flags | O_NONBLOCK | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit { close(descriptor) }

    /// Held for as long as the value lives.
    public static func hold(register path: String) -> PresenterLine? {
        PresenterLine(register: path, flags: O_RDWR, isHolder: true)
    }

    /// `descriptor` becomes ready when the presenter that holds the line now is gone.
    public static func listen(register path: String) -> PresenterLine? {
        PresenterLine(register: path, flags: O_RDONLY, isHolder: false)
    }

    /// Whether the presenter's process lives, as far as this host can tell.
    public static func isAlive(presenter: Int32) -> Bool {
        presenter > 0 && (kill(presenter, 0) == 0 || errno == EPERM)
    }

    /// Whether the presenter has gone since this end was opened.
    public var hasEnded: Bool {
        if isHolder { return false }
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return Foundation.poll(&poll, 1, 0) > 0 && poll.revents & Int16(POLLHUP) != 0
    }
}
