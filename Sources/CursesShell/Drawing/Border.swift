extension Frame {
    /// Draws a border with rounded corners along the inside of the rectangle, with the title set into its top:
    ///
    ///     ╭1 Reviews────╮
    ///     │             │
    ///     ╰─────────────╯
    ///
    /// A title that is too long ends in "…". What is inside stays as it is; below 2×2 cells nothing is drawn.
    public mutating func border(
        _ rect: Rect, title: String = "", role: Role = Role("border"), titleRole: Role? = nil, ground: Role? = nil
    ) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        let right = rect.column + rect.width - 1, bottom = rect.row + rect.height - 1
        for (row, left, end) in [(rect.row, "╭" as Unicode.Scalar, "╮" as Unicode.Scalar), (bottom, "╰", "╯")] {
            tile(left, over: Rect(column: rect.column, row: row, width: 1, height: 1), role: role, ground: ground)
            tile(
                "─", over: Rect(column: rect.column + 1, row: row, width: rect.width - 2, height: 1), role: role,
                ground: ground)
            tile(end, over: Rect(column: right, row: row, width: 1, height: 1), role: role, ground: ground)
        }
        for column in [rect.column, right] {
            tile(
                "│", over: Rect(column: column, row: rect.row + 1, width: 1, height: rect.height - 2), role: role,
                ground: ground)
        }
        draw(
            fitted(title, to: rect.width - 2), at: Point(column: rect.column + 1, row: rect.row),
            role: titleRole ?? role, ground: ground)
    }
}
