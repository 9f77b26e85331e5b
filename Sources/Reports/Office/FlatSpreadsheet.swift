import Scrutiny

/// The sheets of a spreadsheet as one OpenDocument file of XML (".fods"), which keeps beside what a cell shows the value
/// that it holds: a day is written there as 2026-03-31, in whatever order the system shows it.
struct FlatSpreadsheet {
    struct Sheet: Sendable, Hashable {
        var name: String
        var table: Table
        /// Comments on cells, in the order of the cells.
        var comments: [Line] = []
    }

    private let bytes: [UInt8]
    private var index = 0
    private var sheets: [Sheet] = []
    private var row: [Table.Cell] = []
    private var rowNumber = 0
    private var rowRepeats = 1
    private var cell: OpenCell?
    private var comment: String?

    private struct OpenCell {
        var repeats = 1
        var span = 1
        var rows = 1
        var day: CalendarDate?
        var paragraphs: [String] = []
    }

    /// More columns than that hold nothing that people wrote, and as many rows below the last filled one.
    private static let widest = 200
    private static let mostRepeats = 200
    /// Drawings and charts bring tables of their own; what was changed is not what stands.
    private static let skipped: Set<String> = ["draw:object", "table:tracked-changes", "office:forms", "table:shapes"]

    static func sheets(of xml: [UInt8]) -> [Sheet] {
        var reader = FlatSpreadsheet(xml)
        reader.run()
        return reader.sheets.map { sheet in
            var sheet = sheet
            while sheet.table.rows.last?.isBlank ?? false { sheet.table.rows.removeLast() }
            return sheet
        }
    }

    private init(_ xml: [UInt8]) { bytes = xml }

    // MARK: Tag by tag

