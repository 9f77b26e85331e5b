import Foundation
import GRDB
@testable import Register
import Scrutiny
import Testing

@Suite struct OpeningTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func error(_ path: String, readOnly: Bool = false) -> RegisterError? {
        do {
            _ = try Register(path: path, readOnly: readOnly)
            return nil
        } catch {
            return error
        }
    }

    @Test func `the folder and the file are made when they are missing`() throws {
        let path = scratch.folder + "/a/b/register.sqlite"
        _ = try Register(path: path)
        #expect(try Register(path: path).summary() == RegisterSummary())
        #expect(try Register(path: path).integrity().journalMode == "wal")
    }

    @Test func `what is not there is not made for reading`() {
        #expect(error(scratch.path, readOnly: true) == .missing(path: scratch.path))
        #expect(!FileManager.default.fileExists(atPath: scratch.path))
    }

    @Test func `other files are left as they are`() throws {
        try Data("Dear committee, this is a letter and no register at all. ".utf8).write(to: URL(fileURLWithPath: scratch.path))
        #expect(error(scratch.path) == .notARegister(path: scratch.path))
        let other = scratch.folder + "/other.sqlite"
        let queue = try DatabaseQueue(path: other)
        try queue.write { try $0.execute(sql: "CREATE TABLE bills (id)") }
        try queue.close()
        #expect(error(other) == .notARegister(path: other))
        #expect(error(scratch.folder) == .isFolder(path: scratch.folder))
        #expect(error(scratch.path + "/x/register.sqlite") == .noFolder(path: scratch.path + "/x/register.sqlite", folder: scratch.path + "/x"))
    }

    @Test func `a newer schema is refused and left alone`() throws {
        _ = try scratch.register()
        let queue = try DatabaseQueue(path: scratch.path)
        try queue.inDatabase { try $0.execute(sql: "PRAGMA user_version = 99") }
        try queue.close()
        #expect(error(scratch.path) == .newer(path: scratch.path, schema: 99, known: 3))
        #expect(error(scratch.path, readOnly: true) == .newer(path: scratch.path, schema: 99, known: 3))
    }

    @Test func `a damaged register says so, and never crashes`() throws {
        do {
            let register = try scratch.register()
            for index in 0..<20 {
                var review = Sample.first
                review.title += " \(index)"
                _ = try register.import(review, from: "x", by: "clerk", at: now)
            }
        }
        let whole = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        var dice = Dice(3)
        for trial in 0..<40 {
            var bytes = whole
            if trial % 4 == 0 { bytes = bytes.prefix(dice.below(bytes.count)) }
            for _ in 0..<40 where !bytes.isEmpty {
                let place = dice.below(bytes.count)
                bytes[place] = UInt8(truncatingIfNeeded: dice.next())
            }
            let path = scratch.folder + "/damaged\(trial).sqlite"
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            guard let register = try? Register(path: path) else { continue }
            for id in (try? register.reviewIDs()) ?? [] {
                _ = try? register.wholeReview(id)
                _ = try? register.recommendations(in: id, .all, by: .number, rows: 0..<50)
                _ = try? register.files(of: id)
            }
            _ = try? register.search("towpath", limit: 9)
            _ = try? register.integrity()
        }
    }

    @Test(.enabled(if: getuid() != 0, "root may write everything"))
    func `a file that may not be written`() throws {
        _ = try scratch.register().import(Sample.first, from: "x", by: "clerk", at: now)
        chmod(scratch.path, 0o444)
        #expect(error(scratch.path) == .readOnly(path: scratch.path))
        chmod(scratch.folder, 0o555)
        defer { chmod(scratch.folder, 0o755) }
        #expect(try scratch.register(readOnly: true).summary().reviews == 1)
    }

    @Test func `a register opened for reading changes nothing and records nothing`() throws {
        let id = try scratch.register().import(Sample.first, from: "x", by: "clerk", at: now).review
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path))
        let register = try scratch.register(readOnly: true)
        #expect(try register.wholeReview(id) == Sample.first)
        #expect(try register.recommendations(in: id, .all, by: .findings, rows: 0..<9).count == 3)
        #expect(throws: RegisterError.openedReadOnly) { try register.perform(.setMeeting(id, nil), by: "x", at: now) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path)) == before)
    }

    @Test func `a register that vanishes is missed at the next write`() throws {
        let register = try scratch.register()
        try FileManager.default.removeItem(atPath: scratch.folder)
        #expect(throws: RegisterError.vanished(path: scratch.path)) {
            try register.import(Sample.first, from: "x", by: "clerk", at: now)
        }
    }

    @Test func `a lock held for long is a clear case, and readers go on`() throws {
        let register = try scratch.register()
        let id = try register.import(Sample.first, from: "x", by: "clerk", at: now).review
        let other = try DatabaseQueue(path: scratch.path)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(try register.wholeReview(id) == Sample.first)
            #expect(throws: RegisterError.locked(path: scratch.path)) { try register.perform(.setMeeting(id, day("2016-01-01")), by: "x", at: now) }
            try db.execute(sql: "ROLLBACK")
        }
        try register.perform(.setMeeting(id, day("2016-01-01")), by: "x", at: now)
    }

    @Test func `every error says what to do next`() {
        let theirs = EvidenceRevision(id: 1, updates: [], author: "Ann", madeAt: 0, note: nil, on: nil)
        let errors: [RegisterError] = [
            .missing(path: "p"), .noFolder(path: "p", folder: "f"), .vanished(path: "p"), .replaced(path: "p"), .isFolder(path: "p"), .notAllowed(path: "p"),
            .readOnly(path: "p"), .openedReadOnly, .notARegister(path: "p"), .newer(path: "p", schema: 2, known: 1),
            .damaged(path: "p", detail: "d"), .diskFull(path: "p"), .locked(path: "p"), .conflict(theirs: theirs),
            .gone(what: "The review"), .exists(path: "p"), .cannotCopy(to: "p", why: "w"),
            .failed(path: "p", detail: "d"),
        ]
        for error in errors {
            #expect(error.description.contains(". ") && error.description.hasSuffix("."), "\(error.description)")
        }
    }

    @Test func `a register that several hosts share is told by where it is mounted`() {
        let mounts = """
            /dev/sda1 / ext4 rw 0 0
            files:/export /srv/shared nfs4 rw 0 0
            //server/council /mnt/the\\040council cifs rw 0 0
            tmpfs /srv/shared/scratch tmpfs rw 0 0
            """
        func kind(_ path: String) -> String? { NetworkFileSystem.kind(of: path, mounts: mounts) }
        #expect(kind("/srv/shared/register.sqlite") == "nfs4")
        #expect(kind("/mnt/the council/register.sqlite") == "cifs")
        #expect(kind("/srv/shared/scratch/register.sqlite") == nil)
        #expect(kind("/srv/sharedfolder/register.sqlite") == nil)
        #expect(kind("/home/ann/register.sqlite") == nil)
        #expect(NetworkFileSystem.kind(of: "/x", mounts: "") == nil)
    }

    @Test func `a backup is a register, and never takes another file's place`() throws {
        let register = try scratch.register()
        let id = try register.import(Sample.first, from: "x", by: "clerk", at: now).review
        let copy = scratch.folder + "/copy.sqlite"
        try register.backup(to: copy)
        #expect(throws: RegisterError.exists(path: copy)) { try register.backup(to: copy) }
        let nowhere = scratch.folder + "/none/copy.sqlite"
        #expect(throws: RegisterError.cannotCopy(to: nowhere, why: "there is no such folder")) {
            try register.backup(to: nowhere)
        }
        let restored = try Register(path: copy)
        #expect(try restored.wholeReview(id) == Sample.first)
        #expect(try restored.integrity().problems == [])
        #expect(try restored.integrity().journalMode == "wal")
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).filter { $0.contains("partial") } == [])
    }

    @Test func `long texts with every kind of character come back`() throws {
        let register = try scratch.register()
        var review = Sample.first
        let long = String(repeating: "Tŷ “£” \u{0} 👩‍👩‍👧\r\n", count: 5000)
        review.recommendations[0].evidence[0].updates[0].text = long
        let id = try register.import(review, from: "x", by: "clerk", at: now).review
        let stored = try #require(try register.wholeReview(id)).recommendations[0].evidence[0].updates[0].text
        #expect(stored.utf8.elementsEqual(long.utf8))
    }
}
