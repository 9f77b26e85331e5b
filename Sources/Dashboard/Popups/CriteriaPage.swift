import CursesShell
import Scrutiny

/// The guidance on tracking: the five questions as a checklist for this recommendation, and what each category
/// means, in the council's own words where its report brought them.
struct CriteriaPage: Layer {
    private var file: RecommendationFile
    private var cursor = 0
    private var page = Page()
    private static let width = 76

    var name: String { "The criteria" }

    init(_ file: RecommendationFile) { self.file = file }

    private var questions: [String] {
        file.review.guidance.questions.isEmpty ? Guidance.ownQuestions : file.review.guidance.questions
    }

    private func isTicked(_ index: Int) -> Bool { file.ticks.indices.contains(index) && file.ticks[index] }

    static let commands: [Command<CriteriaPage>] = [
        Command("Up", [.up, .character("k")], .move, help: "Go to the question before") { page, _ in page.move(by: -1) },
        Command("Down", [.down, .character("j")], .move, help: "Go to the next question") { page, _ in page.move(by: 1) },
        Command("Page up", [.pageUp], .move, help: "Go up a page") { layer, _ in layer.page.take(.pageUp) },
        Command("Page down", [.pageDown], .move, help: "Go down a page") { layer, _ in layer.page.take(.pageDown) },
        Command(
            "Tick", [.character(" "), .enter], .work, writes: true, help: "Tick the question, or take the tick away",
            bar: .plain
        ) { page, desk in
            desk.perform(.tick(page.file.id, question: page.cursor, at: page.file.meeting, !page.isTicked(page.cursor)))
        },
        Command("Close", [.escape, .character("q"), .character("c")], .program, help: "Close this page", bar: .essential) {
            $1.close()
        },
    ]

    private mutating func move(by count: Int) { 
        cursor = max(0, min(cursor + count, questions.count - 1))
        lines.firstIndex { $0.question == cursor }.map { first in
            if first < page.top || count < 0 && cursor == 0 { page.take(.to(cursor == 0 ? 0 : first)) }
            if first >= page.top + page.height { page.scroll(by: first - page.top - page.height + 2) }
        }
    }

    private var lines: [(line: Document.Line, question: Int?)] = []

    mutating func refresh(_ desk: inout Desk) {
        if let newest = desk.reading({ try $0.file(of: file.id) }) ?? nil { file = newest }
        let inside = PopupFrame.inside(desk.size, width: Self.width, height: .max / 4)
        var built: [(line: Document.Line, question: Int?)] = []
        func add(_ question: Int?, _ write: (inout Document) -> Void) {
            var document = Document(width: inside.width)
            write(&document)
            built += document.lines.map { ($0, question) }
        }
        add(nil) { $0.add("Questions to consider for \(file.recommendation.number)", .heading) }
        for (index, question) in questions.enumerated() {
            add(index) { $0.add(question, lead: [Span(isTicked(index) ? "[x] " : "[ ] ", .strong)]) }
        }
        let own = file.review.guidance.criteria
        add(nil) {
            $0.add([])
            $0.add(own.isEmpty ? "The six categories" : "The six categories, in the council’s words", .heading)
        }
        for category in Category.allCases {
            add(nil) {
                $0.add([
                    Span("\(Symbol.category(category)) \(category.numberedName)", .category(category))
                ])
                $0.add(own[category] ?? category.claim, .base, indent: 2)
            }
        }
        lines = built
        page.set(built.map(\.line), height: inside.height)
    }

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool { page.handle(event) }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let inside = PopupFrame.draw(into: &frame, title: "Criteria", width: Self.width, height: page.lines.count)
        page.draw(into: &frame, inside)
        for (index, line) in lines.enumerated() where line.question == cursor {
            let row = index - page.top
            guard row >= 0, row < inside.height else { continue }
            let rect = Rect(column: inside.column, row: inside.row + row, width: inside.width, height: 1)
            frame.lay(.selected, under: rect)
            if index == 0 || lines[index - 1].question != cursor { frame.cursor = Point(column: rect.column, row: rect.row) }
        }
    }
}
