import GRDB
import Scrutiny

/// Which recommendations a report spoke of, and on which of their parts it gave evidence.
///
/// What a report no longer mentions stays in the register; with this the register can still say that the report no longer
/// mentioned it.
struct EditionOutline: Codable {
    /// The places with evidence, by recommendation.
    private var evidence: [Int: [String?]] = [:]

    mutating func add(_ id: RecommendationID, _ reported: Recommendation) {
        evidence[Int(id.value)] = reported.evidence.filter { !$0.updates.isEmpty }.map(\.subItem)
    }

    /// That of the newest report for that day; nil where none came in, or it came in before outlines were kept.
    static func fetch(_ review: ReviewID, on day: CalendarDate, _ db: Database) throws -> EditionOutline? {
        let json = try db.first(
            "SELECT outline FROM edition WHERE review = ? AND day = ? ORDER BY id DESC LIMIT 1",
            [review.value, day.dayNumber]
        ) { $0.optionalText(0) }
        return Leaf.value(EditionOutline.self, json ?? nil)
    }

    /// The places on which it gave evidence; nil where it does not mention the recommendation.
    func evidence(on id: RecommendationID) -> [String?]? { evidence[Int(id.value)] }
}
