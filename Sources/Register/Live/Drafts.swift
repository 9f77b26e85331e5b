import GRDB
import Scrutiny

/// An officer's unsaved work on one piece of evidence, as the editor handed it over: the register does not read it.
public struct StoredDraft: Sendable, Hashable {
    public var place: EvidencePlace
    public var author: String
    /// The revision that was opened; nil where there was none.
    public var basedOn: Int64?
    /// Everything, as it was at one moment.
    public var snapshot: String
    /// The records of what was done since, one after the other.
    public var edits: String
    /// When the snapshot was kept: seconds since 1970, as a clock on the wall here showed them.
    public var savedAt: Int64

    public init(
        place: EvidencePlace, author: String, basedOn: Int64?, snapshot: String, edits: String = "", savedAt: Int64
    ) {
        self.place = place
        self.author = author
        self.basedOn = basedOn
        self.snapshot = snapshot
        self.edits = edits
        self.savedAt = savedAt
    }
}

extension Register {
    /// Keeps a snapshot in place of everything kept before for that place and author, then the records of edits.
    /// When it returns, a crash of the program loses nothing; a crash of the machine nothing since `syncDrafts`.
    public func keepDraft(
        _ snapshot: String, edits: [String] = [], of place: EvidencePlace, by author: String, basedOn: Int64?, at now: Int64
    ) throws(RegisterError) {
        try writing { db in
            try Self.discard(place, author, db)
            try db.run(
                """
                INSERT INTO draft (recommendation, sub_item, author, based_on, snapshot, saved_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
                [place.recommendation.value, Words(place.subItem), Words(author), basedOn, Words(snapshot), now])
            let draft = db.lastInsertedRowID
            for edit in edits {
                try db.run("INSERT INTO draft_edit (draft, record) VALUES (?, ?)", [draft, Words(edit)])
            }
        }
    }

    /// Puts records after what is kept: once for each keystroke, and as safe as `keepDraft`.
    ///
    /// - Throws: `gone` when no draft of that place and author is kept.
    public func appendToDraft(_ edits: [String], of place: EvidencePlace, by author: String) throws(RegisterError) {
        guard let first = edits.first else { return }
        if edits.count == 1 {
            // One statement is its own transaction: half the work of one that is begun and ended.
            try ready()
            let added = try asking { db in
                try Self.append(first, place, author, db)
                return db.changesCount
            }
            if added == 0 { throw .gone(what: "The draft") }
        } else {
            try writing { db in
                for edit in edits {
                    try Self.append(edit, place, author, db)
                    if db.changesCount == 0 { throw RegisterError.gone(what: "The draft") }
                }
            }
        }
    }

    private static func append(_ edit: String, _ place: EvidencePlace, _ author: String, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO draft_edit (draft, record)
            SELECT id, ?1 FROM draft WHERE recommendation = ?2 AND author = ?3 AND sub_item IS ?4
            """, [Words(edit), place.recommendation.value, Words(author), Words(place.subItem)])
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
            let found = try db.all(
                """
                SELECT id, recommendation, sub_item, author, based_on, snapshot, saved_at FROM draft WHERE author = ?
                ORDER BY saved_at DESC, id DESC
                """, [Words(author)]
            ) { row in
                (
                    id: row.int(0),
                    draft: StoredDraft(
                        place: EvidencePlace(row.recommendation(1), subItem: row.optionalText(2)), author: row.text(3),
                        basedOn: row.optionalInt(4), snapshot: row.text(5), savedAt: row.int(6))
                )
            }
            return try found.map { id, draft in
                var draft = draft
                draft.edits = try db.all("SELECT record FROM draft_edit WHERE draft = ? ORDER BY id", [id]) { $0.text(0) }
                    .joined()
                return draft
            }
        }
    }

    /// Forgets the draft, after its text was saved or thrown away. None there is none to forget.
    public func discardDraft(of place: EvidencePlace, by author: String) throws(RegisterError) {
        try writing { db in try Self.discard(place, author, db) }
    }

    private static func discard(_ place: EvidencePlace, _ author: String, _ db: Database) throws {
        let condition = "recommendation = ?1 AND author = ?2 AND sub_item IS ?3"
        let arguments: StatementArguments = [place.recommendation.value, Words(author), Words(place.subItem)]
        try db.run("DELETE FROM draft_edit WHERE draft IN (SELECT id FROM draft WHERE \(condition))", arguments)
        try db.run("DELETE FROM draft WHERE \(condition)", arguments)
    }

    /// The accounts of one revision, on which a draft may be based; nil for a revision that never was.
    public func accounts(ofRevision revision: Int64) throws(RegisterError) -> [Update]? {
        try reading { db in
            guard try db.number("SELECT 1 FROM evidence_revision WHERE id = ?", [revision]) != nil else { return nil }
            return try EvidenceRow.updates(of: revision, db)
        }
    }
}
