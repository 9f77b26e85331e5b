import Testing

@testable import CursesShell

struct CharsetTests {
    private func shown(_ text: String, _ charset: Charset) -> String { String(text.map { charset.shown($0) }) }

    @Test func `every sign of ours has a plain one, unlike the others of its kind`() {
        #expect(shown("╭─╮│╰╯", .ascii) == "+-+|++")
        #expect(shown("▸ › … – — “x” ‘y’ • £", .ascii) == "> > . - - \"x\" 'y' * L")
        let categories = shown("●◉◐▲○·", .ascii)
        #expect(categories == "*@%^o.")
        #expect(Set(categories).count == 6)
        #expect(shown("✓✗!", .ascii) == "vx!")
        #expect(!shown("▁▄█", .ascii).contains { !$0.isASCII })
    }

    @Test func `letters lose their marks, and what is left is a question mark`() {
        #expect(shown("Siân Môn ŵy ČŽ", .ascii) == "Sian Mon wy CZ")
        #expect(shown("日👍🇬🇧", .ascii) == "???")
    }

    @Test func `a console keeps its letters`() {
        #expect(shown("Siân £5 – ● ✓", .letters) == "Siân £5 – * v")
        #expect(shown("Siân £5 – ● ✓", .unicode) == "Siân £5 – ● ✓")
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("héllo", "aMOpbGxv")])
    func `what is copied is written in base 64`(text: String, encoded: String) {
        #expect(String(decoding: Base64.encode(Array(text.utf8)), as: UTF8.self) == encoded)
    }
}
