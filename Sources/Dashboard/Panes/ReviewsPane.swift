import CursesShell
import Scrutiny

/// The reviews of the register: title, how its recommendations stand, what is overdue and what is doubted.
struct ReviewsPane: Sendable {
    /// Rows of the screen for one review.
    static let rowHeight = 2

    private(set) var window = RowWindow<ReviewSummary>()

    var current: ReviewSummary? { window.current }

    mutating func refresh(_ filter: RecommendationFilter?, height: Int, _ desk: inout Desk) {
        window.resize(height: height / Self.rowHeight)
        window.recount(desk.reading { try $0.reviewCount(filter ?? .all) } ?? 0)
        load(filter, &desk)
    }

    mutating func move(
        _ filter: RecommendationFilter?, _ desk: inout Desk, by step: (inout RowWindow<ReviewSummary>) -> Void
    ) {
        step(&window)
        load(filter, &desk)
    }

    private mutating func load(_ filter: RecommendationFilter?, _ desk: inout Desk) {
        guard window.needsRows else { return }
        let wanted = window.wanted
        guard let rows = desk.reading({ try $0.reviews(filter ?? .all, rows: wanted) }) else { return }
        window.fill(wanted, with: rows)
    }

    /// The list's row at that row of the pane.
    func row(at line: Int) -> Int? {
        let row = window.top + line / Self.rowHeight
        return line >= 0 && row < window.count ? row : nil
    }

    // MARK: - Drawing

    func draw(into frame: inout Frame, _ rect: Rect, isFocused: Bool, changed: Set<ReviewID>) {
        if window.isEmpty {
            // An empty register has a page of its own: here a filter is at work.
            var document = Document(width: rect.width - 2)
            document.add("No recommendation passes this filter. Esc shows them all.", .dim)
            for (row, line) in document.lines.prefix(rect.height).enumerated() {
                frame.draw(line.spans, at: Point(column: rect.column + 1, row: rect.row + row))
            }
        }
        for (line, row) in window.visible.enumerated() {
            guard let review = window[row] else { continue }
            let place = Rect(
                column: rect.column, row: rect.row + line * Self.rowHeight, width: rect.width, height: Self.rowHeight)
            draw(review, into: &frame, place.intersection(rect), isChanged: changed.contains(review.id))
            if row == window.cursor {
                frame.draw(Symbol.cursor, at: Point(column: place.column, row: place.row), role: .strong)
                frame.lay(isFocused ? .selected : .selectedUnfocused, under: place.intersection(rect))
                if isFocused { frame.cursor = Point(column: place.column, row: place.row) }
            }
        }
    }

    private func draw(_ review: ReviewSummary, into frame: inout Frame, _ rect: Rect, isChanged: Bool) {
        let title = Point(column: rect.column + 1, row: rect.row)
        frame.draw(fitted(review.title, to: rect.width - (isChanged ? 3 : 2)), at: title, role: .title)
        if isChanged { frame.draw("*", endingBefore: rect.column + rect.width, row: rect.row, role: .changed) }

        let row = rect.row + 1
        var right = rect.column + rect.width - 1
        for span in counts(of: review).reversed() where right - columns(of: span.text) > rect.column + 10 {
            right = frame.draw(span.text, endingBefore: right, row: row, role: span.role) - 1
        }
        let count = review.recommendations - review.concluded
        let lead = "\(count) rec\(count == 1 ? "" : "s") "
        var column = rect.column + 2
        column += frame.draw(lead, at: Point(column: column, row: row), role: .dim, width: right - column)
        for standing in review.standings where column < right - 1 {
            column += frame.draw(
                Symbol.category(standing), at: Point(column: column, row: row), role: .category(standing))
        }
    }

    private func counts(of review: ReviewSummary) -> [Span] {
        var spans: [Span] = []
        if review.overdue > 0 { spans.append(Span("\(review.overdue) overdue", .overdue)) }
        return spans + findingSpans(review.findings)
    }
}

/// "✗2 !9 ?1": contradictions, cautions, and apart from them what is missing.
func findingSpans(_ counts: FindingCounts) -> [Span] {
    [(counts.contradictions, Finding.Severity.contradiction), (counts.cautions, .caution), (counts.missing, .missing)]
        .filter { $0.0 > 0 }
        .map { Span("\(Symbol.severity($0.1))\($0.0)", .severity($0.1)) }
}
