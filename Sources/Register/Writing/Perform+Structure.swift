import Scrutiny

/// Reviews and recommendations themselves.
extension Performance {
    mutating func correct(
        _ id: RecommendationID, to particulars: Particulars, basedOn base: Particulars, reason: String?
    ) throws -> Change {
        let row = try row(id)
        try expect(base, on: row)
        var noted = particulars
        noted.targets = Target.notingMoves(
            from: row.recommendation.targets, to: particulars.targets, on: writer.today, reason: reason)
        return try set(noted, on: row, what: "corrected \(row.recommendation.number)\(reason.map { ": " + $0 } ?? "")")
    }

    mutating func putBack(_ id: RecommendationID, _ particulars: Particulars, basedOn base: Particulars) throws -> Change {
        let row = try row(id)
        try expect(base, on: row)
        return try set(particulars, on: row, what: "took back a correction of \(row.recommendation.number)")
    }

    /// Refuses what would overwrite words that its author has not seen.
    private func expect(_ base: Particulars, on row: RecommendationRow) throws {
        guard Particulars(of: row.recommendation) != base else { return }
        throw overtaken(
            row.recommendation.number, by: try db.first(
                """
                SELECT author, what FROM journal
                WHERE (recommendation = ? AND \(Self.isNoEvidence)) OR (review = ? AND what LIKE 'imported %')
                ORDER BY id DESC LIMIT 1
                """,
                [row.id.value, row.review.value]
            ) { (author: $0.text(0), what: $0.text(1)) })
    }

    /// Which entries of the journal tell of the particulars: evidence has revisions of its own.
    private static let isNoEvidence = "what NOT LIKE 'revised %' AND what NOT LIKE 'withdrew %' AND what NOT LIKE 'moved %'"

    private func overtaken(_ name: String, by entry: (author: String, what: String)?) -> RegisterError {
        let deed = entry.map { "\($0.author) has changed \(name) meanwhile (\($0.what))" } ?? "\(name) was changed meanwhile"
        return .refused(why: "\(deed). Nothing was saved over it: compare the two and save again.")
    }

    private mutating func set(_ particulars: Particulars, on row: RecommendationRow, what: String) throws -> Change {
        var new = row.recommendation
        new.text = particulars.text
        new.subItems = particulars.subItems
        new.closing = particulars.closing
        new.responsibility = particulars.responsibility
        new.targets = particulars.targets
        new.completedOn = particulars.completedOn
        new.anticipatedOn = particulars.anticipatedOn
        new.obstacle = particulars.obstacle
        // What the newest report said stays known, so that the next one is not mistaken for a correction.
        try db.run(
            "UPDATE recommendation SET reported = ? WHERE id = ? AND reported IS NULL AND by_hand = 0",
            [try Leaf.json(RecommendationForm(row.recommendation)), row.id.value])
        try writer.updateParticulars(row, to: new, from: writer.today)
        try writer.note(what, review: row.review, recommendation: row.id)
        touch(row.review, row.id)
        return .putBack(row.id, Particulars(of: row.recommendation), basedOn: particulars)
    }

    // MARK: - Recommendations

    mutating func add(_ recommendation: Recommendation, to review: ReviewID) throws -> Change {
        let row = try row(review)
        let others = try RecommendationRow.fetch(.review(review), db)
        if others.contains(where: { Numbering.key($0.recommendation.number) == Numbering.key(recommendation.number) }) {
            throw RegisterError.refused(why: "The review has \(recommendation.number) already. Choose another number.")
        }
        let position = try db.number(
            "SELECT coalesce(max(position), -1) + 1 FROM recommendation WHERE review = ?", [review.value])
        let id = try writer.insert(
            recommendation, into: review, position: Int(position ?? 0), knownFrom: max(writer.today, row.knownFrom),
            byHand: true, note: "added by hand")
        try writer.note("added \(recommendation.number)", review: review, recommendation: id)
        touch(review)
        return .removeRecommendation(id)
    }

