import Scrutiny
import Testing

@testable import Reports

@Suite struct ReviewJSONTests {
    private func roundTrip(_ reviews: [Review]) throws -> [Review] {
        try ReviewJSON.reviews(from: Array(ReportWriter(reviews).json().utf8))
    }

    @Test func everyValueComesBackAsItWas() throws {
        #expect(try roundTrip([SampleReview.review]) == [SampleReview.review])
    }

    @Test func assessmentsMovesAndPassagesComeBackToo() throws {
        var review = SampleReview.review
        let finding = Finding(
            rule: "unfinished-work", severity: .caution, subItem: "a", quote: "is being surveyed",
            passage: Passage(recommendation: "R01", subItem: "a", update: 0, bytes: 10..<27),
            message: "a) reads as unfinished.", question: "When will it be surveyed?")
        review.recommendations[0].assessments.append(Assessment(
            by: .committee, category: nil, isDeferred: true, on: SampleReview.day("2026-09-15"), reason: "Line 1\nline \"2\" \\ \u{1}",
            movedBy: "Councillor Llwyd", findings: [finding], recordedBy: "clerk"))
        review.recommendations[1].targets[1].moves = [
            Target.Move(
                from: WrittenDate("2025/16"), to: WrittenDate("2025/26"), on: SampleReview.day("2026-03-17"), reason: "Weather")
        ]
        review.recommendations[1].completedOn = .financialYear(startingIn: 2025)
        review.recommendations[2].anticipatedOn = .year(2027)
        review.contact = nil
        #expect(try roundTrip([review, SampleReview.review]) == [review, SampleReview.review])
    }

    @Test func everyKeyIsThereAndWhatIsAbsentIsNull() {
        let json = ReportWriter([Review(title: "Empty")]).json()
        for key in ["committee", "contact", "nextTrackingOn", "recommendations", "guidance"] { #expect(json.contains("\"\(key)\": ")) }
        #expect(json.contains("\"nextTrackingOn\": null"))
    }

    @Test(arguments: [
        "", "[]", "{}", "{\"reviews\": 5}", "{\"reviews\": [{\"title\": \"x\", \"reportedOn\": \"2016-02-30\"}]}",
        "{\"reviews\": [{\"title\": \"x\", \"recommendations\": [{\"number\": 1}]}]}", String(repeating: "[", count: 100_000),
    ])
    func whatIsNoExportIsRefusedWithItsPlace(text: String) {
        #expect(throws: ExportError.self) { try ReviewJSON.reviews(from: Array(text.utf8)) }
    }
}
