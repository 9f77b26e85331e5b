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
    public init?(iso text: String) {
        guard text.utf8.count == 10, let numbers = Self.numbers(iso: text) else { return nil }
        self.init(year: numbers.year, month: numbers.month, day: numbers.day)
    }

    /// What "2016-09-26", "2016-09" or "2016" says, in no other form; 0 for what is not said. Whether a calendar has such a
    /// day is not asked. A list of a thousand rows has ten thousand of these in it, so the bytes are read as they stand.
    static func numbers(iso text: String) -> (year: Int, month: Int, day: Int)? {
        var numbers = (year: 0, month: 0, day: 0)
        var place = 0
        for byte in text.utf8 {
            let digit = Int(byte) - 48
            switch place {
            case 4, 7: guard byte == UInt8(ascii: "-") else { return nil }
            case _ where !(0...9).contains(digit): return nil
            case 0...3: numbers.year = numbers.year * 10 + digit
            case 5, 6: numbers.month = numbers.month * 10 + digit
            case 8, 9: numbers.day = numbers.day * 10 + digit
            default: return nil
            }
            place += 1
        }
        return place == 4 || place == 7 || place == 10 ? numbers : nil
    }
}

/// The names of the months, as written in full, in short, and as councils also write them.
enum Month {
    static let names = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    static let shortNames = names.map { String($0.prefix(3)) }
    private static let welshNames = [
        "ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi", "hydref", "tachwedd",
        "rhagfyr",
    ]

    /// 1 to 12 for a month's name, its first three letters, or "Sept"; upper or lower case, with or
    /// without a full stop; also for its name in Welsh.
    static func number(named word: some StringProtocol) -> Int? {
        var name = word.lowercased()
        if name.hasSuffix(".") { name.removeLast() }
        if name == "sept" { return 9 }
        return names.firstIndex { $0.lowercased() == name || (name.utf8.count == 3 && $0.lowercased().hasPrefix(name)) }
            .map { $0 + 1 } ?? welshNames.firstIndex(of: name).map { $0 + 1 }
    }
}
