/// How a text is written down: what its name says, and where that is silent, the text itself.
enum TextForm: Sendable, Hashable {
    /// Cells parted by a sign; nil where the text must tell which.
    case delimited(UInt8?)
    /// A page of the web, or a piece of one.
    case page
    case markdown
    /// Anything else: the layout of progress reports, as text.
    case plain

    init(_ text: String, name: String) {
        let name = name.lowercased()
        if name.hasSuffix(".csv") {
            self = .delimited(nil)
        } else if name.hasSuffix(".tsv") || name.hasSuffix(".tab") {
            self = .delimited(9)
        } else if text.holds("<td"), text.holds("<tr") {
            self = .page
        } else if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") {
            self = .page
        } else if name.hasSuffix(".md") || name.hasSuffix(".markdown") || MarkdownTables.isMarkdown(text) {
            self = .markdown
        } else {
            self = .plain
        }
    }
}
