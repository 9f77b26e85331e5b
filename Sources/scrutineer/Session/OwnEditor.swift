import CursesShell
import Foundation

/// The person's own editor, for those who want it: `$VISUAL`, else `$EDITOR`, else nano.
enum OwnEditor {
    /// Why nothing came back. `description` words it.
    enum Failure: Error, CustomStringConvertible {
        case cannotStart(String, reason: Int32)
        case failed(String, status: Int32)
        case unreadable

        var description: String {
            switch self {
            case .cannotStart(let name, let reason):
                "\(name) could not be started: \(String(cString: strerror(reason))). The text is as it was. "
                    + "Set EDITOR to a program that is installed."
            case .failed(let name, let status): "\(name) ended with status \(status). The text is as it was."
            case .unreadable: "What the editor left behind is not text in UTF-8. The text is as it was."
            }
        }
    }

    /// Gives the terminal to the editor with the text in a file of its own, and waits. Nil when nothing was changed.
    static func edit(_ text: String) throws -> String? {
        let folder = FileManager.default.temporaryDirectory.appending(path: "scrutineer-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = "\(folder)/evidence.txt"
        // Editors end a file's last line; one that had no end before is given back without.
        let before = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
        try NewFile.write(before, to: file, isPrivate: true)
        try run(on: file)
        guard let data = FileManager.default.contents(atPath: file), let after = String(validating: data, as: UTF8.self)
        else { throw Failure.unreadable }
        guard after != before else { return nil }
        return before != text && after.hasSuffix("\n") ? String(after.dropLast()) : after
    }

    private static var command: String {
        return [Files.environment("VISUAL"), Files.environment("EDITOR")].compactMap { $0 }.first { !$0.isEmpty } ?? "nano"
    }

    /// Through the shell, since EDITOR may hold arguments. In this program's own process group: the terminal is its.
    private static func run(on file: String) throws {
        let command = command
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        let line = ["sh", "-c", "\(command) \"$1\"", "sh", file]
        var words: [UnsafeMutablePointer<CChar>?] = line.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process = pid_t()
        let reason = posix_spawn(&process, "/bin/sh", nil, &attributes, &words, environ)
        guard reason == 0 else { throw Failure.cannotStart(command, reason: reason) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure.cannotStart(command, reason: errno) }
        }
        let isEnded = status & 0x7F == 0
        let code = isEnded ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
        // The shell's own answer when there is no such program.
        if code == 127 { throw Failure.cannotStart(command, reason: ENOENT) }
        guard code == 0 else { throw Failure.failed(command, status: code) }
    }
}
