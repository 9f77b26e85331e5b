import CursesShell
import Scrutiny

/// One recommendation: its sub-items opening on their evidence, the findings where they stand.
struct RecommendationPane: Sendable {
    private var checked: CheckedRecommendation?
    private var opened: Set<String?> = []
    private(set) var document = Document(width: 1)
    private var size = Size(columns: 1, rows: 1)
    /// The first line in sight.
    private(set) var top = 0
    /// Which of the document's stops has the cursor.
    private var stop = 0
    /// Where walking from finding to finding has got to.
    private var finding: Int?

    /// The sub-item that the cursor is in; nil on the whole.
    var subItem: String? { document.stops.indices.contains(stop) ? document.stops[stop].subItem : nil }

    var file: RecommendationFile? { checked?.file }
    var findings: [Finding] { checked?.findings ?? [] }

    // MARK: - Reading

    /// Shows that recommendation, or none; the same one as before keeps its place and what was opened.
    mutating func show(_ checked: CheckedRecommendation?, _ size: Size) {
        let isSame = checked != nil && checked?.file.id == file?.id
        self.size = size
        self.checked = checked
        if !isSame {
            opened = checked?.opened ?? []
            (top, stop, finding) = (0, 0, nil)
        }
        lay()
    }

    private mutating func lay() {
        let target = document.stops.indices.contains(stop) ? document.stops[stop].target : nil
        document = checked?.document(opened: opened, width: size.columns) ?? Document(width: size.columns)
        if let target, let same = document.stops.firstIndex(where: { $0.target == target }) { stop = same }
        stop = max(0, min(stop, document.stops.count - 1))
        scroll(by: 0)
    }

    // MARK: - Moving

    private var lastTop: Int { max(0, document.lines.count - size.rows) }
    private var inSight: Range<Int> { top..<top + size.rows }

    mutating func scroll(by lines: Int) { top = max(0, min(top + lines, lastTop)) }

    mutating func take(_ step: Step) {
        switch step {
        case .down:
            if stop + 1 < document.stops.count, document.stops[stop + 1].line < inSight.upperBound {
                stop += 1
                bringIntoSight(document.stops[stop].line)
            } else {
                scroll(by: 1)
            }
        case .up:
            if stop > 0, document.stops[stop - 1].line >= top {
                stop -= 1
            } else if stop < document.stops.count, document.stops[stop].line < top || stop == 0 {
                scroll(by: -1)
            } else {
                scroll(by: -1)
            }
        case .pageDown: turn(by: max(1, size.rows - 2))
        case .pageUp: turn(by: -max(1, size.rows - 2))
        case .first:
            top = 0
            stop = 0
        case .last:
            top = lastTop
            stop = max(0, document.stops.count - 1)
        case .to(let line): select(line: line - top)
        }
    }

    private mutating func turn(by lines: Int) {
        scroll(by: lines)
        // The cursor comes along: to the first stop in sight, else to the part that is being read.
        stop = document.stops.firstIndex { inSight.contains($0.line) }
            ?? document.stops.lastIndex { $0.line < top } ?? stop
    }

    private mutating func bringIntoSight(_ line: Int) {
        if line < top { top = line }
        if line >= top + size.rows { top = line - size.rows + 1 }
        scroll(by: 0)
    }

    /// Opens or closes the sub-item under the cursor, or answers with the reference to follow.
    mutating func activate() -> Reference? {
        guard document.stops.indices.contains(stop) else { return nil }
        switch document.stops[stop].target {
        case .reference(let reference, _): return reference
        case .subItem(let letter):
            if opened.remove(letter) == nil { opened.insert(letter) }
            lay()
            showOpened()
            return nil
        }
    }

    /// Opens all sub-items, or closes all when all are open.
    mutating func toggleAll() {
        let all = Set(document.stops.compactMap { stop -> String?? in
            if case .subItem(let letter) = stop.target { .some(letter) } else { nil }
        })
        opened = opened == all ? [] : all
        lay()
        showOpened()
    }

    /// Opens that sub-item and puts the cursor on it.
    mutating func open(_ letter: String?) {
        guard let file else { return }
        if letter != nil || file.recommendation.evidence(on: nil) != nil { opened.insert(letter) }
        lay()
        if let index = document.stops.firstIndex(where: { $0.target == .subItem(letter) }) { stop = index }
        showOpened()
    }

    /// Brings what was opened into sight as far as the pane allows, its heading always.
    private mutating func showOpened() {
        guard document.stops.indices.contains(stop) else { return }
        let line = document.stops[stop].line
        let next = document.stops.dropFirst(stop + 1).first {
            if case .subItem = $0.target { true } else { false }
        }?.line ?? document.lines.count
        if next > top + size.rows { top = max(top, next - size.rows) }
        if line < top || line >= top + size.rows { top = line }
        scroll(by: 0)
    }

    mutating func select(line: Int) {
        let line = top + line
        if let index = document.stops.lastIndex(where: { $0.line <= line }) { stop = index }
    }

    // MARK: - Findings one after another

    /// Goes to the next finding of this recommendation, or the one before; false when there is none that way.
    mutating func stepFinding(forward: Bool) -> Bool {
        guard !findings.isEmpty else { return false }
        let next = finding.map { forward ? $0 + 1 : $0 - 1 } ?? (forward ? 0 : findings.count - 1)
        guard findings.indices.contains(next) else { return false }
        finding = next
        open(findings[next].subItem)
        if let line = document.findingLines[next] {
            bringIntoSight(min(line + 2, document.lines.count - 1))
            bringIntoSight(line)
        }
        return true
    }

    // MARK: - Drawing

    func draw(into frame: inout Frame, _ rect: Rect, isFocused: Bool) {
        guard file != nil else { return }
        let focused = document.stops.indices.contains(stop) ? document.stops[stop] : nil
        for (row, index) in (top..<min(document.lines.count, top + rect.height)).enumerated() {
            let line = document.lines[index]
            let place = Point(column: rect.column + line.indent, row: rect.row + row)
            frame.draw(line.spans, at: place, width: rect.width - line.indent)
            guard let focused, focused.line == index else { continue }
            if let columns = focused.columns {
                let link = Rect(column: rect.column + columns.lowerBound, row: place.row, width: columns.count, height: 1)
                if isFocused { frame.mark(.linkFocused, over: link.intersection(rect)) }
            } else {
                frame.draw(Symbol.cursor, at: Point(column: rect.column, row: place.row), role: .strong)
                frame.lay(
                    isFocused ? .selected : .selectedUnfocused,
                    under: Rect(column: rect.column, row: place.row, width: rect.width, height: 1))
            }
            if isFocused { frame.cursor = Point(column: rect.column + (focused.columns?.lowerBound ?? 0), row: place.row) }
        }
        frame.drawMore(above: top > 0, below: top < lastTop, beside: rect)
    }
}
