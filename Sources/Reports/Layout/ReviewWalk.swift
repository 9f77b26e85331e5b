import Scrutiny

/// Walks the lines of one report.
struct ReviewWalk {
    private let lines: [Line]
    private let range: Range<Int>
    private let joining: LineJoining
    private let index: RowIndex
    private let file: String
    private(set) var review = Review(title: "")
    private(set) var unplaced: [Unplaced] = []
    private(set) var leftOut: [LeftOut] = []

    private var section = Section.head
    private var heading: TableHeading?
    /// The line before was the heading of the table.
    private var isAfterHeading = false
    private var head: [Line] = []
    private var guidance: [Line] = []
    private var row: RowDraft?

    private enum Section: Sendable { case head, guidance, table, concluded, other }

    init(lines: [Line], range: Range<Int>, joining: LineJoining, index: RowIndex, file: String) {
        self.lines = lines
        self.range = range
        self.joining = joining
        self.index = index
        self.file = file
    }

    /// Reads all the lines; afterwards `review` is whole and every line is in it, unplaced or left out.
    mutating func walk() {
        var at = range.lowerBound
        var drafts: [RowDraft] = []
        while at < range.upperBound {
            let line = lines[at]
            if line.isBlank {
                keep(line)
                at += 1
            } else if let next = section(at: at) {
                if let done = row { drafts.append(done) }
                row = nil
                section = next
                leaveOut(line)
                at += 1
            } else if let (table, end) = TableHeading.parse(lines, at: at, before: range.upperBound) {
                for line in lines[at..<end] where !line.isBlank { leaveOut(line) }
                heading = table
                isAfterHeading = true
                if section == .head || section == .guidance { section = table.columns.contains(.concluded) ? .concluded : .table }
                at = end
            } else if let start = rowStart(at: at) {
                if isContinued(start, at: at) {
                    // The row goes on over the page.
                    isAfterHeading = false
                    leaveOut(line)
                    at += 1
                } else {
                    if let done = row { drafts.append(done) }
                    at = beginRow(start, at: at)
                }
            } else {
                isAfterHeading = false
                take(line)
                at += 1
            }
        }
        if let done = row { drafts.append(done) }
        finish(drafts)
    }

    // MARK: What begins at a line

    /// The section that an appendix's heading begins; nil where the line is none.
    private func section(at: Int) -> Section? {
        guard let (kind, label) = Landmark.appendix(lines[at].text), !isContents(at) else { return nil }
        switch kind {
        case .guidance: return section == .head || row == nil ? .guidance : nil
        case .progress: return section == .table && row != nil ? nil : .table
        case .concluded: return .concluded
        case .other:
            // Within evidence an appendix is mentioned as often as it begins.
            if row != nil, section == .table { return isEndOfEvidence(at) ? .other : nil }
            return label.isEmpty || section == .head ? nil : .other
        }
    }

    /// A list of the appendices names them without beginning them: another name follows, or the front goes on.
    private func isContents(_ at: Int) -> Bool {
        guard section == .head else { return false }
        var next = at + 1
        var seen = 0
        let own = Landmark.appendix(lines[at].text)?.label
        while next < range.upperBound, seen < 6 {
            let text = lines[next].text
            next += 1
            if text.isBlank { continue }
            seen += 1
            if let (_, label) = Landmark.appendix(text), label != own { return true }
            if text.folded.hasPrefix("for more information") || text.folded.hasPrefix("contact officer") { return true }
            if seen >= 2 { return false }
        }
        return false
    }

    /// No row follows, and a line like a title stands here by itself.
    private func isEndOfEvidence(_ at: Int) -> Bool {
        guard at > range.lowerBound, lines[at - 1].isBlank || lines[at].startsPage else { return false }
        return !lines[at].text.endsSentence && !lines[at].text.trimmed.hasPrefix("-")
            && !index.rows[at..<range.upperBound].contains { $0 != nil }
    }

    /// The row that begins there; nil for a mention of a recommendation.
    private func rowStart(at: Int) -> RowStart? {
        guard let start = index.rows[at] else { return nil }
        if isAfterHeading { return start }
        let isLater = row.map { start.value > $0.value } ?? true
        switch start.shape {
        case .cell: return row?.number == start.number && !isAfterHeading ? nil : start
        case .alone: return isLater && (index.leadsToEvidence[at] || section == .concluded) ? start : nil
        case .text:
            guard isLater, index.leadsToEvidence[at] || section == .concluded, section != .other else { return nil }
            let rest = String(lines[at].text.unicodeScalars.dropFirst(start.length)).trimmed
            // The very next number, with evidence of its own behind it, needs no blank line before it.
            let isAtStart = at == range.lowerBound || lines[at - 1].isBlank || lines[at].startsPage || row == nil || section == .concluded
                || row.map { start.value == $0.value + 1 } == true
            return isAtStart && !rest.beginsInLowerCase ? start : nil
        }
    }

    /// "R01 (continued)" at the head of a new page.
    private func isContinued(_ start: RowStart, at: Int) -> Bool {
        guard row?.number == start.number else { return false }
        let rest = String(lines[at].text.unicodeScalars.dropFirst(start.length)).folded
        return rest.isEmpty || rest.hasPrefix("(cont") || rest.hasPrefix("cont")
    }

