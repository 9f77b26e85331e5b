/// A paper as one HTML page: semantic, in British English, readable without a style sheet, no script.
///
/// Written for WCAG 2.2 level AA: an `h1` for each paper, headings in order, tables with captions and scopes, contrast
/// above 4.5 to 1, nothing told by colour alone, reflow at 320 pixels, links with their address as name.
struct PaperHTML {
    private var lines: [String] = []
    private var usedAnchors: Set<String> = []
    private var isInSection = false

    /// Whether the first cell of a row is its heading; OpenDocument files would lose them on the way back.
    private let headsRows: Bool

    private init(headsRows: Bool) { self.headsRows = headsRows }

    /// A page of several papers is called after the first.
    static func render(_ papers: [Paper], headsRows: Bool = true) -> String {
        var page = PaperHTML(headsRows: headsRows)
        page.lines = opening(title: papers.first?.title ?? "No review")
        for paper in papers {
            for block in paper.blocks { page.add(block) }
            page.closeSection()
        }
        page.lines += closing
        return page.lines.joined(separator: "\n") + "\n"
    }

    /// Everything before a page's first heading. `style` comes after the sheet that all pages share.
    static func opening(title: String, style: String = "") -> [String] {
        [
            "<!DOCTYPE html>", "<html lang=\"en-GB\">", "<head>", "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "<title>\(escaped(title))</title>",
            "<style>",
            PaperStyle.sheet + (style.isEmpty ? "" : "\n" + style), "</style>", "</head>", "<body>", "<main>",
        ]
    }

    static let closing = ["</main>", "</body>", "</html>"]

    private mutating func add(_ block: Paper.Block) {
        switch block {
        case .heading(let level, let words):
            if level <= 2 { closeSection() }
            let level = min(max(level, 1), 6)
            lines.append("<h\(level)>\(Self.escaped(words))</h\(level)>")
        case .recommendation(let number):
            closeSection()
            let anchor = anchor(for: number)
            lines.append("<section aria-labelledby=\"\(anchor)\">")
            lines.append("<h3 id=\"\(anchor)\">Recommendation \(Self.escaped(number))</h3>")
            isInSection = true
        case .paragraph(let words):
            lines.append("<p>\(Self.linked(words))</p>")
        case .bullets(let items):
            lines += ["<ul>"] + items.map { "<li>\(Self.linked($0))</li>" } + ["</ul>"]
        case .numbered(let items):
            lines += ["<ol>"] + items.map { "<li>\(Self.linked($0))</li>" } + ["</ol>"]
        case .facts(let facts):
            lines +=
                ["<table class=\"facts\">"]
                + facts.map { "<tr>\(rowHeading(Self.escaped($0.label)))<td>\(Self.linked($0.value))</td></tr>" }
                + ["</table>"]
        case .table(let table):
            add(table)
        case .account(let account):
            add(account)
        }
    }

    private mutating func closeSection() {
        if isInSection { lines.append("</section>") }
        isInSection = false
    }

    /// "r01"; a number is added where two recommendations would share it.
    private mutating func anchor(for number: String) -> String {
        let name =
            "r-"
            + number.lowercased().unicodeScalars.filter {
                $0.isASCII && ($0.properties.isAlphabetic || (48...57).contains($0.value))
            }
            .map(String.init).joined()
        var anchor = name
        var count = 1
        while !usedAnchors.insert(anchor).inserted {
            count += 1
            anchor = "\(name)-\(count)"
        }
        return anchor
    }

    // MARK: Tables

    /// The first cell of a row is its heading.
    private mutating func add(_ table: Paper.Table) {
        let label = Self.escaped(table.caption)
        lines.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"\(label)\">")
        lines.append("<table aria-label=\"\(label)\">")
        if !table.widths.isEmpty {
            lines.append("<colgroup>" + table.widths.map { "<col style=\"width: \($0)%\">" }.joined() + "</colgroup>")
        }
        lines.append(
            "<thead><tr>" + table.columns.map { "<th scope=\"col\">\(Self.escaped($0))</th>" }.joined() + "</tr></thead>")
        lines.append("<tbody>")
        for row in table.rows {
            let cells = row.enumerated().map { index, cell in
                index == 0 ? rowHeading(Self.words(of: cell)) : "<td>\(Self.words(of: cell))</td>"
            }
            lines.append("<tr>" + cells.joined() + "</tr>")
        }
        lines += ["</tbody>", "</table>", "</div>"]
    }

    private func rowHeading(_ words: String) -> String {
        headsRows ? "<th scope=\"row\">\(words)</th>" : "<td>\(words)</td>"
    }

    private static func words(of cell: Paper.Cell) -> String {
        cell.paragraphs.count > 1
            ? cell.paragraphs.map { "<p>\(linked($0))</p>" }.joined() : cell.paragraphs.map(linked).joined()
    }

    // MARK: Evidence

    private mutating func add(_ account: Paper.Account) {
        var label = account.label.map { "<strong>\(Self.escaped($0))</strong>" }
        if let heading = account.heading {
            if let label { lines.append("<p>\(label)</p>") }
            label = nil
            lines.append("<h5>\(Self.escaped(heading))</h5>")
        }
        for block in AccountBlock.blocks(of: account.text) {
            switch block {
            case .lines(let words, _):
                let words = words.map(Self.linked).joined(separator: "<br>")
                lines.append("<p class=\"account\">\(label.map { "\($0) " } ?? "")\(words)</p>")
            case .bullets(let items, _):
                if let label { lines.append("<p>\(label)</p>") }
                lines.append(Self.list(items))
            }
            label = nil
        }
        if let label { lines.append("<p>\(label)</p>") }
    }

    /// Nested as the levels say; a level that is skipped is not made up.
    private static func list(_ items: [AccountBlock.Item]) -> String {
        var out = ""
        var levels: [Int] = []
        for item in items {
            while let last = levels.last, item.level < last, levels.count > 1 {
                out += "</li></ul>"
                levels.removeLast()
            }
            if let last = levels.last, item.level <= last {
                out += "</li>"
            } else {
                out += "<ul>"
                levels.append(item.level)
            }
            out += "<li>" + linked(item.text)
        }
        return out + String(repeating: "</li></ul>", count: levels.count)
    }
}
