/// What the columns of a table hold, and how that was found out.
struct TrackerColumns: Sendable, Hashable {
    struct Use: Sendable, Hashable {
        /// From 0.
        var place: Int
        /// As written; empty where the column has none.
        var heading: String
        var column: Column
        var how: ColumnReading.How
    }

    /// Every column of the table, in its place.
    private(set) var uses: [Use]
    /// The row after the headings.
    private(set) var firstRow: Int

    func places(of column: Column) -> [Use] { uses.filter { $0.column == column } }
    func has(_ column: Column) -> Bool { uses.contains { $0.column == column } }

    /// The columns of that table; nil where it is no tracker of recommendations.
    init?(_ table: Table, asked: ColumnMap, statuses: StatusWords) {
        if let (row, end) = Self.headingRow(table, asked: asked) {
            firstRow = end
            uses = Self.named(row, in: table, from: end, asked: asked, statuses: statuses)
        } else {
            firstRow = 0
            uses = Self.byContent(table, asked: asked, statuses: statuses)
        }
        settle()
        guard has(.recommendation), Set(uses.map(\.column)).intersection(Self.telling).count >= 2 else { return nil }
    }

    /// A table that goes on from one with these columns, without headings of its own.
    func goesOn(in table: Table) -> TrackerColumns? {
        guard table.width == uses.count else { return nil }
        var columns = self
        columns.firstRow = 0
        return columns
    }

    /// A row with the same headings again: in the same words, with one of the two rows that make them, or in other words for
    /// the same.
    func isHeading(_ row: Table.Row) -> Bool {
        var seen = 0
        var isSame = true
        for use in uses where !row[use.place].isBlank {
            let text = row[use.place].text.folded
            let heading = use.heading.folded
            if text != heading, !heading.hasPrefix(text + " "), !heading.hasSuffix(" " + text) {
                let known = text.utf8.count <= 40 ? Column.inTracker(heading: text) : nil
                let isSameKind =
                    known?.column == use.column
                    || [known?.column, use.column].allSatisfy { $0 == .recommendation || $0 == .action }
                guard isSameKind else { return false }
                isSame = false
            }
            seen += 1
        }
        return seen >= (isSame ? 2 : 3)
    }

    /// Columns of which a tracker has two at least.
    private static let telling: Set<Column> = [
        .number, .recommendation, .action, .responsibility, .target, .assessment, .committeeView, .evidence, .completed,
        .anticipated,
    ]

    // MARK: By headings

    /// Whether the table has headings of a tracker.
    static func hasHeadings(_ table: Table) -> Bool { headingRow(table, asked: ColumnMap()) != nil }

    private static let deepestHeading = 25
    private static let longestHeading = 90

    /// The headings in the order of the columns, and the row after them.
    private static func headingRow(_ table: Table, asked: ColumnMap) -> (headings: [String], end: Int)? {
        for (index, row) in table.rows.prefix(deepestHeading).enumerated() {
            let headings = row.cells.map(\.text)
            guard isHeadings(headings, asked: asked) else { continue }
            // Headings over two rows: "Date" over "Target" and "Revised".
            if index + 1 < table.rows.count {
                let next = table.rows[index + 1]
                let below = (0..<max(row.cells.count, next.cells.count)).map { next[$0].text }
                let parts = below.indices.filter { !below[$0].isEmpty }
                let isSpread = row.cells.contains { $0.span > 1 } || headings.contains("")
                let both = joined(row, below)
                // One cell below them that spans nothing is the first row's, or a heading over it.
                let isSecond = parts.count > 1 || row.cells.contains { $0.span > 1 }
                if isSpread, isSecond, !parts.isEmpty,
                    parts.count < below.count || row.cells.contains(where: { $0.span > 1 }),
                    parts.allSatisfy({ below[$0].utf8.count <= 40 && isHeading(both[$0]) }), isHeadings(both, asked: asked)
                {
                    return (both, index + 2)
                }
            }
            return (headings, index + 1)
        }
        return nil
    }

