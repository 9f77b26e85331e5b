import CursesShell

/// Where the panes stand: three side by side, two, or one, by the columns there are.
struct PaneLayout: Sendable {
    enum Pane: Int, Sendable, Hashable, CaseIterable {
        case reviews = 1
        case recommendations
        case recommendation
    }

    enum Width: Sendable, Hashable {
        /// 110 columns and more.
        case wide
        /// 70 to 109 columns.
        case medium
        /// 40 to 69 columns.
        case narrow
    }

    let width: Width
    /// The first row: what the register holds, or on a narrow screen the path.
    let header: Rect
    /// The panes in sight, borders included, from the left.
    let panes: [(pane: Pane, rect: Rect)]

    /// Narrow panes go without borders.
    var hasBorders: Bool { width != .narrow }

    init(_ size: Size, focus: Pane) {
        width = size.columns >= 110 ? .wide : size.columns >= 70 ? .medium : .narrow
        header = Rect(column: 0, row: 0, width: size.columns, height: 1)
        let body = Rect(column: 0, row: 1, width: size.columns, height: size.rows - 2)
        switch width {
        case .wide:
            panes = Self.split(
                body,
                (.reviews, min(44, size.columns * 27 / 100)), (.recommendations, min(50, size.columns * 30 / 100)),
                (.recommendation, size.columns))
        case .medium where focus == .reviews:
            panes = Self.split(body, (.reviews, size.columns * 45 / 100), (.recommendations, size.columns))
        case .medium:
            panes = Self.split(body, (.recommendations, size.columns * 38 / 100), (.recommendation, size.columns))
        case .narrow:
            panes = [(focus, body)]
        }
    }

    /// Parts the rectangle from the left; the last takes what is left over.
    private static func split(_ body: Rect, _ parts: (Pane, Int)...) -> [(pane: Pane, rect: Rect)] {
        var column = body.column
        return parts.map { pane, width in
            let width = min(width, body.column + body.width - column)
            defer { column += width }
            return (pane, Rect(column: column, row: body.row, width: width, height: body.height))
        }
    }

    /// The rectangle inside the pane's border; nil when the pane is not in sight. Where there is no border, the column
    /// beside a text stays free for the marks that say there is more of it.
    func inside(_ pane: Pane) -> Rect? {
        guard let rect = panes.first(where: { $0.pane == pane })?.rect else { return nil }
        if hasBorders { return rect.inset(columns: 1, rows: 1) }
        return Rect(
            column: rect.column, row: rect.row, width: rect.width - (pane == .recommendation ? 1 : 0), height: rect.height)
    }

    func pane(at point: Point) -> Pane? { panes.first { $0.rect.contains(point) }?.pane }
}
