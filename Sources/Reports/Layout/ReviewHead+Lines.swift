import Scrutiny

// What a line is, wherever it stands in a paper's front.

extension ReviewHead {
    /// "Wexham Borough Council": whose paper it is.
    static func isLetterhead(_ line: String) -> Bool {
        // The head of a page: "Brynford NHS Trust", a tab, and the name of the board.
        let line = line.split(separator: "\t").first.map(String.init) ?? line
        let words = line.folded.words
        let end = words.suffix(2).joined(separator: " ")
        return (2...8).contains(words.count)
            && (words.last == "council" || words.last == "authority"
                || ["nhs trust", "foundation trust", "health board"].contains(end)
                || ["city of", "shire of", "borough of", "county of", "town of", "district of"].contains(
                    words.prefix(2).joined(separator: " "))
                || words.prefix(3).joined(separator: " ") == "council of the")
    }

    /// An e-mail address, or figures enough for a telephone number and nothing else.
    static func hasContactDetails(_ text: String) -> Bool {
        if text.contains("@") { return text.split(separator: " ").contains { $0.contains("@") && $0.contains(".") } }
        return text.utf8.count { (48...57).contains($0) } >= 9 && text.allSatisfy { $0.isASCIIDigit || " +()-".contains($0) }
    }

    /// The last day in the words: "First tracking – 27 Oct 2015".
    static func day(in text: String) -> CalendarDate? {
        DateSpan.all(in: text.words).compactMap(\.date).map(\.last).max()
    }
}
