import Testing

@testable import Dashboard

@Suite struct SelectionTests {
    @Test(arguments: [
        Editing("a‸bc", "<S-right>", "a¦b‸c"),
        Editing("ab‸c", "<S-left>", "a‸b¦c"),
        Editing("a‸bc", "<S-right><S-left>", "a‸bc"),
        Editing("a¦b‸c", "<left>", "a‸bc"),
        Editing("a¦b‸c", "<right>", "ab‸c"),
        Editing("a‸b¦c", "<left>", "a‸bc"),
        Editing("a‸b¦c", "<right>", "ab‸c"),
        Editing("a¦b‸c", "<esc>", "ab‸c"),
        Editing("one ‸two three", "<C-S-right>", "one ¦two ‸three"),
        Editing("one two‸ three", "<C-S-left>", "one ‸two¦ three"),
        Editing("one t‸wo three", "<S-home>", "‸one t¦wo three"),
        Editing("one t‸wo three", "<S-end>", "one t¦wo three‸"),
        Editing("one\nt‸wo\nthree", "<S-up>", "o‸ne\nt¦wo\nthree"),
        Editing("one\nt‸wo\nthree", "<S-down>", "one\nt¦wo\nt‸hree"),
        Editing("o‸ne\ntwo", "<S-up>", "‸o¦ne\ntwo"),
        Editing("one\nt‸wo", "<S-down>", "one\nt¦wo‸"),
        Editing("one\nt‸wo\nthree", "<C-S-end>", "one\nt¦wo\nthree‸"),
        Editing("one\nt‸wo\nthree", "<C-S-home>", "‸one\nt¦wo\nthree"),
        Editing("one\nt‸wo\nthree", "<C-a>", "¦one\ntwo\nthree‸"),
        Editing("‸", "<C-a>", "‸"),
        Editing("ab¦cd‸ef", "X", "abX‸ef"),
        Editing("ab‸cd¦ef", "X", "abX‸ef"),
        Editing("ab¦cd‸ef", "<bs>", "ab‸ef"),
        Editing("ab¦cd‸ef", "<del>", "ab‸ef"),
        Editing("ab¦cd‸ef", "<C-bs>", "ab‸ef"),
        Editing("ab¦cd‸ef", "<cr>", "ab\n‸ef"),
        Editing("ab¦cd‸ef", "<up>", "abcd‸ef"),
        Editing("¦ab‸", "<left><left>", "‸ab"),
    ])
    func withShift(_ editing: Editing) { editing.check() }

    @Test func doubleClickSelectsTheWord() {
        var editor = EditorState("The council’s survey, closed", width: 76)
        let line = editor.layout.line(containing: 0, in: editor.buffer)
        editor.pressTwice(column: 6, in: line)
        #expect(Marked(editor).description == "The ¦council’s‸ survey, closed")
        editor.press(column: 14, in: line)
        editor.press(column: 17, in: line, dragging: true)
        #expect(Marked(editor).description == "The council’s ¦sur‸vey, closed")
        editor.press(column: 500, in: line)
        #expect(Marked(editor).description == "The council’s survey, closed‸")
    }

    @Test(arguments: [
        Editing("one ¦two‸ three", "<C-c><end><C-v>", "one two threetwo‸"),
        Editing("one ¦two ‸three", "<C-x><end><C-v>", "one threetwo ‸"),
        Editing("one ¦two‸", "<C-x><C-x><C-v>", "one two‸"),
        Editing("one‸", "<C-c><C-v>", "one‸"),
        Editing("¦one‸ two", "<C-c><C-end><S-home><C-v>", "one‸"),
        Editing("¦a\nb‸", "<C-c><right><C-v>", "a\nba\nb‸"),
        Editing("¦one‸", "<C-ins><right><S-ins>", "oneone‸"),
        Editing("¦one‸ two", "<S-del>", "‸ two"),
        Editing("¦👩‍👩‍👧‍👦‸", "<C-x><C-v><C-v>", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦‸"),
    ])
    func clipboard(_ editing: Editing) { editing.check() }

    private func expectReply(_ reply: EditorReply, _ expected: EditorReply) { #expect(reply == expected) }

    @Test func copyingTellsTheTerminal() {
        var editor = Marked.editor("one ¦two‸", width: 76)
        var clipboard = ""
        expectReply(editor.handle(.control("c"), clipboard: &clipboard), .consumed(.copyToClipboard("two")))
        #expect(clipboard == "two")
        expectReply(editor.handle(.control("s"), clipboard: &clipboard), .consumed(.save))
        expectReply(editor.handle(.function(2), clipboard: &clipboard), .passed)
    }
}
