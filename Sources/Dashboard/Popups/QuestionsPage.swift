import CursesShell
import Scrutiny

/// The questions for a meeting on one page: recommendation by recommendation the claim, the doubt, the question.
struct QuestionsPage: Paged {
    private let review: ReviewSummary
    var page = Page()
    /// For each line that belongs to a recommendation, where it leads.
    private var places: [Place?] = []

    var name: String { "The questions" }
    var isOpaque: Bool { true }

    init(_ review: ReviewSummary) { self.review = review }

    static var commands: [Command<QuestionsPage>] {
        [
            Command("Go there", [.enter], .work, help: "Open the recommendation at the top of the page", bar: .plain) {
                layer, desk in
                layer.goThere(&desk)
            },
            Command("Copy", [.character("y")], .work, help: "Copy the page to the clipboard", bar: .plain) { layer, desk in
                desk.emit(.copy(layer.plainText))
                desk.say("Copied.")
            },
        ] + scrolling
    }

    /// Recommendations read for one page; a tracker of thousands is not a meeting's agenda.
    private static let most = 300

    mutating func refresh(_ desk: inout Desk) {
        let width = min(78, desk.size.columns - 2)
        let review = review
        let rows = desk.reading { try $0.recommendations(in: review.id, .open, by: .number, rows: 0..<Self.most) } ?? []
        var document = Document(width: width)
        var places: [Place?] = []
        document.add(review.title, .title)
        if let meeting = review.meeting { document.add("Questions for the meeting of \(meeting.long)", .dim) }
        places = Array(repeating: nil, count: document.lines.count)
        for row in rows {
            guard let file = desk.reading({ try $0.file(of: row.id) }) ?? nil else { continue }
            document.addBlank()
            Self.write(MeetingQuestions(file), into: &document)
            let place = Place(review: review.id, recommendation: row.id, subItem: nil)
            places += Array(repeating: place, count: document.lines.count - places.count)
        }
        if rows.isEmpty { document.add("No recommendation is open.", .dim) }
        if rows.count == Self.most { document.add("The first \(Self.most) recommendations are shown.", .dim) }
        self.places = places
        page.set(document.lines, height: desk.size.rows - 2)
    }

    private static func write(_ questions: MeetingQuestions, into document: inout Document) {
        let claim = questions.claim.map { "\(Symbol.category($0)) \($0.numberedName)" } ?? "no category claimed"
        document.add([Span("\(questions.number)  ", .strong), Span(claim, .category(questions.claim))])
        document.add(fitted(questions.text, to: document.width * 2), .dim, indent: 2)
        for finding in questions.doubts {
            document.add(
                finding.message, .severity(finding.severity),
                lead: [Span("\(Symbol.severity(finding.severity)) ", .severity(finding.severity))], indent: 2)
            document.add(finding.question, .base, lead: [Span("Ask: ", .strong)], indent: 4)
        }
        for finding in questions.missing {
            document.add(
                finding.message, .severity(.missing), lead: [Span("\(Symbol.severity(.missing)) ", .severity(.missing))],
                indent: 2)
        }
        if questions.isUnchallenged { document.add("Nothing stands against it.", .dim, indent: 2) }
    }

    private func goThere(_ desk: inout Desk) {
        guard let place = places.dropFirst(page.top).compactMap({ $0 }).first else { return }
        desk.ask(.panes { $0.show(place, &$1) })
        desk.close()
    }

    private var plainText: String {
        page.lines.map { String(repeating: " ", count: $0.indent) + $0.spans.map(\.text).joined() }.joined(separator: "\n")
    }

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool { page.handle(event) }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let column = max(1, (desk.size.columns - 78) / 2)
        page.draw(
            into: &frame, Rect(column: column, row: 0, width: min(78, desk.size.columns - 2), height: desk.size.rows - 1))
    }
}
