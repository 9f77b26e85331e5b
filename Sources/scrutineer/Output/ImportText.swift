import Register
import Scrutiny

/// What an import did, in words.
enum ImportText {
    static func words(_ outcome: ImportOutcome, _ review: Review) -> String {
        let date = review.reportedOn.map { " of \($0.long)" } ?? ""
        switch outcome.kind {
        case .newReview:
            return "\(outcome.title): new in the register, with \(counted(outcome.recommendations, "recommendation"))."
        case .unchanged: return "\(outcome.title): the report\(date) is in the register already. Nothing was changed."
        case .later: return (["\(outcome.title): the report\(date) was added."] + changed(outcome)).joined(separator: "\n")
        case .earlier:
            return (["\(outcome.title): the report\(date) is older than the newest one, and took its place in time."]
                + changed(outcome)).joined(separator: "\n")
        }
    }

    private static func changed(_ outcome: ImportOutcome) -> [String] {
        let lines = outcome.changes?.words ?? []
        if lines.isEmpty { return ["Nothing has changed since the last tracking."] }
        return ["Since the last tracking:"] + lines.map { "  \($0)" }
    }
}
