import Foundation

/// A text on its way to a file of the person's choice.
enum TextFile {
    /// Why a file could not be written. `description` words it.
    struct Failure: Error, CustomStringConvertible {
        var path: String
        var reason: Int32

        var description: String {
            if reason == EEXIST { return "\(path) is already there and was left as it is. Choose another name." }
            return "\(path) could not be written: \(String(cString: strerror(reason))). Choose another place."
        }
    }

    /// Makes a new file that only this person can read, whole and on the disk, or none at all. A path that begins with
    /// "~/" begins in their home folder. Returns the path that was written.
    @discardableResult
    static func create(_ path: String, holding text: String) throws(Failure) -> String {
        let path = (path as NSString).expandingTildeInPath
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Failure(path: path, reason: errno) }
        var rest = Array(text.utf8)[...]
        var reason: Int32 = 0
        while !rest.isEmpty, reason == 0 {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { reason = errno }
        }
        if reason == 0, fsync(file) != 0, errno != EINVAL { reason = errno }
        if Glibc.close(file) != 0, reason == 0 { reason = errno }
        guard reason == 0 else {
            unlink(path)
            throw Failure(path: path, reason: reason)
        }
        return path
    }
}
