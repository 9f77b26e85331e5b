import Glibc

/// The little that the start needs of the file system, asked of the C library: Foundation would take a third of the time
/// to the first screen for it.
package enum Files {
    package struct Failure: Error {
        package var words: String
    }

    package static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    package static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The folder that it stands in; "" where the path names none.
    package static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Where that symbolic link leads; nil where it is none.
    package static func destination(ofLink path: String) -> String? {
        var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &bytes, bytes.count)
        return count > 0 ? String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
    }

    /// A new file with the same bytes, for its owner alone. False where that fails; then nothing is left of it.
    package static func copy(_ path: String, to new: String) -> Bool {
        let source = open(path, O_RDONLY | O_CLOEXEC)
        guard source >= 0 else { return false }
        defer { close(source) }
        let target = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard target >= 0 else { return false }
        let isWhole = copy(from: source, to: target)
        guard close(target) == 0, isWhole else {
            unlink(new)
            return false
        }
        return true
    }

    private static func copy(from source: Int32, to target: Int32) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 128 << 10)
        while true {
            let count = Glibc.read(source, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 }
            var done = 0
            while done < count {
                let written = buffer[done..<count].withUnsafeBytes { write(target, $0.baseAddress, $0.count) }
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { return false }
                done += written
            }
        }
    }

    /// The names of the files in a folder, in no order; none where it cannot be read.
    package static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names
    }

    /// The text of a file; bytes that are not UTF-8 become U+FFFD.
    package static func read(_ path: String, atMost most: Int) -> Result<String, Failure> {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return .failure(Failure(words: systemWords())) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16 << 10)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .failure(Failure(words: systemWords())) }
            if count == 0 { return .success(String(decoding: bytes, as: UTF8.self)) }
            bytes += buffer[..<count]
            if bytes.count > most { return .failure(Failure(words: "it is longer than \(most) bytes")) }
        }
    }

    private static func systemWords() -> String {
        guard let words = strerror(errno) else { return "for no known reason" }
        return String(cString: words)
    }
}
