import Testing

@testable import Dashboard

@Suite struct FindTests {
    private func editor(_ text: String) -> EditorState { EditorState(text) }

    @Test func goesRoundAndIgnoresCapitals() throws {
        var editor = editor("The Survey. A survey’s end. SURVEY")
        let search = try #require(TextSearch("survey"))
        editor.find(search, from: 0)
        #expect(Marked(editor).description == "The ¦Survey‸. A survey’s end. SURVEY")
        editor.findNext(search)
        editor.findNext(search)
        #expect(editor.selectedText == "SURVEY")
        editor.findNext(search)
        #expect(editor.selectedText == "Survey")
        editor.findNext(search, back: true)
        #expect(editor.selectedText == "SURVEY")
    }

    @Test func quotesAndAccents() throws {
        #expect(try #require(TextSearch("council's")).matches(in: TextBuffer("The council’s ÉCOLE")) == [4..<15])
        #expect(try #require(TextSearch("école")).matches(in: TextBuffer("The council’s ÉCOLE")).count == 1)
        // "e" is not a part of "é", however that is written.
        #expect(try #require(TextSearch("e")).matches(in: TextBuffer("cafe\u{301}")).isEmpty)
        #expect(TextSearch("") == nil)
        var editor = editor("abc")
        let isFound = try editor.find(#require(TextSearch("x")), from: 0)
        #expect(!isFound)
        #expect(Marked(editor).description == "‸abc")
    }

    @Test func replacesOneByOneAndAll() throws {
        var editor = editor("cat cat Cat")
        let search = try #require(TextSearch("cat"))
        editor.replaceAndFind(search, with: "dog")
        #expect(editor.text == "cat cat Cat", "the first press only shows the place")
        editor.replaceAndFind(search, with: "dog")
        #expect(Marked(editor).description == "dog ¦cat‸ Cat")
        let replaced = editor.replaceAll(search, with: "a cat")
        #expect(replaced == 2)
        #expect(editor.text == "dog a cat a cat")
        editor.undo()
        #expect(editor.text == "dog cat Cat")
        editor.replaceAll(search, with: "")
        #expect(editor.text == "dog  ")
    }
}
