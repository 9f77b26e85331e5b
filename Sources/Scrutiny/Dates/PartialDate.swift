/// A date as precise as it was written: a day, a month, a year, or a financial year.
public enum PartialDate: Sendable, Hashable {
    case day(CalendarDate)
    /// `month` is 1 to 12.
    case month(year: Int, month: Int)
    case year(Int)
    /// "2015/16": from 1 April of that year to 31 March of the next.
    case financialYear(startingIn: Int)

    /// The first day it can mean.
    public var first: CalendarDate {
        switch self {
        case .day(let date): date
        case .month(let year, let month): day(year, month, 1)
        case .year(let year): day(year, 1, 1)
        case .financialYear(let year): day(year, 4, 1)
        }
    }

    /// The last day it can mean. As a deadline a partial date means this day.
    public var last: CalendarDate {
        switch self {
        case .day(let date): date
        case .month(let year, let month): day(year, month, CalendarDate.length(ofMonth: month, year: year))
        case .year(let year): day(year, 12, 31)
        case .financialYear(let year): day(year + 1, 3, 31)
        }
    }

    /// Held to the years a `CalendarDate` can name, so that a case built by hand never traps.
    private func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
        let year = min(max(year, 1), 9999)
        let month = min(max(month, 1), 12)
        return CalendarDate(year: year, month: month, day: min(day, CalendarDate.length(ofMonth: month, year: year)))
            ?? CalendarDate(dayNumber: 0)
    }
}

// MARK: - As text

extension PartialDate {
    /// "2016-09-26", "2016-09" or "2016"; a financial year is the day on which it ends, "2016-03-31".
    public var iso: String {
        switch self {
        case .day(let date): date.iso
        case .month(_, _): String(first.iso.prefix(7))
        case .year: String(first.iso.prefix(4))
        case .financialYear: last.iso
        }
    }

    /// "26 September 2016", "September 2016", "2016", "2016/17"
    public var long: String {
        switch self {
        case .day(let date): date.long
        case .month(let year, _): "\(Month.names[first.month - 1]) \(year)"
        case .year(let year): String(year)
        case .financialYear(let year): "\(year)/\((year + 1) % 100 < 10 ? "0" : "")\((year + 1) % 100)"
        }
    }

    /// "26 Sep 2016", "Sep 2016", "2016", "2016/17"
    public var short: String {
        switch self {
        case .day(let date): date.short
        case .month(let year, _): "\(Month.shortNames[first.month - 1]) \(year)"
        case .year, .financialYear: long
        }
    }

    /// What `iso` writes of a day, a month or a year, and no other form.
    public init?(iso text: String) {
        guard let (year, month, _) = CalendarDate.numbers(iso: text) else { return nil }
        switch text.utf8.count {
        case 10:
            guard let date = CalendarDate(iso: text) else { return nil }
            self = .day(date)
        case 7:
            guard year > 0, (1...12).contains(month) else { return nil }
            self = .month(year: year, month: month)
        default:
            guard year > 0 else { return nil }
            self = .year(year)
        }
    }
}

/// A date with the words it was written in. Where the words are no date ("ongoing", "Autumn 2015"),
/// `date` is nil and the words are still there.
public struct WrittenDate: Sendable, Hashable {
    public var written: String
    public var date: PartialDate?

    public init(written: String, date: PartialDate?) {
        self.written = written
        self.date = date
    }

    /// Reads the words; see `PartialDate.init(written:)`.
    public init(_ written: String) {
        self.init(written: written, date: PartialDate(written: written))
    }
}
