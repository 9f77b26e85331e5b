import Scrutiny

/// Reviews as JSON, in the shape that `import --dry-run --format json` prints. Every key is always there,
/// and what is absent is null.
public enum ReviewJSON {
    /// Everything there is to know of the review; `ReviewJSON.reviews(from:)` makes the identical value of it.
    public static func value(of review: Review) -> JSONValue {
        [
            "title": .string(review.title),
            "committee": .string(review.committee),
            "reportOf": .string(review.reportOf),
            "contact": review.contact.map { ["name": .string($0.name), "title": .text($0.title)] } ?? .null,
            "introduction": .texts(review.introduction),
            "reportedOn": .text(review.reportedOn?.iso),
            "approvedOn": .text(review.approvedOn?.iso),
            "leadMember": .text(review.leadMember),
            "leadOfficer": .text(review.leadOfficer),
            "lastTrackedOn": .text(review.lastTrackedOn?.iso),
            "nextTrackingOn": .text(review.nextTrackingOn?.iso),
            "guidance": guidance(review.guidance),
            "recommendations": .list(review.recommendations, value(of:)),
        ]
    }

    private static func guidance(_ guidance: Guidance) -> JSONValue {
        let criteria = Category.allCases.compactMap { category in
            guidance.criteria[category].map { JSONValue.Member(String(category.rawValue), .string($0)) }
        }
        return ["questions": .texts(guidance.questions), "criteria": .object(criteria)]
    }

    public static func value(of recommendation: Recommendation) -> JSONValue {
        [
            "number": .string(recommendation.number),
            "text": .string(recommendation.text),
            "closing": .string(recommendation.closing),
            "subItems": .list(recommendation.subItems) { ["letter": .string($0.letter), "text": .string($0.text)] },
            "responsibility": .texts(recommendation.responsibility),
            "targets": .list(recommendation.targets, value(of:)),
            "completedOn": .text(recommendation.completedOn?.iso),
            "completedOnWritten": .text(recommendation.completedOn?.long),
            "anticipatedOn": .text(recommendation.anticipatedOn?.iso),
            "anticipatedOnWritten": .text(recommendation.anticipatedOn?.long),
            "obstacle": .text(recommendation.obstacle),
            "concludedOn": .text(recommendation.concludedOn?.iso),
            "assessments": .list(recommendation.assessments, value(of:)),
            "evidence": .list(recommendation.evidence) { evidence in
                [
                    "subItem": .text(evidence.subItem),
                    "updates": .list(evidence.updates) { update in
                        [
                            "heading": .text(update.heading),
                            "date": .text(update.date?.iso),
                            "dateWritten": .text(update.date?.long),
                            "text": .string(update.text),
                        ]
                    },
                ]
            },
        ]
    }

    private static func value(of target: Target) -> JSONValue {
        [
            "label": .string(target.label),
            "written": .string(target.written),
            "date": .text(target.date?.iso),
            "dateWritten": .text(target.date?.long),
            "interim": .bool(target.isInterim),
            "moves": .list(target.moves) { move in
                [
                    "from": value(of: move.from), "to": value(of: move.to), "on": .string(move.on.iso),
                    "reason": .text(move.reason),
                ]
            },
        ]
    }

    private static func value(of date: WrittenDate) -> JSONValue {
        ["written": .string(date.written), "date": .text(date.date?.iso), "dateWritten": .text(date.date?.long)]
    }

    private static func value(of assessment: Assessment) -> JSONValue {
        [
            "by": .string(assessment.by.rawValue),
            "category": assessment.category.map { .integer($0.rawValue) } ?? .null,
            "deferred": .bool(assessment.isDeferred),
            "on": .string(assessment.on.iso),
            "written": .text(assessment.written),
            "reason": .text(assessment.reason),
            "movedBy": .text(assessment.movedBy),
            "recordedBy": .text(assessment.recordedBy),
            "findings": .list(assessment.findings, value(of:)),
        ]
    }

    private static func value(of finding: Finding) -> JSONValue {
        [
            "rule": .string(finding.rule),
            "severity": .string(finding.severity.rawValue),
            "subItem": .text(finding.subItem),
            "quote": .text(finding.quote),
            "passage": finding.passage.map { passage in
                [
                    "recommendation": .string(passage.recommendation), "subItem": .text(passage.subItem),
                    "update": .integer(passage.update),
                    "from": .integer(passage.bytes.lowerBound), "to": .integer(passage.bytes.upperBound),
                ]
            } ?? .null,
            "message": .string(finding.message),
            "question": .string(finding.question),
        ]
    }
}
