/// Work outstanding that is dated after the meeting: it cannot have been done by then.
struct RunsPastMeeting: Rule {
    let name = "runs-past-meeting"

    func brief(_ severity: Finding.Severity) -> String { "runs past the meeting" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard category.isAchieved else { return [] }
        return check.firstMarks(.runsPastMeeting).map { letter, name, lent in
            finding(
                .contradiction, letter: letter, lent,
                message: "\(lent.subject(name)) runs past this meeting on \(check.meeting.long): \(lent.quoted).",
                question: Self.on(letter, "What is still to come, and when will the committee hear of it?"))
        }
    }
}
