import CursesShell
import Scrutiny

extension EvidenceSheet {
    func draw(into frame: inout Frame, _ desk: Desk) {
        let layout = EvidenceLayout(desk.size)
        drawHeader(into: &frame, layout.header)
        if layout.hasBorders {
            frame.border(layout.wordsFrame, title: file.recommendation.number, role: .border)
            frame.border(layout.editorFrame, title: editorTitle, role: .borderFocused)
        } else {
            let rule = String(repeating: "─", count: layout.rule.width)
            frame.draw(rule, at: Point(column: 0, row: layout.rule.row), role: .borderFocused)
            frame.draw(
                fitted(editorTitle, to: layout.rule.width - 2), at: Point(column: 1, row: layout.rule.row),
                role: .borderFocused)
        }
        words.draw(into: &frame, layout.words)
        // While all accounts are locked there is no caret.
        frame.cursor = Point(column: layout.editor.column, row: layout.editor.row)
        editor.draw(into: &frame, in: layout.editor)
        drawStatus(into: &frame, layout.status, desk)
    }

    private var editorTitle: String { place.subItem.map { "Evidence on \($0))" } ?? "Evidence on the whole" }

    private func drawHeader(into frame: inout Frame, _ rect: Rect) {
        let words = editor.wordCount
        var column = frame.draw(
            "\(words) word\(words == 1 ? "" : "s")", endingBefore: rect.width - 1, row: rect.row, role: .dim)
        if editor.isDirty {
            column = frame.draw(" · ", endingBefore: column, row: rect.row, role: .dim)
            column = frame.draw("not saved", endingBefore: column, row: rect.row, role: .notice)
        }
        let end = Symbol.step + title
        let left = fitted(file.review.title, to: column - 3 - columns(of: end)) + end
        frame.draw(left, at: Point(column: 1, row: rect.row), role: .title, width: column - 2)
    }

    // MARK: - The row under the text

    private func drawStatus(into frame: inout Frame, _ rect: Rect, _ desk: Desk) {
        let (text, role) = status(desk)
        frame.draw(fitted(text, to: rect.width - 2), at: Point(column: 1, row: rect.row), role: role)
    }

    /// What matters most at the moment: whether the work is kept, what is said of the words at the cursor.
    private func status(_ desk: Desk) -> (String, Role) {
        func key(_ title: String) -> String { desk.key(title, in: Self.self) }
        if notKept != nil {
            return ("Not being kept. \(key("Write to a file")) writes it to a file, \(key("Save")) saves it.", .noticeError)
        }
        if let savedMeanwhile {
            return ("\(savedMeanwhile) has saved this evidence meanwhile. \(key("Save")) shows both.", .notice)
        }
        if let mark = editor.document.markAtCursor { return ("Reads as unfinished: \(mark.reason).", mark.role) }
        let marks = editor.document.sections.reduce(0) { $0 + $1.marks.count }
        if marks > 0 {
            return (
                "\(marks == 1 ? "One place reads" : "\(marks) places read") as unfinished: \(key("Next marked words"))", .dim
            )
        }
        if editor.document.active == nil, !editor.document.isEmpty {
            return ("Older accounts are locked. \(key("Add update")) adds an update, \(key("Correct")) corrects.", .dim)
        }
        return ("", .dim)
    }

    // MARK: - The recommendation's own words

    mutating func layWords(_ size: Size) {
        let rect = EvidenceLayout(size).words
        let recommendation = file.recommendation
        var document = Document(width: rect.width)
        if let letter = place.subItem {
            if let subItem = recommendation.subItem(letter) {
                document.add(subItem.text, .strong, lead: [Span("\(letter)) ", .strong)])
            } else {
                document.add("The recommendation has no \(letter)).", .orphan)
            }
            document.addBlank()
        }
        document.add(recommendation.text, place.subItem == nil ? .strong : .base)
        for subItem in recommendation.subItems where subItem.letter != place.subItem {
            document.add(subItem.text, .dim, lead: [Span("\(subItem.letter)) ", .dim)])
        }
        if !recommendation.closing.isEmpty { document.add(recommendation.closing, .dim) }
        document.addBlank()
        if let target = recommendation.deadlineTarget {
            document.add(
                "Due \(target.date?.long ?? target.written)", recommendation.isOverdue(at: file.meeting) ? .overdue : .due)
        }
        if let claim = recommendation.latestAssessment(by: .cabinetMember)?.category {
            document.add("Claimed: \(claim.numberedName)", .category(claim))
        }
        document.add("Meeting of \(file.meeting.long)", .dim)
        words.set(document.lines, height: rect.height)
    }
}
