import CursesShell
import Testing

@testable import Dashboard

@Suite("Every key")
struct EveryKeyTests {
    private static let keys = Browser.commands.flatMap(\.keys)

    /// Where one may stand when a key is pressed: no key has work everywhere.
    private static let places: [[Key]] = [
        [], [.down], [.end], [.down, .enter], [.down, .enter, .end], [.down, .enter, .enter, .down],
        [.down, .enter, .enter, .end], [.character("/"), .character("a"), .enter, .enter],
    ]

    @Test(arguments: keys) func doesSomethingSomewhereOrSaysWhyNot(_ key: Key) {
        let isAnswered = Self.places.contains { place in
            var play = Playing()
            for step in place { play.press(step) }
            let (screen, effects) = (play.screen, play.effects.count)
            play.press(key)
            return play.screen != screen || play.effects.count > effects
        }
        #expect(isAnswered, "\(key.name) does nothing anywhere")
    }

    @Test(arguments: [(160, 45), (40, 12)]) func isTakenEverywhere(_ columns: Int, _ rows: Int) {
        for place in Self.places.suffix(3) {
            for key in Self.keys {
                var play = Playing(columns: columns, rows: rows)
                for step in place { play.press(step) }
                play.press(key)
                #expect(play.dashboard.draw().size == Size(columns: columns, rows: rows))
            }
        }
    }

    /// Keys, mouse, paste and sizes as they come; the seed is fixed, so that a failure comes again.
    @Test(arguments: 1...4) func nothingThatIsPressedEndsTheProgram(_ seed: Int) {
        var dice = Dice(UInt64(seed))
        var play = Playing(columns: 100, rows: 30)
        var size = Size(columns: 100, rows: 30)
        for _ in 0..<250 {
            let event = Self.event(in: size, &dice)
            if case .resize(let new) = event { size = new }
            for effect in play.dashboard.handle(event) {
                if case .perform = effect { _ = play.dashboard.handle(.refused(why: "The disk is full.")) }
            }
            #expect(play.dashboard.draw().size == size)
        }
    }

    private static let sizes = [(40, 12), (80, 24), (160, 45), (39, 12), (1, 1), (300, 100), (70, 13)]
    private static let pastes = ["two\nlines", "e\u{301}\u{202E}\u{200D} £", "\u{1B}[31m\u{7}\u{0}", "1. one\n  a) two\n", ""]
    private static let named: [Key] = [
        .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .shiftTab, .backspace, .delete,
        .function(1), .function(2), .function(5), Key(.left, .control), Key(.down, .shift), Key(.character("x"), .alt),
    ]

    private static func event(in size: Size, _ dice: inout Dice) -> InputEvent {
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<45: return .key(named.randomElement(using: &dice) ?? .enter)
        case 45..<75: return .key(keys.randomElement(using: &dice) ?? .enter)
        case 75..<86: return .key(.character("aé0日/ ".randomElement(using: &dice) ?? "a"))
        case 86..<95:
            let action = [MouseEvent.Action.press, .doublePress, .drag, .release, .wheelUp, .wheelDown].randomElement(using: &dice)
            let at = Point(column: Int.random(in: -1...size.columns, using: &dice), row: Int.random(in: -1...size.rows, using: &dice))
            return .mouse(MouseEvent(action ?? .press, at: at))
        case 95..<98: return .paste(pastes.randomElement(using: &dice) ?? "")
        default:
            let (columns, rows) = sizes.randomElement(using: &dice) ?? (80, 24)
            return .resize(Size(columns: columns, rows: rows))
        }
    }
}
