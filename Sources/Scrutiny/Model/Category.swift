/// The six categories of the tracking process, by their numbers.
public enum Category: Int, Sendable, Hashable, CaseIterable, Comparable {
    case achievedFully = 1
    case achievedLate
    case notAchievedProgressMade
    case notAchievedObstacle
    case notAchievedInsufficientProgress
    case inProgress

    public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

    /// "Achieved (Fully)"
    public var name: String {
        switch self {
        case .achievedFully: "Achieved (Fully)"
        case .achievedLate: "Achieved (Late)"
        case .notAchievedProgressMade: "Not Achieved (Progress Made)"
        case .notAchievedObstacle: "Not Achieved (Obstacle)"
        case .notAchievedInsufficientProgress: "Not Achieved (Insufficient Progress)"
        case .inProgress: "In Progress"
        }
    }

    /// "1 Achieved (Fully)"
    public var numberedName: String { "\(rawValue) \(name)" }

    /// What the category claims, in our words; shown where the council's report brings no wording of its own.
    public var claim: String {
        switch self {
        case .achievedFully: "Everything asked for is done, and was done by the target date."
        case .achievedLate: "Everything asked for is done, after the target date."
        case .notAchievedProgressMade:
            "Not everything is done; much has been. Needs the date by which it will be."
        case .notAchievedObstacle:
            "The council has done all it can; something outside its control is in the way. Needs the obstacle."
        case .notAchievedInsufficientProgress:
            "Not everything is done, and too little has been. Needs the date by which it will be."
        case .inProgress: "The target date has not come yet."
        }
    }

    /// Categories 1 and 2. Agreed by the committee, they conclude a recommendation.
    public var isAchieved: Bool { self == .achievedFully || self == .achievedLate }
}
