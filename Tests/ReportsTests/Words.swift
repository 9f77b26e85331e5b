import Scrutiny

@testable import Reports

/// The words of a report and where they went.
enum Words {
    /// The words of the text that neither the reading nor what it left out accounts for, counted: a word
    /// that stands twice must come out twice. Contact lines are left aside.
    static func lost(of text: String, in reading: Reading) -> [String] {
        let contacts = Set(reading.leftOut.filter { $0.text == nil }.map(\.line))
        var wanted: [String: Int] = [:]
        for line in Markup.lines(of: text) where !contacts.contains(line.number) {
            for word in words(line.text) { wanted[word, default: 0] += 1 }
        }
        for text in kept(reading) { for word in words(text) { wanted[word, default: 0] -= 1 } }
        return wanted.filter { $0.value > 0 && !isLabel($0.key) }.map(\.key).sorted()
    }

    static func kept(_ reading: Reading) -> [String] {
        reading.unplaced.map(\.text) + reading.leftOut.compactMap(\.text) + reading.reviews.flatMap(kept)
    }

    static func kept(_ review: Review) -> [String] {
        var all = [review.title, review.committee, review.reportOf, review.leadMember ?? "", review.leadOfficer ?? ""]
        all += [review.contact?.name ?? "", review.contact?.title ?? ""]
        all += review.introduction + review.guidance.questions
        for (category, words) in review.guidance.criteria { all.append("\(category.rawValue) \(category.name) \(words)") }
        for recommendation in review.recommendations {
            all += [recommendation.number, recommendation.text, recommendation.closing] + recommendation.responsibility
            all += recommendation.subItems.map { "\($0.letter) \($0.text)" }
            all += recommendation.targets.map { "\($0.label) \($0.written)" }
            all += recommendation.assessments.compactMap(\.written)
            for evidence in recommendation.evidence {
                all += evidence.updates.map { "\(evidence.subItem ?? "") \($0.heading ?? "") \($0.text)" }
            }
        }
        return all
    }

    static func words(_ text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { $0.count > 3 }
    }

    /// The names of the layout's fields, and dates, which are kept as dates.
    private static func isLabel(_ word: String) -> Bool {
        labels.contains(word) || word.allSatisfy { $0.isNumber } || word.dropLast(2).allSatisfy { $0.isNumber }
    }

    private static let labels: Set<String> = [
        "report", "progress", "implementation", "date", "approved", "city", "council", "member", "original", "review", "lead",
        "officer", "last", "tracked", "first", "tracking", "contact", "title", "criteria", "category", "process", "making",
        "assessment", "committee", "consider", "wish", "this", "september", "april", "october", "next", "appendix", "january",
        "february", "march", "june", "july", "august", "november", "december", "telephone",
    ]
}
