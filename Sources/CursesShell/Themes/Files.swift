import Glibc

/// The little that is needed of the file system. (Foundation would be 40 ms and 10 MB for it.)
enum Files {
    struct Failure: Error {
        var words: String
    }

    static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

    static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// The names of the files in a folder, in no order; none where it cannot be read.
    static func names(in folder: String) -> [String] {
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
    static func read(_ path: String, atMost most: Int) -> Result<String, Failure> {
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
