import Foundation
import GRDB
import Scrutiny

/// A register on disk: one SQLite file behind one method for each intention.
///
/// Nothing outside sees the database. Every answer is a value as it stood at that moment; every write is one
/// transaction, whole or not at all. Every method throws `RegisterError` and nothing else.
public final class Register: Sendable {
    public let path: String
    /// Whether nothing can be recorded here.
    public let isReadOnly: Bool
    /// Who reads: the name that the filter `mine` looks for.
    public let reader: String?

    let queue: DatabaseQueue
    let patience: Patience
    /// Which file was opened, to notice when another one stands in its place.
    private let identity: FileIdentity?

    /// Opens the register at that path.
    ///
    /// - Parameters:
    ///   - readOnly: open what is there and write nothing at all; otherwise the file and its folder are made
    ///     when they are missing, and an older schema is brought up to date.
    ///   - reader: whose recommendations the filter `mine` shows.
    public init(path: String, readOnly: Bool = false, reader: String? = nil) throws(RegisterError) {
        let patience = Patience()
        let opened = try Opening(path: path, readOnly: readOnly, patience: patience).open()
        self.path = path
        self.isReadOnly = readOnly
        self.reader = reader.flatMap { $0.isEmpty ? nil : $0 }
        self.queue = opened
        self.patience = patience
        self.identity = FileIdentity(path: path)
    }

    // MARK: - One door to the database

    /// Several statements that see the register as it stands at one moment.
    func reading<Value>(_ body: (Database) throws -> Value) throws(RegisterError) -> Value {
        try guarded {
            try queue.inDatabase { db in
                // Inside a caller's snapshot already: nothing to begin.
                if db.isInsideTransaction { return try body(db) }
                var value: Value?
                try db.inTransaction(.deferred) {
                    value = try body(db)
                    return .commit
                }
                guard let value else { throw RegisterError.failed(path: path, detail: "the transaction did not run") }
                return value
            }
        }
    }

    /// One statement: no transaction is needed to see one moment.
    func asking<Value>(_ body: (Database) throws -> Value) throws(RegisterError) -> Value {
        try guarded { try queue.inDatabase(body) }
    }

    /// One transaction, whole or not at all.
    func writing<Value>(_ body: (Database) throws -> Value) throws(RegisterError) -> Value {
        try ready()
        return try guarded {
            try queue.inDatabase { db in
                var value: Value?
                try db.inTransaction(.immediate) {
                    value = try body(db)
                    return .commit
                }
                guard let value else { throw RegisterError.failed(path: path, detail: "the transaction did not run") }
                return value
            }
        }
    }

    /// Throws where nothing can be written.
    func ready() throws(RegisterError) {
        if isReadOnly { throw .openedReadOnly }
        // SQLite would go on writing into a file that nobody can find any more.
        if let loss { throw loss }
    }

    /// Why the file that was opened cannot be found where it was; nil while it is there.
    var loss: RegisterError? {
        guard let identity else { return nil }
        guard let there = FileIdentity(path: path) else { return .vanished(path: path) }
        return there == identity ? nil : .replaced(path: path)
    }

    /// Every error leaves as a `RegisterError`.
    func guarded<Value>(_ body: () throws -> Value) throws(RegisterError) -> Value {
        do {
            return try body()
        } catch let error as RegisterError {
            throw error
        } catch {
            throw RegisterError.reading(error, path: path) as? RegisterError
                ?? .failed(path: path, detail: String(describing: error))
        }
    }
}

/// Which file a path leads to.
struct FileIdentity: Equatable {
    let device: UInt64
    let inode: UInt64

    init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
    }
}
