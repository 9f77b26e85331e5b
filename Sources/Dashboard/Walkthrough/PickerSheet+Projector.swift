import CursesShell
import Scrutiny

/// The picker as a slide: seven choices large enough for a room, the one that is meant in block letters beside them.
extension PickerSheet {
    func drawLarge(into frame: inout Frame) {
        let screen = Size(columns: frame.size.columns, rows: frame.size.rows - 1)
        frame.fill(Rect(screen), ground: .slide, role: .slide)
        let stage = Stage(size: screen, zoom: 0)
        let isSmall = screen.rows < 16
        let head = "\(picker.file.recommendation.number)\(Symbol.step)the committee’s view"
        frame.draw(fitted(head, to: stage.width), at: Point(column: stage.column, row: stage.headRow), role: .slideTitle)

        let figure = isSmall || stage.width < 50 ? nil : self.figure
        let indent = figure == nil ? 0 : 10
        let top = stage.page.row
        for (row, letters) in (figure ?? []).enumerated() {
            frame.draw(letters, at: Point(column: stage.column, row: top + 1 + row), role: role(of: picker.choice))
        }
        for (row, choice) in Picker.Choice.all.enumerated() {
            drawLarge(
                choice, into: &frame,
                Rect(column: stage.column + indent, row: top + row, width: stage.width - indent, height: 1))
        }
        let fields = 3
        let fieldTop = isSmall ? screen.rows - fields : stage.footRow - fields + 1
        let findings = top + Picker.Choice.all.count + (isSmall ? 0 : 1)
        drawFindings(
            into: &frame,
            Rect(column: stage.column, row: findings, width: stage.width, height: fieldTop - findings - (isSmall ? 0 : 1)))
        drawFields(into: &frame, Rect(column: stage.column, row: fieldTop, width: stage.width, height: fields))
    }

    private var figure: [String]? {
        if case .category(let category) = picker.choice {
            BlockLetters.rows(of: String(category.rawValue))
        } else {
            BlockLetters.rows(of: "D")
        }
    }

    private func role(of choice: Picker.Choice) -> Role {
        if case .category(let category) = choice { .category(category) } else { .slide }
    }

    private func drawLarge(_ choice: Picker.Choice, into frame: inout Frame, _ rect: Rect) {
        let isChosen = choice == picker.choice
        var column = rect.column
        column += frame.draw(isChosen ? "▸ " : "  ", at: Point(column: column, row: rect.row), role: .slideBig)
        switch choice {
        case .deferred:
            frame.draw(
                "d – Deferred, no view today", at: Point(column: column, row: rect.row), role: .slide, width: rect.width - 2)
        case .category(let category):
            let counts = findingSpans(FindingCounts(picker.findings[category] ?? []))
            let right = rect.column + rect.width - counts.reduce(0) { $0 + columns(of: $1.text) }
            let name = "\(category.rawValue) \(Symbol.category(category)) \(category.name)"
            let short = "\(category.rawValue) \(Symbol.category(category)) \(category.shortName)"
            frame.draw(
                columns(of: name) < right - column ? name : fitted(short, to: right - column - 1),
                at: Point(column: column, row: rect.row), role: .category(category))
            frame.draw(counts, at: Point(column: right, row: rect.row))
        }
        guard isChosen else { return }
        frame.lay(picker.part == .list ? .selected : .selectedUnfocused, under: rect)
        if picker.part == .list { frame.cursor = Point(column: rect.column, row: rect.row) }
    }
}
