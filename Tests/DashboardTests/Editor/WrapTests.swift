import CursesShell
import Testing

@testable import Dashboard

@Suite struct WrapTests {
    private func lines(_ text: String, width: Int) -> [String] {
        let buffer = TextBuffer(text)
        var layout = TextLayout(width: width)
        var result: [String] = []
        var line: VisualLine? = layout.line(containing: 0, in: buffer)
        while let here = line {
            result.append(String(repeating: ".", count: here.indent) + buffer.text(in: here.start..<here.end))
            line = layout.line(after: here, in: buffer)
        }
        return result
    }

    @Test func breaksBetweenWords() {
        #expect(lines("", width: 10) == [""])
        #expect(lines("one two three", width: 10) == ["one two ", "three"])
        #expect(lines("one two   three", width: 7) == ["one two   ", "three"])
        #expect(lines("abcdefghijklmno", width: 10) == ["abcdefghij", "klmno"])
        #expect(lines("one abcdefghijklmno", width: 10) == ["one ", "abcdefghij", "klmno"])
        #expect(lines("third-sector", width: 8) == ["third-", "sector"])
        #expect(lines("in 2015-2016", width: 8) == ["in ", "2015-", "2016"] || lines("in 2015-2016", width: 8) == ["in ", "2015-201", "6"])
        #expect(lines("a\n\nb\n", width: 10) == ["a", "", "b", ""])
        #expect(lines("- one two three", width: 8) == ["- one ", "..two ", "..three"])
    }

    @Test func wideCharactersBreakAnywhereButBeforeAFullStop() {
        guard columns(of: "委") == 2 else { return }
        #expect(lines("委員会委員会", width: 4) == ["委員", "会委", "員会"])
        #expect(lines("委員。会", width: 4) == ["委", "員。", "会"])
        #expect(lines("委", width: 1) == ["委"])
    }

    /// However a text came about, its lines are those of the same text opened afresh.
    @Test func editingKeepsTheLinesRight() {
        var dice = Dice(3)
        for width in [1, 4, 11, 30] {
            var editor = EditorState("- a first item\nand a paragraph of some words\n", width: width)
            for _ in 0..<250 {
                let count = editor.buffer.count
                let low = editor.buffer.boundary(atOrBefore: Int.random(in: 0...count, using: &dice))
                let high = editor.buffer.boundary(atOrAfter: min(count, low + Int.random(in: 0..<6, using: &dice)))
                let piece = EditingModelTests.pieces.randomElement(using: &dice) ?? ""
                editor.replace(low..<(count > 300 ? count : high), with: piece)
                var fresh = TextLayout(width: width)
                var line: VisualLine? = fresh.line(containing: 0, in: editor.buffer)
                while let here = line {
                    let kept = editor.layout.line(containing: here.start, in: editor.buffer)
                    guard kept == here else {
                        Issue.record("at width \(width) \(editor.text.debugDescription): \(kept) is not \(here)")
                        return
                    }
                    line = fresh.line(after: here, in: editor.buffer)
                }
            }
        }
    }

    /// Lines follow one another without a gap, are no wider than the width but for blanks, and every place is found
    /// again by its column.
    @Test func placesAndColumnsGoBothWays() {
        var dice = Dice(5)
        for width in [2, 7, 20] {
            for _ in 0..<60 {
                let text = (0..<40).map { _ in EditingModelTests.pieces.randomElement(using: &dice) ?? "" }.joined()
                let buffer = TextBuffer(text)
                var layout = TextLayout(width: width)
                var line = layout.line(containing: 0, in: buffer)
                #expect(line.start == 0)
                while true {
                    var place = line.start
                    let end = layout.end(of: line, buffer)
                    while place <= end {
                        let column = layout.column(of: place, in: line, buffer)
                        #expect(column <= width)
                        if column < width {
                            let found = layout.offset(atColumn: column, in: line, buffer)
                            // A character without a width of its own shares its column with the next.
                            #expect(found == place || layout.column(of: found, in: line, buffer) == column)
                        }
                        let again = layout.line(containing: place, in: buffer)
                        #expect(again == line)
                        if place == end { break }
                        place = buffer.boundary(after: place)
                    }
                    guard let next = layout.line(after: line, in: buffer) else { break }
                    #expect(next.start == line.end + (line.endsParagraph ? 1 : 0))
                    let before = layout.line(before: next, in: buffer)
                    #expect(before == line)
                    line = next
                }
                #expect(line.end == buffer.count)
            }
        }
    }

    @Test func aLongParagraphIsWrappedOnce() {
        var editor = EditorState(String(repeating: "some words ", count: 4_000), width: 40)
        editor.moveCursor(to: 22_000)
        var clipboard = ""
        editor.press("<down><up><end><home>", clipboard: &clipboard)
        let before = editor.layout.line(containing: 43_000, in: editor.buffer)
        editor.press("x<bs>", clipboard: &clipboard)
        let after = editor.layout.line(containing: 43_000, in: editor.buffer)
        #expect(after == before)
    }
}
