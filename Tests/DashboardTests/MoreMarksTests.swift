import CursesShell
import Scrutiny
import Testing

@testable import Dashboard

/// The marks that say there is more above or below have a place of their own.
@Suite("More above and below")
struct MoreMarksTests {
    private static let sizes = [(40, 12), (57, 14), (70, 13), (80, 16), (111, 15), (160, 18)]

    /// Of the text in that rectangle nothing is covered, wherever one has scrolled to, and both marks are seen.
    private func expectWhole(
        _ play: inout Playing, by key: Key, _ lines: (any Layer) -> (lines: [Document.Line], top: Int)?, in rect: Rect,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        var seen = Set<Character>()
        for _ in 0..<12 {
            let layer = try #require(play.dashboard.layers.last, sourceLocation: sourceLocation)
            let (lines, top) = try #require(lines(layer), sourceLocation: sourceLocation)
            let frame = play.dashboard.draw()
            for (row, line) in lines.dropFirst(top).prefix(rect.height).enumerated() {
                for (index, glyph) in line.spans.map(\.text).joined().enumerated() where glyph.isASCII && glyph != " " {
                    let cell = frame[rect.column + line.indent + index, rect.row + row]
                    #expect(cell?.glyph == glyph, "line \(top + row)", sourceLocation: sourceLocation)
                }
            }
            for row in 0..<rect.height {
                if let mark = frame[rect.column + rect.width, rect.row + row]?.glyph { seen.insert(mark) }
            }
            play.press(key)
        }
        #expect(seen.isSuperset(of: "↑↓"), sourceLocation: sourceLocation)
    }

    private static var wordy: Shelf {
        var shelf = Invented.shelf
        let words = (1...120).map { "word\($0)" }.joined(separator: " ")
        shelf.reviews[0].recommendations[0].text = words
        shelf.reviews[0].recommendations[0].closing = words
        return shelf
    }

    @Test(arguments: sizes) func theRecommendationIsWhole(_ columns: Int, _ rows: Int) throws {
        var play = Playing(Self.wordy, columns: columns, rows: rows)
        play.press(.enter, .enter)
        let rect = try #require(PaneLayout(Size(columns: columns, rows: rows), focus: .recommendation).inside(.recommendation))
        try expectWhole(&play, by: .pageDown, { layer in
            (layer as? Browser).map { ($0.detail.document.lines, $0.detail.top) }
        }, in: rect)
    }

    @Test(arguments: sizes) func theHelpIsWhole(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("?"))
        let rect = PopupFrame.inside(Size(columns: columns, rows: rows), width: 76, height: .max / 4)
        try expectWhole(&play, by: .pageDown, { ($0 as? HelpPage).map { ($0.page.lines, $0.page.top) } }, in: rect)
    }

    @Test(arguments: sizes) func theQuestionsAreWhole(_ columns: Int, _ rows: Int) throws {
        var play = Playing(columns: columns, rows: rows)
        play.press(.character("Q"))
        let rect = Rect(column: max(1, (columns - 78) / 2), row: 0, width: min(78, columns - 2), height: rows - 1)
        try expectWhole(&play, by: .pageDown, { ($0 as? QuestionsPage).map { ($0.page.lines, $0.page.top) } }, in: rect)
    }
}
