import Scrutiny

/// Days that no calendar has, "31/02/2016" or "31 November 2024": they are kept as they were written, and asked about.
enum ImpossibleDates {
    static let why = "There is no such day; it is kept as it was written, and read as no date."

    /// A doubt for every one of them in those lines.
    static func doubts(in lines: some Sequence<Line>, file: String) -> [Doubt] {
        var doubts: [Doubt] = []
        for line in lines where line.text.utf8.contains(where: { $0.isDigit }) {
            for date in all(in: line.text) {
                doubts.append(Doubt(file: file, line: line.number, text: date, why: why))
            }
        }
        return doubts
    }

    /// As they were written, without the signs around them.
    static func all(in text: String) -> [String] {
        let words = text.words
        var found: [String] = []
        for index in words.indices {
            if let range = range(in: words, at: index) { found.append(bare(words[range].joined(separator: " "))) }
        }
        return found
    }

    /// The words of the one whose day, or whose figures, stand there.
    static func range(in words: [Substring], at index: Int) -> ClosedRange<Int>? {
        guard words[index].utf8.contains(where: { $0.isDigit }) else { return nil }
        return isImpossible(figures: bare(words[index])) ? index...index : named(words, at: index)
    }

    private static func bare(_ word: some StringProtocol) -> String {
        word.trimmed { "()[],;:.'\"“”‘’*".unicodeScalars.contains($0) }
    }

    // MARK: In figures

    /// "31/02/2016", "31.02.16", "2016-02-31": of the form of a date, and none.
    private static func isImpossible(figures word: String) -> Bool {
        guard (6...10).contains(word.utf8.count), let sign = word.first(where: { "/.-".contains($0) }) else { return false }
        let parts = word.split(separator: sign, omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(\.isDigit) }),
            let first = Int(parts[0]), let second = Int(parts[1]), let third = Int(parts[2])
        else { return false }
        switch (parts[0].utf8.count, parts[1].utf8.count, parts[2].utf8.count) {
        case (4, 2, 2) where sign == "-":
            return CalendarDate(year: first, month: second, day: third) == nil
        // With full stops it may be the number of a paragraph.
        case (1...2, 1...2, 2) where sign != "." || (1...12).contains(second):
            return CalendarDate(year: 2000 + third, month: second, day: first) == nil
        case (1...2, 1...2, 4):
            return CalendarDate(year: third, month: second, day: first) == nil
        default: return false
        }
    }

    // MARK: With the name of a month

    /// The words of "31st of November 2024", "November 31, 2024" or "31 November", where that is no day.
    private static func named(_ words: [Substring], at index: Int) -> ClosedRange<Int>? {
        guard let day = day(words[index]) else { return nil }
        if index > 0, index + 1 < words.count, let month = month(words[index - 1]), let year = year(words[index + 1]) {
            return CalendarDate(year: year, month: month, day: day) == nil ? index - 1...index + 1 : nil
        }
        let next = index + 1 < words.count && words[index + 1] == "of" ? index + 2 : index + 1
        guard next < words.count, let month = month(words[next]) else { return nil }
        if next + 1 < words.count, let year = year(words[next + 1]) {
            return CalendarDate(year: year, month: month, day: day) == nil ? index...next + 1 : nil
        }
        // Without a year it is held against a leap year, and "40 May" may be forty of something.
        return day <= 31 && CalendarDate(year: 2024, month: month, day: day) == nil ? index...next : nil
    }

    /// "31", "31st"
    private static func day(_ word: Substring) -> Int? {
        let word = bare(word)
        let figures = word.prefix { $0.isASCIIDigit }
        guard (1...2).contains(figures.utf8.count),
            ["", "st", "nd", "rd", "th"].contains(word.dropFirst(figures.count).lowercased())
        else { return nil }
        return Int(figures)
    }

    private static func month(_ word: Substring) -> Int? {
        guard (3...10).contains(word.utf8.count), word.first?.isUppercase ?? false else { return nil }
        guard case .month(_, let month) = PartialDate(written: "\(bare(word)) 2000") else { return nil }
        return month
    }

    private static func year(_ word: Substring) -> Int? {
        let figures = bare(word)
        return figures.utf8.count == 4 ? Int(figures) : nil
    }
}

extension UInt8 {
    /// A figure of ASCII.
    var isDigit: Bool { (0x30...0x39).contains(self) }
}
