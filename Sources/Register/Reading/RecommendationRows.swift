import GRDB
import Scrutiny

/// A recommendation's row with everything under it, and what the register alone knows of it.
struct RecommendationRow {
    var id: RecommendationID
    var review: ReviewID
    var recommendation: Recommendation
    /// The day from which its particulars are as they are.
    var knownFrom: CalendarDate
    /// The day on which it came into the register's sight.
    var firstKnown: CalendarDate
}

/// Which recommendations are fetched together: one query for each table, however many they are.
enum RecommendationScope {
    case one(RecommendationID)
    case review(ReviewID)
    case several([RecommendationID])

    /// SQL that holds of the wanted rows, where `column` names the recommendation.
    fileprivate func condition(_ column: String) -> String {
        switch self {
        case .one: "\(column) = ?1"
        case .review: "\(column) IN (SELECT id FROM recommendation WHERE review = ?1 AND removed = 0)"
        // The ids travel as one JSON text, so that the statement is the same for any number of them.
        case .several: "\(column) IN (SELECT value FROM json_each(?1))"
        }
    }

    fileprivate var arguments: StatementArguments {
        switch self {
        case .one(let id): [id.value]
        case .review(let id): [id.value]
        case .several(let ids): ["[" + ids.map { String($0.value) }.joined(separator: ",") + "]"]
        }
    }
}

extension RecommendationRow {
    static func fetch(_ id: RecommendationID, _ db: Database) throws -> RecommendationRow? {
        try fetch(.one(id), db).first
    }

    /// In the order of their positions within a review. With `wordsOnly` they come without targets and assessments.
    static func fetch(_ scope: RecommendationScope, wordsOnly: Bool = false, _ db: Database) throws -> [RecommendationRow] {
        var rows = try db.all(
            """
            SELECT id, review, number, text, closing, completed_on, anticipated_on, obstacle, concluded_on, known_from,
                first_known
            FROM recommendation WHERE \(scope.condition("id")) AND removed = 0 ORDER BY review, position
            """, scope.arguments
        ) { row in
            RecommendationRow(
                id: row.recommendation(0), review: row.review(1),
                recommendation: Recommendation(
                    number: row.text(2), text: row.text(3), closing: row.text(4), completedOn: row.date(5),
                    anticipatedOn: row.date(6), obstacle: row.optionalText(7), concludedOn: row.day(8)),
                knownFrom: row.dayNumber(9) ?? CalendarDate(dayNumber: 0),
                firstKnown: row.dayNumber(10) ?? CalendarDate(dayNumber: 0))
        }
        var places: [Int64: Int] = [:]
        for (index, row) in rows.enumerated() { places[row.id.value] = index }
        func each(_ sql: String, _ add: (inout Recommendation, Fields) -> Void) throws {
            _ = try db.all(sql, scope.arguments) { row in
                if let index = places[row.int(0)] { add(&rows[index].recommendation, row) }
            }
        }

        try each(
            """
            SELECT recommendation, letter, text FROM sub_item WHERE \(scope.condition("recommendation"))
            ORDER BY recommendation, position
            """
        ) { $0.subItems.append(SubItem(letter: $1.text(1), text: $1.text(2))) }
        try each(
            """
            SELECT recommendation, line FROM responsibility WHERE \(scope.condition("recommendation"))
            ORDER BY recommendation, position
            """
        ) { $0.responsibility.append($1.text(1)) }
        if !wordsOnly {
            for (id, targets) in try TargetRow.fetch(scope, db) {
                if let index = places[id.value] { rows[index].recommendation.targets = targets }
            }
            try each(
                """
                SELECT recommendation, made_by, category, deferred, made_on, written, reason, moved_by, recorded_by, findings
                FROM assessment WHERE \(scope.condition("recommendation")) AND taken_back = 0
                ORDER BY recommendation, position
                """
            ) { if let assessment = Assessment(row: $1, from: 1) { $0.assessments.append(assessment) } }
        }
        var evidence = 0 as Int64
        try each(
            """
            SELECT e.recommendation, e.id, e.sub_item, a.heading, a.date, a.text
            FROM evidence e LEFT JOIN account a ON a.revision = e.current
            WHERE \(scope.condition("e.recommendation")) AND e.current IS NOT NULL
            ORDER BY e.recommendation, e.position, a.position
            """
        ) { recommendation, row in
            if row.int(1) != evidence {
                recommendation.evidence.append(Evidence(subItem: row.optionalText(2), updates: []))
                evidence = row.int(1)
            }
            if let text = row.optionalText(5) {
                recommendation.evidence[recommendation.evidence.count - 1].updates.append(
                    Update(heading: row.optionalText(3), date: row.date(4), text: text))
            }
        }
        return rows
    }
}

enum TargetRow {
    /// The targets of each recommendation that has any, in their order.
    static func fetch(_ scope: RecommendationScope, _ db: Database) throws -> [RecommendationID: [Target]] {
        var found: [RecommendationID: [Target]] = [:]
        _ = try db.all(
            """
            SELECT recommendation, label, written, date, interim, moves FROM target
            WHERE \(scope.condition("recommendation")) ORDER BY recommendation, position
            """, scope.arguments
        ) { row in
            found[row.recommendation(0), default: []].append(
                Target(
                    label: row.text(1), written: row.text(2), date: row.date(3), isInterim: row.flag(4),
                    moves: Leaf.moves(row.optionalText(5))))
        }
        return found
    }
}

extension Assessment {
    /// The columns from `first`: made_by, category, deferred, made_on, written, reason, moved_by, recorded_by, findings.
    init?(row: Fields, from first: Int) {
        guard let by = Assessor(rawValue: row.text(first)), let on = row.day(first + 3) else { return nil }
        self.init(
            by: by, category: row.category(first + 1), isDeferred: row.flag(first + 2), on: on,
            written: row.optionalText(first + 4), reason: row.optionalText(first + 5),
            movedBy: row.optionalText(first + 6), findings: Leaf.findings(row.optionalText(first + 8)),
            recordedBy: row.optionalText(first + 7))
    }
}