    private static func isHeadings(_ headings: [String], asked: ColumnMap) -> Bool {
        let filled = headings.filter { !$0.isEmpty }
        guard filled.count >= 2, filled.allSatisfy({ $0.utf8.count <= 250 }),
            filled.contains(where: { $0.contains { $0.isLetter } })
        else { return false }
        var found: Set<Column> = []
        var known = 0
        for (place, heading) in headings.enumerated() where !heading.isEmpty {
            guard heading.utf8.count <= longestHeading, !heading.hasSuffix(".") || heading.words.count <= 2 else { continue }
            if let column = asked.column(heading: heading, place: place) ?? Column.inTracker(heading: heading)?.column {
                known += 1
                found.insert(column)
            } else if ColumnDate(heading) != nil {
                known += 1
            }
        }
        // "Closed | Recommendations that the Board has let go" explains a word.
        if filled.count == 2, filled.contains(where: { $0.words.count > 5 }) { return false }
        let isAbout = found.contains(.recommendation) || found.contains(.action)
        return known * 2 >= filled.count && found.intersection(telling).count >= 2
            && (isAbout || (found.contains(.number) && found.contains(.evidence) && filled.count >= 3))
    }

    private static func isHeading(_ text: String) -> Bool {
        Column.inTracker(heading: text) != nil || ColumnDate(text) != nil
    }

    private static func joined(_ row: Table.Row, _ below: [String]) -> [String] {
        var headings: [String] = []
        var open = (words: "", left: 0)
        for place in below.indices {
            let own = row[place].text
            if !own.isEmpty { open = (own, row[place].span) }
            let over = open.left > 0 && own.isEmpty ? open.words : own
            headings.append(below[place].isEmpty ? own : (over + " " + below[place]).trimmed)
            open.left -= 1
        }
        return headings
    }

    private static func named(_ headings: [String], in table: Table, from: Int, asked: ColumnMap, statuses: StatusWords)
        -> [Use]
    {
        let hasStatus = headings.contains {
            Column.inTracker(heading: $0).map { $0.column == .assessment && $0.isFull } ?? false
        }
        let isOpenOrClosed = headings.contains(where: Column.saysOpenOrClosed)
        return (0..<table.width).map { place in
            let heading = place < headings.count ? headings[place] : ""
            if let column = asked.column(heading: heading, place: place) {
                return Use(place: place, heading: heading, column: column, how: .asked)
            }
            let known = Column.inTracker(heading: heading)
            if Column.isSeen(heading), ColumnContent(table, place: place, from: from, statuses: statuses).isDays {
                return Use(place: place, heading: heading, column: .other, how: .heading)
            }
            if let known, known.isFull, known.column != .evidence, known.column != .assessment {
                return Use(place: place, heading: heading, column: known.column, how: .heading)
            }
            let content = ColumnContent(table, place: place, from: from, statuses: statuses)
            if let known, known.isFull, known.column == .assessment {
                // "Status" with accounts below it, beside "Open/closed"
                if !content.isStatus, !content.isDays, content.filled > 1, isOpenOrClosed, !Column.saysOpenOrClosed(heading)
                {
                    return Use(place: place, heading: heading, column: .evidence, how: .heading)
                }
                // "Completed" with days below it
                return Use(place: place, heading: heading, column: content.isDays ? .completed : .assessment, how: .heading)
            }
            if content.isYesNo, known?.column == .evidence || Column.isCheck(heading) {
                return Use(place: place, heading: heading, column: .other, how: .heading)
            }
            if content.isShares, known?.column == .evidence || known == nil && heading.folded.holds("complet") {
                return Use(place: place, heading: heading, column: .share, how: .content)
            }
            guard let isFull = known?.isFull else {
                // "June 2025", "Q1 2025/26": what was said then.
                if ColumnDate(heading) != nil, !content.isDates {
                    return Use(
                        place: place, heading: heading, column: content.isOnlyStatus ? .assessment : .evidence, how: .heading
                    )
                }
                let column = heading.isEmpty || content.isOnlyStatus && content.filled > 1 ? content.column : nil
                return Use(
                    place: place, heading: heading, column: column ?? .other, how: column == nil ? .unknown : .content)
            }
            // What stands below "Position" or "Progress" tells a status from an account; an outcome beside a status is none.
            let isStatus =
                isFull
                ? content.isOnlyStatus && content.filled > 1 && !hasStatus
                : content.isStatus && !content.hasSentences && !(hasStatus && heading.holds("outcome"))
            return Use(place: place, heading: heading, column: isStatus ? .assessment : .evidence, how: .heading)
        }
    }

    // MARK: By what stands in them