    mutating func setRemoved(_ removed: Bool, _ id: RecommendationID) throws -> Change {
        let found = try db.first(
            "SELECT review, by_hand, number FROM recommendation WHERE id = ? AND removed = ?", [id.value, !removed]
        ) { (review: $0.review(0), isByHand: $0.flag(1), number: $0.text(2)) }
        guard let found else { throw RegisterError.gone(what: "The recommendation") }
        _ = try row(found.review)
        guard found.isByHand else {
            throw RegisterError.refused(
                why: "\(found.number) came with a report and stays. Only what was added by hand can be removed.")
        }
        try SearchIndex.reindexing([id], db) {
            try db.run("UPDATE recommendation SET removed = ? WHERE id = ?", [removed, id.value])
        }
        try writer.note("\(removed ? "removed" : "brought back") \(found.number)", review: found.review, recommendation: id)
        touch(found.review)
        return removed ? .bringBackRecommendation(id) : .removeRecommendation(id)
    }

    // MARK: - Reviews

    /// An import finds a review by its title: two of one title could not be told apart.
    private func expectNoOther(titled title: String, than id: ReviewID? = nil) throws {
        let key = Key.title(title)
        guard !key.isEmpty, let other = try ReviewRow.matching(key: key, db).first(where: { $0.id != id }) else { return }
        throw RegisterError.refused(why: "There is a review “\(other.review.title)” already. Choose another title.")
    }

    mutating func add(_ review: Review) throws -> Change {
        try expectNoOther(titled: review.title)
        let day = review.meetingDate ?? writer.today
        let id = try writer.insertReview(review.withoutPersonalContacts, knownFrom: day, byHand: true)
        for (position, recommendation) in review.recommendations.enumerated() {
            _ = try writer.insert(
                recommendation, into: id, position: position, knownFrom: day, byHand: true, note: "added by hand")
        }
        try writer.note("added the review \(review.title)", review: id)
        touch(id)
        return .removeReview(id)
    }

    mutating func setRemoved(_ removed: Bool, _ id: ReviewID) throws -> Change {
        let found = try db.first(
            "SELECT title, by_hand FROM review WHERE id = ? AND removed = ?", [id.value, !removed]
        ) { (title: $0.text(0), isByHand: $0.flag(1)) }
        guard let found else { throw RegisterError.gone(what: "The review") }
        let reported = try db.number(
            "SELECT 1 FROM recommendation WHERE review = ? AND removed = 0 AND by_hand = 0 LIMIT 1", [id.value])
        guard found.isByHand, reported == nil else {
            throw RegisterError.refused(
                why: "\(found.title) came with a report and stays. Only what was added by hand can be removed.")
        }
        let ids = try db.all("SELECT id FROM recommendation WHERE review = ? AND removed = 0", [id.value]) {
            $0.recommendation(0)
        }
        if removed { try SearchIndex.forget(ids, db) }
        try db.run("UPDATE review SET removed = ? WHERE id = ?", [removed, id.value])
        if !removed { try SearchIndex.learn(ids, db) }
        try writer.note("\(removed ? "removed" : "brought back") the review \(found.title)", review: id)
        touch(id)
        return removed ? .bringBackReview(id) : .removeReview(id)
    }

    mutating func correct(_ id: ReviewID, to review: Review, basedOn base: Review) throws -> Change {
        let row = try row(id)
        guard row.review.particulars == base.particulars else {
            throw overtaken(
                row.review.title, by: try db.first(
                    "SELECT author, what FROM journal WHERE review = ? AND recommendation IS NULL ORDER BY id DESC LIMIT 1",
                    [id.value]
                ) { (author: $0.text(0), what: $0.text(1)) })
        }
        if Key.title(review.title) != Key.title(row.review.title) { try expectNoOther(titled: review.title, than: id) }
        let corrected = review.withoutPersonalContacts
        try writer.updateReview(row, to: corrected, from: writer.today)
        try writer.note("corrected the particulars of \(row.review.title)", review: id)
        touch(id)
        return .correctReview(id, to: row.review, basedOn: corrected)
    }

    mutating func setMeeting(_ id: ReviewID, _ day: CalendarDate?) throws -> Change {
        let row = try row(id)
        try db.run("UPDATE review SET meeting_set = ? WHERE id = ?", [day?.iso, id.value])
        try writer.note("set the meeting to \(day?.long ?? "the date of the newest report")", review: id)
        touch(id)
        return .setMeeting(id, row.meetingSet)
    }
}

extension Review {
    /// The review itself, without its recommendations.
    fileprivate var particulars: Review {
        var review = self
        review.recommendations = []
        return review
    }
}
