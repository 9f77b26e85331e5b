import Scrutiny

/// Walks the lines of a report from its front to its last appendix and hands every line to the reader of
/// its part.
struct ReportWalk {
    private let lines: [Line]
    private let file: String
    private let joining: LineJoining
    private let index: RowIndex
    private var reviews: [Review] = []
    private var unplaced: [Unplaced] = []
    private var leftOut: [LeftOut] = []

    init(lines: [Line], file: String) {
        let furniture = PageFurniture(lines)
        self.lines = furniture.lines
        self.file = file
        leftOut = furniture.leftOut
        joining = LineJoining(width: furniture.lines.wrapWidth)
        index = RowIndex(furniture.lines)
    }

    mutating func reading() -> Reading {
        // With one report in the file, what stands before its first field is its title.
        let starts = index.reports.count <= 1 ? [0] : [0] + index.reports.filter { $0 > 0 }
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : lines.count
            guard lines[start..<end].contains(where: { !$0.isBlank }) else { continue }
            var part = ReviewWalk(lines: lines, range: start..<end, joining: joining, index: index, file: file)
            part.walk()
            unplaced += part.unplaced
            leftOut += part.leftOut
            if part.review.recommendations.isEmpty, number == 0, starts.count > 1 {
                // What stands before the first report, such as a sheet over several of them.
                unplaced += lines[start..<end].filter { !$0.isBlank }.map {
                    Unplaced(file: file, line: $0.number, text: $0.text.trimmed, why: "It stands before the first report.")
                }
                continue
            }
            reviews.append(part.review)
        }
        return Reading(
            reviews: reviews, unplaced: unplaced.sorted { $0.line < $1.line }, leftOut: leftOut.sorted { $0.line < $1.line })
    }
}

/// What can be said of each line by itself and by what comes after it, found in one pass from the end.
struct RowIndex: Sendable {
    /// Lines with which a report begins.
    let reports: [Int]
    /// The row that would begin at a line.
    let rows: [RowStart?]
    /// Before the next row, appendix or report, there is a heading of evidence.
    let leadsToEvidence: [Bool]

    init(_ lines: [Line]) {
        var rows = [RowStart?](repeating: nil, count: lines.count)
        var leads = [Bool](repeating: false, count: lines.count)
        var reports: [Int] = []
        var seesEvidence = false
        for at in lines.indices.reversed() {
            let text = lines[at].text
            leads[at] = seesEvidence
            if let row = RowStart(text) {
                rows[at] = row
                seesEvidence = false
            } else if Landmark.evidenceHeading(text) != nil {
                seesEvidence = true
            } else if Landmark.isReportOf(text) {
                reports.append(at)
                seesEvidence = false
            } else if Landmark.appendix(text) != nil {
                seesEvidence = false
            }
        }
        self.rows = rows
        leadsToEvidence = leads
        self.reports = reports.reversed()
    }
}
