import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("A file on its way in")
struct ImportPageTests {
    private static let path = "papers/actions.csv"

    private static let file = IncomingFile(
        path: path, reviews: [Invented.libraries],
        columns: [
            .init(line: 3, place: 1, heading: "Ref", holds: "number", how: .heading, sample: "1"),
            .init(line: 3, place: 2, heading: "Recommendation", holds: "recommendation", how: .heading, sample: "That every branch library offers help"),
            .init(line: 3, place: 3, heading: "", holds: "evidence", how: .content, sample: "Volunteers were trained in all six branches"),
            .init(line: 3, place: 4, heading: "Cost centre", holds: nil, how: .unknown, sample: "4711"),
        ],
        meanings: ["number", "recommendation", "target", "status", "evidence", "none"],
        doubts: [.init(line: 7, text: "R02: Beige", why: "The words of this status mean none of the categories; they are kept as they are.")],
        unplaced: [.init(line: 4, text: "4711", why: "It is not known what “Cost centre” holds.")], contactLines: [12, 13])

    private func request(_ columns: [String: String] = [:], on day: CalendarDate? = nil) -> ReadingRequest {
        ReadingRequest(path: Self.path, columns: columns, on: day)
    }

    /// The page as it stands when the file has been named.
    private func reading(columns: Int = 80, rows: Int = 24) -> Playing {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("i"))
        play.type(Self.path)
        play.press(.enter)
        return play
    }

    private func preview(columns: Int = 80, rows: Int = 24) -> Playing {
        var play = reading(columns: columns, rows: rows)
        play.tell(.fileRead(Self.file, request()))
        return play
    }

    private static let sizes = [(40, 12), (80, 24), (120, 40)]

    @Test(arguments: sizes) func screens(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("i"))
        play.type("pap")
        play.press(.tab)
        play.tell(.paths(PathCompletion(typed: "pap", completed: "papers/", names: ["papers/", "papers-2025/"])))
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "import-name-\(columns)x\(rows)")
        play = preview(columns: columns, rows: rows)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "import-preview-\(columns)x\(rows)")
        play.press(.tab, .tab, .tab)
        try KeptScreen.expect(play.dashboard.draw(), isKeptAs: "import-review-\(columns)x\(rows)")
    }

    @Test func whatIsTypedIsAskedForAndNothingElse() {
        var play = reading()
        #expect(play.effects == [.readFile(request())])
        #expect(play.screen.contains("Reading it …"))
        play.press(.enter)
        #expect(play.screen.contains("It is being read."))
        play.press(.escape)
        #expect(play.effects.last == .stopReading)
        #expect(play.screen.contains("1 Reviews"))
        // Its answer comes too late for anyone.
        play.tell(.fileRead(Self.file, request()))
        #expect(play.screen.contains("1 Reviews"))
    }

    @Test func thePreviewShowsEverythingAboutTheFile() {
        let screen = preview(columns: 100, rows: 60).screen
        for words in [
            "actions.csv: before it is taken in", "1 review · 3 recommendations · 1 to look at · 1 line without a place", "2  “Recommendation”: recommendation",
            "3  no heading: evidence, by what stands in it", "4  “Cost centre”: not known", "line 7    R02: Beige", "line 4    4711", "(line 12, 13)",
            "Libraries and the digital divide", "reported 14 September 2026", "3 sub-items · due June 2026 · 1 Achieved (Fully)",
        ] { #expect(screen.contains(words), "\(words)\n\(screen)") }
    }

    @Test func aColumnsMeaningIsCorrectedAndReadAgain() {
        var play = preview()
        play.press(.character("c"))
        #expect(play.screen.contains("Go to a column of a table first."))
        play.press(.down, .down, .down, .down, .character("c"))
        #expect(play.screen.contains("“Cost centre” holds"))
        play.type("evid")
        play.press(.enter)
        #expect(play.effects.last == .readFile(request(["Cost centre": "evidence"])))
        var file = Self.file
        file.columns[3].holds = "evidence"
        file.columns[3].how = .asked
        play.tell(.fileRead(file, request(["Cost centre": "evidence"])))
        #expect(play.screen.contains("▸ 4  “Cost centre”: evidence, as you said"))
        // A column without a heading goes by its place; what was said of the other holds.
        play.press(.up, .right)
        play.type("status")
        play.press(.enter)
        #expect(play.effects.last == .readFile(request(["Cost centre": "evidence", "3": "status"])))
        play.tell(.fileNotRead(why: "No column holds recommendations.", request(["Cost centre": "evidence", "3": "status"])))
        #expect(play.screen.contains("No column holds recommendations."))
        #expect(play.screen.contains("evidence, as you said"))
    }

    @Test func theDayIsSaid() {
        var play = preview()
        play.press(.character("m"), .control("u"))
        play.type("3 March 2026")
        play.press(.enter)
        #expect(play.effects.last == .readFile(request(on: Invented.day("2026-03-03"))))
    }

    @Test func anAnswerToAnEarlierQuestionIsNotShown() {
        var play = preview()
        play.press(.character("m"), .control("u"))
        play.type("3 March 2026")
        play.press(.enter)
        var late = Self.file
        late.columns = []
        play.tell(.fileRead(late, request()))
        #expect(play.screen.contains("Columns"))
    }

    @Test func enterTakesItInAndWhatChangedIsShown() {
        var play = preview()
        play.press(.enter)
        #expect(play.effects.last == .takeIn(Self.file.reviews, from: Self.path))
        #expect(play.screen.contains("Taking in 3 recommendations"))
        play.press(.escape)
        #expect(play.screen.contains("It is being taken in"))
        var before = Invented.libraries
        before.reportedOn = Invented.day("2026-03-09")
        before.recommendations[0].evidence[1].updates.removeLast()
        let changes = EditionChanges(from: before, to: Invented.libraries)
        let outcome = ImportOutcome(
            kind: .later, review: ReviewID(0), title: Invented.libraries.title, reportedOn: Invented.meeting, recommendations: 3, changes: changes)
        play.tell(.takenIn([outcome], inverse: .exchange(ReviewID(0), from: nil, to: nil)))
        for words in ["taken in", "the report of 14 September 2026 was added", "Since the last tracking:", "evidence on b) new", "repeated word for word"] {
            #expect(play.screen.contains(words), "\(words)\n\(play.screen)")
        }
        play.press(.control("z"))
        #expect(play.effects.last == .perform(.exchange(ReviewID(0), from: nil, to: nil), as: .undo))
        let change = Change.exchange(ReviewID(0), from: nil, to: nil)
        play.tell(.performed(change, inverse: change, as: .undo))
        #expect(play.screen.contains("Taken back."))
        #expect(play.screen.contains("1 Reviews"))
    }

    @Test func enterAfterwardsOpensTheReview() {
        var play = preview()
        play.press(.enter)
        play.tell(.takenIn([ImportOutcome(
            kind: .newReview, review: ReviewID(1), title: "x", reportedOn: nil, recommendations: 1, changes: nil)], inverse: nil))
        #expect(play.screen.contains("Enter Open the review"))
        play.press(.enter)
        #expect(play.screen.contains("2 \(Invented.flooding.title.prefix(10))"))
    }

    @Test func aRefusalLeavesThePreview() {
        var play = preview()
        play.press(.enter)
        play.tell(.notTakenIn(why: "The disk is full."))
        #expect(play.screen.contains("The disk is full."))
        #expect(play.screen.contains("before it is taken in"))
    }

    @Test func aFileThatCannotBeReadSaysWhyAndAnotherCanBeNamed() {
        var play = reading(columns: 40, rows: 12)
        play.tell(.fileNotRead(why: "papers/actions.csv: needs pandoc, which is not installed. Install it with: sudo apt-get install pandoc", request()))
        #expect(play.screen.contains("apt-get install pandoc"))
        #expect(play.screen.contains("Nothing was taken in."))
        play.press(.character("o"))
        #expect(play.screen.contains("Bring in a file"))
        #expect(play.screen.contains("papers/actions.csv"))
    }

    @Test func theNameGoesOnWithTab() {
        var play = Playing()
        play.press(.character("i"))
        play.press(.enter)
        #expect(play.screen.contains("Type the name of a file first."))
        play.type("pa")
        play.press(.tab)
        #expect(play.effects.last == .completePath("pa"))
        play.tell(.paths(PathCompletion(typed: "p", completed: "pears", names: ["pears"])))
        #expect(!play.screen.contains("pears"), "what was typed meanwhile counts")
        play.tell(.paths(PathCompletion(typed: "pa", completed: "papers/", names: ["papers/"])))
        #expect(play.screen.contains("papers/"))
        play.press(.tab)
        play.tell(.paths(PathCompletion(typed: "papers/", completed: "papers/", names: [])))
        #expect(play.screen.contains("No file begins like this."))
        play.press(.escape)
        #expect(play.effects.last == .completePath("papers/"))
    }

    @Test func aRegisterForReadingTakesNothingIn() {
        var shelf = Invented.shelf
        shelf.isReadOnly = true
        var play = Playing(shelf)
        play.press(.character("i"))
        #expect(play.screen.contains("open for reading only"))
        play = Playing(Shelf(reviews: []))
        #expect(play.screen.contains("Press i to bring in"))
        var empty = Shelf(reviews: [])
        empty.isReadOnly = true
        #expect(Playing(empty).screen.contains("open for reading only"))
    }
}
