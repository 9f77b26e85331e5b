import GRDB
import Scrutiny

extension Register {
    /// Searches every word of every review.
    ///
    /// The last word may be unfinished. `"two words"` stand side by side; `r03` or `r03c` is a number; `due:<2016-04`,
    /// `category:3` and `officer:jones` mean what they say. Whatever else is typed is a word.
    ///
    /// Best first, unless so much is found that ranking it would keep people waiting: then what came in last is first.
    /// At most `limit` hits, one for each sub-item where the words are.
    public func search(_ query: String, limit: Int) throws(RegisterError) -> [SearchHit] {
        guard limit > 0 else { return [] }
        return try reading { db in
            let query = try SearchQuery(query) { key in
                try db.number("SELECT 1 FROM recommendation_summary WHERE number_key = ? LIMIT 1", [key]) != nil
            }
            if query.isEmpty { return [] }
            let ids = try Search(query: query, db: db).recommendations(limit: min(limit, 1000))
            if query.asksForNoWords { return try Self.openings(ids, db) }
            return Array(try Self.hits(ids, query, db).prefix(limit))
        }
    }

    /// Where no words are asked for, the opening words of each are shown.
    private static func openings(_ ids: [RecommendationID], _ db: Database) throws -> [SearchHit] {
        try ids.compactMap { id in
            try db.first(
                """
                SELECT s.review, s.number, v.title, s.excerpt
                FROM recommendation_summary s JOIN review_summary v ON v.review = s.review WHERE s.recommendation = ?
                """, [id.value]
            ) {
                SearchHit(
                    recommendation: id, review: $0.review(0), number: $0.text(1), reviewTitle: $0.text(2), subItem: nil,
                    snippet: PassageFinder.cut($0.text(3), around: []).snippet, matches: [])
            }
        }
    }

    private static func hits(_ ids: [RecommendationID], _ query: SearchQuery, _ db: Database) throws -> [SearchHit] {
        let finder = PassageFinder(query: query)
        let rows = Dictionary(
            try RecommendationRow.fetch(.several(ids), wordsOnly: true, db).map { ($0.id, $0) },
            uniquingKeysWith: { first, _ in first })
        var titles: [ReviewID: (title: String, leads: [String])] = [:]
        return try ids.flatMap { id -> [SearchHit] in
            guard let row = rows[id] else { return [] }
            let review = try titles[row.review]
                ?? db.first("SELECT title, lead_officer, lead_member FROM review WHERE id = ?", [row.review.value]) {
                    (title: $0.text(0), leads: [$0.optionalText(1), $0.optionalText(2)].compactMap { $0 })
                } ?? ("", [])
            titles[row.review] = review
            return finder.find(in: row.recommendation, title: review.title, leads: review.leads).map { found in
                SearchHit(
                    recommendation: id, review: row.review, number: row.recommendation.number, reviewTitle: review.title,
                    subItem: found.subItem, snippet: found.snippet, matches: found.matches)
            }
        }
    }
}

/// One search under way: from the query to the recommendations, best first.
struct Search {
    let query: SearchQuery
    let db: Database
    /// Ranking looks at every find. Beyond this many nobody can wait for it, nor reads that far.
    private static let mostRanked = 1500

    func recommendations(limit: Int) throws -> [RecommendationID] {
        var conditions: [String] = []
        var arguments: [String: (any DatabaseValueConvertible)?] = ["limit": limit]
        if !query.numbers.isEmpty {
            conditions.append("s.number_key IN (SELECT value FROM json_each(:numbers))")
            arguments["numbers"] = try Leaf.json(query.numbers.map(\.key))
        }
        if let due = query.due {
            conditions.append("s.deadline BETWEEN :first AND :last")
            arguments["first"] = due.lowerBound
            arguments["last"] = due.upperBound
        }
        if !query.categories.isEmpty {
            conditions.append(
                "s.standing IN (\(query.categories.sorted().map { String($0.rawValue) }.joined(separator: ",")))")
        }
        guard let expression = query.expression else { return try filtered(conditions, arguments) }
        arguments["words"] = expression
        return try found(conditions, arguments)
    }

    private func filtered(_ conditions: [String], _ arguments: [String: (any DatabaseValueConvertible)?]) throws
        -> [RecommendationID]
    {
        try db.all(
            """
            SELECT s.recommendation FROM recommendation_summary s WHERE \(conditions.joined(separator: " AND "))
            ORDER BY \(query.due == nil ? "s.recommendation DESC" : "s.deadline, s.recommendation") LIMIT :limit
            """, StatementArguments(arguments)
        ) { $0.recommendation(0) }
    }

    private func found(_ conditions: [String], _ arguments: [String: (any DatabaseValueConvertible)?]) throws
        -> [RecommendationID]
    {
        var arguments = arguments
        var isMany = false
        // A word that many have just as it was typed need not be tried as the beginning of others: that is slow for
        // common words, and changes little.
        if let whole = query.wholeWords.expression, whole != query.expression, try hasMany(whole) {
            isMany = true
            arguments["words"] = whole
        } else if let expression = query.expression {
            isMany = try hasMany(expression)
        }
        // What was asked for weighs more than what was said about it, and a name or a title more than either.
        let order = isMany ? "words.rowid DESC" : "bm25(words, 4.0, 4.0, 2.0, 1.0), words.rowid"
        let filters = conditions.map { " AND " + $0 }.joined()
        let join = conditions.isEmpty ? "" : "JOIN recommendation_summary s ON s.recommendation = words.rowid"
        return try db.all(
            "SELECT words.rowid FROM words \(join) WHERE words MATCH :words\(filters) ORDER BY \(order) LIMIT :limit",
            StatementArguments(arguments)
        ) { $0.recommendation(0) }
    }

    /// Whether more is found than can be ranked while somebody waits.
    private func hasMany(_ expression: String) throws -> Bool {
        let found = try db.number(
            "SELECT count(*) FROM (SELECT rowid FROM words WHERE words MATCH ? LIMIT \(Self.mostRanked + 1))", [expression])
        return Int(found ?? 0) > Self.mostRanked
    }
}
