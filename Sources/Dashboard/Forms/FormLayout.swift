import CursesShell

/// Where the lines of a form stand on the screen: a line for each field, as many as its text takes for the one with the
/// cursor, and under a field what somebody else has put there.
struct FormLayout: Sendable {
    enum Line: Sendable, Hashable {
        /// That row of the field's text, from 0.
        case field(Int, row: Int)
        case theirs(Int)

        var field: Int {
            switch self {
            case .field(let index, _), .theirs(let index): index
            }
        }
    }

    static let width = 76

    let lines: [Line]
    /// The first line that is shown.
    let top: Int
    /// Within the border; its last row says what is typed.
    let inside: Rect
    /// Columns for the labels, with the blank behind them.
    let labels: Int
    /// The text of the field with the cursor.
    let text: FieldRows

    init(_ fields: [FormField], focus: Int, _ size: Size) {
        labels = min(max(12, fields.map { columns(of: $0.label) }.max() ?? 0), 18) + 1
        let room = PopupFrame.inside(size, width: Self.width, height: 1).width - labels
        let rows = fields.map { FieldRows($0.input, width: room) }
        text = rows.indices.contains(focus) ? rows[focus] : FieldRows(TextField(), width: room)
        var lines: [Line] = []
        for (index, field) in fields.enumerated() {
            for row in 0..<(index == focus ? rows[index].count : 1) { lines.append(.field(index, row: row)) }
            if field.theirs != nil { lines.append(.theirs(index)) }
        }
        self.lines = lines
        // With room for a text of some rows, so that the sheet mostly stays where it is when one goes from field to field.
        let most = min(max(3, rows.map(\.count).max() ?? 1), 5)
        inside = PopupFrame.inside(size, width: Self.width, height: lines.count - text.count + max(most, text.count) + 1)
        let height = max(1, inside.height - 1)
        let cursor = lines.firstIndex(of: .field(focus, row: text.cursor.row)) ?? 0
        // With the line after it, as far as there is one.
        top = max(0, min(cursor - height + 1 + (cursor + 1 < lines.count && height > 1 ? 1 : 0), lines.count - height))
    }

    /// Rows for lines.
    var height: Int { max(1, inside.height - 1) }
    var isMoreBelow: Bool { top + height < lines.count }

    /// What stands at that place of the screen.
    func line(at point: Point) -> Line? {
        guard inside.contains(point), point.row - inside.row < height else { return nil }
        let index = top + point.row - inside.row
        return lines.indices.contains(index) ? lines[index] : nil
    }
}
