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
    private var doubts: [Doubt] = []

    init(lines: [Line], file: String) {
        let furniture = PageFurniture(lines)
        self.lines = furniture.lines
        self.file = file
        leftOut = furniture.leftOut
        joining = LineJoining(width: furniture.lines.wrapWidth, words: Hyphenation(furniture.lines))
        index = RowIndex(furniture.lines)
    }

    mutating func reading() -> Reading {
        // With one report in the file, what stands before its first field is its title.
        let isOne = index.reports.count <= 1 && !index.rows[..<(index.reports.first ?? 0)].contains { $0 != nil }
        let starts = isOne ? [0] : [0] + index.reports.filter { $0 > 0 }
        for (number, start) in starts.enumerated() {
            let end = number + 1 < starts.count ? starts[number + 1] : lines.count
            guard lines[start..<end].contains(where: { !$0.isBlank }) else { continue }
            var part = ReviewWalk(
                lines: lines, range: start..<end, joining: joining, index: index, file: file, before: reviews.last)
            part.walk()
            unplaced += part.unplaced
            leftOut += part.leftOut
            doubts += part.doubts
            if part.review.recommendations.isEmpty, number == 0, starts.count > 1 {
                // What stands before the first report, such as a sheet over several of them.
                unplaced += lines[start..<end].filter { !$0.isBlank }.map {
                    Unplaced(file: file, line: $0.number, text: $0.text.trimmed, why: "It stands before the first report.")
                }
                continue
            }
            reviews.append(part.review)
        }
        unplaced += lines.filter { !$0.struck.isEmpty }.map {
            Unplaced(file: file, line: $0.number, text: $0.struck, why: "It is struck out.")
        }
        return Reading(
            reviews: reviews, unplaced: unplaced.sorted { $0.line < $1.line }, leftOut: leftOut.sorted { $0.line < $1.line },
            doubts: (doubts + ImpossibleDates.doubts(in: lines, file: file)).sorted { $0.line < $1.line })
    }
}
