import Scrutiny

/// Evidence and its revisions.
extension Performance {
    /// Nil for `updates` withdraws the evidence.
    mutating func revise(_ place: EvidencePlace, updates: [Update]?, basedOn: Int64?, note: String?) throws -> Change {
        let row = try row(place.recommendation)
        let evidence = try EvidenceRow.fetch(place, db)
        if try !isSame(evidence?.current, basedOn) {
            guard let evidence, let theirs = try EvidenceRow.revisions(of: evidence.id, db).first else {
                throw RegisterError.gone(what: "The evidence")
            }
            throw RegisterError.conflict(theirs: theirs)
        }
        if evidence == nil, updates == nil { throw RegisterError.gone(what: "The evidence") }
        let before = try evidence?.current.map { try EvidenceRow.updates(of: $0, db) }
        let revision = try write(updates, at: place, of: row, evidence, note: note)
        let what = updates == nil ? "took away" : before == nil ? "started" : "revised"
        try writer.note(
            "\(what) the evidence on \(row.recommendation.number)\(place.subItem.map { " " + $0 + ")" } ?? "")",
            review: row.review, recommendation: row.id)
        let base = updates == nil ? nil : revision
        return before.map { .revise(place, updates: $0, basedOn: base, note: "taken back") }
            ?? .withdraw(place, basedOn: base, note: "taken back")
    }

    /// Whether two revisions say the same: one that was taken back and made again has another name and the same words.
    private func isSame(_ current: Int64?, _ base: Int64?) throws -> Bool {
        if current == base { return true }
        guard let current, let base else { return false }
        let exists = try db.number("SELECT 1 FROM evidence_revision WHERE id = ? AND withdrawn = 0", [base]) != nil
        return try exists && EvidenceRow.updates(of: current, db) == EvidenceRow.updates(of: base, db)
    }

    /// The words of both stay: those that move come after those that are there.
    mutating func move(_ place: EvidencePlace, to letter: String?) throws -> Change {
        guard place.subItem != letter else { throw RegisterError.refused(why: "The evidence stands there already.") }
        let source = try EvidenceRow.fetch(place, db)
        guard let base = source?.current else { throw RegisterError.gone(what: "The evidence") }
        let moved = try EvidenceRow.updates(of: base, db)
        let target = EvidencePlace(place.recommendation, subItem: letter)
        let current = try EvidenceRow.fetch(target, db)?.current
        let there = try current.map { try EvidenceRow.updates(of: $0, db) } ?? []
        let from = place.subItem.map { "moved from \($0))" } ?? "moved from the whole recommendation"
        let to = letter.map { "moved to \($0))" } ?? "moved to the whole recommendation"
        let putBack = try revise(target, updates: there + moved, basedOn: current, note: from)
        let takeBack = try revise(place, updates: nil, basedOn: base, note: to)
        return .all([takeBack, putBack])
    }

    private mutating func write(
        _ updates: [Update]?, at place: EvidencePlace, of row: RecommendationRow, _ evidence: EvidenceRow?, note: String?
    ) throws -> Int64 {
        let meeting = try self.row(row.review).meetingSet
        let revision = try SearchIndex.reindexing([row.id], db) {
            let id = try evidence?.id ?? insertPlace(place)
            // A person's words come after whatever a report has brought, whenever that was.
            let day = max(writer.today, try writer.newestDay(of: id) ?? row.firstKnown)
            return try writer.insertRevision(
                updates, of: id, day: day, author: writer.author, note: note, meeting: meeting)
        }
        touch(row.review, row.id)
        return revision
    }

    /// Between the places that are there, by its letter; evidence on the whole recommendation comes first.
    private func insertPlace(_ place: EvidencePlace) throws -> Int64 {
        let places = try EvidenceRow.all(of: place.recommendation, db).sorted { ($0.position, $0.id) < ($1.position, $1.id) }
        let next = places.firstIndex { ($0.subItem ?? "") > (place.subItem ?? "") } ?? places.count
        for (index, other) in places.enumerated() {
            try db.run("UPDATE evidence SET position = ? WHERE id = ?", [index < next ? index : index + 1, other.id])
        }
        return try writer.insertEvidence(place.subItem, on: place.recommendation, position: next)
    }
}
