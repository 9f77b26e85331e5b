import Testing

@testable import Scrutiny

@Suite("obstacle-within-control")
struct ObstacleWithinControlTests {
    private func found(_ obstacle: String) -> [String] {
        Sample.recommendation([:]).with { $0.obstacle = obstacle }.found("obstacle-within-control", as: 4)
    }

    @Test(arguments: ["Staff shortages in Planning", "No budget this year", "Awaiting another directorate", "ICT capacity", "Restructure of the team"])
    func theCouncilsOwn(_ obstacle: String) { #expect(found(obstacle) == ["caution"]) }

    @Test(arguments: ["The Bill has not been passed by Parliament", "The landowner will not sell", "Government regulations awaited", "Flooding"])
    func others(_ obstacle: String) { #expect(found(obstacle).isEmpty) }
}
