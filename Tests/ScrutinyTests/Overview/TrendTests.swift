import Scrutiny
import Testing

@Suite struct TrendTests {
    private func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }
    private func point(_ iso: String, _ numbers: [Int]) -> TrendPoint {
        TrendPoint(at: .day(day(iso)), standings: Standings(numbers: numbers))
    }

    @Test func aTrackingOfWhichNothingIsOnRecordIsNoPoint() {
        let recommendation = Recommendation(
            number: "R01", text: "", assessments: [Assessment(by: .cabinetMember, category: .inProgress, on: day("2026-03-02"))])
        let trend = Trend.of([recommendation], at: [day("2025-09-01"), day("2026-03-02")])
        #expect(trend == [point("2026-03-02", [0, 0, 0, 0, 0, 0, 1, 0])])
    }

    @Test func whatIsConcludedCountsFromThatDay() {
        let recommendation = Recommendation(
            number: "R01", text: "", concludedOn: day("2026-03-02"),
            assessments: [
                Assessment(by: .cabinetMember, category: .inProgress, on: day("2025-09-01")),
                Assessment(by: .committee, category: .achievedFully, on: day("2026-03-02")),
            ])
        let trend = Trend.of([recommendation], at: [day("2025-09-01"), day("2026-03-02")])
        #expect(trend.map(\.standings.words) == ["1 at 6", "1 concluded"])
    }

    @Test func reviewsTogetherEachCountAsTheyStoodLast() {
        let one = [point("2025-09-10", [0, 0, 0, 0, 0, 0, 4, 0]), point("2026-03-10", [0, 4, 0, 0, 0, 0, 0, 0])]
        let other = [point("2025-09-25", [0, 0, 0, 2, 0, 0, 0, 0])]
        let together = Trend.together([one, other], limit: 12)
        #expect(together.map(\.at.short) == ["Sep 2025", "Mar 2026"])
        #expect(together.map(\.standings.words) == ["2 at 3, 4 at 6", "4 at 1, 2 at 3"])
        #expect(Trend.together([one, other], limit: 1).map(\.at.short) == ["Mar 2026"])
        #expect(Trend.together([one], limit: 12) == one)
        #expect(Trend.together([], limit: 12).isEmpty)
    }

    @Test func theTimelineIsAYearFromTheMeetingWithWhatLiesOutsideIt() {
        func due(_ year: Int, _ month: Int, _ count: Int) -> Overview.Due { .init(month: .month(year: year, month: month), count: count) }
        let overview = Overview(meeting: day("2026-11-10"), due: [due(2026, 9, 1), due(2026, 12, 2), due(2027, 10, 3), due(2027, 11, 4)])
        let timeline = overview.timeline
        #expect(timeline.earlier == 1)
        #expect(timeline.months.map(\.count) == [0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3])
        #expect(timeline.later == 4)
    }

    @Test(arguments: [(-1, nil), (0, nil), (1, .upToThreeMonths), (91, .upToThreeMonths), (92, .threeToSix), (365, .sixToTwelve), (366, .overAYear)] as [(Int, OverdueAge?)])
    func agesHaveNoGaps(_ days: Int, _ age: OverdueAge?) { #expect(OverdueAge(daysOverdue: days) == age) }
}
