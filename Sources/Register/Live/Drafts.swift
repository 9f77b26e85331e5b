import GRDB
import Scrutiny

extension Register {
    /// Keeps a snapshot in place of the draft `replacing`, then the records of edits. When it returns, a crash of the
    /// program loses nothing; a crash of the machine nothing since `syncDrafts`.
    ///
    /// Two programs of one author each keep a draft of their own: neither writes into the other's.
    ///
    /// - Returns: the draft's id, for `appendToDraft`.
    public func keepDraft(
        _ snapshot: String, edits: [String] = [], of place: EvidencePlace, by author: String, basedOn: Int64?,
        replacing old: Int64? = nil, at now: Int64
    ) throws(RegisterError) -> Int64 {
        // Not the next free number: that may be the number of the draft that has just been replaced.
        let id = Int64.random(in: 1...(1 << 52))
        try keeping { db in
            try db.inTransaction(.immediate) {
                if let old { try Self.discard(old, db) }
                try db.run(
                    """
                    INSERT INTO draft (id, recommendation, sub_item, author, based_on, snapshot, saved_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                    [id, place.recommendation.value, Words(place.subItem), Words(author), basedOn, Words(snapshot), now])
                try Self.append(edits, to: id, db)
                return .commit
            }
        }
        return id
    }

    /// Puts records after what is kept: once for each keystroke, and as safe as `keepDraft`.
    ///
    /// - Throws: `gone` when there is no such draft any more.
    public func appendToDraft(_ edits: [String], to draft: Int64) throws(RegisterError) {
        guard !edits.isEmpty else { return }
        try keeping { db in
            // One statement is its own transaction: half the work of one that is begun and ended.
            guard edits.count > 1 else { return try Self.append(edits, to: draft, db) }
            try db.inTransaction(.immediate) {
                try Self.append(edits, to: draft, db)
                return .commit
            }
        }
    }

    private static func append(_ edits: [String], to draft: Int64, _ db: Database) throws {
        for edit in edits {
            try db.run("INSERT INTO draft_edit (draft, record) SELECT id, ?1 FROM draft WHERE id = ?2", [Words(edit), draft])
            if db.changesCount == 0 { throw RegisterError.gone(what: "The draft") }
        }
    }

    /// Writes with little patience: nobody can type while a keystroke waits.
    private func keeping(_ body: (Database) throws -> Void) throws(RegisterError) {
        try ready()
        try guarded { try patience.limited(to: Patience.brief) { try queue.inDatabase(body) } }
    }

    /// Brings what was kept safely to the disk; for the moment when typing pauses.
    public func syncDrafts() throws(RegisterError) {
        if isReadOnly { return }
        // A checkpoint syncs the log before it copies. One that others hold up has synced as far as it got.
        _ = try asking { db in try db.first("PRAGMA wal_checkpoint(PASSIVE)") { $0.int(0) } }
    }

    /// That author's unsaved work, newest first.
    public func drafts(by author: String) throws(RegisterError) -> [StoredDraft] {
        try reading { db in
            var drafts = try db.all(
                """
                SELECT id, recommendation, sub_item, author, based_on, snapshot, saved_at FROM draft WHERE author = ?
                ORDER BY saved_at DESC, id
                """, [Words(author)]
            ) { row in
                StoredDraft(
                    id: row.int(0), place: EvidencePlace(row.recommendation(1), subItem: row.optionalText(2)),
                    author: row.text(3), basedOn: row.optionalInt(4), snapshot: row.text(5), savedAt: row.int(6))
            }
            for index in drafts.indices {
                drafts[index].edits = try db.all(
                    "SELECT record FROM draft_edit WHERE draft = ? ORDER BY id", [drafts[index].id]
                ) { $0.text(0) }.joined()
            }
            return drafts
        }
    }

    /// Forgets the draft, after its text was saved or thrown away. Nothing happens when it is gone already.
    public func discardDraft(_ id: Int64) throws(RegisterError) {
        try writing { db in try Self.discard(id, db) }
    }

    private static func discard(_ id: Int64, _ db: Database) throws {
        try db.run("DELETE FROM draft_edit WHERE draft = ?", [id])
        try db.run("DELETE FROM draft WHERE id = ?", [id])
    }

    /// The accounts of one revision, on which a draft may be based; nil for a revision that never was.
    public func accounts(ofRevision revision: Int64) throws(RegisterError) -> [Update]? {
        try reading { db in
            guard try db.number("SELECT 1 FROM evidence_revision WHERE id = ?", [revision]) != nil else { return nil }
            return try EvidenceRow.updates(of: revision, db)
        }
    }
}
