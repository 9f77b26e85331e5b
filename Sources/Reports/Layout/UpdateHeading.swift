import Scrutiny

/// The heading over a later account: "Update – Sept 2016", "Progress update (Sept 2016)", "Latest position, Sept 2016:".
struct UpdateHeading: Sendable, Hashable {
    /// As written, without a closing colon.
    var written: String
    /// Nil where it names none, or only the day since when: "Progress since March 2016:".
    var date: PartialDate?
    /// What follows it on the same line.
    var rest: String

    /// Nil where the line begins with no such heading.
    init?(_ line: String) {
        guard line.utf8.count <= 60 || line.holds("update", within: 70) || Self.hasEarlyColon(line) else { return nil }
        let line = Self.unadorned(line)
        // A heading without a figure has no date, and is called by one of these names.
        guard line.utf8.prefix(160).contains(where: \.isDigit) || Self.names.contains(FirstWord(line)) else { return nil }
        let head =
            line.unicodeScalars.count <= 160 ? line : String(String.UnicodeScalarView(line.unicodeScalars.prefix(160)))
        let words = HeadingWords(head)
        guard let first = words.bare.first else { return nil }
        var names = 0
        while names < min(4, words.bare.count),
            Self.before.contains(words.bare[names]) || Self.updates.contains(words.bare[names])
        { names += 1 }
        if let update = words.bare[..<names].lastIndex(where: Self.updates.contains) {
            self.init(line: line, words, update: update)
        } else if names > 0 {
            self.init(line: line, words, position: names, hasNews: first == "latest" || first == "further")
        } else {
            self.init(dated: line, words)
        }
    }

    private static let updates: Set<String> = ["update", "updates", "updated", "diweddariad"]
    /// What such a heading may be called, and what stands before its name.
    private static let before: Set<String> = [
        "progress", "further", "latest", "tracking", "new", "current", "position", "status", "scrutiny", "officer",
        "additional",
        "second", "third", "quarterly", "general", "situation", "news", "statement", "sefyllfa", "cynnydd", "the", "y",
        "any",
    ]
    private static let names = FirstWord.all(before.union(updates).union(["since"]))
    /// Words between "update" and its date.
    private static let between: Set<String> = [
        "", "as", "at", "of", "on", "for", "provided", "to", "from", "dated", "progress", "given", "submitted", "in", "the",
        "committee",
        "committee's", "meeting", "scrutiny", "panel", "board", "since", "last", "tracking", "report", "ym", "ar", "mis",
    ]
    /// Words between "position" and its date.
    private static let pointers: Set<String> = [
        "", "as", "at", "of", "in", "on", "to", "since", "date", "for", "the", "ym", "ar", "mis",
    ]
    /// Words behind the date that belong to the heading.
    private static let meetings: Set<String> = ["meeting", "committee", "tracking", "panel", "board", "onwards"]

    /// "Update …": with a date, or alone on its line, or with a colon or a dash behind it.
    private init?(line: String, _ words: HeadingWords, update: Int) {
        let bare = words.bare
        var next = update + 1
        while next < bare.count, next <= update + 6, Self.between.contains(bare[next]) { next += 1 }
        if let (date, end) = words.date(from: next) {
            let whole = words.end(ofMeetingAfter: end, Self.meetings)
            guard let rest = words.rest(of: line, from: whole, needsCapital: true) else { return nil }
            let isSince = bare[update..<next].contains("since")
            self.init(written: words.heading(in: line, whole), date: isSince ? nil : date, rest: rest)
            return
        }
        guard bare[update] != "updated" else { return nil }
        // "Update from the service, September 2016"
        if update + 1 < bare.count, ["from", "by", "for", "given"].contains(bare[update + 1]),
            let (date, start) = words.dateAtEnd, start > update + 1,
            line.utf8.count <= 70, !line.hasSuffix(".")
        {
            self.init(written: words.heading(in: line, words.count), date: date, rest: "")
            return
        }
        if words.count == update + 1 {
            self.init(written: words.heading(in: line, update + 1), date: nil, rest: "")
            return
        }
        let mark = words.words[update + 1].first
        let isClosed = words.words[update].hasSuffix(":")
        guard isClosed || mark.map({ $0.isDash || $0 == ":" || $0 == "(" }) ?? false else { return nil }
        // "Update – Autumn 2016": a heading whose date is none.
        if words.count <= update + 6, line.unicodeScalars.count <= 60, !line.hasSuffix("."),
            bare.last?.contains(where: \.isASCIIDigit) ?? false
        {
            self.init(written: words.heading(in: line, words.count), date: nil, rest: "")
            return
        }
        guard mark != "(" else { return nil }
        self.init(
            written: words.heading(in: line, update + 1), date: nil,
            rest: words.tail(of: line, from: update + (isClosed ? 1 : 2)))
    }

