/// Rows of a tracker that are none of its recommendations.
enum TrackerRow {
    /// "Total: 7", "Average | 48%", "Fully achieved 4 of 10": a row that counts the others. Its cells may come in any order.
    static func isSum(_ texts: [String]) -> Bool {
        if isShareOfAll(texts) { return true }
        guard texts.allSatisfy({ $0.utf8.count <= 60 }), texts.contains(where: { $0.contains(where: \.isNumber) }),
            let name = texts.firstIndex(where: isSumName)
        else { return false }
        return texts.indices.allSatisfy { index in
            index == name || (texts[index].last.map { $0.isNumber || $0 == "%" } ?? false) || isCount(texts[index])
        }
    }

    /// "Actions complete | 5 of 10"
    private static func isShareOfAll(_ texts: [String]) -> Bool {
        guard texts.count == 2, texts[0].words.count <= 5 else { return false }
        let count = texts[1].words
        return count.count == 3 && count[1].folded == "of" && Int(count[0]) != nil && Int(count[2]) != nil
    }

    /// "G 6", "6 G; 3 A", "Implemented: 5, Partly: 1": signs or words, each with a number.
    private static func isCount(_ text: String) -> Bool {
        let words = text.words
        let numbers = words.count { $0.contains(where: \.isNumber) }
        return numbers > 0 && words.count <= numbers * 3
    }

    private static let sumNames: Set<String> = [
        "total", "totals", "count", "sum", "subtotal", "sub-total", "grand", "average", "averages", "avg", "mean", "median",
        "overall", "summary",
    ]

    private static func isSumName(_ text: String) -> Bool {
        let words = text.folded.words.map { String($0).trimmed { ":.".unicodeScalars.contains($0) } }
        guard let first = words.first else { return false }
        if words.starts(with: ["of", "which"]) || sumNames.contains(first) || text.folded.hasPrefix("number of rec")
            || text.folded.hasPrefix("number of act")
        {
            return true
        }
        // "Complete: 4 of 10"
        guard words.count <= 6, let of = words.firstIndex(of: "of"), of > 1, of + 1 < words.count else { return false }
        return Int(words[of - 1]) != nil && Int(words[of + 1]) != nil
    }

    private static let openings = [
        "prepared by", "report produced", "report prepared", "report generated", "produced by", "produced on", "printed",
        "generated",
        "compiled by", "exported", "extracted", "last updated", "updated by", "last update", "document owner", "author:",
        "report author", "end of report", "end of table", "end of tracker", "next meeting", "date of next meeting", "page ",
        "version ", "data as at", "as at ", "position as at", "correct as at", "source:", "maintained by", "contact:",
    ]

    /// "Prepared by the Scrutiny Team | 4 March 2025": who made the table, or when. No more than three cells are filled.
    static func isImprint(_ texts: [String]) -> Bool {
        guard let first = texts.first?.folded, texts.count <= 3, texts.allSatisfy({ $0.utf8.count <= 120 }) else {
            return false
        }
        if isPageNumber(first) { return true }
        guard openings.contains(where: { first.trimmed { "*_".unicodeScalars.contains($0) }.hasPrefix($0) }) else {
            return false
        }
        // "Page the doctor" and "Version control be brought in" are none.
        return !["page ", "version "].contains { first.hasPrefix($0) }
            || first.words.dropFirst().first?.first?.isNumber ?? false
    }

    /// "Harbour Panel, item 6 – page 1 of 2"
    private static func isPageNumber(_ text: String) -> Bool {
        let words = text.words.suffix(4)
        guard words.count == 4, words.first == "page", words.dropFirst(2).first == "of" else { return false }
        return Int(words.dropFirst().first ?? "") != nil && Int(words.last ?? "") != nil
    }
}
