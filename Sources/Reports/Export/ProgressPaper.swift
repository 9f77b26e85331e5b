import Scrutiny

/// Builds the progress report of a review, in the layout in which such reports reach a committee.
struct ProgressPaper {
    let review: Review
    /// The meeting that the paper is for.
    let date: CalendarDate?
    /// The tracking before that meeting.
    let lastTracking: CalendarDate?

    /// With a date after the newest report's, the paper is the next edition: that report becomes the one
    /// that was tracked last.
    init(of review: Review, on date: CalendarDate? = nil) {
        self.review = review
        self.date = date ?? review.reportedOn
        if let date, let reported = review.reportedOn, reported < date {
            lastTracking = reported
        } else {
            lastTracking = review.lastTrackedOn
        }
    }

    func paper() -> Paper {
        let open = review.recommendations.filter { !$0.isConcluded }
        let concluded = review.recommendations.filter(\.isConcluded)
        var paper = Paper(title: "Progress Report on Implementation: \(review.title)")
        paper.blocks += head(title: paper.title)
        paper.blocks += appendices(hasConcluded: !concluded.isEmpty)
        paper.blocks += guidance
        paper.blocks.append(.heading(level: 2, "Appendix 2: Progress with Recommendations"))
        for recommendation in open { paper.blocks += RecommendationBlocks(recommendation).open }
        if !concluded.isEmpty {
            paper.blocks.append(.heading(level: 2, "Appendix 3: Concluded Recommendations"))
            paper.blocks.append(.paragraph("These recommendations have been tracked previously and concluded."))
            paper.blocks.append(.paragraph("They are presented here for information only."))
            for recommendation in concluded { paper.blocks += RecommendationBlocks(recommendation).concluded }
        }
        return paper
    }

    private func head(title: String) -> [Paper.Block] {
        var blocks: [Paper.Block] = [
            .facts(facts(
                ("Report of:", review.reportOf), ("To:", review.committee), ("Date:", date?.long))),
            .heading(level: 1, title),
            .heading(level: 2, "Review Information"),
            .facts(facts(
                ("Date approved at City Council:", review.approvedOn?.long),
                ("Member who led the original review:", review.leadMember),
                ("Lead Officer for the review:", review.leadOfficer),
                ("Date progress last tracked:", lastTracking?.long ?? "Not yet tracked"),
                ("Date of next tracking:", review.nextTrackingOn?.long))),
        ]
        if !review.introduction.isEmpty { blocks.append(.numbered(review.introduction)) }
        return blocks
    }

    private func facts(_ pairs: (label: String, value: String?)...) -> [Paper.Fact] {
        pairs.compactMap { pair in
            guard let value = pair.value, !value.isEmpty else { return nil }
            return Paper.Fact(label: pair.label, value: value)
        }
    }

    private func appendices(hasConcluded: Bool) -> [Paper.Block] {
        var list: [Paper.Fact] = []
        if hasGuidance { list.append(Paper.Fact(label: "1", value: "Scrutiny Office guidance on the tracking process")) }
        list.append(Paper.Fact(label: "2", value: "Recommendations you are tracking today"))
        if hasConcluded { list.append(Paper.Fact(label: "3", value: "Recommendations tracked previously and concluded")) }
        var blocks: [Paper.Block] = [.heading(level: 2, "Appendices"), .facts(list)]
        if let contact = review.contact {
            blocks.append(.paragraph("For more information about this report, please contact"))
            blocks.append(.facts(facts(("Contact Officer:", contact.name), ("Title:", contact.title))))
        }
        return blocks
    }

    // MARK: Appendix 1

    private var hasGuidance: Bool { !review.guidance.questions.isEmpty || !review.guidance.criteria.isEmpty }

    private var guidance: [Paper.Block] {
        guard hasGuidance else { return [] }
        var blocks: [Paper.Block] = [.heading(level: 2, "Appendix 1: The Tracking Process")]
        if !review.guidance.questions.isEmpty {
            blocks.append(.paragraph("In making its assessment, the Committee may wish to consider:"))
            blocks.append(.bullets(review.guidance.questions))
        }
        let criteria = Category.allCases.compactMap { category in
            review.guidance.criteria[category].map {
                [Paper.Cell("\(category.rawValue): \(category.name)"), Paper.Cell($0)]
            }
        }
        if !criteria.isEmpty {
            blocks.append(.table(Paper.Table(
                caption: "The six categories", columns: ["Category", "Criteria"], widths: [30, 70], rows: criteria)))
        }
        return blocks
    }
}
