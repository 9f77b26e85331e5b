import Foundation
import GRDB

extension Register {
    /// Writes a consistent copy of the whole register, whole or not at all, while others go on working.
    ///
    /// - Throws: `exists` when there is a file of that name; it is left as it is.
    public func backup(to destination: String) throws(RegisterError) {
        if access(destination, F_OK) == 0 { throw .exists(path: destination) }
        let parent = (destination as NSString).deletingLastPathComponent
        let folder = parent.isEmpty ? "." : parent
        guard access(folder, F_OK) == 0 else { throw .noFolder(path: destination, folder: folder) }
        guard access(folder, W_OK) == 0 else { throw .readOnly(path: destination) }
        let partial = destination + ".partial-\(getpid())"
        defer { unlink(partial) }
        do {
            try queue.inDatabase { db in try db.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
        } catch {
            // A register that cannot be read through is damaged; all else went wrong with the copy.
            let isDamaged = (error as? DatabaseError)?.resultCode == .SQLITE_CORRUPT
            let blamed = isDamaged ? path : destination
            throw RegisterError.reading(error, path: blamed) as? RegisterError
                ?? .failed(path: blamed, detail: String(describing: error))
        }
        sync(partial)
        // Unlike renaming, linking never takes another file's place.
        guard link(partial, destination) == 0 else {
            let reason = errno
            throw reason == EEXIST
                ? .exists(path: destination) : .failed(path: destination, detail: String(cString: strerror(reason)))
        }
        sync(folder)
    }

    private func sync(_ path: String) {
        let descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }
}
