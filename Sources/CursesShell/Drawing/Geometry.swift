/// Columns and rows of the terminal, both 0 or more.
public struct Size: Sendable, Hashable {
    public var columns: Int
    public var rows: Int

    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A cell's place: column 0, row 0 is the top left.
public struct Point: Sendable, Hashable {
    public var column: Int
    public var row: Int

    public init(column: Int, row: Int) {
        self.column = column
        self.row = row
    }
}

/// A rectangle of cells. Its width and height are never negative.
public struct Rect: Sendable, Hashable {
    public var column: Int
    public var row: Int
    public var width: Int
    public var height: Int

    public init(column: Int, row: Int, width: Int, height: Int) {
        self.column = column
        self.row = row
        self.width = max(0, width)
        self.height = max(0, height)
    }

    public init(_ size: Size) { self.init(column: 0, row: 0, width: size.columns, height: size.rows) }

    public var columns: Range<Int> { column..<column + width }
    public var rows: Range<Int> { row..<row + height }
    public var isEmpty: Bool { width == 0 || height == 0 }

    public func contains(_ point: Point) -> Bool { columns.contains(point.column) && rows.contains(point.row) }

    /// Smaller by that many columns at the left and right, and rows at the top and bottom.
    public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
        Rect(column: column + columns, row: row + rows, width: width - 2 * columns, height: height - 2 * rows)
    }

    /// A rectangle of that size in the middle of this one, or as much of it as there is room for.
    public func middle(_ size: Size) -> Rect {
        let width = min(size.columns, width), height = min(size.rows, height)
        return Rect(
            column: column + (self.width - width) / 2, row: row + (self.height - height) / 2, width: width, height: height)
    }

    /// The part that lies in both; empty when they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(column, other.column), top = max(row, other.row)
        return Rect(
            column: left, row: top, width: min(column + width, other.column + other.width) - left,
            height: min(row + height, other.row + other.height) - top)
    }
}
