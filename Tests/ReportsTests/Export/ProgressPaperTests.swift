import Scrutiny
import Testing

@testable import Reports

@Suite struct ProgressPaperTests {
    private func text(_ review: Review, on date: CalendarDate? = nil) -> String {
        ReportWriter([review], subject: .progress(on: date)).text()
    }

    @Test func theNewestReportIsWrittenAgainWithItsOwnDates() {
        let text = text(SampleReview.review)
        #expect(text.contains("Date:\t15 September 2026\n"))
        #expect(text.contains("Date progress last tracked:\t17 March 2026\n"))
    }

    @Test func inTheNextEditionTheNewestReportIsTheOneThatWasTrackedLast() {
        let text = text(SampleReview.review, on: SampleReview.day("2027-03-16"))
        #expect(text.contains("Date:\t16 March 2027\n"))
        #expect(text.contains("Date progress last tracked:\t15 September 2026\n"))
    }

    @Test func whatWasConcludedStandsInTheThirdAppendix() throws {
        let parts = text(SampleReview.review).split(separator: "Appendix 3: Concluded Recommendations")
        try #require(parts.count == 2)
        #expect(!parts[0].contains("R03\t") && parts[1].contains("R03\tPlant an orchard at Glanrafon.\t"))
        #expect(parts[1].contains("\t17 March 2026\t1 – Achieved Fully"))
    }

    @Test func aReviewWithoutGuidanceOrConclusionsListsNeither() {
        var review = SampleReview.review
        review.guidance = Guidance()
        review.recommendations.removeLast()
        let text = text(review)
        #expect(!text.contains("Appendix 1") && !text.contains("Appendix 3"))
        #expect(text.contains("Appendices\n\n2\tRecommendations you are tracking today\n"))
    }

    @Test func aRowStaysARowWhateverItsWordsHold() {
        var review = SampleReview.review
        review.recommendations[0].text = "One\ttwo\nthree\r\nfour"
        review.recommendations[0].evidence[0].updates[0].text = "A\ttab"
        #expect(text(review).contains("R01\t<p>One two three four</p> <p>a) by draining"))
        #expect(text(review).contains("a) A tab\n"))
    }

    @Test func whatTheEvidenceSaysOfTheDateIsNotSaidTwice() {
        var review = SampleReview.review
        #expect(text(review).contains("\nAnticipated Completion Date: April 2027\n"))
        review.recommendations[0].evidence[1].updates[0].text += "\n\nAnticipated Completion Date: April 2027."
        #expect(text(review).split(separator: "Anticipated Completion Date: April 2027").count == 2)
        review.recommendations[0].anticipatedOn = .month(year: 2027, month: 9)
        #expect(text(review).contains("\nAnticipated Completion Date: September 2027\n"))
    }

    @Test func aLaterAccountWithoutAHeadingGetsOne() {
        var review = SampleReview.review
        review.recommendations[0].evidence[0].updates[1].heading = nil
        #expect(text(review).contains("\nUpdate – September 2026\n\nThe drains were laid"))
    }

    @Test func anEmptyReviewIsStillAPaper() {
        #expect(text(Review(title: "")).contains("Appendix 2: Progress with Recommendations"))
        #expect(ReportWriter([]).html().contains("<main>"))
        #expect(ReportWriter([]).json().contains("\"reviews\": []"))
    }
}
