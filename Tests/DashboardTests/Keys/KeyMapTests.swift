import CursesShell
import Foundation
import Testing

@testable import Dashboard

@Suite("Chosen keys")
struct KeyMapTests {
    private func map(_ choices: (String, [Key])...) -> (map: KeyMap, mistakes: [KeyMistake]) {
        var mistakes: [KeyMistake] = []
        let map = KeyMap(choices.map { (command: $0.0, keys: $0.1) }, mistakes: &mistakes)
        return (map, mistakes)
    }

    private func play(_ choices: (String, [Key])...) -> Playing {
        var mistakes: [KeyMistake] = []
        let keys = KeyMap(choices.map { (command: $0.0, keys: $0.1) }, mistakes: &mistakes)
        #expect(mistakes.isEmpty)
        return Playing(columns: 160, rows: 60, keys: keys)
    }

    @Test func `as they come, no layer has two commands on one key`() {
        for table in CommandTable.all {
            var owners: [Key: String] = [:]
            for row in table.rows {
                for key in row.keys {
                    #expect(owners[key] == nil, "\(key.name) in \(table.layer): \(owners[key] ?? ""), \(row.title)")
                    owners[key] = row.title
                }
            }
            #expect(Set(table.rows.map(\.name)).count == table.rows.count, "\(table.layer) has two commands of one name.")
        }
    }

    @Test func `every layer's table is among those that choices are held against`() throws {
        let sources = try Self.sources()
        let list = sources.first { $0.0 == "Keys/CommandTable.swift" }?.1 ?? ""
        for (_, text) in sources {
            for match in text.matches(of: /(?m)^struct (\w+): (?:Layer|Paged)/) {
                #expect(list.contains("\(match.1).self"), "\(match.1) is missing in CommandTable.all.")
            }
        }
    }

    @Test func `a chosen key does what the command does, and ours no longer`() {
        var play = play(("assess", [.function(9), .character("z")]))
        play.press(.down, .enter)
        play.press(.character("a"))
        #expect(!play.screen.contains("Assess R"))
        play.press(.function(9))
        #expect(play.screen.contains("Assess R"))
    }

    @Test func `help, bar and palette show the chosen key`() {
        var play = play(("search", [.function(9)]), ("help", [.function(2), .character("?")]), ("edit", [.character("e")]))
        #expect(play.screen.contains("F9 Search"))
        #expect(play.screen.contains("F2 Help"))
        play.press(.function(2))
        #expect(play.screen.contains("F9"))
        play.press(.escape, .control("p"))
        #expect(play.screen.contains("F9"))
    }

    @Test func `two commands may change places`() {
        var play = play(("search", [.character("f")]), ("filter", [.character("/")]))
        play.press(.character("/"))
        #expect(play.screen.contains("Everything"))
        play.press(.escape, .character("f"))
        #expect(play.screen.contains("category:3"))
    }

    @Test func `in the editor a chosen key comes before what the text does with it, and letters stay text`() {
        var play = play(("find", [.function(9)]), ("save", [.control("f")]), ("questions", [.character("x")]), ("open-all", [.character("Q")]))
        play.press(.enter, .enter, .home, .down, .character("e"), .control("u"), .character("x"), .character("Q"))
        #expect(play.screen.contains("xQ") && play.screen.contains("Ctrl-F Save"))
        play.press(.function(9))
        play.type("lent")
        #expect(!play.screen.contains("xQlent"))
        play.press(.escape, .control("f"))
        #expect(play.effects.contains { if case .perform = $0 { true } else { false } })
    }

    @Test func `sentences name the key that was chosen`() {
        let (map, _) = map(("undo", [.function(9)]), ("add-review", [.function(7)]), ("as-at", [.function(8)]), ("quit", [.character("Z")]))
        var office = Office(WorkingShelf(Shelf(reviews: [])), keys: map)
        #expect(office.screen.contains("leave with Z and type"))
        #expect(office.screen.contains("by hand, press F7."))
        office.press(.function(7))
        office.type("Parks")
        office.press(.enter)
        #expect(office.screen.contains("saved. F9 takes it back."))
        office = Office(keys: map)
        office.press(.enter, .enter, .home, .down, .character("u"))
        #expect(office.screen.contains("F8 in the panes"))
    }

