import Testing

@testable import CursesShell

struct BracketedPasteTests {
    /// The text and what is behind the end mark, given in pieces of that many bytes; nil where no end came.
    private func paste(_ bytes: [UInt8], by step: Int) -> (text: String, rest: [UInt8])? {
        var paste = BracketedPaste()
        for start in stride(from: 0, to: bytes.count, by: step) {
            let end = min(start + step, bytes.count)
            if let rest = paste.take(bytes[start..<end]) { return (paste.text, Array(rest) + Array(bytes[end...])) }
        }
        return nil
    }

    @Test(arguments: 1...12)
    func `it is the same in pieces of any size`(step: Int) throws {
        let sent = Array("“It’s” ~ \u{1B}[201\u{1B}\u{1B}[20\r\nré\u{301}sumé\u{1B}[201~then\u{1B}[201~".utf8)
        let (text, rest) = try #require(paste(sent, by: step))
        #expect(text == "“It’s” ~ \u{1B}[201\u{1B}\u{1B}[20\nré\u{301}sumé")
        #expect(rest == Array("then\u{1B}[201~".utf8))
    }

    @Test func `an end mark at once is an empty paste, and none is no end`() throws {
        #expect(try #require(paste(BracketedPaste.endMark, by: 6)).text == "")
        #expect(paste(Array("text\u{1B}[201".utf8), by: 3) == nil)
    }

    @Test(arguments: [
        ("a\rb", "a\nb"), ("a\r\nb", "a\nb"), ("a\nb", "a\nb"), ("a\r\r\n\nb", "a\n\n\nb"), ("\r\n\r\n", "\n\n"),
    ])
    func `every line end is a line feed`(sent: String, text: String) throws {
        #expect(try #require(paste(Array((sent + "\u{1B}[201~").utf8), by: 1)).text == text)
    }

    @Test func `bytes that are not UTF-8 are shown as what they are not`() throws {
        let sent: [UInt8] = [0x61, 0xFF, 0x62, 0xC3] + BracketedPaste.endMark
        #expect(try #require(paste(sent, by: 2)).text == "a\u{FFFD}b\u{FFFD}")
    }

    @Test func `beyond the longest it is dropped, and the end is still seen`() throws {
        for step in 1...20 {
            let bytes = Array("abcdefghi\u{1B}[201~x".utf8)
            var paste = BracketedPaste(longest: 4)
            var rest: [UInt8]?
            for start in stride(from: 0, to: bytes.count, by: step) where rest == nil {
                rest = paste.take(bytes[start..<min(start + step, bytes.count)]).map { Array($0) }
            }
            #expect(paste.text == "abcd")
            #expect(step < 16 ? rest != nil : rest == [0x78])
        }
    }

    @Test func `what was read ahead comes character by character`() {
        var ahead = ReadAhead(Array("é委\u{1F469}x".utf8)[...])
        #expect([ahead.nextScalar(), ahead.nextScalar(), ahead.nextScalar()] == ["é", "委", "\u{1F469}"])
        #expect(Array(ahead.takeAll()) == [0x78])
        #expect(ahead.nextScalar() == nil)
        ahead = ReadAhead([0xC3, 0x28, 0xE5, 0xA7])
        var scalars: [Unicode.Scalar] = []
        while let scalar = ahead.nextScalar() { scalars.append(scalar) }
        #expect(scalars.prefix(2) == ["\u{FFFD}", "("])
    }
}
