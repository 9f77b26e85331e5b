/// For how long a recommendation has been overdue at its review's meeting.
public enum OverdueAge: Int, Sendable, Hashable, CaseIterable {
    case upToThreeMonths
    case threeToSix
    case sixToTwelve
    case overAYear

    /// Days since the deadline. A quarter of a year is taken as 91 days, so that a list can be asked for the same.
    public var days: ClosedRange<Int> {
        switch self {
        case .upToThreeMonths: 1...91
        case .threeToSix: 92...182
        case .sixToTwelve: 183...365
        case .overAYear: 366...4_000_000
        }
    }

    /// "3–6 months"
    public var name: String {
        switch self {
        case .upToThreeMonths: "0–3 months"
        case .threeToSix: "3–6 months"
        case .sixToTwelve: "6–12 months"
        case .overAYear: "Over a year"
        }
    }

    /// Nil for a deadline that has not passed.
    public init?(daysOverdue days: Int) {
        guard let age = Self.allCases.first(where: { $0.days.contains(days) }) else { return nil }
        self = age
    }
}