    private static func byContent(_ table: Table, asked: ColumnMap, statuses: StatusWords) -> [Use] {
        guard !hasOtherHeadings(table) else { return [] }
        let contents = (0..<table.width).map { ColumnContent(table, place: $0, from: 0, statuses: statuses) }
        var uses = contents.indices.map {
            Use(
                place: $0, heading: "", column: contents[$0].column ?? .other,
                how: contents[$0].column == nil ? .unknown : .content)
        }
        // Of the columns of running text the first is what was recommended.
        let texts = contents.indices.filter { contents[$0].isText }
        if let first = texts.first {
            uses[first].column = .recommendation
            uses[first].how = .content
        }
        for place in texts.dropFirst() {
            uses[place].column = .evidence
            uses[place].how = .content
        }
        for place in uses.indices {
            if let column = asked.column(heading: "", place: place) {
                uses[place].column = column
                uses[place].how = .asked
            }
        }
        let known = uses.filter { $0.how != .unknown }.map(\.column)
        // Without a single heading there must be more to go by.
        guard known.contains(.recommendation), Set(known).count >= 3,
            contents.contains(where: { $0.isStatus || $0.isDates || $0.isNumbers })
        else { return [] }
        return uses
    }

    /// "Ref | Organisation | Amount awarded | Lead officer": it has headings, and they are not about recommendations.
    private static func hasOtherHeadings(_ table: Table) -> Bool {
        table.rows.prefix(5).contains { row in
            let headings = row.cells.map(\.text).filter { !$0.isEmpty }
            guard headings.count >= 4, headings.count * 10 >= table.width * 8 else { return false }
            let areShort = headings.allSatisfy { heading in
                heading.utf8.count <= 40 && heading.words.count <= 6 && !heading.endsSentence
                    && !heading.contains(where: \.isNumber) && heading.first?.isUppercase ?? false
            }
            let known = headings.compactMap { Column.inTracker(heading: $0)?.column }
            return areShort && known.count >= 3 && Set(known).count >= 3
        }
    }

    // MARK: What only one column can be

    private mutating func settle() {
        func isOpen(_ use: Use) -> Bool { use.how != .asked }
        // Where nothing else says what was recommended, the action does.
        if !has(.recommendation) {
            let next =
                uses.firstIndex { $0.column == .action }
                ?? uses.firstIndex { $0.column == .review && isOpen($0) && $0.heading.folded != "review" }
                ?? uses.firstIndex { $0.column == .committeeView && isOpen($0) && $0.heading.folded.holds("decision") }
            if let next { uses[next].column = .recommendation }
        }
        let texts = places(of: .recommendation).filter(isOpen)
        // "Issue" or "Decision" beside "Recommendation".
        if texts.count > 1 {
            let best = texts.first { $0.heading.folded.hasPrefix("recommendation") } ?? texts[0]
            for use in texts where use.place != best.place { uses[use.place].column = has(.action) ? .other : .action }
        }
        // The body to which it was made answers for it, if nobody else does.
        if !has(.responsibility), let use = places(of: .addressee).first(where: isOpen) {
            uses[use.place].column = .responsibility
        }
        // "Minute number" beside "Item number" says where it was raised.
        let numbers = places(of: .number).filter(isOpen)
        if numbers.count > 1, !has(.raised),
            let minute = numbers.first(where: { $0.heading.folded.holds("minute") }),
            numbers.contains(where: { !$0.heading.folded.holds("minute") })
        {
            uses[minute.place].column = .raised
        }
        for column in [Column.number, .addressee, .review, .committee, .raised] {
            for use in places(of: column).filter(isOpen).dropFirst() {
                uses[use.place].column = .other
                uses[use.place].how = .unknown
            }
        }
        if let use = uses.first(where: { $0.column == .other && isOpen($0) && Column.isBy($0.heading) }) {
            let column = has(.responsibility) ? Column.target : .responsibility
            if !has(column) {
                uses[use.place].column = column
                uses[use.place].how = .heading
            }
        }
        // "Date" behind the recommendation is when it is due, if nothing else says when.
        if !has(.target), let use = places(of: .raised).first(where: { isOpen($0) && $0.heading.folded == "date" }),
            let text = places(of: .recommendation).first, use.place > text.place
        {
            uses[use.place].column = .target
        }
    }
}
