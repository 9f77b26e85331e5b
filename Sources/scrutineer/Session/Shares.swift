import CursesShell

/// The folders that come with the program: `themes` and `sample-data`.
enum Shares {
    /// `$SCRUTINEER_SHARE`, else `../share/scrutineer` beside an installed program, else the nearest folder above
    /// the program that has it: the package's own while developing. Nil when it is nowhere.
    static func folder(_ name: String) -> String? {
        candidates.lazy.map { "\($0)/\(name)" }.first { Files.isFolder($0) }
    }

    private static var candidates: [String] {
        var folders: [String] = []
        if let share = Files.environment("SCRUTINEER_SHARE"), !share.isEmpty { folders.append(share) }
        var folder = Files.folder(of: program)
        folders.append(Files.folder(of: folder) + "/share/scrutineer")
        while folder.utf8.count > 1 {
            folders.append(folder)
            folder = Files.folder(of: folder)
        }
        return folders
    }

    /// The program's own file, links followed.
    static var program: String { Files.destination(ofLink: "/proc/self/exe") ?? CommandLine.arguments[0] }
}
