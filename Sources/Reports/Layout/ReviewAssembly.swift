import Scrutiny

/// Makes a review of the parts of its report.
struct ReviewAssembly {
    private(set) var review: Review
    private(set) var unplaced: [Unplaced] = []
    private(set) var leftOut: [LeftOut] = []
    private(set) var doubts: [Doubt] = []
    private let file: String

    /// `first` is the first line of the report; `before` is the review before this one in the same paper.
    init(
        head: [Line], guidance: [Line], drafts: [RowDraft], before: Review?, from first: Line?, in file: String,
        joining: LineJoining
    ) {
        self.file = file
        let front = ReviewHead(head, joining: joining)
        review = front.review
        if let before, let first, review.reportOf.isEmpty { inherit(from: before, first) }
        leftOut += front.leftOut
        for (line, why) in front.unplaced { place(line, why) }
        for (line, why) in front.doubts { doubt(line.number, line.text.trimmed, why) }
        take(guidance: guidance, joining)
        let context = RowDraft.Context(review: review, joining: joining)
        for (draft, read) in zip(drafts, drafts.mappedConcurrently { $0.recommendation(context) }) { take(read, of: draft) }
        let order = drafts.reduce(into: [String: RowNumber]()) { $0[$1.number.text] = $1.number }
        let least = RowNumber(0)
        review.recommendations.sort { order[$0.number, default: least] < order[$1.number, default: least] }
    }

    /// A further review of the same paper says only what is its own.
    private mutating func inherit(from before: Review, _ first: Line) {
        review.reportOf = before.reportOf
        if review.committee.isEmpty { review.committee = before.committee }
        review.reportedOn = review.reportedOn ?? before.reportedOn
        doubt(
            first.number, first.text.trimmed,
            "Another review begins here; whose report it is, the committee and the date are those of the one before.")
    }

    private mutating func take(guidance lines: [Line], _ joining: LineJoining) {
        let (guidance, headings, rest) = GuidanceReader.read(lines, joining: joining)
        review.guidance = guidance
        leftOut += headings.map { LeftOut(line: $0.number, reason: .layout, text: $0.text.trimmed) }
        for line in rest { place(line, "The guidance keeps its questions and the criteria of the categories only.") }
    }

    private mutating func take(_ read: RowDraft.Result, of draft: RowDraft) {
        let number = draft.number.text
        for (line, text, why) in read.doubts { doubt(line, text, why) }
        for line in read.loose {
            place(line, "It stands in the row of \(number) in a column that has no place in a recommendation.")
        }
        guard let index = review.recommendations.firstIndex(where: { $0.number == number }) else {
            review.recommendations.append(read.recommendation)
            return
        }
        for (words, isRepeated) in review.recommendations[index].merge(read.recommendation) {
            if isRepeated {
                leftOut.append(LeftOut(line: draft.line, reason: .repeated, text: words))
            } else {
                let why = "\(number) stands in the report twice, and this differs from the first."
                unplaced.append(Unplaced(file: file, line: draft.line, text: words, why: why))
            }
        }
    }

    private mutating func place(_ line: Line, _ why: String) {
        unplaced.append(Unplaced(file: file, line: line.number, text: line.text.trimmed, why: why))
    }

    private mutating func doubt(_ line: Int, _ text: String, _ why: String) {
        doubts.append(Doubt(file: file, line: line, text: text, why: why))
    }
}
