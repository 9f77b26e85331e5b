import Scrutiny

/// Reviews as JSON, with everything there is to know of them: what `ReportJSON` prints of a report, and
/// beside it what only a register has. Every key is always there, and what is absent is null.
public enum ReviewJSON {
    /// `ReviewJSON.reviews(from:)` makes the identical values of it.
    public static func json(of reviews: [Review]) -> JSON {
        ["reviews": .array(reviews.map(json)), "unplaced": .array([])]
    }

    static func json(of review: Review) -> JSON {
        ReportJSON.json(of: review)
            .setting("nextTrackingOnWritten", JSON(review.nextTrackingOn?.long))
            .setting("recommendations", .array(review.recommendations.map(json)))
    }

    /// A date is printed as ISO 8601 has it, a financial year as the day on which it ends; "…Written" tells
    /// the two apart.
    static func json(of recommendation: Recommendation) -> JSON {
        ReportJSON.json(of: recommendation)
            .setting("completedOnWritten", JSON(recommendation.completedOn?.long))
            .setting("anticipatedOnWritten", JSON(recommendation.anticipatedOn?.long))
            .setting("targets", .array(recommendation.targets.map(json)))
            .setting("assessments", .array(recommendation.assessments.map(json)))
            .setting("evidence", .array(recommendation.evidence.map(json)))
    }

    private static func json(of target: Target) -> JSON {
        [
            "label": .filled(target.label), "written": .string(target.written), "date": JSON(target.date?.iso),
            "dateWritten": JSON(target.date?.long), "interim": .bool(target.isInterim),
            "moves": .array(
                target.moves.map { move in
                    [
                        "from": json(of: move.from), "to": json(of: move.to), "on": .string(move.on.iso),
                        "reason": JSON(move.reason),
                    ]
                }),
        ]
    }

    private static func json(of date: WrittenDate) -> JSON {
        ["written": .string(date.written), "date": JSON(date.date?.iso), "dateWritten": JSON(date.date?.long)]
    }

    private static func json(of evidence: Evidence) -> JSON {
        [
            "subItem": JSON(evidence.subItem),
            "updates": .array(
                evidence.updates.map { update in
                    [
                        "heading": JSON(update.heading), "date": JSON(update.date?.iso),
                        "dateWritten": JSON(update.date?.long),
                        "text": .string(update.text),
                    ]
                }),
        ]
    }

    private static func json(of assessment: Assessment) -> JSON {
        [
            "by": .string(assessment.by.rawValue), "category": JSON(assessment.category?.rawValue),
            "on": .string(assessment.on.iso), "written": JSON(assessment.written), "deferred": .bool(assessment.isDeferred),
            "reason": JSON(assessment.reason), "movedBy": JSON(assessment.movedBy),
            "recordedBy": JSON(assessment.recordedBy),
            "findings": .array(assessment.findings.map(json)),
        ]
    }

    private static func json(of finding: Finding) -> JSON {
        [
            "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue), "subItem": JSON(finding.subItem),
            "quote": JSON(finding.quote),
            "passage": finding.passage.map { passage in
                [
                    "recommendation": .string(passage.recommendation), "subItem": JSON(passage.subItem),
                    "update": .number(passage.update), "from": .number(passage.bytes.lowerBound),
                    "to": .number(passage.bytes.upperBound),
                ]
            } ?? .null,
            "message": .string(finding.message), "question": .string(finding.question),
        ]
    }
}
