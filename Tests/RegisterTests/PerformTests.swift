import Register
import Scrutiny
import Testing

@Suite struct PerformTests {
    let scratch: Scratch
    let register: Register
    let review: ReviewID
    init() throws {
        scratch = try Scratch()
        register = try scratch.register()
        review = try register.import(Sample.first, from: "first.txt", by: "clerk", at: now).review
    }

    private func id(_ number: String) throws -> RecommendationID {
        try #require(try register.recommendation(numbered: number, in: review))
    }

    @Test func `the committee's 1 concludes, undo opens again, redo concludes`() throws {
        let r01 = try id("R01")
        let view = Assessment(by: .committee, category: .achievedFully, on: day("2015-11-02"), reason: "seen on site")
        let undo = try register.perform(.record(Decision(view, completedOn: .month(year: 2015, month: 10)), on: r01), by: "clerk", at: now)
        #expect(try register.recommendationCount(in: review, .concluded) == 1)
        #expect(try register.recommendationCount(in: review, .open) == 2)
        let file = try #require(try register.file(of: r01))
        #expect(file.recommendation.concludedOn == day("2015-11-02"))
        #expect(file.recommendation.assessments.last?.recordedBy == "clerk")
        let redo = try register.perform(undo, by: "clerk", at: now)
        #expect(try register.wholeReview(review) == Sample.first)
        try register.perform(redo, by: "clerk", at: now)
        #expect(try register.recommendationCount(in: review, .concluded) == 1)
    }

    @Test func `reopening is recorded with its reason`() throws {
        let r01 = try id("R01")
        let view = Assessment(by: .committee, category: .achievedLate, on: day("2015-11-02"))
        try register.perform(.record(Decision(view), on: r01), by: "clerk", at: now)
        try register.perform(.reopen(r01, on: day("2016-01-04"), reason: "the surface has failed"), by: "clerk", at: now)
        let recommendation = try #require(try register.file(of: r01)).recommendation
        #expect(!recommendation.isConcluded)
        #expect(recommendation.assessments.last?.reason == "the surface has failed")
        #expect(throws: RegisterError.self) { try register.perform(.reopen(r01, on: day("2016-01-05"), reason: ""), by: "clerk", at: now) }
    }

