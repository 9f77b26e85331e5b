/// DocBook as `antiword` writes it: it keeps the cells of tables, which its plain text only draws.
enum DocBook {
    private static let names = [
        "para": "div", "informaltable": "table", "row": "tr", "itemizedlist": "ul", "orderedlist": "ol", "listitem": "li",
        "title": "h2", "tbody": "tbody",
    ]
    private static let withinLines: Set<Substring> = ["emphasis", "ulink", "superscript", "subscript"]

    /// The same as a page of the web. Every line of it that begins with no tag is a paragraph; a cell of one line is
    /// that line.
    static func page(of book: String) -> String {
        var page = "<p></p>"
        var cell: [String]?
        let start = book.firstRange(of: "<chapter>")?.upperBound ?? book.startIndex
        for line in book[start...].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            let text = line.trimmed
            let isClosing = text.hasPrefix("</")
            let name = text.hasPrefix("<") ? text.dropFirst(isClosing ? 2 : 1).prefix { $0.isLetter } : ""
            if name.isEmpty || withinLines.contains(name) {
                if text.isEmpty { continue }
                if cell != nil { cell?.append(text) } else { page += "<p>\(text)</p>\n" }
            } else if name == "entry" {
                if let open = cell { page += open.count == 1 ? open[0] : paragraphs(open) }
                page += isClosing ? "</td>\n" : "<td>"
                cell = isClosing ? nil : []
            } else if !text.hasSuffix("/>"), let ours = names[String(name)], let end = text.firstIndex(of: ">") {
                // Something else within a cell: what came before it stands first.
                if let open = cell {
                    page += paragraphs(open)
                    cell = []
                }
                page +=
                    (isClosing ? "</" : "<") + ours + ">"
                    + text[text.index(after: end)...].replacing("</\(name)>", with: "</\(ours)>") + "\n"
            }
        }
        return page + paragraphs(cell ?? [])
    }

    private static func paragraphs(_ lines: [String]) -> String { lines.map { "<p>\($0)</p>\n" }.joined() }
}
