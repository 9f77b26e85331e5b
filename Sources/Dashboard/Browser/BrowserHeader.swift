import CursesShell
import Scrutiny

/// The first row: whose register it is, the meeting that everything is measured by, and how much there is. On a
/// narrow screen it is the path to where one is.
struct BrowserHeader {
    private let left: String
    private let right: [Span]

    init(_ browser: Browser, _ width: PaneLayout.Width, _ desk: Desk) {
        let meeting = browser.reviews.current?.meeting
        if width == .narrow {
            let path: [String?] = [
                browser.reviews.current?.title ?? "Scrutineer",
                browser.focus == .reviews ? nil : browser.recommendations.current?.number,
                browser.focus == .recommendation ? browser.detail.subItem.map { "\($0))" } : nil,
            ]
            // The end of the path is where one is: the title gives way.
            let end = path.dropFirst().compactMap { $0 }.map { Symbol.step + $0 }.joined()
            let badge = browser.stoodOn.map { "past: \($0.short)" }
            let room = desk.size.columns - (badge.map(columns(of:)) ?? 11) - 4
            left = fitted(path[0] ?? "", to: room - columns(of: end)) + end
            right =
                badge.map { [Span($0, .noticeError)] }
                ?? [meeting.map { Span($0.short, .dim) }, browser.filter.map { Span("[\($0.title)]", .notice) }]
                .compactMap { $0 }
            return
        }
        left = browser.summary.committee ?? "Scrutineer"
        if let day = browser.stoodOn {
            right = [Span(" The past: as it stood on \(day.long) ", .noticeError)]
            return
        }
        var spans: [Span] = []
        if desk.source.isReadOnly { spans.append(Span("read only", .notice)) }
        if let filter = browser.filter { spans.append(Span("[\(filter.title)]", .notice)) }
        if let meeting { spans.append(Span("as at \(meeting.short)", .strong)) }
        let reviews = browser.summary.reviews
        spans.append(Span("\(reviews) review\(reviews == 1 ? "" : "s")", .dim))
        if browser.summary.overdue > 0 { spans.append(Span("\(browser.summary.overdue) overdue", .overdue)) }
        right = spans
    }

    func draw(into frame: inout Frame, _ rect: Rect) {
        var column = rect.column + rect.width - 1
        for (index, span) in right.enumerated().reversed() {
            guard column - columns(of: span.text) > rect.column + min(20, rect.width / 2) else { continue }
            column = frame.draw(span.text, endingBefore: column, row: rect.row, role: span.role)
            if index > 0 { column = frame.draw(" · ", endingBefore: column, row: rect.row, role: .dim) }
        }
        frame.draw(
            fitted(left, to: column - rect.column - 2), at: Point(column: rect.column + 1, row: rect.row), role: .title)
    }
}

extension RecommendationFilter {
    /// As the badge and the chooser call it.
    var title: String {
        switch self {
        case .open: "Open"
        case .overdue: "Overdue"
        case .dueSoon: "Due within 90 days"
        case .notAchieved: "Not achieved"
        case .contradicted: "Contradicted"
        case .noNews: "No news"
        case .viewsDiffer: "Views differ"
        case .mine: "Mine"
        case .concluded: "Concluded"
        case .all: "All"
        case .standing(let category): category?.shortNumberedName ?? "Not assessed"
        case .overdueFor(let age): "Overdue: \(age.name)"
        case .due(let days): "Due \(Self.words(days))"
        case .undated: "No date"
        case .contradictedIn(portfolio: let portfolio): "Contradicted: \(fitted(portfolio, to: 40))"
        case .tracked(in: let time): "Tracked \(time.short)"
        }
    }

    /// "Mar 2026", "before 1 Apr 2026", "after 31 Mar 2027"
    private static func words(_ days: ClosedRange<CalendarDate>) -> String {
        let month = PartialDate.month(year: days.lowerBound.year, month: days.lowerBound.month)
        if month.first...month.last == days { return month.short }
        return days.lowerBound == .earliest ? "before \(days.upperBound.adding(days: 1).short)"
            : "after \(days.lowerBound.adding(days: -1).short)"
    }
}
