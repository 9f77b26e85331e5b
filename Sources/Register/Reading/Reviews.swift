import GRDB
import Scrutiny

extension Register {
    /// The review without its recommendations; nil when it is gone.
    public func review(_ id: ReviewID) throws(RegisterError) -> Review? {
        try asking { db in try ReviewRow.fetch(id, db)?.review }
    }

    /// The review with all its recommendations; nil when it is gone.
    public func wholeReview(_ id: ReviewID) throws(RegisterError) -> Review? {
        try reading { db in try Self.whole(id, db) }
    }

    static func whole(_ id: ReviewID, _ db: Database) throws -> Review? {
        guard var review = try ReviewRow.fetch(id, db)?.review else { return nil }
        review.recommendations = try RecommendationRow.fetch(.review(id), db).map(\.recommendation)
        return review
    }

    /// Every review, in the order of their titles. For exports and checks over everything.
    public func reviewIDs() throws(RegisterError) -> [ReviewID] {
        try asking { db in try db.all("SELECT review FROM review_summary ORDER BY sort_key, review") { $0.review(0) } }
    }

    /// The reviews whose title has that part, in the order of their titles; a title that is just that comes alone.
    /// Case, accents and punctuation do not count.
    public func reviewIDs(matching part: String) throws(RegisterError) -> [ReviewID] {
        let key = Key.title(part)
        return try asking { db in
            let found = try db.all(
                "SELECT review, sort_key FROM review_summary WHERE instr(sort_key, ?) > 0 ORDER BY sort_key, review", [key]
            ) { (id: $0.review(0), key: $0.text(1)) }
            let exact = found.filter { $0.key == key }
            return (exact.count == 1 ? exact : found).map(\.id)
        }
    }

    /// The one review whose title has that part; nil when none or several have.
    public func reviewID(matching part: String) throws(RegisterError) -> ReviewID? {
        let found = try reviewIDs(matching: part)
        return found.count == 1 ? found.first : nil
    }

    /// In the order of their positions.
    public func recommendationIDs(in review: ReviewID) throws(RegisterError) -> [RecommendationID] {
        try asking { db in
            try db.all(
                "SELECT recommendation FROM recommendation_summary WHERE review = ? ORDER BY position", [review.value]
            ) { $0.recommendation(0) }
        }
    }

    /// "R03" in that review, however it is spelt ("r3"), whether it is open or concluded.
    public func recommendation(numbered number: String, in review: ReviewID) throws(RegisterError) -> RecommendationID? {
        try asking { db in
            let found = try db.all(
                """
                SELECT recommendation, number FROM recommendation_summary WHERE number_key = ? AND review = ?
                ORDER BY position
                """, [Numbering.key(number), review.value]
            ) { (id: $0.recommendation(0), number: $0.text(1)) }
            return (found.first { $0.number == number } ?? found.first)?.id
        }
    }

    /// Every recommendation of that number in any review, in the order of the reviews' titles; at most `limit`.
    public func recommendations(numbered number: String, limit: Int = 100) throws(RegisterError) -> [RecommendationID] {
        try asking { db in
            try db.all(
                """
                SELECT r.recommendation FROM recommendation_summary r JOIN review_summary v ON v.review = r.review
                WHERE r.number_key = ? ORDER BY v.sort_key, v.review, r.position LIMIT ?
                """, [Numbering.key(number), limit]
            ) { $0.recommendation(0) }
        }
    }

    /// Every tracking of the review that the register knows of, oldest first.
    public func trackings(of review: ReviewID) throws(RegisterError) -> [CalendarDate] {
        try asking { db in try Trackings.fetch(review, db) }
    }
}
