import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

/// The editor as officers meet it: keys in the panes and in the sheet, what is seen, what is in the register.
@Suite struct EvidenceSheetTests {
    /// R01 of the libraries review, with the cursor on b).
    private func writing(_ shelf: WorkingShelf = WorkingShelf(), columns: Int = 80, rows: Int = 24) -> Writing {
        var writing = Writing(shelf, columns: columns, rows: rows)
        writing.press("<cr><cr><home><down>")
        return writing
    }

    private static let sizes = [(40, 12), (80, 24), (120, 40), (200, 60)]

    @Test(arguments: sizes) func screens(_ columns: Int, _ rows: Int) throws {
        var writing = writing(columns: columns, rows: rows)
        writing.press("e A report is being drafted.")
        writing.rest()
        try KeptScreen.expect(writing.dashboard.draw(), isKeptAs: "editor-\(columns)x\(rows)")
    }

    @Test func savesOneRevisionAndLeaves() {
        var writing = writing()
        writing.press("e Twice.<C-s>")
        #expect(writing.screen.contains("R01 b) is saved: corrected “Update – Sept 2026”."))
        #expect(writing.accounts("b").last?.text == "Tablets have been lent from every branch since July 2026. See (a). Twice.")
        #expect(writing.shelf.drafts.isEmpty)
        #expect(writing.shelf.history(of: EvidencePlace(Writing.r01, subItem: "b")).count == 2)
        writing.press("<esc>")
        #expect(writing.screen.contains("2 Libraries"))
        // Undone and done again from the panes.
        writing.press("<C-z>")
        #expect(writing.accounts("b").last?.text.hasSuffix("See (a).") == true)
        writing.press("<C-y>")
        #expect(writing.accounts("b").last?.text.hasSuffix("Twice.") == true)
    }

