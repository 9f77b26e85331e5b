import Scrutiny

/// The first words of a line, as they stand and without the signs around them.
struct HeadingWords {
    let words: [Substring]
    /// In lower case; empty for a dash.
    let bare: [String]

    var count: Int { words.count }

    init(_ line: String) {
        words = line.words.flatMap(Self.partedAtDash)
        bare = words.prefix(16).map { word in word.folded.trimmed { "-:()[].,*_".unicodeScalars.contains($0) } }
    }

    /// "Update–Sept" is two words with a dash between them; "on-going" is one.
    private static func partedAtDash(_ word: Substring) -> [Substring] {
        guard let dash = word.firstIndex(where: \.isDash), dash > word.startIndex,
            let next = word.index(dash, offsetBy: 1, limitedBy: word.endIndex),
            next < word.endIndex, word[..<dash].allSatisfy(\.isLetter), word[next].isLetter || word[next].isNumber,
            word[dash] != "-"
                || ["update", "updates", "position", "progress", "diweddariad"].contains(word[..<dash].lowercased())
        else { return [word] }
        return [word[..<dash], word[dash..<next], word[next...]]
    }

    /// The longest date that begins at that word, and the word after it.
    func date(from start: Int) -> (PartialDate, Int)? {
        guard start < words.count, words[start...].prefix(5).contains(where: { $0.utf8.contains(where: \.isDigit) }) else {
            return nil
        }
        for length in stride(from: min(5, words.count - start), through: 1, by: -1) {
            let phrase = words[start..<start + length].joined(separator: " ")
            guard phrase.utf8.contains(where: { (48...57).contains($0) }),
                let date = PartialDate(written: phrase.trimmed { $0.isDash || "()[]:.,* _".unicodeScalars.contains($0) })
            else { continue }
            return (date, start + length)
        }
        return nil
    }

    /// The date with which the line ends, and its first word.
    var dateAtEnd: (PartialDate, Int)? {
        for start in max(0, words.count - 4)..<max(0, words.count) {
            if let (date, end) = date(from: start), end == words.count { return (date, start) }
        }
        return nil
    }

    /// "Autumn 2016 update": a heading whose date is none.
    var isAutumnUpdate: Bool {
        guard words.count <= 4, bare.last == "update" || bare.last == "position", let span = DateSpan.at(0, in: words) else {
            return false
        }
        return span.date == nil && span.words.count >= 2 && span.words.upperBound == words.count - 1
    }

    /// "Since the last meeting:" alone on its line.
    func isSinceTracking(_ line: String) -> Bool {
        guard bare.first == "since", (3...6).contains(words.count), !line.hasSuffix("."), bare.contains("last") else {
            return false
        }
        return ["tracking", "meeting", "report", "update", "tracked"].contains(bare.last ?? "")
    }

    /// "… November 2017 meeting": the word after the meeting that the date belongs to.
    func end(ofMeetingAfter end: Int, _ meetings: Set<String>) -> Int {
        var next = end
        guard end > 0, words[end - 1].last.map({ !":)]".contains($0) }) ?? false else { return end }
        while next < min(end + 3, bare.count), meetings.contains(bare[next]) { next += 1 }
        return next
    }

    /// What follows the date; nil where the date runs on into a sentence, so that this is no heading.
    func rest(of line: String, from end: Int, needsCapital: Bool) -> String? {
        guard end > 0, end < words.count else { return "" }
        let closes = words[end - 1].last.map { ":).]–—-".contains($0) } ?? false
        if words[end].allSatisfy({ $0.isDash || $0 == ":" }) { return tail(of: line, from: end + 1) }
        let tail = tail(of: line, from: end)
        // "Update Sept 2016 (a): …"
        let namesPart = words[end].first == "(" && ListMark.parse(tail)?.mark.letters.isEmpty == false
        guard closes || namesPart || (needsCapital && words[end].first?.isUppercase == true) else { return nil }
        return tail
    }

    /// What follows a heading that does not say "update": it must have the line for itself, or a colon behind it and a
    /// sentence behind that. With a full stop it is the end of a sentence.
    func closedRest(of line: String, from end: Int, start: Int) -> String? {
        guard end < words.count else {
            return words.count <= start + 7 && (words.last?.hasSuffix(".") != true || words.count == 1) ? "" : nil
        }
        guard words[end - 1].hasSuffix(":"), words[end].first?.isUppercase == true else { return nil }
        return tail(of: line, from: end)
    }

    func tail(of line: String, from start: Int) -> String {
        start < words.count ? String(line[words[start].startIndex...]).trimmed : ""
    }

    func heading(in line: String, _ end: Int) -> String {
        guard end > 0, end <= words.count else { return "" }
        var heading = line[..<words[end - 1].endIndex].collapsed
        while let last = heading.last, last == ":" || last.isDash || last == " " { heading.removeLast() }
        return heading
    }
}
