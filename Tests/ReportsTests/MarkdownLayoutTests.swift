import Testing

@testable import Reports

@Suite struct MarkdownLayoutTests {
    @Test(arguments: [
        ("## Appendix 2: Progress", "Appendix 2: Progress"),
        ("**Report of:** Cabinet Member\\", "Report of:\tCabinet Member"),
        ("**a)** The field is drained.", "a) The field is drained."),
        ("**Update – Sept 2026**", "Update – Sept 2026"),
        ("| R01 | Open plots:<br>a) soon; | x \\| y |", "R01\t<p>Open plots:</p> <p>a) soon;</p>\tx | y"),
        ("| R01 |  |", "R01\t"),
        ("| --- | :-: |", ""),
        ("\\<£5k \\& more \\* 1\\. and **bold** words", "&lt;£5k &amp; more * 1. and bold words"),
        ("  - an item", "  - an item"),
        ("|", ""), ("**", ""), ("", ""),
    ])
    func aLineBecomesALineOfTheLayout(markdown: String, layout: String) {
        #expect(MarkdownLayout.plain(markdown) == layout)
    }

    @Test func everyLineKeepsItsNumber() {
        #expect(MarkdownLayout.plain("# A\n\n| B |\n| --- |\n| c |\n") == "A\n\nB\n\nc\n")
    }

    @Test func onlyATableMakesItMarkdown() {
        #expect(MarkdownLayout.isMarkdown("x\n| a | b |\n|---|---|\n"))
        #expect(!MarkdownLayout.isMarkdown("No.\tRecommendation\n- a) x | y\n-----\n# 1\n"))
    }
}
