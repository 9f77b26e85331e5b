import Testing

@testable import Scrutiny

@Suite("obstacle-named")
struct ObstacleNamedTests {
    @Test func fourNeedsItsObstacle() {
        let r = Sample.recommendation(["a": "Done.", "b": "Blocked."])
        #expect(r.found("obstacle-named", as: 4) == ["missing"])
        #expect(r.with { $0.obstacle = "  " }.found("obstacle-named", as: 4) == ["missing"])
        #expect(r.with { $0.obstacle = "Legislation" }.found("obstacle-named", as: 4).isEmpty)
        #expect(r.found("obstacle-named", as: 3).isEmpty)
    }
}
