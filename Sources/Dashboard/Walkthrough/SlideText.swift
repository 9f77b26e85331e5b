import CursesShell
import Scrutiny

/// Where a slide is in itself: so much of its text lies before. It means the same at every width.
struct SlideAnchor: Sendable, Hashable, Comparable {
    /// Bytes of text other than blanks, and after the last of them lines of drawing.
    var text = 0
    var drawing = 0

    static func < (a: Self, b: Self) -> Bool { (a.text, a.drawing) < (b.text, b.drawing) }
}

/// What a slide shows, laid out in lines for one width and then in pages for one height. Nothing is ever left out:
/// what does not fit goes on to the next page.
struct SlideText: Sendable {
    struct Line: Sendable, Hashable {
        var line: Document.Line
        /// Stays on one page with the line after it: a heading, all but the last line of a figure.
        var sticks = false
        /// Drawn for this width rather than text that is broken anew at another.
        var isDrawing = false

        var isBlank: Bool { line.spans.allSatisfy { $0.text.utf8.allSatisfy { $0 == 0x20 } } }
    }

    struct Page: Sendable, Hashable {
        var lines: [Line]
        /// Where it begins.
        var anchor: SlideAnchor
    }

    /// Columns of the text.
    let width: Int
    /// Rows of a page.
    let height: Int
    /// A blank row after each line of text: the widest step of the zoom.
    let isSpaced: Bool
    private(set) var lines: [Line] = []

    init(width: Int, height: Int, isSpaced: Bool = false) {
        self.width = max(1, width)
        self.height = max(1, height)
        self.isSpaced = isSpaced
    }

    // MARK: - Writing

    mutating func add(_ text: String, _ role: Role = .slide, lead: [Span] = [], indent: Int = 0, sticks: Bool = false) {
        var document = Document(width: width)
        document.add(text, role, lead: lead, indent: indent)
        append(document.lines, sticks: sticks)
    }

    /// A text with some of its bytes marked.
    mutating func add(_ text: String, _ role: Role, marks: [Mark], indent: Int = 0) {
        var document = Document(width: width)
        document.add(text, role, marks: marks, in: nil, indent: indent)
        append(document.lines, sticks: false)
    }

    mutating func addGap() {
        if let last = lines.last, !last.isBlank { lines.append(Line(line: Document.Line(), sticks: last.sticks)) }
    }

    /// Lines that are drawn for this width, and stay together.
    mutating func draw(_ drawn: [[Span]], sticks: Bool = false) {
        for (index, spans) in drawn.enumerated() {
            lines.append(Line(
                line: Document.Line(spans: spans), sticks: sticks || index < drawn.count - 1, isDrawing: true))
        }
    }

    /// The text in block letters with other lines beside it; in plain letters where there is no room for them.
    mutating func addFigure(_ text: String, _ role: Role, beside: [(String, Role)]) {
        let letters = height >= 14 ? BlockLetters.rows(of: text) : nil
        let figure = letters?.first.map { columns(of: $0) + 3 } ?? 0
        guard let letters, width - figure >= 20 else {
            var plain = Document(width: width)
            for (line, role) in [(text, role)] + beside where !line.isEmpty { plain.add(line, role) }
            lines += plain.lines.enumerated().map { index, line in
                Line(line: line, sticks: index < plain.lines.count - 1, isDrawing: true)
            }
            return
        }
        var document = Document(width: width - figure)
        for (line, role) in beside where !line.isEmpty { document.add(line, role) }
        let down = max(0, (letters.count - document.lines.count) / 2)
        let rows = max(letters.count, document.lines.count)
        for row in 0..<rows {
            let letter = letters.indices.contains(row) ? letters[row] : String(repeating: " ", count: figure - 3)
            var spans = [Span(letter, role), Span("   ")]
            let text = row - down
            let hasText = document.lines.indices.contains(text)
            if hasText {
                spans.append(Span(String(repeating: " ", count: document.lines[text].indent)))
                spans += document.lines[text].spans
            }
            lines.append(Line(line: Document.Line(spans: spans), sticks: row < rows - 1, isDrawing: true))
        }
    }

    private mutating func append(_ new: [Document.Line], sticks: Bool) {
        for line in new {
            lines.append(Line(line: line, sticks: sticks))
            if isSpaced { lines.append(Line(line: Document.Line(), sticks: sticks)) }
        }
    }

    // MARK: - Pages

    /// At least one; together they show every line once, but for blank ones at their ends.
    var pages: [Page] {
        var pages: [Page] = []
        var anchor = SlideAnchor()
        var start = 0
        while start < lines.count {
            if lines[start].isBlank { start += 1; continue }
            var end = min(start + height, lines.count)
            if end < lines.count {
                var fair = end
                while fair > start, lines[fair - 1].sticks { fair -= 1 }
                if fair > start { end = fair }
            }
            var page = Array(lines[start..<end])
            pages.append(Page(lines: [], anchor: anchor))
            for line in page { anchor.pass(line) }
            while page.last?.isBlank == true { page.removeLast() }
            pages[pages.count - 1].lines = page
            start = end
        }
        return pages.isEmpty ? [Page(lines: [], anchor: anchor)] : pages
    }
}

extension SlideAnchor {
    fileprivate mutating func pass(_ line: SlideText.Line) {
        if line.isBlank { return }
        if line.isDrawing {
            drawing += 1
        } else {
            text += line.line.spans.reduce(0) { $0 + $1.text.utf8.count { $0 != 0x20 && $0 != 0x09 } }
            drawing = 0
        }
    }
}

extension [SlideText.Page] {
    /// The page that shows what is at that place.
    func index(at anchor: SlideAnchor) -> Int { lastIndex { $0.anchor <= anchor } ?? 0 }
}
