import Testing

@testable import Dashboard

@Suite struct PasteTests {
    @Test(arguments: [
        ("plain", "plain"),
        ("one\r\ntwo\rthree\n", "one\ntwo\nthree\n"),
        ("“It’s done” – nearly", "“It’s done” – nearly"),
        ("10\u{A0}per\u{202F}cent", "10 per cent"),
        ("co\u{AD}operation", "cooperation"),
        ("•\tone\r\n•\ttwo", "- one\n- two"),
        ("• one", "- one"),
        ("·\tone", "- one"),
        ("o\tone", "- one"),
        ("§\tone", "- one"),
        ("\u{F0B7}\tone", "- one"),
        ("\t•\tone", "  - one"),
        ("o one", "o one"),
        ("1.\tone\n2.\ttwo", "1. one\n2. two"),
        ("a)\tone", "a) one"),
        ("Name\tDate", "Name  Date"),
        ("a\u{7}b\u{1B}[31mc\u{0}d\u{9B}e", "ab[31mcde"),
        ("line\u{B}break\u{2028}here", "line\nbreak\nhere"),
        ("zero\u{200B}width\u{FEFF}", "zerowidth"),
        ("👩‍👩‍👧‍👦 नमस्ते", "👩‍👩‍👧‍👦 नमस्ते"),
        ("left\u{202E}right", "leftright"),
        ("trailing   \nspaces ", "trailing\nspaces "),
        ("", ""),
        ("\r\n\r\n", "\n\n"),
        ("•", "•"),
    ])
    func fromAWordProcessor(_ pasted: String, _ clean: String) {
        #expect(PastedText.clean(pasted) == clean)
        #expect(PastedText.clean(clean) == clean, "what is clean stays as it is")
    }

    @Test(arguments: [
        Editing("ab‸cd", "<paste:XY>", "abXY‸cd"),
        Editing("ab¦c‸d", "<paste:X\r\nY>", "abX\nY‸d"),
        Editing("‸", "<paste:•\tone\r\n•\ttwo\r\n>", "- one\n- two\n‸"),
        Editing("ab‸", "<paste:>", "ab‸"),
    ])
    func atTheCursor(_ editing: Editing) { editing.check() }
}
