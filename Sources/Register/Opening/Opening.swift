import Foundation
import GRDB

/// The steps from a path to a connection, and what can go wrong at each.
struct Opening {
    let path: String
    let readOnly: Bool
    let patience: Patience

    func open() throws(RegisterError) -> DatabaseQueue {
        // The system would look for the folder of that name, Foundation makes the file beside it.
        if path.hasSuffix("/") { throw .isFolder(path: path) }
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists {
            if status.st_mode & S_IFMT == S_IFDIR { throw .isFolder(path: path) }
            // A device or a pipe: SQLite would take /dev/null for an empty database.
            if status.st_mode & S_IFMT != S_IFREG { throw .notARegister(path: path) }
            guard access(path, R_OK) == 0 else { throw .notAllowed(path: path) }
            // A register's folder must be writable too: the write-ahead log stands beside the file.
            if !readOnly, access(path, W_OK) != 0 || access(folder, W_OK) != 0 { throw .readOnly(path: path) }
        } else {
            if readOnly { throw .missing(path: path) }
            try makeFolder()
        }
        do {
            let queue = try connect(isNew: !exists || status.st_size == 0)
            try examine(queue)
            return queue
        } catch let error as RegisterError {
            throw error
        } catch {
            throw meaning(of: error)
        }
    }

    private var folder: String {
        let parent = (path as NSString).deletingLastPathComponent
        return parent.isEmpty ? "." : parent
    }

    private func makeFolder() throws(RegisterError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw .noFolder(path: path, folder: folder)
        }
        guard access(folder, W_OK) == 0 else { throw .readOnly(path: path) }
    }

    private func connect(isNew: Bool) throws -> DatabaseQueue {
        if !readOnly { return try DatabaseQueue(path: path, configuration: configuration(isNew: isNew)) }
        do {
            return try DatabaseQueue(path: path, configuration: configuration(isNew: false))
        } catch let error as DatabaseError
            where [.SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_IOERR].contains(error.resultCode)
                && access(path + "-wal", F_OK) != 0
        {
            // A register in write-ahead mode in a folder that may not be written, or on a full disk: SQLite cannot make
            // the log's index there. Without a log nobody is writing, and the file can be read as it stands.
            return try DatabaseQueue(path: immutableAddress, configuration: configuration(isNew: false))
        }
    }

    private var immutableAddress: String {
        let absolute = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
        var allowed = CharacterSet.urlPathAllowed
        allowed.remove(charactersIn: "?#%")
        return "file://" + (absolute.addingPercentEncoding(withAllowedCharacters: allowed) ?? absolute) + "?immutable=1"
    }

    private func configuration(isNew: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.readonly = readOnly
        configuration.busyMode = .callback { [patience] in patience.waits(afterTries: $0) }
        configuration.prepareDatabase { [readOnly] db in
            if readOnly { return }
            // The mode is kept in the file; only a new one needs to be told. GRDB's own way writes a table at each start.
            if isNew { try db.execute(sql: "PRAGMA journal_mode = WAL") }
            // A commit is safe from a crash of the program at once, from a crash of the machine at the next checkpoint:
            // what cannot wait is synced by `syncDrafts`.
            try db.execute(sql: "PRAGMA synchronous = NORMAL")
        }
        return configuration
    }

    /// Leaves another program's file and a newer program's register as they are, and brings an older one up to date.
    private func examine(_ queue: DatabaseQueue) throws {
        let (version, application, tables) = try queue.inDatabase { db in
            let version = Int(try db.number("PRAGMA user_version") ?? 0)
            if version == Schema.version { return (version, try db.number("PRAGMA application_id") ?? 0, Int64(1)) }
            return (
                version, try db.number("PRAGMA application_id") ?? 0,
                try db.number("SELECT count(*) FROM sqlite_master") ?? 0
            )
        }
        if tables > 0, application != Schema.applicationID { throw RegisterError.notARegister(path: path) }
        if version > Schema.version { throw RegisterError.newer(path: path, schema: version, known: Schema.version) }
        if version == Schema.version {
            // A backup that was put in a register's place is in another mode.
            if !readOnly, try queue.inDatabase({ try $0.first("PRAGMA journal_mode") { $0.text(0) } }) != "wal" {
                try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
            }
            return
        }
        if readOnly {
            // An empty file has nothing to show, and an older schema cannot be read without changing it.
            throw tables == 0 ? RegisterError.notARegister(path: path) : RegisterError.readOnly(path: path)
        }
        try queue.inDatabase { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
        try Schema.migrate(queue)
    }

    private func meaning(of error: any Error) -> RegisterError {
        let meaning = RegisterError.reading(error, path: path) as? RegisterError
        switch meaning {
        case .vanished: return .readOnly(path: path)
        case let meaning?: return meaning
        case nil: return .failed(path: path, detail: String(describing: error))
        }
    }
}
