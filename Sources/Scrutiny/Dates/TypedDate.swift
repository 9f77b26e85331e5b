/// What a person types for a date is held to the years in which it can be meant; what a report says is kept as it stands.
public enum TypedDate {
    /// No review that somebody still tracks is older, and no target is later.
    public static let years = 1948...2199

    /// Why what was typed is not taken. `description` says it beside the field.
    public enum Problem: Error, Sendable, Hashable, CustomStringConvertible {
        case noDate, noDay, outOfRange

        public var description: String {
            switch self {
            case .noDate: "Not a date. Write it like 3 March 2016 or March 2016"
            case .noDay: "Not a day. Write it like 3 March 2016"
            case .outOfRange: "Not between \(years.lowerBound) and \(years.upperBound)"
            }
        }
    }

    /// A day, a month or a year, as `PartialDate.init(written:)` reads it.
    public static func date(_ text: some StringProtocol) throws(Problem) -> PartialDate {
        guard let date = PartialDate(written: text) else { throw .noDate }
        guard years.contains(date.first.year), years.contains(date.last.year) else { throw .outOfRange }
        return date
    }

    public static func day(_ text: some StringProtocol) throws(Problem) -> CalendarDate {
        guard case .day(let day)? = PartialDate(written: text) else { throw .noDay }
        guard years.contains(day.year) else { throw .outOfRange }
        return day
    }
}

extension Review {
    /// Why it cannot have been considered at a meeting on that day, as a sentence; nil when it can. Ahead of both today and
    /// its newest report a meeting may be a year: a clock may be wrong, a committee does not plan further.
    public func objection(toMeetingOn day: CalendarDate, today: CalendarDate) -> String? {
        if let approvedOn, day < approvedOn { return "The review was approved only on \(approvedOn.long)." }
        let newest = max(today, meetingDate ?? today)
        return newest.days(until: day) > 366 ? "\(day.long) is more than a year ahead." : nil
    }
}
