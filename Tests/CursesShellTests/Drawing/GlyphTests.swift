import Testing

@testable import CursesShell

struct GlyphTests {
    @Test(arguments: [
        ("plain", 5), ("", 0), ("£5 – “é”", 8), ("e\u{301}", 1), ("日本", 4), ("ｆｕｌｌ", 8), ("👍", 2), ("👍🏽", 2),
        ("👨‍👩‍👧", 2), ("🇬🇧", 2), ("☎", 1), ("☎️", 2), ("1️⃣", 2), ("🏴\u{E0067}\u{E0062}\u{E0077}\u{E006C}\u{E0073}\u{E007F}", 2),
        ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("क्षि", 3), ("╭─╮●◉◐▲○·✓✗▸", 12),
    ])
    func `a text takes the columns that terminals give it`(text: String, expected: Int) {
        #expect(columns(of: text) == expected)
        #expect(Glyphs(text).reduce(0) { $0 + $1.columns } == expected)
    }

    @Test(arguments: [
        ("\u{1B}[31m", "␛[31m"), ("\0\u{7}\u{8}", "␀␇␈"), ("\u{7F}", "␡"), ("\u{9B}31m", "\u{FFFD}31m"),
        ("a\r\nb\nc", "a␤b␤c"), ("a\tb", "a b"), ("x\u{202E}y\u{2069}", "x⇄y⇄"), ("a\u{200B}b\u{FEFF}", "a◌b◌"),
        ("so\u{AD}ft", "so-ft"), ("\u{301}a", "◌\u{301}a"),
    ])
    func `what would control a terminal or hide in a text is shown as a mark`(text: String, shown: String) {
        #expect(String(Glyphs(text).map(\.character)) == shown)
    }
}
