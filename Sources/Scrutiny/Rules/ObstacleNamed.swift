/// Category 4 needs the obstacle by name.
struct ObstacleNamed: Rule {
    let name = "obstacle-named"

    func brief(_ severity: Finding.Severity) -> String { "obstacle needed" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category == .notAchievedObstacle, !check.namesObstacle else { return [] }
        return [
            finding(
                .missing, message: "No obstacle is recorded.",
                question: "What outside the council's control stands in the way of \(check.recommendation.number)?")
        ]
    }
}

extension Check {
    var namesObstacle: Bool { recommendation.obstacle?.contains { !$0.isWhitespace } == true }
}
