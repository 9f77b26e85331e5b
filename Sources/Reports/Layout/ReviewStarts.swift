/// Where in a file the reports begin, and further reviews within one of them.
struct ReviewStarts {
    /// The lines, in their order.
    private(set) var places: [Int] = []

    /// As far as this above its first field a report's title may stand, in filled lines.
    private static let reach = 4

    init(_ lines: [Line], _ rows: [RowStart?]) {
        // A review is over when a row of it has been seen: what looks like a front after that begins another.
        var hasRows = false
        // A title began it; its "Report of" comes below.
        var isBegun = false
        for at in lines.indices {
            let text = lines[at].text
            if rows[at] != nil { (hasRows, isBegun) = (true, false) }
            if Landmark.isReportOf(text) {
                if !isBegun { places.append(hasRows ? Self.withTitle(lines, at) : at) }
                (hasRows, isBegun) = (false, false)
            } else if hasRows, let start = Self.start(lines, rows, at: at) {
                places.append(start)
                (hasRows, isBegun) = (false, true)
            }
        }
    }

    /// Where the review begins that the line is the title of, or tells of.
    private static func start(_ lines: [Line], _ rows: [RowStart?], at: Int) -> Int? {
        let text = lines[at].text
        guard "ptsrid".utf8.contains(text.firstByte) else { return nil }
        if beginsInformation(text) { return title(lines, above: at) }
        return ReviewTitle(text.trimmed) != nil && beginsAgain(rows, at: at) ? at : nil
    }

    /// Behind a title the numbers begin again.
    private static func beginsAgain(_ rows: [RowStart?], at: Int) -> Bool {
        guard let next = rows[at...].first(where: { $0 != nil }) ?? nil,
            let last = rows[..<at].last(where: { $0 != nil }) ?? nil
        else {
            return false
        }
        return next.shape != .text && next.number <= last.number && next.number.value == 1
    }

    /// "Review Information", or the first of its fields.
    private static func beginsInformation(_ line: String) -> Bool {
        guard "rd".utf8.contains(line.firstByte), line.utf8.count < 160 else { return false }
        let folded = line.folded
        return ["review information", "review details", "information on the review"].contains {
            folded == $0 || folded == $0 + ":"
        }
            || folded.hasPrefix("date approved")
    }

    /// The report's first line, or that of the title right above it.
    private static func withTitle(_ lines: [Line], _ at: Int) -> Int {
        var start = at
        for above in filled(lines, above: at) {
            guard ReviewTitle(lines[above].text.trimmed) != nil || ReviewHead.isLetterhead(lines[above].text) else { break }
            start = above
        }
        return start
    }

    /// The title above the information on a review: one that says what it is, else a line that stands by itself.
    private static func title(_ lines: [Line], above at: Int) -> Int? {
        let above = filled(lines, above: at)
        if let title = above.first(where: { ReviewTitle(lines[$0].text.trimmed) != nil }) { return title }
        guard let nearest = above.first, nearest > 0, lines[nearest - 1].isBlank || lines[nearest].startsPage else {
            return nil
        }
        return lines[nearest].text.utf8.count <= 140 && !lines[nearest].text.endsSentence ? nearest : nil
    }

    private static func filled(_ lines: [Line], above at: Int) -> [Int] {
        Array(lines.indices[..<at].suffix(20).reversed().filter { !lines[$0].isBlank }.prefix(reach))
    }
}
