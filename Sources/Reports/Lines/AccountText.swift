/// Builds the text we keep out of the lines of a report: paragraphs parted by an empty line, items of a
/// list a line each, sentences rejoined that a line's or a page's end had broken.
struct AccountText: Sendable {
    enum Block: Sendable, Hashable {
        case paragraph(String)
        case item(level: Int, mark: String, text: String)
        /// A dotted line to be filled in; several of them stand together.
        case form(String)
    }

    /// All but the last, which is still open.
    private var closed: [Block] = []
    private var open: Block?
    /// What goes on with the open block, kept apart so that a paragraph of many lines grows in linear time.
    private var more = ""
    private let joining: LineJoining
    private var gap: LineJoining.Gap = .none
    private var lastLine = ""
    private var lastEnd = 0
    /// A mark that stood alone on its line: what it marks comes on the next.
    private var pending: ListMark?
    /// The lists that are open, outermost first.
    private var lists: [(kind: ListKind, indent: Int)] = []

    private enum ListKind: Hashable {
        case bullet(ListMark.Bullet), letter(ListMark.Style), roman(ListMark.Style), number(ListMark.Style)
    }

    init(joining: LineJoining) { self.joining = joining }

    var isEmpty: Bool { open == nil && !(pending?.isLabel ?? false) }

    var blocks: [Block] {
        var blocks = closed
        if let open { blocks.append(open.joined(with: more, joining)) }
        // A mark with nothing behind it is no mark.
        if let pending, pending.isLabel { blocks.append(.paragraph(pending.written.trimmed)) }
        return blocks
    }

    private mutating func begin(_ block: Block) {
        if let open { closed.append(open.joined(with: more, joining)) }
        more = ""
        open = block
    }

    /// The text so far.
    var text: String { Self.text(of: blocks) }

    /// The last line leads into what follows it.
    var leadsIn: Bool { lastLine.trimmed.hasSuffix(":") }

    mutating func add(_ line: Line) {
        if line.startsPage { gap = .page }
        guard !line.isBlank else {
            if gap == .none { gap = .blank }
            return
        }
        if line.isParted, gap == .none { gap = .blank }
        add(line.text)
        lastEnd = line.end
    }

    /// Adds a line that is not blank.
    private mutating func add(_ line: String) {
        let text = Self.plain(line)
        if let mark = pending, ListMark.parse(line) == nil {
            pending = nil
            begin(.item(level: level(of: mark), mark: mark.written, text: text))
            lastLine = line.trimmed
            gap = .none
            return
        }
        let goesOn = !isEmpty && joining.joins(lastLine, endingAt: lastEnd, to: text, across: gap)
        if !goesOn, let mark = ListMark.loneNumber(text) {
            if let open = pending, open.isLabel { begin(.paragraph(open.written.trimmed)) }
            pending = mark
        } else if let (mark, rest) = ListMark.parse(line), isItem(mark, goesOn: goesOn) {
            if let open = pending, open.isLabel { begin(.paragraph(open.written.trimmed)) }
            pending = rest.isEmpty ? mark : nil
            if !rest.isEmpty { begin(.item(level: level(of: mark), mark: mark.written, text: Self.plain(rest))) }
        } else if goesOn {
            // The seam with the open block is made when it is closed.
            joining.append(text, to: &more)
        } else if text.isDottedFormLine {
            lists.removeAll()
            begin(.form(text))
        } else {
            lists.removeAll()
            begin(.paragraph(text))
        }
        lastLine = line.trimmed
        gap = .none
    }

    /// Cells of a table within the evidence stand two spaces apart.
    private static func plain(_ line: String) -> String {
        guard line.utf8.contains(9) || line.holds("  ") else { return line.trimmed }
        return line.split(separator: "\t").map { $0.collapsed }.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// "(a)" at the start of a line that goes on with a sentence is a reference; several letters at once
    /// are no item of a nested list.
    private func isItem(_ mark: ListMark, goesOn: Bool) -> Bool {
        if mark.letters.count > 1 { return false }
        if case .bullet = mark.kind { return true }
        let mayBeReference = mark.style == .brackets || joining.width != nil
        return mark.isBulleted || !(mayBeReference && goesOn && gap == .none && !lastLine.endsSentence)
    }

    private mutating func level(of mark: ListMark) -> Int {
        let kind = listKind(of: mark)
        if let index = lists.lastIndex(where: { $0.kind == kind && mark.indent <= $0.indent + 1 })
            ?? lists.firstIndex(where: { $0.kind == kind }).flatMap({ index in
                lists[index...].contains { $0.kind == kind && mark.indent > $0.indent + 1 } ? nil : index
            })
        {
            lists.removeSubrange((index + 1)...)
        } else if lists.count < 12 {
            lists.append((kind, mark.indent))
        }
        return max(0, lists.count - 1)
    }

    /// A single i, v or x counts as a figure where no list of letters has come to it.
    private func listKind(of mark: ListMark) -> ListKind {
        switch mark.kind {
        case .bullet(let bullet): return .bullet(bullet)
        case .number: return .number(mark.style)
        case .roman: return .roman(mark.style)
        case .letters(let letters):
            let isFigure = letters == ["i"] || letters == ["v"] || letters == ["x"]
            let hasLetters = lists.contains { $0.kind == .letter(mark.style) }
            let hasRomans = lists.contains { $0.kind == .roman(mark.style) }
            return isFigure && (hasRomans || !hasLetters || letters == ["i"]) ? .roman(mark.style) : .letter(mark.style)
        }
    }

    static func text(of blocks: some Collection<Block>) -> String {
        var text = ""
        var previous: Block?
        for block in blocks {
            if let previous { text += previous.stands(with: block) ? "\n" : "\n\n" }
            text += block.text
            previous = block
        }
        return text
    }
}

extension AccountText.Block {
    var text: String {
        switch self {
        case .paragraph(let text), .form(let text): text
        case .item(let level, let mark, let text): String(repeating: "  ", count: level) + mark + text
        }
    }

    fileprivate func joined(with more: String, _ joining: LineJoining) -> Self {
        guard !more.isEmpty else { return self }
        return switch self {
        case .paragraph(let text): .paragraph(joining.join(text, more))
        case .form(let text): .form(joining.join(text, more))
        case .item(let level, let mark, let text): .item(level: level, mark: mark, text: joining.join(text, more))
        }
    }

    /// No empty line between the two.
    fileprivate func stands(with next: Self) -> Bool {
        switch (self, next) {
        case (_, .item), (.form, .form): true
        default: false
        }
    }
}
