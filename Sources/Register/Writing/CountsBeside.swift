import GRDB
import Scrutiny

/// Where the register may not be written, what is counted is kept beside it, in the connection's own memory. Views in the
/// place of the summaries put it in, so that every list, order, filter and overview reads one as it reads the other.
enum CountsBeside {
    /// Counts hold for the revision that they were made of, and for nothing that came after.
    private static let tables = """
        PRAGMA temp_store = MEMORY;
        CREATE TEMP TABLE counted (
            recommendation INTEGER PRIMARY KEY, revision INTEGER NOT NULL, contradictions INTEGER NOT NULL,
            cautions INTEGER NOT NULL, missing INTEGER NOT NULL, rules INTEGER NOT NULL
        );
        CREATE TEMP TABLE counted_review (
            review INTEGER PRIMARY KEY, revision INTEGER NOT NULL, contradicted INTEGER NOT NULL,
            contradictions INTEGER NOT NULL, cautions INTEGER NOT NULL, missing INTEGER NOT NULL
        );
        """

    private static func prepare(_ db: Database) throws {
        if try db.number("SELECT 1 FROM temp.sqlite_master WHERE name = 'counted'") != nil { return }
        try db.execute(sql: tables)
        try shadow(
            "recommendation_summary", with: "counted", taking: ["contradictions", "cautions", "missing", "rules"],
            where: "k.recommendation = s.recommendation AND k.revision = s.revision AND k.rules > s.rules", db)
        // Once all is counted in the register itself, that holds.
        try shadow(
            "review_summary", with: "counted_review", taking: ["contradicted", "contradictions", "cautions", "missing"],
            where: """
                k.review = s.review AND k.revision = s.revision AND EXISTS (
                    SELECT 1 FROM main.recommendation_summary WHERE review = s.review AND rules <> \(FindingRules.version))
                """, db)
    }

    /// A name without its schema means the temporary view from here on.
    private static func shadow(
        _ table: String, with counted: String, taking own: Set<String>, where condition: String, _ db: Database
    ) throws {
        let names = try db.all("SELECT name FROM pragma_table_info(?, 'main')", [table]) { $0.text(0) }
        let columns = names.map { own.contains($0) ? "coalesce(k.\($0), s.\($0)) AS \($0)" : "s.\($0)" }
        try db.execute(
            sql: """
                CREATE TEMP VIEW \(table) AS SELECT \(columns.joined(separator: ", "))
                FROM main.\(table) s LEFT JOIN \(counted) k ON \(condition)
                """)
    }

    static func store(_ counts: [RecommendationID: FindingCounts], of review: ReviewID, _ db: Database) throws {
        try prepare(db)
        for (id, count) in counts {
            try db.run(
                """
                INSERT OR REPLACE INTO counted
                SELECT recommendation, revision, ?, ?, ?, ? FROM main.recommendation_summary WHERE recommendation = ?
                """, [count.contradictions, count.cautions, count.missing, FindingRules.version, id.value])
        }
        try db.run(
            """
            INSERT OR REPLACE INTO counted_review SELECT ?1, (SELECT revision FROM main.review_summary WHERE review = ?1),
                coalesce(sum(contradictions > 0), 0), coalesce(sum(contradictions), 0), coalesce(sum(cautions), 0),
                coalesce(sum(missing), 0)
            FROM recommendation_summary WHERE review = ?1 AND concluded IS NULL
            """, [review.value])
    }
}
