/// Turns a report in Markdown into the lines of the text layout: rows parted by tabs, headings and labels
/// without their marks. Every line keeps its number.
enum MarkdownLayout {
    /// A table has a row of dashes between bars; text that was extracted from a page never does.
    static func isMarkdown(_ text: String) -> Bool {
        text.utf8.contains(UInt8(ascii: "|")) && text.utf8.split { $0 == 0x0A || $0 == 0x0D }.contains { isSeparator($0) }
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

    static func isSeparator(_ line: Substring) -> Bool { isSeparator(line.utf8) }

    /// Asked of every line of a text, so of its bytes.
    private static func isSeparator(_ line: Substring.UTF8View) -> Bool {
        var hasBar = false
        var hasDash = false
        // One dash in each cell is enough, and a cell may be empty.
        var isFilled = false
        var cellHasDash = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "|"):
                if isFilled, !cellHasDash { return false }
                hasBar = true
                isFilled = false
                cellHasDash = false
            case UInt8(ascii: "-"):
                hasDash = true
                cellHasDash = true
                isFilled = true
            case UInt8(ascii: ":"): isFilled = true
            case 0x20, 0x09: break
            default: return false
            }
        }
        return hasBar && hasDash && (!isFilled || cellHasDash)
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
        // The sign before: emphasis begins behind a space and ends before one.
        var before: Character = " "
        while let sign = rest.first {
            rest = rest.dropFirst()
            let start = out.endIndex
            if sign == "\\", let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
                rest = rest.dropFirst()
                switch next {
                case "<": out += "&lt;"
                case "&": out += "&amp;"
                default: out.append(next)
                }
            } else if sign == "~", rest.first == sign {
                rest = rest.dropFirst()
                if let end = rest.firstRange(of: "~~") {
                    out += "<s>" + words(rest[..<end.lowerBound]) + "</s>"
                    rest = rest[end.upperBound...]
                }
            } else if sign == "*", rest.first == sign {
                rest = rest.dropFirst()
            } else if sign == "*", let inner = emphasised(rest, after: before) {
                rest = rest.dropFirst(inner.count + 1)
                out += words(inner)
            } else if sign == "[", let (label, address, end) = link(rest) {
                rest = rest[end...]
                out += words(label) + (label.contains("http") || address.isEmpty ? "" : " &lt;\(address)&gt;")
            } else {
                out.append(sign)
            }
            if out.endIndex > start { before = out.last ?? " " }
        }
        return out
    }

    /// "*November 2025:*": what stands between the two signs; nil where the first is a bullet or a sign of its own.
    private static func emphasised(_ rest: Substring, after before: Character) -> Substring? {
        guard let first = rest.first, !first.isWhitespace, !before.isLetter, !before.isNumber,
            let end = rest.prefix(200).firstIndex(of: "*"), end > rest.startIndex,
            !rest[rest.index(before: end)].isWhitespace, rest[rest.index(before: end)] != "\\"
        else { return nil }
        return rest[..<end]
    }

    /// "[the list](https://…)": its words, its address, and what follows.
    private static func link(_ rest: Substring) -> (label: Substring, address: String, end: Substring.Index)? {
        guard let close = rest.prefix(300).firstIndex(of: "]"), close > rest.startIndex,
            rest[rest.index(after: close)...].first == "(", let end = rest[close...].prefix(600).firstIndex(of: ")")
        else { return nil }
        let address = rest[rest.index(close, offsetBy: 2)..<end]
        guard ["http", "#", "/", "mailto:"].contains(where: { address.hasPrefix($0) }) else { return nil }
        return (
            rest[..<close], address.hasPrefix("http") ? String(address.prefix { $0 != " " }) : "", rest.index(after: end)
        )
    }
}
