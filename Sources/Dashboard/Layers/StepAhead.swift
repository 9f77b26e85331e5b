import CursesShell

/// What the dashboard would be if the key that was pressed last were pressed again, worked out while nobody waits: keys
/// that move are held down or pressed many times running. It is good until anything else happens.
struct StepAhead: Sendable {
    let event: InputEvent
    let dashboard: Dashboard
    let effects: [Effect]
    let frame: Frame

    /// Nil where the key is not one that moves, or where it matters when it is pressed.
    init?(_ event: InputEvent, from dashboard: Dashboard) {
        guard Self.moves.contains(event), !dashboard.countsTime else { return nil }
        var next = dashboard
        self.event = event
        effects = next.handle(event)
        frame = next.draw()
        self.dashboard = next
    }

    private static let moves: Set<InputEvent> = [
        .key(.down), .key(.up), .key(.pageDown), .key(.pageUp), .key(.left), .key(.right), .key(.character(" ")),
    ]
}
