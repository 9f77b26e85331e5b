import Scrutiny

/// What can be said of each line by itself and by what comes after it, found in one pass from the end.
struct RowIndex: Sendable {
    /// Lines with which a report begins, or a further review within it.
    private(set) var reports: [Int]
    /// The row that would begin at a line.
    private(set) var rows: [RowStart?]
    /// Before the next row, appendix or report, there is a heading of evidence.
    private(set) var leadsToEvidence: [Bool]

    init(_ lines: [Line]) {
        rows = lines.map { RowStart($0.text) ?? RowStart(labelled: $0.text) }
        leadsToEvidence = []
        reports = []
        settleLooseLetters(lines)
        let belowHeadings = Self.belowHeadings(lines)
        if !isNumbered(belowHeadings) { BareNumbers(lines, belowHeadings: belowHeadings).place(in: &rows) }
        reports = ReviewStarts(lines, rows).places
        leadsToEvidence = Self.leadsToEvidence(lines, rows)
    }

    private static func leadsToEvidence(_ lines: [Line], _ rows: [RowStart?]) -> [Bool] {
        var leads = [Bool](repeating: false, count: lines.count)
        var seesEvidence = false
        for at in lines.indices.reversed() {
            let text = lines[at].text
            leads[at] = seesEvidence
            if let row = rows[at], row.mayBeRow(text) {
                seesEvidence = false
            } else if Landmark.evidenceHeading(text) != nil {
                seesEvidence = true
            } else if Landmark.isReportOf(text) || Landmark.appendix(text) != nil {
                seesEvidence = false
            }
        }
        return leads
    }

    /// Rows begin with R and a figure here: one stands below the heading of the table, or has cells behind it.
    private func isNumbered(_ belowHeadings: [Int]) -> Bool {
        rows.contains { $0.map { $0.shape == .cell } ?? false } || belowHeadings.contains { rows[$0] != nil }
    }

    /// "R05 a)" is a recommendation of its own where an "R05 b)" has cells behind it; else a) is R05's first part.
    private mutating func settleLooseLetters(_ lines: [Line]) {
        let own = Set(
            rows.indices.compactMap { at in
                rows[at].flatMap { $0.isLoose && $0.number.parts.last != 1 && lines[at].hasCells ? $0.number.value : nil }
            })
        for at in rows.indices {
            if let row = rows[at], row.isLoose, !own.contains(row.number.value) { rows[at] = row.withoutLooseLetter }
        }
    }

    /// The first filled line below each heading of a table.
    private static func belowHeadings(_ lines: [Line]) -> [Int] {
        var places: [Int] = []
        var at = 0
        while at < lines.count {
            guard let (_, end) = TableHeading.parse(lines, at: at, before: lines.count) else { at += 1; continue }
            if let next = lines[end...].firstIndex(where: { !$0.isBlank }) { places.append(next) }
            at = end
        }
        return places
    }
}

extension Line {
    /// Two cells at least follow the first.
    var hasCells: Bool {
        text.utf8.count { $0 == 9 } >= 2 || text.trimmed.split(separator: "   ").count { !$0.isBlank } >= 3
    }
}

extension RowStart {
    /// False for a mention at the start of a line that goes on with a sentence.
    func mayBeRow(_ line: String) -> Bool {
        shape != .text || !String(line.unicodeScalars.dropFirst(length)).trimmed.beginsInLowerCase
    }
}

/// The rows of a table whose numbers are figures alone, or names such as "A1".
private struct BareNumbers {
    private let lines: [Line]
    private let candidates: [RowStart?]
    private let belowHeadings: Set<Int>

    /// Further than this from its number no row has its heading of evidence.
    private static let longestRow = 400

    init(_ lines: [Line], belowHeadings: [Int]) {
        self.lines = lines
        candidates = lines.enumerated().map { RowStart(bare: $1.text) ?? RowStart(named: $1.text, place: 1_000 + $0) }
        self.belowHeadings = Set(belowHeadings)
    }

    /// A figure begins a row below the heading of a table, or with cells behind it, or as the very next number with
    /// evidence of its own; and only where a heading has a number below it.
    func place(in rows: inout [RowStart?]) {
        guard belowHeadings.contains(where: { candidates[$0] != nil }), isReport else { return }
        var last: RowNumber?
        var seesEvidence = false
        var isConcluded = false
        var taken: Set<RowNumber> = []
        for at in lines.indices {
            let text = lines[at].text
            if Landmark.evidenceHeading(text) != nil { seesEvidence = true }
            if Landmark.isConcludedHeading(text) { isConcluded = true }
            if Landmark.isReportOf(text) { (last, taken, isConcluded) = (nil, [], false) }
            guard let start = candidates[at], !taken.contains(start.number) || belowHeadings.contains(at) else { continue }
            let isLater = last.map { $0 < start.number } ?? false
            let isNext = last.map(start.number.follows) ?? false
            let hasCells = lines[at].hasCells && start.shape == .cell
            guard
                belowHeadings.contains(at) || (hasCells && isConcluded)
                    || (seesEvidence && (hasCells ? isLater : isNext && start.shape != .text) && leadsToEvidence(at))
            else { continue }
            rows[at] = start
            last = start.number
            taken.insert(start.number)
            seesEvidence = false
        }
    }

    /// A table with nothing around it is a tracker, and not read here.
    private var isReport: Bool {
        lines.contains {
            Landmark.isReportOf($0.text) || (Landmark.evidenceHeading($0.text) != nil && !$0.text.utf8.contains(9))
        }
    }

    /// A heading of evidence follows before any other row.
    private func leadsToEvidence(_ at: Int) -> Bool {
        for next in lines.indices[(at + 1)...].prefix(Self.longestRow) {
            if Landmark.evidenceHeading(lines[next].text) != nil { return true }
            if belowHeadings.contains(next) || Landmark.appendix(lines[next].text) != nil { return false }
            if let other = candidates[next], let own = candidates[at], own.number <= other.number, lines[next].hasCells {
                return false
            }
        }
        return false
    }
}