    @Test func `no sentence names a key by itself, and every one that asks for a command's key names a command`() throws {
        let titles = Set(CommandTable.all.flatMap { $0.rows.map(\.title) })
        for (file, text) in try Self.sources() where !file.hasPrefix("Keys/") {
            for match in text.matches(of: /\bkey\("([^"]+)"/) { #expect(titles.contains(String(match.1)), "\(match.1) in \(file)") }
            for match in text.matches(of: /"[^"\n]*\b(?:Ctrl|Alt)-[A-Z][^"\n]*"/) {
                // Within the panel for finding, where no command is.
                #expect(match.0.contains("Ctrl-A replaces everywhere"), "\(match.0) in \(file)")
            }
        }
    }

    /// The texts of the dashboard's own files, by their path.
    private static func sources() throws -> [(String, String)] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Sources/Dashboard").standardizedFileURL
        let files = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try files.filter { $0.hasSuffix(".swift") }.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
    }

    @Test func `keys that go about cannot be lost`() {
        let (map, mistakes) = map(("down", [.character("W")]), ("assess", [.escape]), ("search", [.enter]))
        #expect(mistakes.map(\.reason) == [.fixed(.escape), .fixed(.enter)])
        var play = Playing(keys: map)
        play.press(.down)
        let down = play.screen
        play.press(.up)
        #expect(play.screen != down)
        play.press(.character("W"))
        #expect(play.screen == down)
    }

    @Test func `what cannot be had is said, and the rest holds`() {
        let (map, mistakes) = map(
            ("asses", [.function(9)]), ("assess", []), ("search", [.character("Q")]), ("save", [.character("s")]),
            ("filter", [.function(12)]))
        #expect(
            mistakes.map(\.description) == [
                "there is no command “asses”; a name is what the palette (Ctrl-P) shows, in small letters with hyphens",
                "“assess” has no key; leave the line out to keep the keys that it has",
                "in the editor “s” is text; give “save” a key such as F9 or one with Ctrl as well",
                "“Q” for “search” is the key of “Questions” in the panes; give that another key too",
            ])
        var play = Playing(keys: map)
        play.press(.function(12))
        #expect(play.screen.contains("Everything"))
    }

    @Test func `a clash that another clash brings back is found as well`() {
        // Filter cannot have Q, and so keeps f; then Search cannot have it.
        let (map, mistakes) = map(("search", [.character("f")]), ("filter", [.character("Q")]))
        #expect(mistakes.map(\.command) == ["filter", "search"])
        #expect(map.isEmpty)
    }
}

@Suite("Names of keys")
struct KeyNameTests {
    @Test(arguments: [
        ("a", Key.character("a")), ("A", .character("A")), ("?", .character("?")), ("-", .character("-")), ("é", .character("é")),
        ("Ctrl-S", .control("s")), ("ctrl-s", .control("s")), ("F6", .function(6)), ("f12", .function(12)),
        ("Alt-x", Key(.character("x"), .alt)), ("Shift-F3", Key(.function(3), .shift)), ("Space", .character(" ")),
        ("Esc", .escape), ("PgDn", .pageDown), ("pagedown", .pageDown), ("↑", .up), ("Up", .up),
        ("Ctrl-Alt-F1", Key(.function(1), [.control, .alt])), ("Alt--", Key(.character("-"), .alt)),
    ])
    func `a key is read as help writes it`(text: String, key: Key) {
        #expect(Key(named: text) == key)
        #expect(Key(named: key.name) == key)
    }

    @Test(arguments: ["", "  ", "F13", "F0", "Ctrl-", "Ctrl-M", "ctrl-h", "Ctrl-1", "Shift-a", "ab", "Hyper-x", "\n", "\t"])
    func `what is no key, or no terminal's, is refused`(text: String) {
        #expect(Key(named: text) == nil)
    }
}
