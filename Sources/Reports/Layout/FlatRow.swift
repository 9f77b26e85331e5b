import Scrutiny

/// A row whose cells came one below the other: its last lines are the responsible, the targets and the assessment. Read from
/// the end, so that a recommendation that names a Cabinet Member stays whole.
struct FlatRow {
    private(set) var fields: [Column: [Line]] = [:]
    /// Lines that were placed by their place alone.
    private(set) var doubts: [(line: Line, why: String)] = []

    private let lines: [Line]
    private var kinds: [Column?]
    /// The first line that is no part of the recommendation's text.
    private var first: Int
    /// The first line with words, which is always the recommendation's.
    private let floor: Int

    /// Nil where the last lines are none of a row's end. `order` is that of the columns; `given` are those that have cells
    /// of their own.
    init?(_ all: [Line], order: [Column], given: Set<Column>) {
        lines = Self.withWholeAssessment(all.flatMap(Self.sideBySide))
        guard let floor = lines.firstIndex(where: { !$0.isBlank }), lines.count > 1 else { return nil }
        self.floor = floor
        kinds = Array(repeating: nil, count: lines.count)
        first = lines.count
        readFromTheEnd()
        leaveWhatIsOutOfOrder(order)
        takeUnknownResponsible()
        let found = Set(kinds[first...].compactMap { $0 })
        let isTheMissingOne = found == [.responsibility] && given.isSuperset(of: [.target, .assessment])
        guard first < lines.count, found.contains(.assessment) || found.count >= 2 || isTheMissingOne else { return nil }
        fields[.recommendation] = Array(lines[..<first])
        var open = Column.responsibility
        for index in first..<lines.count {
            open = kinds[index] ?? (isTargetLabel(index) ? .target : open)
            fields[open, default: []].append(lines[index])
        }
    }

    private mutating func readFromTheEnd() {
        var index = lines.count - 1
        var loose = 0
        while index > floor {
            let text = lines[index].text.trimmed
            defer { index -= 1 }
            if text.isEmpty { continue }
            kinds[index] = Self.kind(of: text)
            if let kind = kinds[index] {
                // A long line above that stops in mid-sentence goes on in this one.
                let above = lines[index - 1].text
                if kind == .responsibility, index > 1, !above.isBlank, !above.endsSentence, above.utf8.count > 60 { return }
                first = index
                loose = 0
            } else if text.utf8.count <= 45, loose < 4, !text.endsSentence || text.hasSuffix(";") {
                loose += 1
            } else {
                return
            }
        }
    }

    private static func kind(of text: String) -> Column? {
        guard text.utf8.count <= 120 else { return nil }
        if isSpell(text) { return .target }
        guard let (_, rest) = ListMark.parse(text), CategoryWords(text).sense == .none else { return RowFields.guess(text) }
        // "a. 31/01/2017": a date for a part. Words beside it are the part.
        let words = rest.words
        return DateSpan.all(in: words).contains { $0.words.count == words.count } ? .target : nil
    }

    /// "Progress to be reported in November 2017." above the responsible is no target: it is the end of the text.
    private mutating func leaveWhatIsOutOfOrder(_ order: [Column]) {
        func place(_ kind: Column) -> Int { order.firstIndex(of: kind) ?? order.count }
        while first < lines.count {
            if let kind = kinds[first] {
                let isOut = kinds[(first + 1)...].contains { other in other.map { place($0) < place(kind) } ?? false }
                let isEndOfSentence =
                    kind == .target && lines[first].text.trimmed.hasSuffix(".") && !lines[first - 1].text.endsSentence
                guard isOut || isEndOfSentence else { return }
                kinds[first] = nil
            }
            first += 1
        }
    }