    @Test func `a revision on an outdated base is refused, and both texts are there`() throws {
        let place = EvidencePlace(try id("R01"), subItem: "a")
        let base = try register.currentRevision(of: place)
        try register.perform(.revise(place, updates: [Update(text: "hers")], basedOn: base, note: nil), by: "ann", at: now)
        let second = try scratch.register()
        let error = #expect(throws: RegisterError.self) {
            try second.perform(.revise(place, updates: [Update(text: "his")], basedOn: base, note: nil), by: "bob", at: now)
        }
        guard case .conflict(let theirs)? = error else { Issue.record("no conflict: \(String(describing: error))"); return }
        #expect(theirs.updates.map(\.text) == ["hers"])
        #expect(theirs.author == "ann")
        try second.perform(
            .revise(place, updates: theirs.updates + [Update(text: "his")], basedOn: theirs.id, note: "merged"), by: "bob", at: now + 1)
        #expect(try register.history(of: place).map(\.author) == ["bob", "ann", nil])
        #expect(try register.file(of: place.recommendation)?.recommendation.evidence(on: "a")?.updates.map(\.text) == ["hers", "his"])
    }

    @Test func `evidence moves to another letter and back`() throws {
        let place = EvidencePlace(try id("R02"), subItem: "a")
        let undo = try register.perform(.move(place, to: "c"), by: "officer", at: now)
        let moved = try #require(try register.file(of: place.recommendation)).recommendation
        #expect(moved.evidence.map(\.subItem) == ["c"])
        #expect(try register.search("lamps", limit: 5).map(\.subItem) == ["c"])
        try register.perform(undo, by: "officer", at: now)
        #expect(try register.wholeReview(review) == Sample.first)
    }

    @Test func `a target that is corrected keeps the date first agreed`() throws {
        let r02 = try id("R02")
        let before = Particulars(of: try #require(try register.file(of: r02)).recommendation)
        var particulars = before
        particulars.targets[0].written = "July 2016"
        particulars.targets[0].date = .month(year: 2016, month: 7)
        let undo = try register.perform(.correct(r02, to: particulars, basedOn: before, reason: "the lamps were late"), by: "officer", at: now)
        let target = try #require(try register.file(of: r02)).recommendation.targets[0]
        #expect(target.firstAgreed.written == "April 2016")
        #expect(target.moves.map(\.reason) == ["the lamps were late"])
        try register.perform(undo, by: "officer", at: now)
        #expect(try register.wholeReview(review) == Sample.first)
    }

    @Test func `a correction of what somebody else has corrected meanwhile is refused, and says who and what`() throws {
        let r02 = try id("R02")
        let opened = Particulars(of: try #require(try register.file(of: r02)).recommendation)
        var theirs = opened
        theirs.obstacle = "a flood"
        try register.perform(.correct(r02, to: theirs, basedOn: opened, reason: "it rained"), by: "ann", at: now)
        var mine = opened
        mine.obstacle = "a strike"
        let error = #expect(throws: RegisterError.self) {
            try register.perform(.correct(r02, to: mine, basedOn: opened, reason: nil), by: "ben", at: now)
        }
        #expect("\(try #require(error))".contains("ann has changed R02 meanwhile (corrected R02: it rained)"))
        #expect(try register.file(of: r02)?.recommendation.obstacle == "a flood")
        try register.perform(.correct(r02, to: mine, basedOn: theirs, reason: nil), by: "ben", at: now)
        #expect(try register.file(of: r02)?.recommendation.obstacle == "a strike")
    }

    @Test func `what was corrected anew since is not taken back by an earlier undo`() throws {
        let r02 = try id("R02")
        let opened = Particulars(of: try #require(try register.file(of: r02)).recommendation)
        var theirs = opened
        theirs.closing = "one"
        let undo = try register.perform(.correct(r02, to: theirs, basedOn: opened, reason: nil), by: "ann", at: now)
        var later = theirs
        later.closing = "two"
        try register.perform(.correct(r02, to: later, basedOn: theirs, reason: nil), by: "ben", at: now)
        #expect(throws: RegisterError.self) { try register.perform(undo, by: "ann", at: now) }
        #expect(try register.file(of: r02)?.recommendation.closing == "two")
    }

    @Test func `a review's particulars are corrected only over what was seen`() throws {
        let opened = try #require(try register.review(review))
        var theirs = opened
        theirs.leadOfficer = "Head of Culture"
        let undo = try register.perform(.correctReview(review, to: theirs, basedOn: opened), by: "ann", at: now)
        #expect(throws: RegisterError.self) {
            try register.perform(.correctReview(review, to: opened, basedOn: opened), by: "ben", at: now)
        }
        try register.perform(undo, by: "ann", at: now)
        #expect(try register.wholeReview(review) == Sample.first)
    }

    @Test func `setting the meeting measures everything anew`() throws {
        #expect(try register.summary().overdue == 1)
        let undo = try register.perform(.setMeeting(review, day("2016-06-01")), by: "clerk", at: now)
        #expect(try register.summary().overdue == 2)
        #expect(try register.summary(of: review)?.meeting == day("2016-06-01"))
        try register.perform(undo, by: "clerk", at: now)
        #expect(try register.summary().overdue == 1)
    }

    @Test func `a tick belongs to its meeting`() throws {
        let r01 = try id("R01")
        let undo = try register.perform(.tick(r01, question: 2, at: day("2015-11-02"), true), by: "member", at: now)
        #expect(try register.file(of: r01)?.ticks == [false, false, true, false, false])
        try register.perform(.setMeeting(review, day("2016-06-01")), by: "clerk", at: now)
        #expect(try register.file(of: r01)?.ticks == [false, false, false, false, false])
        try register.perform(.setMeeting(review, nil), by: "clerk", at: now)
        try register.perform(undo, by: "member", at: now)
        #expect(try register.file(of: r01)?.ticks == [false, false, false, false, false])
    }

    @Test func `changes stand or fall together`() throws {
        let r01 = try id("R01")
        let gone = RecommendationID(99_999)
        #expect(throws: RegisterError.self) {
            try register.perform(
                .all([.setMeeting(review, day("2016-06-01")), .tick(r01, question: 0, at: day("2016-06-01"), true), .tick(gone, question: 0, at: day("2016-06-01"), true)]),
                by: "clerk", at: now)
        }
        #expect(try register.summary(of: review)?.meeting == day("2015-11-02"))
    }

    @Test func `as it stood: later words are not in an earlier tracking`() throws {
        let place = EvidencePlace(try id("R01"), subItem: "a")
        try register.perform(
            .revise(place, updates: [Update(text: "new words")], basedOn: try register.currentRevision(of: place), note: nil), by: "ann", at: now)
        #expect(try register.review(review, asItStoodOn: day("2015-11-02")) == Sample.first)
        #expect(try register.review(review, asItStoodOn: day("2015-11-01")) == nil)
        let then = try #require(try register.review(review, asItStoodOn: day("2016-10-03")))
        #expect(then.recommendations[0].evidence(on: "a")?.updates.map(\.text) == ["new words"])
    }

    @Test func `a review made by hand has no title of another, goes when it is taken back, and takes in its report`() throws {
        let new = Review(title: "Lighting of Parks", contact: .init(name: "W. Example 029 2087 2000"), approvedOn: day("2026-04-14"))
        let undo = try register.perform(.addReview(new), by: "ann", at: now)
        guard case .removeReview(let id) = undo else { return #expect(Bool(false), "\(undo)") }
        #expect(try register.review(id)?.contact?.name == "W. Example")
        #expect(throws: RegisterError.self) { try register.perform(.addReview(Review(title: "lighting of  PARKS")), by: "ann", at: now) }
        let before = try #require(try register.review(review))
        var renamed = before
        renamed.title = "Lighting of parks"
        #expect(throws: RegisterError.self) { try register.perform(.correctReview(review, to: renamed, basedOn: before), by: "ann", at: now) }
        renamed.title = before.title.uppercased()
        try register.perform(.correctReview(review, to: renamed, basedOn: before), by: "ann", at: now)

        let added = try register.perform(.addRecommendation(Recommendation(number: "R01", text: "That it is lit."), to: id), by: "ann", at: now)
        #expect(throws: RegisterError.self) {
            try register.perform(.addRecommendation(Recommendation(number: "r 1", text: "Again."), to: id), by: "ann", at: now)
        }
        guard case .removeRecommendation(let recommendation) = added else { return #expect(Bool(false), "\(added)") }
        #expect(try register.journal(of: recommendation, limit: 9).map(\.author) == ["ann"])
        #expect(try register.file(of: recommendation)?.meeting == day("2026-04-14"))

        let redo = try register.perform(undo, by: "ann", at: now)
        #expect(try register.reviewIDs() == [review])
        try register.perform(redo, by: "ann", at: now)
        #expect(try register.wholeReview(id)?.recommendations.map(\.text) == ["That it is lit."])
        let report = Review(title: "Lighting of Parks", reportedOn: day("2026-10-01"), recommendations: [Recommendation(number: "R01", text: "That it is lit.")])
        #expect(try register.import(report, from: "report.txt", by: "clerk", at: now).review == id)
        #expect(try register.wholeReview(id)?.recommendations.count == 1)
    }

    /// Whatever people do, taking it back leaves the register as it was, lists and search included.
    @Test(arguments: 0..<16) func `undo to the start, redo to the end`(seed: Int) throws {
        var dice = Dice(UInt64(seed) &+ 1000)
        let start = try Content(register)
        var undos: [Change] = []
        var states: [Content] = []
        for _ in 0..<9 {
            guard let change = try RandomChange(register, review).next(&dice) else { continue }
            states.append(try Content(register))
            undos.append(try register.perform(change, by: "officer", at: now))
        }
        let end = try Content(register)
        var redos: [Change] = []
        for (undo, state) in zip(undos, states).reversed() {
            redos.append(try register.perform(undo, by: "officer", at: now))
            #expect(try Content(register) == state)
        }
        #expect(try Content(register) == start)
        for redo in redos.reversed() { try register.perform(redo, by: "officer", at: now) }
        #expect(try Content(register) == end)
        #expect(try register.integrity().problems == [])
    }
}

