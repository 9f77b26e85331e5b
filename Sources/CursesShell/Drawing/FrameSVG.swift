extension Frame {
    /// The frame as an SVG picture in a theme's colours: what the terminal shows, for pages and books.
    ///
    /// The same frame, theme and title always give the same text. Every run of text says how wide it is, so that cells stand
    /// in columns whatever monospace font the reader has. A theme without colours is drawn black and white.
    public func svg(in theme: Theme, title: String) -> String {
        FrameSVG(frame: self, theme: theme).document(title: title)
    }
}

private struct FrameSVG {
    let frame: Frame
    let theme: Theme

    /// In the picture's own units: a font's box characters are as high as a row and so meet, and a column is six tenths of
    /// the font's size, as in nearly every monospace font.
    private static let (column, row, baseline, fontSize, margin) = (12, 23, 18, 20, 12)
    private static let fonts = "ui-monospace,'SF Mono',Menlo,'DejaVu Sans Mono',Consolas,'Liberation Mono',monospace"

    /// How a stretch of text looks, apart from what lies under it.
    private struct Look: Hashable {
        var ink: RGB
        var attributes: Style.Attributes
    }

    private struct Run {
        var look: Look
        var kind: Kind
        var start: Point
        var columns: Int
        var text: String
    }

    /// Text and lines can be stretched to their columns as one. Any other sign may come from another font, with a width of
    /// its own, and a corner has to meet what lies under it: each is put in its place alone.
    private enum Kind {
        case text, line, sign

        init(_ glyph: Character) {
            switch glyph.unicodeScalars.first?.value ?? 0 {
            case ..<0x250, 0x2010...0x203A: self = .text
            case 0x2500, 0x2501: self = .line
            default: self = .sign
            }
        }
    }

