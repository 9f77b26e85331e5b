/// What stands behind the last recommendation and closes the report: a conclusion, papers, a signature.
enum ReportClosing {
    /// The most lines of text that a closing has.
    private static let longest = 15

    /// The line of the range at which the closing begins; nil where there is none. It is looked for behind the last row.
    static func start(in lines: [Line], _ range: Range<Int>, rows: [RowStart?]) -> Int? {
        guard let last = range.last(where: { rows[$0] != nil }) else { return nil }
        let filled = (last + 1..<range.upperBound).filter { !lines[$0].isBlank }.suffix(longest)
        guard let end = filled.last else { return nil }
        if let heading = filled.first(where: { isHeading(lines[$0].text) }) { return heading }
        guard isSigned(lines[end].text) else { return nil }
        if let opening = filled.first(where: { isOpening(lines[$0].text) && isApart($0, lines) }) { return opening }
        // A name and an office with a blank line above them.
        let name = filled.suffix(3).first { isSigned(lines[$0].text) && isApart($0, lines) }
        return name
    }

    private static let headings: Set<String> = [
        "conclusion", "conclusions", "background papers", "background documents", "signed", "list of background papers",
        "signature",
        "list of background documents", "diweddglo", "papurau cefndir",
    ]

    private static func isHeading(_ line: String) -> Bool {
        line.utf8.count <= 60
            && headings.contains(line.folded.trimmed { $0 == ":" || $0.isSpace || $0.isDigit || $0 == "." })
    }

    private static let openings = [
        "in conclusion", "to conclude", "i am grateful", "i should like to thank", "i would like to thank", "i commend",
        "i hope that members",
        "members are invited", "members are asked", "yours ",
    ]

    private static func isOpening(_ line: String) -> Bool {
        let head = line.trimmed.prefix(60).folded
        return openings.contains { head.hasPrefix($0) }
    }

    /// "Councillor Mair Gwilym", "Cabinet Member for Parks": an office or a name, and no sentence.
    private static func isSigned(_ line: String) -> Bool {
        line.utf8.count <= 90 && !line.endsSentence && !line.contains(":") && !line.utf8.contains(9)
            && RowFields.isResponsibility(line.trimmed)
    }

    private static func isApart(_ at: Int, _ lines: [Line]) -> Bool {
        at > 0 && (lines[at - 1].isBlank || lines[at].startsPage)
    }
}
