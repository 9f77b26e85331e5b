import Scrutiny

/// The heading over a later account: "Update – Sept 2016", "Progress update (Sept 2016)", "September 2016:".
struct UpdateHeading: Sendable, Hashable {
    /// As written, without a closing colon.
    var written: String
    var date: PartialDate?
    /// What follows it on the same line.
    var rest: String

    private static let before: Set<String> = [
        "progress", "further", "latest", "tracking", "new", "current", "position", "status", "scrutiny", "officer", "additional",
        "second", "third", "quarterly", "general",
    ]
    private static let between: Set<String> = [
        "", "as", "at", "of", "on", "for", "provided", "to", "from", "dated", "progress", "given", "submitted", "in",
    ]

    /// Nil where the line begins with no such heading.
    init?(_ line: String) {
        guard line.utf8.count <= 60 || line.holds("update", within: 70) || Self.hasEarlyColon(line) else { return nil }
        let line = Self.unadorned(line)
        let words = line.unicodeScalars.count <= 160 ? line.words : String(String.UnicodeScalarView(line.unicodeScalars.prefix(160))).words
        guard !words.isEmpty else { return nil }
        let bare = words.prefix(14).map { Self.bare($0) }
        var index = 0
        while index < min(3, bare.count), Self.before.contains(bare[index]) { index += 1 }
        if index < bare.count, bare[index] == "update" || bare[index] == "updates" || bare[index] == "updated" {
            self.init(line: line, words: words, bare: bare, update: index)
        } else {
            self.init(dated: line, words: words, bare: bare)
        }
    }

    /// "Update …": with a date, or alone on its line, or with a colon or a dash behind it.
    private init?(line: String, words: [Substring], bare: [String], update: Int) {
        var next = update + 1
        while next < bare.count, next <= update + 4, Self.between.contains(bare[next]) { next += 1 }
        if let (date, end) = Self.date(in: words, from: next) {
            guard let rest = Self.rest(of: line, words: words, from: end, needsCapital: true) else { return nil }
            self.init(written: Self.heading(line, words, end), date: date, rest: rest)
            return
        }
        guard bare[update] != "updated" else { return nil }
        if words.count == update + 1 {
            self.init(written: Self.heading(line, words, update + 1), date: nil, rest: "")
            return
        }
        let hasMark = words[update].hasSuffix(":") || (words.count > update + 1 && words[update + 1].first.map { $0.isDash || $0 == ":" || $0 == "(" } ?? false)
        guard hasMark else { return nil }
        // "Update – Autumn 2016": a heading whose date is none.
        if words.count <= update + 6, line.unicodeScalars.count <= 60, !line.hasSuffix("."), words.last.map({ Self.bare($0).contains { $0.isASCIIDigit } }) ?? false {
            self.init(written: Self.heading(line, words, words.count), date: nil, rest: "")
            return
        }
        let end = words[update].hasSuffix(":") ? update + 1 : update + 2
        guard !(words.count > update + 1 && words[update + 1].first == "(") else { return nil }
        self.init(written: Self.heading(line, words, update + 1), date: nil, rest: Self.tail(line, words, end))
    }

    /// "September 2016 update: …", or a date that has the line for itself.
    private init?(dated line: String, words: [Substring], bare: [String]) {
        // "Position as at October 2016:", "Progress at 3 May 2017"
        var start = 0
        while start < min(2, bare.count), Self.before.contains(bare[start]) { start += 1 }
        let named = start
        while start < min(named + 2, bare.count), ["as", "at", "of"].contains(bare[start]) { start += 1 }
        guard named == 0 || start > named, let (date, end) = Self.date(in: words, from: start) else { return nil }
        if case .year = date { return nil }
        var next = end
        while next < bare.count, bare[next].isEmpty || Self.before.contains(bare[next]) { next += 1 }
        if next < bare.count, bare[next] == "update" {
            guard let rest = Self.rest(of: line, words: words, from: next + 1, needsCapital: false) else { return nil }
            self.init(written: Self.heading(line, words, next + 1), date: date, rest: rest)
            return
        }
        if end < words.count, words[end - 1].hasSuffix(":"), words[end].first?.isUppercase == true {
            // "March 2018: There are now 14."
            self.init(written: Self.heading(line, words, end), date: date, rest: Self.tail(line, words, end))
            return
        }
        // With a full stop behind it, it is the end of a sentence.
        guard end == words.count, words.count <= start + 5, words.last?.hasSuffix(".") != true || words.count == 1 else { return nil }
        self.init(written: Self.heading(line, words, end), date: date, rest: "")
    }

    private init(written: String, date: PartialDate?, rest: String) {
        self.written = written
        self.date = date
        self.rest = rest
    }

    // MARK: The words

    /// Without the asterisks and underlines of marked-up text, and without a bullet.
    private static func unadorned(_ line: String) -> String {
        var line = line.trimmed
        if line.hasPrefix("**") || line.hasPrefix("__") { line = line.replacing("**", with: "").replacing("__", with: "") }
        if let (mark, rest) = ListMark.parse(line), case .bullet = mark.kind { return rest }
        return line
    }

    /// A colon among the first words, as behind "26 September 2016:".
    private static func hasEarlyColon(_ line: String) -> Bool { line.utf8.prefix(40).contains(UInt8(ascii: ":")) }

    private static func bare(_ word: Substring) -> String {
        word.folded.trimmed { "-:()[].,".unicodeScalars.contains($0) }
    }

    /// The longest date that begins at that word, and the word after it.
    private static func date(in words: [Substring], from start: Int) -> (PartialDate, Int)? {
        guard start < words.count else { return nil }
        for length in stride(from: min(5, words.count - start), through: 1, by: -1) {
            let phrase = words[start..<start + length].joined(separator: " ")
            guard phrase.utf8.contains(where: { (48...57).contains($0) }),
                let date = PartialDate(written: phrase.trimmed { $0.isDash || "()[]:., ".unicodeScalars.contains($0) })
            else { continue }
            return (date, start + length)
        }
        return nil
    }

    /// What follows the date; nil where the date runs on into a sentence, so that this is no heading.
    private static func rest(of line: String, words: [Substring], from end: Int, needsCapital: Bool) -> String? {
        guard end > 0, end < words.count else { return "" }
        let closes = words[end - 1].last.map { ":).]–—-".contains($0) } ?? false
        if words[end].allSatisfy({ $0.isDash || $0 == ":" }) { return tail(line, words, end + 1) }
        guard closes || (needsCapital && words[end].first?.isUppercase == true) else { return nil }
        return tail(line, words, end)
    }

    private static func tail(_ line: String, _ words: [Substring], _ from: Int) -> String {
        from < words.count ? line[words[from].startIndex...].trimmed : ""
    }

    private static func heading(_ line: String, _ words: [Substring], _ end: Int) -> String {
        guard end > 0, end <= words.count else { return "" }
        var heading = line[..<words[end - 1].endIndex].collapsed
        while let last = heading.last, last == ":" || last.isDash || last == " " { heading.removeLast() }
        return heading
    }
}