    /// "Position as at October 2016:", "Progress since March 2017:", "Latest position – Sept 2017", "Latest position" alone.
    private init?(line: String, _ words: HeadingWords, position names: Int, hasNews: Bool) {
        var start = names
        while start < min(names + 5, words.count), Self.pointers.contains(words.bare[start]) { start += 1 }
        guard let (date, end) = words.date(from: start) else {
            guard hasNews, names > 1, words.count == names else { return nil }
            self.init(written: words.heading(in: line, names), date: nil, rest: "")
            return
        }
        if case .year = date { return nil }
        let whole = words.end(ofMeetingAfter: end, Self.meetings)
        guard let rest = words.closedRest(of: line, from: whole, start: start) else { return nil }
        let isSince = words.bare[names..<start].contains("since")
        self.init(written: words.heading(in: line, whole), date: isSince ? nil : date, rest: rest)
    }

    /// "September 2016 update: …", or a date that has the line for itself.
    private init?(dated line: String, _ words: HeadingWords) {
        var start = 0
        while start < min(2, words.count), ["as", "at"].contains(words.bare[start]) { start += 1 }
        guard let (date, end) = words.date(from: start) else {
            guard words.isAutumnUpdate || words.isSinceTracking(line) else { return nil }
            self.init(written: words.heading(in: line, words.count), date: nil, rest: "")
            return
        }
        if case .year = date { return nil }
        var next = end
        while next < words.count, words.bare[next].isEmpty || Self.before.contains(words.bare[next]) { next += 1 }
        if next < words.count, words.bare[next] == "update" || words.bare[next] == "updates" {
            guard let rest = words.rest(of: line, from: next + 1, needsCapital: false) else { return nil }
            self.init(written: words.heading(in: line, next + 1), date: date, rest: rest)
            return
        }
        // "September 2017 position:", "November 2017 meeting:"
        var whole = words.end(ofMeetingAfter: end, Self.meetings)
        if next > whole, next == words.count || words.words[next - 1].hasSuffix(":") { whole = next }
        guard let rest = words.closedRest(of: line, from: whole, start: start) else { return nil }
        self.init(written: words.heading(in: line, whole), date: date, rest: rest)
    }

    private init(written: String, date: PartialDate?, rest: String) {
        self.written = written
        self.date = date
        self.rest = rest
    }

    /// Without the signs of marked-up text and without a bullet: "*Update – Sept 2016*", "## Update", "- Update".
    private static func unadorned(_ line: String) -> String {
        var line = line.trimmed
        if let (mark, rest) = ListMark.parse(line), case .bullet = mark.kind { line = rest }
        let hashes = line.prefix { $0 == "#" }
        if !hashes.isEmpty, line.dropFirst(hashes.count).first == " " { line = line.dropFirst(hashes.count).trimmed }
        for sign in ["**", "__", "*", "_"] where line.hasPrefix(sign) {
            guard let close = line.dropFirst(sign.count).firstRange(of: sign) else { continue }
            return line.dropFirst(sign.count)[..<close.lowerBound] + String(line[close.upperBound...])
        }
        return line
    }

    /// A colon among the first words, as behind "26 September 2016:".
    private static func hasEarlyColon(_ line: String) -> Bool { line.utf8.prefix(60).contains(UInt8(ascii: ":")) }
}
