extension PartialDate {
    /// The date that these words are: "26th September 2016", "Sept 2016", "27 Oct 2015", "26/09/2016",
    /// "2016-09", "2015/16", "end of March 2017". Days come before months, as in Britain.
    ///
    /// Nil for words that name no date ("ongoing", "tbc"), that name a stretch whose end nobody has
    /// agreed on ("Autumn 2015", "mid 2016"), a day that does not exist ("31 June 2016"), or more than a date.
    public init?(written text: some StringProtocol) {
        // Every date has a figure, and most words that are asked about have none.
        guard text.utf8.contains(where: { (48...57).contains($0) }) else { return nil }
        // Figures that stand apart, as in a calendar, are no year.
        if text.utf8.count < 40, text.utf8.count(where: { (48...57).contains($0) }) >= 4 {
            let parts = text.split(whereSeparator: \.isWhitespace)
            if parts.count == 1, let date = PartialDate(iso: String(parts[0])) { self = date; return }
        }
        var words = Self.words(of: text)
        words.trimPrefix(while: Self.lead.contains)
        guard let date = Self.date(from: words) else { return nil }
        self = date
    }

    /// What may stand before a date without changing it: "by the end of March 2017", "Monday 26 September".
    private static let lead: Set<String> = [
        "by", "the", "end", "of", "on", "in", "from", "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu",
        "thur", "thurs", "thursday", "fri", "friday", "sat", "saturday", "sun", "sunday",
    ]

    private static func date(from words: [String]) -> PartialDate? {
        switch words.count {
        case 1:
            return numeric(words[0])
        case 2:
            if let month = Month.number(named: words[0]), let year = year(words[1]) {
                return .month(year: year, month: month)
            }
            return nil
        case 3:
            // "26 September 2016", "26th of September 2016" (the "of" is dropped), "September 26 2016"
            if let day = dayOfMonth(words[0]), let month = Month.number(named: words[1]), let year = year(words[2]) {
                return CalendarDate(year: year, month: month, day: day).map { .day($0) }
            }
            if let month = Month.number(named: words[0]), let day = dayOfMonth(words[1]), let year = year(words[2]) {
                return CalendarDate(year: year, month: month, day: day).map { .day($0) }
            }
            return nil
        case 4 where words[1] == "of":
            return date(from: [words[0], words[2], words[3]])
        default:
            return nil
        }
    }

    /// "26/09/2016", "26.9.16", "09/2016", "2015/16", "2015-2016", "2016"
    private static func numeric(_ word: String) -> PartialDate? {
        let parts = word.split(whereSeparator: { "/.-".contains($0) }).map(String.init)
        let separators = word.filter { "/.-".contains($0) }.count
        guard parts.count == separators + 1, parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return monthAndYear(parts) }
        switch parts.count {
        case 1:
            return parts[0].count == 4 ? year(parts[0]).map { .year($0) } : nil
        case 2:
            guard let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
            if parts[0].count == 4, parts[1].count == 2 || parts[1].count == 4, first > 0,
                (first + 1) % 100 == second % 100, parts[1].count == 2 || second == first + 1 {
                return .financialYear(startingIn: first)
            }
            if parts[0].count <= 2, (1...12).contains(first), parts[1].count == 4, let year = year(parts[1]) {
                return .month(year: year, month: first)
            }
            return nil
        case 3:
            guard let day = Int(parts[0]), let month = Int(parts[1]), let year = year(parts[2]) else { return nil }
            return CalendarDate(year: year, month: month, day: day).map { .day($0) }
        default: return nil
        }
    }

    /// "Sep-16", "26-Sep-2016"
    private static func monthAndYear(_ parts: [String]) -> PartialDate? {
        if parts.count == 2, let month = Month.number(named: parts[0]), let year = year(parts[1]) {
            return .month(year: year, month: month)
        }
        return parts.count == 3 ? date(from: parts) : nil
    }

    /// 1900 to 2999, or two digits, which mean 2000 to 2099, with or without an apostrophe.
    static func year(_ word: some StringProtocol) -> Int? {
        let digits = word.drop { $0 == "'" || $0 == "’" }
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(digits) else { return nil }
        switch digits.utf8.count {
        case 2: return 2000 + number
        case 4: return (1900...2999).contains(number) ? number : nil
        default: return nil
        }
    }

    /// "26", "26th", "1st"
    static func dayOfMonth(_ word: some StringProtocol) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        let rest = word.dropFirst(digits.count)
        guard digits.count <= 2, rest.isEmpty || ["st", "nd", "rd", "th"].contains(String(rest)) else { return nil }
        return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
    }

    /// Lower case, parted at white space and commas, a full stop at a word's end dropped, dashes made plain.
    private static func words(of text: some StringProtocol) -> [String] {
        plainWords(of: text) ?? text.lowercased()
            .split { $0.isWhitespace || $0 == "," }
            .map { word in
                var word = String(word.map { "–—‐‑−".contains($0) ? "-" : $0 })
                while let last = word.last, ".;:".contains(last) { word.removeLast() }
                return word
            }
            .filter { !$0.isEmpty && $0 != "-" }
    }

    /// The same of text that is all ASCII, as nearly all of it is; nil for any other.
    private static func plainWords(of text: some StringProtocol) -> [String]? {
        var words: [String] = []
        var word: [UInt8] = []
        func close() {
            while let last = word.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ";") || last == UInt8(ascii: ":") {
                word.removeLast()
            }
            if !word.isEmpty, word != [UInt8(ascii: "-")] { words.append(String(decoding: word, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        for byte in text.utf8 {
            switch byte {
            case 0x80...: return nil
            case 0x20, 0x09...0x0D, UInt8(ascii: ","): close()
            case 0x41...0x5A: word.append(byte | 0x20)
            default: word.append(byte)
            }
        }
        close()
        return words
    }
}
