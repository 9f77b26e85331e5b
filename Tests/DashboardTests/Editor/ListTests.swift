import Testing

@testable import Dashboard

@Suite struct ListTests {
    @Test(arguments: [
        Editing("- one‸", "<cr>two", "- one\n- two‸"),
        Editing("* one‸", "<cr>", "* one\n* ‸"),
        Editing("• one‸", "<cr>", "• one\n• ‸"),
        Editing("  - one‸", "<cr>", "  - one\n  - ‸"),
        Editing("- one ‸two", "<cr>", "- one \n- ‸two"),
        Editing("-   one‸", "<cr>", "-   one\n-   ‸"),
        Editing("1. one‸", "<cr>", "1. one\n2. ‸"),
        Editing("9. one‸", "<cr>", "9. one\n10. ‸"),
        Editing("1) one‸", "<cr>", "1) one\n2) ‸"),
        Editing("(1) one‸", "<cr>", "(1) one\n(2) ‸"),
        Editing("a) one‸", "<cr>", "a) one\nb) ‸"),
        Editing("(a) one‸", "<cr>", "(a) one\n(b) ‸"),
        Editing("A) one‸", "<cr>", "A) one\nB) ‸"),
        Editing("i. one‸", "<cr>", "i. one\nii. ‸"),
        Editing("iii. one‸", "<cr>", "iii. one\niv. ‸"),
        Editing("viii. one‸", "<cr>", "viii. one\nix. ‸"),
        // After h comes i, a letter; after iv comes v, a numeral.
        Editing("h) one\ni) two‸", "<cr>", "h) one\ni) two\nj) ‸"),
        Editing("iv. one\nv. two‸", "<cr>", "iv. one\nv. two\nvi. ‸"),
        Editing("c) one\n  i. x\n  ii. y\nd) two‸", "<cr>", "c) one\n  i. x\n  ii. y\nd) two\ne) ‸"),
        Editing("z) one‸", "<cr>", "z) one\n‸"),
        // An empty item ends the list.
        Editing("- one\n- ‸", "<cr>", "- one\n‸"),
        Editing("1. one\n2. ‸", "<cr>x", "1. one\nx‸"),
        Editing("- one‸", "<cr><cr>two", "- one\ntwo‸"),
        Editing("  - ‸", "<cr>", "‸"),
        // What is no item is no list.
        Editing("A. Smith‸", "<cr>", "A. Smith\n‸"),
        Editing("2016 was‸", "<cr>", "2016 was\n‸"),
        Editing("-one‸", "<cr>", "-one\n‸"),
        Editing("‸- one", "<cr>", "\n‸- one"),
        Editing("-‸ one", "<cr>", "-\n‸ one"),
        Editing("e.g. one‸", "<cr>", "e.g. one\n‸"),
        Editing("- one‸", "<S-cr>", "- one\n‸"),
        // Indent.
        Editing("- one‸", "<tab>", "  - one‸"),
        Editing("- o‸ne", "<tab>", "  - o‸ne"),
        Editing("  - one‸", "<S-tab>", "- one‸"),
        Editing("- one‸", "<S-tab>", "- one‸"),
        Editing(" - one‸", "<S-tab>", "- one‸"),
        Editing("    - o‸ne", "<2*S-tab>", "- o‸ne"),
        Editing("- a\n- ¦b\n- c‸", "<tab>", "- a\n  - ¦b\n  - c‸"),
        Editing("  - ¦b\n  - c‸", "<S-tab>", "- ¦b\n- c‸"),
        Editing("- ¦b\n\n- c‸", "<tab>", "  - ¦b\n\n  - c‸"),
        Editing("- one‸", "<tab><cr>two", "  - one\n  - two‸"),
    ])
    func items(_ editing: Editing) { editing.check() }

    @Test func numeralsGoBothWays() {
        for number in 1..<400 { #expect(Roman.value(of: Roman.numeral(number)) == number) }
        for word in ["", "iiii", "vx", "ic", "mild", "civil", "iix"] { #expect(Roman.value(of: word) == nil) }
    }
}
