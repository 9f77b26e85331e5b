import Testing

@testable import Scrutiny

@Suite("views-differ")
struct ViewsDifferTests {
    private func assessed(_ claim: Scrutiny.Category, _ view: Scrutiny.Category?) -> Recommendation {
        Sample.recommendation([:]).with {
            $0.assessments = [Assessment(by: .cabinetMember, category: claim, on: Sample.meeting),
                Assessment(by: .committee, category: view, isDeferred: view == nil, on: Sample.meeting)]
        }
    }

    @Test func theTwoVerdictsAreCompared() {
        #expect(assessed(.achievedFully, .notAchievedProgressMade).found("views-differ", as: 4) == ["note"])
        #expect(assessed(.achievedFully, .achievedFully).found("views-differ", as: 4).isEmpty)
        #expect(assessed(.achievedFully, nil).found("views-differ", as: 4).isEmpty)
    }
}
