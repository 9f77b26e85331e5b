import Register
import Scrutiny

/// Finds what a person means by "R03c" or by part of a review's title.
struct Finder {
    let register: Register

    /// The reviews to work on: the one whose title has that part, or all of them.
    func reviews(_ part: String?) throws -> [ReviewSummary] {
        guard let part, !part.isEmpty else { return try register.reviews(.all, rows: 0..<Int.max) }
        let matching = try register.reviewIDs(matching: part).compactMap { try register.summary(of: $0) }
        if matching.isEmpty { throw UsageProblem("No review’s title has “\(part)”. `scrutineer list` shows them.") }
        if matching.count > 1 {
            throw UsageProblem("Several reviews have “\(part)” in their title:", choices: matching.map(\.title))
        }
        return matching
    }

    /// "R03", "r3", "R03c": the recommendation, and the sub-item's letter if one was named.
    func recommendation(_ reference: String, review part: String?) throws -> (id: RecommendationID, subItem: String?) {
        let wanted = RecommendationReference(reference)
        var found: [(id: RecommendationID, subItem: String?, review: ReviewSummary)] = []
        for review in try reviews(part) {
            for (number, letter) in wanted.readings {
                if let id = try register.recommendation(numbered: number, in: review.id) {
                    found.append((id, letter, review))
                    break
                }
            }
        }
        guard let first = found.first else {
            throw UsageProblem("There is no recommendation \(reference)\(part.map { " in “\($0)”" } ?? "").")
        }
        if found.count > 1 {
            throw UsageProblem(
                "Several reviews have a recommendation \(reference). Say which with --review:",
                choices: found.map(\.review.title))
        }
        return (first.id, first.subItem)
    }
}

/// The ways to read what a person typed for a recommendation.
struct RecommendationReference {
    /// Number and letter, the likelier reading first.
    let readings: [(number: String, letter: String?)]

    init(_ text: String) {
        // A number that is written just so comes first: a tracker may have a 3a, and an R001 beside an R1.
        var readings: [(String, String?)] = [(text, nil)]
        let text = text.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }
        func add(_ text: Substring, _ letter: String?) {
            var digits = text
            if let first = digits.first, first == "R" || first == "r" { digits.removeFirst() }
            if let number = Int(digits), number >= 0 {
                readings.append(((number < 10 ? "R0" : "R") + String(number), letter))
            }
        }
        add(text[...], nil)
        // "R03c", "R03iv"
        let letters = text.reversed().prefix { $0.isLetter }.count
        if letters > 0, letters < text.count { add(text.dropLast(letters), text.suffix(letters).lowercased()) }
        readings.append((text, nil))
        self.readings = readings
    }
}
