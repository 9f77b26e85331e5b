import GRDB
import Scrutiny

/// Keeps what the lists show in step with what is on record; called at the end of every transaction that
/// changes a review.
struct Summaries {
    let db: Database
    let review: ReviewID
    /// Findings of more recommendations than this are not counted in the transaction, but when they are shown.
    static let mostCountedAtOnce = 250

    init(of review: ReviewID, _ db: Database) {
        self.review = review
        self.db = db
    }

    /// Which recommendations a change touched.
    enum Touched {
        case all
        case only(Set<RecommendationID>)
    }

    func refresh(_ touched: Touched) throws {
        guard let row = try ReviewRow.fetch(review, db) else {
            try forget()
            return
        }
        let revision = try Self.tick(db)
        let trackings = try trackings(of: row)
        let before = try db.first(
            "SELECT trackings, meeting FROM review_summary WHERE review = ?", [review.value]
        ) { (trackings: $0.text(0), meeting: $0.optionalInt(1)) }
        // The meeting and the trackings are what everything is measured by.
        let isMeasuredAnew =
            before.map {
                $0.trackings != Trackings.text(trackings) || $0.meeting != row.shownMeeting.map { Int64($0.dayNumber) }
            } ?? true
        // The review's row first: the files of its recommendations look numbers up beside it.
        try refreshRecommendations(
            isMeasuredAnew ? .all : touched, of: row, trackings: trackings, revision: revision)
        try refreshReview(row, trackings: trackings, revision: revision)
    }

    /// For a review that is new, whose files are at hand in the order of their positions. Nothing is counted yet.
    func insert(_ files: [RecommendationFile], trackings: [CalendarDate]) throws {
        guard let row = try ReviewRow.fetch(review, db) else { return }
        let revision = try Self.tick(db)
        for (position, file) in files.enumerated() {
            try store(
                Figures(of: file), counts: nil, of: file.id, file.recommendation, position: Int64(position),
                revision: revision)
        }
        try refreshReview(row, trackings: trackings, revision: revision)
    }

    /// The next number of the register's clock, which every dashboard watches.
    static func tick(_ db: Database) throws -> Int64 {
        try db.run("UPDATE clock SET revision = revision + 1")
        return try db.number("SELECT revision FROM clock") ?? 0
    }

    private func forget() throws {
        _ = try Self.tick(db)
        try db.run("DELETE FROM recommendation_summary WHERE review = ?", [review.value])
        try db.run("DELETE FROM review_summary WHERE review = ?", [review.value])
        try OverviewFigures(of: review, db).forget()
    }

    private func trackings(of row: ReviewRow) throws -> [CalendarDate] {
        var days = Set(
            try db.all(
                """
                SELECT reported_on FROM edition WHERE review = ?1
                UNION SELECT last_tracked_on FROM edition WHERE review = ?1
                UNION SELECT concluded_on FROM recommendation WHERE review = ?1 AND removed = 0
                UNION SELECT a.made_on FROM recommendation r JOIN assessment a ON a.recommendation = r.id
                    WHERE r.review = ?1 AND r.removed = 0 AND a.taken_back = 0 AND a.made_by = 'committee'
                """, [review.value]
            ) { $0.day(0) }.compactMap { $0 })
        if let day = row.review.reportedOn { days.insert(day) }
        if let day = row.review.lastTrackedOn { days.insert(day) }
        return days.sorted()
    }

    // MARK: - Recommendations

    private func refreshRecommendations(
        _ touched: Touched, of row: ReviewRow, trackings: [CalendarDate], revision: Int64
    ) throws {
        let rows: [RecommendationRow]
        var cabinet = FileCabinet(of: row, trackings: trackings, db)
        switch touched {
        case .all:
            try db.run("DELETE FROM recommendation_summary WHERE review = ?", [review.value])
            rows = try RecommendationRow.fetch(.review(review), db)
            cabinet.know(rows)
        case .only(let ids):
            for id in ids { try db.run("DELETE FROM recommendation_summary WHERE recommendation = ?", [id.value]) }
            rows = try RecommendationRow.fetch(.several(ids.sorted()), db)
        }
        let positions = Dictionary(
            try db.all("SELECT id, position FROM recommendation WHERE review = ?", [review.value]) {
                ($0.int(0), $0.int(1))
            },
            uniquingKeysWith: { first, _ in first })
        let files = try rows.map { try cabinet.file(of: $0) }
        let counts: [FindingCounts?] =
            rows.count <= Self.mostCountedAtOnce
            ? files.mappedConcurrently { FindingRules.counts($0) } : files.map { _ in nil }
        for ((row, file), counts) in zip(zip(rows, files), counts) {
            try store(
                Figures(of: file), counts: counts, of: row.id, row.recommendation,
                position: positions[row.id.value] ?? 0, revision: revision)
        }
    }

