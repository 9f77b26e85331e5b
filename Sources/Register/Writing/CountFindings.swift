import GRDB
import Scrutiny

extension Register {
    /// Counts what the rules find for those recommendations of a review, and keeps it: in the register unless somebody else
    /// is writing just now, since a list is never held up by that; beside one that is only read.
    @discardableResult
    func countFindings(of ids: [RecommendationID], in review: ReviewID) throws(RegisterError)
        -> [RecommendationID: FindingCounts]
    {
        let counts = try reading { db in
            guard let row = try ReviewRow.fetch(review, db) else { return [RecommendationID: FindingCounts]() }
            var cabinet = FileCabinet(of: row, trackings: try Trackings.fetch(review, db), db)
            let files = try RecommendationRow.fetch(.several(ids), db).map { try cabinet.file(of: $0) }
            let counts = files.mappedConcurrently { FindingRules.counts($0) }
            return Dictionary(zip(files.map(\.id), counts)) { first, _ in first }
        }
        try keep(counts, of: review)
        return counts
    }

    /// Counts what nobody has counted yet in one review.
    func countFindings(in review: ReviewID) throws(RegisterError) {
        let stale = try asking { db in
            try db.all(
                "SELECT recommendation FROM recommendation_summary WHERE review = ? AND rules <> ?",
                [review.value, FindingRules.version]
            ) { $0.recommendation(0) }
        }
        if !stale.isEmpty { try countFindings(of: stale, in: review) }
    }

    /// Counts what is found on recommendations of which nobody has counted it yet, on at most `limit` of them, and answers
    /// on how many; 0 when nothing is left, or when it cannot be kept. For idle moments, and after an import: a large
    /// review is not counted in the transaction that brings it in.
    public func countFindings(limit: Int) throws(RegisterError) -> Int {
        func waiting() throws(RegisterError) -> [(review: ReviewID, id: RecommendationID)] {
            try asking { db in
                try db.all(
                    "SELECT review, recommendation FROM recommendation_summary WHERE rules <> ? ORDER BY review LIMIT ?",
                    [FindingRules.version, limit]
                ) { ($0.review(0), $0.recommendation(1)) }
            }
        }
        let found = try waiting()
        for (review, rows) in Dictionary(grouping: found, by: \.review).sorted(by: { $0.key < $1.key }) {
            try countFindings(of: rows.map(\.id), in: review)
        }
        guard let first = found.first, let next = try waiting().first else { return found.count }
        // Somebody else is writing: another time.
        return next.id == first.id ? 0 : found.count
    }

    private func keep(_ counts: [RecommendationID: FindingCounts], of review: ReviewID) throws(RegisterError) {
        try guarded {
            try patience.limited(to: 0) {
                try queue.inDatabase { db in
                    if isReadOnly { return try CountsBeside.store(counts, of: review, db) }
                    try Self.store(counts, of: review, db)
                }
            }
        }
    }

    private static func store(_ counts: [RecommendationID: FindingCounts], of review: ReviewID, _ db: Database) throws {
        do {
            try db.inTransaction(.immediate) {
                for (id, counted) in counts {
                    try db.run(
                        """
                        UPDATE recommendation_summary SET contradictions = ?, cautions = ?, missing = ?, rules = ?
                        WHERE recommendation = ?
                        """,
                        [counted.contradictions, counted.cautions, counted.missing, FindingRules.version, id.value])
                }
                try Summaries.refreshFindings(of: review, db)
                return .commit
            }
        } catch let error as DatabaseError {
            // They are counted again next time; nothing that anybody recorded is at stake.
            if [.SQLITE_CORRUPT, .SQLITE_NOTADB].contains(error.resultCode) { throw error }
        }
    }
}
