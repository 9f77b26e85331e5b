import Testing

@testable import Dashboard

@Suite struct FindTests {
    private func places(_ words: String, _ text: String) throws -> [Range<Int>] {
        try #require(TextSearch(words)).matches(in: TextBuffer(text))
    }

    @Test func capitalsAndSmallLettersAreTheSame() throws {
        #expect(try places("survey", "The Survey. A survey’s end. SURVEY") == [4..<10, 14..<20, 30..<36])
        #expect(try places("SURVEY", "The Survey. A survey’s end. SURVEY").count == 3)
    }

    @Test func quotesAndAccents() throws {
        #expect(try places("council's", "The council’s ÉCOLE") == [4..<15])
        #expect(try places("école", "The council’s ÉCOLE").count == 1)
        #expect(try places("a b", "a\u{A0}b a b").count == 2)
        #expect(try places("\"so\"", "“So” \"so\"").count == 2)
        // "e" is not a part of "é", however that is written.
        #expect(try places("e", "cafe\u{301}").isEmpty)
        #expect(try places("x", "abc").isEmpty)
        #expect(TextSearch("") == nil)
    }

    /// A long text is looked at piece by piece: a place over the edge of two is found as any other.
    @Test(arguments: 1...8) func theFirstAndTheLastAreThoseOfAll(_ seed: Int) throws {
        var dice = Dice(UInt64(seed))
        let pieces = ["the ", "Gate", "gate’s ", "é", "e\u{301}", "日本 ", "gaté", "g", "ga", "tegate"]
        var text = String(repeating: "far away ", count: Int.random(in: 0...4_000, using: &dice))
        for _ in 0..<Int.random(in: 1...60, using: &dice) {
            text += pieces.randomElement(using: &dice) ?? ""
            if Int.random(in: 0..<6, using: &dice) == 0 {
                text += String(repeating: "–", count: Int.random(in: 0...9_000, using: &dice))
            }
        }
        let buffer = TextBuffer(text)
        for words in ["gate", "e", "é", "–g", "gate's", "ga", "away –", "nowhere"] {
            let search = try #require(TextSearch(words))
            let all = search.matches(in: buffer)
            #expect(search.first(in: buffer, 0..<buffer.count) == all.first, "\(words)")
            for place in all.prefix(5) + all.suffix(5) {
                #expect(search.first(in: buffer, place.lowerBound..<buffer.count) == place)
                #expect(search.last(in: buffer, 0..<place.upperBound)?.upperBound == place.upperBound)
                #expect(search.last(in: buffer, 0..<place.upperBound - 1)?.upperBound ?? 0 < place.upperBound)
            }
            #expect((search.last(in: buffer, 0..<buffer.count) == nil) == all.isEmpty)
        }
    }

    @Test func bothEndsOfALongText() throws {
        let search = try #require(TextSearch("gate"))
        let buffer = TextBuffer("a gate" + String(repeating: " and so on", count: 100_000) + " a gate")
        #expect(search.first(in: buffer, 0..<buffer.count) == 2..<6)
        #expect(search.last(in: buffer, 0..<buffer.count) == buffer.count - 4..<buffer.count)
    }

    @Test func replacesAllInOneStep() throws {
        var editor = EditorState("cat cat Cat")
        let search = try #require(TextSearch("cat"))
        let replaced = editor.replaceAll(search, with: "a cat")
        #expect(replaced == 3)
        #expect(editor.text == "a cat a cat a cat")
        editor.undo()
        #expect(editor.text == "cat cat Cat")
        editor.replaceAll(search, with: "")
        #expect(editor.text == "  ")
    }
}
