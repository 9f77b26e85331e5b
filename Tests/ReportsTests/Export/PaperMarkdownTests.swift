import Scrutiny
import Testing

@testable import Reports

@Suite struct PaperMarkdownTests {
    @Test func thePageHasTheLayoutThatCameIn() {
        let text = ReportWriter([SampleReview.review]).markdown()
        #expect(text.hasPrefix("**Report of:** Cabinet Member for Parks\\\n**To:** Parks Overview and Scrutiny Committee\\\n**Date:** 15 September 2026\n"))
        for heading in ["# Progress Report on Implementation: Allotments \\& Orchards", "## Appendix 2: Progress with Recommendations",
            "### Recommendation R01", "## Appendix 3: Concluded Recommendations"] {
            #expect(text.contains("\n" + heading + "\n"))
        }
    }

    @Test func aRowHoldsEveryParagraphOfItsCells() {
        let text = ReportWriter([SampleReview.review]).markdown()
        #expect(text.contains("| Cabinet Member for Parks<br>in consultation with the Allotments Forum | Interim report – October 2025<br>Completed March 2026 | 3 – Not Achieved (Progress Made) |"))
    }

    @Test func evidenceStandsByLetterWithItsUpdates() {
        let text = ReportWriter([SampleReview.review]).markdown()
        #expect(text.contains("**a)** The field is being surveyed."))
        #expect(text.contains("**Update – Sept 2026**\n\nThe drains were laid in July:\n\n- i. the upper half\n- ii. the lower half\n"))
        #expect(text.contains("**e)** Twelve \\| plots were let in 2025/26."))
    }

    @Test(arguments: [("1. first", "1\\. first"), ("# x", "\\# x"), ("a_b*c", "a\\_b\\*c"), ("<£5k & co", "\\<£5k \\& co"), ("£5", "£5")])
    func signsThatWouldMeanSomethingAreEscaped(words: String, escaped: String) {
        #expect(PaperMarkdown.escapedLine(words) == escaped)
    }
}