/// Everything that a register shows, but for the numbers that only ever grow.
struct Content: Equatable {
    var summary: RegisterSummary
    var reviews: [ReviewSummary]
    var recommendations: [RecommendationSummary]
    var whole: [Review]
    var filters: [Int]

    init(_ register: Register) throws {
        summary = try register.summary()
        reviews = try register.reviews(.all, rows: 0..<99).map { var row = $0; row.revision = 0; return row }
        recommendations = try reviews.flatMap { review in
            try register.recommendations(in: review.id, .all, by: .number, rows: 0..<999).map { var row = $0; row.revision = 0; return row }
        }
        whole = try reviews.compactMap { try register.wholeReview($0.id) }
        filters = try RecommendationFilter.allCases.map { try register.reviewCount($0) }
    }
}

struct RandomChange {
    let register: Register
    let review: ReviewID
    init(_ register: Register, _ review: ReviewID) { self.register = register; self.review = review }

    func next(_ dice: inout Dice) throws -> Change? {
        let ids = try register.recommendationIDs(in: review)
        let id = ids[dice.below(ids.count)]
        guard let file = try register.file(of: id) else { return nil }
        let place = EvidencePlace(id, subItem: [nil, "a", "b", "z"][dice.below(4)])
        let base = try register.currentRevision(of: place)
        switch dice.below(11) {
        case 0, 1: return .record(Decision(Arbitrary.assessment(&dice), completedOn: dice.maybe(40, Arbitrary.date)), on: id)
        case 2: return file.recommendation.isConcluded ? .reopen(id, on: Arbitrary.day(&dice), reason: "again") : nil
        case 3, 4: return .revise(place, updates: dice.list(0...3, Arbitrary.update), basedOn: base, note: nil)
        case 5: return base == nil ? nil : .withdraw(place, basedOn: base, note: nil)
        case 6: return base == nil ? nil : .move(place, to: place.subItem == "b" ? "a" : "b")
        case 7:
            var particulars = Particulars(of: Arbitrary.recommendation(&dice))
            if dice.chance(50), !file.recommendation.targets.isEmpty { particulars.targets = file.recommendation.targets.reversed() }
            return .correct(id, to: particulars, basedOn: Particulars(of: file.recommendation), reason: "form")
        case 8: return .setMeeting(review, dice.maybe(70, Arbitrary.day))
        case 9:
            var new = Arbitrary.recommendation(&dice)
            new.number = "N\(dice.below(1_000_000))"
            return .addRecommendation(new, to: review)
        default:
            guard let before = try register.review(review) else { return nil }
            var head = before
            head.title = "Renamed \(dice.below(99))"
            head.leadOfficer = dice.maybe(50, Arbitrary.text)
            return .all([.correctReview(review, to: head, basedOn: before), .tick(id, question: dice.below(5), at: Arbitrary.day(&dice), true)])
        }
    }
}

