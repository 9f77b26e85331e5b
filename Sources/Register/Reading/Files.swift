import GRDB
import Scrutiny

/// Puts recommendations together with what a screen and the check need beside them.
///
/// One cabinet serves one review at one moment; what several recommendations share is fetched once.
struct FileCabinet {
    let db: Database
    let review: ReviewRow
    let trackings: [CalendarDate]
    /// Recommendations by the key of their number, as far as they have been asked for.
    private var byNumber: [String: Recommendation?] = [:]

    init(of review: ReviewRow, trackings: [CalendarDate], _ db: Database) {
        self.db = db
        self.review = review
        self.trackings = trackings
    }

    /// Spares the look-ups when all of a review's recommendations are at hand.
    mutating func know(_ rows: [RecommendationRow]) {
        for row in rows {
            let key = Numbering.key(row.recommendation.number)
            if byNumber[key] == nil { byNumber[key] = .some(row.recommendation) }
        }
    }

    mutating func file(of row: RecommendationRow, revision: Int64 = 0) throws -> RecommendationFile {
        let earlier = trackings.last { $0 < review.meeting }
        return RecommendationFile(
            id: row.id, reviewID: review.id, review: review.review, recommendation: row.recommendation,
            referenced: try Check.referenced(from: row.recommendation, key: Numbering.key) { try lookUp($0) },
            previous: try earlier.flatMap { try History.recommendation(row, asItStoodOn: $0, db) },
            meeting: review.meeting, trackings: trackings, ticks: try ticks(of: row.id), revision: revision)
    }

    private mutating func lookUp(_ key: String) throws -> Recommendation? {
        if let known = byNumber[key] { return known }
        let id = try db.number(
            "SELECT recommendation FROM recommendation_summary WHERE number_key = ? AND review = ? ORDER BY position",
            [key, review.id.value])
        let found = try id.flatMap { try RecommendationRow.fetch(RecommendationID($0), db)?.recommendation }
        byNumber[key] = .some(found)
        return found
    }

    private func ticks(of id: RecommendationID) throws -> [Bool] {
        let own = review.review.guidance.questions.count
        var ticks = [Bool](repeating: false, count: own > 0 ? own : Guidance.ownQuestions.count)
        for question in try db.all(
            "SELECT question FROM tick WHERE recommendation = ? AND meeting = ?", [id.value, review.meeting.iso],
            { $0.count(0) }) where ticks.indices.contains(question)
        {
            ticks[question] = true
        }
        return ticks
    }
}

extension Register {
    /// Nil when it is gone.
    public func file(of recommendation: RecommendationID) throws(RegisterError) -> RecommendationFile? {
        try reading { db in
            guard let row = try RecommendationRow.fetch(recommendation, db),
                let review = try ReviewRow.fetch(row.review, db)
            else { return nil }
            let revision = try db.number(
                "SELECT revision FROM recommendation_summary WHERE recommendation = ?", [recommendation.value])
            var cabinet = FileCabinet(of: review, trackings: try Trackings.fetch(review.id, db), db)
            return try cabinet.file(of: row, revision: revision ?? 0)
        }
    }

    /// The files of a whole review, in the order of its recommendations; empty when it is gone. For checks over
    /// everything: one review at a time is in memory.
    public func files(of review: ReviewID) throws(RegisterError) -> [RecommendationFile] {
        try reading { db in
            guard let row = try ReviewRow.fetch(review, db) else { return [] }
            let rows = try RecommendationRow.fetch(.review(review), db)
            var cabinet = FileCabinet(of: row, trackings: try Trackings.fetch(review, db), db)
            cabinet.know(rows)
            return try rows.map { try cabinet.file(of: $0) }
        }
    }
}