    private func store(
        _ figures: Figures, counts: FindingCounts?, of id: RecommendationID, _ recommendation: Recommendation,
        position: Int64, revision: Int64
    ) throws {
        let counted = counts ?? FindingCounts()
        try db.run(
            """
            INSERT INTO recommendation_summary (recommendation, review, position, number, number_key, excerpt, standing,
                claim, view, deadline, concluded, news, overdue, due_soon, no_news, views_differ, contradictions,
                cautions, missing, rules, revision)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.value, review.value, position, Words(recommendation.number),
                Numbering.key(recommendation.number), Words(recommendation.gist),
                figures.standing?.rawValue, figures.claim?.rawValue, figures.view?.rawValue,
                figures.deadline?.dayNumber, recommendation.concludedOn?.dayNumber, figures.news?.dayNumber,
                figures.isOverdue, figures.isDueSoon, figures.hasNoNews, figures.viewsDiffer, counted.contradictions,
                counted.cautions, counted.missing, counts == nil ? 0 : FindingRules.version, revision,
            ])
        try OverviewFigures(of: review, db).noteSlip(of: id, recommendation.targets)
    }

    // MARK: - The review

    private func refreshReview(_ row: ReviewRow, trackings: [CalendarDate], revision: Int64) throws {
        try db.run(
            """
            INSERT OR REPLACE INTO review_summary (review, sort_key, title, committee, meeting, standings, trackings,
                revision, total, concluded, open, overdue, due_soon, not_achieved, contradicted, no_news, views_differ,
                contradictions, cautions, missing)
            SELECT ?1, ?2, ?3, ?4, ?5,
                coalesce((SELECT group_concat(digit, '') FROM (
                    SELECT coalesce(standing, 0) AS digit FROM recommendation_summary
                    WHERE review = ?1 AND concluded IS NULL ORDER BY position LIMIT 40)), ''),
                ?6, ?7, \(Self.totals)
            FROM recommendation_summary WHERE review = ?1
            """,
            [
                review.value, Key.order(row.review.title), Words(row.review.title), Words(row.review.committee),
                row.shownMeeting?.dayNumber, Trackings.text(trackings), revision,
            ])
        try OverviewFigures(of: review, db).refresh(portfolio: row.review.reportOf, trackings: trackings)
    }

    private static let totals = """
        count(*), count(concluded), count(*) - count(concluded), coalesce(sum(overdue), 0), coalesce(sum(due_soon), 0),
        coalesce(sum(concluded IS NULL AND standing IN (3, 4, 5)), 0),
        coalesce(sum(concluded IS NULL AND contradictions > 0), 0), coalesce(sum(no_news), 0),
        coalesce(sum(concluded IS NULL AND views_differ), 0),
        coalesce(sum(CASE WHEN concluded IS NULL THEN contradictions END), 0),
        coalesce(sum(CASE WHEN concluded IS NULL THEN cautions END), 0),
        coalesce(sum(CASE WHEN concluded IS NULL THEN missing END), 0)
        """

    /// After counts of findings alone have changed.
    static func refreshFindings(of review: ReviewID, _ db: Database) throws {
        try db.run(
            """
            UPDATE review_summary SET (contradicted, contradictions, cautions, missing) = (
                SELECT coalesce(sum(contradictions > 0), 0), coalesce(sum(contradictions), 0),
                    coalesce(sum(cautions), 0), coalesce(sum(missing), 0)
                FROM recommendation_summary WHERE review = ?1 AND concluded IS NULL)
            WHERE review = ?1
            """, [review.value])
    }
}
