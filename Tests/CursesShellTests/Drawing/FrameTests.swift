import Testing

@testable import CursesShell

struct FrameTests {
    private func rows(_ frame: Frame) -> [String] { (0..<frame.size.rows).map { frame.text(ofRow: $0) } }

    @Test func `text is cut off at the edges and at its width`() {
        var frame = Frame(size: Size(columns: 6, rows: 2))
        #expect(frame.draw("overview", at: Point(column: 2, row: 0)) == 4)
        #expect(frame.draw("overview", at: Point(column: 0, row: 1), width: 3) == 3)
        frame.draw("gone", at: Point(column: 0, row: 5))
        frame.draw("gone", at: Point(column: 9, row: 0))
        #expect(rows(frame) == ["  over", "ove   "])
    }

    @Test func `text that begins left of the screen shows its right part`() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.draw("abcdef", at: Point(column: -3, row: 0))
        #expect(rows(frame) == ["def "])
    }

    @Test func `half a wide glyph is blank`() {
        var frame = Frame(size: Size(columns: 4, rows: 2))
        frame.draw("日本", at: Point(column: -1, row: 0))
        #expect(rows(frame)[0] == " 本 ")
        frame.draw("日本", at: Point(column: 0, row: 1))
        frame.draw("x", at: Point(column: 1, row: 1))
        #expect(rows(frame)[1] == " x本")
        frame.draw("y", at: Point(column: 2, row: 1))
        #expect(rows(frame)[1] == " xy ")
    }

    @Test func `a glyph of two columns has a right half without a glyph`() {
        var frame = Frame(size: Size(columns: 4, rows: 1))
        frame.draw("👨‍👩‍👧x", at: Point(column: 0, row: 0))
        #expect(frame[0, 0]?.glyph == "👨‍👩‍👧")
        #expect(frame[1, 0]?.glyph == nil)
        #expect(frame[2, 0]?.glyph == "x")
        #expect(frame[4, 0] == nil)
    }

    @Test func `what lies under text stays unless it is said`() {
        var frame = Frame(size: Size(columns: 3, rows: 1))
        frame.fill(Rect(frame.size), ground: Role("selected"))
        frame.draw("ab", at: Point(column: 0, row: 0), role: Role("title"))
        #expect(frame[0, 0] == Cell("a", role: Role("title"), ground: Role("selected")))
        frame.draw("é", at: Point(column: 1, row: 0), ground: Role("popup"))
        #expect(frame[1, 0] == Cell("é", ground: Role("popup")))
    }

    @Test func `laying and marking leave the glyphs`() {
        var frame = Frame(size: Size(columns: 3, rows: 1))
        frame.draw("abc", at: Point(column: 0, row: 0))
        frame.lay(Role("selected"), under: Rect(column: 0, row: 0, width: 2, height: 9))
        frame.mark(Role("quote"), over: Rect(column: 1, row: 0, width: 9, height: 1))
        #expect(frame.text(ofRow: 0) == "abc")
        #expect(frame[1, 0] == Cell("b", role: Role("quote"), ground: Role("selected")))
        #expect(frame[2, 0] == Cell("c", role: Role("quote")))
    }

    @Test func `a border has its title in its top`() {
        var frame = Frame(size: Size(columns: 15, rows: 3))
        frame.border(Rect(frame.size), title: "1 Reviews")
        #expect(rows(frame) == ["╭1 Reviews────╮", "│             │", "╰─────────────╯"])
        frame.border(Rect(frame.size), title: "Third sector commissioning")
        #expect(rows(frame)[0] == "╭Third sector…╮")
        frame.border(Rect(column: 0, row: 0, width: 1, height: 1))
    }

    @Test(arguments: [("Homelessness", 5, "Home…"), ("Home", 4, "Home"), ("日本語", 4, "日…"), ("x", 0, ""), ("", 3, "")])
    func `a text is shortened to its columns`(text: String, most: Int, expected: String) {
        #expect(fitted(text, to: most) == expected)
    }

    @Test func `no place and no size is too odd to draw in`() {
        var frame = Frame(size: Size(columns: -3, rows: 0))
        frame.draw("x", at: Point(column: 0, row: 0))
        frame.fill(Rect(column: -5, row: -5, width: 100, height: 100))
        frame = Frame(size: Size(columns: 2, rows: 2))
        frame.lay(.base, under: Rect(column: 5, row: 5, width: 1, height: 1))
        frame.mark(.base, over: Rect(column: -9, row: -9, width: 1, height: 1))
        frame.border(Rect(column: -1, row: -1, width: 9, height: 9), title: "x")
        #expect(rows(frame) == ["  ", "  "])
    }
}
