import Register
import Scrutiny
import Testing

@Suite struct ImportTests {
    let scratch: Scratch
    let other: Scratch
    init() throws {
        scratch = try Scratch()
        other = try Scratch()
    }

    /// Whatever a reader can read comes out as it went in.
    @Test(arguments: 0..<60) func `any review comes back identical`(seed: Int) throws {
        var dice = Dice(UInt64(seed))
        let review = Arbitrary.review(&dice)
        let register = try scratch.register()
        let outcome = try register.import(review, from: "report.txt", by: "clerk", at: now)
        #expect(outcome.kind == .newReview)
        #expect(try register.wholeReview(outcome.review) == review)
        #expect(try register.integrity().problems == [])
    }

    @Test func `the same edition again changes nothing`() throws {
        let register = try scratch.register()
        let first = try register.import(Sample.first, from: "first.txt", by: "clerk", at: now)
        let before = try register.reviews(.all, rows: 0..<9)
        let again = try register.import(Sample.first, from: "first copy.txt", by: "clerk", at: now + 5)
        #expect(again.kind == .unchanged)
        #expect(again.review == first.review)
        #expect(try register.reviews(.all, rows: 0..<9) == before)
    }

    @Test func `a later edition adds its tracking and its updates, and loses nothing`() throws {
        let register = try scratch.register()
        let id = try register.import(Sample.first, from: "first.txt", by: "clerk", at: now).review
        let outcome = try register.import(Sample.second, from: "second.txt", by: "clerk", at: now)
        #expect(outcome.kind == .later)
        #expect(outcome.review == id)
        let review = try #require(try register.wholeReview(id))
        #expect(review.reportedOn == day("2016-09-26"))
        #expect(try register.trackings(of: id) == [day("2015-11-02"), day("2016-09-26")])
        #expect(review.recommendations.map(\.number) == ["R01", "R02", "R03", "R04"])
        let r01 = review.recommendations[0]
        #expect(r01.assessments.map(\.category) == [.notAchievedProgressMade, .achievedLate])
        #expect(r01.evidence(on: "a")?.updates.count == 2)
        let r02 = review.recommendations[1]
        #expect(r02.evidence(on: "a")?.updates.count == 1, "what the report no longer says stays")
        #expect(r02.targets[0].written == "December 2016")
        #expect(r02.targets[0].firstAgreed.written == "April 2016")
        #expect(r02.targets[0].slipInDays == 245)
    }

    @Test func `what changed is told`() throws {
        let register = try scratch.register()
        _ = try register.import(Sample.first, from: "first.txt", by: "clerk", at: now)
        let changes = try #require(try register.import(Sample.second, from: "second.txt", by: "clerk", at: now).changes)
        #expect(changes.vanished.map(\.number) == ["R03"])
        let r01 = try #require(changes.recommendations.first)
        #expect(r01.evidence.map(\.change) == [.new, .repeated])
        #expect(r01.categories.first?.isUp == true)
        let r02 = changes.recommendations[1]
        #expect(r02.evidence.map(\.change) == [.lost])
        #expect(r02.targets.first?.slipInDays == 245)
        #expect(changes.recommendations.last?.presence == .added)
    }

    @Test func `the order in which editions come in does not matter`() throws {
        let inOrder = try scratch.register()
        let id = try inOrder.import(Sample.first, from: "first.txt", by: "clerk", at: now).review
        _ = try inOrder.import(Sample.second, from: "second.txt", by: "clerk", at: now)
        let reversed = try self.other.register()
        let other = try reversed.import(Sample.second, from: "second.txt", by: "clerk", at: now).review
        #expect(try reversed.import(Sample.first, from: "first.txt", by: "clerk", at: now).kind == .earlier)
        #expect(try reversed.wholeReview(other) == inOrder.wholeReview(id))
        #expect(try reversed.trackings(of: other) == inOrder.trackings(of: id))
        #expect(try reversed.review(other, asItStoodOn: day("2015-11-02")) == inOrder.review(id, asItStoodOn: day("2015-11-02")))
    }

    @Test func `what people recorded is not overwritten by the next report`() throws {
        let register = try scratch.register()
        let id = try register.import(Sample.first, from: "first.txt", by: "clerk", at: now).review
        let r01 = try #require(try register.recommendation(numbered: "R01", in: id))
        let place = EvidencePlace(r01, subItem: "b")
        try register.perform(
            .revise(place, updates: [Update(text: "Publication follows in June; the printer is booked.")],
                basedOn: try register.currentRevision(of: place), note: "correction"), by: "officer", at: now)
        try register.perform(
            .record(Decision(Assessment(by: .committee, category: .notAchievedInsufficientProgress, on: day("2015-11-02"))), on: r01),
            by: "clerk", at: now)
        _ = try register.import(Sample.second, from: "second.txt", by: "clerk", at: now)
        let file = try #require(try register.file(of: r01))
        #expect(file.recommendation.evidence(on: "b")?.updates.map(\.text) == ["Publication follows in June; the printer is booked."])
        #expect(file.recommendation.assessments.map(\.category) == [.notAchievedProgressMade, .notAchievedInsufficientProgress, .achievedLate])
    }

    @Test func `telephone numbers and e-mail addresses are not kept`() throws {
        let register = try scratch.register()
        var review = Sample.first
        review.introduction += ["Telephone: 0121 496 0000", "Write to wil@example.org or come by.", "0121 496 0000"]
        review.contact?.title = "Support Officer 0121 496 0000"
        let id = try register.import(review, from: "first.txt", by: "clerk", at: now).review
        let stored = try #require(try register.review(id))
        #expect(stored.introduction == ["The council approved this review in the spring.", "Write to or come by."])
        #expect(stored.contact?.title == "Support Officer")
    }
}
