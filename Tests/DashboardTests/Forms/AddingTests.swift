import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("Adding reviews, recommendations and sub-items by hand")
struct AddingTests {
    private static let sizes = [(40, 12), (80, 24), (160, 45)]

    private func at(_ columns: Int, _ rows: Int, _ keys: Key...) -> Office {
        var office = Office(columns: columns, rows: rows)
        for key in keys { office.press(key) }
        return office
    }

    // MARK: - On the screen

    @Test(arguments: sizes) func newReviewScreen(_ columns: Int, _ rows: Int) throws {
        var office = Office(WorkingShelf(Shelf(reviews: [])), columns: columns, rows: rows)
        office.press(.character("R"))
        office.type("Walking and cycling to school")
        office.press(.tab, .tab)
        office.type("14 April 2026")
        try KeptScreen.expect(office.dashboard.draw(), isKeptAs: "new-review-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func newRecommendationScreen(_ columns: Int, _ rows: Int) throws {
        var office = at(columns, rows, .enter, .character("A"), .tab)
        office.type("That the council writes to every school governor in the county about the safety of the ways to school, and that it:")
        office.press(.tab)
        office.type("counts")
        try KeptScreen.expect(office.dashboard.draw(), isKeptAs: "new-recommendation-\(columns)x\(rows)")
    }

    @Test(arguments: sizes) func newSubItemScreen(_ columns: Int, _ rows: Int) throws {
        let office = at(columns, rows, .enter, .character("S"))
        try KeptScreen.expect(office.dashboard.draw(), isKeptAs: "new-sub-item-\(columns)x\(rows)")
    }

    // MARK: - Reviews

    @Test func `a review is begun in an empty register`() {
        var office = Office(WorkingShelf(Shelf(reviews: [])))
        #expect(office.screen.contains("To begin a review by hand, press R."))
        office.press(.character("R"))
        for answer in [
            "Walking to school", "Children Scrutiny Committee", "14 April 2026", "Cllr A. Member", "O. Officer", "Cabinet Member for Schools",
            "C. Clerk", "Scrutiny Officer", "1 December 2026",
        ] {
            office.type(answer)
            office.press(.tab)
        }
        office.press(.enter)
        let review = office.shelf.contents.withLock { $0.shelf.reviews.last }
        #expect(
            review == Review(
                title: "Walking to school", committee: "Children Scrutiny Committee", reportOf: "Cabinet Member for Schools",
                contact: .init(name: "C. Clerk", title: "Scrutiny Officer"), approvedOn: Invented.day("2026-04-14"),
                leadMember: "Cllr A. Member", leadOfficer: "O. Officer", nextTrackingOn: .day(Invented.day("2026-12-01"))))
        #expect(office.screen.contains("New review: saved. Ctrl-Z takes it back."))
        // Its recommendations are where one goes on.
        office.press(.character("A"))
        #expect(office.screen.contains("R01"))
        office.press(.tab)
        office.type("That paths are lit.")
        office.press(.enter)
        #expect(office.screen.contains("That paths are lit."))
    }

    @Test func `a new review has the committee that all have, and needs a title and days`() {
        var office = at(80, 24, .character("R"))
        #expect(office.screen.contains("Communities Scrutiny Committee"))
        office.press(.enter)
        #expect(office.screen.contains("Title: This cannot be left empty"))
        office.type("Parks")
        office.press(.tab, .tab)
        office.type("last spring")
        #expect(office.screen.contains("Not a day. Write it like 3 March 2016"))
        office.press(.enter)
        #expect(office.changes.isEmpty)
    }

    @Test func `a review's own particulars are corrected in its pane`() {
        var office = at(80, 24, .down, .character("E"))
        office.fill("Floods")
        office.press(.enter)
        #expect(office.shelf.contents.withLock { $0.shelf.reviews.map(\.title) } == [Invented.libraries.title, "Floods"])
        office.press(.control("z"))
        #expect(office.shelf.contents.withLock { $0.shelf.reviews.map(\.title) } == [Invented.libraries.title, Invented.flooding.title])
    }

    @Test func `somebody else's correction of a review is shown and not overwritten unseen`() {
        var office = at(80, 24, .character("E"))
        office.press(.tab)
        office.fill("Mine Committee")
        office.meanwhile { $0.reviews[0].committee = "Their Committee" }
        office.press(.enter)
        #expect(office.screen.contains("Ann has changed this meanwhile"))
        #expect(office.screen.contains("Now: Their Committee"))
        office.press(.enter)
        #expect(office.shelf.contents.withLock { $0.shelf.reviews[0].committee } == "Mine Committee")
    }

    @Test func `a contact is a person`() {
        var office = at(80, 24, .character("E"))
        for _ in 0..<7 { office.press(.tab) }
        office.type("Clerk")
        office.press(.enter)
        #expect(office.screen.contains("A contact needs a name."))
    }

    // MARK: - Recommendations

