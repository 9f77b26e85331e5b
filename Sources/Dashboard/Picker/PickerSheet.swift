import CursesShell
import Scrutiny

/// How the picker looks: on a sheet over the recommendation, or on a small screen over all of it.
struct PickerSheet {
    let picker: Picker

    init(_ picker: Picker) { self.picker = picker }

    private static let width = 82
    /// Rows that the list, the view and the fields take, without the findings.
    private static let fixedRows = 12
    private static let labelWidth = 13

    func draw(into frame: inout Frame) {
        let number = picker.file.recommendation.number
        let meeting = picker.file.meeting
        let isCompact = frame.size.columns < 60 || frame.size.rows < 18
        let inside: Rect
        if isCompact {
            inside = Rect(column: 0, row: 0, width: frame.size.columns, height: frame.size.rows - 1)
            frame.fill(inside, ground: .popup)
        } else {
            // As high for every category, so that the sheet stands still while one moves through them.
            let content = Picker.Choice.all.map { findingLines(of: $0, width: Self.width - 2).count }.max() ?? 0
            inside = PopupFrame.draw(
                into: &frame, title: "Assess \(number), at the meeting of \(meeting.long)", width: Self.width,
                height: min(frame.size.rows - 3, Self.fixedRows + max(3, content)))
        }
        drawView(into: &frame, inside, number: isCompact ? number : nil)
        for (index, choice) in Picker.Choice.all.enumerated() {
            draw(
                choice, into: &frame,
                Rect(column: inside.column, row: inside.row + 1 + index, width: inside.width, height: 1))
        }
        let gap = isCompact ? 0 : 1
        let listEnd = inside.row + 1 + Picker.Choice.all.count + gap
        let fields = inside.row + inside.height - 2
        let room = Rect(column: inside.column, row: listEnd, width: inside.width, height: fields - listEnd - gap)
        drawFindings(into: &frame, room)
        drawFields(into: &frame, Rect(column: inside.column, row: fields, width: inside.width, height: 2))
    }

    private func drawView(into frame: inout Frame, _ rect: Rect, number: String?) {
        var column = rect.column
        if let number { column += frame.draw("\(number)  ", at: Point(column: column, row: rect.row), role: .title) }
        if number == nil { column += frame.draw("View of  ", at: Point(column: column, row: rect.row), role: .dim) }
        for assessor in [Assessment.Assessor.committee, .cabinetMember] {
            let name = assessor == .committee ? "Committee" : "Cabinet Member"
            let isChosen = assessor == picker.assessor
            column += frame.draw(
                isChosen ? "‹\(name)› " : " \(name)  ", at: Point(column: column, row: rect.row),
                role: isChosen ? .strong : .dim)
        }
    }

    private func draw(_ choice: Picker.Choice, into frame: inout Frame, _ rect: Rect) {
        let isChosen = choice == picker.choice
        var column = rect.column
        column += frame.draw(isChosen ? "▸ " : "  ", at: Point(column: column, row: rect.row), role: .strong)
        switch choice {
        case .deferred:
            frame.draw("d – Deferred, no view today", at: Point(column: column, row: rect.row), width: rect.width - 2)
        case .category(let category):
            let isShort = rect.width < 60
            let name = isShort ? category.shortName : category.name
            column += frame.draw(
                "\(category.rawValue) \(Symbol.category(category)) \(name)".padded(to: isShort ? 24 : 43),
                at: Point(column: column, row: rect.row), role: .category(category))
            let right = rect.column + rect.width
            // Where there is no room for words, the counts.
            let findings = picker.findings[category] ?? []
            for span in isShort ? findingSpans(FindingCounts(findings)) : briefs(of: findings) {
                guard column + columns(of: span.text) <= right else {
                    frame.draw("…", at: Point(column: min(column, right - 1), row: rect.row), role: .dim)
                    break
                }
                column += frame.draw([span], at: Point(column: column, row: rect.row)) + 2
            }
        }
        if isChosen {
            frame.lay(picker.part == .list ? .selected : .selectedUnfocused, under: rect)
            if picker.part == .list { frame.cursor = Point(column: rect.column, row: rect.row) }
        }
    }

