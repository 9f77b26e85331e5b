import GRDB
import Scrutiny

/// Keeps the full-text index in step with the view it reads from.
///
/// The index stores no words of its own. To forget a document it must be told the words it learnt: so whoever
/// changes what `search_document` shows wraps the change in `reindexing`.
enum SearchIndex {
    static func reindexing<Value>(_ ids: [RecommendationID], _ db: Database, _ change: () throws -> Value) throws -> Value {
        try forget(ids, db)
        let value = try change()
        try learn(ids, db)
        return value
    }

    /// As many as there are in one statement: SQLite writes the index out at the end of each.
    static func learn(_ ids: [RecommendationID], _ db: Database) throws {
        guard !ids.isEmpty else { return }
        try db.run(
            """
            INSERT INTO words (rowid, title, who, asked, said)
            SELECT id, title, who, asked, said FROM search_document WHERE id IN (\(shown))
            """, [list(ids)])
    }

    static func forget(_ ids: [RecommendationID], _ db: Database) throws {
        guard !ids.isEmpty else { return }
        try db.run(
            """
            INSERT INTO words (words, rowid, title, who, asked, said)
            SELECT 'delete', id, title, who, asked, said FROM search_document WHERE id IN (\(shown))
            """, [list(ids)])
    }

    /// Those of a list that have not been taken out.
    private static let shown =
        "SELECT r.id FROM json_each(?) AS given CROSS JOIN recommendation r ON r.id = given.value WHERE r.removed = 0"

    private static func list(_ ids: [RecommendationID]) -> String {
        "[\(ids.map { String($0.value) }.joined(separator: ","))]"
    }
}
