import Foundation

/// Results, on standard output.
enum Output {
    /// Why results did not get there. `description` words it.
    struct Failure: Error, CustomStringConvertible {
        let reason: Int32

        var description: String {
            switch reason {
            case EBADF: "The results could not be written: standard output is closed."
            case ENOSPC, EDQUOT: "The results could not be written: there is no room left."
            default: "The results could not be written: \(String(cString: strerror(reason)))."
            }
        }
    }

    static func line(_ text: String) throws(Failure) { try write(text + "\n") }

    static func write(_ text: String) throws(Failure) { try write(text.harmless.utf8) }

    /// A reader that has seen enough and gone, as `head` does, is no failure: the command ends as it would have.
    static func write(_ bytes: some Collection<UInt8>) throws(Failure) {
        let reason = Descriptor.write(bytes, to: STDOUT_FILENO)
        if reason != 0, reason != EPIPE { throw Failure(reason: reason) }
    }
}

/// Writing with the system's own calls: Foundation's end the program when they fail.
enum Descriptor {
    /// Writes all of it. Answers with the number of the error that prevented it, 0 for none; a reader that has gone is
    /// EPIPE, and no signal.
    static func write(_ bytes: some Collection<UInt8>, to descriptor: Int32) -> Int32 {
        let before = signal(SIGPIPE, SIG_IGN)
        defer { signal(SIGPIPE, before) }
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&entry, 1, -1)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    /// Puts something in the place of standard input, output and error where they were closed, so that no file the
    /// program opens is taken for one of them. What is put there can be read as empty, and refuses to be written.
    static func claimStandardOnes() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDONLY)
        }
    }
}