    // MARK: Rows

    /// Gathers the row that begins there; answers the line after it.
    private mutating func beginRow(_ start: RowStart, at: Int) -> Int {
        isAfterHeading = false
        if section == .head || section == .guidance || section == .other { section = .table }
        var end = at + 1
        var rowLines = [lines[at]]
        while end < range.upperBound {
            if lines[end].isBlank { rowLines.append(lines[end]); end += 1; continue }
            if Landmark.evidenceHeading(lines[end].text) != nil || section(at: end) != nil { break }
            if let (_, after) = TableHeading.parse(lines, at: end, before: range.upperBound) {
                // The heading repeated on a new page, with the row going on behind it.
                let next = lines[after..<range.upperBound].firstIndex { !$0.isBlank }
                guard let next, index.rows[next] == nil, index.leadsToEvidence[at] else { break }
                for line in lines[end..<after] where !line.isBlank { leaveOut(line) }
                end = after
                continue
            }
            if let other = index.rows[end], other.shape != .text || section == .concluded || index.leadsToEvidence[end],
                other.value > start.value, other.shape != .text || lines[end - 1].isBlank { break }
            rowLines.append(lines[end])
            end += 1
        }
        row = RowDraft(
            number: start.number, value: start.value, line: lines[at].number, isConcluded: section == .concluded,
            fields: RowFields(rowLines, numberLength: start.length, heading: heading))
        return end
    }

    private mutating func take(_ line: Line) {
        if row != nil, let rest = Landmark.evidenceHeading(line.text), row?.takesHeading(line.text) ?? false {
            row?.beginEvidence()
            var evidence = line
            evidence.text = rest
            if rest.isEmpty {
                let isWhole = !line.text.contains("(") || line.text.contains(")")
                row?.expectsRestOfHeading = !isWhole
                leaveOut(line)
            } else {
                row?.evidence.append(evidence)
            }
            return
        }
        if row?.expectsRestOfHeading ?? false {
            row?.expectsRestOfHeading = false
            if TableHeading.isHeadingLine(line.text.replacing(")", with: "").replacing("‘", with: "").replacing("’", with: "").replacing("'", with: "")) {
                return leaveOut(line)
            }
        }
        keep(line)
    }

    /// Puts a line where the section we are in keeps its lines.
    private mutating func keep(_ line: Line) {
        switch section {
        case .head: head.append(line)
        case .guidance: guidance.append(line)
        case .table, .concluded:
            if row != nil {
                row?.evidence.append(line)
            } else if section == .concluded, Self.isLeadIn(line.text) {
                leaveOut(line)
            } else if !line.isBlank {
                place(line, "It stands outside any recommendation's row.")
            }
        case .other: if !line.isBlank { place(line, "The appendix it stands in is none of the layout's three.") }
        }
    }

    /// What stands over every table of concluded recommendations.
    private static func isLeadIn(_ line: String) -> Bool {
        let folded = line.folded
        return folded.holds("for information only") || (folded.holds("tracked previously and concluded") && folded.utf8.count < 140)
            || ["none", "none.", "n/a", "not applicable", "nil"].contains(folded)
    }

    private mutating func leaveOut(_ line: Line) {
        leftOut.append(LeftOut(line: line.number, reason: .layout, text: line.text.trimmed))
    }

    private mutating func place(_ line: Line, _ why: String) {
        unplaced.append(Unplaced(file: file, line: line.number, text: line.text.trimmed, why: why))
    }

    // MARK: The whole

    private mutating func finish(_ drafts: [RowDraft]) {
        let front = ReviewHead(head, joining: joining)
        review = front.review
        leftOut += front.leftOut
        for (line, why) in front.unplaced { place(line, why) }
        let (guide, headings, rest) = GuidanceReader.read(guidance, joining: joining)
        review.guidance = guide
        for line in headings { leaveOut(line) }
        for line in rest { place(line, "The guidance keeps its questions and the criteria of the categories only.") }
        let context = RowDraft.Context(review: review, joining: joining)
        for draft in drafts {
            let (recommendation, loose) = draft.recommendation(context)
            for line in loose { place(line, "It stands in the row of \(draft.number) in a column that has no place in a recommendation.") }
            if let index = review.recommendations.firstIndex(where: { $0.number == draft.number }) {
                for (words, isRepeated) in review.recommendations[index].merge(recommendation) {
                    if isRepeated {
                        leftOut.append(LeftOut(line: draft.line, reason: .repeated, text: words))
                    } else {
                        let why = "\(draft.number) stands in the report twice, and this differs from the first."
                        unplaced.append(Unplaced(file: file, line: draft.line, text: words, why: why))
                    }
                }
            } else {
                review.recommendations.append(recommendation)
            }
        }
        let order = drafts.reduce(into: [String: Int]()) { $0[$1.number] = $1.value }
        review.recommendations.sort { order[$0.number, default: 0] < order[$1.number, default: 0] }
    }
}
