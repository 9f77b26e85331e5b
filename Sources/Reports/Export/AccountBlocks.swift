/// The text of an account, parted into what forms with a structure of their own draw differently.
enum AccountBlock: Sendable, Hashable {
    /// Lines that belong together; each stays a line. Items with a mark of their own ("i. ") are such lines.
    case lines([String], followsClosely: Bool)
    /// Items marked with a dash.
    case bullets([Item], followsClosely: Bool)

    struct Item: Sendable, Hashable {
        /// 0 is the outermost.
        var level: Int
        var text: String
    }

    /// `followsClosely` is true where no empty line parts a block from the one before it.
    static func blocks(of text: String) -> [AccountBlock] {
        var blocks: [AccountBlock] = []
        var lines: [String] = []
        var items: [Item] = []
        var isClose = false
        func flush() {
            if !lines.isEmpty { blocks.append(.lines(lines, followsClosely: isClose)) }
            if !items.isEmpty { blocks.append(.bullets(items, followsClosely: isClose)) }
            isClose = !lines.isEmpty || !items.isEmpty
            lines = []
            items = []
        }
        for line in text.plainLines {
            if line.allSatisfy(\.isWhitespace) {
                flush()
                isClose = false
            } else if let item = bullet(line) {
                if !lines.isEmpty { flush() }
                items.append(item)
            } else {
                if !items.isEmpty { flush() }
                lines.append(line)
            }
        }
        flush()
        return blocks
    }

    private static func bullet(_ line: String) -> Item? {
        let indent = line.prefix { $0 == " " }.count
        let rest = line.dropFirst(indent)
        guard rest.hasPrefix("- ") else { return nil }
        return Item(level: min(indent / 2, 12), text: String(rest.dropFirst(2)))
    }
}
