import GRDB
import Scrutiny

/// Who writes, when and why; the hand that moves values into rows. Every method leaves the search index in step,
/// and none touches the summaries: those are refreshed once, at the end of the transaction.
struct Writer {
    let db: Database
    let author: String
    /// Seconds since 1970, as a clock on the wall here shows them.
    let now: Int64

    var today: CalendarDate { CalendarDate(secondsSince1970: now) }

    func note(_ what: String, review: ReviewID?, recommendation: RecommendationID? = nil) throws {
        try db.run(
            "INSERT INTO journal (at, author, review, recommendation, what) VALUES (?, ?, ?, ?, ?)",
            [now, Words(author), review?.value, recommendation?.value, Words(what)])
    }
}

// MARK: - Reviews

extension Writer {
    private static func columns(_ review: Review) throws -> [(any DatabaseValueConvertible)?] {
        [
            Words(review.title), Words(review.committee), Words(review.reportOf), Words(review.contact?.name),
            Words(review.contact?.title), try Leaf.strings(review.introduction), review.reportedOn?.iso,
            review.approvedOn?.iso, Words(review.leadMember), Words(review.leadOfficer), review.lastTrackedOn?.iso,
            review.nextTrackingOn?.stored, try Leaf.strings(review.guidance.questions),
            try Leaf.criteria(review.guidance.criteria), Key.title(review.title),
        ]
    }

