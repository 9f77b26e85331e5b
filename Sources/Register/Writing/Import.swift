import GRDB
import Scrutiny

extension Register {
    /// Takes a report into the register, whole or not at all.
    ///
    /// The same edition again changes nothing. A later one adds its tracking, its updates and its assessments; an
    /// earlier one takes its place in time. What a report no longer mentions stays, and what people recorded is not
    /// overwritten. Telephone numbers and e-mail addresses are left out.
    ///
    /// - Parameters:
    ///   - fileName: where the report came from, as people will see it in the history.
    ///   - now: seconds since 1970, as a clock on the wall here shows them.
    public func `import`(_ review: Review, from fileName: String, by author: String, at now: Int64) throws(RegisterError)
        -> ImportOutcome
    {
        try writing { db in
            try Importing(
                report: review.withoutPersonalContacts, file: fileName, writer: Writer(db: db, author: author, now: now)
            ).run()
        }
    }
}

/// One report on its way in.
struct Importing {
    let report: Review
    let file: String
    let writer: Writer

    private var db: Database { writer.db }
    private var note: String { "import of \(file)" }
    /// The day for which the report speaks.
    private var day: CalendarDate { report.meetingDate ?? writer.today }

    func run() throws -> ImportOutcome {
        let digest = EditionDigest.of(report)
        guard let row = try existing() else { return try insertReview(digest) }
        if try db.number("SELECT 1 FROM edition WHERE review = ? AND digest = ?", [row.id.value, digest]) != nil {
            return outcome(.unchanged, row.id, nil)
        }
        let isEarlier = report.reportedOn.map { day in row.review.reportedOn.map { day < $0 } ?? false } ?? false
        let before = try RecommendationRow.fetch(.review(row.id), db)
        var recorded = row.review
        recorded.recommendations = before.map(\.recommendation)
        let changes = isEarlier
            ? EditionChanges(from: report, to: recorded) : EditionChanges(from: recorded, to: report)
        try mergeParticulars(row, isEarlier: isEarlier)
        try finish(row.id, digest, try merge(before, of: row, isEarlier: isEarlier))
        return outcome(isEarlier ? .earlier : .later, row.id, changes)
    }

    private func outcome(_ kind: ImportOutcome.Kind, _ id: ReviewID, _ changes: EditionChanges?) -> ImportOutcome {
        ImportOutcome(
            kind: kind, review: id, title: report.title, reportedOn: report.reportedOn,
            recommendations: report.recommendations.count,
            changes: changes)
    }

    /// The review with that title before the same committee; or, since committees are renamed, the one with that title
    /// that was approved on the same day.
    func existing() throws -> ReviewRow? {
        let rows = try ReviewRow.matching(key: Key.title(report.title), db)
        let committee = Key.title(report.committee)
        return rows.first { Key.title($0.review.committee) == committee }
            ?? rows.first { committee.isEmpty || $0.review.committee.isEmpty }
            ?? rows.first { report.approvedOn != nil && $0.review.approvedOn == report.approvedOn }
    }

    private func insertReview(_ digest: String) throws -> ImportOutcome {
        let id = try writer.insertReview(report, knownFrom: day, byHand: false)
        var outline = EditionOutline()
        var ids: [RecommendationID] = []
        for (position, recommendation) in report.recommendations.enumerated() {
            let new = try writer.insert(
                recommendation, into: id, position: position, knownFrom: day, byHand: false, note: note, isIndexed: false)
            outline.add(new, recommendation)
            ids.append(new)
        }
        try SearchIndex.learn(ids, db)
        try finish(id, digest, outline)
        return outcome(.newReview, id, nil)
    }

