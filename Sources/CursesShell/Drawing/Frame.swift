/// One cell of the screen.
public struct Cell: Sendable, Hashable {
    var code: GlyphCode
    /// How the glyph looks.
    public var role: Role
    /// What lies under it: a selected row, a popup. Gives the background where `role` names none.
    public var ground: Role

    public init(_ glyph: Character? = " ", role: Role = .base, ground: Role = .base) {
        self.init(code: glyph.map { GlyphCode($0) } ?? .rightHalf, role: role, ground: ground)
    }

    init(code: GlyphCode, role: Role = .base, ground: Role = .base) {
        self.code = code
        self.role = role
        self.ground = ground
    }

    /// One grapheme cluster of one or two columns; `nil` in the right half of one of two columns.
    public var glyph: Character? {
        get { code.character }
        set { code = newValue.map { GlyphCode($0) } ?? .rightHalf }
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
        cells = Array(repeating: Cell(code: .blank), count: size.columns * size.rows)
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
        _ text: String, at point: Point, role: Role = .base, ground: Role? = nil, width: Int = .max
    ) -> Int {
        text.withGlyphScanner { draw(&$0, at: point, role, ground, width) }
    }

    /// The same for whole scalars of UTF-8 that are no string.
    @discardableResult
    public mutating func draw(
        utf8 bytes: UnsafeBufferPointer<UInt8>, at point: Point, role: Role = .base, ground: Role? = nil, width: Int = .max
    ) -> Int {
        var scanner = GlyphScanner(bytes)
        return draw(&scanner, at: point, role, ground, width)
    }

    private mutating func draw(
        _ scanner: inout GlyphScanner, at point: Point, _ role: Role, _ ground: Role?, _ width: Int
    ) -> Int {
        guard point.row >= 0, point.row < size.rows, point.column < size.columns, width > 0 else { return 0 }
        let most = min(width, size.columns - point.column)
        var taken = 0
        while taken < most {
            let at = Point(column: point.column + taken, row: point.row)
            if at.column >= 0 {
                taken += drawASCII(scanner.takeASCII(atMost: most - taken), at: at, role, ground)
                guard taken < most else { break }
            }
            guard let glyph = scanner.next(), glyph.columns <= width - taken else { break }
            put(glyph, at: point.column + taken, point.row, role, ground)
            taken += glyph.columns
        }
        return taken
    }

    /// Draws plain ASCII that is known to fit, one cell a byte, and returns its columns. Nearly all text is of this
    /// kind, and needs none of the care that the rest does.
    private mutating func drawASCII(
        _ bytes: UnsafeBufferPointer<UInt8>.SubSequence, at point: Point, _ role: Role, _ ground: Role?
    ) -> Int {
        guard !bytes.isEmpty else { return 0 }
        mend(left: point.column, right: point.column + bytes.count, point.row)
        var index = point.row * size.columns + point.column
        cells.withUnsafeMutableBufferPointer { cells in
            for byte in bytes {
                cells[index] = Cell(code: GlyphCode(raw: UInt32(byte)), role: role, ground: ground ?? cells[index].ground)
                index += 1
            }
        }
        return bytes.count
    }

    private mutating func put(
        _ glyph: GlyphScanner.Glyph, at column: Int, _ row: Int, _ role: Role, _ ground: Role?
    ) {
        let columns = glyph.columns
        guard columns > 0, column + columns > 0, column < size.columns else { return }
        let start = row * size.columns
        // Half a wide glyph at either edge becomes blank rather than spilling over.
        guard column >= 0, column + columns <= size.columns else {
            for c in max(0, column)..<min(size.columns, column + columns) { set(start + c, .blank, role, ground) }
            return
        }
        mend(left: column, right: column + columns, row)
        set(start + column, glyph.code, role, ground)
        if columns == 2 { set(start + column + 1, .rightHalf, role, ground) }
    }

    private mutating func set(_ index: Int, _ code: GlyphCode, _ role: Role, _ ground: Role?) {
        cells[index].code = code
        cells[index].role = role
        if let ground { cells[index].ground = ground }
    }

    /// Blanks the other halves of wide glyphs that drawing over `left..<right` would cut in two.
    private mutating func mend(left: Int, right: Int, _ row: Int) {
        let start = row * size.columns
        if left > 0, cells[start + left].code == .rightHalf { cells[start + left - 1].code = .blank }
        if right < size.columns, cells[start + right].code == .rightHalf { cells[start + right].code = .blank }
    }

    /// Blanks the rectangle and gives it that ground.
    public mutating func fill(_ rect: Rect, ground: Role = .base, role: Role = .base) {
        let rect = rect.intersection(Rect(size))
        guard !rect.isEmpty else { return }
        let blank = Cell(code: .blank, role: role, ground: ground)
        for row in rect.rows {
            mend(left: rect.column, right: rect.column + rect.width, row)
            let start = row * size.columns
            for column in rect.columns { cells[start + column] = blank }
        }
    }

    /// Draws one sign of one column in every cell of the rectangle: rules and edges. With no `ground`, what lies there stays
    /// it.
    mutating func tile(_ sign: Unicode.Scalar, over rect: Rect, role: Role, ground: Role?) {
        let rect = rect.intersection(Rect(size))
        guard !rect.isEmpty else { return }
        let code = GlyphCode(sign)
        for row in rect.rows {
            mend(left: rect.column, right: rect.column + rect.width, row)
            for index in row * size.columns + rect.column..<row * size.columns + rect.column + rect.width {
                set(index, code, role, ground)
            }
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
