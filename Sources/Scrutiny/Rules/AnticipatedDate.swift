/// Categories 3 and 5 need a date by which the work is expected, after the meeting.
struct AnticipatedDate: Rule {
    let name = "anticipated-date"

    func brief(_ severity: Finding.Severity) -> String { "anticipated date needed" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category == .notAchievedProgressMade || category == .notAchievedInsufficientProgress else { return [] }
        guard let anticipated = check.recommendation.anticipatedOn else {
            return [
                finding(
                    .missing, message: "No anticipated completion date is recorded.",
                    question: "By what date will \(check.recommendation.number) be completed?")
            ]
        }
        guard anticipated.last <= check.meeting else { return [] }
        return [
            finding(
                .missing,
                message: "The anticipated date, \(anticipated.long), is not after this meeting on \(check.meeting.long).",
                question:
                    "\(anticipated.long.capitalisedFirst) has come. "
                    + "What is the new date for completing \(check.recommendation.number)?")
        ]
    }
}

extension String {
    var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
