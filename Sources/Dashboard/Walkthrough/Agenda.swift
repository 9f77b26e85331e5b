import Scrutiny

/// In which order a meeting takes the recommendations. It is settled when the walkthrough begins: what the committee
/// records as it goes does not shuffle what is still to come.
struct Agenda: Sendable, Hashable {
    typealias Order = WalkthroughOptions.Order

    let order: Order
    private(set) var recommendations: [RecommendationID]
    /// Those taken together; empty when taken as numbered.
    private(set) var together: Set<RecommendationID>

    init(_ order: Order, of items: [AgendaItem]) {
        self.order = order
        guard order == .contested else {
            recommendations = items.map(\.id)
            together = []
            return
        }
        let ranked = items.enumerated().sorted { a, b in
            (b.element.weight.0, b.element.weight.1, a.offset) < (a.element.weight.0, a.element.weight.1, b.offset)
        }.map(\.element)
        recommendations = ranked.map(\.id)
        together = Set(ranked.filter(\.isUncontested).map(\.id))
    }

    /// The items in this order; those that came later at their end, as they come.
    func arrange(_ items: [AgendaItem]) -> [AgendaItem] {
        let places = Dictionary(recommendations.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return items.enumerated().sorted { a, b in
            (places[a.element.id] ?? .max, a.offset) < (places[b.element.id] ?? .max, b.offset)
        }.map(\.element)
    }
}

/// A recommendation as the meeting finds it: with the claim that is before the committee, and what the check says of it.
struct AgendaItem: Sendable {
    let file: RecommendationFile
    /// The Cabinet Member's claim; where there is none, the view that the committee took before.
    let claimed: Assessment?
    let questions: MeetingQuestions
    let coverage: [Coverage]

    var id: RecommendationID { file.id }
    var recommendation: Recommendation { file.recommendation }
    var number: String { file.recommendation.number }
    /// The committee's view at this meeting; nil until one is recorded.
    var view: Assessment? { recommendation.view(at: file.meeting) }

    init(_ file: RecommendationFile) {
        self.file = file
        let recommendation = file.recommendation
        let claimed = recommendation.assessments.last { $0.by == .cabinetMember && $0.category != nil }
            ?? recommendation.assessments.last { $0.category != nil && $0.on < file.meeting }
        let check = file.check
        self.claimed = claimed
        coverage = check.coverage
        questions = MeetingQuestions(
            recommendation, claimed: claimed, findings: claimed?.category.map { check.findings(as: $0) } ?? [])
    }

    /// Whether nothing speaks against the claim. That no date has been recorded, as in most reports, does not.
    var isUncontested: Bool { questions.claim != nil && questions.doubts.isEmpty }

    /// How contested the claim is: contradictions before all else.
    fileprivate var weight: (Int, Int) {
        let contradictions = questions.doubts.count { $0.severity == .contradiction }
        return (contradictions, questions.doubts.count - contradictions + questions.missing.count)
    }

    /// The letters that have a slide: every sub-item, the evidence on the whole, and evidence under letters that the
    /// recommendation does not have.
    var letters: [String?] {
        let own = recommendation.subItems.map { Optional($0.letter) }
        let others = recommendation.evidence.map(\.subItem).filter { letter in !own.contains(letter) }
        let letters = own + others.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        return letters.isEmpty ? [nil] : letters
    }
}
