import Foundation

/// The folders that come with the program: `themes` and `sample-data`.
enum Shares {
    /// `$SCRUTINEER_SHARE`, else `../share/scrutineer` beside an installed program, else the nearest folder above
    /// the program that has it: the package's own while developing. Nil when it is nowhere.
    static func folder(_ name: String) -> String? {
        candidates.lazy.map { "\($0)/\(name)" }.first { isFolder($0) }
    }

    private static var candidates: [String] {
        var folders: [String] = []
        if let share = Environment["SCRUTINEER_SHARE"], !share.isEmpty { folders.append(share) }
        var folder = (program as NSString).deletingLastPathComponent
        folders.append((folder as NSString).deletingLastPathComponent + "/share/scrutineer")
        while folder.count > 1 {
            folders.append(folder)
            folder = (folder as NSString).deletingLastPathComponent
        }
        return folders
    }

    /// The program's own file, links followed.
    static var program: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }
}
