import Scrutiny

/// Adding a lettered part to a recommendation.
struct SubItemForm: FormSubject {
    private var file: RecommendationFile

    init(_ file: RecommendationFile) { self.file = file }

    private var letters: [String] { file.recommendation.subItems.map(\.letter) }

    var title: String { "New sub-item of \(file.recommendation.number)" }

    var fields: [FormField] {
        [
            FormField(
                .letter, "Letter", .letter(taken: letters), Numbering.nextLetter(after: letters),
                hint: "it stands in the order of the letters"),
            FormField(.text, "It asks", .needed, hint: "what this part of the recommendation asks for"),
        ]
    }

    func change(_ answers: FormAnswers, on today: CalendarDate) throws(FormProblem) -> Change? {
        let before = Particulars(of: file.recommendation)
        var after = before
        after.subItems.insertInOrder(SubItem(letter: answers.letter, text: answers.text(.text)))
        return .correct(file.id, to: after, basedOn: before, reason: "\(answers.letter)) was added")
    }

    mutating func reread(_ desk: inout Desk) -> Bool {
        let id = file.id, before = Particulars(of: file.recommendation)
        guard let newest = desk.reading({ try $0.file(of: id) }) ?? nil else { return false }
        file = newest
        return Particulars(of: newest.recommendation) != before
    }

    /// Opens the new part, where its evidence is to be written.
    func show(_ inverse: Change, _ desk: inout Desk) {
        guard case .putBack(let id, let before, let after) = inverse, id == file.id,
            let letter = after.subItems.map(\.letter).first(where: { letter in
                !before.subItems.contains { $0.letter == letter }
            })
        else { return }
        let place = Place(review: file.reviewID, recommendation: id, subItem: letter)
        desk.ask(.panes { $0.turn(to: place, &$1) })
    }
}
