/// One cell of the screen.
public struct Cell: Sendable, Hashable {
    /// One grapheme cluster of one or two columns; `nil` in the right half of one of two columns.
    public var glyph: Character?
    /// How the glyph looks.
    public var role: Role
    /// What lies under it: a selected row, a popup. Gives the background where `role` names none.
    public var ground: Role

    public init(_ glyph: Character? = " ", role: Role = .base, ground: Role = .base) {
        self.glyph = glyph
        self.role = role
        self.ground = ground
    }
}

/// A picture of the whole screen, made anew for each change and shown by the terminal, which sends
/// only the difference.
///
/// Everything drawn outside is cut off, a glyph of two columns at the edge included.
public struct Frame: Sendable, Hashable {
    public let size: Size
    /// Row by row, `size.columns` to a row.
    public private(set) var cells: [Cell]
    /// Where the terminal's own cursor stands, so that screen readers and input methods follow it.
    public var cursor: Point?
    /// Whether that cursor is seen; it is placed either way.
    public var showsCursor = false

    public init(size: Size) {
        self.size = size
        cells = Array(repeating: Cell(), count: size.columns * size.rows)
    }

    /// The cell at that place, nil outside.
    public subscript(column: Int, row: Int) -> Cell? {
        guard column >= 0, row >= 0, column < size.columns, row < size.rows else { return nil }
        return cells[row * size.columns + column]
    }

    /// Draws the text on one row, cut off at the end of the row or at `width` columns. What text from a file may
    /// carry (control characters, escape sequences, bidirectional controls) is shown as visible marks.
    ///
    /// With no `ground`, what lies there already stays the ground. Returns the columns taken.
    @discardableResult
    public mutating func draw(
        _ text: some StringProtocol, at point: Point, role: Role = .base, ground: Role? = nil, width: Int = .max
    ) -> Int {
        guard point.row >= 0, point.row < size.rows else { return 0 }
        var taken = 0
        for glyph in Glyphs(text) {
            guard glyph.columns <= width - taken else { break }
            put(glyph.character, columns: glyph.columns, at: point.column + taken, point.row, role, ground)
            taken += glyph.columns
            if point.column + taken >= size.columns { break }
        }
        return taken
    }

    private mutating func put(
        _ character: Character, columns: Int, at column: Int, _ row: Int, _ role: Role, _ ground: Role?
    ) {
        guard columns > 0, column + columns > 0, column < size.columns else { return }
        let start = row * size.columns
        // Half a wide glyph at either edge becomes blank rather than spilling over.
        guard column >= 0, column + columns <= size.columns else {
            for c in max(0, column)..<min(size.columns, column + columns) { set(start + c, " ", role, ground) }
            return
        }
        mend(left: column, right: column + columns, row)
        set(start + column, character, role, ground)
        if columns == 2 { set(start + column + 1, nil, role, ground) }
    }

    private mutating func set(_ index: Int, _ glyph: Character?, _ role: Role, _ ground: Role?) {
        cells[index].glyph = glyph
        cells[index].role = role
        if let ground { cells[index].ground = ground }
    }

    /// Blanks the other halves of wide glyphs that drawing over `left..<right` would cut in two.
    private mutating func mend(left: Int, right: Int, _ row: Int) {
        let start = row * size.columns
        if left > 0, cells[start + left].glyph == nil { cells[start + left - 1].glyph = " " }
        if right < size.columns, cells[start + right].glyph == nil { cells[start + right].glyph = " " }
    }

    /// Blanks the rectangle and gives it that ground.
    public mutating func fill(_ rect: Rect, ground: Role = .base, role: Role = .base) {
        let rect = rect.intersection(Rect(size))
        guard !rect.isEmpty else { return }
        for row in rect.rows {
            mend(left: rect.column, right: rect.column + rect.width, row)
            let start = row * size.columns
            for column in rect.columns { cells[start + column] = Cell(" ", role: role, ground: ground) }
        }
    }

    /// Gives what is drawn there another ground, and leaves the glyphs: a selected row.
    public mutating func lay(_ ground: Role, under rect: Rect) {
        let rect = rect.intersection(Rect(size))
        for row in rect.rows {
            let start = row * size.columns
            for column in rect.columns { cells[start + column].ground = ground }
        }
    }

    /// Gives what is drawn there another role, and leaves the glyphs: highlighted words.
    public mutating func mark(_ role: Role, over rect: Rect) {
        let rect = rect.intersection(Rect(size))
        for row in rect.rows {
            let start = row * size.columns
            for column in rect.columns { cells[start + column].role = role }
        }
    }
}

extension Frame {
    /// The text of a row, wide glyphs once, blanks at its end included.
    public func text(ofRow row: Int) -> String {
        guard row >= 0, row < size.rows else { return "" }
        return String(cells[row * size.columns..<(row + 1) * size.columns].compactMap(\.glyph))
    }
}
