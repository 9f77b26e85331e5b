import CursesShell
import Foundation
import Register

/// The sample register as it was last made, in the user's cache folder. Whatever goes wrong with it, the sample is
/// made anew; nothing depends on it.
struct SampleCache {
    private let file: String?

    /// Kept under a name that changes with the reports and with the program that read them.
    init(reports: String) {
        let names = Files.names(in: reports).filter { !$0.hasPrefix(".") }.sorted()
        let files = names.map { "\(reports)/\($0)" } + [Shares.program]
        var mark: UInt64 = 0xcbf2_9ce4_8422_2325
        for path in files {
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            let facts = "\(path) \(status.st_size) \(status.st_mtim.tv_sec).\(status.st_mtim.tv_nsec)"
            for byte in facts.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
        file = Self.folder.map { "\($0)/sample-\(String(mark, radix: 16)).sqlite" }
    }

    private static var folder: String? {
        if let cache = Files.environment("XDG_CACHE_HOME"), cache.hasPrefix("/") { return "\(cache)/scrutineer" }
        return Files.environment("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.cache/scrutineer" : nil }
    }

    /// False when there is none; then nothing stands at `path`.
    func copy(to path: String) -> Bool {
        file.map { Files.copy($0, to: path) } ?? false
    }

    /// Keeps a copy of the register at `path` instead of the one kept before.
    func keep(_ path: String) {
        guard let file, let folder = Self.folder else { return }
        let files = FileManager.default
        try? files.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for old in (try? files.contentsOfDirectory(atPath: folder)) ?? [] where old.hasPrefix("sample-") {
            try? files.removeItem(atPath: "\(folder)/\(old)")
        }
        // Under another name first, so that a second program never finds half of it.
        let half = "\(file).\(getpid())"
        guard let register = try? Register(path: path, readOnly: true), (try? register.backup(to: half)) != nil
        else { return }
        // Opened once to be written, it is in the mode that a register is in, and need not be changed at each start.
        _ = try? Register(path: half)
        if rename(half, file) != 0 { try? files.removeItem(atPath: half) }
    }
}
