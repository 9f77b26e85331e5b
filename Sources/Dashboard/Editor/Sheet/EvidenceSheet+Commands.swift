import CursesShell
import Scrutiny

extension EvidenceSheet {
    static let commands: [Command<EvidenceSheet>] = work + editing + moving + program

    private static let work: [Command<EvidenceSheet>] = [
        Command("Save", [.control("s")], .work, writes: true, help: "Save what is there as a new revision", bar: .essential)
        { $0.save(&$1) },
        Command(
            "Add update", [.control("u")], .work, help: "Add an update with the month of the meeting",
            bar: BarEntry(title: "Update")
        ) {
            $0.addUpdate(&$1)
        },
        Command(
            "Correct", [.control("e")], .work, help: "Open the account above, which is locked, to correct it",
            bar: .plain,
            unavailable: { sheet, _ in sheet.editor.document.lockedAbove == nil ? "No account above is locked." : nil }
        ) { sheet, desk in
            if let section = sheet.editor.document.lockedAbove { sheet.correct(section, &desk) }
        },
        Command("Next marked words", [.control("n")], .look, help: "Go to the next words that read as unfinished") {
            sheet, desk in
            if !sheet.editor.goToNextMark() { desk.say("No words in sight read as unfinished.") }
            sheet.keep(&desk)
        },
        Command(
            "Go to sub-item", [.control("g")], .work, help: "Edit the evidence of another sub-item",
            bar: BarEntry(title: "Go to")
        ) { sheet, desk in desk.open(Chooser.subItems(of: sheet.file, besides: sheet.place.subItem)) },
        Command("Write to a file", [.control("o")], .work, help: "Write all accounts to a text file") {
            $0.writeToFile(&$1)
        },
        Command(
            "Own editor", [], .work, help: "Edit the account at the cursor in $EDITOR",
            unavailable: { sheet, _ in sheet.editor.document.hasActiveText ? nil : "The account is locked." }
        ) { sheet, desk in
            if let text = sheet.editor.document.activeText { desk.emit(.editElsewhere(text)) }
        },
        Command("Words up", [Key(.pageUp, .alt)], .look, help: "Go up in the recommendation’s own words") { sheet, _ in
            sheet.words.take(.pageUp)
        },
        Command("Words down", [Key(.pageDown, .alt)], .look, help: "Go down in the recommendation’s own words") { sheet, _ in
            sheet.words.take(.pageDown)
        },
    ]

    private static let editing: [Command<EvidenceSheet>] = [
        key("Undo", .control("z"), .work, "Take back a word, a paste, a deletion"),
        key("Redo", .control("y"), .work, "Do again what was taken back"),
        key("Copy", .control("c"), .work, "Copy what is selected, to the terminal’s clipboard too"),
        key("Cut", .control("x"), .work, "Copy what is selected and take it out"),
        key("Paste", .control("v"), .work, "Put in what was copied here; the terminal’s own paste works too"),
        key("Select all", .control("a"), .work, "Select the whole account"),
        key("Find", .control("f"), .work, "Find words; Enter and ↑ go on", bar: .plain),
        key("Find again", .function(3), .work, "Find the next place; Shift-F3 the one before"),
        key("Replace", .control("r"), .work, "Find and replace; Ctrl-A replaces everywhere"),
        key("Indent", .tab, .work, "Set a list item in"),
        key("Outdent", .shiftTab, .work, "Set a list item out"),
        key("Delete word before", Key(.backspace, .control), .work, "Delete back to the start of the word"),
        key("Delete word after", Key(.delete, .control), .work, "Delete to the end of the word"),
        key("Plain line", Key(.enter, .shift), .work, "Begin a line without a bullet; Enter goes on with the list"),
    ]

    private static let moving: [Command<EvidenceSheet>] = [
        key("Word left", Key(.left, .control), .move, "Go back a word; with Shift, any movement selects"),
        key("Word right", Key(.right, .control), .move, "Go on a word"),
        key("Line start", .home, .move, "Go to the start of the line as it is seen"),
        key("Line end", .end, .move, "Go to the end of the line as it is seen"),
        key("Paragraph up", Key(.up, .control), .move, "Go to the start of the paragraph"),
        key("Paragraph down", Key(.down, .control), .move, "Go to the next paragraph"),
        key("Page up", .pageUp, .move, "Go up a page"),
        key("Page down", .pageDown, .move, "Go down a page"),
        key("Account start", Key(.home, .control), .move, "Go to the start of the account"),
        key("Account end", Key(.end, .control), .move, "Go to the end of the account"),
    ]

    private static let program: [Command<EvidenceSheet>] = [
        Command("Palette", [.control("p")], .program, help: "Every action by name", bar: .plain) { sheet, desk in
            desk.open(Chooser.palette(sheet.offers(desk)))
        },
        Command("Redraw", [.control("l")], .program, help: "Draw the screen afresh") { _, desk in desk.emit(.repaint) },
        Command("Help", [.function(1)], .program, help: "This page", bar: .essential) { sheet, desk in
            desk.open(HelpPage(title: sheet.name, offers: sheet.offers(desk)))
        },
        Command("Leave", [.escape], .program, help: "Back to the panes; asks when something is not saved", bar: .essential) {
            $0.leave(&$1)
        },
    ]

    /// A key that the text itself takes: here so that help and palette know it too.
    private static func key(
        _ title: String, _ key: Key, _ group: Command<EvidenceSheet>.Group, _ help: String, bar: BarEntry? = nil
    ) -> Command<EvidenceSheet> {
        Command(title, [key], group, help: help, bar: bar) { sheet, desk in _ = sheet.handle(.key(key), &desk) }
    }
}

extension Chooser {
    /// The parts of a recommendation, each with how it is reported on.
    static func subItems(of file: RecommendationFile, besides letter: String?) -> Chooser {
        let places = EvidencePlace.all(of: file.recommendation)
        let choices = places.map { place in
            Choice(
                title: place.letter.map { "\($0))" } ?? "The whole",
                help: (place.hasEvidence ? "" : "nothing reported yet: ") + place.words,
                choose: { $0.ask(.sheet { $0.leave(&$1, to: .goTo(place.letter)) }) })
        }
        return Chooser(
            "Evidence of \(file.recommendation.number)", choices, at: places.firstIndex { $0.letter == letter } ?? 0)
    }
}

extension EvidencePlace {
    /// A part of a recommendation that can be reported on.
    struct Part: Sendable, Hashable {
        /// Nil for the whole.
        var letter: String?
        /// What is asked there.
        var words: String
        var hasEvidence: Bool
    }

    /// Every sub-item, the whole, and letters that have evidence though the recommendation does not have them.
    static func all(of recommendation: Recommendation) -> [Part] {
        var parts = recommendation.subItems.map { Part(letter: $0.letter, words: $0.text, hasEvidence: false) }
        parts.append(Part(letter: nil, words: recommendation.text, hasEvidence: false))
        for letter in recommendation.evidence.map(\.subItem) where !parts.contains(where: { $0.letter == letter }) {
            parts.append(Part(letter: letter, words: "the recommendation has no \(letter ?? ""))", hasEvidence: true))
        }
        for index in parts.indices {
            parts[index].hasEvidence = recommendation.evidence(on: parts[index].letter)?.lastWord != nil
        }
        return parts
    }
}
