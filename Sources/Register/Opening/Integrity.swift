import Foundation
import GRDB
import Scrutiny

/// What `doctor` says of a register.
public struct Integrity: Sendable, Hashable {
    /// What SQLite found wrong with the file; empty when it is sound.
    public var problems: [String]
    public var schema: Int
    public var newestSchema: Int
    /// "wal" in a register that can be shared.
    public var journalMode: String
    /// Of the file and its log, in bytes.
    public var bytes: Int64
    public var logBytes: Int64
    public var reviews: Int
    public var recommendations: Int
    public var revisions: Int
    public var drafts: Int
    /// The kind of a file system that several hosts share, such as "NFS"; nil on a disk of this host.
    public var networkFileSystem: String?
    public var sqliteVersion: String
}

extension Register {
    /// Looks the whole file over; seconds for a large register.
    public func integrity() throws(RegisterError) -> Integrity {
        var result = try reading { db in
            var problems = try db.all("PRAGMA quick_check(20)") { $0.text(0) }.filter { $0 != "ok" }
            problems += try db.all("PRAGMA foreign_key_check") {
                "\($0.text(0)) \($0.int(1)) points to a missing \($0.text(2))"
            }
            return Integrity(
                problems: problems, schema: Int(try db.number("PRAGMA user_version") ?? 0), newestSchema: Schema.version,
                journalMode: try db.first("PRAGMA journal_mode") { $0.text(0) } ?? "", bytes: 0, logBytes: 0,
                reviews: Int(try db.number("SELECT count(*) FROM review_summary") ?? 0),
                recommendations: Int(try db.number("SELECT count(*) FROM recommendation_summary") ?? 0),
                revisions: Int(try db.number("SELECT count(*) FROM evidence_revision") ?? 0),
                drafts: Int(try db.number("SELECT count(*) FROM draft") ?? 0), networkFileSystem: nil,
                sqliteVersion: try db.first("SELECT sqlite_version()") { $0.text(0) } ?? "")
        }
        if !isReadOnly {
            // Compares every word of the index with the texts it was made from.
            do {
                try writing { try $0.execute(sql: "INSERT INTO words (words, rank) VALUES ('integrity-check', 1)") }
            } catch .damaged {
                result.problems.append("the search index is not in step with the texts")
            }
        }
        result.bytes = Self.size(path)
        result.logBytes = Self.size(path + "-wal")
        result.networkFileSystem = NetworkFileSystem.name(path)
        return result
    }

    private static func size(_ path: String) -> Int64 {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : 0
    }
}

/// SQLite's log works among the programs of one host only.
enum NetworkFileSystem {
    private static let kinds: Set<String> = [
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "lustre", "ceph", "coda", "gpfs", "gfs2", "ocfs2",
        "glusterfs", "fuse.sshfs", "fuse.glusterfs", "fuse.s3fs", "fuse.rclone", "davfs", "fuse.davfs2", "beegfs",
    ]

    /// Nil on a disk of this host, and where nobody can tell. Linux lists what is mounted where.
    static func name(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        guard let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8) else { return nil }
        return kind(of: String(cString: real), mounts: mounts)
    }

    static func kind(of path: String, mounts: String) -> String? {
        var longest = (point: "", kind: "")
        for line in mounts.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 2 else { continue }
            let point = fields[1].replacing("\\040", with: " ")
            let holds = point == "/" || path == point || path.hasPrefix(point + "/")
            // Of two mounts on one point the later one is on top.
            if holds, point.utf8.count >= longest.point.utf8.count { longest = (String(point), String(fields[2])) }
        }
        return kinds.contains(longest.kind) ? longest.kind : nil
    }
}
