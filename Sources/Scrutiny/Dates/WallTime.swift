/// Moments as the register keeps them: seconds since 1970 as a clock on the wall of this place showed them, so that
/// a day and an hour can be read off without knowing of time zones.
public enum WallTime {
    /// "3 Oct 2016, 12:04"
    public static func words(_ seconds: Int64) -> String {
        let minutes = Int((seconds % 86_400 + 86_400) % 86_400) / 60
        func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(CalendarDate(secondsSince1970: seconds).short), \(padded(minutes / 60)):\(padded(minutes % 60))"
    }
}

extension CalendarDate {
    /// The day on which a clock on the wall shows that many seconds since 1970. Held to the years a calendar has.
    public init(secondsSince1970 seconds: Int64) {
        let (whole, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
        let days = rest < 0 ? whole - 1 : whole
        self.init(dayNumber: Int(min(max(days, -1_000_000), 4_000_000)))
    }
}
