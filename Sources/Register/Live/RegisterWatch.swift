import Foundation
import GRDB

/// Notices what other programs on this host write to a register, without asking again and again.
///
/// Every write of theirs goes through the write-ahead log beside the file, which comes and goes as registers are opened
/// and closed. The log, the file and the folder's arrivals are watched; whether anything really changed, SQLite says.
public final class RegisterWatch {
    /// What others did since the last look.
    public struct News: Sendable, Hashable {
        /// Something that is on record changed.
        public var hasChanges: Bool
        /// The presenter shows something else, or nothing any more.
        public var hasPresentation: Bool
        /// The register is no longer the file at its path, and why, in words; told once.
        public var loss: String?

        public init(hasChanges: Bool, hasPresentation: Bool, loss: String? = nil) {
            self.hasChanges = hasChanges
            self.hasPresentation = hasPresentation
            self.loss = loss
        }
    }

    /// For `poll`: ready when there is something to `drain`. -1 where the system offers no such notice.
    public let descriptor: Int32
    private let register: Register
    private var folder: Int32 = -1
    private var file: Int32 = -1
    private var log: Int32 = -1
    private var version: Int64 = 0
    private var revision: Int64 = 0
    private var serial: Int64 = 0

    private var path: String { register.path }

    public init(_ register: Register) {
        self.register = register
        #if os(Linux)
            descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        #else
            descriptor = -1
        #endif
        watch()
        _ = look()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Takes the notices in and says what they amount to. A file that cannot be read now has no news; the next call
    /// that needs it says what is wrong.
    public func drain() -> News {
        if swallow() { owed = Self.delays } else if !owed.isEmpty { owed.removeFirst() }
        watch()
        var news = look()
        let loss = register.loss?.description
        if loss != told { news.loss = loss }
        told = loss
        return news
    }

    /// The loss that was told last.
    private var told: String?

    /// In how many milliseconds to `drain` again though no notice comes; nil when nothing is owed.
    ///
    /// Whoever writes puts the words in the log first, which is noticed, and then makes them count, which is not: in
    /// memory that is shared. The first look may come in between, and nothing else would follow.
    public var lookAgainIn: Int? { owed.first }

    private static let delays = [2, 8, 30, 120, 500]
    private var owed: [Int] = []

    private func look() -> News {
        // One moment for all three, or a write between them would be taken for one that was seen.
        let seen = try? register.reading { db in
            let revision = try db.number("SELECT revision FROM clock") ?? 0
            let serial = try db.number("SELECT serial FROM presentation") ?? 0
            return (version: try db.number("PRAGMA data_version") ?? 0, revision: revision, serial: serial)
        }
        guard let seen else { return News(hasChanges: false, hasPresentation: false) }
        // The version moves with others' writes only; drafts move it too, and are nobody else's business.
        let isOthers = seen.version != version
        defer { (version, revision, serial) = (seen.version, seen.revision, seen.serial) }
        return News(hasChanges: isOthers && seen.revision != revision, hasPresentation: isOthers && seen.serial != serial)
    }

    #if os(Linux)
        private func watch() {
            guard descriptor >= 0 else { return }
            let parent = (path as NSString).deletingLastPathComponent
            // A watch that is there already is kept; one on a file that was replaced is made anew.
            folder = inotify_add_watch(
                descriptor, parent.isEmpty ? "." : parent,
                UInt32(IN_CREATE) | UInt32(IN_MOVED_TO) | UInt32(IN_MOVED_FROM) | UInt32(IN_DELETE))
            file = inotify_add_watch(descriptor, path, UInt32(IN_MODIFY))
            log = inotify_add_watch(descriptor, path + "-wal", UInt32(IN_MODIFY))
        }

        /// Whether there was any notice.
        private func swallow() -> Bool {
            var buffer = [UInt8](repeating: 0, count: 16_384)
            var hadNotice = false
            while descriptor >= 0, read(descriptor, &buffer, buffer.count) > 0 { hadNotice = true }
            return hadNotice
        }
    #else
        private func watch() {}
        private func swallow() -> Bool { false }
    #endif
}
