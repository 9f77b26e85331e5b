import Testing

@testable import CursesShell

struct FrameSVGTests {
    private let theme = Theme(
        name: "paper", description: "", isDark: false,
        named: [
            "base": .init(foreground: RGB(0, 0, 0), background: RGB(255, 255, 255)),
            "title": .init(foreground: RGB(0, 0, 160), attributes: [.bold, .underline]),
            "selected": .init(background: RGB(255, 240, 10)),
            "mark": .init(attributes: .reverse),
        ])

    @Test func `text stands in its columns and cannot end the picture`() {
        var frame = Frame(size: Size(columns: 20, rows: 2))
        frame.draw("</svg> & \"x\"", at: Point(column: 2, row: 0), role: Role("title"))
        frame.draw("日本▸", at: Point(column: 0, row: 1))
        let svg = frame.svg(in: theme, title: "A <title>")
        #expect(svg.contains(#"<text class="t0" x="36" y="30" textLength="144">&lt;/svg&gt; &amp; "x"</text>"#))
        #expect(svg.contains(".t0{fill:#0000a0;font-weight:bold;text-decoration:underline}"))
        #expect(svg.contains(#"x="36" y="53" textLength="24" lengthAdjust="spacingAndGlyphs">本</text>"#))
        #expect(svg.contains(#"x="60" y="53" textLength="12" lengthAdjust="spacingAndGlyphs">▸</text>"#))
        #expect(svg.contains("<title>A &lt;title&gt;</title>"))
        #expect(svg.hasSuffix("</svg>\n"))
    }

    @Test func `grounds are as large as may be, and blocks are ground`() {
        var frame = Frame(size: Size(columns: 10, rows: 4))
        frame.fill(Rect(column: 1, row: 0, width: 5, height: 3), ground: Role("selected"))
        frame.draw("██", at: Point(column: 2, row: 3))
        frame.draw("r", at: Point(column: 9, row: 3), role: Role("mark"))
        let svg = frame.svg(in: theme, title: "")
        let grounds = svg.split(separator: "\n").filter { $0.hasPrefix("<rect x") }
        #expect(grounds == [
            ##"<rect x="24" y="12" width="60" height="69" fill="#fff00a"/>"##,
            ##"<rect x="36" y="81" width="24" height="23" fill="#000000"/>"##,
            ##"<rect x="120" y="81" width="12" height="23" fill="#000000"/>"##,
        ])
        #expect(svg.contains(".t0{fill:#ffffff}") && !svg.contains("█"))
    }

    @Test func `an empty frame and a theme without colours are pictures too`() {
        let svg = Frame(size: Size(columns: 0, rows: 0)).svg(in: .plain, title: "")
        #expect(svg.contains(#"viewBox="0 0 24 24""#) && svg.contains(##"fill="#000000""##))
    }
}
