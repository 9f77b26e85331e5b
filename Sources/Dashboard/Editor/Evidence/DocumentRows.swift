/// One row of the scroll in which all accounts stand, one under the other.
enum EditorRow: Sendable, Hashable {
    case heading(Int)
    case text(Int, VisualLine)
    /// The empty row after a section.
    case gap(Int)

    var section: Int {
        switch self {
        case .heading(let section), .text(let section, _), .gap(let section): section
        }
    }
}

/// Goes through the rows one by one: only those that are shown are ever laid out.
extension EvidenceDocument {
    /// A first account has no heading of its own; it is given one where there are others.
    func heading(of section: Int) -> String? {
        sections[section].heading ?? (sections.count > 1 ? "First account" : nil)
    }

    var firstRow: EditorRow? {
        mutating get { sections.isEmpty ? nil : top(of: 0) }
    }

    private mutating func top(of section: Int) -> EditorRow {
        heading(of: section) == nil ? firstLine(of: section) : .heading(section)
    }

    private mutating func firstLine(of section: Int) -> EditorRow { line(containing: 0, in: section) }

    mutating func line(containing offset: Int, in section: Int) -> EditorRow {
        .text(section, sections[section].editor.line(containing: offset))
    }

    var cursorRow: EditorRow? {
        mutating get { active.map { line(containing: sections[$0].editor.cursor, in: $0) } }
    }

    /// The row as it is now, after the text has changed or its width.
    mutating func renewed(_ row: EditorRow) -> EditorRow? {
        guard sections.indices.contains(row.section) else { return firstRow }
        guard case .text(let section, let line) = row else { return row }
        return self.line(containing: line.start, in: section)
    }

    mutating func row(after row: EditorRow) -> EditorRow? {
        switch row {
        case .heading(let section): return firstLine(of: section)
        case .text(let section, let line):
            if let next = sections[section].editor.line(after: line) { return .text(section, next) }
            return section + 1 < sections.count ? .gap(section) : nil
        case .gap(let section): return section + 1 < sections.count ? top(of: section + 1) : nil
        }
    }

    mutating func row(before row: EditorRow) -> EditorRow? {
        switch row {
        case .heading(let section): return section > 0 ? .gap(section - 1) : nil
        case .text(let section, let line):
            if let previous = sections[section].editor.line(before: line) { return .text(section, previous) }
            if heading(of: section) != nil { return .heading(section) }
            return section > 0 ? .gap(section - 1) : nil
        case .gap(let section): return line(containing: .max, in: section)
        }
    }

    /// The row that many rows on, or back, and as far as there are rows.
    mutating func row(_ count: Int, from row: EditorRow) -> EditorRow {
        var row = row
        for _ in 0..<abs(count) {
            guard let next = count < 0 ? self.row(before: row) : self.row(after: row) else { break }
            row = next
        }
        return row
    }

    /// How many rows after `row` the other one is; nil when it is not within `limit` of it.
    mutating func distance(from row: EditorRow, to other: EditorRow, limit: Int) -> Int? {
        var row = row
        for distance in 0..<max(0, limit) {
            if row == other { return distance }
            guard let next = self.row(after: row) else { return nil }
            row = next
        }
        return nil
    }

    /// That many rows from one on, or fewer at the end.
    mutating func rows(from row: EditorRow, _ count: Int) -> [EditorRow] {
        var rows: [EditorRow] = []
        var next: EditorRow? = row
        while let row = next, rows.count < count {
            rows.append(row)
            next = self.row(after: row)
        }
        return rows
    }

    mutating func resize(width: Int, rows: Int) {
        for section in sections.indices { sections[section].editor.resize(width: width, rows: rows) }
    }
}

extension EditorState {
    mutating func line(containing offset: Int) -> VisualLine { layout.line(containing: offset, in: buffer) }
    mutating func line(after line: VisualLine) -> VisualLine? { layout.line(after: line, in: buffer) }
    mutating func line(before line: VisualLine) -> VisualLine? { layout.line(before: line, in: buffer) }
}

extension TextBuffer {
    /// Whether there is nothing but blanks. A text is short when it is, so that this looks at little.
    var isBlank: Bool {
        chunks.allSatisfy { chunk in chunk.bytes.allSatisfy { $0 == 32 || $0 == 10 || $0 == 9 } }
    }
}
