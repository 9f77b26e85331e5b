import CursesShell
import Scrutiny

/// What the presenter sees beside the slide while others follow: the next slide, the notes, the clock.
struct PresenterView {
    let show: SlideShow
    let time: String?

    static let smallest = Size(columns: 96, rows: 20)
    private static let width = 36

    static func fits(_ size: Size) -> Bool { size.columns >= smallest.columns && size.rows >= smallest.rows }

    /// Where the slide goes.
    static func slide(in screen: Rect) -> Rect {
        Rect(column: screen.column, row: screen.row, width: screen.width - width - 3, height: screen.height)
    }

    func draw(into frame: inout Frame, _ screen: Rect) {
        let left = screen.column + screen.width - Self.width - 3
        for row in screen.rows { frame.draw("│", at: Point(column: left, row: row), role: .border) }
        let side = Rect(column: left + 2, row: screen.row, width: Self.width, height: screen.height)
        frame.fill(Rect(column: left + 1, row: screen.row, width: Self.width + 2, height: screen.height))
        var row = side.row
        if let time {
            frame.draw(fitted(time, to: side.width), at: Point(column: side.column, row: row), role: .strong)
            row += 2
        }
        let half = (side.height - (row - side.row)) / 2
        draw(next, into: &frame, Rect(column: side.column, row: row, width: side.width, height: half))
        draw(
            notes, into: &frame,
            Rect(column: side.column, row: row + half, width: side.width, height: side.row + side.height - row - half))
    }

    private func draw(_ document: Document, into frame: inout Frame, _ rect: Rect) {
        for (row, line) in document.lines.prefix(rect.height).enumerated() {
            frame.draw(
                line.spans, at: Point(column: rect.column + line.indent, row: rect.row + row),
                width: rect.width - line.indent)
        }
        if document.lines.count > rect.height, rect.height > 0 {
            frame.draw("…", endingBefore: rect.column + rect.width, row: rect.row + rect.height - 1, role: .dim)
        }
    }

    /// The next slide's beginning, in small.
    private var next: Document {
        var document = Document(width: Self.width)
        guard let topic = show.deck.slide(after: show.state.topic) else {
            document.add("This is the last slide.", .dim)
            return document
        }
        document.add([Span("Next  ", .dim), Span(fitted(topic.name(in: show.deck), to: Self.width - 6), .heading)])
        let stage = Stage(size: Size(columns: Self.width + 4, rows: 12), zoom: 0)
        for line in show.text(of: topic, on: stage).lines { document.add(line.line.spans, indent: line.line.indent) }
        return document
    }

    /// What to ask about the recommendation, and what is not recorded; at the title, what the guidance asks of everything.
    private var notes: Document {
        var document = Document(width: Self.width)
        guard let item = show.deck.item(show.state.topic.recommendation) else {
            document.add("Notes", .heading)
            let asked = show.deck.review.guidance.questions
            for question in asked.isEmpty ? Guidance.ownQuestions : asked {
                document.add(question, lead: [Span("– ", .dim)])
            }
            return document
        }
        document.add("Notes on \(item.number)", .heading)
        for finding in item.questions.doubts + item.questions.missing {
            let role = Role.severity(finding.severity)
            document.add(
                finding.question, .base,
                lead: [Span("\(finding.subItem.map { "\($0)) " } ?? "")\(Symbol.severity(finding.severity)) ", role)])
        }
        if item.questions.isUnchallenged { document.add("Nothing stands against the claim.", .dim) }
        for line in item.recommendation.responsibility { document.add(line, .dim) }
        return document
    }
}
