import CursesShell
import Scrutiny

/// Asks for the file that is to come in. Tab goes on with its name.
struct ImportPrompt: Layer {
    private var field: TextField
    /// The names that Tab found for what is typed; nil where it was not pressed since.
    private var completion: PathCompletion?

    var name: String { "Import" }
    static var isTyped: Bool { true }

    init(path: String = "") { field = TextField(path) }

    static let commands: [Command<ImportPrompt>] = [
        Command(
            "Read", [.enter], .work, help: "Read the file, and show what is in it before anything is taken in", bar: .plain,
            unavailable: { prompt, _ in
                prompt.field.text.trimmed.isEmpty ? "Type the name of a file first." : nil
            }
        ) { prompt, desk in
            desk.close()
            desk.open(ImportPage(ReadingRequest(path: prompt.field.text.trimmed)))
            desk.emit(.readFile(ReadingRequest(path: prompt.field.text.trimmed)))
        },
        Command(
            "Complete", [.tab], .work, help: "Go on with the name as far as it is certain, and show how it may go on",
            bar: .plain
        ) { prompt, desk in
            desk.emit(.completePath(prompt.field.text))
        },
        Command("Cancel", [.escape], .program, help: "Leave everything as it was", bar: .essential) { $1.close() },
    ]

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        let before = field.text
        guard field.handle(event) else { return false }
        if field.text != before { completion = nil }
        return true
    }

    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        guard case .paths(let found) = outcome, found.typed == field.text else { return }
        if found.completed != field.text { field.set(found.completed) }
        completion = found
        if found.names.isEmpty { desk.say("No file begins like this.") }
    }

    private static let mostNames = 8

    func draw(into frame: inout Frame, _ desk: Desk) {
        let inside = PopupFrame.draw(into: &frame, title: "Bring in a file", width: 70, height: 3 + Self.mostNames)
        let hint = "A progress report or a tracker: text, Word, PDF, Excel, CSV, a web page"
        frame.draw(fitted(hint, to: inside.width), at: Point(column: inside.column, row: inside.row), role: .dim)
        field.draw(into: &frame, at: Point(column: inside.column, row: inside.row + 2), width: inside.width, isFocused: true)
        // One name is in the field already.
        guard let names = completion?.names, names.count > 1 else { return }
        let room = max(0, inside.height - 3)
        for (row, name) in names.prefix(room).enumerated() {
            let isLast = row == room - 1 && names.count > room
            let text = isLast ? "and \(names.count - room + 1) more" : name
            frame.draw(
                fitted(text, to: inside.width), at: Point(column: inside.column, row: inside.row + 3 + row), role: .dim)
        }
    }
}
