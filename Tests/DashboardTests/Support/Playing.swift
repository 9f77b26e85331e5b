import CursesShell

@testable import Dashboard

/// A dashboard with its script: keys in, effects and frames out.
struct Playing {
    var dashboard: Dashboard
    private(set) var effects: [Effect] = []

    init(
        _ shelf: any RegisterReading = Invented.shelf, columns: Int = 80, rows: Int = 24, keys: KeyMap = KeyMap(),
        walkthrough: WalkthroughOptions = WalkthroughOptions()
    ) {
        dashboard = Dashboard(
            .init(
                source: shelf, author: "A. Tester", today: Invented.meeting, registerName: "register.sqlite",
                themeName: "dark", keys: keys, walkthrough: walkthrough),
            size: Size(columns: columns, rows: rows))
    }

    mutating func press(_ keys: Key...) {
        for key in keys { effects += dashboard.handle(.key(key)) }
    }

    mutating func type(_ text: String) {
        for character in text { effects += dashboard.handle(.key(.character(character))) }
    }

    /// Something has come of what was asked for.
    mutating func tell(_ outcome: Outcome) { effects += dashboard.handle(outcome) }

    var screen: String {
        let frame = dashboard.draw()
        return (0..<frame.size.rows).map { frame.text(ofRow: $0) }.joined(separator: "\n")
    }
}