    private func finish(_ id: ReviewID, _ digest: String, _ outline: EditionOutline) throws {
        try db.run(
            """
            INSERT INTO edition (review, reported_on, last_tracked_on, day, file, digest, author, imported_at, outline)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                id.value, report.reportedOn?.iso, report.lastTrackedOn?.iso, day.dayNumber, Words(file), digest,
                Words(writer.author), writer.now, try Leaf.json(outline),
            ])
        try writer.note("imported \(file)", review: id)
        try Summaries(of: id, db).refresh(.all)
    }

    // MARK: - Another edition

    private func mergeParticulars(_ row: ReviewRow, isEarlier: Bool) throws {
        if isEarlier {
            try db.run(
                "INSERT INTO superseded_review (review, known_from, body) VALUES (?, ?, ?)",
                [row.id.value, day.dayNumber, try Leaf.json(ReviewForm(report))])
            var merged = report.mergedParticulars(withLater: row.review)
            merged.lastTrackedOn = row.review.lastTrackedOn ?? merged.lastTrackedOn
            try writer.updateReview(row, to: merged, from: row.knownFrom)
        } else {
            try writer.updateReview(row, to: row.review.mergedParticulars(withLater: report), from: day)
        }
    }

    /// Answers with what the report speaks of.
    private func merge(_ rows: [RecommendationRow], of review: ReviewRow, isEarlier: Bool) throws -> EditionOutline {
        var outline = EditionOutline()
        let recorded = rows.map(\.recommendation)
        let reported = report.recommendations
        let pairs: [(recorded: Int?, reported: Int?)] = isEarlier
            ? Review.counterparts(reported, recorded).map { ($0.later, $0.earlier) }
            : Review.counterparts(recorded, reported).map { ($0.earlier, $0.later) }
        for (position, pair) in pairs.enumerated() {
            switch (pair.recorded, pair.reported) {
            case (let old?, let new):
                if let new {
                    try merge(rows[old], with: reported[new], of: review, isEarlier: isEarlier)
                    outline.add(rows[old].id, reported[new])
                }
                try db.run("UPDATE recommendation SET position = ? WHERE id = ?", [position, rows[old].id.value])
            case (nil, let new?):
                let id = try writer.insert(
                    reported[new], into: review.id, position: position, knownFrom: day, byHand: false, note: note)
                outline.add(id, reported[new])
            case (nil, nil): break
            }
        }
        return outline
    }

    private func merge(_ row: RecommendationRow, with reported: Recommendation, of review: ReviewRow, isEarlier: Bool) throws
    {
        let recorded = row.recommendation
        let merged = isEarlier
            ? reported.merged(withLater: recorded, on: review.review.reportedOn ?? day)
            : recorded.merged(withLater: reported, base: try base(of: row), on: day)
        if row.knownFrom > day {
            // What stands is of a later day: what the report says belongs to the time before.
            try db.run(
                "INSERT INTO superseded_recommendation (recommendation, known_from, body) VALUES (?, ?, ?)",
                [row.id.value, day.dayNumber, try Leaf.json(RecommendationForm(reported))])
            try db.run(
                "UPDATE recommendation SET first_known = min(first_known, ?) WHERE id = ?", [day.dayNumber, row.id.value])
        }
        try writer.updateParticulars(row, to: merged, from: isEarlier ? row.knownFrom : day)
        try writer.setAssessments(merged.assessments, of: row)
        try SearchIndex.reindexing([row.id], db) {
            try writeEvidence(merged.evidence, reported: reported, on: row)
        }
        if !isEarlier {
            try db.run(
                "UPDATE recommendation SET reported = ? WHERE id = ? AND reported IS NOT NULL",
                [try Leaf.json(RecommendationForm(reported)), row.id.value])
        }
    }

    /// What the edition before said, where people have changed it since; nil where they have not.
    private func base(of row: RecommendationRow) throws -> Recommendation? {
        let form =
            try db.first("SELECT reported FROM recommendation WHERE id = ?", [row.id.value]) { $0.optionalText(0) } ?? nil
        var base = Leaf.value(RecommendationForm.self, form)?.recommendation
        let places = try EvidenceRow.all(of: row.id, db)
        let revisions = try places.map { try EvidenceRow.revisions(of: $0.id, db) }
        guard base != nil || revisions.contains(where: { $0.first?.author != nil }) else { return nil }
        var known = base ?? row.recommendation
        known.evidence = zip(places, revisions).compactMap { place, revisions in
            revisions.first { $0.author == nil }.map { Evidence(subItem: place.subItem, updates: $0.updates) }
        }
        base = known
        return base
    }

    private func writeEvidence(_ merged: [Evidence], reported: Recommendation, on row: RecommendationRow) throws {
        // The places with evidence stand in the order of the recommendation's list; those without keep their histories.
        let places = try EvidenceRow.all(of: row.id, db)
        let matches = Self.matches(places.map(\.subItem), merged.map(\.subItem))
        var used: Set<Int> = []
        for (position, evidence) in merged.enumerated() {
            let place: Int64
            if let index = matches[position] {
                used.insert(index)
                place = places[index].id
                try db.run("UPDATE evidence SET position = ? WHERE id = ?", [position, place])
            } else {
                place = try writer.insertEvidence(evidence.subItem, on: row.id, position: position)
            }
            let before = matches[position].flatMap { places[$0].current }
            try write(
                evidence.updates, reported: reported.evidence(on: evidence.subItem)?.updates, to: place,
                standing: try before.map { try EvidenceRow.updates(of: $0, db) })
        }
        for (index, place) in places.enumerated() where !used.contains(index) {
            try db.run("UPDATE evidence SET position = ? WHERE id = ?", [merged.count + index, place.id])
        }
    }

    /// For each of the new letters, the place of the same one among the old: the first with the first.
    private static func matches(_ old: [String?], _ new: [String?]) -> [Int?] {
        var waiting: [String?: [Int]] = [:]
        for (index, letter) in old.enumerated().reversed() { waiting[letter, default: []].append(index) }
        return new.map { waiting[$0]?.popLast() }
    }

    private func write(_ merged: [Update], reported: [Update]?, to place: Int64, standing: [Update]?) throws {
        let newest = try writer.newestDay(of: place)
        if let newest, newest > day, let reported {
            // Its own words take their place in time.
            try writer.insertRevision(reported, of: place, day: day, author: nil, note: note, meeting: day)
        }
        if merged != standing {
            try writer.insertRevision(merged, of: place, day: max(day, newest ?? day), author: nil, note: note, meeting: day)
        }
    }
}
