import CursesShell

/// How a slide stands on a screen: one narrow column of text in the middle, with room around it.
///
///     head      R03 › c)                 Third sector commissioning
///
///     page      … the text, at most 60 columns …
///
///     foot      2 of 5 decided                          page 1 of 2
struct Stage: Sendable, Hashable {
    /// Without the bar at the bottom.
    let size: Size
    /// 0, 1 or 2: fewer columns and more space each time.
    let zoom: Int

    static let zooms = 3
    private static let widths = [60, 46, 34]

    init(size: Size, zoom: Int) {
        self.size = size
        self.zoom = max(0, min(zoom, Self.zooms - 1))
    }

    private var isLow: Bool { size.rows < 16 }
    private var isTall: Bool { size.rows >= 30 }

    /// Columns of the text.
    var width: Int { max(1, min(Self.widths[zoom], size.columns - (size.columns < 60 ? 4 : 12))) }
    var column: Int { max(0, (size.columns - width) / 2) }
    var headRow: Int { isTall ? 2 : isLow ? 0 : 1 }
    var footRow: Int { max(0, size.rows - 1 - (isTall ? 1 : 0)) }

    /// Where a page stands.
    var page: Rect {
        let top = headRow + (isTall ? 3 : isLow ? 1 : 2)
        return Rect(column: column, row: top, width: width, height: max(1, footRow - top - (isLow ? 0 : 1)))
    }

    /// An empty slide of these measures.
    var blank: SlideText { SlideText(width: width, height: page.height, isSpaced: zoom == Self.zooms - 1) }
}
