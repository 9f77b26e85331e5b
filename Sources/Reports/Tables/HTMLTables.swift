/// Parts a page of the web into its text and its tables.
///
/// Only the tags that make tables are read here; what lies between them is `Markup`'s. A page that lays itself out
/// with tables comes out as text, with the table in the midst of it that `isTracker` knows.
struct HTMLTables {
    private let bytes: [UInt8]
    let isTracker: (Table) -> Bool
    /// A whole page with its menus, not a piece of one as converters write it.
    let isWebPage: Bool
    private var index = 0
    var line = 1
    var open: [OpenTable] = []
    var blocks: [SourceDocument.Block] = []
    private var leftOut: [LeftOut] = []
    private var title: String?
    /// Where the text began that is not taken yet.
    private var from = 0
    private var fromLine = 1
    private var level: Int?
    /// Words of the open text that are in a link, and words that are not.
    private var isInLink = false
    private var hasPlainWords = false
    private var hasLinkedWords = false

    enum Piece {
        case text([Line], level: Int?, isLinks: Bool)
        case table([SourceDocument.Block], flat: Table)
        /// What a picture, or a cell with a colour only, says in words.
        case label(Line)
    }

    struct OpenCell {
        var pieces: [Piece] = []
        var span = 1
        var rows = 1
    }

    struct OpenTable {
        var rows: [(line: Int, cells: [OpenCell], isFoot: Bool)] = []
        var isInCell = false
        var isInFoot = false
    }

    static func read(_ text: String, isTracker: @escaping (Table) -> Bool) -> SourceDocument {
        var reader = HTMLTables(text, isTracker: isTracker)
        reader.run()
        return SourceDocument(reader.blocks, title: reader.title, leftOut: reader.leftOut)
    }

    private init(_ text: String, isTracker: @escaping (Table) -> Bool) {
        bytes = Array(text.utf8)
        self.isTracker = isTracker
        isWebPage = text.utf8.prefix(4000).split(separator: UInt8(ascii: "<")).contains { part in
            let name = String(decoding: part.prefix(5), as: UTF8.self).lowercased()
            return name.hasPrefix("html") || name.hasPrefix("body") || name.hasPrefix("head")
        }
    }

    private static let deepest = 12
    static let widest = 200
    /// What stands in these is no part of what the page says.
    private static let frame: Set<String> = [
        "nav", "footer", "aside", "form", "script", "style", "noscript", "select", "button", "svg", "template",
    ]
    private static let parting: Set<String> = [
        "p", "div", "li", "ul", "ol", "br", "section", "article", "main", "header", "dl", "dt", "dd",
    ]

    // MARK: Tag by tag

