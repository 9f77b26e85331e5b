import Foundation
import GRDB

extension Register {
    /// Writes a consistent copy of the whole register, whole or not at all, while others go on working.
    ///
    /// - Throws: `exists` when there is a file of that name; it is left as it is. `damaged` when the register cannot be
    ///   read through, and `cannotCopy` when the copy cannot be written.
    public func backup(to destination: String) throws(RegisterError) {
        if access(destination, F_OK) == 0 { throw .exists(path: destination) }
        let parent = (destination as NSString).deletingLastPathComponent
        let folder = parent.isEmpty ? "." : parent
        if destination.isEmpty { throw .cannotCopy(to: "“”", why: "this is no file name") }
        guard access(folder, F_OK) == 0 else { throw .cannotCopy(to: destination, why: "there is no such folder") }
        guard access(folder, W_OK) == 0 else {
            throw .cannotCopy(to: destination, why: "you may not write in that folder")
        }
        let partial = destination + ".partial-\(getpid())"
        defer { unlink(partial) }
        do {
            try queue.inDatabase { db in try db.execute(sql: "VACUUM INTO ?", arguments: [partial]) }
        } catch {
            // A register that cannot be read through is damaged; all else went wrong with the copy.
            switch RegisterError.reading(error, path: path) as? RegisterError {
            case .damaged(let path, let detail): throw .damaged(path: path, detail: detail)
            case .diskFull: throw .cannotCopy(to: destination, why: "there is no room left")
            default: throw .cannotCopy(to: destination, why: (error as? DatabaseError)?.message ?? "\(error)")
            }
        }
        sync(partial)
        // Unlike renaming, linking never takes another file's place.
        guard link(partial, destination) == 0 else {
            let reason = errno
            throw reason == EEXIST
                ? .exists(path: destination) : .cannotCopy(to: destination, why: String(cString: strerror(reason)))
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
