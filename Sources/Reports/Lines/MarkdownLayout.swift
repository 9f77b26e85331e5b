/// Turns a report in Markdown into the lines of the text layout: rows parted by tabs, headings and labels
/// without their marks. Every line keeps its number.
enum MarkdownLayout {
    /// A table has a row of dashes between bars; text that was extracted from a page never does.
    static func isMarkdown(_ text: String) -> Bool {
        text.split(whereSeparator: \.isNewline).contains { isSeparator($0) }
    }

    static func plain(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(line).joined(separator: "\n")
    }

    static func line(_ line: Substring) -> String {
        if isSeparator(line) { return "" }
        if line.hasPrefix("|") { return cells(of: line).map(cell).joined(separator: "\t") }
        let indent = line.prefix { $0 == " " }
        var rest = line.dropFirst(indent.count)
        let hashes = rest.prefix { $0 == "#" }
        if (1...6).contains(hashes.count), rest.dropFirst(hashes.count).first == " " {
            return words(rest.dropFirst(hashes.count + 1))
        }
        // A break that is meant, as a backslash has it or two spaces.
        if rest.hasSuffix("\\"), !rest.hasSuffix("\\\\") { rest = rest.dropLast() }
        if let (label, value) = labelled(rest) {
            let isFact = label.hasSuffix(":") || label.allSatisfy(\.isNumber)
            return indent + words(label) + (value.isEmpty ? "" : isFact ? "\t" : " ") + words(value)
        }
        return indent + words(rest)
    }

    /// "**Report of:** Cabinet Member" as its two parts.
    private static func labelled(_ line: Substring) -> (Substring, Substring)? {
        guard line.hasPrefix("**") else { return nil }
        let inner = line.dropFirst(2)
        guard let end = inner.firstRange(of: "**") else { return nil }
        return (inner[..<end.lowerBound], inner[end.upperBound...].drop { $0 == " " })
    }

    // MARK: Tables

    static func isSeparator(_ line: Substring) -> Bool {
        line.contains("|") && line.contains("---") && line.utf8.allSatisfy { "|-: ".utf8.contains($0) }
    }

    /// What stands between the bars; a bar behind a backslash is a word's.
    static func cells(of line: Substring) -> [Substring] {
        var cells: [Substring] = []
        let end = line.lastIndex { !$0.isWhitespace }.map(line.index(after:)) ?? line.endIndex
        var start = line.index(after: line.startIndex)
        var index = start
        var isEscaped = false
        while index < end {
            let sign = line[index]
            if sign == "|", !isEscaped {
                cells.append(line[start..<index])
                start = line.index(after: index)
            }
            isEscaped = sign == "\\" && !isEscaped
            index = line.index(after: index)
        }
        if start < end { cells.append(line[start..<end]) }
        return cells
    }

    /// A cell of several paragraphs keeps them apart as the layout does.
    static func cell(_ cell: Substring) -> String {
        let paragraphs = cell.split(separator: "<br>").map { words($0.drop { $0 == " " }).trimmed }
        return paragraphs.count > 1 ? paragraphs.map { "<p>\($0)</p>" }.joined(separator: " ") : paragraphs.joined()
    }

    // MARK: Words

    /// Without the backslashes before signs and without emphasis. A sign that would read as a tag or an
    /// entity is written out, for the step that resolves those.
    private static func words(_ text: Substring) -> String {
        var out = ""
        out.reserveCapacity(text.utf8.count)
        var rest = text
        while let sign = rest.first {
            rest = rest.dropFirst()
            if sign == "\\", let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
                rest = rest.dropFirst()
                switch next {
                case "<": out += "&lt;"
                case "&": out += "&amp;"
                default: out.append(next)
                }
            } else if sign == "*", rest.first == "*" {
                rest = rest.dropFirst()
            } else {
                out.append(sign)
            }
        }
        return out
    }
}
