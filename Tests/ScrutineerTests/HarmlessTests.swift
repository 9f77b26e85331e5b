import Testing

@testable import scrutineer

@Suite("Printed text")
struct HarmlessTests {
    @Test(arguments: [
        ("plain, £40 – “curly” ’tis\tone\ntwo\r\n", "plain, £40 – “curly” ’tis\tone\ntwo\r\n"), ("", ""), ("日本 e\u{301} 😀", "日本 e\u{301} 😀"),
        ("\u{1B}[31m", "␛[31m"), ("a\rb", "a␍b"), ("\u{7F}\u{0}", "␡␀"), ("\u{9B}2J", "\u{FFFD}2J"),
        ("ab\u{202E}cd\u{202C}", "ab⇄cd⇄"), ("\u{2066}x\u{2069}\u{200E}\u{200F}\u{061C}", "⇄x⇄⇄⇄⇄"), ("‰ ‽ † ⁢ \u{A0}é", "‰ ‽ † ⁢ \u{A0}é"),
    ])
    func hasNothingThatATerminalObeys(_ text: String, _ printed: String) {
        #expect(text.harmless == printed)
        #expect(text.harmless.harmless == printed)
    }

    /// Every character by itself: what is changed is what `isHarmful` says, no more and no less.
    @Test func leavesEveryOtherCharacter() {
        let harmful: Set<UInt32> = Set(0...8).union([11, 12]).union(14...31).union([0x7F, 0x61C, 0x200E, 0x200F]).union(0x80...0x9F)
            .union(0x202A...0x202E).union(0x2066...0x2069).union([13])
        for value in UInt32(0)..<0x3000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect((String(Character(scalar)).harmless == String(Character(scalar))) == !harmful.contains(value), "\(value)")
        }
    }
}
