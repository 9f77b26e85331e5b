import GRDB
import Scrutiny

/// What was on record at an earlier day.
enum History {
    /// Nil when it was not known yet at the end of that day.
    static func recommendation(_ row: RecommendationRow, asItStoodOn day: CalendarDate, _ db: Database) throws
        -> Recommendation?
    {
        guard row.firstKnown <= day else { return nil }
        var then = row.recommendation
        if row.knownFrom > day {
            let body = try db.first(
                """
                SELECT body FROM superseded_recommendation WHERE recommendation = ? AND known_from <= ?
                ORDER BY known_from DESC, id DESC LIMIT 1
                """, [row.id.value, day.dayNumber]
            ) { $0.text(0) }
            guard let form = Leaf.value(RecommendationForm.self, body) else { return nil }
            then = form.recommendation
        }
        then.assessments = row.recommendation.assessments.filter { $0.on <= day }
        then.evidence = try evidence(of: row.id, asItStoodOn: day, db)
        return then
    }

    private static func evidence(of id: RecommendationID, asItStoodOn day: CalendarDate, _ db: Database) throws
        -> [Evidence]
    {
        var found: [Evidence] = []
        var place = 0 as Int64
        _ = try db.all(
            """
            WITH newest(evidence, position, sub_item, revision) AS (
                SELECT e.id, e.position, e.sub_item,
                    (SELECT id FROM evidence_revision WHERE evidence = e.id AND day <= ?2 ORDER BY day DESC, id DESC LIMIT 1)
                FROM evidence e WHERE e.recommendation = ?1)
            SELECT n.evidence, n.sub_item, a.heading, a.date, a.text
            FROM newest n JOIN evidence_revision r ON r.id = n.revision AND r.withdrawn = 0
                LEFT JOIN account a ON a.revision = n.revision
            ORDER BY n.position, n.evidence, a.position
            """, [id.value, day.dayNumber]
        ) { row in
            if row.int(0) != place {
                found.append(Evidence(subItem: row.optionalText(1), updates: []))
                place = row.int(0)
            }
            if let text = row.optionalText(4) {
                found[found.count - 1].updates.append(Update(heading: row.optionalText(2), date: row.date(3), text: text))
            }
        }
        return found
    }

    /// The review without its recommendations; nil when nothing of it was known then.
    static func review(_ row: ReviewRow, asItStoodOn day: CalendarDate, _ db: Database) throws -> Review? {
        if row.knownFrom <= day { return row.review }
        let body = try db.first(
            """
            SELECT body FROM superseded_review WHERE review = ? AND known_from <= ?
            ORDER BY known_from DESC, id DESC LIMIT 1
            """, [row.id.value, day.dayNumber]
        ) { $0.text(0) }
        return Leaf.value(ReviewForm.self, body)?.review
    }
}

extension Register {
    /// Every revision of that evidence, newest first; empty where nothing was ever reported.
    public func history(of place: EvidencePlace) throws(RegisterError) -> [EvidenceRevision] {
        try reading { db in
            guard let evidence = try EvidenceRow.fetch(place, db) else { return [] }
            return try EvidenceRow.revisions(of: evidence.id, db)
        }
    }

    /// Every place of the recommendation where evidence stands or once stood, in the order of the report.
    public func evidencePlaces(of id: RecommendationID) throws(RegisterError) -> [EvidencePlace] {
        try asking { db in
            var seen = Set<String?>()
            return try db.all("SELECT sub_item FROM evidence WHERE recommendation = ? ORDER BY position, id", [id.value]) {
                $0.optionalText(0)
            }.filter { seen.insert($0).inserted }.map { EvidencePlace(id, subItem: $0) }
        }
    }

    /// What was done to the recommendation, newest first, at most `limit`.
    public func journal(of id: RecommendationID, limit: Int) throws(RegisterError) -> [JournalEntry] {
        try asking { db in
            try db.all(
                "SELECT at, author, what FROM journal WHERE recommendation = ? ORDER BY id DESC LIMIT ?", [id.value, limit]
            ) { JournalEntry(at: $0.int(0), author: $0.text(1), what: $0.text(2)) }
        }
    }

    /// What `basedOn` is for evidence that is opened for editing now; nil where there is none.
    public func currentRevision(of place: EvidencePlace) throws(RegisterError) -> Int64? {
        try asking { db in try EvidenceRow.fetch(place, db)?.current }
    }

    /// The first day of which the register knows anything of that review; nil when it is gone.
    public func firstKnownDay(of id: ReviewID) throws(RegisterError) -> CalendarDate? {
        try asking { db in
            try db.first(
                """
                SELECT min(known_from) FROM
                    (SELECT known_from FROM review WHERE id = ?1 UNION ALL
                     SELECT known_from FROM superseded_review WHERE review = ?1)
                """, [id.value]
            ) { $0.dayNumber(0) } ?? nil
        }
    }

    /// The whole review as it stood at the end of that day; nil when nothing of it was known then.
    public func review(_ id: ReviewID, asItStoodOn day: CalendarDate) throws(RegisterError) -> Review? {
        try reading { db in
            guard let row = try ReviewRow.fetch(id, db), var review = try History.review(row, asItStoodOn: day, db)
            else { return nil }
            review.recommendations = try RecommendationRow.fetch(.review(id), db)
                .compactMap { try History.recommendation($0, asItStoodOn: day, db) }
            return review
        }
    }
}

/// A place where evidence stands, or stood.
struct EvidenceRow {
    var id: Int64
    var position: Int64
    var subItem: String?
    /// Nil while there is none.
    var current: Int64?

    /// The first of that letter, should a report have brought several.
    static func fetch(_ place: EvidencePlace, _ db: Database) throws -> EvidenceRow? {
        try all(of: place.recommendation, db).first { $0.subItem == place.subItem }
    }

    static func all(of id: RecommendationID, _ db: Database) throws -> [EvidenceRow] {
        // Those with evidence first, so that a place that lost its own is not taken for one that has some.
        try db.all(
            """
            SELECT id, position, sub_item, current FROM evidence WHERE recommendation = ?
            ORDER BY current IS NULL, position, id
            """, [id.value]
        ) { EvidenceRow(id: $0.int(0), position: $0.int(1), subItem: $0.optionalText(2), current: $0.optionalInt(3)) }
    }

    static func revisions(of evidence: Int64, _ db: Database) throws -> [EvidenceRevision] {
        var revisions = try db.all(
            """
            SELECT id, author, made_at, note, meeting, withdrawn FROM evidence_revision
            WHERE evidence = ? ORDER BY day DESC, id DESC
            """, [evidence]
        ) {
            EvidenceRevision(
                id: $0.int(0), updates: [], author: $0.optionalText(1), madeAt: $0.int(2), note: $0.optionalText(3),
                on: $0.day(4), isWithdrawn: $0.flag(5))
        }
        for index in revisions.indices { revisions[index].updates = try updates(of: revisions[index].id, db) }
        return revisions
    }

    static func updates(of revision: Int64, _ db: Database) throws -> [Update] {
        try db.all("SELECT heading, date, text FROM account WHERE revision = ? ORDER BY position", [revision]) {
            Update(heading: $0.optionalText(0), date: $0.date(1), text: $0.text(2))
        }
    }
}
