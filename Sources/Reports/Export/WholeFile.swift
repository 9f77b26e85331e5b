import Foundation

#if canImport(Glibc)
    import Glibc
    private let systemWrite = Glibc.write
#elseif canImport(Darwin)
    import Darwin
    private let systemWrite = Darwin.write
#endif

/// Writes a file whole or not at all.
///
/// The bytes go to a new file in the same folder, reach the disk, and only then take the name. Whoever
/// reads that name sees the old file or the new one, never a part. A device or a pipe keeps its place and is
/// written to.
public enum WholeFile {
    /// Afterwards the file holds exactly these bytes, or nothing has changed and an error says why.
    /// A file that is there already is replaced only with `force`. One that is private is for this person alone to read.
    public static func write(
        _ bytes: [UInt8], to path: String, force: Bool = false, isPrivate: Bool = false
    ) throws(ExportError) {
        if path.isEmpty || path.utf8.contains(0) { throw .cannotWrite(path: path, reason: "this is no file name") }
        var status = stat()
        if stat(path, &status) == 0 {
            switch status.st_mode & S_IFMT {
            case S_IFDIR: throw .cannotWrite(path: path, reason: "it is a folder")
            case S_IFREG: if !force { throw .exists(path: path) }
            default: return try write(bytes, into: path)
            }
        }
        // Through a link, so that the link stays and what it names is replaced.
        let target = force ? resolved(path) : path
        let temporary = target + ".\(getpid())-\(UInt32.random(in: 0...UInt32.max)).part"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, isPrivate ? 0o600 : 0o666)
        guard file >= 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
        var failure = store(bytes, in: file)
        if close(file) != 0, failure == nil { failure = errno }
        if failure == nil { failure = take(target, from: temporary, force: force) }
        guard let failure else { return }
        unlink(temporary)
        throw failure == EEXIST ? .exists(path: path) : .cannotWrite(path: path, reason: reason(failure))
    }

    /// To a device or a pipe, which is there already and stays.
    private static func write(_ bytes: [UInt8], into path: String) throws(ExportError) {
        let file = open(path, O_WRONLY | O_CLOEXEC)
        guard file >= 0 else { throw .cannotWrite(path: path, reason: reason(errno)) }
        let failure = store(bytes, in: file)
        close(file)
        if let failure { throw .cannotWrite(path: path, reason: reason(failure)) }
    }

    /// The error number of what failed; nil when the bytes are on the disk.
    private static func store(_ bytes: [UInt8], in file: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return errno
            }
            rest = rest.dropFirst(count)
        }
        return fsync(file) == 0 || errno == EINVAL ? nil : errno
    }

    /// Gives the new file its name. Without force a link is made first, which fails where the name has been
    /// taken in the meantime; file systems that know no links are asked beforehand.
    private static func take(_ path: String, from temporary: String, force: Bool) -> Int32? {
        if !force {
            if link(temporary, path) == 0 {
                unlink(temporary)
                return nil
            }
            guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS || errno == EMLINK else { return errno }
            if access(path, F_OK) == 0 { return EEXIST }
        }
        return rename(temporary, path) == 0 ? nil : errno
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func reason(_ number: Int32) -> String {
        switch number {
        case ENOENT: "there is no such folder"
        case EACCES, EPERM: "permission denied"
        case EROFS: "the disk can only be read"
        case ENOSPC, EDQUOT: "the disk is full"
        case ENAMETOOLONG: "the name is too long"
        case ENOTDIR: "a part of its path is a file"
        default: String(cString: strerror(number))
        }
    }
}
