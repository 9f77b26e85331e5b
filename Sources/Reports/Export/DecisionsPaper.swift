import Scrutiny

/// Builds the record of what a committee decided at one meeting: for each recommendation that it
/// considered the decision, the reason, and what returns and when.
struct DecisionsPaper {
    let review: Review
    let meeting: CalendarDate

    init(of review: Review, at meeting: CalendarDate) {
        self.review = review
        self.meeting = meeting
    }

    func paper() -> Paper {
        let minute = Minute(of: review, at: meeting)
        var paper = Paper(title: "Decisions of \(meeting.long): \(review.title)")
        paper.blocks = [
            .heading(level: 1, paper.title),
            .facts(facts),
            .heading(level: 2, "Decisions"),
        ]
        if minute.entries.isEmpty {
            paper.blocks.append(.paragraph("No recommendation of this review was considered at this meeting."))
        } else {
            paper.blocks.append(
                .table(
                    Paper.Table(
                        caption: "The decision on each recommendation",
                        columns: [
                            "No.", "Recommendation", "Cabinet Member’s Assessment", "Decision", "Reason",
                            "What returns, and when",
                        ],
                        widths: [6, 28, 15, 15, 18, 18],
                        rows: minute.entries.map(row))))
            paper.blocks.append(.paragraph(minute.summary))
        }
        return paper
    }

    private var facts: [Paper.Fact] {
        let pairs: [(String, String?)] = [
            ("Committee:", review.committee), ("Meeting:", meeting.long), ("Report of:", review.reportOf),
            ("Date of next tracking:", review.nextTrackingOn?.long),
        ]
        return pairs.compactMap { label, value in
            guard let value, !value.isEmpty else { return nil }
            return Paper.Fact(label: label, value: value)
        }
    }

    private func row(_ entry: Minute.Entry) -> [Paper.Cell] {
        [
            Paper.Cell(entry.number), Paper.Cell(entry.text), Paper.Cell(entry.claim), Paper.Cell(entry.decision),
            Paper.Cell(entry.reason), Paper.Cell(entry.outcome),
        ]
    }
}
