import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

@Suite("The walkthrough")
struct WalkthroughTests {
    // MARK: - Going about

    @Test func digitsBeginAJump() {
        var room = Room()
        room.type("1c")
        #expect(room.screen.contains("Go to 1c"))
        room.press(.enter)
        #expect(room.screen.contains("R01 › c)"))
        room.type("02")
        room.press(.enter)
        #expect(room.screen.contains("Due December 2026"))
        room.type("9")
        room.press(.enter)
        #expect(room.screen.contains("There is no 9 here.") && room.screen.contains("R02"))
        room.type("1")
        room.press(.escape)
        #expect(!room.screen.contains("Go to") && room.screen.contains("R02"))
        room.type("1")
        room.press(.character(" "))
        #expect(room.screen.contains("R02 › evidence"))
    }

    @Test func everySlideIsPassedOnceForwardsAndBackwards() {
        var room = Room(columns: 60, rows: 16)
        var there = [room.screen]
        while !room.screen.contains("That was the last slide.") {
            room.press(.pageDown)
            there.append(room.screen)
        }
        there.removeLast()
        var back: [String] = []
        // The word at the end has gone with the key.
        while !room.screen.contains("This is the first slide.") {
            room.press(.pageUp)
            back.append(room.screen)
        }
        back.removeLast()
        #expect(Array(there.dropLast().reversed()) == back)
        #expect(Set(there).count == there.count)
    }

    @Test func theMostContestedComesFirstAndTheUnchallengedTogether() {
        var sound = Invented.libraries
        let claim = Assessment(by: .cabinetMember, category: .inProgress, on: Invented.meeting)
        sound.recommendations = ["R01", "R02"].map { number in
            Recommendation(
                number: number, text: "That the stock is reviewed.", targets: [Target(written: "2027", date: .year(2027))],
                assessments: [claim],
                evidence: [Evidence(subItem: nil, updates: [Update(text: "A count of the stock took place in July 2026.")])])
        } + [Invented.libraries.recommendations[0]].map {
            var contested = $0
            contested.number = "R03"
            return contested
        }
        var room = Room(Shelf(reviews: [sound]), columns: 100, rows: 40)
        room.press(.character("o"), .character("n"))
        #expect(room.screen.contains("R03"))
        room.press(.character("m"), .pageUp)
        #expect(room.screen.contains("Taken together") && room.screen.contains("R01") && room.screen.contains("R02"))
        room.press(.character("a"))
        room.type("Cllr Vaughan")
        room.press(.enter)
        #expect(room.screen.contains("2 recorded as claimed") && room.screen.contains("✓ 6 In Progress"))
        #expect(room.reviews.reviews[0].recommendations[1].assessments.last?.movedBy == "Cllr Vaughan")
        room.press(.control("z"))
        #expect(!room.screen.contains("✓ 6 In Progress"))
        // By name one of them is seen by itself, and the way on leads back to the end.
        room.type("2")
        room.press(.enter)
        #expect(room.screen.contains("That the stock is reviewed."))
        for _ in 0..<3 { room.press(.character(" ")) }
        #expect(room.screen.contains("No view yet"))
        room.press(.character(" "))
        #expect(room.screen.contains("The minute of"))
    }

    @Test func aDateThatNobodyRecordedIsNoDoubt() {
        var review = Invented.libraries
        review.recommendations = [
            Recommendation(
                number: "R01", text: "That the stock is counted.", targets: [Target(written: "2027", date: .year(2027))],
                assessments: [Assessment(by: .cabinetMember, category: .achievedFully, on: Invented.meeting)],
                evidence: [Evidence(subItem: nil, updates: [Update(text: "A count of the stock took place in July 2026.")])])
        ]
        var room = Room(Shelf(reviews: [review]), columns: 100, rows: 40)
        room.press(.character("o"), .character(" "))
        #expect(room.screen.contains("Taken together") && room.screen.contains("No completion date is recorded."))
        room.press(.character("a"), .enter)
        #expect(room.screen.contains("✓ 1 Achieved (Fully)"))
        room.press(.character("m"))
        #expect(room.screen.contains("Recorded although: No completion date is recorded."))
    }

