/// Headings as they were typed: with a letter wrong, or in two languages.
extension Column {
    /// Words of headings in which a letter is easily lost, doubled or put in the wrong place.
    private static let spelt = [
        "recommendation", "recommendations", "responsible", "responsibility", "completion", "completed", "implementation",
        "progress", "comments", "committee", "received", "deadline", "evidence", "timescale", "resolution", "achieved",
    ].map { Array($0.utf8) }

    /// The heading with "Recomendation" and "Date recieved" spelt as they were meant; nil where no word is misspelt.
    static func respelt(_ heading: String) -> String? {
        var isChanged = false
        let words = heading.folded.split(separator: " ", omittingEmptySubsequences: false).map { word -> String in
            let letters = Array(word.utf8)
            guard letters.count >= 7, !spelt.contains(letters), let meant = spelt.first(where: { isSlip(letters, for: $0) })
            else { return String(word) }
            isChanged = true
            return String(decoding: meant, as: UTF8.self)
        }
        return isChanged ? words.joined(separator: " ") : nil
    }

    /// Letters doubled or not, or one letter too few, too many, another or changed with its neighbour, behind the first and
    /// before the last two: an ending makes another word of it.
    private static func isSlip(_ word: [UInt8], for meant: [UInt8]) -> Bool {
        if single(word) == single(meant) { return true }
        guard abs(word.count - meant.count) <= 1, word.first == meant.first, word.suffix(2) == meant.suffix(2) else {
            return false
        }
        let same = zip(word, meant).prefix { $0 == $1 }.count
        let (rest, other) = (word[same...], meant[same...])
        switch word.count - meant.count {
        case -1: return rest == other.dropFirst()
        case 1: return rest.dropFirst() == other
        default:
            let isSwapped = rest.count > 2 && rest.prefix(2).reversed() == Array(other.prefix(2))
            return rest.dropFirst() == other.dropFirst() || isSwapped && rest.dropFirst(2) == other.dropFirst(2)
        }
    }

    private static func single(_ letters: [UInt8]) -> [UInt8] {
        letters.indices.filter { $0 == 0 || letters[$0] != letters[$0 - 1] }.map { letters[$0] }
    }

    /// "Argymhelliad / Recommendation": what the half holds that is known; nil where both are, or neither.
    static func ofKnownHalf(_ heading: String) -> (column: Column, isFull: Bool)? {
        let halves = heading.split { "/|".contains($0) }.map { String($0).trimmed }
        guard halves.count == 2 else { return nil }
        let known = halves.compactMap { inTracker(heading: $0) }
        return known.count == 1 ? known[0] : nil
    }

    /// "By", in one language or two: the day, or the person where no other column names one.
    static func isBy(_ heading: String) -> Bool {
        heading.folded.split { "/|".contains($0) }.contains { $0.trimmed == "by" }
    }

    /// "Accept / Reject / Partially accept": what was answered, told by the answers.
    static func isAnswer(_ words: String) -> Bool {
        words.utf8.count <= 60 && (words.holds("accept") || words.holds("agree")) && words.holds("reject")
    }
}
