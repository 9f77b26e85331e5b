import Reports
import Scrutiny

/// A finding with the place and the category it was found for.
struct ReportedFinding {
    var review: String
    var recommendation: String
    var category: Category
    var finding: Finding

    /// What `check --format json` prints. Every key is always there; what is absent is null.
    static func json(of findings: [ReportedFinding]) -> JSON {
        [
            "findings": .array(findings.map { found in
                [
                    "review": .string(found.review),
                    "recommendation": .string(found.recommendation),
                    "category": .number(found.category.rawValue),
                    "rule": .string(found.finding.rule),
                    "severity": .string(found.finding.severity.rawValue),
                    "subItem": JSON(found.finding.subItem),
                    "quote": JSON(found.finding.quote),
                    "message": .string(found.finding.message),
                    "question": .string(found.finding.question),
                ]
            })
        ]
    }

    /// By review and recommendation, a finding in two lines, and the counts at the end.
    static func text(of findings: [ReportedFinding]) -> String {
        guard !findings.isEmpty else { return "Nothing stands against what is on record." }
        var lines: [String] = []
        var review: String?
        var recommendation: String?
        for found in findings {
            if found.review != review {
                if review != nil { lines.append("") }
                lines.append(found.review)
                (review, recommendation) = (found.review, nil)
            }
            if found.recommendation != recommendation {
                lines += ["", "\(found.recommendation), at \(found.category.numberedName)"]
                recommendation = found.recommendation
            }
            lines.append("  \(found.finding.severity.rawValue): \(found.finding.message)")
            lines.append("    Ask: \(found.finding.question)")
        }
        let counts = FindingCounts(findings.map(\.finding)).words
        return lines.joined(separator: "\n") + (counts.map { "\n\n\($0)" } ?? "")
    }
}
