import Scrutiny

/// Adding a recommendation to a review by hand.
struct RecommendationForm: FormSubject {
    private let review: ReviewID
    private let reviewTitle: String
    /// Those that the review has, in their order.
    private var numbers: [String]
    /// Nil, with the reason on the screen, when the review cannot be read.
    init?(in review: ReviewSummary, _ desk: inout Desk) {
        guard let numbers = Self.numbers(in: review.id, &desk) else { return nil }
        self.review = review.id
        reviewTitle = review.title
        self.numbers = numbers
    }

    private static func numbers(in review: ReviewID, _ desk: inout Desk) -> [String]? {
        desk.reading { source in
            let count = try source.recommendationCount(in: review, .all)
            return try source.recommendations(in: review, .all, by: .number, rows: 0..<count).map(\.number)
        }
    }

    var title: String { "New recommendation" }

    var fields: [FormField] {
        [
            FormField(
                .number, "Number", .number(taken: numbers), Numbering.next(after: numbers),
                hint: "in the review “\(reviewTitle)”"),
            FormField(.text, "It asks", .needed, hint: "the recommendation, or how it begins"),
            .newSubItem(0),
            FormField(.closing, "And then", hint: "the text after the sub-items"),
            .newResponsibility(0, label: "Responsible", hint: "who is to see to it"),
        ] + FormField.newTarget(0)
    }

    func change(_ answers: FormAnswers, on today: CalendarDate) throws(FormProblem) -> Change? {
        .addRecommendation(
            Recommendation(
                number: answers.text(.number), text: answers.text(.text), subItems: answers.newSubItems,
                closing: answers.text(.closing), responsibility: answers.newResponsibility,
                targets: Target.withInterim(try answers.newTargets())),
            to: review)
    }

    mutating func reread(_ desk: inout Desk) -> Bool {
        let before = numbers
        numbers = Self.numbers(in: review, &desk) ?? numbers
        return numbers != before
    }

    func show(_ inverse: Change, _ desk: inout Desk) {
        guard case .removeRecommendation(let id) = inverse else { return }
        let place = Place(review: review, recommendation: id, subItem: nil)
        desk.ask(.panes { $0.showNew(place, &$1) })
    }
}
