/// What a committee decided at one meeting, recommendation by recommendation, in the plain words of a minute.
public struct Minute: Sendable, Hashable {
    /// One recommendation that was before the meeting.
    public struct Entry: Sendable, Hashable {
        public var number: String
        /// The recommendation's opening text; where that is a word or two ("To"), with how the first sub-item goes on.
        public var text: String
        /// The category that the Cabinet Member claimed: "1 Achieved (Fully)"; "None" without a claim.
        public var claim: String
        /// The committee's assessment at this meeting; nil when none was recorded.
        public var view: Assessment?
        /// "2 Achieved (Late)", "View deferred", "No view recorded".
        public var decision: String
        /// The reason, who moved it, and what the check held against it; empty where none of them is on record.
        public var reason: [String]
        /// "Concluded"; or that it returns, and by when or why, to be read as one sentence.
        public var returns: [String]

        /// "Returns at the next tracking; anticipated March 2017"
        public var outcome: String { returns.joined(separator: "; ") }
    }

    public let title: String
    public let meeting: CalendarDate
    public let entries: [Entry]

    /// The recommendations of the review that were before the meeting, in their order.
    public init(of review: Review, at meeting: CalendarDate) {
        title = review.title
        self.meeting = meeting
        entries = review.recommendations
            .filter { Self.considers(concludedOn: $0.concludedOn, at: meeting) }
            .map { Entry($0, of: review, at: meeting) }
    }

    /// Whether a recommendation was before the meeting: what had been concluded earlier was not.
    public static func considers(concludedOn day: CalendarDate?, at meeting: CalendarDate) -> Bool {
        day.map { $0 >= meeting } ?? true
    }

    /// "Of 5 recommendations considered, 3 concluded, 1 deferred."
    public var summary: String {
        let concluded = entries.count { $0.view?.category?.isAchieved == true }
        let deferred = entries.count { $0.view?.isDeferred == true }
        let silent = entries.count { $0.view == nil }
        var words = "Of \(entries.count) recommendations considered, \(concluded) concluded"
        if deferred > 0 { words += ", \(deferred) deferred" }
        if silent > 0 { words += ", \(silent) without a recorded view" }
        return words + "."
    }
}

extension Recommendation {
    /// The committee's assessment at that meeting; a later record of the same day replaces an earlier one.
    public func view(at meeting: CalendarDate) -> Assessment? {
        assessments.last { $0.by == .committee && $0.on == meeting }
    }
}

extension Minute.Entry {
    /// The minute on one recommendation of that review, as far as it has been decided.
    public init(_ recommendation: Recommendation, of review: Review, at meeting: CalendarDate) {
        let claimed = recommendation.assessments.last { $0.by == .cabinetMember && $0.on <= meeting }
        number = recommendation.number
        let isBare = recommendation.text.utf8.count < 24 && !recommendation.subItems.isEmpty
        text = isBare ? "\(recommendation.gist) …" : recommendation.text
        claim = claimed?.category?.numberedName ?? claimed?.written ?? "None"
        view = recommendation.view(at: meeting)
        decision = Self.words(of: view)
        reason = Self.reason(of: view)
        returns = Self.returns(recommendation, of: review, after: view)
    }

    private static func words(of view: Assessment?) -> String {
        guard let view else { return "No view recorded" }
        if view.isDeferred { return "View deferred" }
        return view.category?.numberedName ?? view.written ?? "No category"
    }

    private static func reason(of view: Assessment?) -> [String] {
        guard let view else { return [] }
        var reason = [view.reason ?? ""].filter { !$0.isEmpty }
        if let mover = view.movedBy, !mover.isEmpty { reason.append("Moved by \(mover)") }
        // What the check held against the decision stays beside it: it was taken in full knowledge. What a recommendation
        // that returns has no record of stands in how it returns.
        let against = view.findings.filter {
            $0.severity == .contradiction || ($0.severity == .missing && view.category?.isAchieved == true)
        }
        return reason + against.map { "Recorded although: " + $0.message }
    }

    /// "on 9 June 2027", "in June 2027"
    private static func when(_ date: PartialDate) -> String {
        if case .day = date { "on \(date.long)" } else { "in \(date.long)" }
    }

    private static func returns(_ recommendation: Recommendation, of review: Review, after view: Assessment?) -> [String] {
        let next = "Returns at the next tracking" + (review.nextTrackingOn.map { " " + when($0) } ?? "")
        guard let view, !view.isDeferred, let category = view.category else { return [next] }
        switch category {
        case .achievedFully, .achievedLate:
            return ["Concluded"]
        case .notAchievedProgressMade, .notAchievedInsufficientProgress:
            return [next, recommendation.anticipatedOn.map { "anticipated \($0.long)" } ?? "no anticipated date recorded"]
        case .notAchievedObstacle:
            return [next, recommendation.obstacle.map { "obstacle: \($0)" } ?? "no obstacle recorded"]
        case .inProgress:
            return [next, recommendation.deadlineTarget.map { "target \($0.written)" } ?? "no target date recorded"]
        }
    }
}
