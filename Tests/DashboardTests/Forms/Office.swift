import CursesShell
import Scrutiny

@testable import Dashboard

/// An officer at a dashboard whose changes are carried out.
struct Office {
    let shelf: WorkingShelf
    var dashboard: Dashboard
    private(set) var changes: [Change] = []

    init(_ shelf: WorkingShelf = WorkingShelf(), columns: Int = 80, rows: Int = 24, keys: KeyMap = KeyMap()) {
        self.shelf = shelf
        dashboard = Dashboard(
            .init(source: shelf, author: "A. Tester", today: Invented.day("2026-11-24"), registerName: "register.sqlite", keys: keys),
            size: Size(columns: columns, rows: rows))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { carryOut(dashboard.handle(.key(key))) }
    }

    mutating func type(_ text: String) {
        for character in text { press(.key(character)) }
    }

    mutating func click(_ point: Point) {
        carryOut(dashboard.handle(.mouse(MouseEvent(.press, at: point))))
    }

    /// Clicks so many columns into the words.
    mutating func clickOn(_ words: String, offset: Int = 0) {
        let frame = dashboard.draw()
        for row in 0..<frame.size.rows {
            let text = frame.text(ofRow: row)
            guard let place = text.firstRange(of: words) else { continue }
            return click(Point(column: text[..<place.lowerBound].count + offset, row: row))
        }
    }

    /// Writes that over what the field with the cursor holds.
    mutating func fill(_ text: String) {
        press(.control("u"))
        type(text)
    }

    private mutating func carryOut(_ effects: [Effect]) {
        for effect in effects {
            if case .perform(let change, _) = effect { changes.append(change) }
            if let outcome = shelf.carryOut(effect, by: "A. Tester") { carryOut(dashboard.handle(outcome)) }
        }
    }

    func recommendation(_ review: Int, _ row: Int) -> Recommendation {
        shelf.contents.withLock { $0.shelf.reviews[review].recommendations[row] }
    }

    /// What somebody else does meanwhile.
    func meanwhile(_ body: (inout Shelf) -> Void) { shelf.contents.withLock { body(&$0.shelf) } }

    var screen: String {
        let frame = dashboard.draw()
        return (0..<frame.size.rows).map { frame.text(ofRow: $0) }.joined(separator: "\n")
    }
}

extension Key {
    fileprivate static func key(_ character: Character) -> Key { .character(character) }
}