    /// "HR", "Wexham Museums Trust": who is responsible need not be told by its words. Behind a whole sentence such lines
    /// are no more of the text.
    private mutating func takeUnknownResponsible() {
        guard first < lines.count, first > floor + 1 else { return }
        var start = first
        while start > floor + 1, mayBeResponsible(start - 1) { start -= 1 }
        guard start < first else { return }
        if lines[start - 1].text.endsSentence {
            for index in start..<first { kinds[index] = .responsibility }
            first = start
        } else if !kinds[first...].contains(.responsibility), !Self.isOpen(lines[first - 2].text) {
            first -= 1
            kinds[first] = .responsibility
            doubts.append((lines[first], "It was taken for who is responsible, by its place."))
        }
    }

    private func mayBeResponsible(_ index: Int) -> Bool {
        let text = lines[index].text.trimmed
        guard !text.isEmpty, text.utf8.count <= 60, !text.endsSentence, ListMark.parse(text) == nil, !text.hasSuffix(",")
        else { return false }
        return (text.first?.isUppercase ?? false) && kinds[index] == nil && !isTargetLabel(index)
    }

    /// The line stops where it cannot end.
    private static func isOpen(_ text: String) -> Bool {
        let word = text.words.last?.folded ?? ""
        return word.hasSuffix(",") || ["for", "of", "and", "the", "with", "to", "a", "an", "from", "or"].contains(word)
    }

    /// "Interim report", "Survey by the end of", with its date on the next line.
    private func isTargetLabel(_ index: Int) -> Bool {
        let words = lines[index].text.words
        guard index + 1 < lines.count, kinds[index + 1] == .target, let first = words.first?.folded,
            let last = words.last?.folded
        else { return false }
        let labels = [
            "interim", "final", "complete", "completion", "completed", "phase", "stage", "draft", "revised", "initial",
            "original", "start",
        ]
        return labels.contains(first.trimmed { ":-".unicodeScalars.contains($0) })
            || ["of", "by", "the", "in", "end", "until", "from"].contains(last)
    }

    /// "6 months from approval"
    private static func isSpell(_ text: String) -> Bool {
        let words = text.words
        return (2...6).contains(words.count) && Int(words[0]) != nil
            && ["days", "weeks", "months", "years", "month", "year"].contains(words[1].folded)
    }

    // MARK: Lines

    /// "Cabinet Member for Parks      March 2017      2 – Achieved Late" on one line: a line for each, where every one of
    /// them tells what it is. Any other line stays as it was.
    private static func sideBySide(_ line: Line) -> [Line] {
        guard line.text.holds("   ") || line.text.utf8.contains(9) else { return [line] }
        let pieces = line.text.replacing("\t", with: "   ").split(separator: "   ").map(\.trimmed).filter { !$0.isEmpty }
        guard pieces.count >= 2, pieces.allSatisfy({ RowFields.guess($0) != nil }) else { return [line] }
        return pieces.enumerated().map { index, text in
            var piece = line
            piece.text = text
            if index > 0 { piece.startsPage = false }
            return piece
        }
    }

    /// An assessment that a narrow column broke over the last lines, "3 – Not" / "Achieved" / "(Progress" / "Made)", on
    /// one line: read by itself, "Achieved" would turn it into its opposite.
    private static func withWholeAssessment(_ lines: [Line]) -> [Line] {
        let filled = lines.indices.filter { !lines[$0].isBlank }
        for count in stride(from: min(6, filled.count), through: 2, by: -1) {
            let last = filled.suffix(count)
            guard let first = last.first, beginsAssessment(lines[first].text) else { continue }
            let words = last.map { lines[$0].text.trimmed }.joined(separator: " ")
            let read = CategoryWords(words)
            guard words.utf8.count <= 120, read.sense != .none, read.others == 0 else { continue }
            var whole = lines[first]
            whole.text = words
            return lines[..<first] + [whole]
        }
        return lines
    }

    /// "3 – Not", "Not Achieved"; "2018/19" is none.
    private static func beginsAssessment(_ line: String) -> Bool {
        let head = Array(line.trimmed.utf8.prefix(2))
        guard let figure = head.first else { return false }
        let isFigure = (0x31...0x36).contains(figure) && !(head.count > 1 && (0x30...0x39).contains(head[1]))
        return (isFigure || line.folded.hasPrefix("not")) && !Targets.isAboutDates(line)
    }
}