    private mutating func run() {
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                guard let tag = Tag(bytes, at: index) else { return }
                index = tag.end
                act(on: tag)
            } else {
                let from = index
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
                add(Self.plain(bytes[from..<index]))
            }
        }
    }

    private mutating func act(on tag: Tag) {
        switch (tag.name, tag.kind) {
        case ("table:table", .opening):
            sheets.append(Sheet(name: tag.text("table:name") ?? "", table: Table(rows: [])))
            rowNumber = 0
        case ("table:table-row", .opening), ("table:table-row", .whole):
            row = []
            rowRepeats = tag.number("table:number-rows-repeated")
            if tag.kind == .whole { closeRow() }
        case ("table:table-row", .closing): closeRow()
        case ("table:table-cell", .opening), ("table:table-cell", .whole), ("table:covered-table-cell", .opening),
            ("table:covered-table-cell", .whole):
            let day =
                tag.text("office:value-type") == "date"
                ? tag.text("office:date-value").flatMap { CalendarDate(iso: String($0.prefix(10))) } : nil
            let isCovered = tag.name == "table:covered-table-cell"
            cell = OpenCell(
                repeats: tag.number("table:number-columns-repeated"),
                span: isCovered ? 1 : tag.number("table:number-columns-spanned"),
                rows: isCovered ? 1 : tag.number("table:number-rows-spanned"), day: day)
            if tag.kind == .whole { closeCell() }
        case ("table:table-cell", .closing), ("table:covered-table-cell", .closing): closeCell()
        case ("office:annotation", .opening): comment = ""
        case ("office:annotation", .closing): closeComment()
        case ("dc:creator", .opening), ("dc:date", .opening): skip(tag.name)
        case ("text:p", .opening), ("text:p", .whole): if comment == nil { cell?.paragraphs.append("") } else { add(" ") }
        case ("text:line-break", _): if comment == nil { cell?.paragraphs.append("") } else { add(" ") }
        case ("text:s", _): add(String(repeating: " ", count: min(tag.number("text:c"), 40)))
        case ("text:tab", _): add(" ")
        case (let name, .opening) where Self.skipped.contains(name): skip(name)
        default: break
        }
    }

    /// Moves behind the end of that element.
    private mutating func skip(_ name: String) {
        var depth = 1
        while index < bytes.count, depth > 0 {
            guard bytes[index] == UInt8(ascii: "<") else {
                index += 1
                continue
            }
            guard let tag = Tag(bytes, at: index) else {
                index = bytes.count
                return
            }
            if tag.name == name { depth += tag.kind == .opening ? 1 : tag.kind == .closing ? -1 : 0 }
            index = tag.end
        }
    }

    private mutating func add(_ text: String) {
        if comment != nil {
            comment? += text
        } else if let last = cell?.paragraphs.indices.last {
            cell?.paragraphs[last] += text
        }
    }

    private mutating func closeComment() {
        if let text = comment?.collapsed, !text.isEmpty, let sheet = sheets.indices.last {
            sheets[sheet].comments.append(Line(number: rowNumber + 1, text: "Comment on a cell: " + text))
        }
        comment = nil
    }

    private mutating func closeCell() {
        guard let open = cell else { return }
        cell = nil
        let shown =
            open.paragraphs.count == 1
            ? open.day.map { [Self.day($0, shown: open.paragraphs[0])] } ?? open.paragraphs : open.paragraphs
        let lines = shown.flatMap {
            Markup.lines(
                of: $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;"), from: rowNumber + 1, isPage: false)
        }
        var filled = Table.Cell(lines: lines.contains { !$0.isBlank } ? lines : [])
        filled.span = min(open.span, Self.widest)
        for _ in 0..<min(open.repeats, Self.widest - row.count) { row.append(filled) }
    }

    private mutating func closeRow() {
        while let last = row.last, last.isBlank { row.removeLast() }
        guard let sheet = sheets.indices.last else { return }
        let repeats = rowRepeats
        for _ in 0..<(row.isEmpty ? min(repeats, Self.mostRepeats) : min(repeats, 100_000)) {
            sheets[sheet].table.rows.append(Table.Row(line: sheets[sheet].table.rows.count + 1, cells: row))
        }
        rowNumber += repeats
        row = []
    }

    // MARK: Values

    /// What is shown where it says the day or the month without doubt; else the day in British order. "9/30/25" and
    /// "16-Mar" are no dates to anyone who does not know who wrote them.
    private static func day(_ day: CalendarDate, shown: String) -> String {
        let date = PartialDate(written: shown)
        let hasName = shown.contains(where: \.isLetter)
        if case .month(let year, let month) = date, year == day.year, month == day.month { return shown }
        if hasName, date == .day(day) { return shown }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(two(day.day))/\(two(day.month))/\(day.year)"
    }

    private static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        // White space of the file is none of the text's.
        let text = String(decoding: bytes, as: UTF8.self)
        guard bytes.contains(UInt8(ascii: "&")) || bytes.contains(0x0A) else { return text }
        let parts = text.split(separator: "&", omittingEmptySubsequences: false)
        let whole = parts.dropFirst().reduce(String(parts[0])) { text, part in
            guard let end = part.firstIndex(of: ";"), let meaning = Markup.meaning(of: String(part[..<end])) else {
                return text + "&" + part
            }
            return text + meaning + part[part.index(after: end)...]
        }
        return whole.isBlank ? "" : whole.replacing("\n", with: " ")
    }
}

extension FlatSpreadsheet {
    /// A tag of XML: its name with its prefix, and its attributes.
    private struct Tag {
        enum Kind { case opening, closing, whole }

        var name: String
        var kind: Kind
        /// The byte after it.
        var end: Int
        private var attributes: Range<Int>
        private let bytes: [UInt8]

        /// Nil where the tag does not end.
        init?(_ bytes: [UInt8], at start: Int) {
            guard let close = bytes[start...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            self.bytes = bytes
            end = close + 1
            var from = start + 1
            kind = .opening
            if from < close, bytes[from] == UInt8(ascii: "/") {
                kind = .closing
                from += 1
            } else if bytes[close - 1] == UInt8(ascii: "/") {
                kind = .whole
            }
            let stop = bytes[from..<close].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: "/") } ?? close
            name = String(decoding: bytes[from..<stop], as: UTF8.self)
            attributes = stop..<close
        }

        func text(_ attribute: String) -> String? {
            let text = String(decoding: bytes[attributes], as: UTF8.self)
            guard let from = text.firstRange(of: " " + attribute + "=\"")?.upperBound else { return nil }
            return FlatSpreadsheet.plain(Array(text[from...].prefix { $0 != "\"" }.utf8)[...])
        }

        /// A number from 1; 1 where there is none.
        func number(_ attribute: String) -> Int { max(1, text(attribute).flatMap { Int($0.prefix(7)) } ?? 1) }
    }
}
