/// The rows of a long list that are on the screen, the cursor among them. Rows come from where they are kept,
/// a page at a time; a list of 100,000 costs what one of 50 costs.
struct RowWindow<Row: Sendable>: Sendable {
    private(set) var count = 0
    /// 0 when the list is empty.
    private(set) var cursor = 0
    /// The row at the top of the pane.
    private(set) var top = 0
    /// Rows of the pane, 1 or more.
    private(set) var height = 1
    private var loaded: Range<Int> = 0..<0
    private var rows: [Row] = []

    var isEmpty: Bool { count == 0 }

    /// The rows in sight.
    var visible: Range<Int> { top..<min(count, top + height) }

    /// Nil when that row is not loaded.
    subscript(index: Int) -> Row? {
        loaded.contains(index) ? rows[index - loaded.lowerBound] : nil
    }

    var current: Row? { self[cursor] }

    /// Moves the cursor there, held to the list, and the top so that the cursor is in sight.
    mutating func moveTo(_ row: Int) {
        cursor = max(0, min(row, count - 1))
        keepInSight()
    }

    mutating func move(by rows: Int) { moveTo(cursor + rows) }

    /// Moves what is seen, and the cursor only as far as needed to stay in sight.
    mutating func scroll(by rows: Int) {
        top = max(0, min(top + rows, count - height))
        cursor = max(top, min(cursor, top + height - 1, count - 1))
        cursor = max(0, cursor)
    }

    mutating func resize(height: Int) {
        self.height = max(1, height)
        keepInSight()
    }

    mutating func recount(_ count: Int) {
        self.count = max(0, count)
        loaded = 0..<0
        rows = []
        moveTo(cursor)
    }

    private mutating func keepInSight() {
        if cursor < top { top = cursor }
        if cursor >= top + height { top = cursor - height + 1 }
        top = max(0, min(top, count - height))
    }

    /// Whether rows in sight have yet to be read.
    var needsRows: Bool {
        !(visible.isEmpty || (loaded.lowerBound <= visible.lowerBound && visible.upperBound <= loaded.upperBound))
    }

    /// The rows to read: those in sight, with a page before and behind, so that scrolling reads seldom.
    var wanted: Range<Int> { max(0, top - height)..<min(count, top + 2 * height) }

    /// Takes the rows that were read for `range`; fewer than asked for mean that the list has become shorter.
    mutating func fill(_ range: Range<Int>, with rows: [Row]) {
        self.rows = rows
        loaded = range.lowerBound..<range.lowerBound + rows.count
        if rows.count < range.count { count = min(count, loaded.upperBound); moveTo(cursor) }
    }
}
