/// How a review, or a register, stood at one of its trackings.
public struct TrendPoint: Sendable, Hashable {
    /// The day of the tracking; a month where several reviews are seen together.
    public var at: PartialDate
    public var standings: Standings

    public init(at: PartialDate, standings: Standings) {
        self.at = at
        self.standings = standings
    }
}

/// How a review stood at each of its trackings.
public enum Trend {
    /// A point for each tracking by which anything at all was on record, oldest first.
    public static func of(_ recommendations: [Recommendation], at trackings: [CalendarDate]) -> [TrendPoint] {
        trackings.map { TrendPoint(at: .day($0), standings: Standings(of: recommendations, at: $0)) }
            .filter(\.standings.isOnRecord)
    }

    /// Several reviews together: a point for each month in which any of them was tracked, each review counted as it
    /// stood at its newest tracking by the end of that month. A review not tracked yet is not counted.
    ///
    /// Answers with the newest `limit` points, oldest first.
    public static func together(_ reviews: [[TrendPoint]], limit: Int) -> [TrendPoint] {
        if reviews.count == 1 { return reviews[0].suffix(limit) }
        var steps: [(day: Int, change: Standings)] = []
        for points in reviews {
            var before = Standings()
            for point in points {
                steps.append((point.at.last.dayNumber, point.standings - before))
                before = point.standings
            }
        }
        steps.sort { $0.day < $1.day }
        var months: [TrendPoint] = []
        var sum = Standings()
        var lastOfMonth = Int.min
        for step in steps {
            sum = sum + step.change
            if step.day > lastOfMonth {
                let day = CalendarDate(dayNumber: step.day)
                let month = PartialDate.month(year: day.year, month: day.month)
                lastOfMonth = month.last.dayNumber
                months.append(TrendPoint(at: month, standings: sum))
            } else {
                months[months.count - 1].standings = sum
            }
        }
        return months.suffix(limit)
    }
}
