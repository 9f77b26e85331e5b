/// Reads recommendations that stand below headings of their own ("Recommendation 3"), or that begin with the same label
/// each ("Ref: 3") or are the items of a numbered list, where lines of the form "Lead: Head of Parks" say the rest.
struct RecordParagraphs {
    private typealias Record = RecordTables.Record
    private typealias Block = SourceDocument.Block

    /// Labels that come more than once are labels though nobody knows them.
    private let common: Set<String>
    /// The label with which each begins; nil where headings do.
    private let opener: String?
    /// The items of a list numbered from 1 begin them.
    private let areItems: Bool
    private var out: [Block] = []
    /// Tables among the records, which are none.
    private var after: [Block] = []
    private var records: [Record] = []
    /// That of the headings over them.
    private var level: Int?
    private var count = 0
    private var trackerCount = 0

    /// The blocks with a table for each run of such recommendations; nil where there are none.
    static func gathered(_ blocks: [SourceDocument.Block]) -> [SourceDocument.Block]? {
        gathered(blocks, areItems: false) ?? gathered(blocks, areItems: true)
    }

    private static func gathered(_ blocks: [SourceDocument.Block], areItems: Bool) -> [SourceDocument.Block]? {
        var reader = RecordParagraphs(blocks, areItems: areItems)
        for block in blocks {
            switch block {
            case .text(let lines, let level): reader.take(lines, level: level)
            // Figures on how many are done, or a list of attachments.
            case .table: if reader.records.isEmpty { reader.out.append(block) } else { reader.after.append(block) }
            }
        }
        reader.close()
        reader.out += reader.after
        guard reader.count >= 2, reader.trackerCount * 2 > reader.count else { return nil }
        return reader.out
    }

    private init(_ blocks: [Block], areItems: Bool) {
        self.areItems = areItems
        var counts: [String: Int] = [:]
        var first: String?
        var hasHeadings = false
        for case .text(let lines, let level) in blocks {
            for line in lines {
                if Self.number(line, level: level) != nil { hasHeadings = true }
                guard let (label, _) = Self.labelled(line) else { continue }
                counts[label.folded, default: 0] += 1
                if first == nil, RecordTables.isLabel(label) { first = label }
            }
        }
        common = Set(counts.filter { $0.value > 1 }.keys)
        let begins = first.flatMap { Column.inTracker(heading: $0)?.column }.map { [.number, .recommendation].contains($0) }
        opener = !areItems && !hasHeadings && begins == true ? first?.folded : nil
    }

    // MARK: Lines

    private mutating func take(_ lines: [Line], level: Int?) {
        var plain: [Line] = []
        for line in lines {
            if let (figure, rest) = areItems ? item(line) : Self.number(line, level: level) {
                begin(at: line, figure: figure, words: rest)
                self.level = level
            } else if let opener, let (label, value) = Self.labelled(line), label.folded == opener {
                records.append(Record(line: line.number, cells: [(label, Table.Cell(lines: [value]))]))
            } else if records.isEmpty {
                plain.append(line)
            } else if let level, let own = self.level, level <= own, !line.isBlank {
                // A heading no deeper than theirs is over something else.
                close()
                plain.append(line)
            } else {
                add(line)
            }
        }
        if plain.contains(where: { !$0.isBlank }) { out.append(.text(plain, level: level)) }
    }

    private mutating func begin(at line: Line, figure: String, words: String) {
        let number = Table.Cell(lines: [Line(number: line.number, text: figure)])
        let text = words.isEmpty ? [] : [Line(number: line.number, text: words)]
        records.append(
            Record(line: line.number, cells: [(RecordTables.number, number), (RecordTables.words, Table.Cell(lines: text))]))
    }

    /// A line that begins with a label known from trackers, or with one that comes again at other recommendations.
    private mutating func add(_ line: Line) {
        let record = records.count - 1
        if let (label, value) = Self.labelled(line), RecordTables.isLabel(label) || common.contains(label.folded) {
            records[record].cells.append((label, Table.Cell(lines: [value])))
        } else {
            records[record].cells[records[record].cells.count - 1].cell.lines.append(line)
        }
    }

    /// The records so far become a table.
    private mutating func close() {
        guard !records.isEmpty else { return }
        count += records.count
        trackerCount += records.count { record in
            Set(record.cells.compactMap { Column.inTracker(heading: $0.label)?.column })
                .intersection(RecordTables.telling).count >= 2
        }
        out.append(.table(RecordTables.table(records)))
        records = []
        level = nil
    }

    /// "Recommendation 2: That …", and as a heading "R2: That …" or "2. That …" as well.
    private static func number(_ line: Line, level: Int?) -> (number: String, rest: String)? {
        if let found = RecordTables.number(in: line.text) { return found }
        guard level != nil, let first = line.text.words.first, first.contains(where: \.isNumber),
            let (reference, rest) = TrackerReference.leading(line.text.trimmed, after: nil), !rest.isEmpty
        else { return nil }
        return (reference.written, rest)
    }

    /// "2. That …" where the one before was the first.
    private func item(_ line: Line) -> (number: String, rest: String)? {
        guard let (mark, rest) = ListMark.parse(line.text), case .number = mark.kind, Int(mark.label) == records.count + 1,
            !rest.isBlank
        else { return nil }
        return (mark.label, rest)
    }

    /// "Lead: Head of Parks", with or without a bullet before it.
    private static func labelled(_ line: Line) -> (label: String, value: Line)? {
        guard let colon = line.text.firstIndex(of: ":"), line.text[..<colon].utf8.count <= 44 else { return nil }
        var label = line.text[..<colon].trimmed
        if let (mark, rest) = ListMark.parse(label), case .bullet = mark.kind { label = rest }
        guard label.words.count <= 5, label.first?.isUppercase ?? false else { return nil }
        var value = line
        value.text = line.text[line.text.index(after: colon)...].trimmed
        return (label, value)
    }
}
