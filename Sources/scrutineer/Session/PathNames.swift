import Dashboard
import Foundation

/// Names of files as people type and paste them.
enum PathNames {
    /// With "~" resolved, and without the quotation marks that a terminal puts around a name dropped into it.
    static func expanded(_ typed: String) -> String {
        var path = typed
        for mark in ["'", "\""] where path.utf8.count >= 2 && path.hasPrefix(mark) && path.hasSuffix(mark) {
            path = String(path.dropFirst().dropLast())
        }
        if path.hasPrefix("file://"), let url = URL(string: path), url.isFileURL { return url.path(percentEncoded: false) }
        return (path as NSString).expandingTildeInPath
    }

    /// How the name may go on. Hidden files are shown when their point is typed.
    static func completion(of typed: String) -> PathCompletion {
        if typed == "~" { return PathCompletion(typed: typed, completed: "~/", names: ["~/"]) }
        let cut = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
        let (folder, beginning) = (String(typed[..<cut]), String(typed[cut...]))
        let path = folder.isEmpty ? "." : (folder as NSString).expandingTildeInPath
        let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
        let names = all.filter { $0.hasPrefix(beginning) && (beginning.hasPrefix(".") || !$0.hasPrefix(".")) }.sorted().map {
            name in
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder)
            return isFolder.boolValue ? name + "/" : name
        }
        let common = names.dropFirst().reduce(names.first ?? beginning) { $0.commonPrefix(with: $1) }
        return PathCompletion(typed: typed, completed: folder + common, names: names)
    }
}
