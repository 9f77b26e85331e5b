import CursesShell

extension Frame {
    /// Draws the text so that it ends just before `right`, and returns the column where it begins.
    @discardableResult
    mutating func draw(
        _ text: String, endingBefore right: Int, row: Int, role: Role = .base, ground: Role? = nil
    ) -> Int {
        let start = right - columns(of: text)
        draw(text, at: Point(column: start, row: row), role: role, ground: ground)
        return start
    }

    /// Draws pieces one after another, at most `width` columns of them, and returns the columns taken.
    @discardableResult
    mutating func draw(_ spans: [Span], at point: Point, width: Int = .max, ground: Role? = nil) -> Int {
        var taken = 0
        for span in spans {
            guard taken < width else { break }
            taken += draw(
                span.text, at: Point(column: point.column + taken, row: point.row), role: span.role, ground: ground,
                width: width - taken)
        }
        return taken
    }
}

/// A stretch of text in one role.
struct Span: Sendable, Hashable {
    var text: String
    var role: Role

    init(_ text: String, _ role: Role = .base) {
        self.text = text
        self.role = role
    }
}
