import Scrutiny

/// What stands before a tracker's table: the title, the committee, the day for which it speaks.
struct TrackerFront {
    var review: Review
    private(set) var unplaced: [(line: Int, text: String, why: String)] = []
    private(set) var leftOut: [LeftOut] = []
    private(set) var doubts: [(line: Int, text: String, why: String)] = []

    init(_ lines: [Line], headings: [(line: Line, level: Int)], document: SourceDocument, file: String) {
        var lines = lines
        func take(_ line: Line) { if let index = lines.firstIndex(of: line) { lines.remove(at: index) } }
        let committee = lines.first { Self.isCommittee($0.text) }
        if let committee { take(committee) }
        let day = lines.first { Self.day(in: $0.text) != nil }
        let titles = headings.filter { heading in heading.line != committee && heading.line != day && heading.line.text.utf8.count <= 250 }
        let title = titles.min { $0.level < $1.level }?.line
        if let title { take(title) }
        if let day, Self.isOnlyDay(day.text) {
            take(day)
            leftOut.append(LeftOut(line: day.number, reason: .layout, text: day.text.trimmed))
        }
        let head = ReviewHead(lines, joining: LineJoining(width: nil))
        review = head.review
        leftOut += head.leftOut
        unplaced = head.unplaced.map { ($0.line.number, $0.line.text.trimmed, $0.why) }
        if let committee {
            if review.committee.isEmpty { review.committee = committee.text.collapsed } else { unplaced.append((committee.number, committee.text.collapsed, Self.given)) }
        }
        let name = Self.name(of: file)
        if let title {
            if !review.title.isEmpty { unplaced.append((title.number, review.title, "The heading of the page was taken for the title.")) }
            review.title = title.text.collapsed
        } else if review.title.isEmpty {
            review.title = document.title ?? name
            if document.title == nil { doubts.append((1, name, "The file gives its review no title; its own name was taken for one.")) }
        }
        review.reportedOn = review.reportedOn ?? day.flatMap { Self.day(in: $0.text) } ?? Self.day(in: review.title, needsWords: false)
            ?? ReviewHead.day(in: name.replacing("_", with: " "))
        // The next edition has another date in its title, and is the same review.
        review.title = Self.withoutDate(review.title)
    }

    private static let given = "The report has given this already."

    /// "Places Overview and Scrutiny Committee"
    private static func isCommittee(_ text: String) -> Bool {
        let folded = text.folded
        guard folded.utf8.count <= 120, !folded.contains(":"), !text.endsSentence else { return false }
        let body = ["committee", "panel", "board", "commission"].contains { folded.hasSuffix($0) }
        return body && text.words.count <= 12 && !folded.hasPrefix("report to")
    }

    private static let dayWords = ["as at", "as of", "last updated", "updated", "update", "position at", "correct at", "date", "version"]

    /// "Position as at 12 March 2026", "Last updated: 1/3/26".
    private static func day(in text: String, needsWords: Bool = true) -> CalendarDate? {
        let folded = text.folded
        guard folded.utf8.count <= 160, !needsWords || dayWords.contains(where: { folded.holds($0) }) || Targets.isAboutDates(text) else { return nil }
        guard !folded.holds("approved"), !folded.holds("next"), !folded.holds("last tracked") else { return nil }
        return ReviewHead.day(in: text)
    }

    private static func isOnlyDay(_ text: String) -> Bool {
        let words = text.folded.split { !($0.isLetter || $0.isNumber) }.filter { !$0.allSatisfy(\.isNumber) }
        let spans = DateSpan.all(in: text.words)
        return spans.count == 1 && words.count <= 6
    }

    /// The name of a file without its folder, its ending and its underlines.
    static func name(of file: String) -> String {
        let last = file.split(separator: "/").last ?? "Tracker"
        let stem = String(last.lastIndex(of: ".").map { $0 > last.startIndex ? last[..<$0] : last } ?? last)
        let isDated = stem.split { !($0.isNumber || $0 == "-") }.contains { PartialDate(iso: String($0)) != nil }
        return (isDated ? stem : stem.replacing("-", with: " ")).replacing("_", with: " ").collapsed
    }

    private static func withoutDate(_ title: String) -> String {
        let words = title.words
        guard let span = DateSpan.all(in: words).last, span.date != nil, span.words.lowerBound > 1, span.words.upperBound >= words.count - 1 else {
            // "housing-tracker-2026-03"
            if let last = title.lastIndex(where: { !($0.isNumber || $0 == "-") }), let date = Optional(title[title.index(after: last)...]),
                PartialDate(iso: String(date.trimmed { $0.isDash })) != nil {
                return title[...last].trimmed { $0.isDash || $0.isSpace }
            }
            return title
        }
        var kept = words[..<span.words.lowerBound]
        while let last = kept.last, kept.count > 1, last.allSatisfy({ $0.isDash }) || ["as", "at", "to", "update", "of", "on", "in", "for"].contains(last.folded) {
            kept.removeLast()
        }
        return kept.joined(separator: " ").trimmed { $0.isDash || $0.isSpace || "(,:".unicodeScalars.contains($0) }
    }
}
