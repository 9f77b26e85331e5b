import Register
import Scrutiny
import Testing

@Suite("Taking in, and taking back") struct TakeInTests {
    let scratch: Scratch
    init() throws { scratch = try Scratch() }

    /// Everything that a person sees of the register.
    private func contents(_ register: Register) throws -> [Review?] {
        let found = try register.search("canal OR standard OR lamps", limit: 99).map(\.snippet)
        return try register.reviews(.all, rows: 0..<99).map { try register.wholeReview($0.id) } + found.map { Review(title: $0) }
    }

    @Test func `an import that is taken back was never there`() throws {
        let register = try scratch.register()
        let (outcomes, inverse) = try register.takeIn([Sample.first], from: "first.txt", by: "clerk", at: now)
        #expect(outcomes.map(\.kind) == [.newReview])
        let after = try contents(register)
        let again = try register.perform(try #require(inverse), by: "clerk", at: now)
        #expect(try contents(register) == [])
        #expect(try register.summary().reviews == 0)
        #expect(try register.integrity().problems == [])
        let back = try register.perform(again, by: "clerk", at: now)
        #expect(try contents(register) == after)
        #expect(try register.integrity().problems == [])
        _ = try register.perform(back, by: "clerk", at: now)
        #expect(try register.takeIn([Sample.first], from: "first.txt", by: "clerk", at: now).outcomes.map(\.kind) == [.newReview])
    }

    @Test func `a later edition goes, and the one before stands as it stood`() throws {
        let register = try scratch.register()
        _ = try register.takeIn([Sample.first], from: "first.txt", by: "clerk", at: now)
        let before = try contents(register)
        let rows = try register.recommendations(in: try #require(try register.reviews(.all, rows: 0..<1).first).id, .all, by: .number, rows: 0..<9)
        let (outcomes, inverse) = try register.takeIn([Sample.second], from: "second.txt", by: "clerk", at: now)
        #expect(outcomes.first?.changes != nil)
        _ = try register.perform(try #require(inverse), by: "clerk", at: now)
        #expect(try contents(register) == before)
        let id = try #require(try register.reviews(.all, rows: 0..<1).first).id
        #expect(try register.recommendations(in: id, .all, by: .number, rows: 0..<9).map(\.text) == rows.map(\.text))
        #expect(try register.trackings(of: id) == [day("2015-11-02")])
        #expect(try register.takeIn([Sample.second], from: "second.txt", by: "clerk", at: now).outcomes.map(\.kind) == [.later])
    }

    @Test func `two editions in one file come in together and go together`() throws {
        let register = try scratch.register()
        let (outcomes, inverse) = try register.takeIn([Sample.second, Sample.first], from: "both.txt", by: "clerk", at: now)
        #expect(outcomes.map(\.kind) == [.newReview, .later])
        _ = try register.perform(try #require(inverse), by: "clerk", at: now)
        #expect(try contents(register) == [])
    }

    @Test func `the same edition again has nothing to take back`() throws {
        let register = try scratch.register()
        _ = try register.takeIn([Sample.first], from: "first.txt", by: "clerk", at: now)
        let (outcomes, inverse) = try register.takeIn([Sample.first], from: "first.txt", by: "clerk", at: now)
        #expect(outcomes.map(\.kind) == [.unchanged])
        #expect(inverse == nil)
    }

    @Test func `what was recorded since is not lost to it`() throws {
        let register = try scratch.register()
        let (outcomes, inverse) = try register.takeIn([Sample.first], from: "first.txt", by: "clerk", at: now)
        let review = try #require(outcomes.first).review
        let id = try #require(try register.recommendation(numbered: "R01", in: review))
        let decision = Decision(Assessment(by: .committee, category: .notAchievedProgressMade, on: day("2015-11-02")), anticipatedOn: .year(2016))
        _ = try register.perform(.record(decision, on: id), by: "member", at: now)
        #expect(throws: RegisterError.self) { try register.perform(try #require(inverse), by: "clerk", at: now) }
        #expect(try register.wholeReview(review)?.recommendations.first?.assessments.last?.by == .committee)
        #expect(try register.integrity().problems == [])
    }

    @Test(arguments: 0..<12) func `words of every kind are kept`(seed: Int) throws {
        let register = try scratch.register()
        var dice = Dice(UInt64(seed))
        let review = Arbitrary.review(&dice)
        let (outcomes, inverse) = try register.takeIn([review], from: "x", by: "clerk", at: now)
        let redo = try register.perform(try #require(inverse), by: "clerk", at: now)
        _ = try register.perform(redo, by: "clerk", at: now)
        #expect(try register.wholeReview(try #require(outcomes.first).review) == review)
        #expect(try register.integrity().problems == [])
    }
}