    private mutating func run() {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                see(bytes[index])
                index += 1
                continue
            }
            if bytes[index...].starts(with: Array("<!--".utf8)) {
                skip(to: "-->")
                continue
            }
            guard let tag = HTMLTag(bytes, at: index) else {
                see(bytes[index])
                index += 1
                continue
            }
            act(on: tag)
        }
        takeText()
        while !open.isEmpty { closeTable() }
    }

    private mutating func see(_ byte: UInt8) {
        if byte == 0x0A { line += 1 }
        guard byte > 0x20 else { return }
        if isInLink { hasLinkedWords = true } else { hasPlainWords = true }
    }

    private mutating func act(on tag: HTMLTag) {
        switch tag.name {
        case "table":
            takeText()
            advance(past: tag)
            if tag.isClosing { closeTable() } else if open.count < Self.deepest { open.append(OpenTable()) }
        case "tr", "td", "th", "thead", "tbody", "tfoot", "caption":
            guard !open.isEmpty else { return advance(past: tag) }
            takeText()
            advance(past: tag)
            part(tag)
        case "title" where !tag.isClosing && title == nil:
            let start = tag.end
            advance(past: tag)
            skip(to: "</title")
            title = Markup.lines(of: Array(bytes[start..<min(index, bytes.count)]), isPage: true).map { $0.text.collapsed }
                .first { !$0.isEmpty }
            restart()
        case "h1", "h2", "h3", "h4", "h5", "h6":
            takeText()
            advance(past: tag)
            level = tag.isClosing ? nil : Int(tag.name.dropFirst())
        case _
        where Self.frame.contains(tag.name) && !tag.isClosing && (isWebPage || tag.name == "script" || tag.name == "style"):
            takeText()
            leaveOutFrame(tag)
        case "img" where open.last?.isInCell ?? false, "input" where open.last?.isInCell ?? false:
            takeText()
            takeLabel(tag)
            advance(past: tag)
            restart()
        case "a":
            isInLink = !tag.isClosing
            advance(past: tag)
        case "span", "div", "i", "abbr":
            // "<span class="amber" title="In progress"></span>"
            if !tag.isClosing, open.last?.isInCell ?? false, tag.text("title") ?? tag.text("aria-label") != nil {
                takeText()
                takeLabel(tag)
                restart()
            }
            if isWebPage, open.isEmpty, Self.parting.contains(tag.name) {
                takeText()
                advance(past: tag)
                return restart()
            }
            advance(past: tag, keepingText: true)
        case _ where isWebPage && open.isEmpty && Self.parting.contains(tag.name):
            takeText()
            advance(past: tag)
            restart()
        default: advance(past: tag, keepingText: true)
        }
    }

    private mutating func advance(past tag: HTMLTag, keepingText: Bool = false) {
        line += bytes[index..<tag.end].count { $0 == 0x0A }
        index = tag.end
        if !keepingText,
            ["table", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "h1", "h2", "h3", "h4", "h5", "h6"].contains(
                tag.name)
        {
            restart()
        }
    }

    private mutating func restart() {
        from = index
        fromLine = line
        hasPlainWords = false
        hasLinkedWords = false
    }

    private mutating func skip(to mark: String) {
        let mark = Array(mark.utf8)
        while index < bytes.count {
            if bytes[index] == mark[0],
                bytes[index...].prefix(mark.count).elementsEqual(mark, by: { ($0 | 0x20) == ($1 | 0x20) })
            {
                if mark.last == UInt8(ascii: ">") { index += mark.count }
                return
            }
            if bytes[index] == 0x0A { line += 1 }
            index += 1
        }
    }

    /// Everything up to the end of that element, others of its name within it included.
    private mutating func leaveOutFrame(_ tag: HTMLTag) {
        let start = (index: tag.end, line: line)
        var depth = 1
        advance(past: tag)
        var end = index
        while index < bytes.count, depth > 0 {
            end = index
            guard bytes[index] == UInt8(ascii: "<"), let next = HTMLTag(bytes, at: index), next.name == tag.name else {
                if bytes[index] == 0x0A { line += 1 }
                index += 1
                end = index
                continue
            }
            depth += next.isClosing ? -1 : 1
            line += bytes[index..<next.end].count { $0 == 0x0A }
            index = next.end
        }
        if !["script", "style", "svg", "template"].contains(tag.name) {
            leaveOut(Markup.lines(of: Array(bytes[start.index..<max(start.index, end)]), from: start.line, isPage: true))
        }
        isInLink = false
        restart()
    }

    mutating func leaveOut(_ lines: [Line]) {
        for line in lines where !line.isBlank {
            leftOut.append(LeftOut(line: line.number, reason: .page, text: line.text.trimmed))
        }
    }

    // MARK: Text

    /// Puts the text since the last tag of a table where it belongs.
    private mutating func takeText() {
        defer { restart() }
        guard from < index, hasPlainWords || hasLinkedWords else { return }
        let lines = Markup.lines(of: Array(bytes[from..<index]), from: fromLine, isPage: true)
        guard lines.contains(where: { !$0.isBlank || !$0.struck.isEmpty }) else { return }
        if let table = open.last {
            if table.isInCell, let row = table.rows.indices.last, let cell = table.rows[row].cells.indices.last {
                open[open.count - 1].rows[row].cells[cell].pieces.append(.text(lines, level: level, isLinks: !hasPlainWords))
                return
            }
            // A caption, or text that stands in a table outside its cells.
            blocks.append(.text(lines, level: nil))
        } else if isWebPage, level == nil, !hasPlainWords {
            leaveOut(lines)
        } else {
            blocks.append(.text(lines, level: level))
        }
    }

    /// The words that a picture has for those who do not see it.
    mutating func takeLabel(_ tag: HTMLTag) {
        guard tag.name != "input" || tag.text("type") == "image",
            let words = tag.text("alt") ?? tag.text("title") ?? tag.text("aria-label"),
            let table = open.indices.last, let row = open[table].rows.indices.last,
            let cell = open[table].rows[row].cells.indices.last
        else { return }
        let text = Markup.lines(of: words).map { $0.text.collapsed }.filter { !$0.isEmpty }.joined(separator: " ")
        if !text.isEmpty { open[table].rows[row].cells[cell].pieces.append(.label(Line(number: line, text: text))) }
    }
}
