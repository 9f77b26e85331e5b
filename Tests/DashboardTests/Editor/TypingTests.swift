import CursesShell
import Testing

@testable import Dashboard

@Suite struct TypingTests {
    @Test(arguments: [
        Editing("‸", "a", "a‸"),
        Editing("‸", "one<cr>two", "one\ntwo‸"),
        Editing("ab‸c", "X", "abX‸c"),
        Editing("last line‸", ".", "last line.‸"),
        Editing("a\n‸", "b", "a\nb‸"),
        Editing("a‸b", "<cr>", "a\n‸b"),
        Editing("a‸b", "<S-cr>", "a\n‸b"),
        Editing("a\tb‸", "c", "a\tbc‸"),
        Editing("a‸", "<tab>b", "a  b‸"),
        Editing("  ab‸", "<S-tab>", "ab‸"),
        // Erasing.
        Editing("‸", "<bs>", "‸"),
        Editing("‸", "<del>", "‸"),
        Editing("abc‸", "<bs>", "ab‸"),
        Editing("‸abc", "<bs>", "‸abc"),
        Editing("‸abc", "<del>", "‸bc"),
        Editing("abc‸", "<del>", "abc‸"),
        Editing("a\n‸b", "<bs>", "a‸b"),
        Editing("a‸\nb", "<del>", "a‸b"),
        Editing("a\n‸", "<bs>", "a‸"),
        Editing("one two‸ three", "<C-bs>", "one ‸ three"),
        Editing("one two ‸three", "<C-bs>", "one ‸three"),
        Editing("one\n‸two", "<C-bs>", "one‸two"),
        Editing("one two, ‸three", "<C-bs>", "one two‸three"),
        Editing("one two‸ three", "<A-bs>", "one ‸ three"),
        Editing("‸one two", "<C-del>", "‸two"),
        Editing("on‸e two", "<C-del>", "on‸two"),
        Editing("one‸\ntwo", "<C-del>", "one‸two"),
        Editing("one‸", "<C-del>", "one‸"),
        Editing("‸one", "<C-bs>", "‸one"),
    ])
    func typingAndErasing(_ editing: Editing) { editing.check() }

    @Test(arguments: [
        // A letter with its accent is one character, whichever way it is written.
        Editing("cafe\u{301}‸", "<left>", "caf‸e\u{301}"),
        Editing("caf‸e\u{301}s", "<right>", "cafe\u{301}‸s"),
        Editing("cafe\u{301}‸", "<bs>", "caf‸"),
        Editing("‸e\u{301}x", "<del>", "‸x"),
        Editing("caf‸e\u{301}", "<C-left>", "‸cafe\u{301}"),
        Editing("e‸x", "\u{301}", "e\u{301}‸x"),
        // An accent that comes to stand after the cursor's letter joins it.
        Editing("e\n‸\u{301}", "<bs>", "e\u{301}‸"),
        Editing("‸\u{301}", "a", "a\u{301}‸"),
        Editing("né‸e", "<bs>", "n‸e"),
        // A family, a flag, a skin colour.
        Editing("a👩‍👩‍👧‍👦‸b", "<left>", "a‸👩‍👩‍👧‍👦b"),
        Editing("a‸👩‍👩‍👧‍👦b", "<right>", "a👩‍👩‍👧‍👦‸b"),
        Editing("a👩‍👩‍👧‍👦‸b", "<bs>", "a‸b"),
        Editing("a‸👩‍👩‍👧‍👦b", "<del>", "a‸b"),
        Editing("🇬🇧🇫🇷‸", "<left>", "🇬🇧‸🇫🇷"),
        Editing("🇬🇧🇫🇷‸", "<bs><bs>", "‸"),
        Editing("👍🏽‸", "<bs>", "‸"),
        Editing("👍🏽‸👍🏽", "<S-right>", "👍🏽¦👍🏽‸"),
        Editing("❤️‸", "<left>", "‸❤️"),
        // Chinese, Japanese, Korean, Indic.
        Editing("委員会‸", "<left>", "委員‸会"),
        Editing("委員会‸", "<bs>", "委員‸"),
        Editing("委‸会", "員", "委員‸会"),
        Editing("한국어‸", "<left><bs>", "한‸어"),
        Editing("क्षि‸", "<bs>", "‸"),
        Editing("委員会 報告‸", "<C-left>", "委員会 ‸報告"),
        Editing("委員\n報‸告", "<home>", "委員\n‸報告"),
        // Tabs reach to the next stop of four.
        Editing("\t‸x\nabcdef", "<down>", "\tx\nabcd‸ef"),
        Editing("abcd‸ef\n\tx", "<down>", "abcdef\n\t‸x"),
        Editing("a‸\tb", "<del>", "a‸b"),
        Editing("a\t‸b", "<bs>", "a‸b"),
    ])
    func charactersOfSeveralScalars(_ editing: Editing) { editing.check() }

