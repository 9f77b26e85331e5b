import Testing

@testable import Dashboard

@Suite struct MovementTests {
    @Test(arguments: [
        // By character.
        Editing("‸", "<left>", "‸"),
        Editing("‸", "<right>", "‸"),
        Editing("‸", "<up><down><home><end><pgup><pgdn>", "‸"),
        Editing("ab‸c", "<left>", "a‸bc"),
        Editing("ab‸c", "<right>", "abc‸"),
        Editing("abc‸", "<right>", "abc‸"),
        Editing("ab\n‸cd", "<left>", "ab‸\ncd"),
        Editing("ab‸\ncd", "<right>", "ab\n‸cd"),
        Editing("a‸\n", "<right>", "a\n‸"),
        Editing("a\tb‸", "<2*left>", "a‸\tb"),
        // By word.
        Editing("‸The survey closed.", "<C-right>", "The ‸survey closed."),
        Editing("The sur‸vey closed.", "<C-right>", "The survey ‸closed."),
        Editing("The survey ‸closed.", "<C-right>", "The survey closed‸."),
        Editing("The survey closed‸.", "<C-right>", "The survey closed.‸"),
        Editing("one   ‸  two", "<C-right>", "one     ‸two"),
        Editing("one‸\ntwo", "<C-right>", "one\n‸two"),
        Editing("o‸ne\ntwo", "<C-right>", "one‸\ntwo"),
        Editing("the coun‸cil’s view", "<C-right>", "the council’s ‸view"),
        Editing("The survey‸", "<C-left>", "The ‸survey"),
        Editing("The ‸survey", "<C-left>", "‸The survey"),
        Editing("one, two‸", "<2*C-left>", "one‸, two"),
        Editing("one\n‸two", "<C-left>", "one‸\ntwo"),
        Editing("one\n  ‸two", "<C-left>", "one\n‸  two"),
        Editing("one  ‸", "<C-left>", "‸one  "),
        Editing("‸", "<C-left><C-right>", "‸"),
        // To the ends.
        Editing("one two‸ three", "<home>", "‸one two three"),
        Editing("one two‸ three", "<end>", "one two three‸"),
        Editing("one\ntw‸o\nthree", "<home>", "one\n‸two\nthree"),
        Editing("one\ntw‸o\nthree", "<end>", "one\ntwo‸\nthree"),
        Editing("one\ntw‸o\nthree", "<C-home>", "‸one\ntwo\nthree"),
        Editing("one\ntw‸o\nthree", "<C-end>", "one\ntwo\nthree‸"),
        Editing("one\ntw‸o\nthree\n", "<C-end>", "one\ntwo\nthree\n‸"),
        // By paragraph.
        Editing("one\ntw‸o", "<C-up>", "one\n‸two"),
        Editing("one\n‸two", "<C-up>", "‸one\ntwo"),
        Editing("o‸ne\ntwo", "<C-down>", "one\n‸two"),
        Editing("one\nt‸wo", "<C-down>", "one\ntwo‸"),
    ])
    func byCharacterWordAndLine(_ editing: Editing) { editing.check() }

    @Test(arguments: [
        Editing("abcd‸e\nfg\nhijkl", "<down>", "abcde\nfg‸\nhijkl"),
        // The column is kept across shorter lines.
        Editing("abcd‸e\nfg\nhijkl", "<2*down>", "abcde\nfg\nhijk‸l"),
        Editing("abcd‸e\n\nhijkl", "<2*down><up>", "abcde\n‸\nhijkl"),
        Editing("abcd‸e\nfg\nhijkl", "<down><left><down>", "abcde\nfg\nh‸ijkl"),
        Editing("ab‸c", "<up>", "ab‸c"),
        Editing("ab‸c", "<down>", "ab‸c"),
        Editing("a‸b\nc", "<down>", "ab\nc‸"),
        Editing("ab\nc‸", "<up>", "a‸b\nc"),
        Editing("ab\n‸", "<up>", "‸ab\n"),
        Editing("a‸\n", "<down>", "a\n‸"),
        // A page is the lines seen but one, and the last page is as far as it goes.
        Editing("‸1\n2\n3\n4\n5\n6", "<pgdn>", "1\n2\n3\n4\n‸5\n6"),
        Editing("‸1\n2\n3\n4\n5\n6", "<2*pgdn>", "1\n2\n3\n4\n5\n‸6"),
        Editing("1\n2\n3\n4\n5\n‸6", "<pgup>", "1\n‸2\n3\n4\n5\n6"),
        Editing("1\n2‸\n3", "<pgup>", "1‸\n2\n3"),
    ])
    func upAndDown(_ editing: Editing) { editing.check() }

    // Wrapped at ten columns: "one two " | "three four" | " five" would begin with a blank, which hangs instead.
    @Test(arguments: [
        Editing("one ‸two three four five", "<down>", "one two thre‸e four five", width: 10),
        Editing("one two thre‸e four five", "<up>", "one ‸two three four five", width: 10),
        Editing("one two th‸ree four five", "<home>", "one two ‸three four five", width: 10),
        Editing("one ‸two three four five", "<end>", "one two‸ three four five", width: 10),
        Editing("one ‸two three four five", "<end><end>", "one two‸ three four five", width: 10),
        Editing("one two three four fi‸ve", "<end>", "one two three four five‸", width: 10),
        Editing("abcdefghij‸klmno", "<home>", "abcdefghij‸klmno", width: 10),
        Editing("abc‸defghijklmno", "<end>", "abcdefghi‸jklmno", width: 10),
        Editing("abc‸defghijklmno", "<down>", "abcdefghijklm‸no", width: 10),
        Editing("- one two th‸ree", "<home>", "- one two ‸three", width: 10),
        Editing("- one two ‸three", "<up>", "- ‸one two three", width: 10),
        Editing("one two ‸three", "<left>", "one two‸ three", width: 10),
    ])
    func bySeenLine(_ editing: Editing) { editing.check() }
}
