@testable import Scrutiny

/// Recommendations of an invented council, put together in a line.
enum Sample {
    static let meeting = day("2026-10-12")

    static func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

    /// Sub-items with these letters, and these accounts under theirs; "" stands for the whole.
    static func recommendation(
        _ evidence: KeyValuePairs<String, String>, letters: String = "ab", number: String = "R01", due: String = "2026-06"
    ) -> Recommendation {
        Recommendation(
            number: number, text: "That the council improve its parks.",
            subItems: letters.map { SubItem(letter: String($0), text: "do \($0)") },
            targets: due.isEmpty ? [] : [Target(written: due, date: PartialDate(written: due))],
            evidence: evidence.map { letter, text in
                Evidence(subItem: letter.isEmpty ? nil : letter, updates: updates(text))
            })
    }

    /// "First account | Sept 2026: second account"
    private static func updates(_ text: String) -> [Update] {
        text.split(separator: "|", omittingEmptySubsequences: false).enumerated().map { index, part in
            let part = part.drop { $0 == " " }
            guard index > 0, let colon = part.firstIndex(of: ":") else { return Update(text: String(part)) }
            let date = String(part[..<colon])
            return Update(
                heading: "Update – \(date)", date: PartialDate(written: date), text: String(part[part.index(colon, offsetBy: 2)...]))
        }
    }
}

extension Recommendation {
    /// "contradiction a “runs until 30 November”": the severity, the letter and the quotation of what one rule finds.
    func found(
        _ rule: String, as category: Int, at meeting: CalendarDate = Sample.meeting, lastTracking: CalendarDate? = nil,
        previous: Recommendation? = nil, review: [Recommendation] = []
    ) -> [String] {
        guard let category = Category(rawValue: category) else { return [] }
        return Check(of: self, at: meeting, lastTracking: lastTracking, previous: previous, review: review).findings(as: category)
            .filter { $0.rule == rule }
            .map { finding in
                ([finding.severity.rawValue, finding.subItem] + [finding.quote.map { "“\($0)”" }]).compactMap { $0 }.joined(separator: " ")
            }
    }

    func with(_ change: (inout Recommendation) -> Void) -> Recommendation {
        var copy = self
        change(&copy)
        return copy
    }
}