    @Test func `a recommendation is added whole, with as many lines as it takes`() {
        var office = at(80, 24, .enter, .character("A"))
        #expect(office.screen.contains("R04"))
        office.press(.tab)
        for answer in ["That the council:", "counts books;", "lends them.", "", "It is wanted.", "Cabinet Member", "with Friends", "", "First", "May 2027", "All", "June 2027"] {
            office.type(answer)
            office.press(.tab)
        }
        office.press(.enter)
        let added = office.recommendation(0, 3)
        #expect(
            added == Recommendation(
                number: "R04", text: "That the council:",
                subItems: [SubItem(letter: "a", text: "counts books;"), SubItem(letter: "b", text: "lends them.")], closing: "It is wanted.",
                responsibility: ["Cabinet Member", "with Friends"],
                targets: [
                    Target(label: "First", written: "May 2027", date: .month(year: 2027, month: 5), isInterim: true),
                    Target(label: "All", written: "June 2027", date: .month(year: 2027, month: 6)),
                ]))
        #expect(office.screen.contains("New recommendation: saved."))
        #expect(office.screen.contains("R04"))
    }

    @Test func `a number that is taken is said beside the field, however it is spelt`() {
        var office = at(80, 24, .enter, .character("A"))
        office.fill("r 1")
        #expect(office.screen.contains("The review has R01 already"))
        office.press(.tab)
        office.type("x")
        office.press(.enter)
        #expect(office.changes.isEmpty)
    }

    @Test func `a number that somebody else takes meanwhile is said, and the next is there`() {
        var office = at(80, 24, .enter, .character("A"), .tab)
        office.type("That it is so.")
        office.meanwhile { $0.reviews[0].recommendations.append(Recommendation(number: "R04", text: "Theirs.")) }
        office.press(.enter)
        #expect(office.screen.contains("That number is taken."))
        #expect(office.screen.contains("R05"))
        office.press(.enter)
        #expect(office.recommendation(0, 4).text == "That it is so.")
    }

    @Test func `what is added is shown although the filter leaves it out`() {
        var office = at(120, 40, .character("f"))
        office.type("not achieved")
        office.press(.enter, .enter, .character("A"), .tab)
        office.type("That it is new.")
        office.press(.enter)
        #expect(office.screen.contains("That it is new."))
    }

    // MARK: - Sub-items

    @Test func `a sub-item comes after the last, and its evidence can be begun`() {
        var office = at(80, 24, .enter, .character("S"), .tab)
        office.type("books are read aloud.")
        office.press(.enter)
        #expect(office.recommendation(0, 0).subItems.map(\.letter) == ["a", "b", "c", "d"])
        #expect(office.screen.contains("R01 › d"))
        office.press(.character("e"))
        #expect(office.screen.contains("Evidence on d)"))
        office.press(.escape, .control("z"))
        #expect(office.screen.contains("Taken back. Ctrl-Y does it again."))
        #expect(office.recommendation(0, 0) == Invented.libraries.recommendations[0])
        office.press(.control("y"))
        #expect(office.screen.contains("Done again. Ctrl-Z takes it back."))
        #expect(office.recommendation(0, 0).subItems.count == 4)
    }

    @Test func `a letter is one, and not taken`() {
        var office = at(80, 24, .enter, .character("S"))
        office.fill("B)")
        #expect(office.screen.contains("There is a sub-item b) already"))
        office.fill("4")
        #expect(office.screen.contains("Not a letter."))
    }

    @Test func `a sub-item's words are corrected, and one without evidence goes with its words`() {
        var office = at(80, 24, .enter, .character("S"), .tab)
        office.type("nothing much.")
        office.press(.enter, .character("E"))
        // Over targets, dates, responsibility and the opening text to c), on which there is evidence, and d).
        for _ in 0..<16 { office.press(.tab) }
        office.fill("")
        office.press(.enter)
        #expect(office.screen.contains("There is evidence on c). Move it to another sub-item first."))
        office.type("opening hours are longer.")
        office.press(.tab)
        office.fill("")
        office.press(.enter)
        #expect(office.recommendation(0, 0).subItems.map(\.letter) == ["a", "b", "c"])
        #expect(office.recommendation(0, 0).subItems[2].text == "opening hours are longer.")
    }

    // MARK: - What was added by mistake

    @Test func `removing asks first`() {
        var office = at(80, 24, .enter, .character("X"))
        #expect(office.screen.contains("Remove R01?"))
        office.press(.enter)
        #expect(office.changes.isEmpty)
        office.press(.character("X"), .down, .enter)
        #expect(office.changes == [.removeRecommendation(RecommendationID(0))])
    }

    // MARK: - A text of several rows

    @Test func `the text with the cursor is seen whole, and the arrows go about in it`() {
        var office = at(40, 12, .enter, .character("E"))
        for _ in 0..<13 { office.press(.tab) }
        for words in ["That every branch", "library offers help", "with getting online,", "and that:"] { #expect(office.screen.contains(words)) }
        office.press(.up)
        office.type("#")
        #expect(office.screen.contains("gett#ing online"))
        // From the first row on to the field before, and back to the last row.
        office.press(.up, .up, .up, .down, .enter)
        #expect(office.recommendation(0, 0).text == "That every branch library offers help with gett#ing online, and that:")
    }

    @Test func `a click goes to the line, and to the place in it`() {
        var office = at(80, 24, .enter, .character("S"), .tab)
        office.type("abc")
        office.clickOn("Letter")
        office.type("x")
        office.clickOn("abc")
        office.clickOn("abc", offset: 1)
        office.type("-")
        #expect(office.screen.contains("a-bc") && office.screen.contains("dx"))
    }

    @Test func `a register open for reading only says why nothing can be added`() {
        var shelf = Invented.shelf
        shelf.isReadOnly = true
        for key in ["R", "A", "S", "X", "E"] {
            var play = Playing(shelf)
            play.press(.character(Character(key)))
            #expect(play.screen.contains("open for reading only"), "\(key)")
        }
    }
}
