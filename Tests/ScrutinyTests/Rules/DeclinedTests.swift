import Testing

@testable import Scrutiny

@Suite("declined")
struct DeclinedTests {
    @Test func somethingAskedForWillNotBeDone() {
        let r = Sample.recommendation(["a": "The app is live, but this won’t extend to bookings.", "b": "Done."])
        #expect(r.found("declined", as: 1) == ["caution a “this won’t extend to”"])
        #expect(r.found("declined", as: 3).isEmpty)
    }

    @Test func notEveryRefusalIsOne() {
        let r = Sample.recommendation(["": "The new charges will not increase rents."], letters: "")
        #expect(r.found("declined", as: 1).isEmpty)
    }
}