    @Test func itBeginsAsThePersonHasSettled() {
        var options = WalkthroughOptions()
        (options.order, options.zoom, options.showsClock, options.minutes) = (.contested, 2, true, 90)
        options.theme = "projector-light"
        var room = Room(options: options)
        #expect(room.theme == "projector-light")
        #expect(room.screen.contains("0:00 gone · 1:30:00 left") && room.presenter.dashboard.isTicking)
        #expect(room.shown?.contains("zoom=2") == true && room.shown?.contains("order=contested") == true)
        // All of it can be changed while it runs, and the desk's colours are there again after it.
        room.press(.character("t"), .character("z"), .character("o"))
        #expect(room.shown?.contains("zoom=0") == true && room.shown?.contains("order=numbered") == true)
        #expect(!room.presenter.dashboard.isTicking)
        room.press(.escape)
        #expect(room.theme == "dark")
        options.minutes = nil
        options.minutesEach = 10
        #expect(Room(options: options).screen.contains("20:00 left"))
    }

    @Test func blankShowsNothingAtAllUntilTheNextMove() {
        var room = Room()
        room.type("1")
        room.press(.enter, .character("b"))
        #expect(room.screen.allSatisfy { $0 == " " || $0 == "\n" })
        room.press(.character(" "))
        #expect(room.screen.contains("Due June 2026"))
    }

    @Test func theClockIsOffUntilItIsAskedFor() {
        var room = Room()
        #expect(!room.presenter.dashboard.isTicking)
        room.presenter.dashboard.tick(at: 100)
        room.type("1")
        room.press(.enter, .character("t"))
        #expect(room.presenter.dashboard.isTicking)
        room.presenter.dashboard.tick(at: 350)
        #expect(room.screen.contains("R01 4:10 · 4:10 gone · 5:50 left"))
        room.press(.character("+"))
        #expect(room.screen.contains("10:50 left"))
        room.presenter.dashboard.tick(at: 350 + 3_600)
        #expect(room.screen.contains("49:10 over"))
        room.press(.character("t"))
        #expect(!room.presenter.dashboard.isTicking)
    }

    // MARK: - Recording

    @Test func whatIsRecordedIsShownLargeAndTakenBack() {
        var room = Room()
        room.type("1")
        room.press(.enter, .character("a"), .character("5"), .enter)
        #expect(room.screen.contains("By when? Enter records without."))
        room.press(.enter)
        #expect(room.screen.contains("5 Not Achieved (Insufficient Progress)") && room.screen.contains("1 of 2 decided: 1 comes back"))
        room.press(.control("z"))
        #expect(room.screen.contains("No view yet") && room.screen.contains("Taken back"))
        room.press(.control("z"))
        #expect(room.screen.contains("Nothing has been recorded in this walkthrough."))
        room.press(.control("y"))
        #expect(room.screen.contains("5 Not Achieved (Insufficient Progress)"))
    }

    @Test func aContradictedViewAsksForAReason() {
        var room = Room()
        room.type("1")
        room.press(.enter, .character("a"), .character("1"), .enter)
        #expect(room.screen.contains("say why"))
        room.type("Content.")
        room.press(.enter)
        #expect(room.screen.contains("Content.") && room.screen.contains("Concluded"))
        // What is concluded today stays on the agenda.
        room.type("1")
        room.press(.enter)
        #expect(room.screen.contains("Due June 2026"))
        // The doubts are about the claim, and stay too.
        room.press(.character("g"))
        #expect(room.screen.contains("runs past the meeting"))
    }

    @Test func theMinuteIsCopied() {
        var room = Room()
        room.type("1")
        room.press(.enter, .character("a"), .character("d"), .enter, .character("y"))
        #expect(room.copied.first?.contains("R01: View deferred\n  Claimed: 1 Achieved (Fully)\n  Returns at the next tracking") == true)
    }

    // MARK: - Second screens

