import GRDB
import Scrutiny

/// The filters and orders of the lists as SQL over `recommendation_summary s`.
enum ListSQL {
    static func condition(_ filter: RecommendationFilter) -> String {
        switch filter {
        case .open: "s.concluded IS NULL"
        case .overdue: "s.overdue = 1"
        case .dueSoon: "s.due_soon = 1"
        case .notAchieved: "s.concluded IS NULL AND s.standing IN (3, 4, 5)"
        case .contradicted: "s.concluded IS NULL AND s.contradictions > 0"
        case .noNews: "s.no_news = 1"
        case .viewsDiffer: "s.concluded IS NULL AND s.views_differ = 1"
        case .mine: "s.concluded IS NULL AND s.recommendation IN (SELECT rowid FROM words WHERE words MATCH :mine)"
        case .concluded: "s.concluded IS NOT NULL"
        case .all, .tracked: "1"
        case .standing(let category):
            "s.concluded IS NULL AND s.standing IS \(category.map { String($0.rawValue) } ?? "NULL")"
        case .overdueFor(let age):
            """
            s.overdue = 1 AND (SELECT meeting FROM review_summary WHERE review = s.review) - s.deadline
                BETWEEN \(age.days.lowerBound) AND \(age.days.upperBound)
            """
        case .due(let days):
            "\(dueCondition) AND s.deadline BETWEEN \(days.lowerBound.dayNumber) AND \(days.upperBound.dayNumber)"
        case .undated: "\(dueCondition) AND s.deadline IS NULL"
        case .contradictedIn:
            """
            s.concluded IS NULL AND s.contradictions > 0
                AND s.review IN (SELECT review FROM review_overview WHERE portfolio = :portfolio)
            """
        }
    }

    /// What the index `recommendation_due` holds.
    static let dueCondition = "s.concluded IS NULL AND s.overdue = 0 AND coalesce(s.standing, 0) NOT IN (1, 2)"

    static func order(_ order: RecommendationOrder) -> String {
        switch order {
        case .number: "s.position"
        case .deadline: "s.deadline IS NULL, s.deadline, s.position"
        case .findings: "s.contradictions DESC, s.cautions DESC, s.missing DESC, s.position"
        // What nobody has reported on for longest comes first.
        case .age: "s.news IS NOT NULL, s.news, s.position"
        }
    }

    /// The column of `review_summary` that counts what passes; nil where only the recommendations can tell.
    static func column(_ filter: RecommendationFilter) -> String? {
        switch filter {
        case .open: "open"
        case .overdue: "overdue"
        case .dueSoon: "due_soon"
        case .notAchieved: "not_achieved"
        case .contradicted: "contradicted"
        case .noNews: "no_news"
        case .viewsDiffer: "views_differ"
        case .concluded: "concluded"
        case .mine, .all, .standing, .overdueFor, .due, .undated, .contradictedIn, .tracked: nil
        }
    }

    /// SQL that holds of the reviews `v` that a list shows under that filter.
    static func reviewCondition(_ filter: RecommendationFilter) -> String {
        if let column = column(filter) { return "v.\(column) > 0" }
        return switch filter {
        case .all: "1"
        case .standing(let category): overview("standing_\(category?.rawValue ?? 0) > 0")
        case .overdueFor(let age): overview("overdue_\(age.rawValue) > 0")
        case .contradictedIn: "v.contradicted > 0 AND " + overview("portfolio = :portfolio")
        case .tracked(in: let time):
            """
            EXISTS (SELECT 1 FROM json_each('[' || replace(v.trackings, ' ', ',') || ']')
                WHERE value BETWEEN \(time.first.dayNumber) AND \(time.last.dayNumber))
            """
        default: "v.review IN (SELECT s.review FROM recommendation_summary s WHERE \(condition(filter)))"
        }
    }

    private static func overview(_ condition: String) -> String {
        "v.review IN (SELECT review FROM review_overview WHERE \(condition))"
    }
}

extension Register {
    private func arguments(_ filter: RecommendationFilter, _ more: [String: (any DatabaseValueConvertible)?] = [:])
        -> StatementArguments
    {
        var arguments = more
        if filter == .mine { arguments["mine"] = SearchQuery.phrase(reader ?? "", in: "who") }
        if case .contradictedIn(let portfolio) = filter { arguments["portfolio"] = Words(portfolio) }
        return StatementArguments(arguments)
    }

    public func summary() throws(RegisterError) -> RegisterSummary {
        try asking { db in
            try db.first(
                """
                SELECT count(*), coalesce(sum(total), 0), coalesce(sum(overdue), 0), max(meeting),
                    CASE WHEN min(committee) = max(committee) THEN min(committee) END
                FROM review_summary
                """
            ) {
                RegisterSummary(
                    reviews: $0.count(0), recommendations: $0.count(1), overdue: $0.count(2),
                    committee: $0.optionalText(4).flatMap { $0.isEmpty ? nil : $0 }, newestMeeting: $0.dayNumber(3))
            } ?? RegisterSummary()
        }
    }

    /// How many reviews have a recommendation that passes the filter. With `.all` every review counts.
    public func reviewCount(_ filter: RecommendationFilter) throws(RegisterError) -> Int {
        try asking { db in
            Int(try db.number(
                "SELECT count(*) FROM review_summary v WHERE \(ListSQL.reviewCondition(filter))", arguments(filter)) ?? 0)
        }
    }

