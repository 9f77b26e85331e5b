import Register
import Scrutiny
import Testing

/// What changed between two trackings, as the register can still tell it.
@Suite struct EditionReadingTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    private func edition(_ iso: String, _ recommendations: [Recommendation]) -> Review {
        var review = Sample.first
        review.reportedOn = day(iso)
        review.recommendations = recommendations
        return review
    }

    private func said(_ words: String...) -> [Update] { words.map { Update(text: $0) } }

    @Test func `what a later report no longer mentions has vanished or is lost, and is still in the register`() throws {
        let register = try scratch.register()
        let a = "Look after the towpaths in every parish.", b = "Publish the list of moorings each spring.", c = "Count the boats."
        let first = edition("2015-11-02", [
            Sample.recommendation("R01", a, claim: .inProgress, said: ["a": said("A survey was made."), "b": said("Signs were ordered.")]),
            Sample.recommendation("R02", b, claim: .inProgress, said: ["a": said("A list is kept.")]),
            Sample.recommendation("R03", c, claim: .achievedFully, said: ["a": said("They were counted.")]),
        ])
        let id = try register.import(first, from: "1", by: "clerk", at: now).review
        let third = try #require(try register.recommendation(numbered: "R03", in: id))
        let view = Assessment(by: .committee, category: .achievedFully, on: day("2015-11-02"))
        _ = try register.perform(.record(Decision(view), on: third), by: "clerk", at: now)
        let second = edition("2016-04-04", [
            Sample.recommendation("R01", a, due: "March 2016", claim: .notAchievedProgressMade, on: "2016-04-04", said: ["a": said("A survey was made.")]),
        ])
        _ = try register.import(second, from: "2", by: "clerk", at: now)

        let changes = try #require(try register.changes(in: id, from: day("2015-11-02"), to: day("2016-04-04")))
        #expect(changes.vanished.map(\.number) == ["R02"])
        let one = try #require(changes.recommendations.first { $0.number == "R01" })
        #expect(one.evidence.map { [$0.subItem ?? "-", $0.change.words] } == [["a", "repeated word for word"], ["b", "lost"]])
        #expect(one.targets.first?.slipInDays == 152)
        #expect(one.categories.map(\.to) == [.notAchievedProgressMade])
        let three = try #require(changes.recommendations.first { $0.number == "R03" })
        #expect(three.presence == .concludedBefore && three.isEmpty)
        // Nothing was taken out of the register for that.
        #expect(try register.wholeReview(id)?.recommendations.map(\.number).sorted() == ["R01", "R02", "R03"])
        #expect(try register.wholeReview(id)?.recommendation("R01")?.evidence(on: "b") != nil)
    }

    @Test func `between the same two days nothing changes, and before the first nothing is known`() throws {
        let register = try scratch.register()
        let id = try register.import(Sample.first, from: "1", by: "clerk", at: now).review
        let day1 = day("2015-11-02")
        #expect(try register.changes(in: id, from: day1, to: day1)?.isEmpty == true)
        #expect(try register.changes(in: id, from: day("2014-01-01"), to: day1) == nil)
    }

    @Test func `concluded recommendations listed in short are neither lost nor stale`() {
        var old = Sample.recommendation("R01", "Count the boats.", claim: .achievedFully, said: ["a": said("They were counted.")])
        var new = old
        new.evidence = []
        new.concludedOn = day("2016-04-04")
        #expect(RecommendationChanges(from: old, to: new).evidence.isEmpty)
        #expect(RecommendationChanges(from: old, to: new).isConcludedSince)
        old.concludedOn = day("2015-11-02")
        #expect(RecommendationChanges(from: old, to: old).isEmpty)
    }
}
