import CursesShell
import Scrutiny

/// One question with a line to answer it on. The answer is read as it is typed, and what is wrong with it is said
/// beside it.
struct Prompt: Layer {
    let title: String
    let hint: String
    private var field: TextField
    /// What the answer means, said under it; or what is wrong with it.
    private let judge: @Sendable (String) -> Judged
    private let accept: @Sendable (String, inout Desk) -> Void

    enum Judged: Sendable {
        case fine(String)
        case wrong(String)

        /// What somebody typed for a date, or for a day.
        static func date(_ text: String) -> Judged {
            do { return .fine(try TypedDate.date(text).long) } catch { return .wrong("\(error)") }
        }

        static func day(_ text: String) -> Judged {
            do { return .fine(try TypedDate.day(text).long) } catch { return .wrong("\(error)") }
        }
    }

    var name: String { title }
    static var isTyped: Bool { true }

    init(
        _ title: String, hint: String, text: String = "", judge: @escaping @Sendable (String) -> Judged,
        accept: @escaping @Sendable (String, inout Desk) -> Void
    ) {
        self.title = title
        self.hint = hint
        field = TextField(text)
        self.judge = judge
        self.accept = accept
    }

    static let commands: [Command<Prompt>] = [
        Command("Done", [.enter], .work, help: "Take the answer", bar: .plain) { prompt, desk in
            if case .wrong(let why) = prompt.judge(prompt.field.text) { return desk.say(why, isError: true) }
            desk.close()
            prompt.accept(prompt.field.text, &desk)
        },
        Command("Cancel", [.escape], .program, help: "Leave everything as it was", bar: .essential) { $1.close() },
    ]

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool { field.handle(event) }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let width = PopupFrame.inside(frame.size, width: 64, height: 4).width
        let hints = Wrap(hint, width: max(1, width)).map { $0 }
        let inside = PopupFrame.draw(into: &frame, title: title, width: 64, height: 3 + hints.count)
        for (row, words) in hints.enumerated() {
            frame.draw(words, at: Point(column: inside.column, row: inside.row + row), role: .dim)
        }
        let row = inside.row + hints.count + 1
        field.draw(into: &frame, at: Point(column: inside.column, row: row), width: inside.width, isFocused: true)
        let (words, role): (String, Role) =
            switch judge(field.text) {
            case .fine(let meaning): (meaning, .dim)
            case .wrong(let why): (why, .inputError)
            }
        frame.draw(fitted(words, to: inside.width), at: Point(column: inside.column, row: row + 1), role: role)
    }
}

extension Prompt {
    /// Sets the "as at" of a review; an empty answer goes back to the newest report's date.
    static func meeting(of summary: ReviewSummary, _ desk: inout Desk) -> Prompt? {
        let today = desk.today
        guard let review = desk.reading({ try $0.review(summary.id) }) ?? nil else { return nil }
        return Prompt(
            "The meeting everything is measured by",
            hint: "A day, such as 3 March 2016. Empty: the newest report’s date.", text: summary.meeting?.long ?? "",
            judge: { text in
                if text.allSatisfy(\.isWhitespace) { return .fine("The date of the newest report") }
                guard let day = try? TypedDate.day(text) else { return .day(text) }
                return review.objection(toMeetingOn: day, today: today).map { .wrong($0) } ?? .fine(day.long)
            },
            accept: { text, desk in
                desk.perform(.setMeeting(summary.id, try? TypedDate.day(text)))
            })
    }

    static func reopen(_ file: RecommendationFile) -> Prompt {
        Prompt(
            "Reopen \(file.recommendation.number)", hint: "Why does it come back to the list?",
            judge: { $0.allSatisfy(\.isWhitespace) ? .wrong("A reason is needed") : .fine("Recorded with your name") },
            accept: { text, desk in
                desk.perform(.reopen(file.id, on: file.meeting, reason: text.trimmed))
            })
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