    func document(title: String) -> String {
        let runs = (0..<frame.size.rows).flatMap(runs(ofRow:))
        var looks: [Look] = []
        for run in runs where !looks.contains(run.look) { looks.append(run.look) }
        let names = Dictionary(uniqueKeysWithValues: looks.enumerated().map { ($1, "t\($0)") })

        let width = frame.size.columns * Self.column + 2 * Self.margin
        let height = frame.size.rows * Self.row + 2 * Self.margin
        var lines = [
            #"<svg xmlns="http://www.w3.org/2000/svg" width="\#(width)" height="\#(height)" "#
                + #"viewBox="0 0 \#(width) \#(height)" role="img" xml:space="preserve">"#,
            "<title>\(Self.escaped(title))</title>",
            "<style>text{font:\(Self.fontSize)px \(Self.fonts);white-space:pre}",
        ]
        lines += looks.map { ".\(names[$0] ?? ""){\(Self.css($0))}" }
        lines.append("</style>")
        lines.append(#"<rect width="\#(width)" height="\#(height)" rx="8" fill="\#(Self.hex(colours(of: Cell()).paper))"/>"#)
        lines.append(#"<g shape-rendering="crispEdges">"#)
        lines += grounds().map { rect, colour in
            let (x, y) = Self.corner(Point(column: rect.column, row: rect.row))
            return #"<rect x="\#(x)" y="\#(y)" width="\#(rect.width * Self.column)" "#
                + #"height="\#(rect.height * Self.row)" fill="\#(Self.hex(colour))"/>"#
        }
        lines.append("</g>")
        lines += runs.map { run in
            let (x, y) = Self.corner(run.start)
            let length = #" textLength="\#(run.columns * Self.column)""#
            let fitted = run.kind == .text ? (run.columns == 1 ? "" : length) : length + #" lengthAdjust="spacingAndGlyphs""#
            return #"<text class="\#(names[run.look] ?? "")" x="\#(x)" y="\#(y + Self.baseline)"\#(fitted)>"#
                + "\(Self.escaped(run.text))</text>"
        }
        lines.append("</svg>\n")
        return lines.joined(separator: "\n")
    }

    // MARK: - Cells

    private func colours(of cell: Cell, underCursor: Bool = false) -> (ink: RGB, paper: RGB, attributes: Style.Attributes) {
        let style = theme.style(for: cell.role, on: cell.ground)
        let (black, white) = (RGB(0, 0, 0), RGB(255, 255, 255))
        let ink = style.foreground ?? (theme.isDark ? white : black)
        let paper = style.background ?? (theme.isDark ? black : white)
        let attributes = style.attributes.subtracting(.reverse)
        let isReversed = style.attributes.contains(.reverse) != underCursor
        return isReversed ? (paper, ink, attributes) : (ink, paper, attributes)
    }

    private func colours(of cell: Cell, _ column: Int, _ row: Int) -> (ink: RGB, paper: RGB, attributes: Style.Attributes) {
        colours(of: cell, underCursor: frame.showsCursor && frame.cursor == Point(column: column, row: row))
    }

    /// A full block is ground in the colour of text: letters made of blocks then have no seams between the rows.
    private static let block: Character = "█"

    /// What is not the plain ground, in rectangles as large as may be, top to bottom.
    private func grounds() -> [(rect: Rect, colour: RGB)] {
        let plain = colours(of: Cell()).paper
        var found: [(rect: Rect, colour: RGB)] = []
        for row in 0..<frame.size.rows {
            let colours = (0..<frame.size.columns).map { column -> RGB in
                guard let cell = frame[column, row] else { return plain }
                let colours = self.colours(of: cell, column, row)
                return cell.glyph == Self.block ? colours.ink : colours.paper
            }
            var start = 0
            for column in 1..<max(1, colours.count + 1) where column == colours.count || colours[column] != colours[start] {
                let (rect, colour) = (Rect(column: start, row: row, width: column - start, height: 1), colours[start])
                start = column
                guard colour != plain else { continue }
                let above = found.lastIndex {
                    $0.colour == colour && $0.rect.columns == rect.columns && $0.rect.rows.upperBound == row
                }
                if let above { found[above].rect.height += 1 } else { found.append((rect, colour)) }
            }
        }
        return found
    }

    private func runs(ofRow row: Int) -> [Run] {
        var runs: [Run] = []
        for column in 0..<frame.size.columns {
            guard let cell = frame[column, row] else { continue }
            guard let glyph = cell.glyph else {
                if !runs.isEmpty { runs[runs.count - 1].columns += 1 }
                continue
            }
            let colours = colours(of: cell, column, row)
            let shown = glyph == Self.block ? " " : glyph
            let kind = Kind(shown), look = Look(ink: colours.ink, attributes: colours.attributes)
            if let last = runs.last, last.look == look, last.kind == kind, kind != .sign {
                runs[runs.count - 1].columns += 1
                runs[runs.count - 1].text.append(shown)
            } else {
                runs.append(
                    Run(look: look, kind: kind, start: Point(column: column, row: row), columns: 1, text: String(shown)))
            }
        }
        return runs.compactMap(Self.trimmed)
    }

    /// Without the blanks at its ends, which are seen only where they are underlined; nil when nothing is left.
    private static func trimmed(_ run: Run) -> Run? {
        guard !run.look.attributes.contains(.underline) else { return run }
        guard let first = run.text.firstIndex(where: { $0 != " " }), let last = run.text.lastIndex(where: { $0 != " " })
        else {
            return nil
        }
        var run = run
        let before = run.text[..<first].count, after = run.text[last...].count - 1
        run.start.column += before
        run.columns -= before + after
        run.text = String(run.text[first...last])
        return run
    }

    // MARK: - Writing

    private static func corner(_ point: Point) -> (x: Int, y: Int) {
        (margin + point.column * column, margin + point.row * row)
    }

    private static func css(_ look: Look) -> String {
        var css = "fill:\(hex(look.ink))"
        if look.attributes.contains(.bold) { css += ";font-weight:bold" }
        if look.attributes.contains(.dim) { css += ";opacity:.7" }
        if look.attributes.contains(.italic) { css += ";font-style:italic" }
        if look.attributes.contains(.underline) { css += ";text-decoration:underline" }
        return css
    }

    private static func hex(_ colour: RGB) -> String {
        let digits = [colour.red, colour.green, colour.blue].map { part in
            (part < 16 ? "0" : "") + String(part, radix: 16)
        }
        return "#" + digits.joined()
    }

    /// XML forbids some characters altogether; they come out as the mark for what cannot be shown.
    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\u{0}"..<"\u{20}", "\u{FFFE}", "\u{FFFF}": escaped += "\u{FFFD}"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
