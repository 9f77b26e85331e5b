import GRDB
import Scrutiny

/// Keeps what the overview adds up in step with what is on record.
struct OverviewFigures {
    let db: Database
    let review: ReviewID

    init(of review: ReviewID, _ db: Database) {
        self.review = review
        self.db = db
    }

    func forget() throws {
        try db.run("DELETE FROM review_overview WHERE review = ?", [review.value])
        try db.run("DELETE FROM recommendation_slip WHERE review = ?", [review.value])
    }

    func noteSlip(of id: RecommendationID, _ targets: [Target]) throws {
        guard let days = targets.furthestSlip else {
            return try db.run("DELETE FROM recommendation_slip WHERE recommendation = ?", [id.value])
        }
        try db.run(
            "INSERT OR REPLACE INTO recommendation_slip (recommendation, review, days, unexplained) VALUES (?, ?, ?, ?)",
            [id.value, review.value, days, targets.unexplainedMoves])
    }

    /// After the summaries of the review's recommendations are what they should be.
    func refresh(portfolio: String, trackings: [CalendarDate]) throws {
        // One that was removed has no summary any more, and no slip either.
        try db.run(
            """
            DELETE FROM recommendation_slip WHERE review = ?
                AND recommendation NOT IN (SELECT recommendation FROM recommendation_summary)
            """, [review.value])
        try db.run(
            """
            INSERT OR REPLACE INTO review_overview (review, portfolio, trend, moved, unexplained, \(Self.columns))
            SELECT ?1, ?2, ?3, (SELECT count(*) FROM recommendation_slip WHERE review = ?1),
                (SELECT count(*) FROM recommendation_slip WHERE review = ?1 AND unexplained > 0), \(Self.counts)
            FROM recommendation_summary s WHERE s.review = ?1
            """, [review.value, Words(portfolio), TrendText.text(try trend(at: trackings))])
    }

    private static let columns = ((0...7).map { "standing_\($0)" } + (0...3).map { "overdue_\($0)" } + ["overdue"])
        .joined(separator: ", ")

    private static let counts: String = {
        let standings = (0...6).map { "concluded IS NULL AND coalesce(standing, 0) = \($0)" } + ["concluded IS NOT NULL"]
        let overdue = OverdueAge.allCases.map { ListSQL.condition(.overdueFor($0)) } + ["overdue = 1"]
        return (standings + overdue).map { "coalesce(sum(\($0)), 0)" }.joined(separator: ", ")
    }()

    private func trend(at trackings: [CalendarDate]) throws -> [TrendPoint] {
        var recommendations: [Recommendation] = []
        var current = 0 as Int64
        // What decides how a recommendation stood is its assessments and when it was concluded, and nothing else.
        _ = try db.all(
            """
            SELECT r.id, r.concluded_on,
                a.made_by, a.category, a.deferred, a.made_on, NULL, NULL, NULL, NULL, NULL
            FROM recommendation r LEFT JOIN assessment a ON a.recommendation = r.id AND a.taken_back = 0
            WHERE r.review = ? AND r.removed = 0 ORDER BY r.position, r.id, a.position
            """, [review.value]
        ) { row in
            if row.int(0) != current {
                recommendations.append(Recommendation(number: "", text: "", concludedOn: row.day(1)))
                current = row.int(0)
            }
            if let assessment = Assessment(row: row, from: 2) {
                recommendations[recommendations.count - 1].assessments.append(assessment)
            }
        }
        return Trend.of(recommendations, at: trackings)
    }
}

/// A trend as `review_overview` keeps it.
enum TrendText {
    static func text(_ points: [TrendPoint]) -> String {
        points.map { point in
            "\(point.at.last.dayNumber):" + point.standings.numbers.map(String.init).joined(separator: ",")
        }.joined(separator: " ")
    }

    /// Byte by byte: a register has thousands of them, and the overview reads them all.
    static func points(_ text: String) -> [TrendPoint] {
        text.utf8.split(separator: UInt8(ascii: " ")).map { point in
            var numbers: [Int] = []
            var number = 0, isNegative = false
            for byte in point {
                switch byte {
                case UInt8(ascii: "0")...UInt8(ascii: "9") where number < 1 << 40: number = number * 10 + Int(byte - 48)
                case UInt8(ascii: "-"): isNegative = true
                case UInt8(ascii: ":"), UInt8(ascii: ","):
                    numbers.append(isNegative ? -number : number)
                    (number, isNegative) = (0, false)
                default: break
                }
            }
            numbers.append(number)
            return TrendPoint(
                at: .day(CalendarDate(dayNumber: numbers[0])), standings: Standings(numbers: numbers.dropFirst()))
        }
    }
}
