import Scrutiny

/// Notes with a date before each, as officers write them into one cell: "21/05/12 – Draft sent. 3 June 2012: …".
enum DatedNotes {
    /// The lines with each note's date on a line of its own, where it is the heading of an update.
    static func parted(_ lines: [Line]) -> [Line] {
        lines.flatMap { line -> [Line] in
            guard line.text.utf8.contains(where: { (48...57).contains($0) }), line.text.utf8.count <= 200_000 else { return [line] }
            return pieces(line)
        }
    }

    private static func pieces(_ line: Line) -> [Line] {
        var pieces: [Line] = []
        var start = line.text.startIndex
        func add(_ text: some StringProtocol) {
            var piece = line
            piece.text = text.trimmed
            if !pieces.isEmpty { piece.isParted = true; piece.startsPage = false }
            if !piece.isBlank { pieces.append(piece) }
        }
        let words = line.text.words
        var index = 0
        var mayBegin = true
        while index < words.count {
            let word = words[index]
            if mayBegin, let (date, rest, next) = note(words, at: index, in: line.text) {
                add(line.text[start..<word.startIndex])
                add(date)
                start = rest
                index = max(next, index + 1)
                mayBegin = false
                continue
            }
            if mayBegin, index > 0, ["update", "updated", "progress", "further"].contains(word.folded), UpdateHeading(String(line.text[word.startIndex...]))?.date != nil {
                add(line.text[start..<word.startIndex])
                start = word.startIndex
            }
            // A bullet before the date is none of the words.
            mayBegin = (word.last.map { ".;!?".contains($0) } ?? false) || (index == 0 && ListMark.Bullet(word.unicodeScalars.first ?? "x") != nil && word.count == 1)
            if index == 0, mayBegin, !word.hasSuffix("."), note(words, at: 1, in: line.text) != nil { start = word.endIndex }
            index += 1
        }
        if pieces.isEmpty { return [line] }
        add(line.text[start...])
        return pieces
    }

    /// A date with a sign behind it that parts it from its note: the date, where the note begins, and its first word.
    private static func note(_ words: [Substring], at index: Int, in text: String) -> (date: String, rest: String.Index, next: Int)? {
        guard index < words.count, words[index].utf8.count <= 24 else { return nil }
        let few = Array(words[index..<min(words.count, index + 7)])
        guard let span = DateSpan.at(0, in: few), let date = span.date else { return nil }
        switch date {
        case .day, .month: break
        default: return nil
        }
        guard let last = few.prefix(span.words.upperBound).last else { return nil }
        let next = index + span.words.upperBound
        guard next < words.count else { return nil }
        let behind = words[next]
        if behind.allSatisfy({ $0.isDash || $0 == ":" || $0 == "|" }), next + 1 < words.count { return (span.written, behind.endIndex, next + 1) }
        if last.hasSuffix(":") || last.hasSuffix("]") || last.last.map({ $0.isDash }) ?? false { return (span.written, last.endIndex, next) }
        let isFigures = span.written.contains("/") || span.written.contains(".")
        if isFigures, span.words.count == 1, behind.first?.isUppercase ?? false { return (span.written, last.endIndex, next) }
        return nil
    }

    /// Oldest first, where all have dates and stand the other way round.
    static func inOrder(_ updates: [Update]) -> [Update] {
        let days = updates.compactMap { $0.date?.last.dayNumber }
        guard updates.count > 1, days.count == updates.count, zip(days, days.dropFirst()).allSatisfy({ $0 >= $1 }), days.first != days.last else { return updates }
        return updates.reversed()
    }
}
