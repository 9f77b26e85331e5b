/// Parts Markdown into its text and its tables: those with bars, and those drawn with dashes and crosses.
enum MarkdownTables {
    static func read(_ text: String) -> SourceDocument {
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        var blocks: [SourceDocument.Block] = []
        var plain: [Line] = []
        var at = 0
        func closeText(_ blocks: inout [SourceDocument.Block], _ plain: inout [Line]) {
            if plain.contains(where: { !$0.isBlank }) { blocks.append(.text(plain, level: nil)) }
            plain = []
        }
        while at < lines.count {
            if let (table, end) = barred(lines, at: at) ?? drawn(lines, at: at) {
                closeText(&blocks, &plain)
                blocks.append(.table(table))
                at = end
                continue
            }
            let level = lines[at].prefix { $0 == "#" }.count
            let words = Markup.lines(of: MarkdownLayout.line(lines[at]), from: at + 1)
            if (1...6).contains(level), lines[at].dropFirst(level).first == " " {
                closeText(&blocks, &plain)
                blocks.append(.text(words, level: level))
            } else {
                plain += words.isEmpty ? [Line(number: at + 1, text: "")] : words
            }
            at += 1
        }
        closeText(&blocks, &plain)
        return SourceDocument(blocks)
    }

    /// Some line looks like part of a table.
    static func isMarkdown(_ text: String) -> Bool {
        MarkdownLayout.isMarkdown(text)
            || text.utf8.split { $0 == 0x0A || $0 == 0x0D }.contains {
                $0.first == UInt8(ascii: "+") && isBorder(Substring($0))
            }
    }

    // MARK: Tables with bars

    private static func barred(_ lines: [Substring], at start: Int) -> (Table, end: Int)? {
        guard start + 1 < lines.count, lines[start].contains("|"), MarkdownLayout.isSeparator(lines[start + 1]) else {
            return nil
        }
        var rows: [Table.Row] = []
        var at = start
        while at < lines.count {
            if at == start + 1 || MarkdownLayout.isSeparator(lines[at]) {
                at += 1
                continue
            }
            guard lines[at].contains("|") else { break }
            let row = lines[at].drop { $0 == " " }
            let cells = MarkdownLayout.cells(of: row.hasPrefix("|") ? row : "|" + row)
            rows.append(
                Table.Row(
                    line: at + 1,
                    cells: cells.map { cell in
                        Table.Cell(taking: Markup.lines(of: MarkdownLayout.cell(cell.drop { $0 == " " }), from: at + 1))
                    }))
            at += 1
        }
        return (Table(rows: rows), at)
    }

    // MARK: Tables drawn with crosses

    /// "+-----+=====+"
    private static func isBorder(_ line: Substring) -> Bool {
        line.hasPrefix("+") && line.utf8.count >= 5 && line.contains("--") || line.hasPrefix("+") && line.contains("==")
            ? line.trimmed.utf8.allSatisfy { "+-=:".utf8.contains($0) } : false
    }

    private static func drawn(_ lines: [Substring], at start: Int) -> (Table, end: Int)? {
        guard isBorder(lines[start]) else { return nil }
        let edges = lines[start].unicodeScalars.enumerated().filter { $0.element == "+" }.map(\.offset)
        guard edges.count >= 2 else { return nil }
        var rows: [Table.Row] = []
        var cells = [[Line]](repeating: [], count: edges.count - 1)
        var from = start + 1
        var at = start + 1
        while at < lines.count, lines[at].hasPrefix("|") || lines[at].hasPrefix("+") {
            if isBorder(lines[at]) {
                if cells.contains(where: { $0.contains { !$0.isBlank } }) {
                    rows.append(Table.Row(line: from + 1, cells: cells.map { Table.Cell(taking: $0) }))
                }
                cells = [[Line]](repeating: [], count: edges.count - 1)
                from = at + 1
            } else {
                let scalars = Array(lines[at].unicodeScalars)
                for column in cells.indices {
                    let range =
                        min(edges[column] + 1, scalars.count)..<min(max(edges[column + 1], edges[column] + 1), scalars.count)
                    var text = String(String.UnicodeScalarView(scalars[range]))
                    while text.last == " " { text.removeLast() }
                    if text.hasPrefix(" ") { text.removeFirst() }
                    cells[column] += Markup.lines(of: MarkdownLayout.line(text[...]), from: at + 1)
                    if text.isEmpty { cells[column].append(Line(number: at + 1, text: "")) }
                }
            }
            at += 1
        }
        return rows.isEmpty ? nil : (Table(rows: rows), at)
    }
}
