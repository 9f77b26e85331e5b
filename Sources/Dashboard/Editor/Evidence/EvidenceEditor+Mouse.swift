import CursesShell

extension EvidenceEditor {
    mutating func handle(_ mouse: MouseEvent, in rect: Rect) -> EditorReply {
        switch mouse.action {
        case .wheelUp: scroll(-3); return .consumed()
        case .wheelDown: scroll(3); return .consumed()
        case .release: return .consumed()
        case .press, .doublePress: guard rect.contains(mouse.at) else { return .passed }
        case .drag: guard document.active != nil else { return .consumed() }
        }
        let column = mouse.at.column - rect.column
        let rows = rowsInSight()
        guard !rows.isEmpty else { return .consumed() }
        let index = mouse.at.row - rect.row
        if mouse.action == .drag { return drag(toColumn: column, index, rows) }
        guard rows.indices.contains(index) else { return .consumed() }
        let section = rows[index].section
        guard !document.sections[section].isLocked else {
            return mouse.action == .doublePress ? .consumed(.askToUnlock(section: section)) : .consumed()
        }
        document.activate(section)
        switch rows[index] {
        case .text(_, let line):
            _ = document.edit { editor in
                mouse.action == .doublePress
                    ? editor.pressTwice(column: column, in: line) : editor.press(column: column, in: line)
            }
        case .heading: _ = document.edit { $0.moveCursor(to: 0) }
        case .gap: _ = document.edit { $0.moveCursor(to: .max) }
        }
        return .consumed()
    }

    /// The selection stays in the section in which it began; beyond the window's edge the text follows.
    private mutating func drag(toColumn column: Int, _ index: Int, _ rows: [EditorRow]) -> EditorReply {
        guard let active = document.active else { return .consumed() }
        if index < 0 { scroll(-1) } else if index >= textRows { scroll(1) }
        let shown = rowsInSight()
        guard let row = shown.indices.contains(index) ? shown[index] : index < 0 ? shown.first : shown.last else {
            return .consumed()
        }
        if row.section != active {
            _ = document.edit { $0.moveCursor(to: row.section < active ? 0 : .max, selecting: true) }
        } else if case .text(_, let line) = row {
            _ = document.edit { $0.press(column: column, in: line, dragging: true) }
        } else {
            _ = document.edit { editor in
                if case .heading = row {
                    editor.moveCursor(to: 0, selecting: true)
                } else {
                    editor.moveCursor(to: .max, selecting: true)
                }
            }
        }
        return .consumed()
    }
}
