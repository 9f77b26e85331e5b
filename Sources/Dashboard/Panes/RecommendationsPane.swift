import CursesShell
import Scrutiny

/// The recommendations of one review: the open ones, then those tracked previously and concluded. With a
/// filter, those that pass it.
struct RecommendationsPane: Sendable {
    enum Row: Sendable, Hashable {
        case recommendation(RecommendationSummary)
        /// Stands between the open and the concluded ones, and is stepped over.
        case concludedHeading(Int)
    }

    /// Rows of the screen for one row of the list.
    static let rowHeight = 2

    private(set) var window = RowWindow<Row>()
    private(set) var review: ReviewID?
    private var open = 0
    private var concluded = 0

    var current: RecommendationSummary? {
        if case .recommendation(let summary) = window.current { summary } else { nil }
    }

    /// Where the cursor is and where a step up or down would take it.
    var around: [RecommendationID] {
        window.around.compactMap { if case .recommendation(let summary) = $0 { summary.id } else { nil } }
    }

    mutating func show(
        _ review: ReviewID?, _ filter: RecommendationFilter?, by order: RecommendationOrder, height: Int,
        _ desk: inout Desk
    ) {
        if review != self.review { window = RowWindow() }
        self.review = review
        window.resize(height: height / Self.rowHeight)
        open = review.flatMap { id in desk.reading { try $0.recommendationCount(in: id, filter ?? .open) } } ?? 0
        concluded = filter != nil ? 0
            : review.flatMap { id in desk.reading { try $0.recommendationCount(in: id, .concluded) } } ?? 0
        window.recount(open + (concluded > 0 ? concluded + 1 : 0))
        stepOverHeading(downwards: true)
        load(filter, by: order, &desk)
    }

    mutating func move(
        _ filter: RecommendationFilter?, by order: RecommendationOrder, _ desk: inout Desk,
        _ step: (inout RowWindow<Row>) -> Void
    ) {
        let before = window.cursor
        step(&window)
        stepOverHeading(downwards: window.cursor >= before)
        load(filter, by: order, &desk)
    }

    private var headingRow: Int? { concluded > 0 ? open : nil }

    private mutating func stepOverHeading(downwards: Bool) {
        guard window.cursor == headingRow else { return }
        window.moveTo(downwards || open == 0 ? window.cursor + 1 : window.cursor - 1)
    }

    private mutating func load(_ filter: RecommendationFilter?, by order: RecommendationOrder, _ desk: inout Desk) {
        guard let review, window.needsRows else { return }
        let wanted = window.wanted
        let openRows = wanted.clamped(to: 0..<open)
        var rows: [Row] = []
        if !openRows.isEmpty {
            rows += (desk.reading { try $0.recommendations(in: review, filter ?? .open, by: order, rows: openRows) } ?? [])
                .map(Row.recommendation)
        }
        if let headingRow, wanted.upperBound > headingRow {
            if wanted.contains(headingRow) { rows.append(.concludedHeading(concluded)) }
            let first = max(wanted.lowerBound, headingRow + 1) - headingRow - 1
            let rest = first..<max(first, wanted.upperBound - headingRow - 1)
            rows += (desk.reading { try $0.recommendations(in: review, .concluded, by: .number, rows: rest) } ?? [])
                .map(Row.recommendation)
        }
        window.fill(wanted, with: rows)
    }

    /// The list row of a recommendation that stands at `row` of the open or of the concluded ones.
    func listRow(_ row: Int, isConcluded: Bool) -> Int { isConcluded ? open + 1 + row : row }

    /// The list's row at that row of the pane.
    func row(at line: Int) -> Int? {
        let row = window.top + line / Self.rowHeight
        return line >= 0 && row < window.count && row != headingRow ? row : nil
    }

    // MARK: - Drawing

    func draw(into frame: inout Frame, _ rect: Rect, isFocused: Bool, changed: Set<RecommendationID>) {
        for (line, row) in window.visible.enumerated() {
            let place = Rect(
                column: rect.column, row: rect.row + line * Self.rowHeight, width: rect.width, height: Self.rowHeight
            ).intersection(rect)
            switch window[row] {
            case .recommendation(let summary):
                draw(summary, into: &frame, place, isChanged: changed.contains(summary.id))
            case .concludedHeading(let count):
                frame.draw(
                    fitted("Tracked previously and concluded: \(count)", to: rect.width - 2),
                    at: Point(column: rect.column + 1, row: place.row + 1), role: .heading)
            case nil: continue
            }
            if row == window.cursor {
                frame.draw(Symbol.cursor, at: Point(column: place.column, row: place.row), role: .strong)
                frame.lay(isFocused ? .selected : .selectedUnfocused, under: place)
                if isFocused { frame.cursor = Point(column: place.column, row: place.row) }
            }
        }
    }

    private func draw(_ summary: RecommendationSummary, into frame: inout Frame, _ rect: Rect, isChanged: Bool) {
        var right = rect.column + rect.width - 1
        if isChanged { right = frame.draw("*", endingBefore: right, row: rect.row, role: .changed) - 1 }
        for span in findingSpans(summary.findings).reversed() {
            right = frame.draw(span.text, endingBefore: right, row: rect.row, role: span.role) - 1
        }
        let name =
            summary.standing?.numberedName(fitting: right - rect.column - 8)
            ?? (summary.concludedOn == nil ? "not assessed" : "closed, no category")
        let spans = [
            Span(summary.number.padded(to: 4), summary.concludedOn == nil ? .strong : .concluded),
            Span("\(Symbol.category(summary.standing)) ", .category(summary.standing)),
            Span(fitted(name, to: right - rect.column - 8), .category(summary.standing)),
        ]
        frame.draw(spans, at: Point(column: rect.column + 1, row: rect.row), width: right - rect.column - 1)

        var textRight = rect.column + rect.width - 1
        if summary.isOverdue {
            textRight = frame.draw("overdue", endingBefore: textRight, row: rect.row + 1, role: .overdue) - 1
        }
        frame.draw(
            fitted(summary.text, to: textRight - rect.column - 5), at: Point(column: rect.column + 5, row: rect.row + 1),
            role: summary.concludedOn == nil ? .dim : .concluded)
    }
}

extension String {
    /// With blanks behind it up to that many characters.
    func padded(to length: Int) -> String { self + String(repeating: " ", count: max(1, length - count)) }
}
