import Scrutiny
import Testing

@testable import Reports

@Suite struct PaperHTMLTests {
    private let page = ReportWriter([SampleReview.review]).html()

    @Test func everythingThatOpensCloses() {
        #expect(HTMLStructure(page).unbalanced == [])
    }

    @Test func theLanguageIsSaidAndThereIsOneTitle() {
        #expect(page.contains("<html lang=\"en-GB\">"))
        #expect(HTMLStructure(page).tags("h1").count == 1)
        #expect(page.contains("<title>Progress Report on Implementation: Allotments &amp; Orchards</title>"))
    }

    @Test func headingsNeverSkipALevel() {
        let levels = HTMLStructure(page).headings
        #expect(levels.first == 1)
        for (above, level) in zip(levels, levels.dropFirst()) { #expect(level <= above + 1) }
    }

    @Test func everyHeadingCellSaysWhatItHeads() {
        let cells = HTMLStructure(page).tags("th")
        #expect(!cells.isEmpty)
        #expect(cells.allSatisfy { $0.attributes.contains("scope=") })
    }

    @Test func everyWideTableHasANameAndCanBeReachedByKeyboard() {
        let regions = HTMLStructure(page).tags("div")
        #expect(regions.count == 4)
        #expect(regions.allSatisfy { $0.attributes.contains("tabindex=\"0\"") && $0.attributes.contains("aria-label=\"") })
    }

    @Test func thereIsNoScriptAndAStyleForPaper() {
        #expect(HTMLStructure(page).tags("script").isEmpty)
        #expect(page.contains("@media print"))
    }

    @Test func wordsThatLookLikeTagsStayWords() {
        var review = SampleReview.review
        review.title = "<script>alert(1)</script>"
        review.recommendations[0].evidence[0].updates[0].text = "</p><img src=x onerror=alert(1)> \u{0}\u{1B}[31m javascript:alert(1) http://x\"onclick=1"
        let page = ReportWriter([review]).html()
        let structure = HTMLStructure(page)
        #expect(structure.tags("script").isEmpty && structure.tags("img").isEmpty)
        #expect(structure.unbalanced == [])
        #expect(!page.contains("\u{1B}") && !page.contains("\u{0}"))
        #expect(structure.tags("a").allSatisfy { $0.attributes.hasPrefix(" href=\"http") && !$0.attributes.contains("onclick") })
    }

    @Test func addressesBecomeLinksWithoutTheFullStopAfterThem() {
        #expect(PaperHTML.linked("See https://a.example/b.") == "See <a href=\"https://a.example/b\">https://a.example/b</a>.")
        #expect(PaperHTML.linked("http:// and ftp://x") == "http:// and ftp://x")
    }

    @Test func listsAreNestedAsTheyWere() {
        var review = SampleReview.review
        review.recommendations[0].evidence[0].updates[0].text = "- one\n  - two\n    - three\n- four\n\ni. five\nii. six"
        let page = ReportWriter([review]).html()
        #expect(page.contains("<ul><li>one<ul><li>two<ul><li>three</li></ul></li></ul></li><li>four</li></ul>"))
        #expect(page.contains("i. five<br>ii. six"))
    }

    @Test func anchorsAreUnique() {
        var review = SampleReview.review
        review.recommendations = ["R01", "R 01", "r01", "§"].map { Recommendation(number: $0, text: "Do it.") }
        let anchors = HTMLStructure(ReportWriter([review]).html()).tags("h3").map(\.attributes)
        #expect(Set(anchors).count == 4)
    }
}
