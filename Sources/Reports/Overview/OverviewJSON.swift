import Scrutiny

/// The overview's numbers for programs. Every key is always there; what is absent is null.
enum OverviewJSON {
    static func json(of overview: Overview) -> JSON {
        let timeline = overview.timeline
        return [
            "review": JSON(overview.review), "committee": JSON(overview.committee), "meeting": JSON(overview.meeting?.iso),
            "reviewCount": .number(overview.reviewCount), "recommendations": .number(overview.standings.total),
            "standings": standings(overview.standings),
            "overdue": .array(
                OverdueAge.allCases.map { age in
                    [
                        "age": .string(age.name), "from": .number(age.days.lowerBound),
                        "count": .number(overview.overdue(age)),
                    ]
                }),
            "dueEarlier": .number(timeline.earlier),
            "due": .array(timeline.months.map { ["month": .string($0.month.iso), "count": .number($0.count)] }),
            "dueLater": .number(timeline.later), "undated": .number(overview.undated),
            "reviews": .array(
                overview.reviews.map { review in
                    [
                        "title": .string(review.title), "meeting": JSON(review.meeting?.iso),
                        "standings": standings(review.standings),
                        "overdue": .number(review.overdue), "findings": findings(review.findings),
                    ]
                }),
            "moved": .number(overview.moved), "unexplained": .number(overview.unexplained),
            "slips": .array(overview.slips.map(slip)),
            "trend": .array(overview.trend.map { ["at": .string($0.at.iso), "standings": standings($0.standings)] }),
            "portfolios": .array(
                overview.portfolios.map {
                    ["portfolio": .string($0.portfolio), "open": .number($0.open), "findings": findings($0.findings)]
                }),
            "unchecked": .number(overview.unchecked),
        ]
    }

    private static func standings(_ standings: Standings) -> JSON {
        .object(
            Category.allCases.map { JSON.Member(String($0.rawValue), .number(standings[$0])) } + [
                JSON.Member("notAssessed", .number(standings[nil])), JSON.Member("concluded", .number(standings.concluded)),
            ])
    }

    private static func findings(_ counts: FindingCounts) -> JSON {
        [
            "contradictions": .number(counts.contradictions), "cautions": .number(counts.cautions),
            "missing": .number(counts.missing),
        ]
    }

    private static func slip(_ slip: Slip) -> JSON {
        [
            "review": .string(slip.reviewTitle), "recommendation": .string(slip.number), "days": .number(slip.days),
            "targets": .array(
                slip.targets.map { target in
                    [
                        "label": .string(target.label),
                        "stages": .array(
                            target.stages.map {
                                [
                                    "written": .string($0.date.written), "date": JSON($0.date.date?.iso),
                                    "explained": .bool($0.isExplained),
                                ]
                            }),
                    ]
                }),
        ]
    }
}
