import CursesShell

extension Frame {
    /// Says that there is more above or below than the rectangle shows, in the column at its right: a border, or one that is
    /// kept free, so that no letter is lost.
    mutating func drawMore(above: Bool, below: Bool, beside rect: Rect) {
        let column = rect.column + rect.width
        if above { draw("↑", at: Point(column: column, row: rect.row), role: .dim) }
        if below { draw("↓", at: Point(column: column, row: rect.row + rect.height - 1), role: .dim) }
    }
}