    /// Those reviews in the order of their titles. Rows past the end are left out.
    public func reviews(_ filter: RecommendationFilter, rows: Range<Int>) throws(RegisterError) -> [ReviewSummary] {
        guard let (offset, limit) = Self.window(rows) else { return [] }
        return try asking { db in
            try db.all(
                """
                SELECT v.review, v.title, v.committee, v.meeting, v.total, v.concluded, v.overdue, v.standings,
                    v.contradictions, v.cautions, v.missing, v.revision
                FROM review_summary v WHERE \(ListSQL.reviewCondition(filter))
                ORDER BY v.sort_key, v.review LIMIT :limit OFFSET :offset
                """, arguments(filter, ["limit": limit, "offset": offset]), Self.reviewSummary)
        }
    }

    private static func reviewSummary(_ row: Fields) -> ReviewSummary {
        ReviewSummary(
            id: row.review(0), title: row.text(1), committee: row.text(2), meeting: row.dayNumber(3),
            recommendations: row.count(4), concluded: row.count(5), overdue: row.count(6),
            standings: row.text(7).utf8.map { Scrutiny.Category(rawValue: Int($0) - 48) },
            findings: FindingCounts(contradictions: row.count(8), cautions: row.count(9), missing: row.count(10)),
            revision: row.int(11))
    }

    /// The row of one review, under whatever filter; nil when it is gone.
    public func summary(of review: ReviewID) throws(RegisterError) -> ReviewSummary? {
        try asking { db in
            try db.first(
                """
                SELECT review, title, committee, meeting, total, concluded, overdue, standings, contradictions, cautions,
                    missing, revision
                FROM review_summary WHERE review = ?
                """, [review.value], Self.reviewSummary)
        }
    }

    public func recommendationCount(in review: ReviewID, _ filter: RecommendationFilter) throws(RegisterError) -> Int {
        if filter == .contradicted { try countFindings(in: review) }
        return try asking { db in
            Int(try db.number(
                "SELECT count(*) FROM recommendation_summary s WHERE s.review = :review AND \(ListSQL.condition(filter))",
                arguments(filter, ["review": review.value])) ?? 0)
        }
    }

    /// Rows past the end are left out. Findings that nobody has counted yet, or that older rules counted, are counted
    /// now and kept.
    public func recommendations(
        in review: ReviewID, _ filter: RecommendationFilter, by order: RecommendationOrder, rows: Range<Int>
    ) throws(RegisterError) -> [RecommendationSummary] {
        guard let (offset, limit) = Self.window(rows) else { return [] }
        if filter == .contradicted || order == .findings { try countFindings(in: review) }
        let found = try asking { db in
            try db.all(
                """
                SELECT s.recommendation, s.review, s.number, s.excerpt, s.standing, s.claim, s.view, s.deadline, s.overdue,
                    s.concluded, s.contradictions, s.cautions, s.missing, s.revision, s.rules
                FROM recommendation_summary s WHERE s.review = :review AND \(ListSQL.condition(filter))
                ORDER BY \(ListSQL.order(order)) LIMIT :limit OFFSET :offset
                """, arguments(filter, ["review": review.value, "limit": limit, "offset": offset])
            ) { (summary: Self.recommendationSummary($0), rules: $0.int(14)) }
        }
        let stale = found.filter { $0.rules != FindingRules.version }.map(\.summary.id)
        if stale.isEmpty { return found.map(\.summary) }
        let counts = try countFindings(of: stale, in: review)
        return found.map { row in
            var summary = row.summary
            if let counted = counts[summary.id] { summary.findings = counted }
            return summary
        }
    }

    private static func recommendationSummary(_ row: Fields) -> RecommendationSummary {
        RecommendationSummary(
            id: row.recommendation(0), review: row.review(1), number: row.text(2), text: row.text(3),
            standing: row.category(4), claim: row.category(5), view: row.category(6), deadline: row.dayNumber(7),
            isOverdue: row.flag(8), concludedOn: row.dayNumber(9),
            findings: FindingCounts(contradictions: row.count(10), cautions: row.count(11), missing: row.count(12)),
            revision: row.int(13))
    }

    /// The row at which a list shows it; nil when the filter leaves it out.
    public func row(
        of recommendation: RecommendationID, in review: ReviewID, _ filter: RecommendationFilter,
        by order: RecommendationOrder
    ) throws(RegisterError) -> Int? {
        if filter == .contradicted || order == .findings { try countFindings(in: review) }
        return try asking { db in
            let row = try db.number(
                """
                SELECT place FROM (
                    SELECT s.recommendation AS id, row_number() OVER (ORDER BY \(ListSQL.order(order))) AS place
                    FROM recommendation_summary s WHERE s.review = :review AND \(ListSQL.condition(filter)))
                WHERE id = :id
                """, arguments(filter, ["review": review.value, "id": recommendation.value]))
            return row.map { Int($0) - 1 }
        }
    }

    public func row(of review: ReviewID, _ filter: RecommendationFilter) throws(RegisterError) -> Int? {
        try asking { db in
            let key = try db.first(
                "SELECT v.sort_key FROM review_summary v WHERE v.review = :id AND \(ListSQL.reviewCondition(filter))",
                arguments(filter, ["id": review.value])) { $0.text(0) }
            guard let key else { return nil }
            return try db.number(
                """
                SELECT count(*) FROM review_summary v
                WHERE (v.sort_key, v.review) < (:key, :id) AND \(ListSQL.reviewCondition(filter))
                """, arguments(filter, ["key": key, "id": review.value])).map { Int($0) }
        }
    }

    private static func window(_ rows: Range<Int>) -> (offset: Int, limit: Int)? {
        let rows = rows.clamped(to: 0..<Int(Int32.max))
        return rows.isEmpty ? nil : (rows.lowerBound, rows.count)
    }
}
