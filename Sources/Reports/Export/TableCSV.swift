import Scrutiny

/// Recommendations as a table for a spreadsheet (RFC 4180, UTF-8 with its mark, so that pounds and accents
/// come out right): one row for each.
///
/// A spreadsheet runs what begins like a formula. Such a cell gets an apostrophe in front, which
/// spreadsheets take as "this is text".
struct TableCSV {
    static let columns = [
        "Review", "Number", "Recommendation", "Responsibility", "Target date", "Cabinet Member’s assessment",
        "Committee’s assessment", "Completed on", "Anticipated completion date", "Obstacle", "Concluded on", "Evidence",
    ]

    static func render(_ reviews: [Review]) -> String {
        var out = "\u{FEFF}"
        append(columns, to: &out)
        for review in reviews {
            for recommendation in review.recommendations { append(row(recommendation, of: review), to: &out) }
        }
        return out
    }

    private static func row(_ recommendation: Recommendation, of review: Review) -> [String] {
        let asked =
            [recommendation.text] + recommendation.subItems.map { "\($0.letter)) \($0.text)" } + [recommendation.closing]
        return [
            review.title,
            recommendation.number,
            asked.filter { !$0.isEmpty }.joined(separator: "\n"),
            recommendation.responsibility.joined(separator: "\n"),
            recommendation.targets.map(RecommendationBlocks.words).joined(separator: "\n"),
            words(of: recommendation.latestAssessment(by: .cabinetMember)),
            words(of: recommendation.latestAssessment(by: .committee)),
            recommendation.completedOn?.long ?? "",
            recommendation.anticipatedOn?.long ?? "",
            recommendation.obstacle ?? "",
            recommendation.concludedOn?.long ?? "",
            recommendation.evidence.flatMap(accounts).joined(separator: "\n\n"),
        ]
    }

    private static func words(of assessment: Assessment?) -> String {
        guard let assessment else { return "" }
        if assessment.isDeferred { return "Deferred" }
        return assessment.category.map { "\($0.rawValue) – \($0.name)" } ?? assessment.written ?? ""
    }

    private static func accounts(of evidence: Evidence) -> [String] {
        evidence.updates.enumerated().map { index, update in
            let label = index == 0 ? evidence.subItem.map { "\($0)) " } ?? "" : ""
            return label + (update.heading.map { "\($0)\n\n" } ?? "") + update.text
        }
    }

    // MARK: Cells

    private static func append(_ cells: [String], to out: inout String) {
        out += cells.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ cell: String) -> String {
        let cell = defused(cell)
        guard cell.unicodeScalars.contains(where: { "\",\r\n\t;".unicodeScalars.contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    /// Space in front does not keep a spreadsheet from running what follows.
    static func defused(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first else { return cell }
        let begin = cell.unicodeScalars.first { $0 != " " && $0 != "\u{A0}" } ?? first
        return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(begin) ? "'" + cell : cell
    }
}