    @Test func aSecondScreenShowsTheSamePage() {
        var room = Room(columns: 50, rows: 14)
        room.join(columns: 120, rows: 40)
        room.type("1")
        room.press(.enter, .character(" "))
        room.join(columns: 50, rows: 13)
        let lines = room.screen.split(separator: "\n").map { $0.filter { $0 != " " } }.filter { !$0.isEmpty }
        for follower in room.followers {
            let seen = follower.screen.filter { $0 != " " }
            for line in lines.dropFirst().dropLast(2) { #expect(seen.contains(line)) }
        }
    }

    @Test func slidesAreLaidOutForTheScreenThatTheRoomSees() {
        var options = WalkthroughOptions()
        options.screen = Size(columns: 60, rows: 16)
        var room = Room(columns: 120, rows: 40, options: options)
        room.join(columns: 60, rows: 16)
        func page(_ screen: String) -> String? { screen.firstMatch(of: /page \d+ of \d+/).map { String($0.output) } }
        var pages: Set<String> = []
        while !room.screen.contains("That was the last slide.") {
            room.press(.character(" "))
            #expect(page(room.screen) == page(room.followers[0].screen))
            pages.insert(page(room.screen) ?? "")
        }
        #expect(pages.contains("page 2 of 2"))
    }

    @Test func aSecondScreenKeepsTheSlideWhenThePresenterGoes() {
        var room = Room()
        room.join()
        room.type("2")
        room.press(.enter)
        room.tell(.presenterDied)
        #expect(room.followers[0].screen.contains("has ended") && room.followers[0].screen.contains("R02"))
    }

    @Test func whatNoOneCanReadIsSaid() {
        var room = Room()
        room.join()
        room.tell(.presentation("2 something new"))
        #expect(room.followers[0].screen.contains("newer than this one"))
    }

    @Test func whatAnOfficerSavesIsSeenAndThePlaceKept() {
        var room = Room()
        room.type("1a")
        room.press(.enter)
        room.reviews.edit(RecommendationID(0)) { $0.evidence[0].updates[0].text = "Sixty volunteers were trained by May 2026." }
        room.registerChanged()
        #expect(room.screen.contains("R01 › a)") && room.screen.contains("Sixty volunteers"))
    }

    @Test func whatAnotherSavesIsMarkedInThePanesUntilItIsVisited() {
        var room = Room(columns: 120, rows: 40)
        room.press(.escape, .enter)
        func row(_ number: String = "R01") -> Substring? {
            room.screen.split(separator: "\n").first { $0.contains("▸\(number) ") || $0.contains(" \(number) ") && !$0.contains("›") }
        }
        #expect(row()?.contains("* ") == false)
        // What one does oneself is no news.
        room.press(.character("a"), .character("5"), .enter, .enter)
        #expect(row()?.contains("5 Insuff") == true && row()?.contains("* ") == false, "\(room.screen)")
        room.reviews.edit(RecommendationID(1)) { $0.text += " And again." }
        room.reviews.edit(RecommendationID(0)) { $0.text += " And again." }
        room.registerChanged()
        #expect(row()?.contains("* ") == true)
        room.press(.enter)
        #expect(row()?.contains("* ") == false)
        #expect(row("R02")?.contains("* ") == true)
    }

    // MARK: - What is shown, as text

    private static let topics: [SlideTopic] = [
        .title, .together, .minute, .asks(RecommendationID(7)), .missing(RecommendationID(7)), .claim(RecommendationID(7)),
        .view(RecommendationID(7)), .part(RecommendationID(7), letter: nil), .part(RecommendationID(7), letter: "c"),
        .part(RecommendationID(7), letter: "c d:%e"), .doubt(RecommendationID(7), 3),
    ]

    @Test(arguments: topics) func aStateIsReadAsItWasWritten(_ topic: SlideTopic) {
        var state = ShownState(review: ReviewID(4))
        state.topic = topic
        state.anchor = SlideAnchor(text: 120, drawing: 3)
        (state.zoom, state.isBlank, state.showsEarlier, state.order) = (2, true, true, .contested)
        state.size = Size(columns: 119, rows: 39)
        #expect(ShownState(state.text) == state)
    }

    @Test(arguments: [
        "", "1", "2 review=1", "1 review=x topic=title at=0+0 zoom=0 order=numbered size=80x23",
        "1 review=1 topic=doubt:1:-3 at=0+0 zoom=0 order=numbered size=80x23", "1 review=1 topic=:: at=0+0 zoom=0 order=numbered size=80x23",
        "1 review=1 topic=title at=-1+0 zoom=0 order=numbered size=80x23", "1 review=1 topic=title at=0+0 zoom=0 order=numbered size=99999999999999999999x1",
    ])
    func whatIsNoStateIsNone(_ text: String) { #expect(ShownState(text) == nil) }

    @Test func aStateOfAnySizeIsShown() {
        var follower = Playing(Invented.shelf)
        _ = follower.dashboard.follow()
        for size in ["0x0", "1x1", "9223372036854775807x9223372036854775807"] {
            _ = follower.dashboard.handle(.presentation("1 review=0 topic=asks:0 at=9223372036854775807+9 zoom=9 order=contested size=\(size)"))
            #expect(follower.screen.contains("R01"))
        }
    }

    // MARK: - Plain terminals

    @Test func everySignHasAPlainCounterpart() {
        for (columns, rows) in [(80, 24), (120, 40)] {
            var room = Room(columns: columns, rows: rows)
            while !room.screen.contains("That was the last slide.") {
                for sign in room.screen where !sign.isASCII { #expect(Charset.ascii.shown(sign) != "?", "\(sign)") }
                room.press(.character(" "))
            }
        }
    }
}
