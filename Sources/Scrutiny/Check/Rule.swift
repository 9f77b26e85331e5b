/// One thing the check looks for. A rule is a file in `Rules`, with a test file of the same name, and a line in
/// `Check.rules`.
public protocol Rule: Sendable {
    /// "runs-past-meeting"; kept with recorded assessments, so it never changes.
    var name: String { get }

    /// A few words for a list: "runs past the meeting".
    func brief(_ severity: Finding.Severity) -> String

    /// What it finds when the recommendation is put at that category. A function of the check and the category alone.
    func findings(in check: Check, as category: Category) -> [Finding]
}

extension Check {
    /// Every rule of the check, in the order in which findings of equal weight are listed.
    public static let rules: [any Rule] = [
        RunsPastMeeting(),
        NothingDone(),
        DoneAfterTarget(),
        CompletedByTarget(),
        CompletedAfterTarget(),
        TargetNotReached(),
        SubItemWithoutEvidence(),
        AnticipatedDate(),
        ObstacleNamed(),
        UnfinishedWork(),
        Declined(),
        ObstacleWithinControl(),
        TargetStillAhead(),
        EvidenceWithoutSubItem(),
        BrokenReference(),
        NoNews(),
        EarlierLeftOpen(),
        ReadsAsFinished(),
        TargetMoved(),
        ViewsDiffer(),
    ]

    /// Rises whenever the rules or the reading change what they find, so that stored counts are made anew.
    public static let rulesVersion = 14
}

extension Finding {
    /// A few words for a list or a picker's line: "runs past the meeting", "no date".
    public var brief: String {
        Check.rules.first { $0.name == rule }?.brief(severity) ?? rule
    }
}

extension Rule {
    func finding(
        _ severity: Finding.Severity, _ subItem: String? = nil, message: String, question: String
    ) -> Finding {
        Finding(rule: name, severity: severity, subItem: subItem, message: message, question: question)
    }
}
