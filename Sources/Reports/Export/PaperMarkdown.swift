/// A paper as Markdown (CommonMark with pipe tables). Every line of an account stays a line.
struct PaperMarkdown {
    private var lines: [String] = []

    static func render(_ paper: Paper) -> String {
        var markdown = PaperMarkdown()
        for block in paper.blocks { markdown.add(block) }
        while markdown.lines.last == "" { markdown.lines.removeLast() }
        return markdown.lines.joined(separator: "\n") + "\n"
    }

    private mutating func add(_ block: Paper.Block) {
        switch block {
        case .heading(let level, let words):
            lines += [String(repeating: "#", count: min(max(level, 1), 6)) + " " + Self.escaped(words.singleLine), ""]
        case .recommendation(let number):
            lines += ["### Recommendation " + Self.escaped(number.singleLine), ""]
        case .paragraph(let words):
            lines += [Self.escapedLine(words.singleLine), ""]
        case .bullets(let items):
            lines += items.map { "- " + Self.escapedLine($0.singleLine) } + [""]
        case .numbered(let items):
            lines += items.enumerated().map { "\($0 + 1). " + Self.escapedLine($1.singleLine) } + [""]
        case .facts(let facts):
            lines +=
                hardBroken(facts.map { "**\(Self.escaped($0.label.singleLine))** \(Self.escaped($0.value.singleLine))" }) + [
                    ""
                ]
        case .table(let table):
            lines.append(row(table.columns.map { Self.escaped($0) }))
            lines.append(row(table.columns.map { _ in "---" }))
            lines += table.rows.map { row($0.map(words)) } + [""]
        case .account(let account):
            add(account)
        }
    }

    private func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

    private func words(of cell: Paper.Cell) -> String {
        cell.paragraphs.map { Self.escaped($0.singleLine) }.joined(separator: "<br>")
    }

    private mutating func add(_ account: Paper.Account) {
        let label = account.label.map { "**\(Self.escaped($0))**" }
        if let heading = account.heading {
            if let label { lines += [label, ""] }
            lines += ["**\(Self.escaped(heading.singleLine))**", ""]
        }
        let start = lines.count
        for block in AccountBlock.blocks(of: account.text) { add(block, afterStart: lines.count > start) }
        if account.heading == nil, let label {
            let opensWithText = start < lines.count && !lines[start].hasPrefix("- ")
            if opensWithText {
                lines[start] = "\(label) \(lines[start])"
            } else {
                lines.insert(contentsOf: [label, ""], at: start)
            }
        }
        if lines.last != "" { lines.append("") }
    }

    private mutating func add(_ block: AccountBlock, afterStart: Bool) {
        switch block {
        case .lines(let words, let isClose):
            if afterStart, isClose { closeUp() }
            lines += hardBroken(words.map(Self.indented)) + [""]
        case .bullets(let items, let isClose):
            if afterStart, isClose { closeUp() }
            lines += items.map { String(repeating: "  ", count: $0.level) + "- " + Self.escapedLine($0.text) } + [""]
        }
    }

    /// Takes back the empty line, so that the next line follows on the last one.
    private mutating func closeUp() {
        guard lines.last == "", lines.count >= 2 else { return }
        lines.removeLast()
        lines[lines.count - 1] += "\\"
    }

    /// A backslash at the end of a line keeps the next one from running on.
    private func hardBroken(_ words: [String]) -> [String] {
        words.enumerated().map { $0 + 1 < words.count ? $1 + "\\" : $1 }
    }

    private static func indented(_ line: String) -> String {
        let indent = line.prefix { $0 == " " }.count
        return String(repeating: "&nbsp;", count: min(indent, 24)) + escapedLine(String(line.dropFirst(indent)))
    }
}

// MARK: - Words that Markdown would take for marks

extension PaperMarkdown {
    /// With a backslash before every sign that means something within a line.
    static func escaped(_ text: String) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if "\\`*_[]<>|~&".unicodeScalars.contains(scalar) { out.unicodeScalars.append("\\") }
            out.unicodeScalars.append(scalar)
        }
        return out
    }

    /// The same, for words at the start of a line: there "1.", "+" and "#" mean something too.
    static func escapedLine(_ text: String) -> String {
        let escaped = escaped(text)
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        if !digits.isEmpty, let mark = escaped.dropFirst(digits.count).first, mark == "." || mark == ")" {
            return digits + "\\" + escaped.dropFirst(digits.count)
        }
        if let first = escaped.first, "#+-=".contains(first) { return "\\" + escaped }
        return escaped
    }
}
