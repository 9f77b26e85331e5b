import CursesShell

/// Where the parts of the editor stand: the recommendation's own words beside the text, or over it where the screen is
/// narrow; one row under both for what the check says.
struct EvidenceLayout: Sendable {
    let hasBorders: Bool
    let header: Rect
    /// The borders; on a narrow screen, where there are none, the same as what is inside.
    let wordsFrame: Rect
    let editorFrame: Rect
    /// Between the two on a narrow screen.
    let rule: Rect
    let status: Rect

    init(_ size: Size) {
        let body = Rect(column: 0, row: 1, width: size.columns, height: size.rows - 3)
        header = Rect(column: 0, row: 0, width: size.columns, height: 1)
        status = Rect(column: 0, row: size.rows - 2, width: size.columns, height: 1)
        hasBorders = PaneLayout(size, focus: .recommendation).hasBorders
        if hasBorders {
            let width = min(60, size.columns * 36 / 100)
            wordsFrame = Rect(column: 0, row: body.row, width: width, height: body.height)
            editorFrame = Rect(column: width, row: body.row, width: size.columns - width, height: body.height)
            rule = Rect(column: 0, row: 0, width: 0, height: 0)
        } else {
            let height = max(2, min(6, body.height / 4))
            wordsFrame = Rect(column: 0, row: body.row, width: size.columns, height: height)
            rule = Rect(column: 0, row: body.row + height, width: size.columns, height: 1)
            editorFrame = Rect(column: 0, row: rule.row + 1, width: size.columns, height: body.height - height - 1)
        }
    }

    var words: Rect { inside(wordsFrame) }
    var editor: Rect { inside(editorFrame) }

    private func inside(_ rect: Rect) -> Rect { hasBorders ? rect.inset(columns: 1, rows: 1) : rect.inset(columns: 1) }
}
