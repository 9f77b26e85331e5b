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
            tile("─", over: Rect(column: rect.column + 1, row: row, width: rect.width - 2, height: 1), role: role, ground: ground)
            tile(end, over: Rect(column: right, row: row, width: 1, height: 1), role: role, ground: ground)
        }
        for column in [rect.column, right] {
            tile("│", over: Rect(column: column, row: rect.row + 1, width: 1, height: rect.height - 2), role: role, ground: ground)
        }
        draw(
            title.shortened(toColumns: rect.width - 2), at: Point(column: rect.column + 1, row: rect.row),
            role: titleRole ?? role, ground: ground)
    }
}

extension StringProtocol {
    /// The text if it fits in so many columns, else its beginning and "…".
    public func shortened(toColumns most: Int) -> String {
        guard most > 0 else { return "" }
        return withGlyphScanner { scanner in
            var taken = 0
            // The end of what fits with the sign after it.
            var end = 0
            while let glyph = scanner.next() {
                taken += glyph.columns
                if taken > most {
                    return String(decoding: scanner.bytes[..<end], as: UTF8.self) + "…"
                }
                if taken < most { end = scanner.offset }
            }
            return String(decoding: scanner.bytes, as: UTF8.self)
        }
    }
}
