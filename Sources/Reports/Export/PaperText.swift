/// A paper as plain text, in the shape that text extraction gives to a progress report and that
/// `ReportReader` reads: facts and rows parted by tabs, a cell of several paragraphs with its `<p>` left in.
struct PaperText {
    private var lines: [String] = []

    static func render(_ paper: Paper) -> String {
        var text = PaperText()
        for block in paper.blocks { text.add(block) }
        return text.lines.joined(separator: "\n") + "\n"
    }

    private mutating func add(_ block: Paper.Block) {
        switch block {
        case .heading(let level, let words):
            if level == 2 { part() }
            lines += [words.singleLine, ""]
        case .recommendation:
            break
        case .paragraph(let words):
            lines += [words.singleLine, ""]
        case .bullets(let items):
            lines += items.map { "- " + $0.singleLine } + [""]
        case .numbered(let items):
            lines += items.enumerated().map { "\($0 + 1). " + $1.singleLine } + [""]
        case .facts(let facts):
            lines += facts.map { "\($0.label.singleLine)\t\($0.value.singleLine)" } + [""]
        case .table(let table):
            lines.append(table.columns.joined(separator: "\t"))
            lines += table.rows.map { $0.map(words).joined(separator: "\t") } + [""]
        case .account(let account):
            add(account)
        }
    }

    private mutating func part() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    /// A row is one line: the paragraphs of a cell keep apart by their tags.
    private func words(of cell: Paper.Cell) -> String {
        let paragraphs = cell.paragraphs.map(\.singleLine)
        return paragraphs.count > 1 ? paragraphs.map { "<p>\($0)</p>" }.joined(separator: " ") : paragraphs.joined()
    }

    private mutating func add(_ account: Paper.Account) {
        var body = account.text.plainLines
        if let heading = account.heading {
            if let label = account.label { lines += [label, ""] }
            lines += [heading.singleLine, ""]
        } else if let label = account.label {
            if let first = body.first { body[0] = "\(label) \(first)" } else { body = [label] }
        }
        lines += body + [""]
    }
}

extension String {
    /// On one line, without the tabs that part the cells of a row.
    var singleLine: String {
        contains { $0.isNewline || $0 == "\t" }
            ? split { $0.isNewline || $0 == "\t" }.joined(separator: " ") : self
    }

    /// Its lines, without the tabs that would make one a row.
    var plainLines: [String] {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map { String($0).replacing("\t", with: " ") }
    }
}
