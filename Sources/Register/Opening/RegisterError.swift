import GRDB
import Scrutiny

/// Why a register could not be opened, read or written: facts only. `description` words them.
public enum RegisterError: Error, Sendable, Hashable {
    /// There is no file, and none was to be made.
    case missing(path: String)
    /// The folder that holds, or is to hold, the register is not there or cannot be made.
    case noFolder(path: String, folder: String)
    /// The file or its folder went away while it was open.
    case vanished(path: String)
    /// Another file is where the register was when it was opened.
    case replaced(path: String)
    case isFolder(path: String)
    /// This person may not read the file.
    case notAllowed(path: String)
    /// This person may not write the file or its folder.
    case readOnly(path: String)
    /// The register was opened to be read only.
    case openedReadOnly
    /// A file of some other kind, or another program's database.
    case notARegister(path: String)
    /// Made by a newer program: its schema, and the newest one known here.
    case newer(path: String, schema: Int, known: Int)
    /// What the database said.
    case damaged(path: String, detail: String)
    case diskFull(path: String)
    /// Somebody else has been writing for longer than anyone should wait.
    case locked(path: String)
    /// The evidence was saved by somebody else since it was opened for editing; this is what is there now.
    case conflict(theirs: EvidenceRevision)
    /// The review, recommendation or evidence that a change is about is not there (any more).
    case gone(what: String)
    /// The change breaks a promise of the register.
    case refused(why: String)
    /// A file that is already there is not overwritten.
    case exists(path: String)
    /// A copy of the register cannot be written there.
    case cannotCopy(to: String, why: String)
    /// Anything else, in the database's own words.
    case failed(path: String, detail: String)
}

// MARK: - In words

extension RegisterError: CustomStringConvertible {
    /// What happened and what to do next, as sentences for people.
    public var description: String {
        switch self {
        case .missing(let path):
            "There is no register at \(path). Check the path; scrutineer import, or opening the dashboard on it, makes one."
        case .noFolder(let path, let folder):
            "The register \(path) cannot be made: its folder \(folder) is not there and cannot be created. "
                + "Choose another place with --register."
        case .vanished(let path):
            "The register \(path) is no longer where it was. "
                + "Put it back, or save your text to a file and open the register again."
        case .replaced(let path):
            "Another file has been put in the place of the register \(path). "
                + "Save your text to a file, and open the register again to see what is in it."
        case .isFolder(let path):
            "\(path) names a folder. Name a file in it, such as \(path)\(path.hasSuffix("/") ? "" : "/")register.sqlite."
        case .notAllowed(let path):
            "You may not read \(path). Ask its owner for permission."
        case .readOnly(let path):
            "The register \(path) cannot be written. "
                + "Ask for permission to write it and its folder, or open it with --read-only."
        case .openedReadOnly:
            "The register is open for reading only. Open it without --read-only to record anything."
        case .notARegister(let path):
            "\(path) is not a register of Scrutineer and was left as it is. Name another file with --register."
        case .newer(let path, let schema, let known):
            "The register \(path) was made by a newer Scrutineer (its schema is \(schema), this program knows \(known)). "
                + "Update this program; the register was left as it is."
        case .damaged(let path, let detail):
            "The register \(path) is damaged (\(detail)). Restore it from a backup; do not go on working in it."
        case .diskFull(let path):
            "Nothing was saved: there is no room left where \(path) is. Free some space and save again."
        case .locked(let path):
            "Nothing was saved: somebody else is writing to \(path). Save again in a moment."
        case .conflict(let theirs):
            "\(theirs.author ?? "An import") has saved this evidence since you opened it. "
                + "Nothing is lost: compare the two and choose."
        case .gone(let what):
            "\(what) is no longer in the register. Go back to the list; it has been read again."
        case .refused(let why):
            why
        case .exists(let path):
            "\(path) is already there and was not overwritten. Choose another name."
        case .cannotCopy(let path, let why):
            "The register could not be copied to \(path): \(why). Choose another place."
        case .failed(let path, let detail):
            "The register \(path) could not be used (\(detail)). Try again; if it stays so, run scrutineer doctor."
        }
    }
}

// MARK: - From the database's codes

extension RegisterError {
    /// What SQLite says where its log, or the log's index, cannot grow.
    private static let noRoom: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_SHMMAP]

    /// What a failure of the database means for the register at `path`.
    static func reading(_ error: any Error, path: String) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let detail = error.message ?? "\(error.resultCode)"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: return RegisterError.locked(path: path)
        case .SQLITE_FULL: return RegisterError.diskFull(path: path)
        case .SQLITE_CORRUPT: return RegisterError.damaged(path: path, detail: detail)
        case .SQLITE_NOTADB: return RegisterError.notARegister(path: path)
        case .SQLITE_PERM, .SQLITE_AUTH: return RegisterError.notAllowed(path: path)
        case .SQLITE_READONLY:
            // What moved under an open connection is refused by SQLite in the same breath as what may not be written.
            return error.extendedResultCode == .SQLITE_READONLY_DBMOVED
                ? RegisterError.vanished(path: path) : RegisterError.readOnly(path: path)
        case .SQLITE_IOERR where Self.noRoom.contains(error.extendedResultCode): return RegisterError.diskFull(path: path)
        case .SQLITE_CANTOPEN: return RegisterError.vanished(path: path)
        default: return RegisterError.failed(path: path, detail: detail)
        }
    }
}
