import GRDB
import Scrutiny

extension Register {
    /// What changed in that review from the end of the one day to the end of the other; nil when nothing was known of it
    /// on either.
    ///
    /// Where reports for both days came in, what the earlier one spoke of and the later one does not is said to have
    /// vanished or been lost, although the register still has it.
    public func changes(in review: ReviewID, from: CalendarDate, to: CalendarDate) throws(RegisterError) -> EditionChanges? {
        try reading { db in
            guard let row = try ReviewRow.fetch(review, db), var earlier = try History.review(row, asItStoodOn: from, db),
                var later = try History.review(row, asItStoodOn: to, db)
            else { return nil }
            let rows = try RecommendationRow.fetch(.review(review), db)
            let before = try EditionOutline.fetch(review, on: from, db), after = try EditionOutline.fetch(review, on: to, db)
            earlier.recommendations = try rows.compactMap { try History.recommendation($0, asItStoodOn: from, db) }
            later.recommendations = try rows.compactMap { row in
                guard let then = try History.recommendation(row, asItStoodOn: to, db) else { return nil }
                guard let before, let after else { return then }
                return Self.asReported(then, row.id, before: before, after: after)
            }
            var changes = EditionChanges(from: earlier, to: later)
            (changes.from, changes.to) = (from, to)
            return changes
        }
    }

    /// The recommendation without what the report before spoke of and this one does not; nil where it is left out whole.
    private static func asReported(
        _ recommendation: Recommendation, _ id: RecommendationID, before: EditionOutline, after: EditionOutline
    ) -> Recommendation? {
        guard let was = before.evidence(on: id) else { return recommendation }
        guard let now = after.evidence(on: id) else { return nil }
        var reported = recommendation
        let silent = Set(was).subtracting(now)
        reported.evidence.removeAll { silent.contains($0.subItem) }
        return reported
    }
}
