import Scrutiny
import Testing

@testable import Reports

/// What must come out of the report that the layout was learnt from. Skipped where `../shared` is absent.
@Suite("The report of September 2016", .enabled(if: SourceReport.isThere, "../shared/reports is absent"))
struct SourceReportTests {
    let reading: Reading
    let review: Review

    init() throws {
        reading = try ReportReader().read(path: SourceReport.path())
        review = try #require(reading.reviews.first)
    }

    @Test func itsFront() {
        #expect(reading.reviews.count == 1)
        #expect(review.reportedOn?.iso == "2016-09-26")
        #expect(review.approvedOn?.iso == "2015-04-14")
        #expect(review.lastTrackedOn?.iso == "2015-10-27")
        #expect(review.nextTrackingOn == nil)
        #expect(review.introduction.count == 3)
        #expect(review.contact?.title != nil)
        #expect(review.guidance.questions.count == 5)
        #expect(review.guidance.criteria.count == 6)
    }

    @Test func itsRows() {
        let all = review.recommendations
        #expect(all.map(\.number) == ["R01", "R02", "R03", "R04", "R05"])
        #expect(all.map(\.subItems.count) == [9, 3, 4, 2, 0])
        #expect(all.map { $0.closing.isEmpty } == [false, true, true, true, true])
        #expect(all.map(\.responsibility.count) == [2, 3, 2, 1, 1])
        #expect(all.map { $0.targets.compactMap { $0.date?.iso } } == [
            ["2015-10", "2016-01"], ["2015-10", "2016-04"], ["2015-10"], ["2015-10"], ["2015-10", "2016-01", "2016-09"],
        ])
        #expect(all.map { $0.targets.map(\.isInterim) } == [[true, false], [true, false], [false], [false], [true, true, false]])
        #expect(all[0].targets.map(\.written) == ["October 2015", "January 2016"])
        #expect(all[0].targets.last?.label == "Completed")
        #expect(all.map(\.completedOn) == [nil, nil, nil, nil, nil])
        #expect(all.map { $0.assessments.map { $0.category?.rawValue } } == [[1], [1], [2], [2], [1]])
        #expect(all.flatMap(\.assessments).allSatisfy { $0.by == .cabinetMember && $0.on.iso == "2016-09-26" })
    }

    @Test func itsEvidence() {
        let all = review.recommendations
        #expect(all.map { $0.evidence.map(\.subItem) } == [
            ["a", "b", "c", "d", "e", "f", "g", "h", "i"], ["a", "b", "c"], ["a", "b", "c", "d"], ["a", "b", "c"], [nil],
        ])
        let updated = all.map { recommendation in
            recommendation.evidence.filter { $0.updates.contains { $0.date?.iso == "2016-09" } }.compactMap(\.subItem)
        }
        #expect(updated == [["c"], ["a", "c"], ["c"], ["a"], []])
        #expect(all.flatMap(\.evidence).allSatisfy { $0.updates.count <= 2 })
    }

    @Test func nothingIsLost() throws {
        #expect(reading.unplaced.isEmpty)
        #expect(reading.leftOut.filter { $0.reason == .contactDetails }.map(\.text) == [nil, nil])
        let text = try #require(TextDecoding.text(of: ReportReader.bytes(of: SourceReport.path())))
        #expect(Words.lost(of: text, in: reading).isEmpty)
    }
}
