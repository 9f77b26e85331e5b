/// A row that gives each of its cells the heading of its column, on a line of its own or with the cell behind it:
/// "Responsibility" / "Head of Libraries" / "Target Date For Completion" / "May 2018".
struct LabelledCells {
    private(set) var fields: [Column: [Line]] = [:]

    /// Nil where the lines do not name two of the columns of a row.
    init?(_ lines: [Line]) {
        if lines.contains(where: { $0.text.utf8.count { $0 == 9 } > 1 }) { return nil }
        var open: Column?
        var loose: [Line] = []
        var index = 0
        while index < lines.count {
            if let (column, value, end) = Self.label(lines, at: index), fields[column] == nil {
                open = column
                fields[column] = value.map { [$0] } ?? []
                index = end
                continue
            }
            if let open { fields[open, default: []].append(lines[index]) } else { loose.append(lines[index]) }
            index += 1
        }
        let named = Set(fields.keys).intersection([.responsibility, .target, .assessment, .concluded, .committeeView])
        guard named.count >= 2, loose.allSatisfy(\.isBlank) || fields[.recommendation] == nil else { return nil }
        if fields[.recommendation] == nil { fields[.recommendation] = loose }
    }

    /// The column that the line names, what follows on it, and the line after the heading, which may be broken over two.
    private static func label(_ lines: [Line], at index: Int) -> (Column, value: Line?, end: Int)? {
        let text = lines[index].text.trimmed
        guard text.first?.isUppercase ?? false else { return nil }
        if let end = text.prefix(60).firstIndex(where: { $0 == "\t" || $0 == ":" }) {
            guard let column = column(String(text[..<end])) else { return nil }
            var value = lines[index]
            value.text = String(text[text.index(after: end)...]).trimmed
            return (column, value.isBlank ? nil : value, index + 1)
        }
        let next = index + 1 < lines.count ? lines[index + 1].text.trimmed : ""
        if isOpen(text) || ends.contains(next.folded), TableHeading.isHeadingLine(next),
            let whole = column(text + " " + next)
        {
            return (whole, nil, index + 2)
        }
        return column(text).map { ($0, nil, index + 1) }
    }

    /// What the line says of that column behind its name and a colon: "Cabinet Member’s Assessment: 1 – Achieved Fully".
    static func value(of column: Column, in line: String) -> String? {
        guard let colon = line.prefix(60).firstIndex(of: ":"), self.column(line[..<colon].trimmed) == column else {
            return nil
        }
        return line[line.index(after: colon)...].trimmed
    }

    private static func column(_ heading: String) -> Column? {
        guard heading.utf8.count <= 60, TableHeading.isHeadingLine(heading), let column = Column(heading: heading),
            column != .number
        else {
            return nil
        }
        return column
    }

    /// "Target Date For", "Cabinet Member’s": the rest stands on the next line.
    private static func isOpen(_ text: String) -> Bool {
        let folded = text.folded
        return folded.hasSuffix("'s") || folded.hasSuffix("s'")
            || ["for", "of", "by", "and"].contains(folded.words.last ?? "")
    }

    private static let ends: Set<String> = [
        "completion", "assessment", "date", "for completion", "committee", "scrutiny committee",
    ]
}
