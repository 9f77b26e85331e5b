import GRDB
import Scrutiny

extension Register {
    /// How the register stands as a whole, or with `review` that review alone; empty when it is gone.
    ///
    /// Adds up what is kept for each review, so that a register of 100,000 recommendations takes no longer than a list.
    public func overview(of review: ReviewID?) throws(RegisterError) -> Overview {
        try reading { db in try OverviewReading(db: db, review: review).read() }
    }
}

/// The overview of a register, or of one review of it, read in one go.
private struct OverviewReading {
    let db: Database
    let review: ReviewID?

    /// SQL that holds of the rows wanted, where `column` names the review.
    private func scope(_ column: String) -> String { review == nil ? "1" : "\(column) = :review" }

    private func arguments(_ more: [String: (any DatabaseValueConvertible)?] = [:]) -> StatementArguments {
        var arguments = more
        if let review { arguments["review"] = review.value }
        return StatementArguments(arguments)
    }

    func read() throws -> Overview {
        var overview = Overview()
        try readTotals(into: &overview)
        overview.reviews = try reviews()
        (overview.due, overview.undated) = try due()
        overview.slips = try slips()
        overview.trend = Trend.together(try trends(), limit: Overview.mostTrackings)
        overview.portfolios = try portfolios()
        return overview
    }

    private static let standings = (0...7).map { "o.standing_\($0)" }
    private static let sums = (standings + (0...3).map { "o.overdue_\($0)" } + ["o.moved", "o.unexplained"])
        .map { "coalesce(sum(\($0)), 0)" }.joined(separator: ", ")

    private func readTotals(into overview: inout Overview) throws {
        _ = try db.first(
            """
            SELECT count(*), max(v.meeting), CASE WHEN min(v.committee) = max(v.committee) THEN min(v.committee) END,
                CASE WHEN count(*) = 1 THEN min(v.title) END, \(Self.sums)
            FROM review_overview o JOIN review_summary v ON v.review = o.review WHERE \(scope("o.review"))
            """, arguments()
        ) { row in
            overview.reviewCount = row.count(0)
            overview.meeting = row.dayNumber(1)
            overview.committee = row.optionalText(2).flatMap { $0.isEmpty ? nil : $0 }
            if review != nil { overview.review = row.optionalText(3) }
            overview.standings = Standings(numbers: (4...11).map(row.count))
            overview.overdue = (12...15).map(row.count)
            overview.moved = row.count(16)
            overview.unexplained = row.count(17)
        }
        let checked = try db.number(
            "SELECT count(*) FROM recommendation_summary WHERE rules = :rules AND \(scope("review"))",
            arguments(["rules": FindingRules.version]))
        overview.unchecked = max(0, overview.standings.total - Int(checked ?? 0))
    }

    private func reviews() throws -> [Overview.ReviewStanding] {
        try db.all(
            """
            SELECT v.review, v.title, v.meeting, v.overdue, v.contradictions, v.cautions, v.missing,
                \(Self.standings.joined(separator: ", "))
            FROM review_overview o JOIN review_summary v ON v.review = o.review WHERE \(scope("o.review"))
            ORDER BY o.overdue DESC, v.contradicted DESC, v.sort_key, v.review LIMIT \(Overview.most)
            """, arguments()
        ) { row in
            Overview.ReviewStanding(
                review: row.review(0), title: row.text(1), meeting: row.dayNumber(2),
                standings: Standings(numbers: (7...14).map(row.count)), overdue: row.count(3),
                findings: FindingCounts(contradictions: row.count(4), cautions: row.count(5), missing: row.count(6)))
        }
    }

    private func due() throws -> (months: [Overview.Due], undated: Int) {
        var months: [Overview.Due] = []
        var undated = 0
        _ = try db.all(
            """
            SELECT s.deadline, count(*) FROM recommendation_summary s WHERE \(ListSQL.dueCondition) AND \(scope("s.review"))
            GROUP BY s.deadline ORDER BY s.deadline
            """, arguments()
        ) { row in
            guard let day = row.dayNumber(0) else {
                undated = row.count(1)
                return
            }
            let month = PartialDate.month(year: day.year, month: day.month)
            if months.last?.month == month {
                months[months.count - 1].count += row.count(1)
            } else {
                months.append(Overview.Due(month: month, count: row.count(1)))
            }
        }
        return (months, undated)
    }

    private func slips() throws -> [Slip] {
        var found = try db.all(
            """
            SELECT v.review, l.recommendation, v.title, s.number
            FROM recommendation_slip l JOIN review_summary v ON v.review = l.review
                JOIN recommendation_summary s ON s.recommendation = l.recommendation
            WHERE \(scope("l.review")) ORDER BY l.days DESC, l.recommendation LIMIT \(Overview.most)
            """, arguments()
        ) {
            Slip(
                review: $0.review(0), recommendation: $0.recommendation(1), reviewTitle: $0.text(2), number: $0.text(3),
                targets: [])
        }
        let targets = try TargetRow.fetch(.several(found.map(\.recommendation)), db)
        for index in found.indices {
            found[index].targets = (targets[found[index].recommendation] ?? []).filter { !$0.moves.isEmpty }
        }
        return found
    }

    private func trends() throws -> [[TrendPoint]] {
        try db.all("SELECT trend FROM review_overview o WHERE \(scope("o.review"))", arguments()) {
            TrendText.points($0.text(0))
        }
    }

    private func portfolios() throws -> [Overview.PortfolioFindings] {
        try db.all(
            """
            SELECT o.portfolio, sum(v.open), sum(v.contradictions), sum(v.cautions), sum(v.missing)
            FROM review_overview o JOIN review_summary v ON v.review = o.review WHERE \(scope("o.review"))
            GROUP BY o.portfolio ORDER BY 3 DESC, 4 DESC, 1 LIMIT \(Overview.most)
            """, arguments()
        ) { row in
            Overview.PortfolioFindings(
                portfolio: row.text(0), open: row.count(1),
                findings: FindingCounts(contradictions: row.count(2), cautions: row.count(3), missing: row.count(4)))
        }
    }
}
