import Dashboard
import Foundation
import Scrutiny
import Testing

@testable import Register

/// Whatever happens to the program, the machine or the register, what an officer typed is there.
@Suite("Never lost", .enabled(if: Tmux.isInstalled, "tmux is not installed"))
struct NeverLostTests {
    private let scratch: Scratch
    private var path: String { scratch.file("register.sqlite") }

    init() throws {
        scratch = try Scratch()
        let report = try #require(Program.samples.last { $0.contains("transport") })
        #expect(try Program.run("import", report, "--register", path).status == 0)
    }

    /// The newest account of what that officer has not saved.
    private func unsaved(by author: String, in register: Register) throws -> (text: String, cursor: Int)? {
        guard let draft = try register.drafts(by: author).first else { return nil }
        let base = try draft.basedOn.flatMap { try register.accounts(ofRevision: $0) } ?? []
        let snapshot = try #require(EditorDraft(encoded: draft.snapshot))
        let document = try #require(
            EvidenceDocument(restoring: snapshot, edits: DraftEdit.decode(draft.edits), basedOn: base))
        let section = try #require(document.sections.last)
        return (section.text, section.editor.cursor)
    }

    /// Opens the first sub-item's evidence of the first recommendation.
    private func openEditor(_ tmux: Tmux) throws {
        tmux.wait { $0.contains("F1/? Help") }
        try tmux.press("Enter", "Enter", "e")
        tmux.wait { $0.contains("Esc Leave") }
    }

    // MARK: - Killed

    /// Twenty times by default, since each is a start of the program; `SCRUTINEER_KILLS=200` for more.
    @Test func killedAtAnyMomentEveryPaintedKeystrokeIsThere() throws {
        let kills = ProcessInfo.processInfo.environment["SCRUTINEER_KILLS"].flatMap { Int($0) } ?? 20
        let register = try Register(path: path)
        // Letters that nothing else on the screen is painted with.
        let letters: [Character] = ["Z", "Q", "X", "J"]
        var paintedInAll = 0
        for round in 0..<kills {
            let terminal = try BareTerminal([path, "--as", "ann"], rows: 60)
            guard terminal.wait(for: "Quit") else { Issue.record("round \(round): it never started"); return }
            terminal.type("\r\re")
            guard terminal.wait(for: "Leave") else { Issue.record("round \(round): the editor never opened"); return }
            terminal.read(milliseconds: 20)
            let start = terminal.output.count
            var sent = ""
            for index in 0..<Int.random(in: 1...60) {
                let letter = String(letters[index % letters.count])
                // Lines too short to be wrapped, and too few to be scrolled: no letter is painted twice.
                terminal.type(index % 20 == 0 ? "\r" + letter : letter)
                sent += letter
                terminal.read(milliseconds: Int32.random(in: 0...3))
            }
            usleep(UInt32.random(in: 0...2_000))
            terminal.killOutright()
            let painted = terminal.painted(from: start).filter { letters.contains($0) }
            let kept = try unsaved(by: "ann", in: register)?.text ?? ""
            let keptLetters = kept.suffix(while: { letters.contains($0) || $0 == "\n" }).filter { $0 != "\n" }
            #expect(keptLetters.count >= painted.count, "round \(round): painted \(painted), kept \(keptLetters)")
            #expect(sent.hasPrefix(keptLetters), "round \(round)")
            paintedInAll += painted.count
            for draft in try register.drafts(by: "ann") { try register.discardDraft(draft.id) }
        }
        #expect(paintedInAll > kills * 5)
        #expect(try register.integrity().problems.isEmpty)
    }

    @Test(arguments: [("HUP", 129), ("TERM", 143)])
    func aDroppedLineLeavesTheDraftAndItsCursor(_ signal: String, _ status: Int) throws {
        let register = try Register(path: path)
        var tmux = try Tmux("\(Program.path) \(path) --as ann")
        try openEditor(tmux)
        try tmux.type(" More words")
        try tmux.press("Left", "Left")
        tmux.wait { $0.contains("More words") }
        try tmux.signal(signal)
        tmux.wait { $0.contains("ended \(status)") }
        let kept = try #require(try unsaved(by: "ann", in: register))
        #expect(kept.text.hasSuffix(" More words"))
        #expect(kept.cursor == kept.text.utf8.count - 2)
        // The next start offers it.
        tmux = try Tmux("\(Program.path) \(path) --as ann")
        tmux.wait { $0.contains("work that is not saved") }
        try tmux.press("Enter", "Enter")
        tmux.wait { $0.contains("Your unsaved work is back") }
        try tmux.type("X")
        tmux.wait { $0.contains("More worXds") }
        try tmux.press("C-s")
        tmux.wait { $0.contains("is saved") }
        #expect(try register.drafts(by: "ann").isEmpty)
    }

    @Test func aLongPasteIsKeptWholeWithWhatIsTypedBehindIt() throws {
        let register = try Register(path: path)
        let terminal = try BareTerminal([path, "--as", "ann"])
        #expect(terminal.wait(for: "Quit"))
        terminal.type("\r\re")
        #expect(terminal.wait(for: "Leave"))
        let lines = (0..<2_000).map { "Line \($0) of what the officer’s own papers say.\r\n" }.joined()
        // The terminal sends it as it can, and the keys after it at once.
        terminal.type("\u{1B}[200~\(lines)end\u{1B}[201~ é\u{1B}[DXYZZY")
        #expect(terminal.wait(for: "XYZZY"))
        terminal.killOutright()
        let kept = try #require(try unsaved(by: "ann", in: register)).text
        #expect(kept.hasSuffix(lines.replacingOccurrences(of: "\r\n", with: "\n") + "end XYZZYé"))
    }

    // MARK: - Two officers

    @Test func twoOfficersWhoSaveTheSameEvidenceAreShownBoth() throws {
        let register = try Register(path: path)
        let ann = try Tmux("\(Program.path) \(path) --as ann"), bob = try Tmux("\(Program.path) \(path) --as bob")
        try openEditor(ann)
        try openEditor(bob)
        try bob.type(" From bob.")
        bob.wait { $0.contains("From bob.") }
        try ann.type(" From ann.")
        try ann.press("C-s")
        ann.wait { $0.contains("is saved") }
        bob.wait { $0.contains("ann has saved this evidence meanwhile") }
        try bob.press("C-s")
        bob.wait { $0.contains("two texts") && $0.contains("both are taken") }
        try bob.press("m")
        bob.wait { $0.contains("is saved") }
        let id = try #require(try register.recommendation(numbered: "R01", in: ReviewID(1)))
        let histories = try register.evidencePlaces(of: id).map { try register.history(of: $0) }
        let saved = try #require(histories.first { $0.contains { $0.author == "bob" } })
        #expect(saved.first?.updates.last?.text.hasSuffix("From bob.") == true)
        #expect(saved.contains { $0.author == "ann" && $0.updates.last?.text.hasSuffix("From ann.") == true })
        // Ann has nothing unsaved: she sees what stands now.
        ann.wait { $0.contains("From bob.") }
    }

    // MARK: - A register that cannot be written

    @Test func aFullDiskIsSaidAndTheTextGoesToAFile() throws {
        let size = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
        // In units of 512 bytes, of a shell that is not bash; a little less than the log would like.
        let limit = size / 512 + 8
        let tmux = try Tmux("sh -c 'ulimit -f \(limit); exec \(Program.path) \(path) --as ann'")
        try openEditor(tmux)
        let words = (0..<60).map { "word\($0) " }.joined()
        try tmux.press("C-Home")
        for _ in 0..<30 where !tmux.screen.contains("Not being kept") { try tmux.type(words) }
        tmux.wait { $0.contains("Not being kept") }
        try tmux.type("THE END ")
        try tmux.press("C-o")
        tmux.wait { $0.contains("Write to a file") }
        let file = scratch.file("rescued.txt")
        try tmux.press("C-u")
        try tmux.type(file)
        try tmux.press("Enter")
        tmux.wait { $0.contains("Written to") }
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains("word59 THE END "))
    }

    @Test func aLockedRegisterIsSaidAndTriedAgain() throws {
        let register = try Register(path: path)
        let tmux = try Tmux("\(Program.path) \(path) --as ann")
        try openEditor(tmux)
        try tmux.type(" one")
        tmux.wait { $0.contains("one") }
        try register.writing { _ in
            try tmux.type(" two")
            tmux.wait { $0.contains("Not being kept") && $0.contains("one two") }
        }
        tmux.wait { !$0.contains("Not being kept") }
        try tmux.signal("KILL")
        tmux.wait { $0.contains("ended") }
        #expect(try unsaved(by: "ann", in: register)?.text.hasSuffix(" one two") == true)
    }

    @Test func aRegisterThatIsGoneIsSaid() throws {
        let tmux = try Tmux("\(Program.path) \(path) --as ann")
        try openEditor(tmux)
        try FileManager.default.removeItem(atPath: path)
        try tmux.type(" after")
        tmux.wait { $0.contains("Not being kept") && $0.contains("after") }
    }

    // MARK: - The person's own editor

    @Test(arguments: [
        ("sed -i s/a/A/g", "The text is as you left it there"), ("true", "Nothing was changed"),
        ("false", "ended with status 1"), ("/no/such/editor", "could not be started"),
    ])
    func ownEditor(_ editor: String, _ answer: String) throws {
        let tmux = try Tmux("\(Program.path) \(path) --as ann", environment: ["EDITOR": editor, "VISUAL": ""])
        try openEditor(tmux)
        try tmux.press("C-p")
        tmux.wait { $0.contains("Every action") }
        try tmux.type("own editor")
        tmux.wait { $0.contains("$EDITOR") && !$0.contains("Add update") }
        try tmux.press("Enter")
        tmux.wait { $0.contains(answer) }
        try tmux.type(" and on")
        tmux.wait { $0.contains("and on") }
    }
}

extension String {
    fileprivate func suffix(while isWanted: (Character) -> Bool) -> String {
        String(reversed().prefix(while: isWanted).reversed())
    }
}
