/// One plot of the overview: rows of a label, a bar, and the numbers that the bar stands for.
///
/// Screen, text, SVG and HTML all show these; a plot that is added here is in all of them.
public struct OverviewPlot: Sendable, Hashable {
    public enum Subject: String, Sendable, Hashable, CaseIterable {
        case standings, overdue, due, reviews, slips, trend, portfolios
    }

    public var subject: Subject
    public var title: String
    public var rows: [Row]
    /// What is to be said beside the rows; empty where nothing is.
    public var note: String

    public struct Row: Sendable, Hashable {
        public var label: String
        public var bar: Bar
        /// "4 (80%)"
        public var numbers: String
        /// The list behind the bar; nil where it has none.
        public var behind: Destination?
    }

    public enum Bar: Sendable, Hashable {
        /// So many of the most that a bar of the plot stands for.
        case count(Int, of: Int, Meaning)
        /// A part for each category; all together are so many of the most that a bar of the plot stands for.
        case standings(Standings, of: Int)
        /// Every date of a target, from the first to the last day that the plot shows.
        case stages([Target.Stage], from: CalendarDate, to: CalendarDate)
    }

    /// What a plain bar counts, for those who see its colour.
    public enum Meaning: Sendable, Hashable {
        case category(Category?), concluded, overdue, due, contradictions
    }

    public enum Destination: Sendable, Hashable {
        case list(RecommendationFilter)
        case review(ReviewID)
        case recommendation(ReviewID, RecommendationID)
    }
}

extension Overview {
    /// In the order of reading; those with nothing to show are left out.
    public var plots: [OverviewPlot] {
        OverviewPlot.Subject.allCases.map(plot).filter { !$0.rows.isEmpty || !$0.note.isEmpty }
    }

    private func plot(_ subject: OverviewPlot.Subject) -> OverviewPlot {
        switch subject {
        case .standings: standingsPlot
        case .overdue: overduePlot
        case .due: duePlot
        case .reviews: reviewsPlot
        case .slips: slipsPlot
        case .trend: trendPlot
        case .portfolios: portfoliosPlot
        }
    }

    private var standingsPlot: OverviewPlot {
        let total = standings.total
        let most = standings.numbers.max() ?? 0
        func row(
            _ name: String, _ count: Int, _ meaning: OverviewPlot.Meaning, _ filter: RecommendationFilter
        ) -> OverviewPlot.Row? {
            count == 0
                ? nil
                : .init(
                    label: name, bar: .count(count, of: most, meaning),
                    numbers: "\(count) (\((count * 200 / max(1, total) + 1) / 2)%)",
                    behind: .list(filter))
        }
        var rows = Category.allCases.compactMap { row($0.numberedName, standings[$0], .category($0), .standing($0)) }
        rows += [
            row("Not assessed", standings[nil], .category(nil), .standing(nil)),
            row("Concluded", standings.concluded, .concluded, .concluded),
        ].compactMap { $0 }
        if total > 0 {
            rows.insert(
                .init(label: "In all", bar: .standings(standings, of: total), numbers: "\(total)", behind: .list(.all)),
                at: 0)
        }
        return OverviewPlot(subject: .standings, title: "How the recommendations stand", rows: rows, note: "")
    }

    private var overduePlot: OverviewPlot {
        let most = overdue.max() ?? 0
        return OverviewPlot(
            subject: .overdue, title: "Overdue, and for how long",
            rows: overdueInAll == 0
                ? []
                : OverdueAge.allCases.map {
                    .init(
                        label: $0.name, bar: .count(overdue($0), of: most, .overdue), numbers: "\(overdue($0))",
                        behind: .list(.overdueFor($0)))
                }, note: overdueInAll == 0 && standings.open > 0 ? "Nothing is overdue." : "")
    }

    private var duePlot: OverviewPlot {
        let (earlier, months, later) = timeline
        let most = max(months.map(\.count).max() ?? 0, earlier, later, undated)
        func row(_ label: String, _ count: Int, _ filter: RecommendationFilter) -> OverviewPlot.Row {
            .init(label: label, bar: .count(count, of: most, .due), numbers: "\(count)", behind: .list(filter))
        }
        var rows = months.map { row($0.month.short, $0.count, .due($0.month.first...$0.month.last)) }
        if earlier > 0, let first = months.first?.month.first {
            rows.insert(row("Earlier", earlier, .due(.earliest...first.adding(days: -1))), at: 0)
        }
        if later > 0, let last = months.last?.month.last {
            rows.append(row("Later", later, .due(last.adding(days: 1)...(.latest))))
        }
        if undated > 0 { rows.append(row("No date", undated, .undated)) }
        let isEmpty = most == 0
        return OverviewPlot(
            subject: .due, title: "Falling due", rows: isEmpty ? [] : rows,
            note: isEmpty && standings.open > 0 ? "Nothing more falls due." : "")
    }

    private var reviewsPlot: OverviewPlot {
        let most = reviews.map(\.standings.total).max() ?? 0
        return OverviewPlot(
            subject: .reviews, title: "Reviews",
            rows: review != nil ? [] : reviews.map {
                let overdue = $0.overdue > 0 ? ", \($0.overdue) overdue" : ""
                return .init(
                    label: $0.title, bar: .standings($0.standings, of: most), numbers: "\($0.standings.open) open\(overdue)",
                    behind: .review($0.review))
            }, note: review != nil ? "" : more(reviewCount - reviews.count, "review"))
    }

    private var slipsPlot: OverviewPlot {
        let days = slips.flatMap { $0.furthest?.stages.compactMap { $0.date.date?.last } ?? [] }
        guard let first = days.min(), let last = days.max() else {
            return OverviewPlot(subject: .slips, title: "Targets that moved", rows: [], note: "")
        }
        let rows = slips.map { slip in
            OverviewPlot.Row(
                label: review == nil ? "\(slip.number) \(slip.reviewTitle)" : slip.number,
                bar: .stages(slip.furthest?.stages ?? [], from: first, to: last), numbers: slip.words,
                behind: .recommendation(slip.review, slip.recommendation))
        }
        let explained = unexplained == 0 ? "every move explained." : "\(unexplained) with a move that nobody explained."
        return OverviewPlot(
            subject: .slips, title: "Targets that moved", rows: rows,
            note: "\(counted(moved, "recommendation")), \(explained)"
                + (moved > slips.count ? " The furthest \(slips.count) are shown." : ""))
    }

    private var trendPlot: OverviewPlot {
        let most = trend.map(\.standings.total).max() ?? 0
        return OverviewPlot(
            subject: .trend, title: "At each tracking",
            rows: trend.map { point in
                .init(
                    label: point.at.short, bar: .standings(point.standings, of: most), numbers: point.standings.words,
                    behind: .list(.tracked(in: point.at)))
            }, note: "")
    }

    private var portfoliosPlot: OverviewPlot {
        let found = portfolios.filter { $0.findings.words != nil }
        let most = found.map(\.findings.contradictions).max() ?? 0
        return OverviewPlot(
            subject: .portfolios, title: "Contradictions, by portfolio",
            rows: found.map { found in
                .init(
                    label: found.portfolio.isEmpty ? "No portfolio named" : found.portfolio,
                    bar: .count(found.findings.contradictions, of: most, .contradictions),
                    numbers: found.findings.words ?? "", behind: .list(.contradictedIn(portfolio: found.portfolio)))
            },
            note: unchecked == 0 ? "" : "\(counted(unchecked, "recommendation")) not checked yet.")
    }

    private func more(_ count: Int, _ noun: String) -> String { count > 0 ? "And \(counted(count, "more \(noun)"))." : "" }
}
