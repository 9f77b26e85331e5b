import CursesShell

/// The sheet that a popup is drawn on.
enum PopupFrame {
    /// A bordered sheet in the middle of the screen, as large as asked for and as the screen allows. Answers with
    /// the rectangle inside.
    static func draw(into frame: inout Frame, title: String, width: Int, height: Int) -> Rect {
        let rect = place(in: frame.size, width: width, height: height)
        frame.fill(rect, ground: .popup, role: .base)
        frame.border(rect, title: title, role: .popupBorder)
        return rect.inset(columns: 2, rows: 1)
    }

    /// `width` and `height` are those of the content.
    static func place(in size: Size, width: Int, height: Int) -> Rect {
        let width = min(width + 4, size.columns)
        let height = min(height + 2, size.rows - 1)
        return Rect(
            column: (size.columns - width) / 2, row: max(0, (size.rows - 1 - height) / 2), width: width, height: height)
    }

    /// The rectangle inside such a sheet.
    static func inside(_ size: Size, width: Int, height: Int) -> Rect {
        place(in: size, width: width, height: height).inset(columns: 2, rows: 1)
    }
}
