/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// Councils approve, track and complete things on days. A type of our own keeps the pure targets
/// free of Foundation, whose time zones are silently absent from a static build.
public struct CalendarDate: Sendable, Hashable, Comparable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to the length of the month.
    public let day: Int

    /// Nil unless the three name a day that exists, in a year from 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.init(unchecked: year, month, day)
    }

    private init(unchecked year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    public static func < (a: Self, b: Self) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// 28 to 31 days. `month` is 1 to 12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

// MARK: - Counting days

extension CalendarDate {
    /// Days since 1 January 1970; negative before it.
    ///
    /// The civil-calendar arithmetic counts years from March, so that the leap day comes last.
    public var dayNumber: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day with that number, held to the years 1 to 9999.
    public init(dayNumber: Int) {
        let z = min(max(dayNumber, -719_162), 2_932_896) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let m = (5 * dayOfYear + 2) / 153
        let month = m < 10 ? m + 3 : m - 9
        self.init(
            unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * m + 2) / 5 + 1)
    }

    /// The first day and the last that a date can name.
    public static let earliest = CalendarDate(dayNumber: .min)
    public static let latest = CalendarDate(dayNumber: .max)

    /// Days from this day to `other`; negative when `other` is earlier.
    public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

    public func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }
}

// MARK: - As text

extension CalendarDate {
    /// "2016-09-26"
    public var iso: String {
        let y = String(year)
        return String(repeating: "0", count: 4 - y.count) + y
            + (month < 10 ? "-0" : "-") + String(month)
            + (day < 10 ? "-0" : "-") + String(day)
    }

    /// "26 September 2016"
    public var long: String { "\(day) \(Month.names[month - 1]) \(year)" }

    /// "26 Sep 2016"
    public var short: String { "\(day) \(Month.shortNames[month - 1]) \(year)" }

    /// The day written as `iso` writes it, and in no other form.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// The names of the months, as written in full, in short, and as councils also write them.
enum Month {
    static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    static let shortNames = names.map { String($0.prefix(3)) }

    /// 1 to 12 for a month's name, its first three letters, or "Sept"; upper or lower case, with or
    /// without a full stop.
    static func number(named word: some StringProtocol) -> Int? {
        var name = word.lowercased()
        if name.hasSuffix(".") { name.removeLast() }
        if name == "sept" { return 9 }
        return names.firstIndex { $0.lowercased() == name || (name.utf8.count == 3 && $0.lowercased().hasPrefix(name)) }
            .map { $0 + 1 }
    }
}