    // Wide characters are two columns: Down keeps the column.
    @Test(.enabled(if: columns(of: "委") == 2), arguments: [
        Editing("委員‸会\nabcdefgh", "<down>", "委員会\nabcd‸efgh"),
        Editing("abc‸d\n委員会", "<down>", "abcd\n委員‸会"),
        Editing("委‸員会委員会", "<down>", "委員会委‸員会", width: 6),
    ])
    func wideCharacters(_ editing: Editing) { editing.check() }

    @Test(arguments: [
        Editing("‸", "one two<C-z>", "one ‸"),
        Editing("‸", "one two<2*C-z>", "‸"),
        Editing("‸", "one two<2*C-z><C-y>", "one ‸"),
        Editing("‸", "one two<2*C-z><5*C-y>", "one two‸"),
        Editing("‸", "one<cr>two<C-z>", "one\n‸"),
        Editing("‸", "one<cr>two<2*C-z>", "one‸"),
        Editing("‸", "one<left><right>x<C-z>", "one‸"),
        Editing("‸", "one<C-z>two<C-y>", "two‸"),
        Editing("one two‸", "<3*bs><C-z>", "one two‸"),
        Editing("one two‸", "<5*bs><C-z>", "one‸"),
        Editing("one two‸", "<5*bs><2*C-z>", "one two‸"),
        Editing("‸one two", "<4*del><C-z>", "‸one two"),
        Editing("‸one two", "<5*del><C-z>", "‸two"),
        Editing("a¦b‸c", "<bs><C-z>", "a¦b‸c"),
        Editing("a¦b‸c", "xy<C-z>", "a¦b‸c"),
        Editing("one ‸two", "<C-bs><C-z>", "one ‸two"),
        Editing("‸", "<paste:a b c><C-z>", "‸"),
        Editing("‸", "<paste:a b c><C-z><C-y>", "a b c‸"),
        Editing("x‸", "<C-z><C-y>", "x‸"),
        Editing("- a‸", "<cr><C-z>", "- a‸"),
        Editing("- a‸", "<cr>b<C-z><C-z>", "- a‸"),
    ])
    func undoAndRedo(_ editing: Editing) { editing.check() }

    @Test func savingAndUndoingKeepTheirPeace() {
        var editor = EditorState("one")
        var clipboard = ""
        #expect(!editor.isDirty)
        editor.press("<end>x", clipboard: &clipboard)
        #expect(editor.isDirty)
        editor.markSaved()
        #expect(!editor.isDirty)
        editor.press("y", clipboard: &clipboard)
        #expect(editor.isDirty)
        editor.press("<C-z>", clipboard: &clipboard)
        #expect(editor.text == "onex")
        #expect(!editor.isDirty)
        editor.press("<C-z>", clipboard: &clipboard)
        #expect(editor.isDirty)
        editor.press("<C-y>", clipboard: &clipboard)
        #expect(!editor.isDirty)
    }
}
