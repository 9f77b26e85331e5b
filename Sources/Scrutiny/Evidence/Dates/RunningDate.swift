/// A date in running text: "30 September", "March 2017", "Q3 2016/17", "next spring".
struct RunningDate: Sendable {
    enum Form: Sendable, Equatable {
        case day(Int, month: Int, year: Int?)
        case month(Int, year: Int?)
        case year(Int)
        case financialYear(Int)
        /// The quarter that begins in that month; `inCouncilYear` when counted from April.
        case quarter(Int, year: Int?, inCouncilYear: Bool)
        /// The season that begins in that month.
        case season(Int, year: Int?, isNext: Bool)
        case next(Word)
        /// "in the new year"
        case newYear
        /// "the end of the financial year", "the end of the month"
        case endOf(Word)
        case exactly(CalendarDate)
    }

    /// Whether what it dates lies behind or ahead of the words: it decides the year where none is written.
    enum Direction: Sendable { case behind, ahead }

    let form: Form
    /// The tokens it takes, with its preposition.
    let tokens: Range<Int>
    /// by, until, in, from, since …; `.other` for none.
    let preposition: Word

    /// The year is written, or the words fix it.
    var hasYear: Bool {
        switch form {
        case .day(_, _, let year), .month(_, let year), .quarter(_, let year, _), .season(_, let year, _): year != nil
        default: true
        }
    }

    /// "the new year", "the end of the month": of those there are, the one before or after the words.
    var isNearest: Bool {
        switch form {
        case .newYear, .endOf: true
        default: false
        }
    }

    /// The first and last day it can mean; nil where the words name no stretch of days.
    func days(_ direction: Direction, by clock: Clock) -> ClosedRange<CalendarDate>? {
        switch form {
        case .exactly(let date):
            return date...date
        case .day(let day, let month, let year):
            if let year { return CalendarDate(year: year, month: month, day: day).map { $0...$0 } }
            return nearest(direction, clock) { CalendarDate(year: $0, month: month, day: day).map { $0...$0 } }
        case .month(let month, let year):
            if let year { return stretch(year, month, 1) }
            return nearest(direction, clock) { stretch($0, month, 1) }
        case .year(let year):
            return stretch(year, 1, 12)
        case .financialYear(let year):
            return stretch(year, 4, 12)
        case .quarter(let month, let year, let inCouncilYear):
            guard let year else { return nearest(direction, clock) { stretch($0, month, 3) } }
            return stretch(inCouncilYear && month < 4 ? year + 1 : year, month, 3)
        case .season(let month, let year, let isNext):
            if let year { return stretch(year, month, 3) }
            if isNext {
                return (0...1).lazy.compactMap { stretch(clock.writtenLast.year + $0, month, 3) }
                    .first { $0.lowerBound > clock.writtenLast }
            }
            return nearest(direction, clock) { stretch($0, month, 3) }
        case .next(let unit):
            let from = clock.writtenLast
            switch unit {
            case .week: return from.adding(days: 1)...from.adding(days: 14)
            case .month: return stretch(from.month == 12 ? from.year + 1 : from.year, from.month % 12 + 1, 1)
            case .year: return stretch(from.year + 1, 1, 12)
            case .financial: return stretch(from.month < 4 ? from.year : from.year + 1, 4, 12)
            default: return nil
            }
        case .endOf(let unit):
            let from = direction == .behind ? clock.writtenLast.adding(days: -365) : clock.writtenFirst
            switch unit {
            case .financial:
                return CalendarDate(year: from.month < 4 ? from.year : from.year + 1, month: 3, day: 31).map { $0...$0 }
            case .year, .calendar: return CalendarDate(year: from.year, month: 12, day: 31).map { $0...$0 }
            case .month: return stretch(from.year, from.month, 1).map { $0.upperBound...$0.upperBound }
            default: return nil
            }
        case .newYear where direction == .behind:
            return stretch(clock.writtenLast.year, 1, 3)
        case .newYear:
            let year = clock.writtenFirst.month < 3 ? clock.writtenFirst.year : clock.writtenFirst.year + 1
            return stretch(year, 1, 3)
        }
    }

    /// Behind: the latest that begins no later than the account. Ahead: the earliest that ends no earlier.
    private func nearest(
        _ direction: Direction, _ clock: Clock, _ inYear: (Int) -> ClosedRange<CalendarDate>?
    ) -> ClosedRange<CalendarDate>? {
        switch direction {
        case .behind:
            let year = clock.writtenLast.year
            // Eight years find every 29 February but that of a century.
            for back in 0...8 { if let days = inYear(year - back), days.lowerBound <= clock.writtenLast { return days } }
        case .ahead:
            let year = clock.writtenFirst.year - 1
            for on in 0...9 { if let days = inYear(year + on), days.upperBound >= clock.writtenFirst { return days } }
        }
        return nil
    }

    private func stretch(_ year: Int, _ month: Int, _ months: Int) -> ClosedRange<CalendarDate>? {
        let lastIndex = month - 1 + months - 1
        let lastYear = year + lastIndex / 12
        let lastMonth = lastIndex % 12 + 1
        guard let first = CalendarDate(year: year, month: month, day: 1),
            let last = CalendarDate(
                year: lastYear, month: lastMonth, day: CalendarDate.length(ofMonth: lastMonth, year: lastYear))
        else { return nil }
        return first...last
    }
}
