import GRDB
import Scrutiny

/// Keeps the full-text index in step with the view it reads from.
///
/// The index stores no words of its own. To forget a document it must be told the words it learnt: so whoever
/// changes what `search_document` shows wraps the change in `reindexing`.
enum SearchIndex {
    static func reindexing<Value>(_ ids: [RecommendationID], _ db: Database, _ change: () throws -> Value) throws -> Value {
        for id in ids { try forget(id, db) }
        let value = try change()
        for id in ids { try learn(id, db) }
        return value
    }

    static func learn(_ id: RecommendationID, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO words (rowid, title, who, asked, said)
            SELECT id, title, who, asked, said FROM search_document WHERE id = ?
                AND (SELECT removed FROM recommendation WHERE id = ?1) = 0
            """, [id.value])
    }

    static func forget(_ id: RecommendationID, _ db: Database) throws {
        try db.run(
            """
            INSERT INTO words (words, rowid, title, who, asked, said)
            SELECT 'delete', id, title, who, asked, said FROM search_document WHERE id = ?
                AND (SELECT removed FROM recommendation WHERE id = ?1) = 0
            """, [id.value])
    }
}
