import Scrutiny

/// One recommendation as it stands in a progress report: its row, and the evidence beneath.
struct RecommendationBlocks {
    let recommendation: Recommendation

    init(_ recommendation: Recommendation) { self.recommendation = recommendation }

    static let evidenceHeading = "Evidence of Progress (and Anticipated Completion Date if ‘Not Achieved’)"

    /// In Appendix 2, where the Cabinet Member's claim is the last column.
    var open: [Paper.Block] {
        [
            .recommendation(number: recommendation.number),
            .table(
                Paper.Table(
                    caption: "\(recommendation.number): who is responsible, target and assessment",
                    columns: [
                        "No.", "Recommendation", "Responsibility", "Target Date For Completion",
                        "Cabinet Member’s Assessment",
                    ],
                    widths: [7, 43, 20, 15, 15],
                    rows: [[number, asked, responsible, targets, claim]])),
            .heading(level: 4, Self.evidenceHeading),
        ] + evidence
    }

    /// In Appendix 3, where it is the committee's assessment, with the day on which it was made.
    var concluded: [Paper.Block] {
        var blocks: [Paper.Block] = [
            .recommendation(number: recommendation.number),
            .table(
                Paper.Table(
                    caption: "\(recommendation.number): who is responsible, and how it was concluded",
                    columns: [
                        "No.", "Recommendation", "Responsibility", "Target Date For Completion",
                        "Date Concluded by Overview and Scrutiny Committee", "Tracking Assessment",
                    ],
                    widths: [7, 36, 18, 13, 13, 13],
                    rows: [[number, asked, responsible, targets, Paper.Cell(recommendation.concludedOn?.long ?? ""), view]])),
        ]
        let evidence = evidence
        if !evidence.isEmpty { blocks += [.heading(level: 4, Self.evidenceHeading)] + evidence }
        return blocks
    }

    // MARK: Cells

    private var number: Paper.Cell { Paper.Cell(recommendation.number) }

    private var asked: Paper.Cell {
        Paper.Cell(
            [recommendation.text] + recommendation.subItems.map { "\($0.letter)) \($0.text)" } + [recommendation.closing])
    }

    private var responsible: Paper.Cell { Paper.Cell(recommendation.responsibility) }

    private var targets: Paper.Cell { Paper.Cell(recommendation.targets.map(Self.words)) }

    /// "Interim evaluation Report – October 2015", "Completed January 2016", "October 2015"
    static func words(of target: Target) -> String {
        if target.label.isEmpty { return target.written }
        if target.written.isEmpty { return target.label }
        return target.label + (["completed", "by"].contains(target.label.lowercased()) ? " " : " – ") + target.written
    }

    private var claim: Paper.Cell { words(of: recommendation.latestAssessment(by: .cabinetMember)) }

    /// The committee's assessment; the claim where a concluded recommendation came without one.
    private var view: Paper.Cell {
        words(of: recommendation.latestAssessment(by: .committee) ?? recommendation.latestAssessment(by: .cabinetMember))
    }

    private func words(of assessment: Assessment?) -> Paper.Cell {
        guard let assessment else { return Paper.Cell([]) }
        if let written = assessment.written, !written.isEmpty { return Paper.Cell(written) }
        return Paper.Cell(assessment.category.map { "\($0.rawValue) – \($0.name)" } ?? "")
    }

    // MARK: Evidence

    /// What was reported on the whole comes first: after a letter it would read as that letter's.
    private var evidence: [Paper.Block] {
        let whole = recommendation.evidence.filter { $0.subItem == nil }
        let lettered = recommendation.evidence.filter { $0.subItem != nil }
        return (whole + lettered).flatMap(accounts) + lines
    }

    private func accounts(of evidence: Evidence) -> [Paper.Block] {
        var label = evidence.subItem.map { "\($0))" }
        return evidence.updates.enumerated().map { index, update in
            defer { label = nil }
            // A later account needs a heading, or it would read as part of the one before.
            let heading = update.heading ?? (index == 0 ? nil : "Update" + (update.date.map { " – \($0.long)" } ?? ""))
            return .account(Paper.Account(label: label, heading: heading, text: update.text))
        }
    }

    /// The dates and the obstacle that the category needs, unless the evidence says them in so many words.
    private var lines: [Paper.Block] {
        let said = EvidenceFields(recommendation.evidence.flatMap(\.updates).flatMap { $0.text.plainLines })
        let facts: [(label: String, value: String?)] = [
            ("Completed", said.completedOn == recommendation.completedOn ? nil : recommendation.completedOn?.long),
            (
                "Anticipated Completion Date",
                said.anticipatedOn == recommendation.anticipatedOn ? nil : recommendation.anticipatedOn?.long
            ),
            ("Obstacle", said.obstacle == recommendation.obstacle ? nil : recommendation.obstacle),
        ]
        return facts.compactMap { label, value in
            value.flatMap { $0.isEmpty ? nil : .paragraph("\(label): \($0)") }
        }
    }
}