    /// The review's own row; its recommendations are left to `insert(_:into:)`.
    func insertReview(_ review: Review, knownFrom: CalendarDate, byHand: Bool) throws -> ReviewID {
        try db.run(
            """
            INSERT INTO review (title, committee, report_of, contact_name, contact_title, introduction, reported_on,
                approved_on, lead_member, lead_officer, last_tracked_on, next_tracking_on, questions, criteria,
                match_key, known_from, by_hand)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, StatementArguments(try Self.columns(review) + [knownFrom.dayNumber, byHand]))
        return ReviewID(db.lastInsertedRowID)
    }

    /// Gives the review these particulars from that day, or from the day of its present ones if that is later. What
    /// they were is kept. Answers whether anything changed.
    @discardableResult
    func updateReview(_ row: ReviewRow, to review: Review, from day: CalendarDate) throws -> Bool {
        var new = review
        new.recommendations = []
        guard new != row.review else { return false }
        try db.run(
            "INSERT INTO superseded_review (review, known_from, body) VALUES (?, ?, ?)",
            [row.id.value, row.knownFrom.dayNumber, try Leaf.json(ReviewForm(row.review))])
        let isIndexed = new.title != row.review.title || new.leadOfficer != row.review.leadOfficer
            || new.leadMember != row.review.leadMember
        let affected = isIndexed
            ? try db.all("SELECT id FROM recommendation WHERE review = ?", [row.id.value]) { $0.recommendation(0) } : []
        try SearchIndex.reindexing(affected, db) {
            try db.run(
                """
                UPDATE review SET title = ?, committee = ?, report_of = ?, contact_name = ?, contact_title = ?,
                    introduction = ?, reported_on = ?, approved_on = ?, lead_member = ?, lead_officer = ?,
                    last_tracked_on = ?, next_tracking_on = ?, questions = ?, criteria = ?, match_key = ?, known_from = ?
                WHERE id = ?
                """,
                StatementArguments(
                    try Self.columns(new) + [max(day, row.knownFrom).dayNumber, row.id.value]))
        }
        return true
    }
}

// MARK: - Recommendations

extension Writer {
    /// A new recommendation at that position with everything under it. Its evidence has an author only when it was
    /// added by hand. `isIndexed` is false for a caller who has more to add before the words are indexed.
    func insert(
        _ recommendation: Recommendation, into review: ReviewID, position: Int, knownFrom: CalendarDate, byHand: Bool,
        note: String?, isIndexed: Bool = true
    ) throws -> RecommendationID {
        try db.run(
            """
            INSERT INTO recommendation (review, position, number, text, closing, completed_on, anticipated_on, obstacle,
                concluded_on, first_known, known_from, by_hand)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                review.value, position, Words(recommendation.number), Words(recommendation.text),
                Words(recommendation.closing), recommendation.completedOn?.stored, recommendation.anticipatedOn?.stored,
                Words(recommendation.obstacle), recommendation.concludedOn?.iso, knownFrom.dayNumber, knownFrom.dayNumber,
                byHand,
            ])
        let id = RecommendationID(db.lastInsertedRowID)
        try insertParts(of: recommendation, id)
        for (position, assessment) in recommendation.assessments.enumerated() {
            try insert(assessment, on: id, position: position)
        }
        for (position, evidence) in recommendation.evidence.enumerated() {
            let place = try insertEvidence(evidence.subItem, on: id, position: position)
            try insertRevision(
                evidence.updates, of: place, day: knownFrom, author: byHand ? author : nil, note: note, meeting: knownFrom)
        }
        if isIndexed { try SearchIndex.learn([id], db) }
        return id
    }

    private func insertParts(of recommendation: Recommendation, _ id: RecommendationID) throws {
        for (position, item) in recommendation.subItems.enumerated() {
            try db.run(
                "INSERT INTO sub_item VALUES (?, ?, ?, ?)", [id.value, position, Words(item.letter), Words(item.text)])
        }
        for (position, line) in recommendation.responsibility.enumerated() {
            try db.run("INSERT INTO responsibility VALUES (?, ?, ?)", [id.value, position, Words(line)])
        }
        for (position, target) in recommendation.targets.enumerated() {
            try db.run(
                "INSERT INTO target VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    id.value, position, Words(target.label), Words(target.written), target.date?.stored,
                    target.isInterim, try Leaf.moves(target.moves),
                ])
        }
    }

    /// Gives the recommendation these particulars from that day, or from the day of its present ones if that is later.
    /// Evidence and assessments are left alone, and what the particulars were is kept. Answers whether anything changed.
    @discardableResult
    func updateParticulars(_ row: RecommendationRow, to new: Recommendation, from day: CalendarDate) throws -> Bool {
        let old = try RecommendationForm(row.recommendation)
        let form = try RecommendationForm(new)
        let before = try Leaf.json(old)
        guard try Leaf.json(form) != before else { return false }
        try db.run(
            "INSERT INTO superseded_recommendation (recommendation, known_from, body) VALUES (?, ?, ?)",
            [row.id.value, row.knownFrom.dayNumber, before])
        try SearchIndex.reindexing([row.id], db) {
            try db.run(
                """
                UPDATE recommendation SET number = ?, text = ?, closing = ?, completed_on = ?, anticipated_on = ?,
                    obstacle = ?, concluded_on = ?, known_from = ?
                WHERE id = ?
                """,
                [
                    Words(new.number), Words(new.text), Words(new.closing), new.completedOn?.stored,
                    new.anticipatedOn?.stored, Words(new.obstacle), new.concludedOn?.iso,
                    max(day, row.knownFrom).dayNumber, row.id.value,
                ])
            for table in ["sub_item", "responsibility", "target"] {
                try db.run("DELETE FROM \(table) WHERE recommendation = ?", [row.id.value])
            }
            try insertParts(of: new, row.id)
        }
        return true
    }

    // MARK: - Assessments

    private func insert(_ assessment: Assessment, on id: RecommendationID, position: Int) throws {
        try db.run(
            """
            INSERT INTO assessment (recommendation, position, made_by, category, deferred, made_on, written, reason,
                moved_by, recorded_by, findings)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.value, position, assessment.by.rawValue, assessment.category?.rawValue, assessment.isDeferred,
                assessment.on.iso, Words(assessment.written), Words(assessment.reason), Words(assessment.movedBy),
                Words(assessment.recordedBy), try Leaf.findings(assessment.findings),
            ])
    }

    /// Makes these the recommendation's assessments. Those that are no longer among them stay in the file, as taken back.
    func setAssessments(_ new: [Assessment], of row: RecommendationRow) throws {
        let old = row.recommendation.assessments
        guard new != old else { return }
        let stored = try db.all(
            "SELECT id FROM assessment WHERE recommendation = ? AND taken_back = 0 ORDER BY position", [row.id.value]
        ) { $0.int(0) }
        var unclaimed = Array(zip(stored, old))
        for (position, assessment) in new.enumerated() {
            if let index = unclaimed.firstIndex(where: { $0.1 == assessment }) {
                try db.run("UPDATE assessment SET position = ? WHERE id = ?", [position, unclaimed[index].0])
                unclaimed.remove(at: index)
            } else {
                try insert(assessment, on: row.id, position: position)
            }
        }
        for (id, _) in unclaimed { try db.run("UPDATE assessment SET taken_back = 1 WHERE id = ?", [id]) }
    }
}

// MARK: - Evidence

extension Writer {
    func insertEvidence(_ subItem: String?, on id: RecommendationID, position: Int) throws -> Int64 {
        try db.run(
            "INSERT INTO evidence (recommendation, position, sub_item) VALUES (?, ?, ?)",
            [id.value, position, Words(subItem)])
        return db.lastInsertedRowID
    }

    /// A revision of that evidence; nil for `updates` withdraws it. The newest by day is the one that stands: a revision
    /// for an earlier day only takes its place in the history. The caller keeps the search index in step.
    @discardableResult
    func insertRevision(
        _ updates: [Update]?, of evidence: Int64, day: CalendarDate, author: String?, note: String?,
        meeting: CalendarDate?
    ) throws -> Int64 {
        try db.run(
            """
            INSERT INTO evidence_revision (evidence, day, author, made_at, note, meeting, withdrawn)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [evidence, day.dayNumber, Words(author), now, Words(note), meeting?.iso, updates == nil])
        let revision = db.lastInsertedRowID
        for (position, update) in (updates ?? []).enumerated() {
            try db.run(
                "INSERT INTO account (revision, position, heading, date, text) VALUES (?, ?, ?, ?, ?)",
                [revision, position, Words(update.heading), update.date?.stored, Words(update.text)])
        }
        try db.run(
            """
            UPDATE evidence SET current = (
                SELECT CASE withdrawn WHEN 0 THEN id END FROM evidence_revision
                WHERE evidence = ?1 ORDER BY day DESC, id DESC LIMIT 1)
            WHERE id = ?1
            """, [evidence])
        return revision
    }

    /// The day of the newest revision of that evidence.
    func newestDay(of evidence: Int64) throws -> CalendarDate? {
        try db.number("SELECT max(day) FROM evidence_revision WHERE evidence = ?", [evidence])
            .map { CalendarDate(dayNumber: Int($0)) }
    }
}
