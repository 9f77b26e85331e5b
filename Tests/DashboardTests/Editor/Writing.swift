import CursesShell
import Scrutiny

@testable import Dashboard

/// An officer at a dashboard whose register keeps what is saved: keys in, and what follows from them done at once.
struct Writing {
    let shelf: WorkingShelf
    let author: String
    var dashboard: Dashboard
    private(set) var copied: [String] = []
    private(set) var files: [String: String] = [:]
    private(set) var syncs = 0
    private(set) var hasQuit = false
    /// What the person's own editor makes of a text.
    var ownEditor: @Sendable (String) -> String? = { _ in nil }

    init(_ shelf: WorkingShelf = WorkingShelf(), by author: String = "A. Tester", columns: Int = 80, rows: Int = 24) {
        self.shelf = shelf
        self.author = author
        dashboard = Dashboard(
            .init(
                source: shelf, author: author, today: Invented.meeting, registerName: "register.sqlite", themeName: "dark"),
            size: Size(columns: columns, rows: rows))
    }

    mutating func press(_ notation: String) {
        for event in events(notation) { send(event) }
    }

    mutating func send(_ event: InputEvent) { act(dashboard.handle(event)) }

    /// Nobody types for as long as the dashboard waits for that.
    mutating func rest() {
        for _ in 0..<4 where dashboard.patience != nil { act(dashboard.rest()) }
    }

    mutating func learnOfChanges() { act(dashboard.handle(.registerChanged)) }

    private mutating func act(_ effects: [Effect]) {
        for effect in effects {
            switch effect {
            case .copy(let text): copied.append(text)
            case .writeFile(let text, let path): files[path] = text
            case .editElsewhere(let text): act(dashboard.handle(.editedElsewhere(ownEditor(text))))
            case .syncDrafts: syncs += 1
            case .quit: hasQuit = true
            default: if let outcome = shelf.carryOut(effect, by: author) { act(dashboard.handle(outcome)) }
            }
        }
    }

    var rows: [String] {
        let frame = dashboard.draw()
        return (0..<frame.size.rows).map { frame.text(ofRow: $0) }
    }

    var screen: String { rows.joined(separator: "\n") }

    /// What stands under that letter of the first review's R01.
    func accounts(_ letter: String) -> [Update] { shelf.file(of: Self.r01)?.recommendation.evidence(on: letter)?.updates ?? [] }

    static let r01 = RecommendationID(0)
}