@Suite struct HistoryTests {
    let register: Register
    let scratch: Scratch
    let review: ReviewID
    let place: EvidencePlace

    init() throws {
        scratch = try Scratch()
        register = try scratch.register()
        review = try register.import(Sample.first, from: "first.txt", by: "clerk", at: now).review
        place = EvidencePlace(try #require(try register.recommendation(numbered: "R01", in: review)), subItem: "a")
    }

    @Test func `an earlier revision comes back as a new one, and undo takes that back`() throws {
        let first = try #require(try register.history(of: place).first)
        try register.perform(.revise(place, updates: [Update(text: "new words")], basedOn: first.id, note: nil), by: "ann", at: now)
        let newest = try register.history(of: place)[0]
        let undo = try register.perform(
            .revise(place, updates: first.updates, basedOn: newest.id, note: "brought back"), by: "ben", at: now + 60)
        #expect(try register.history(of: place).map(\.updates) == [first.updates, newest.updates, first.updates])
        #expect(try register.history(of: place).map(\.author) == ["ben", "ann", nil])
        try register.perform(undo, by: "ben", at: now + 120)
        #expect(try register.history(of: place).map(\.note) == ["taken back", "brought back", nil, "import of first.txt"])
        #expect(try register.file(of: place.recommendation)?.recommendation.evidence(on: "a")?.updates == newest.updates)
    }

    @Test func `what was taken away is known as such, and its place is remembered`() throws {
        try register.perform(.move(place, to: "z"), by: "ann", at: now)
        #expect(try register.history(of: place).map(\.isWithdrawn) == [true, false])
        #expect(try register.evidencePlaces(of: place.recommendation).map(\.subItem) == ["a", "b", "z"])
    }

    @Test func `the journal says who did what and when, newest first`() throws {
        try register.perform(.withdraw(place, basedOn: try register.currentRevision(of: place), note: nil), by: "ann", at: now)
        let before = Particulars(of: try #require(try register.file(of: place.recommendation)).recommendation)
        var particulars = before
        particulars.obstacle = "a flood"
        try register.perform(.correct(place.recommendation, to: particulars, basedOn: before, reason: "it rained"), by: "ben", at: now + 60)
        let journal = try register.journal(of: place.recommendation, limit: 10)
        #expect(journal.map(\.author) == ["ben", "ann"])
        #expect(journal.map(\.at) == [now + 60, now])
        #expect(journal[0].what.contains("it rained"))
        #expect(try register.journal(of: place.recommendation, limit: 1).count == 1)
    }
}
