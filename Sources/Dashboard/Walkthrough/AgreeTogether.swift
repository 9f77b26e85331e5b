import CursesShell
import Scrutiny

/// Agreeing in one go to every claim that nothing speaks against.
struct AgreeTogether: Layer {
    private let items: [AgendaItem]
    private var mover = TextField()
    private var reason = TextField()
    private var isOnReason = false

    var name: String { "Taken together" }
    static var isTyped: Bool { true }

    init(_ items: [AgendaItem]) { self.items = items }

    static let commands: [Command<AgreeTogether>] = [
        Command("Record them all", [.enter], .work, writes: true, help: "Record each at the category claimed", bar: .plain) {
            $0.record(&$1)
        },
        Command("Next field", [.tab, .shiftTab, .down, .up], .move, help: "Go to the other field", bar: .plain) { layer, _ in
            layer.isOnReason.toggle()
        },
        Command("Cancel", [.escape], .program, help: "Leave without recording", bar: .essential) { $1.close() },
    ]

    mutating func handle(_ event: InputEvent, _ desk: inout Desk) -> Bool {
        isOnReason ? reason.handle(event) : mover.handle(event)
    }

    private func record(_ desk: inout Desk) {
        func words(_ field: TextField) -> String? { field.text.trimmed.isEmpty ? nil : field.text.trimmed }
        let changes = items.compactMap { item -> Change? in
            guard let category = item.questions.claim else { return nil }
            let view = Assessment(
                by: .committee, category: category, on: item.file.meeting, reason: words(reason), movedBy: words(mover),
                findings: item.questions.missing, recordedBy: desk.author)
            return .record(Decision(view), on: item.id)
        }
        desk.perform(.all(changes))
    }

    mutating func learn(_ outcome: Outcome, _ desk: inout Desk) {
        guard case .performed(.all, _, .deed) = outcome else { return }
        let takes = "\(desk.key("Undo", in: Browser.self)) takes \(items.count == 1 ? "it" : "them") back."
        desk.say("\(items.count) recorded as claimed. \(takes)")
        desk.close()
    }

    func draw(into frame: inout Frame, _ desk: Desk) {
        let numbers = items.map(\.number).joined(separator: ", ")
        let inside = PopupFrame.draw(into: &frame, title: "Agree together", width: 60, height: 5)
        frame.draw(
            fitted("\(items.count) as claimed: \(numbers)", to: inside.width),
            at: Point(column: inside.column, row: inside.row), role: .strong)
        for (row, (label, field, isFocused)) in [("Moved by", mover, !isOnReason), ("Reason", reason, isOnReason)]
            .enumerated()
        {
            let at = Point(column: inside.column, row: inside.row + 2 + row)
            frame.draw(label, at: at, role: isFocused ? .strong : .dim)
            field.draw(
                into: &frame, at: Point(column: at.column + 10, row: at.row), width: inside.width - 10, isFocused: isFocused)
        }
    }
}
