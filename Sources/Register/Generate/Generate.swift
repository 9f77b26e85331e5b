import GRDB
import Scrutiny

extension Register {
    /// Adds the reviews of an invented council, 25 recommendations a review on average, over three trackings: the same
    /// for the same seed. Findings are left to be counted when they are shown.
    ///
    /// - Parameters:
    ///   - now: seconds since 1970, as the history will say.
    ///   - progress: told how many recommendations there are so far, after each batch; false stops there.
    public func generate(
        recommendations count: Int, seed: UInt64, at now: Int64 = 0, progress: (Int) -> Bool = { _ in true }
    ) throws(RegisterError) {
        var council = InventedCouncil(seed: seed)
        var dice = Dice(seed: seed ^ 0x5C7)
        var made = 0
        // Room for many words at once spares their index most of its rewriting.
        try setRoom(cache: 200_000, words: 64 << 20)
        while made < count {
            try writing { db in
                let batch = made + 5000
                while made < min(count, batch) {
                    let size = min(dice.between(1...49), count - made)
                    try Generation(writer: Writer(db: db, author: "generate", now: now)).insert(
                        council.review(recommendations: size))
                    made += size
                }
            }
            if !progress(made) { break }
        }
        try setRoom(cache: 2000, words: 1 << 20)
    }

    /// - Parameters:
    ///   - cache: kilobytes of the file in memory.
    ///   - words: bytes of new words in memory before they are written.
    private func setRoom(cache: Int, words: Int) throws(RegisterError) {
        try writing { try $0.execute(sql: "INSERT INTO words (words, rank) VALUES ('hashsize', \(words))") }
        try asking { try $0.execute(sql: "PRAGMA cache_size = -\(cache)") }
    }
}

/// Puts a review into the register as it grew over its trackings, in one go.
private struct Generation {
    let writer: Writer

    private var db: Database { writer.db }

    func insert(_ editions: [Review]) throws {
        guard let first = editions.first?.reportedOn, let newest = editions.last, let day = newest.reportedOn else { return }
        let review = try writer.insertReview(newest, knownFrom: day, byHand: false)
        for (index, edition) in editions.enumerated() {
            try db.run(
                """
                INSERT INTO edition (review, reported_on, last_tracked_on, day, file, digest, author, imported_at)
                VALUES (?, ?, ?, ?, 'generated', ?, ?, ?)
                """,
                [
                    review.value, edition.reportedOn?.iso, edition.lastTrackedOn?.iso,
                    edition.reportedOn?.dayNumber ?? 0, "generated \(index)", Words(writer.author), writer.now,
                ])
            if index < editions.count - 1 {
                try db.run(
                    "INSERT INTO superseded_review (review, known_from, body) VALUES (?, ?, ?)",
                    [review.value, edition.reportedOn?.dayNumber ?? 0, try Leaf.json(ReviewForm(edition))])
            }
        }
        let trackings = editions.compactMap(\.reportedOn)
        let files = try newest.recommendations.enumerated().map { position, recommendation in
            let stages = editions.map { $0.recommendations[position] }
            let id = try insert(
                recommendation, stages: stages, trackings: trackings, into: review, position: position, first: first)
            return RecommendationFile(
                id: id, reviewID: review, review: newest, recommendation: recommendation,
                previous: stages.count > 1 ? stages[stages.count - 2] : nil, meeting: day, trackings: trackings)
        }
        try SearchIndex.learn(files.map(\.id), db)
        try Summaries(of: review, db).insert(files, trackings: trackings)
    }

    private func insert(
        _ recommendation: Recommendation, stages: [Recommendation], trackings: [CalendarDate], into review: ReviewID,
        position: Int, first: CalendarDate
    ) throws -> RecommendationID {
        var bare = recommendation
        bare.evidence = []
        let id = try writer.insert(
            bare, into: review, position: position, knownFrom: first, byHand: false, note: nil, isIndexed: false)
        for (place, evidence) in recommendation.evidence.enumerated() {
            let row = try writer.insertEvidence(evidence.subItem, on: id, position: place)
            var before: [Update]?
            for (stage, day) in zip(stages, trackings) {
                let updates = stage.evidence[place].updates
                if updates == before { continue }
                try writer.insertRevision(updates, of: row, day: day, author: nil, note: "generated", meeting: day)
                before = updates
            }
        }
        return id
    }
}
