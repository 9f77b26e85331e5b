import Scrutiny
import Testing

@Suite struct EditionChangesTests {
    private func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

    @Test func aMoveIsSaidWithItsSlipAndWhetherAnyoneExplainedIt() {
        let old = Recommendation(number: "R01", text: "", targets: [Target(written: "June 2025", date: PartialDate(written: "June 2025"))])
        var new = old
        new.targets[0].written = "July 2025"
        new.targets[0].date = PartialDate(written: "July 2025")
        #expect(RecommendationChanges(from: old, to: new).words == ["R01: target moved from June 2025 to July 2025, 31 days later, not explained"])
        new.targets[0] = new.targets[0].noting(moveFrom: old.targets[0], on: day("2025-07-01"), reason: "the snow")
        let changes = RecommendationChanges(from: old, to: new)
        #expect(changes.words == ["R01: target moved from June 2025 to July 2025, 31 days later, because the snow"])
        #expect(changes.statements.map(\.isDoubtful) == [false])
    }

    @Test func aFallAndAnAccountRepeatedAreDoubtful() {
        func recommendation(_ category: Scrutiny.Category, _ iso: String) -> Recommendation {
            Recommendation(
                number: "R01", text: "", assessments: [Assessment(by: .cabinetMember, category: category, on: day(iso))],
                evidence: [Evidence(subItem: "a", updates: [Update(text: "Work goes on.")])])
        }
        let changes = RecommendationChanges(
            from: recommendation(.notAchievedProgressMade, "2025-01-01"), to: recommendation(.notAchievedObstacle, "2025-07-01"))
        #expect(changes.statements.map(\.isDoubtful) == [true, true])
        #expect(changes.statements.last?.subItem == "a")
        #expect(changes.words == [
            "R01: Cabinet Member down from 3 Not Achieved (Progress Made) to 4 Not Achieved (Obstacle)",
            "R01: evidence repeated word for word: a)",
        ])
    }
}
