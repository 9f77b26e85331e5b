import Testing

@testable import CursesShell

struct WrapTests {
    private func rows(_ text: String, _ width: Int) -> [String] {
        Wrap(text, width: width).map { String(repeating: " ", count: $0.indent) + $0.text }
    }

    @Test func `lines break between words`() {
        #expect(rows("The survey runs until 30 September.", 12) == ["The survey", "runs until", "30", "September."])
    }

    @Test func `a word too long for a line is broken, at a hyphen or stroke where it has one`() {
        #expect(rows("abcdefghij", 4) == ["abcd", "efgh", "ij"])
        #expect(rows("the co-ordination group", 8) == ["the co-", "ordinati", "on group"])
        #expect(rows("see a.example/minutes/2016", 12) == ["see", "a.example/", "minutes/2016"])
    }

    @Test func `what continues a list item stands under its text`() {
        #expect(rows("a) one two three", 9) == ["a) one", "   two", "   three"])
        #expect(rows("  - one two three", 11) == ["  - one two", "    three"])
        #expect(rows("iv. one two", 8) == ["iv. one", "    two"])
        #expect(rows("• one two", 6) == ["• one", "  two"])
    }

    @Test func `the text's own lines are kept, empty ones too`() {
        #expect(rows("one\n\ntwo\r\nthree", 20) == ["one", "", "two", "three"])
        #expect(rows("", 20) == [])
        #expect(rows("one\n", 20) == ["one"])
    }

    @Test func `wide text breaks anywhere, and marks stay with their letters`() {
        #expect(rows("日本語日本語", 5) == ["日本", "語日", "本語"])
        #expect(rows("e\u{301}e\u{301}e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    }

    @Test func `tabs are as wide as they were said to be`() {
        let wrap = Wrap("a\tb", width: 20, tab: 4)
        #expect(wrap.map(\.text) == ["a    b"])
        #expect(wrap.map(\.columns) == [6])
    }

    @Test func `a range of bytes is found on every line that shows it`() {
        let text = "a) the £5 survey runs until 30 September"
        let wrap = Wrap(text, width: 16)
        let lines = Array(wrap)
        #expect(lines.map(\.text) == ["a) the £5 survey", "runs until 30", "September"])
        // "survey runs until"
        let start = Array("a) the £5 ".utf8).count
        let range = start..<start + "survey runs until".utf8.count
        #expect(wrap.columns(of: range, in: lines[0]) == 10..<16)
        #expect(wrap.columns(of: range, in: lines[1]) == 3..<13)
        #expect(wrap.columns(of: range, in: lines[2]) == nil)
    }

    @Test(arguments: 0..<200)
    func `nothing but blanks and line ends is lost, and no line is too wide`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = [
            "a", "word", " ", "  ", "\n", "\t", "日", "e\u{301}", "👍🏽", "-", "–", "a) ", "- ", "\r\n", "longerword", "🇬🇧",
            "\u{1B}[31m", "\u{202E}", "\u{301}", "/", "\u{2028}", "\u{A0}",
        ]
        let text = (0..<Int.random(in: 0...80, using: &random)).map { _ in
            pieces.randomElement(using: &random) ?? ""
        }.joined()
        let width = Int.random(in: 1...30, using: &random)
        let wrap = Wrap(text, width: width)
        let bytes = Array(text.utf8)
        var place = 0
        for line in wrap {
            #expect(line.columns <= max(2, width))
            #expect(line.columns == line.indent + columns(of: line.text))
            #expect(line.bytes.lowerBound >= place)
            let skipped = String(decoding: bytes[place..<line.bytes.lowerBound], as: UTF8.self)
            #expect(isBlank(skipped))
            place = line.bytes.upperBound
        }
        #expect(isBlank(String(decoding: bytes[place...], as: UTF8.self)))
    }

    private func isBlank(_ text: String) -> Bool { text.allSatisfy { $0.isWhitespace && $0 != "\u{A0}" } }

    @Test func `the first lines of a long text are there without the rest`() {
        let wrap = Wrap(String(repeating: "word ", count: 400_000), width: 80)
        #expect(Array(wrap.prefix(3)).count == 3)
    }
}

/// The same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func next() -> UInt64 {
        state = state &+ 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
