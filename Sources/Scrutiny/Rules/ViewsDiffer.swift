/// Cabinet Member and committee do not agree.
struct ViewsDiffer: Rule {
    let name = "views-differ"

    func brief(_ severity: Finding.Severity) -> String { "views differ" }

    func findings(in check: Check, as category: Category) -> [Finding] {
        guard let claim = check.recommendation.latestAssessment(by: .cabinetMember)?.category,
            let view = check.recommendation.latestAssessment(by: .committee)?.category, claim != view
        else { return [] }
        return [
            finding(
                .note, message: "The Cabinet Member says \(claim.numberedName), the committee \(view.numberedName).",
                question:
                    "The Cabinet Member says \(claim.name) and the committee said \(view.name). What has changed since?")
        ]
    }
}