    /// In a word or two what each graver finding says, each once.
    private func briefs(of findings: [Finding]) -> [Span] {
        var seen = Set<String>()
        return [Finding.Severity.contradiction, .missing, .caution].flatMap { severity in
            findings.filter { $0.severity == severity && seen.insert($0.brief).inserted }
                .map { Span("\(Symbol.severity(severity)) \($0.brief)", .severity(severity)) }
        }
    }

    private func findingLines(of choice: Picker.Choice, width: Int) -> [Document.Line] {
        var document = Document(width: width)
        for finding in picker.standing(against: choice) {
            document.add(
                finding.message, .severity(finding.severity),
                lead: [Span("\(Symbol.severity(finding.severity)) ", .severity(finding.severity))])
            document.add(finding.question, .base, lead: [Span("  Ask: ", .dim)])
        }
        if document.lines.isEmpty {
            let words = choice == .deferred
                ? "The recommendation stays on the list, with the claim as it is."
                : "Nothing in the evidence or the dates stands against this."
            document.add(words, .dim)
        }
        return document.lines
    }

    func drawFindings(into frame: inout Frame, _ rect: Rect) {
        guard rect.height > 0 else { return }
        let lines = findingLines(of: picker.choice, width: rect.width - 2)
        let top = max(0, min(picker.scrolled, lines.count - rect.height))
        for (row, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
            frame.draw(
                line.spans, at: Point(column: rect.column + line.indent, row: rect.row + row),
                width: rect.width - line.indent)
        }
        // The lines end two columns before the edge, which on a small screen is the screen's.
        frame.drawMore(
            above: top > 0, below: top + rect.height < lines.count,
            beside: Rect(column: rect.column, row: rect.row, width: rect.width - 1, height: rect.height))
    }

    func drawFields(into frame: inout Frame, _ rect: Rect) {
        if let fact = picker.fact {
            let isFocused = picker.part == .fact
            frame.draw(fact.label, at: Point(column: rect.column, row: rect.row), role: isFocused ? .strong : .dim)
            let column = rect.column + Self.labelWidth
            if fact == .obstacle {
                picker.obstacle.draw(
                    into: &frame, at: Point(column: column, row: rect.row), width: rect.width - Self.labelWidth,
                    isFocused: isFocused,
                    placeholder: "what is in the way, outside the council’s control")
            } else {
                let field = fact == .completed ? picker.completed : picker.anticipated
                let width = min(20, (rect.width - Self.labelWidth) / 2)
                field.draw(into: &frame, at: Point(column: column, row: rect.row), width: width, isFocused: isFocused)
                let judged = picker.judgedFact
                let room = rect.width - Self.labelWidth - width - 1
                let words = columns(of: judged.words) <= room ? judged.words : judged.brief
                frame.draw(
                    fitted(words, to: room),
                    at: Point(column: column + width + 1, row: rect.row), role: judged.isWrong ? .inputError : .dim)
            }
        }
        var row = rect.row + 1
        if picker.dress == .projector {
            draw(
                "Moved by", picker.mover, .mover, into: &frame,
                Rect(column: rect.column, row: row, width: rect.width, height: 1))
            row += 1
        }
        draw(
            "Reason", picker.reason, .reason, into: &frame, Rect(column: rect.column, row: row, width: rect.width, height: 1)
        )
    }

    private func draw(_ label: String, _ field: TextField, _ part: Picker.Part, into frame: inout Frame, _ rect: Rect) {
        let isFocused = picker.part == part
        frame.draw(label, at: Point(column: rect.column, row: rect.row), role: isFocused ? .strong : .dim)
        field.draw(
            into: &frame, at: Point(column: rect.column + Self.labelWidth, row: rect.row),
            width: rect.width - Self.labelWidth,
            isFocused: isFocused)
    }
}
