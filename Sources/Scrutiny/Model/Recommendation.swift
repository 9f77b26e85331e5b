/// One recommendation of a review: what was asked for, of whom, by when, and what has been reported.
public struct Recommendation: Sendable, Hashable {
    /// "R01", "R02", …; a tracker's own reference ("A.1") where it has one.
    public var number: String
    /// The opening text, up to the sub-items.
    public var text: String
    public var subItems: [SubItem]
    /// The text after the sub-items; empty where there is none.
    public var closing: String
    /// A line for each that is responsible, consulted or in partnership.
    public var responsibility: [String]
    /// In the order in which they were written.
    public var targets: [Target]
    /// When the work was completed, if anyone recorded it.
    public var completedOn: PartialDate?
    /// When the work is expected to be completed, for what is not.
    public var anticipatedOn: PartialDate?
    /// What is in the way.
    public var obstacle: String?
    /// The tracking at which the committee concluded it; nil while it is open.
    public var concludedOn: CalendarDate?
    /// Oldest first.
    public var assessments: [Assessment]
    /// In the order of the report: by sub-item as a rule.
    public var evidence: [Evidence]

    public init(
        number: String, text: String, subItems: [SubItem] = [], closing: String = "", responsibility: [String] = [],
        targets: [Target] = [], completedOn: PartialDate? = nil, anticipatedOn: PartialDate? = nil,
        obstacle: String? = nil, concludedOn: CalendarDate? = nil, assessments: [Assessment] = [],
        evidence: [Evidence] = []
    ) {
        self.number = number
        self.text = text
        self.subItems = subItems
        self.closing = closing
        self.responsibility = responsibility
        self.targets = targets
        self.completedOn = completedOn
        self.anticipatedOn = anticipatedOn
        self.obstacle = obstacle
        self.concludedOn = concludedOn
        self.assessments = assessments
        self.evidence = evidence
    }
}

/// One lettered part of a recommendation.
public struct SubItem: Sendable, Hashable {
    /// "a", "b", …, lower case, without its bracket.
    public var letter: String
    public var text: String

    public init(letter: String, text: String) {
        self.letter = letter
        self.text = text
    }
}

/// A date by which something is to be done.
public struct Target: Sendable, Hashable {
    /// "Interim evaluation Report"; empty where the date stands alone.
    public var label: String
    /// The date as it was written: "October 2015", "ongoing".
    public var written: String
    /// Nil where the words are no date.
    public var date: PartialDate?
    /// All but the last completion target are interim.
    public var isInterim: Bool
    /// Every change since it was first agreed, oldest first.
    public var moves: [Move]

    /// A change of a target's date.
    public struct Move: Sendable, Hashable {
        public var from: WrittenDate
        public var to: WrittenDate
        /// The report or the day that brought the change.
        public var on: CalendarDate
        /// Why it moved, if anyone said.
        public var reason: String?

        public init(from: WrittenDate, to: WrittenDate, on: CalendarDate, reason: String? = nil) {
            self.from = from
            self.to = to
            self.on = on
            self.reason = reason
        }
    }

    public init(label: String = "", written: String, date: PartialDate?, isInterim: Bool = false, moves: [Move] = []) {
        self.label = label
        self.written = written
        self.date = date
        self.isInterim = isInterim
        self.moves = moves
    }

    /// The date first agreed; it stays, however often the target moves.
    public var firstAgreed: WrittenDate { moves.first?.from ?? WrittenDate(written: written, date: date) }

    /// Days from the date first agreed to the present one; nil when either is no date.
    public var slipInDays: Int? {
        guard let first = firstAgreed.date, let date else { return nil }
        return first.last.days(until: date.last)
    }
}

// MARK: - Looking things up

extension Recommendation {
    /// The last completion target; nil where there is none.
    public var deadlineTarget: Target? { targets.last { !$0.isInterim } }

    /// The last day on which the work is in time; nil without a completion target that is a date.
    public var deadline: CalendarDate? { deadlineTarget?.date?.last }

    public func subItem(_ letter: String) -> SubItem? { subItems.first { $0.letter == letter } }

    /// The evidence on that sub-item; with nil, the evidence on the recommendation as a whole.
    public func evidence(on letter: String?) -> Evidence? { evidence.first { $0.subItem == letter } }

    /// The newest assessment by that assessor, a deferral included.
    public func latestAssessment(by assessor: Assessment.Assessor) -> Assessment? {
        assessments.last { $0.by == assessor }
    }

    /// What the lists show: the committee's view where it has one that is not older than the claim, else
    /// the claim.
    public var standing: Assessment? {
        // What was closed without being achieved stands at no category, whatever it stood at before.
        if isConcluded, let last = assessments.last(where: { !$0.isDeferred }), last.category == nil { return nil }
        return assessments.last { $0.category != nil && $0.by == .committee && !isOlderThanClaim($0) }
            ?? assessments.last { $0.category != nil && $0.by == .cabinetMember }
            ?? assessments.last { $0.category != nil }
    }

    private func isOlderThanClaim(_ view: Assessment) -> Bool {
        guard let claim = assessments.last(where: { $0.category != nil && $0.by == .cabinetMember }) else { return false }
        return view.on < claim.on
    }

    public var isConcluded: Bool { concludedOn != nil }

    /// Why it is closed although it was not achieved, in the words of whoever closed it ("Superseded"); nil while it
    /// is open, and for what was achieved.
    public var closedUnachieved: String? {
        guard isConcluded, let last = assessments.last(where: { !$0.isDeferred }), last.category?.isAchieved != true else {
            return nil
        }
        return last.written ?? last.category?.numberedName
    }

    /// Open, its deadline before the meeting, and not standing at 1 or 2.
    public func isOverdue(at meeting: CalendarDate) -> Bool {
        guard !isConcluded, let deadline, deadline < meeting else { return false }
        return standing?.category?.isAchieved != true
    }
}

extension Recommendation {
    /// What it is about, in a line of at most 200 characters: the opening text, and where that is a mere "To:" the
    /// first sub-item after it.
    public var gist: String {
        let opening = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard opening.utf8.count < 24, let first = subItems.first else { return String(opening.prefix(200)) }
        return String("\(opening) \(first.text)".prefix(200))
    }
}
