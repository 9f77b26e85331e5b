import Scrutiny

/// The time that a meeting takes: for each recommendation, in all, and what is left of the time allowed.
struct MeetingClock: Sendable, Hashable {
    /// Minutes allowed in all; 5 or more.
    private(set) var allowed: Int
    private var began: Int64?
    private var spent: [RecommendationID: Int64] = [:]
    private var item: RecommendationID?
    private var itemBegan: Int64 = 0

    /// The minutes planned for the meeting, or so many for each recommendation.
    init(_ options: WalkthroughOptions, recommendations: Int) {
        allowed = max(5, min(options.minutes ?? options.minutesEach * recommendations, Self.most))
    }

    private static let most = 600

    /// From now on the time counts for that recommendation; nil for none of them. Seconds of any clock that goes on.
    mutating func turn(to item: RecommendationID?, at now: Int64) {
        if began == nil { began = now }
        if let before = self.item, before != item { spent[before, default: 0] += max(0, now - itemBegan) }
        if self.item != item { (self.item, itemBegan) = (item, now) }
    }

    mutating func allow(_ minutes: Int) { allowed = max(5, min(allowed + minutes, Self.most)) }

    /// "R03 4:10 · 23:40 gone · 36:20 left"; over the time, "2:10 over".
    func words(_ number: String?, at now: Int64) -> String {
        let elapsed = max(0, now - (began ?? now))
        let left = Int64(allowed) * 60 - elapsed
        var parts: [String] = []
        if let item, let number { parts.append("\(number) \(Self.time((spent[item] ?? 0) + max(0, now - itemBegan)))") }
        parts.append("\(Self.time(elapsed)) gone")
        parts.append(left >= 0 ? "\(Self.time(left)) left" : "\(Self.time(-left)) over")
        return parts.joined(separator: " · ")
    }

    /// "4:10", "1:04:10"
    static func time(_ seconds: Int64) -> String {
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let hours = seconds / 3600, minutes = seconds / 60 % 60
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
    }
}