    @Test func anUpdateOfTheMeetingsMonth() {
        var writing = writing()
        writing.press("<down>u")
        #expect(writing.screen.contains("Update – Sept 2026"))
        #expect(writing.screen.contains("First account · locked"))
        writing.press("It closed.<C-s>")
        #expect(writing.accounts("c").map(\.heading) == [nil, "Update – Sept 2026"])
        #expect(writing.accounts("c").last == Update(
            heading: "Update – Sept 2026", date: .month(year: 2026, month: 9), text: "It closed."))
        // Another one of the month is the same one.
        writing.press("<esc>u")
        #expect(writing.screen.contains("is there already"))
    }

    @Test func olderAccountsAreCorrectedWhenAsked() {
        var writing = writing()
        writing.press("e<C-e>")
        #expect(writing.screen.contains("You are correcting the first account. What it said before is kept."))
        writing.press("<C-home>Once: <C-s>")
        #expect(writing.accounts("b").first?.text == "Once: A lending scheme is being drawn up with the supplier.")
        #expect(writing.screen.contains("corrected the first account"))
        #expect(writing.shelf.history(of: EvidencePlace(Writing.r01, subItem: "b")).first?.author == "A. Tester")
    }

    @Test func leavingAsksWhereSomethingIsNotSaved() {
        var writing = writing()
        writing.press("e<esc>")
        #expect(writing.screen.contains("2 Libraries"))
        writing.press("e!<esc>")
        #expect(writing.screen.contains("R01 b) is not saved"))
        writing.press("<esc>")
        #expect(writing.screen.contains("Evidence on b)"))
        writing.press("<esc><cr>")
        #expect(writing.accounts("b").last?.text.hasSuffix("!") == true)
        #expect(writing.screen.contains("2 Libraries"))
        // Thrown away.
        writing.press("e?<esc>throw<cr>")
        #expect(writing.screen.contains("2 Libraries"))
        #expect(writing.accounts("b").last?.text.hasSuffix("!") == true)
        #expect(writing.shelf.drafts.isEmpty)
        // Typed and taken back again is nothing to ask about.
        writing.press("e?<bs><esc>")
        #expect(writing.screen.contains("2 Libraries"))
        #expect(writing.shelf.drafts.isEmpty)
    }

    @Test func whatIsTypedIsKeptBeforeItIsSeen() throws {
        var writing = writing()
        writing.press("e")
        #expect(writing.shelf.drafts.isEmpty)
        for (count, key) in ["a", "é", "<cr>", "<bs>", "<C-z>", "- x", "<paste:one\ntwo>"].enumerated() {
            writing.press(key)
            var other = Writing(writing.shelf)
            #expect(other.screen.contains("You have work that is not saved"), "after \(count + 1)")
            other.press("<cr><cr>")
            #expect(other.screen.contains("Your unsaved work is back"))
            #expect(other.rows[1..<22] == writing.rows[1..<22], "after \(key)")
            #expect(other.dashboard.draw().cursor == writing.dashboard.draw().cursor)
        }
    }

    @Test func draftsAreOfferedWithTheirCursor() {
        var writing = writing()
        writing.press("e end<C-home>x")
        writing.press("<3*right>")
        writing.rest()
        #expect(writing.syncs == 1)
        let cursor = writing.dashboard.draw().cursor
        // The program ends here. The next start offers the draft, and so does opening the place again.
        var next = Writing(writing.shelf)
        next.press("<cr>")
        #expect(next.screen.contains("Go on with it"))
        next.press("<cr>")
        #expect(next.dashboard.draw().cursor == cursor)
        #expect(next.screen.contains("not saved"))
        next.press("<C-s><esc>")
        #expect(next.accounts("b").last?.text == "xTablets have been lent from every branch since July 2026. See (a). end")
        #expect(next.shelf.drafts.isEmpty)
        #expect(!Writing(next.shelf).screen.contains("work that is not saved"))
    }

    @Test func draftsCanWaitGoToAFileOrGo() {
        var writing = writing()
        writing.press("eabc<esc>draft<cr>")
        #expect(writing.shelf.drafts.count == 1)
        #expect(writing.screen.contains("2 Libraries"))
        writing.press("D")
        #expect(writing.screen.contains("R01 b)"))
        writing.press("<cr>file<cr><C-u>/tmp/x.txt<cr>")
        #expect(writing.files["/tmp/x.txt"]?.contains("See (a).abc") == true)
        writing.press("D<cr>throw<cr>")
        #expect(writing.shelf.drafts.isEmpty)
        writing.press("D")
        #expect(writing.screen.contains("Everything is saved."))
    }

    @Test func aDraftThatWasSavedIsForgotten() {
        var writing = writing()
        writing.press("e!")
        let place = EvidencePlace(Writing.r01, subItem: "b")
        let saved = writing.accounts("b").map { update in
            var update = update
            if update.heading != nil { update.text += "!" }
            return update
        }
        _ = writing.shelf.carryOut(
            .perform(.revise(place, updates: saved, basedOn: writing.shelf.currentRevision(of: place), note: nil), as: .deed),
            by: "A. Tester")
        var next = Writing(writing.shelf)
        next.press("<cr><cr>")
        #expect(next.shelf.drafts.isEmpty)
        #expect(!next.screen.contains("not saved"))
    }

    @Test func whatCannotBeKeptIsSaidAndTriedAgain() {
        var writing = writing()
        writing.press("ea")
        writing.shelf.fail("There is no room left.")
        writing.press("bc")
        #expect(writing.screen.contains("Not being kept"))
        writing.press("<C-s>")
        #expect(writing.screen.contains("There is no room left."))
        #expect(writing.screen.contains("abc"), "the text stays")
        writing.rest()
        #expect(writing.dashboard.patience != nil, "it is tried again")
        writing.press("<C-o><C-u>/tmp/y.txt<cr>")
        #expect(writing.files["/tmp/y.txt"]?.contains("abc") == true)
        writing.shelf.fail(nil)
        writing.rest()
        #expect(!writing.screen.contains("Not being kept"))
        #expect(writing.dashboard.patience == nil)
        var next = Writing(writing.shelf)
        next.press("<cr><cr>")
        #expect(next.screen.contains("See (a).abc"))
    }

    @Test func aDraftThatAnotherProgramTookIsKeptAnew() {
        var writing = writing()
        writing.press("ea")
        if let draft = writing.shelf.drafts.first { _ = writing.shelf.carryOut(.discardDraft(draft.id), by: "") }
        writing.press("b")
        writing.rest()
        #expect(writing.shelf.drafts.count == 1)
        writing.press("c")
        var next = Writing(writing.shelf)
        next.press("<cr><cr>")
        #expect(next.screen.contains("See (a).abc"))
    }

    @Test func aReadOnlySessionSaysWhyNot() {
        var shelf = Invented.shelf
        shelf.isReadOnly = true
        var writing = writing(WorkingShelf(shelf))
        for key in ["e", "u", "v", "D", "<f2>"] {
            writing.press(key)
            #expect(writing.screen.contains("reading only"), "\(key)")
        }
    }

    @Test func evidenceIsBegunWhereThereIsNone() {
        var shelf = Invented.shelf
        shelf.reviews[0].recommendations[0].evidence = []
        var writing = writing(WorkingShelf(shelf))
        writing.press("e")
        #expect(writing.screen.contains("Type to begin"))
        writing.press("Done.<C-s>")
        #expect(writing.accounts("a") == [Update(text: "Done.")])
        writing.press("<esc><C-z>")
        #expect(writing.accounts("a") == [])
        writing.press("<C-y>")
        #expect(writing.accounts("a") == [Update(text: "Done.")])
        // All of it taken away again is a revision too.
        writing.press("e<C-a><bs><C-s><esc>")
        #expect(writing.accounts("a") == [])
        writing.press("<C-z>")
        #expect(writing.accounts("a") == [Update(text: "Done.")])
    }

    @Test func goesToAnotherSubItem() {
        var writing = writing()
        writing.press("e<C-g><home>c)<cr>")
        #expect(writing.screen.contains("Evidence on c)"))
        writing.press("!<C-g>a)<cr>")
        #expect(writing.screen.contains("R01 c) is not saved"))
        writing.press("<cr>")
        #expect(writing.screen.contains("Evidence on a)"))
        #expect(writing.accounts("c").last?.text.hasSuffix("!") == true)
        writing.press("<esc>")
        #expect(writing.screen.contains("R01 › a"))
    }

    @Test func movesEvidenceToTheRightSubItem() {
        var playing = Playing()
        playing.press(.enter, .enter, .home, .down, .character("v"), .down, .enter)
        #expect(playing.effects == [.perform(.move(EvidencePlace(Writing.r01, subItem: "b"), to: "c"), as: .deed)])
    }

    @Test func whileWordsAreLookedForEscClosesTheirLine() {
        var writing = writing()
        writing.press("e<C-f>lent")
        #expect(writing.screen.contains("Esc Close"))
        writing.press("<cr><esc>")
        #expect(writing.screen.contains("Esc Leave"))
        writing.press("X")
        #expect(writing.screen.contains("Tablets have been X from every branch"))
    }

    @Test func copiesToTheTerminal() {
        var writing = writing()
        writing.press("e<C-a><C-c><C-x>")
        #expect(writing.copied == Array(repeating: "Tablets have been lent from every branch since July 2026. See (a).", count: 2))
        writing.press("<C-v><C-v><C-s>")
        #expect(writing.accounts("b").last?.text == writing.copied.joined())
    }

    @Test func theOwnEditorsTextComesBack() {
        var writing = writing()
        writing.ownEditor = { $0.replacing("July", with: "June") }
        writing.press("e<C-p>own<cr>")
        #expect(writing.screen.contains("June 2026"))
        writing.press("<C-z>")
        #expect(writing.screen.contains("July 2026"))
        writing.ownEditor = { _ in nil }
        writing.press("<C-p>own<cr>")
        #expect(writing.screen.contains("Nothing was changed."))
    }

    @Test func unfinishedWordsAreMarkedAsOneTypes() {
        var writing = writing()
        writing.press("e A report is being drafted.")
        #expect(writing.dashboard.patience == 120)
        writing.rest()
        #expect(writing.screen.contains("One place reads as unfinished"))
        writing.press("<C-n>")
        #expect(writing.screen.contains("Reads as unfinished: still under way."))
        writing.press("<C-end><8*C-bs> ")
        writing.rest()
        #expect(!writing.screen.contains("unfinished"))
    }

    @Test func helpAndPaletteKnowEveryKey() {
        var writing = writing(columns: 120, rows: 60)
        writing.press("e<f1>")
        for key in ["Ctrl-S", "Ctrl-U", "Ctrl-E", "Ctrl-G", "Ctrl-F", "Ctrl-Z", "Ctrl-→", "Ctrl-O"] {
            #expect(writing.screen.contains(key), "\(key)")
        }
        writing.press("<esc><C-p>save<cr>")
        #expect(writing.screen.contains("nothing new to save"))
    }
}
