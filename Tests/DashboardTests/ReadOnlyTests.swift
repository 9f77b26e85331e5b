import CursesShell
import Testing

@testable import Dashboard

/// A register that was opened to be read: only what works there is offered, and a key that would write says why not.
@Suite("Open for reading only")
struct ReadOnlyTests {
    private func opened(_ columns: Int = 160, _ rows: Int = 60) -> Playing {
        var shelf = Invented.shelf
        shelf.isReadOnly = true
        return Playing(shelf, columns: columns, rows: rows)
    }

    private static let writing = Browser.commands.filter(\.writes)

    @Test(arguments: writing.flatMap(\.keys)) func aKeyThatWouldWriteSaysWhyNot(_ key: Key) {
        var play = opened()
        play.press(.down, .enter, .enter)
        let before = play.effects.count
        play.press(key)
        #expect(play.screen.contains("open for reading only"), "\(key.name)")
        #expect(play.effects.count == before)
    }

    @Test func assessingAndEditingAreAmongThem() {
        for title in ["Assess", "Edit", "Add update", "Reopen", "As at", "Import", "Undo", "Edit details", "Remove", "Drafts"] {
            #expect(Self.writing.contains { $0.title == title }, "\(title)")
        }
    }

    @Test func lineOfKeysHelpAndPaletteLeaveItOut() {
        var play = opened()
        #expect(!play.screen.contains("a Assess") && !play.screen.contains("e Edit") && play.screen.contains("/ Search"))
        for key in [Key.character("?"), .character(":")] {
            play.press(key)
            var seen = play.screen
            for _ in 0..<8 {
                play.press(.pageDown)
                seen += play.screen
            }
            for command in Self.writing { #expect(!seen.contains(command.help), "\(key.name): \(command.title)") }
            #expect(seen.contains("Search every word"))
            play.press(.escape)
        }
    }

    @Test func theWalkthroughShowsAndDoesNotAskForAView() {
        var play = opened()
        play.press(.down, .enter, .enter, .character("p"))
        #expect(play.screen.contains("Slides") && !play.screen.contains("a Record"))
        play.press(.character("a"))
        #expect(play.screen.contains("open for reading only"))
    }

    @Test func theCriteriaAreShownAndNotTicked() {
        var play = opened()
        play.press(.down, .enter, .enter, .character("c"))
        #expect(!play.screen.contains("Tick"))
        play.press(.character(" "))
        #expect(play.screen.contains("open for reading only"))
    }
}
