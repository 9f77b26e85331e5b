import Scrutiny

/// What `import --dry-run --format json` prints. Every key is always there; what is absent is null.
public enum ReportJSON {
    public static func json(of reading: Reading) -> JSON {
        [
            "reviews": .array(reading.reviews.map(json)),
            "unplaced": .array(
                reading.unplaced.map { line in
                    [
                        "file": .string(line.file), "line": .number(line.line), "text": .string(line.text),
                        "why": .string(line.why),
                    ]
                }),
            "columns": .array(
                reading.columns.map { column in
                    [
                        "file": .string(column.file), "line": .number(column.line), "place": .number(column.place),
                        "heading": .filled(column.heading), "takenFor": JSON(column.takenFor),
                        "how": .string(column.how.rawValue),
                        "sample": .filled(column.sample),
                    ]
                }),
            "doubtful": .array(
                reading.doubts.map { doubt in
                    [
                        "file": .string(doubt.file), "line": .number(doubt.line), "text": .filled(doubt.text),
                        "why": .string(doubt.why),
                    ]
                }),
        ]
    }

    public static func json(of review: Review) -> JSON {
        [
            "title": .filled(review.title),
            "committee": .filled(review.committee),
            "reportOf": .filled(review.reportOf),
            "contact": review.contact.map { ["name": .filled($0.name), "title": JSON($0.title)] } ?? .null,
            "introduction": JSON(review.introduction),
            "reportedOn": JSON(review.reportedOn?.iso),
            "approvedOn": JSON(review.approvedOn?.iso),
            "leadMember": JSON(review.leadMember),
            "leadOfficer": JSON(review.leadOfficer),
            "lastTrackedOn": JSON(review.lastTrackedOn?.iso),
            "nextTrackingOn": JSON(review.nextTrackingOn?.iso),
            "guidance": review.guidance.isEmpty
                ? .null
                : [
                    "questions": JSON(review.guidance.questions),
                    "criteria": .object(
                        Category.allCases.map { .init(String($0.rawValue), JSON(review.guidance.criteria[$0])) }),
                ],
            "recommendations": .array(review.recommendations.map(json)),
        ]
    }

    public static func json(of recommendation: Recommendation) -> JSON {
        [
            "number": .string(recommendation.number),
            "text": .string(recommendation.text),
            "closing": .filled(recommendation.closing),
            "subItems": .array(recommendation.subItems.map { ["letter": .string($0.letter), "text": .string($0.text)] }),
            "responsibility": JSON(recommendation.responsibility),
            "targets": .array(
                recommendation.targets.map { target in
                    [
                        "label": .filled(target.label), "written": .string(target.written), "date": JSON(target.date?.iso),
                        "interim": .bool(target.isInterim), "firstAgreed": JSON(target.moves.first?.from.written),
                    ]
                }),
            "completedOn": JSON(recommendation.completedOn?.iso),
            "anticipatedOn": JSON(recommendation.anticipatedOn?.iso),
            "obstacle": JSON(recommendation.obstacle),
            "concludedOn": JSON(recommendation.concludedOn?.iso),
            "closedUnachieved": JSON(recommendation.closedUnachieved),
            "assessments": .array(
                recommendation.assessments.map { assessment in
                    [
                        "by": .string(assessment.by.rawValue), "category": JSON(assessment.category?.rawValue),
                        "on": .string(assessment.on.iso), "written": JSON(assessment.written),
                    ]
                }),
            "evidence": .array(
                recommendation.evidence.map { evidence in
                    [
                        "subItem": JSON(evidence.subItem),
                        "updates": .array(
                            evidence.updates.map { update in
                                [
                                    "heading": JSON(update.heading), "date": JSON(update.date?.iso),
                                    "text": .string(update.text),
                                ]
                            }),
                    ]
                }),
        ]
    }
}
