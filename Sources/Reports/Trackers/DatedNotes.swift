import Scrutiny

/// Notes with a date before each, as officers write them into one cell: "21/05/12 – Draft sent. 3 June 2012: …".
enum DatedNotes {
    /// The lines with each note's date on a line of its own, where it is the heading of an update.
    static func parted(_ lines: [Line]) -> [Line] {
        lines.flatMap { line -> [Line] in
            guard line.text.utf8.contains(where: { (48...57).contains($0) }), line.text.utf8.count <= 200_000 else {
                return [line]
            }
            return pieces(line)
        }
    }

    private static func pieces(_ line: Line) -> [Line] {
        var pieces: [Line] = []
        var start = line.text.startIndex
        /// The initials that stood beside the date of the note that comes next.
        var initials = ""
        func add(_ text: some StringProtocol) {
            var piece = line
            piece.text = (initials + text.trimmed).trimmed
            initials = ""
            if !pieces.isEmpty {
                piece.isParted = true
                piece.startsPage = false
            }
            if !piece.isBlank { pieces.append(piece) }
        }
        let words = line.text.words
        var index = 0
        var mayBegin = true
        while index < words.count {
            let word = words[index]
            if mayBegin,
                let (date, rest, next, by) = note(words, at: index, again: !pieces.isEmpty) ?? signed(words, at: index)
            {
                add(line.text[start..<word.startIndex])
                add(date)
                initials = by
                start = rest
                index = max(next, index + 1)
                mayBegin = false
                continue
            }
            if mayBegin, index > 0, ["update", "updated", "progress", "further"].contains(word.folded),
                UpdateHeading(String(line.text[word.startIndex...]))?.date != nil
            {
                add(line.text[start..<word.startIndex])
                start = word.startIndex
            }
            // A bullet before the date is none of the words.
            mayBegin =
                (word.last.map { ".;!?".contains($0) } ?? false)
                || (index == 0 && ListMark.Bullet(word.unicodeScalars.first ?? "x") != nil && word.count == 1)
            if index == 0, mayBegin, !word.hasSuffix("."), note(words, at: 1) != nil { start = word.endIndex }
            index += 1
        }
        if pieces.isEmpty { return [line] }
        add(line.text[start...])
        return pieces
    }

    /// A note's date, where the note begins, its first word, and the initials of whoever wrote it.
    private typealias Beginning = (date: String, rest: String.Index, next: Int, by: String)

    /// A date with a sign behind it that parts it from its note. `again` where the line has another note before it.
    private static func note(_ words: [Substring], at index: Int, again: Bool = false) -> Beginning? {
        guard index < words.count, mayBegin(words[index]), let end = endOfDate(words, from: index, again: again),
            end.next < words.count,
            let span = DateSpan.at(0, in: Array(words[index..<end.date])), let date = span.date,
            span.words.count == end.date - index
        else { return nil }
        switch date {
        case .day, .month: return (span.written, words[end.next - 1].endIndex, end.next, "")
        default: return nil
        }
    }

    /// "[14/01/2026 LH] Now live."
    private static func signed(_ words: [Substring], at index: Int) -> Beginning? {
        guard let open = words[index].first, open == "[" || open == "(",
            let close = words[index...].prefix(6).firstIndex(where: { $0.last == (open == "[" ? "]" : ")") }),
            close + 1 < words.count,
            let span = DateSpan.at(0, in: [words[index].dropFirst()] + words[(index + 1)..<(close + 1)]),
            case .day = span.date
        else { return nil }
        let initials = words[..<(close + 1)].dropFirst(index + span.words.count)
        guard (1...2).contains(initials.count), initials.allSatisfy({ $0.utf8.count <= 5 && $0.first?.isUppercase ?? false })
        else {
            return nil
        }
        return (span.written, words[close].endIndex, close + 1, "\(open)\(initials.joined(separator: " ")) ")
    }

    /// A figure, a bracket, or the capital of a month's name. Asked of every sentence, so of one byte only.
    private static func mayBegin(_ word: Substring) -> Bool {
        guard word.utf8.count <= 24, let first = word.utf8.first else { return false }
        return (0x30...0x39).contains(first) || "[(JFMASOND".utf8.contains(first)
    }

    /// The word after the date and the first word of its note, by the sign that parts them.
    private static func endOfDate(_ words: [Substring], from index: Int, again: Bool) -> (date: Int, next: Int)? {
        for place in index..<min(words.count, index + 6) {
            let word = words[place]
            if place > index, word.allSatisfy({ $0.isDash || $0 == ":" || $0 == "|" }) { return (place, place + 1) }
            if let last = word.last, last == ":" || last == "]" || last.isDash { return (place + 1, place + 1) }
        }
        // "21/05/12 Draft sent."
        let isFigures = words[index].contains("/") || words[index].dropLast().contains(".")
        let mayGoOn = { (next: Substring) in
            // "10.11.25 six of nine are loaded": at the head of a line, and behind another note, a whole day needs no capital.
            next.first?.isUppercase ?? false
                || (index == 0 || again) && next.first?.isLetter ?? false && words[index].count { "/.".contains($0) } == 2
        }
        return isFigures && index + 1 < words.count && mayGoOn(words[index + 1]) ? (index + 1, index + 1) : nil
    }

    /// The lines in runs, where dates stand over lettered parts: each date then begins again with the whole. One run where
    /// each letter has its own dates below it.
    static func overLetters(_ lines: [Line], letters: [String]) -> [[Line]] {
        guard letters.count > 1 else { return [lines] }
        var starts: [Int] = []
        /// The letters in their order, by the run in which they stand; 0 before the first date.
        var found: [(letter: String, run: Int)] = []
        for (index, line) in lines.enumerated() where !line.isBlank {
            if let (mark, rest) = EvidenceMark.parse(line.text) {
                let label = mark.letters.first ?? mark.label
                guard letters.contains(label) else { continue }
                // "(a)" alone stands over what follows it.
                if rest.isBlank || UpdateHeading(rest)?.date != nil { return [lines] }
                found.append((label, starts.count))
            } else if UpdateHeading(line.text)?.date != nil {
                starts.append(index)
            }
        }
        let isOver = found.first.map { $0.run > 0 } ?? false
        guard !starts.isEmpty, !found.isEmpty, isOver || Set(found.map(\.letter)).count > 1 else { return [lines] }
        for (before, next) in zip(found, found.dropFirst()) where before.run != next.run {
            // "(a) … May: … (b) …": the date belongs to the letter above it.
            let order = [before, next].map { letters.firstIndex(of: $0.letter) ?? 0 }
            if order[0] < order[1] { return [lines] }
        }
        let bounds = [0] + starts.filter { $0 > 0 } + [lines.count]
        return zip(bounds, bounds.dropFirst()).map { Array(lines[$0..<$1]) }
    }

    /// Oldest first, where all have dates: the newest has the last word.
    static func inOrder(_ updates: [Update]) -> [Update] {
        let days = updates.compactMap { $0.date?.last.dayNumber }
        guard updates.count > 1, days.count == updates.count, zip(days, days.dropFirst()).contains(where: { $0 > $1 }) else {
            return updates
        }
        let isReversed = zip(days, days.dropFirst()).allSatisfy { $0 >= $1 }
        let order = zip(isReversed ? updates.reversed() : updates, isReversed ? days.reversed() : days).enumerated()
        return order.sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element.0)
    }
}
